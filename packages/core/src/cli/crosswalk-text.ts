import { type Counterpart, predecessorsOf, successorsOf } from "../checklist/crosswalk.js";
import { titleIn } from "../messages/localize.js";
import type { Item } from "../model/checklist.js";
import type { Library } from "../model/library.js";
import type { Language } from "../model/model.js";
import { message } from "./messages.js";
import { instrumentName } from "./texts.js";

/** Returns the lines that say which clauses and items took an item's place, and whose place it took; none where nobody did. */
export function crosswalkLines(item: Item, library: Library, language: Language): string[] {
  const successors = successorsOf(item, library);
  const predecessors = predecessorsOf(item, library);
  return [
    ...part("explain-successors", successors, library, language),
    ...part("explain-predecessors", predecessors, library, language),
  ];
}

function part(
  heading: "explain-successors" | "explain-predecessors",
  counterparts: readonly Counterpart[],
  library: Library,
  language: Language,
): string[] {
  if (counterparts.length === 0) return [];
  const isOurs = counterparts.some(({ official }) => !official);
  const title = message(language, heading) + (isOurs ? ` (${message(language, "explain-not-official")})` : "");
  const changes = new Set(counterparts.flatMap(({ change, changeEn }) => (language === "vi" ? change : changeEn) ?? []));
  return [
    "",
    `${title}:`,
    ...counterparts.flatMap((one) => counterpartLines(one, library, language)),
    ...[...changes].map((change) => `  ${message(language, "explain-change")} ${change}`),
  ];
}

function counterpartLines({ instrument, ref, items }: Counterpart, library: Library, language: Language): string[] {
  const clause = ref ?? message(language, "explain-no-clause");
  return [
    `  ${instrumentName(instrument, library)}, ${clause}`,
    ...items.map((one) => `    ${one.id}  ${titleIn(language, one)}`),
  ];
}
