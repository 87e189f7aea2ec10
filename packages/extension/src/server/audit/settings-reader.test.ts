import { expect, test } from "vitest";
import { DEFAULTS } from "./settings.js";
import { SettingsReader } from "./settings-reader.js";

/** An editor whose settings a test may change; it counts how often it is asked. */
function editor(sets: Record<string, unknown>) {
  const asked: (string | null)[] = [];
  const reader = new SettingsReader(async (folder) => {
    asked.push(folder);
    return sets[folder ?? "window"] ?? null;
  });
  return { reader, sets, asked };
}

test("each folder has its own settings, completed by the defaults", async () => {
  const { reader } = editor({ "/a": { period: "2023" }, "/b": { severity: { missing: "error" } } });
  expect(await reader.of("/a")).toEqual({ ...DEFAULTS, period: "2023" });
  expect(await reader.of("/b")).toEqual({ ...DEFAULTS, severity: { ...DEFAULTS.severity, missing: "error" } });
});

test("a folder is asked for once, until it is forgotten", async () => {
  const { reader, asked } = editor({ "/a": {} });
  expect(await reader.of("/a")).toBe(await reader.of("/a"));
  expect(asked).toEqual(["/a"]);
  reader.forget("/a");
  await reader.of("/a");
  expect(asked).toHaveLength(2);
});

test("language and pause are the window's, whatever a folder says", async () => {
  const { reader } = editor({ window: { language: "en", debounce: 300 }, "/a": { language: "vi", debounce: 100, unit: "xa" } });
  await reader.readWindow();
  expect(reader.window).toMatchObject({ language: "en", debounce: 300 });
  expect(await reader.of("/a")).toMatchObject({ language: "en", debounce: 300, unit: "xa" });
});

test("an editor that cannot tell keeps what it sent, for all folders", async () => {
  const { reader } = editor({});
  reader.take({ language: "en", period: "2023" });
  await reader.readWindow();
  expect(await reader.of("/a")).toMatchObject({ language: "en", period: "2023" });
});

test("only folders whose settings changed are told; the others keep the same object", async () => {
  const { reader, sets } = editor({ "/a": { unit: "xa" }, "/b": { unit: "xa" } });
  const [a, b] = await Promise.all([reader.of("/a"), reader.of("/b")]);
  sets["/a"] = { unit: "phuong" };
  expect(await Promise.all([reader.hasChanged("/a"), reader.hasChanged("/b")])).toEqual([true, false]);
  expect(await reader.of("/a")).not.toBe(a);
  expect(await reader.of("/b")).toBe(b);
});

test("a setting of the window changes every folder", async () => {
  const { reader, sets } = editor({ "/a": {}, "/b": {} });
  await Promise.all([reader.of("/a"), reader.of("/b")]);
  sets["window"] = { language: "en" };
  await reader.readWindow();
  expect(await Promise.all([reader.hasChanged("/a"), reader.hasChanged("/b")])).toEqual([true, true]);
});
