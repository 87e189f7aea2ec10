import { instrumentFinder } from "@dankiem/core/editor";
import { markdownCode } from "@dankiem/core/report";
import { holds } from "../lib/ranges.js";
import { instrumentCard } from "./instruments.js";
import { say } from "./messages.js";
import type { Section, Spot } from "./section.js";
import { blocksOf, listOf, plain } from "./text.js";

/**
 * Tells what instrument a citation names and whether it was in force on the document's date; of what the library does not
 * know, whether the folder has it.
 */
export function citationSection({ snapshot, facts, position }: Spot): Section | null {
  const cited = facts.citations.find(({ place }) => holds(place, position));
  if (cited === undefined || cited.instrument === facts.header.number) return null;
  const { library, language, report } = snapshot;
  const instrument = instrumentFinder(library.instruments)(cited.instrument);
  if (instrument !== null) {
    const day = { value: facts.header.date ?? report.asOf, isDocuments: facts.header.date !== null };
    return { place: cited.place, text: instrumentCard(instrument, day, library, language) };
  }
  const papers = report.documents
    .filter(({ number, path }) => number === cited.instrument && path !== facts.path)
    .map(({ path }) => say(language, "document-in-folder", { path: markdownCode(path) }));
  const told = papers.length > 0 ? listOf(papers) : say(language, "force-unknown");
  return { place: cited.place, text: blocksOf([`**${plain(cited.printed)}**`, told]) };
}
