import type { CriterionUse, Item } from "@dankiem/core";
import { blankLines } from "@dankiem/core/editor";
import type { ReportFinding, ReportVerdict } from "@dankiem/core/report";
import { rangeOf } from "../../lib/ranges.js";
import { type FixContext, touches } from "./fix.js";

/** A field that a label of a skeleton asks for. */
export type AskedField = "forms" | "dates" | "from" | "to" | "responsible" | "documents" | "attachments";

/** A label that a piece of evidence lacks, or has with nothing behind it. */
export interface Gap {
  readonly label: string;
  /** The fields that would answer it; empty where only the label itself does. */
  readonly fields: readonly AskedField[];
  readonly use: CriterionUse;
  /** What the text says already elsewhere, to choose. */
  readonly known?: string;
}

/** What one item misses in the piece of evidence that decides it. */
export interface ItemGaps {
  readonly item: Item;
  readonly verdict: ReportVerdict;
  /** Index of the piece among the passages of the document. */
  readonly passage: number;
  /** By finding, with the points that it would bring. */
  readonly findings: readonly { readonly gaps: readonly Gap[]; readonly points: number }[];
}

/** Findings that a person can answer by writing the field down; the others say that what is written does not suffice. */
const FILLABLE: ReadonlySet<string> = new Set([
  "form-missing",
  "form-blank",
  "date-missing",
  "date-blank",
  "posting-unknown",
  "publication-unknown",
  "responsible-missing",
  "responsible-blank",
  "document-missing",
  "document-blank",
  "attachment-missing",
  "attachment-blank",
  "count-missing",
  "citation-missing",
  "ratio-unknown",
  "arithmetic-unknown",
]);

const FIELDS: Readonly<Record<string, readonly AskedField[]>> = {
  "Hình thức": ["forms"],
  "Thời gian": ["dates", "from"],
  "Từ ngày": ["from"],
  "Đến ngày": ["to"],
  "Người thực hiện": ["responsible"],
  "Văn bản": ["documents"],
  "Minh chứng": ["attachments"],
};

/** Returns the labels that a criterion asks for. */
export function labelsOf(use: CriterionUse): readonly string[] {
  const [, ...lines] = blankLines({ criteria: [use] });
  return lines.map((line) => line.slice(2, line.indexOf(":")));
}

/** Returns what the items miss whose deciding evidence is a passage in the range. */
export function gapsIn({ snapshot, path, facts, range }: FixContext): readonly ItemGaps[] {
  return snapshot.report.verdicts.flatMap((verdict) => {
    const [piece] = verdict.evidence;
    const item = snapshot.items.get(verdict.item)?.item;
    if (verdict.state !== "partial" || item === undefined || piece?.path !== path || !touches(rangeOf(piece), range)) return [];
    const { line, column } = piece.start;
    const passage = facts.passages.findIndex(({ place: { start } }) => start.line === line && start.column === column);
    const findings = verdict.findings.flatMap((finding) => gapsOf(finding, item));
    return passage < 0 || findings.length === 0 ? [] : [{ item, verdict, passage, findings }];
  });
}

function gapsOf({ criterion, code, points }: ReportFinding, { criteria }: Item): ItemGaps["findings"] {
  const use = criteria.find((each) => each.criterion === criterion);
  if (use === undefined || points === 0 || !FILLABLE.has(code)) return [];
  return [{ gaps: labelsOf(use).map((label) => ({ label, fields: FIELDS[label] ?? [], use })), points }];
}

/** Returns the gaps with each label once. */
export function distinct(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter(({ label }, index) => gaps.findIndex((other) => other.label === label) === index);
}
