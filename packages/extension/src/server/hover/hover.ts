import type { Hover, Position } from "vscode-languageserver-types";
import { at, type Feature } from "../lib/feature.js";
import { modelPosition, rangeOf } from "../lib/ranges.js";
import type { Snapshot } from "../lib/snapshot.js";
import { citationSection } from "./citations.js";
import { evidenceSection } from "./evidence.js";
import { fieldSection } from "./fields.js";
import { headerSection } from "./header.js";
import { headingSection } from "./headings.js";
import { idSection } from "./ids.js";
import type { Section, Spot } from "./section.js";

/** Hovers. */
export const hover: Feature = {
  capability: { hoverProvider: true },
  register: (connection, context) =>
    connection.onHover(at<Hover | null>(context, ({ snapshot, path }, position) => hoverAt(snapshot, path, position), null)),
};

/**
 * Returns what can be said of a spot of a document: of an item that a marker names, a citation, a field, the official header, a
 * heading, and of a passage that serves items. Null where there is nothing to say.
 */
export function hoverAt(snapshot: Snapshot, path: string, position: Position): Hover | null {
  const document = snapshot.documents.get(path);
  if (document === undefined) return null;
  const spot: Spot = { snapshot, document, facts: snapshot.factsOf(document), position: modelPosition(position) };
  const sections = sectionsOf(spot);
  const first = sections[0];
  if (first === undefined) return null;
  const value = sections.map(({ text }) => text).join("\n\n---\n\n");
  return { contents: { kind: "markdown", value }, range: rangeOf(first.place) };
}

/** The narrowest first: its place is what the editor marks. A reader who points at an id asks for that item alone. */
function sectionsOf(spot: Spot): readonly Section[] {
  const named = idSection(spot);
  if (named !== null) return [named];
  const header = headerSection(spot);
  const evidence = evidenceSection(spot);
  // The title of a paper heads all of it: there the paper itself is meant.
  const heading = header === null && evidence === null ? headingSection(spot) : null;
  return [citationSection(spot), fieldSection(spot), header, heading, evidence].filter((section) => section !== null);
}
