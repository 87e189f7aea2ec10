/** A part of an instrument: article, with clauses and points where they are named. */
export interface ClauseRef {
  readonly article: string;
  readonly clauses: readonly string[];
  readonly points: readonly string[];
}

const listAfter = (word: string) =>
  new RegExp(String.raw`${word}\s+((?:\d+|\p{L})(?!\p{L})(?:\s*(?:,|và)\s*(?:\d+|\p{L})(?!\p{L}))*)`, "gu");
const CLAUSES = listAfter("khoản");
const POINTS = listAfter("điểm");

/** Returns the part that a reference names, e.g. “Điều 46 khoản 3, khoản 4 điểm a”; null where it names no article. */
export function clauseRef(ref: string): ClauseRef | null {
  const text = ref.normalize("NFC").toLowerCase();
  const article = /điều\s+(\d+[a-zđ]?)/u.exec(text)?.[1];
  if (article === undefined) return null;
  return { article, clauses: numbered(text, CLAUSES), points: numbered(text, POINTS) };
}

/** Tells whether two references share a part: one names the whole of which the other names a piece, or the same piece. */
export function overlaps(a: ClauseRef, b: ClauseRef): boolean {
  return a.article === b.article && shares(a.clauses, b.clauses) && shares(a.points, b.points);
}

/** Tells whether a reference names the other's part itself or a whole that holds it; a piece of it is not enough. */
export function covers(whole: ClauseRef, part: ClauseRef): boolean {
  const holds = (a: readonly string[], b: readonly string[]) => a.length === 0 || (b.length > 0 && shares(a, b));
  return whole.article === part.article && holds(whole.clauses, part.clauses) && holds(whole.points, part.points);
}

/** Naming nothing names all. */
function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

/** The numbers after a word: “khoản 3, khoản 4”, “khoản 3, 4 và 5”, “các khoản 3 và 4”, “điểm a, b”. */
function numbered(text: string, lists: RegExp): string[] {
  return [...text.matchAll(lists)].flatMap(([, list]) => String(list).split(/\s*(?:,|và)\s*/u));
}
