import type { Rollup, RollupScore, RollupUnit } from "../../compare/rollup/schema.js";
import { BOM, cell, line } from "../csv/csv.js";
import { STATES } from "../lib/format.js";
import type { RollupTextExporter } from "./define.js";

type Value = string | number | null;

/** One column: its name, which is part of the format, and what stands in it. */
interface Column {
  readonly name: string;
  readonly value: (unit: RollupUnit, score: RollupScore | null) => Value;
}

/** Names are those of the JSON format, the same in every language, since programs read them. */
const COLUMNS: readonly Column[] = [
  { name: "unit", value: ({ id }) => id },
  { name: "unitName", value: ({ name }) => name },
  { name: "kind", value: ({ kind }) => kind },
  { name: "parent", value: ({ parent }) => parent },
  { name: "depth", value: ({ depth }) => depth },
  { name: "unitsBelow", value: ({ unitsBelow }) => unitsBelow },
  { name: "checklist", value: (_, score) => score?.checklist ?? null },
  { name: "version", value: (_, score) => score?.version ?? null },
  { name: "from", value: (_, score) => score?.period.from ?? null },
  { name: "to", value: (_, score) => score?.period.to ?? null },
  { name: "asOf", value: (_, score) => score?.asOf ?? null },
  { name: "earned", value: (_, score) => score?.earned ?? null },
  { name: "max", value: (_, score) => score?.max ?? null },
  { name: "percent", value: (_, score) => score?.percent ?? null },
  { name: "coverage", value: (_, score) => score?.coverage ?? null },
  ...STATES.map((state): Column => ({ name: state, value: (_, score) => score?.states[state] ?? null })),
  { name: "band", value: (_, score) => score?.band ?? null },
  { name: "source", value: (_, score) => score?.source ?? null },
];

function rowsOf({ units }: Rollup): readonly string[] {
  return units.flatMap((unit) => {
    const scores = unit.scores.length === 0 ? [null] : unit.scores;
    return scores.map((score) => line(COLUMNS.map(({ value }) => cell(value(unit, score)))));
  });
}

/** One row for each unit, checklist and period, without sub-totals, which whoever adds up rows would count again. */
export const rollupCsv: RollupTextExporter = {
  name: "csv",
  render: (rollup, { bom }) => (bom ? BOM : "") + line(COLUMNS.map(({ name }) => name)) + rowsOf(rollup).join(""),
};
