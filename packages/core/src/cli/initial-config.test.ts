import { expect, test } from "vitest";
import { parseChecklist } from "../checklist/load.js";
import { sampleChecklist } from "../checklist/test-checklist.js";
import { initialConfig } from "./initial-config.js";

const checklists = [parseChecklist(JSON.stringify(sampleChecklist()), "mau.json")];
const known = { folder: "Xã A", unit: { name: "UBND xã A", kind: "commune" }, today: "2023-12-20", language: "vi" } as const;

test("what the papers tell is kept, with the checklists for the kind of unit", () => {
  expect(initialConfig(known, checklists)).toEqual({
    unit: { id: "xa-a", name: "UBND xã A", kind: "commune" },
    period: "2023",
    checklists: ["mau"],
    language: "vi",
  });
});

test("where nothing is known the folder gives its name, and all checklists are taken", () => {
  expect(initialConfig({ ...known, unit: { name: null, kind: null } }, checklists)).toMatchObject({
    unit: { id: "xa-a", name: "Xã A" },
    checklists: ["mau"],
  });
});

test("no checklist is named where none is for the kind of unit", () => {
  const config = initialConfig({ ...known, unit: { name: "Công ty A", kind: "enterprise" } }, checklists);
  expect(config).toEqual({ unit: { id: "xa-a", name: "Công ty A", kind: "enterprise" }, period: "2023", language: "vi" });
});
