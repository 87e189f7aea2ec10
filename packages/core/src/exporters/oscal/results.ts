import type { Report, ReportVerdict } from "../../model/report.js";
import { selfScore } from "../lib/format.js";
import { type Section, sections, verdictsOf } from "../lib/sections.js";
import { stableUuid } from "../lib/stable-uuid.js";
import { inline } from "../markdown/escape.js";
import { OscalFindings } from "./findings.js";
import { message } from "./messages.js";
import { listed, OSCAL_NS, oscalProps, partyUuid, startOf, UNIT_ROLE } from "./parts.js";

/** Returns a result for each unit and checklist; OSCAL demands one even where nothing was audited. */
export function oscalResults(report: Report): readonly object[] {
  const findings = new OscalFindings(report);
  const results = sections(report, false).map((section) => result(report, section, findings));
  return results.length === 0 ? [emptyResult(report)] : results;
}

function result(report: Report, section: Section, findings: OscalFindings): object {
  const { unit, checklist, scorecard } = section;
  const { period, earned, max, percent, coverage, band, formula } = scorecard;
  const verdicts = verdictsOf(section);
  return {
    uuid: stableUuid("oscal", "result", unit.id, checklist.id, period.from, period.to),
    title: inline(`${unit.name} · ${checklist.title}`),
    description: inline(formula),
    start: startOf(report.asOf),
    ...oscalProps({
      unit: unit.id,
      checklist: checklist.id,
      "checklist-version": checklist.version,
      "period-from": period.from,
      "period-to": period.to,
      "points-earned": earned,
      "points-max": max,
      percent,
      coverage,
      band,
    }),
    "reviewed-controls": reviewed(report, verdicts),
    ...listed("attestations", attestations(report, verdicts, unit.id)),
    ...listed(
      "observations",
      verdicts.map((verdict) => findings.observation(verdict)),
    ),
    ...listed(
      "findings",
      verdicts.flatMap((verdict) => findings.finding(verdict)),
    ),
  };
}

function emptyResult(report: Report): object {
  const text = message(report.language, "oscal-unnamed");
  return {
    uuid: stableUuid("oscal", "result", "empty"),
    title: text,
    description: text,
    start: startOf(report.asOf),
    "reviewed-controls": reviewed(report, []),
  };
}

/** Items that do not concern this kind of unit were not reviewed. */
function reviewed({ language }: Report, verdicts: readonly ReportVerdict[]): object {
  const items = verdicts.filter(({ state }) => state !== "notselected").map(({ item }) => ({ "control-id": item }));
  // The schema wants a selection even of nothing.
  const selection =
    items.length === 0 ? { description: message(language, "oscal-unnamed"), "include-all": {} } : { "include-controls": items };
  return { "control-selections": [selection] };
}

/** The unit's own scores are its word, not ours. */
function attestations({ language }: Report, verdicts: readonly ReportVerdict[], unit: string): readonly object[] {
  const parts = verdicts.flatMap((verdict) => {
    const { self, item, title } = verdict;
    return self === null
      ? []
      : [
          {
            uuid: stableUuid("oscal", "self-score", verdict.unit, verdict.checklist, item),
            name: "self-score",
            ns: OSCAL_NS,
            title: inline(message(language, "oscal-self", { item })),
            ...oscalProps({ item, points: self.points, max: self.max, line: self.place.start.line, path: self.place.path }),
            prose: inline(`${title}: ${selfScore(language, self)}`),
          },
        ];
  });
  if (parts.length === 0) return [];
  return [{ "responsible-parties": [{ "role-id": UNIT_ROLE, "party-uuids": [partyUuid(unit)] }], parts }];
}
