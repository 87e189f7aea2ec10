import { expect, test } from "vitest";
import type { AuditedParams } from "../protocol.js";
import { type Status, statusText } from "./status-text.js";

const standing = (unit: string, checklist: string, earned: number, max: number, missing = 0) => ({
  unit,
  unitName: `UBND ${unit}`,
  checklist,
  earned,
  max,
  missing,
});
const audited: AuditedParams = {
  root: "file:///a",
  language: "vi",
  outcome: "audited",
  error: "",
  standings: [standing("xa", "kh117", 72.9, 97.5, 4), standing("phuong", "kh117", 10, 20)],
  documents: 9,
  written: {},
};
const status = (parts: Partial<Status>): Status => ({
  language: "vi",
  isRunning: false,
  last: audited,
  result: audited,
  all: [audited],
  unit: null,
  ...parts,
});

test("the score of the active document's unit is shown, else of the first", () => {
  expect(statusText(status({}))?.text).toBe("$(checklist) Dân Kiểm 72,9/97,5");
  expect(statusText(status({ unit: "phuong" }))?.text).toBe("$(checklist) Dân Kiểm 10/20");
  expect(statusText(status({ language: "en" }))?.text).toBe("$(checklist) Dân Kiểm 72.9/97.5");
});

test("several checklists of a unit stand side by side; their scores are never added up", () => {
  const standings = ["kh117", "ct30", "kl120", "nd04"].map((checklist) => standing("xa", checklist, 10.5, 20));
  const shown = (count: number) => statusText(status({ result: { ...audited, standings: standings.slice(0, count) } }))?.text;
  expect(shown(2)).toBe("$(checklist) Dân Kiểm kh117 10,5/20 · ct30 10,5/20");
  expect(shown(4)).toBe("$(checklist) Dân Kiểm kh117 10,5/20 · ct30 10,5/20 · kl120 10,5/20 · …");
});

test("the tooltip tells all units and how many items they miss", () => {
  const tooltip = statusText(status({}))?.tooltip;
  expect(tooltip).toContain("UBND xa");
  expect(tooltip).toContain("thiếu 4");
  expect(tooltip).toContain("UBND phuong");
});

test("it spins while an audit runs, with the score it had", () => {
  expect(statusText(status({ isRunning: true }))?.text).toBe("$(loading~spin) Dân Kiểm 72,9/97,5");
  const first = statusText(status({ isRunning: true, last: undefined, result: undefined, all: [] }));
  expect(first?.text).toBe("$(loading~spin) Dân Kiểm: đang kiểm tra…");
});

test("a failed audit is an error and says why", () => {
  const last: AuditedParams = { ...audited, outcome: "failed", error: "dankiem.json: dòng 3 sai", standings: [] };
  const told = statusText(status({ last }));
  expect(told?.isError).toBe(true);
  expect(told?.text).toBe("$(error) Dân Kiểm: lỗi");
  expect(told?.tooltip).toContain("dòng 3 sai");
});

test("an audit that was stopped before any result says so; nothing at all says nothing", () => {
  const last: AuditedParams = { ...audited, outcome: "cancelled", standings: [] };
  expect(statusText(status({ last, result: undefined, all: [] }))?.text).toBe("$(debug-pause) Dân Kiểm: đã dừng");
  expect(statusText(status({ last: undefined, result: undefined, all: [] }))).toBeNull();
});
