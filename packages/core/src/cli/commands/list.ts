import { forceOf } from "../../checklist/instruments.js";
import { totalPoints } from "../../checklist/load.js";
import { localized, titleIn } from "../../messages/localize.js";
import type { Checklist, Item } from "../../model/checklist.js";
import type { Library, LoadedChecklist } from "../../model/library.js";
import type { Language } from "../../model/model.js";
import { checklistsNamed, filesAmong } from "../../node/checklist-names.js";
import { loadLibrary } from "../../node/library.js";
import type { Command } from "../context.js";
import { message } from "../messages.js";
import { pointsText } from "../texts.js";

/** Prints the checklists there are, or the items of the ones that `--checklist` names. */
export const list: Command = ({ io, given, language }) => {
  const names = given.values("checklist");
  const library = loadLibrary(filesAmong(names, io.cwd), language);
  if (names.length === 0) {
    const rows = library.checklists.map((loaded) => summary(loaded, library, language));
    io.stdout(`${rows.join("\n")}\n`);
    return 0;
  }
  for (const loaded of checklistsNamed(names, library, io.cwd)) io.stdout(contents(loaded, library, language));
  return 0;
};

/** Returns a checklist in three lines: id, version, items, points, kinds of unit; its title; when it applies. */
export function summary({ checklist }: LoadedChecklist, library: Library, language: Language): string {
  const items = checklist.groups.reduce((sum, group) => sum + group.items.length, 0);
  const facts = message(language, "list-checklist", {
    id: checklist.id,
    version: checklist.version,
    items,
    points: pointsText(totalPoints(checklist), language),
    kinds: checklist.unitKinds.join(", "),
  });
  const applies = forceText(checklist, library, language);
  return `${facts}\n    ${titleIn(language, checklist)}\n    ${applies}`;
}

/** Says from when to when a checklist is chosen by itself, or that it never is. */
function forceText({ governedBy }: Checklist, { instruments }: Library, language: Language): string {
  const instrument = instruments.find(({ id }) => id === governedBy);
  if (instrument === undefined) return message(language, "list-by-name");
  const { from, to } = forceOf(instrument);
  const args = localized(language, { number: instrument.number, from, to: to ?? "" });
  return message(language, to === null ? "list-in-force" : "list-in-force-until", args);
}

function contents(loaded: LoadedChecklist, library: Library, language: Language): string {
  const width = Math.max(...loaded.checklist.groups.flatMap((group) => group.items.map((item) => item.id.length)));
  const groups = loaded.checklist.groups.flatMap((group) => [
    "",
    `${titleIn(language, group)}`,
    ...group.items.map((item) => row(item, width, language)),
  ]);
  return `${[summary(loaded, library, language), ...groups, ""].join("\n")}\n`;
}

function row(item: Item, width: number, language: Language): string {
  return `  ${item.id.padEnd(width)}  ${pointsText(item.points, language).padStart(6)}  ${titleIn(language, item)}`;
}
