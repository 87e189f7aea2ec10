import { nearest } from "../../checklist/nearest.js";
import type { Basis, CriterionUse, Item } from "../../checklist/schema.js";
import { criterionNamed } from "../../criteria/index.js";
import { UsageError } from "../../errors.js";
import type { Library } from "../../library.js";
import { message } from "../../messages/index.js";
import type { Language } from "../../model.js";
import { loadLibrary } from "../../node/library.js";
import { filesAmong } from "../checklist-names.js";
import type { Command } from "../context.js";
import { pointsText, titleOf } from "../texts.js";

/** Phrases of a concept that are shown. */
const SHOWN_PHRASES = 4;

/** Prints all that is known of one item: what it demands, on what basis, how it is found and put right. */
export const explain: Command = ({ io, given, operands, language }) => {
  const library = loadLibrary(filesAmong(given.values("checklist"), io.cwd), language);
  const item = itemNamed(operands[0] as string, library);
  io.stdout(
    `${[...heading(item, library, language), ...howFound(item, library, language), ...example(item, language)].join("\n")}\n`,
  );
  return 0;
};

function itemNamed(id: string, library: Library): Item {
  const items = library.checklists.flatMap(({ checklist }) => checklist.groups.flatMap((group) => group.items));
  const item = items.find((one) => one.id === id);
  if (item !== undefined) return item;
  const suggestion = nearest(
    id,
    items.map((one) => one.id),
  );
  if (suggestion === null) throw new UsageError("usage-unknown-item", { item: id });
  throw new UsageError("usage-unknown-item-near", { item: id, suggestion });
}

function heading(item: Item, library: Library, language: Language): string[] {
  const label = labels(language);
  return [
    `${item.id}  ${titleOf(item, language)}`,
    "",
    item.requirement,
    "",
    label("explain-basis"),
    ...item.basis.map((basis) => `  ${basisText(basis, library, language)}`),
    `${label("explain-points")} ${pointsText(item.points, language)}`,
    `${label("explain-period")} ${label(`period-${item.period}`)}`,
    "",
    label("explain-evidence"),
    `  ${item.evidence}`,
    label("explain-guidance"),
    `  ${item.guidance}`,
  ];
}

function basisText({ instrument, ref, provenance }: Basis, library: Library, language: Language): string {
  const names = library.instruments.filter(({ id }) => id === instrument).map(({ kind, number }) => `${kind} ${number}`);
  return `${[...names, ref].join(", ")} (${message(language, `provenance-${provenance}`)})`;
}

function howFound({ locator, criteria }: Item, { concepts }: Library, language: Language): string[] {
  const label = labels(language);
  const words = (phrases: readonly string[]): string => phrases.map((phrase) => phraseText(phrase, concepts)).join(", ");
  const acts = (locator.acts ?? []).flatMap(({ act, about = [], not = [] }) => [
    `  - ${label("explain-act")} ${words(act)}`,
    ...about.map((phrases) => `    ${label("explain-about")} ${words(phrases)}`),
    ...(not.length > 0 ? [`    ${label("explain-not")} ${words(not)}`] : []),
  ]);
  const documents = (locator.documents ?? []).flatMap(({ kinds, about = [], cites = [], scope }) => [
    `  - ${label("explain-documents")} ${kinds.join(", ")}${scope === undefined ? "" : ` (${label(`period-${scope}`)})`}`,
    ...about.map((phrases) => `    ${label("explain-about")} ${words(phrases)}`),
    ...(cites.length > 0 ? [`    ${label("explain-cites")} ${cites.join(", ")}`] : []),
  ]);
  const uses = criteria.map((use) => `  - ${criterionText(use, language)}`);
  const carried = uses.length > 0 ? [label("explain-criteria"), ...uses] : [];
  return ["", label("explain-found"), ...acts, ...documents, ...carried];
}

/** A concept is shown with some of its phrases: all of them would fill the screen. */
function phraseText(phrase: string, concepts: Library["concepts"]): string {
  if (!phrase.startsWith("@")) return phrase;
  const own = [concepts[phrase.slice(1)]]
    .flat()
    .map(String)
    .filter((one) => !one.startsWith("@"));
  return `${phrase} (${[...own.slice(0, SHOWN_PHRASES), "…"].join(", ")})`;
}

function criterionText({ criterion, parameters = {}, weight, decisive }: CriterionUse, language: Language): string {
  const title = criterionNamed(criterion)?.title[language];
  const details = [
    ...Object.entries(parameters).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(", ") : String(value)}`),
    ...(weight === undefined ? [] : [`${message(language, "explain-weight")} ${weight}`]),
    ...(decisive === true ? [message(language, "explain-decisive")] : []),
  ];
  return `${title} [${criterion}]${details.length > 0 ? ` (${details.join("; ")})` : ""}`;
}

function example({ examples }: Item, language: Language): string[] {
  const passing = examples.filter(({ expect }) => expect === "pass").slice(0, 1);
  const lines = passing.flatMap(({ text }) => text);
  return ["", message(language, "explain-example"), ...lines.map((line) => `  │ ${line}`.trimEnd())];
}

function labels(language: Language): (code: string) => string {
  return (code) => message(language, code);
}
