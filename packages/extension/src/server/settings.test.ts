import { expect, test } from "vitest";
import { DEFAULTS, settingsFrom } from "./settings.js";

test.each([undefined, null, "x", 3, []])("an editor that sends %j gets the defaults", (sent) => {
  expect(settingsFrom(sent)).toEqual(DEFAULTS);
});

test("what is sent takes the place of the defaults, one by one", () => {
  const settings = settingsFrom({
    language: "en",
    severity: { missing: "error" },
    codeLens: { headings: true },
    period: " 2023 ",
  });
  expect(settings).toMatchObject({ language: "en", period: "2023", codeLens: { enabled: true, headings: true } });
  expect(settings.severity).toEqual({ ...DEFAULTS.severity, missing: "error" });
});

test("what cannot be used is left out", () => {
  const settings = settingsFrom({ language: "fr", debounce: "soon", checklists: ["kh117", 3], unit: 7 });
  expect(settings).toMatchObject({ language: "auto", debounce: DEFAULTS.debounce, checklists: ["kh117"], unit: "" });
});

test("the pause is kept within bounds", () => {
  expect(settingsFrom({ debounce: 0 }).debounce).toBe(50);
  expect(settingsFrom({ debounce: 1e9 }).debounce).toBe(10_000);
});
