import { readFileSync } from "node:fs";
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

const MANIFEST = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));

interface Declared {
  readonly default: unknown;
  readonly scope?: string;
}

/** Every setting that VS Code knows, by its name below `dankiem.`; the client's own one is left out. */
const declared = Object.entries<Declared>(MANIFEST.contributes.configuration.properties)
  .map(([name, property]) => [name.replace("dankiem.", ""), property] as const)
  .filter(([name]) => name !== "trace.server");

/** The defaults by name, groups taken apart. */
const defaults = Object.entries(DEFAULTS).flatMap(([name, value]): [string, unknown][] =>
  typeof value === "object" && !Array.isArray(value)
    ? Object.entries(value).map(([part, own]) => [`${name}.${part}`, own])
    : [[name, value]],
);

test("what the manifest declares is what is read, with the same defaults", () => {
  expect(Object.fromEntries(declared.map(([name, property]) => [name, property.default]))).toEqual(Object.fromEntries(defaults));
});

test("only language and pause are the window's; all else may be set folder by folder", () => {
  const named = (scope: string) => declared.filter(([, property]) => property.scope === scope).map(([name]) => name);
  expect(named("window")).toEqual(["language", "debounce"]);
  expect(named("resource")).toHaveLength(declared.length - 2);
});
