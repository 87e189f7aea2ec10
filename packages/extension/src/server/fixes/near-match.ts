import type { Place } from "@dankiem/core";
import { asciiKey, searchKey } from "@dankiem/core/text";
import type { TextEdit } from "vscode-languageserver-types";
import { rangeOf } from "../lib/ranges.js";
import type { FixDocument } from "./lib/fix.js";
import { type Mend, mendingFix, replaceTitle } from "./lib/mend.js";
import { wordsAt } from "./lib/words-at.js";

/** Words as typed, and the phrase that they nearly are, where the report says so. */
interface Slip {
  readonly code: string;
  readonly found: string;
  readonly meant: string;
  readonly place: Place;
}

/** The mends of words that would speak of an item if they were typed properly: only the words that differ change. */
function mendsOf(document: FixDocument): readonly Mend[] {
  const mends = new Map<string, Mend>();
  for (const slip of slipsIn(document)) {
    const key = JSON.stringify([slip.found, slip.meant, slip.place]);
    const known = mends.get(key);
    if (known !== undefined) mends.set(key, { ...known, codes: [...known.codes, slip.code] });
    else for (const mend of mendOf(slip, document)) mends.set(key, mend);
  }
  return [...mends.values()];
}

/** Offers the words as they were meant. */
export const nearFix = mendingFix({
  mendsOf,
  all: {
    vi: "Sửa tất cả chỗ gõ sai trong văn bản này ({count})",
    en: "Mend all mistyped words in this document ({count})",
  },
});

function slipsIn({ snapshot: { report }, path }: FixDocument): readonly Slip[] {
  const told = [
    ...report.notices.filter(({ code }) => code === "spelling-slip").map((notice) => ({ ...notice, as: notice.code })),
    ...report.verdicts.flatMap(({ item, findings }) =>
      findings.filter(({ criterion }) => criterion === "near-match").map((finding) => ({ ...finding, as: item })),
    ),
  ];
  return told.flatMap(({ as, args, places }) =>
    places
      .filter((place) => place.path === path)
      .map((place) => ({ code: as, found: String(args["found"]), meant: String(args["meant"]), place })),
  );
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Between two words may stand blanks and marks of emphasis. */
const JOINT = "[^\\p{L}\\p{N}]{1,8}";

function mendOf({ code, found, meant, place }: Slip, document: FixDocument): readonly Mend[] {
  const typed: readonly string[] = found.match(WORD) ?? [];
  const words = mendedWords(typed, meant.match(WORD) ?? []);
  if (words === null) return [];
  // A heading or the head of a table may hold the words; then they stand above the place.
  const edits = [place, ...headingAbove(place, document)].reduce<readonly TextEdit[]>(
    (known, where) => (known.length > 0 ? known : editsIn(where, typed, words, document)),
    [],
  );
  const title = replaceTitle(document.snapshot.language, words.join(" "));
  return edits.length === 0 ? [] : [{ title, codes: [code], range: rangeOf(place), edits }];
}

function editsIn(
  place: Pick<Place, "start" | "end">,
  typed: readonly string[],
  words: readonly string[],
  { source }: FixDocument,
): readonly TextEdit[] {
  return wordsAt(source, place, typed, JOINT).flatMap((stretches) =>
    stretches.flatMap(({ start, end }, index) => {
      const word = words[index] as string;
      return word === typed[index] ? [] : [source.edit(start, end, word)];
    }),
  );
}

function headingAbove({ start }: Place, { facts, source }: FixDocument): readonly Pick<Place, "start" | "end">[] {
  const passage = facts.passages.find(({ place }) => place.start.line === start.line && place.start.column === start.column);
  const line = passage?.context.headingLine ?? null;
  return line === null ? [] : [{ start: { line, column: 1 }, end: { line, column: source.line(line).length + 1 } }];
}

/** Words that a phrase is found through, with the way they are written. */
const FILLERS: ReadonlyMap<string, string> = new Map([
  ["cua", "của"],
  ["cac", "các"],
  ["nhung", "những"],
]);

/** Returns what each typed word was meant to be, or null where the words cannot be paired one by one. */
export function mendedWords(typed: readonly string[], meant: readonly string[]): readonly string[] | null {
  const isBare = typed.every((word) => asciiKey(word) === word.normalize("NFC").toLowerCase());
  const isShouted = typed.join("") === typed.join("").toUpperCase();
  const result: string[] = [];
  let at = 0;
  for (const word of typed) {
    const wanted = meant[at];
    const spare = typed.length - meant.length > result.length - at;
    const filler = FILLERS.get(asciiKey(word));
    if (spare && filler !== undefined && (wanted === undefined || asciiKey(wanted) !== asciiKey(word))) {
      result.push(isBare ? asTyped(filler, word, isShouted) : word);
    } else if (wanted === undefined) return null;
    else {
      result.push(searchKey(word) === searchKey(wanted) ? word : asTyped(wanted, word, isShouted));
      at += 1;
    }
  }
  return at === meant.length ? result : null;
}

/** The meant word in the capitals of the typed one. */
function asTyped(meant: string, typed: string, isShouted: boolean): string {
  const first = typed.slice(0, 1);
  if (isShouted) return meant.toUpperCase();
  return first === first.toLowerCase() ? meant : meant.slice(0, 1).toUpperCase() + meant.slice(1);
}
