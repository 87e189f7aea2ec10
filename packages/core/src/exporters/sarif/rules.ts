import { groupBy } from "../../lib/group-by.js";
import { prose } from "../../lib/printable.js";
import type { Report, ReportNotice, ReportVerdict } from "../../model/report.js";
import { clauses, points } from "../lib/format.js";
import type { Language } from "../lib/report-types.js";
import { message } from "./messages.js";
import { literal } from "./text.js";

/** One rule of a SARIF log: an item of a checklist, or a kind of defect. */
interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: "error" | "note" };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The rules of a report, and the rule of each verdict and notice. */
export interface SarifRules {
  readonly rules: readonly SarifRule[];
  readonly ofVerdict: (verdict: ReportVerdict) => number;
  readonly ofNotice: (notice: ReportNotice) => number;
}

const keyOf = ({ checklist, item }: ReportVerdict): string => `${checklist}\n${item}`;

/** Returns the rules of a report: its items in the order of their first verdict, then the kinds of these notices. */
export function sarifRules({ verdicts, language }: Report, notices: readonly ReportNotice[]): SarifRules {
  const items = groupBy(verdicts, keyOf);
  const codes = [...new Set(notices.map(({ code }) => code))];
  const numberOf = new Map([...items.keys(), ...codes].map((key, index) => [key, index]));
  const first = [...items.values()].flatMap((same) => same.slice(0, 1));
  return {
    rules: [...first.map((verdict) => itemRule(language, verdict)), ...codes.map((code) => noticeRule(language, code))],
    ofVerdict: (verdict) => numberOf.get(keyOf(verdict)) ?? -1,
    ofNotice: ({ code }) => numberOf.get(code) ?? -1,
  };
}

/** There is no `helpUri`: the clauses have no address that we could vouch for. */
function itemRule(language: Language, { item, title, checklist, group, points: { max }, basis }: ReportVerdict): SarifRule {
  const told = [
    literal(prose(title)),
    ...(basis.length === 0 ? [] : [message(language, "machine-clauses", { clauses: literal(clauses(language, basis)) })]),
    message(language, "machine-worth", { points: points(language, max) }),
  ];
  return {
    id: item,
    shortDescription: { text: literal(prose(title)) },
    fullDescription: { text: told.slice(0, 2).join(". ") },
    help: { text: told.join("\n") },
    defaultConfiguration: { level: "error" },
    properties: { tags: [checklist], checklist, group, pointsMax: max, clauses: basis },
  };
}

function noticeRule(language: Language, code: string): SarifRule {
  const help = message(language, "machine-notice-help", { code: literal(code) });
  return {
    id: code,
    shortDescription: { text: message(language, "machine-notice", { code: literal(code) }) },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level: "note" },
    properties: { tags: ["notice"] },
  };
}
