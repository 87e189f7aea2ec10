import { basename, join } from "node:path";
import { inspect, type Report } from "@dankiem/core";
import { canonicalHash, loadLibrary, parsePeriod } from "@dankiem/core/node";
import { expect, it } from "vitest";
import { type Paper, papersIn } from "../papers.js";

const library = loadLibrary([], "vi");
const papers = papersIn("test/reading");

/** Audits one paper as all that a unit has, for the year in the paper's name, under every checklist. */
function audit({ name, text }: Paper): Report {
  const period = parsePeriod(/(\d{4})\.md$/.exec(name)?.[1] ?? "");
  if (period === null) throw new Error(`${name}: no year at the end of its name`);
  return inspect({
    units: [
      {
        unit: { id: "don-vi", name: "Đơn vị", kind: null, parent: null, period },
        documents: [{ path: basename(name), text, sha256: canonicalHash(text) }],
        unreadable: [],
        checklists: library.checklists.map(({ checklist }) => checklist.id),
        naPolicy: null,
      },
    ],
    library,
    asOf: period.to,
    language: "vi",
    exists: () => false,
    gates: { failUnder: null, maxMissing: null },
    version: "0.0.0",
  });
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
