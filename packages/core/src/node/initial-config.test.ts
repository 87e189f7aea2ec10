import { expect, test } from "vitest";
import { initialConfig } from "./initial-config.js";

const known = {
  folder: "Xã A",
  unit: { name: "UBND xã A", kind: "commune" },
  year: null,
  today: "2023-12-20",
  language: "vi",
} as const;

test("what the papers tell is kept; checklists are left to the automatic choice", () => {
  expect(initialConfig(known)).toEqual({
    unit: { id: "xa-a", name: "UBND xã A", kind: "commune" },
    period: "2023",
    language: "vi",
  });
});

test("where nothing is known the folder gives its name", () => {
  expect(initialConfig({ ...known, unit: { name: null, kind: null } })).toMatchObject({
    unit: { id: "xa-a", name: "Xã A" },
  });
});

test("the papers' year goes before the current one", () => {
  expect(initialConfig({ ...known, year: "2022" }).period).toBe("2022");
});
