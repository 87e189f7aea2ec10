import { isNamedThreshold, thresholdText } from "../../checklist/threshold-text.js";
import { criterionNamed } from "../../criteria/index.js";
import { nearest } from "../../lib/nearest.js";
import { titleIn } from "../../messages/localize.js";
import type { Basis, CriterionUse, Example, Item } from "../../model/checklist.js";
import type { Library, LoadedChecklist } from "../../model/library.js";
import type { Language } from "../../model/model.js";
import { filesAmong } from "../../node/checklist-names.js";
import { examplesOf } from "../../node/examples.js";
import { loadLibrary } from "../../node/library.js";
import { readPapers } from "../audit-papers.js";
import type { Command, Context } from "../context.js";
import { crosswalkLines } from "../crosswalk-text.js";
import { refuseFlags } from "../invocation.js";
import type { ExitCode } from "../io.js";
import { type Code, message, usageError } from "../messages.js";
import { instrumentName, pointsText } from "../texts.js";
import { explainIn } from "./explain-in.js";

/** Phrases of a concept that are shown. */
const SHOWN_PHRASES = 4;

/**
 * Prints all that is known of one item: what it demands, on what basis, how it is found and put right. With a folder of
 * evidence it prints in short what the item demands, and why each place in the folder counted or did not.
 */
export const explain: Command = async (context) => {
  const { io, given, operands, language } = context;
  const folder = given.value("in");
  if (folder !== null) return explainPapers(folder, context);
  refuseFlags(["config", "period", "as-of", "similarity"], given, "--in");
  const library = loadLibrary(filesAmong(given.values("checklist"), io.cwd), language);
  const { item, loaded } = itemNamed(operands[0] as string, library);
  const lines = [
    ...heading(item, library, language),
    ...howFound(item, library, language),
    ...crosswalkLines(item, library, language),
    ...example(examplesOf(loaded, language).get(item.id) ?? [], language),
  ];
  io.stdout(`${lines.join("\n")}\n`);
  return 0;
};

async function explainPapers(folder: string, context: Context): Promise<ExitCode> {
  const { io, given, operands, language } = context;
  const papers = await readPapers({ ...context, operands: [folder] });
  const configured = papers.units.flatMap(({ config }) => config?.config.checklists ?? []);
  const library = loadLibrary(filesAmong([...given.values("checklist"), ...configured], io.cwd), language);
  const { item, loaded } = itemNamed(operands[0] as string, library);
  const { text, code } = explainIn(papers, item.id, loaded.checklist.id, library, context);
  io.stdout(`${inShort(item, library, language).join("\n")}\n${text}`);
  return code;
}

function inShort(item: Item, library: Library, language: Language): string[] {
  return [
    `${item.id}  ${titleIn(language, item)}`,
    ...item.basis.map((basis) => `  ${basisText(basis, library, language)}`),
    `  ${message(language, "explain-points")} ${pointsText(item.points, language)}`,
  ];
}

function itemNamed(id: string, library: Library): { readonly item: Item; readonly loaded: LoadedChecklist } {
  const items = library.checklists.flatMap((loaded) =>
    loaded.checklist.groups.flatMap((group) => group.items.map((item) => ({ item, loaded }))),
  );
  const found = items.find(({ item }) => item.id === id);
  if (found !== undefined) return found;
  const suggestion = nearest(
    id,
    items.map(({ item }) => item.id),
  );
  if (suggestion === null) throw usageError("usage-unknown-item", { item: id });
  throw usageError("usage-unknown-item-near", { item: id, suggestion });
}

function heading(item: Item, library: Library, language: Language): string[] {
  const label = labels(language);
  return [
    `${item.id}  ${titleIn(language, item)}`,
    "",
    item.requirement,
    "",
    label("explain-basis"),
    ...item.basis.map((basis) => `  ${basisText(basis, library, language)}`),
    `${label("explain-points")} ${pointsText(item.points, language)}`,
    `${label("explain-period")} ${label(`period-${item.period}`)}`,
    "",
    ...limitLines(item, library, language),
    label("explain-evidence"),
    `  ${item.evidence}`,
    label("explain-guidance"),
    `  ${item.guidance}`,
  ];
}

function limitLines({ limits = [] }: Item, library: Library, language: Language): string[] {
  if (limits.length === 0) return [];
  const lines = limits.map((id) => {
    const titled = library.parameters.find((parameter) => parameter.id === id) ?? { title: id, titleEn: id };
    return `  ${titleIn(language, titled)}: ${thresholdText({ parameter: id }, library, language)}`;
  });
  return [message(language, "explain-limits"), ...lines];
}

function basisText({ instrument, ref, provenance }: Basis, library: Library, language: Language): string {
  return `${instrumentName(instrument, library)}, ${ref} (${message(language, `provenance-${provenance}`)})`;
}

function howFound({ locator, criteria }: Item, library: Library, language: Language): string[] {
  const { concepts } = library;
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
  const uses = criteria.map((use) => `  - ${criterionText(use, library, language)}`);
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

function criterionText(
  { criterion, parameters = {}, weight, decisive }: CriterionUse,
  library: Library,
  language: Language,
): string {
  const title = criterionNamed(criterion)?.title[language];
  const details = [
    ...Object.entries(parameters).map(([name, value]) => `${name}: ${parameterText(value, library, language)}`),
    ...(weight === undefined ? [] : [`${message(language, "explain-weight")} ${weight}`]),
    ...(decisive === true ? [message(language, "explain-decisive")] : []),
  ];
  return `${title} [${criterion}]${details.length > 0 ? ` (${details.join("; ")})` : ""}`;
}

function parameterText(value: unknown, library: Library, language: Language): string {
  if (isNamedThreshold(value)) return thresholdText(value, library, language);
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function example(examples: readonly Example[], language: Language): string[] {
  const passing = examples.filter(({ expect }) => expect === "pass").slice(0, 1);
  const lines = passing.flatMap(({ text }) => text);
  return ["", message(language, "explain-example"), ...lines.map((line) => `  │ ${line}`.trimEnd())];
}

function labels(language: Language): (code: Code) => string {
  return (code) => message(language, code);
}
