import { matchAt } from "../match-at.js";
import { documentKinds } from "../vocabulary/document-kinds.js";

/** The letters of a document number, cut at its separators: "KH-UBND" is two parts with a hyphen between them. */
export interface DocumentSymbol {
  /** The sign of the kind as it should be printed, or empty for an official letter. */
  readonly kind: string;
  /** All parts as they should be printed, the kind included. */
  readonly parts: readonly string[];
  /** What stands between the parts, spaces included. */
  readonly joints: readonly string[];
  /** Of `case` and `mark`. */
  readonly issues: readonly string[];
  /** Offset behind the last part. */
  readonly end: number;
}

/** Source of a character class of all that is typed for a hyphen. */
export const DASHES = "‐‑‒–—−-";

/** Codes that the project gave to papers without numbers: not signs. */
const UNNUMBERED = new Set(["L", "ĐL", "SO", "ND", "HƯ"]);
const SIGNS: ReadonlyMap<string, string> = new Map(
  documentKinds.filter(({ code }) => !UNNUMBERED.has(code)).map(({ code }) => [code.toUpperCase(), code]),
);
/** What keyboards without Vietnamese make of the signs with Đ. */
const UNMARKED: Readonly<Record<string, string>> = { QD: "QĐ", ND: "NĐ" };
/** Endings of joint papers: "KHLT", "KHPH" are plans. */
const JOINT_ENDING = /(?:LT|LN|PH)$/u;
/** Issuers whose sign has small letters. */
const MIXED_CASE: Readonly<Record<string, string>> = { TTG: "TTg", THU: "ThU" };

const MOST_PARTS = 6;
const PART = /\p{L}[\p{L}\p{N}&]{0,15}(?![\p{L}\p{N}&])/uy;
const JOINT = new RegExp(String.raw`[^\S\n]{0,3}[/${DASHES}][^\S\n]{0,3}(?=\p{L})`, "uy");

/** Reads the symbol that begins at an offset, as far as its parts look like signs; null where none does. */
export function readSymbol(text: string, offset: number): DocumentSymbol | null {
  const first = matchAt(PART, text, offset);
  if (first === null) return null;
  const { kind, known, issues } = readKind(first);
  if (!known && !isSign(first)) return null;
  const small = first === first.toLowerCase();
  const parts = [known ? kind : first];
  const joints: string[] = [];
  const found = new Set(issues);
  let end = offset + first.length;
  while (parts.length < MOST_PARTS) {
    const joint = matchAt(JOINT, text, end);
    const part = joint === null ? null : matchAt(PART, text, end + joint.length);
    // Only between kind and issuer are blanks or a slash slips; further on they end the number.
    if (joint === null || part === null || (joint.length > 1 && !(known && parts.length === 1))) break;
    if (joint.includes("/") && parts.length > 1) break;
    if (!isSign(part) && !(small && part === part.toLowerCase())) break;
    const right = issuerSign(part);
    if (right !== part) found.add("case");
    parts.push(right);
    joints.push(joint);
    end += joint.length + part.length;
  }
  return { kind: known ? kindCode(kind) : "", parts, joints, issues: [...found], end };
}

function readKind(part: string): { readonly kind: string; readonly known: boolean; readonly issues: readonly string[] } {
  const upper = part.toUpperCase();
  const unmarked = UNMARKED[upper];
  if (unmarked !== undefined) return { kind: unmarked, known: true, issues: ["mark"] };
  const sign = SIGNS.get(upper);
  if (sign !== undefined) return { kind: sign, known: true, issues: sign === part ? [] : ["case"] };
  return { kind: part, known: JOINT_ENDING.test(part) && SIGNS.has(part.replace(JOINT_ENDING, "")), issues: [] };
}

function kindCode(sign: string): string {
  return SIGNS.has(sign.toUpperCase()) ? sign : sign.replace(JOINT_ENDING, "");
}

/** At least two capitals and no fewer than half of the letters, so no word that merely begins a sentence or a name. */
function isSign(part: string): boolean {
  const capitals = part.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= part.length - (part.match(/[\p{N}&]/gu)?.length ?? 0);
}

function issuerSign(part: string): string {
  const upper = part.toUpperCase();
  return MIXED_CASE[upper] ?? (part === part.toLowerCase() ? upper : part);
}
