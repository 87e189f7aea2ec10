import { findDocumentNumbers } from "@dankiem/core/text";
import { say } from "../../messages/index.js";
import { rangeOf } from "../lib/ranges.js";
import { type FixDocument, type Mend, offered } from "./fix.js";
import { wordsAt } from "./words-at.js";

const CODE = "number-form";

/** Returns the mends of numbers that are not printed as they should be ("117-KH/UBND" for "117/KH-UBND"). */
export function numberMends({ snapshot, path, source }: FixDocument): readonly Mend[] {
  return snapshot.report.notices
    .filter(({ code }) => code === CODE)
    .flatMap(({ args, places }) => {
      const [text, canonical] = [String(args["text"]), String(args["canonical"])];
      if (!isSettled(canonical)) return [];
      const title = say(snapshot.language, "fix-replace", { meant: canonical });
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
export const numberFix = offered(numberMends);

/** Whether the proposed number is itself beyond complaint; a number that stays blank is not mended by its dash. */
function isSettled(canonical: string): boolean {
  const found = findDocumentNumbers(canonical);
  return found.length === 1 && found[0]?.canonical === canonical && found[0].issues.length === 0;
}
