import type { Report, ReportEvidence, ReportVerdict } from "../../model/report.js";
import { clauses } from "../lib/format.js";
import { relativeUri } from "../lib/relative-uri.js";
import type { Language, State } from "../lib/report-types.js";
import { stableUuid } from "../lib/stable-uuid.js";
import { isWanting } from "../lib/verdict-view.js";
import { wantedPieces } from "../lib/wanting-text.js";
import { inline } from "../markdown/escape.js";
import { message } from "./messages.js";
import { listed, oscalProps, paperUuid, startOf } from "./parts.js";

/** How OSCAL names the outcome of an item. Of what was not judged, or did not arise, it has no finding to tell. */
const STATUSES: Readonly<Partial<Record<State, { readonly state: string; readonly reason: string }>>> = {
  pass: { state: "satisfied", reason: "pass" },
  partial: { state: "not-satisfied", reason: "other" },
  fail: { state: "not-satisfied", reason: "fail" },
};

/** The verdicts of one unit under one checklist become observations and findings under ids of their own. */
export class OscalFindings {
  readonly #report: Report;
  readonly #resources: ReadonlyMap<string, string>;

  constructor(report: Report) {
    this.#report = report;
    this.#resources = new Map(report.documents.map((document) => [document.path, `#${paperUuid(document)}`]));
  }

  /** Returns what was seen of an item: its state and points, and the evidence with its places. */
  observation(verdict: ReportVerdict): object {
    const { state, reason, points, self, group } = verdict;
    return {
      uuid: this.#uuid("observation", verdict),
      title: titled(verdict),
      description: describe(verdict),
      ...oscalProps({
        item: verdict.item,
        group,
        state,
        reason,
        "points-earned": points.earned,
        "points-max": points.max,
        "self-points": self?.points ?? null,
      }),
      methods: ["EXAMINE"],
      types: ["control-objective"],
      ...listed(
        "relevant-evidence",
        verdict.evidence.map((evidence) => this.#evidence(evidence)),
      ),
      collected: startOf(this.#report.asOf),
    };
  }

  /** Returns the finding on an item, or nothing where none can be told. */
  finding(verdict: ReportVerdict): readonly object[] {
    const status = STATUSES[verdict.state];
    if (status === undefined) return [];
    const { language } = this.#report;
    return [
      {
        uuid: this.#uuid("finding", verdict),
        title: titled(verdict),
        description: describe(verdict),
        ...basis(language, verdict),
        target: { type: "objective-id", "target-id": verdict.item, title: titled(verdict), status },
        "related-observations": [{ "observation-uuid": this.#uuid("observation", verdict) }],
      },
    ];
  }

  #evidence({ path, start, why, status, strength }: ReportEvidence): object {
    const { line, column } = start;
    return {
      href: this.#resources.get(path) ?? relativeUri(path),
      description: `${inline(path)}: ${message(this.#report.language, "oscal-place", { line, column })}`,
      ...oscalProps({ line, column, why, status, strength }),
    };
  }

  /** Stays the same as long as the same item of the same unit is audited for the same period. */
  #uuid(kind: string, { unit, checklist, item }: ReportVerdict): string {
    const period = this.#report.units.find(({ id }) => id === unit)?.period;
    return stableUuid("oscal", kind, unit, checklist, item, period?.from ?? "", period?.to ?? "");
  }
}

/** OSCAL takes no empty title, and a checklist's may be of nothing but spaces. */
function titled({ title, item }: ReportVerdict): string {
  return inline(title) || item;
}

function describe(verdict: ReportVerdict): string {
  return inline(isWanting(verdict) ? wantedPieces(verdict).join("; ") : verdict.message);
}

function basis(language: Language, verdict: ReportVerdict): object {
  const told = clauses(language, verdict.basis);
  const provenance = verdict.basis.map((clause) => clause.provenance).join("; ");
  return oscalProps({ clauses: told, provenance });
}
