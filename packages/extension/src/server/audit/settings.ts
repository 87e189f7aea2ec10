import type { Settings } from "../../protocol.js";

/** Bounds of `dankiem.debounce`, in milliseconds. */
const MIN_DEBOUNCE = 50;
const MAX_DEBOUNCE = 10_000;

/** What holds where the editor says nothing. */
export const DEFAULTS: Settings = {
  language: "auto",
  debounce: 400,
  severity: {
    missing: "warning",
    incomplete: "information",
    against: "warning",
    nearMatch: "information",
    defect: "information",
  },
  codeLens: { enabled: true, headings: false },
  inlayHints: { enabled: false },
  checklists: [],
  period: "",
  unit: "",
};

/** Returns the settings that an editor sent, completed by the defaults. Whatever it sent, they can be used. */
export function settingsFrom(sent: unknown): Settings {
  const given: Partial<Settings> = typeof sent === "object" && sent !== null ? sent : {};
  const debounce = Number(given.debounce ?? DEFAULTS.debounce);
  return {
    language: given.language === "vi" || given.language === "en" ? given.language : DEFAULTS.language,
    debounce: Number.isFinite(debounce) ? Math.min(Math.max(debounce, MIN_DEBOUNCE), MAX_DEBOUNCE) : DEFAULTS.debounce,
    severity: { ...DEFAULTS.severity, ...given.severity },
    codeLens: { ...DEFAULTS.codeLens, ...given.codeLens },
    inlayHints: { ...DEFAULTS.inlayHints, ...given.inlayHints },
    checklists: Array.isArray(given.checklists) ? given.checklists.filter((name) => typeof name === "string") : [],
    period: typeof given.period === "string" ? given.period.trim() : "",
    unit: typeof given.unit === "string" ? given.unit.trim() : "",
  };
}
