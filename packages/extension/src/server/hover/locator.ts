import type { Item, Language, Library } from "@dankiem/core";
import { type ChecklistCode, checklistText } from "@dankiem/core/editor";
import { kindName } from "./criteria.js";
import { instrumentName } from "./instruments.js";
import { plain } from "./text.js";

type Act = NonNullable<Item["locator"]["acts"]>[number];
type Paper = NonNullable<Item["locator"]["documents"]>[number];

/** Ways of speaking of an item that are shown, and phrases of each list: all of them would fill the screen. */
const SHOWN_WAYS = 4;
const SHOWN_PHRASES = 4;

/** Returns how an item is found in a text: by the words for the act, or by a document of its own. */
export function foundLines({ locator }: Item, library: Library, language: Language): readonly string[] {
  const acts = (locator.acts ?? []).map((act) => actLine(act, library, language));
  const documents = (locator.documents ?? []).map((paper) => paperLine(paper, library, language));
  const ways = [...acts.slice(0, SHOWN_WAYS), ...documents.slice(0, SHOWN_WAYS)];
  return ways.length < acts.length + documents.length ? [...ways, "…"] : ways;
}

function actLine({ act, about = [] }: Act, library: Library, language: Language): string {
  const matter = about.map((phrases) => `${checklistText(language, "explain-about")} ${wordsOf(phrases, library)}`);
  return plain([`${checklistText(language, "explain-act")} ${wordsOf(act, library)}`, ...matter].join("; "));
}

function paperLine({ kinds, about = [], cites = [], scope }: Paper, library: Library, language: Language): string {
  const label = (code: ChecklistCode) => checklistText(language, code);
  const reports = scope === undefined ? "" : ` (${label(`period-${scope}`)})`;
  const cited = cites.map((id) => instrumentName(id, library)).join(", ");
  const parts = [
    `${label("explain-documents")} ${kinds.map(kindName).join(", ")}${reports}`,
    ...about.map((phrases) => `${label("explain-about")} ${wordsOf(phrases, library)}`),
    ...(cited === "" ? [] : [`${label("explain-cites")} ${cited}`]),
  ];
  return plain(parts.join("; "));
}

/** A reader needs the words, not the names of the concepts that hold them. */
function wordsOf(phrases: readonly string[], { concepts }: Library): string {
  const words = phrases.flatMap((phrase) => (phrase.startsWith("@") ? (concepts[phrase.slice(1)] ?? []) : [phrase]));
  const said = words.filter((word) => !word.startsWith("@"));
  const shown = (said.length > 0 ? said : phrases).slice(0, SHOWN_PHRASES).map((word) => `“${word}”`);
  return said.length > shown.length ? `${shown.join(", ")}, …` : shown.join(", ");
}
