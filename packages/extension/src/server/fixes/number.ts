import { findDocumentNumbers } from "@dankiem/core/text";
import { rangeOf } from "../lib/ranges.js";
import type { FixDocument } from "./lib/fix.js";
import { type Mend, mendingFix, replaceTitle } from "./lib/mend.js";
import { wordsAt } from "./lib/words-at.js";

const CODE = "number-form";

/** The mends of numbers that are not printed as they should be ("117-KH/UBND" for "117/KH-UBND"). */
function mendsOf({ snapshot, path, source }: FixDocument): readonly Mend[] {
  return snapshot.report.notices
    .filter(({ code }) => code === CODE)
    .flatMap(({ args, places }) => {
      const [text, canonical] = [String(args["text"]), String(args["canonical"])];
      if (!isSettled(canonical)) return [];
      const title = replaceTitle(snapshot.language, canonical);
      return places
        .filter((place) => place.path === path)
        .flatMap((place): Mend[] => {
          // The notice has one blank where the line may have several.
          const edits = wordsAt(source, place, text.split(/\s+/)).flatMap((words) => {
            const [first, last] = [words[0], words.at(-1)];
            return first === undefined || last === undefined ? [] : [source.edit(first.start, last.end, canonical)];
          });
          return edits.length === 0 ? [] : [{ title, codes: [CODE], range: rangeOf(place), edits }];
        });
    });
}

/** Offers the right form of a number. */
export const numberFix = mendingFix({
  mendsOf,
  all: {
    vi: "Sửa tất cả số, ký hiệu trong văn bản này ({count})",
    en: "Mend all document numbers in this document ({count})",
  },
});

/** Whether the proposed number is itself beyond complaint; a number that stays blank is not mended by its dash. */
function isSettled(canonical: string): boolean {
  const found = findDocumentNumbers(canonical);
  return found.length === 1 && found[0]?.canonical === canonical && found[0].issues.length === 0;
}
