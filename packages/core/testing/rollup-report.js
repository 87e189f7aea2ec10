const YEAR = { from: "2023-01-01", to: "2023-12-31" };
/** Returns the scorecard of a unit, with the given differences. */
export function testScore(unit, checklist, percent, changes = {}) {
  return {
    unit,
    checklist,
    period: YEAR,
    earned: percent ?? 0,
    max: percent === null ? 0 : 100,
    percent,
    band: null,
    coverage: 0.9,
    states: { pass: 5, partial: 1, fail: 2, notapplicable: 0, notchecked: 1, notselected: 0, error: 0 },
    groups: [],
    model: "flat",
    formula: "",
    ...changes,
  };
}
/** Returns a report on these units as a roll-up takes it, with the given differences. */
export function testSource(name, units, { asOf = "2023-12-31", ...changes } = {}) {
  const scorecards = units.flatMap(({ id, scores = { kh117: 50 } }) =>
    Object.entries(scores).map(([checklist, percent]) => testScore(id, checklist, percent)),
  );
  const checklists = [...new Set(scorecards.map(({ checklist }) => checklist))];
  return {
    name,
    report: {
      asOf,
      units: units.map((unit) => ({
        id: unit.id,
        name: unit.name ?? `UBND ${unit.id}`,
        kind: "commune",
        parent: unit.parent ?? null,
        period: YEAR,
      })),
      checklists: checklists.map((id) => ({ id, version: "1.0.0", sha256: "0".repeat(64), title: `Bảng kiểm ${id}` })),
      scorecards,
      exit: { code: 0, reasons: [] },
      ...changes,
    },
  };
}
//# sourceMappingURL=rollup-report.js.map
