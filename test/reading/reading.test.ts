import { basename, join } from "node:path";
import type { Report } from "@dankiem/core/report";
import { expect, it } from "vitest";
import { inspectPaper } from "../inspect-paper.js";
import { library } from "../library.js";
import { type Paper, papersIn } from "../papers.js";

const papers = papersIn("test/reading");

/** Audits one paper as all that a unit has, for the year in the paper's name, under every checklist. */
function audit({ name, text }: Paper): Report {
  const period = /(\d{4})\.md$/.exec(name)?.[1] ?? "";
  const checklists = library.checklists.map(({ checklist }) => checklist.id);
  return inspectPaper({ library, path: basename(name), text, period, kind: null, checklists, exists: () => false });
}

/** Returns what the report says of the items that the paper speaks of. */
function told({ verdicts }: Report): Record<string, string> {
  const spoken = verdicts.filter(({ reason }) => reason !== "not-mentioned");
  return Object.fromEntries(spoken.map(({ item, state, reason }) => [item, `${state}, ${reason}`]));
}

it("reads every paper under every checklist, and judges as it did", async () => {
  const reports = papers.map((paper) => [basename(paper.name), audit(paper)] as const);
  const states = new Set(reports.flatMap(([, { verdicts }]) => verdicts.map(({ state }) => state)));
  expect([...states].filter((state) => state === "error" || state === "notchecked")).toEqual([]);
  const judged = Object.fromEntries(reports.map(([name, report]) => [name, told(report)]));
  await expect(`${JSON.stringify(judged, null, 2)}\n`).toMatchFileSnapshot(join(import.meta.dirname, "states.json"));
});
