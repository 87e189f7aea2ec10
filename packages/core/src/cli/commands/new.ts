import { resolve } from "node:path";
import type { Checklist, Item } from "../../checklist/schema.js";
import { UsageError } from "../../errors.js";
import { loadLibrary } from "../../node/library.js";
import { statsOf } from "../../node/paths.js";
import { checklistsNamed, filesAmong } from "../checklist-names.js";
import type { Command } from "../context.js";
import { writeOutput } from "../output.js";
import { blankLines } from "../skeleton.js";

/** Prints a Markdown skeleton of evidence for a checklist; it earns nothing until someone fills it in. */
export const newEvidence: Command = (context) => {
  const { io, operands, given, language } = context;
  const library = loadLibrary(filesAmong(operands, io.cwd), language);
  const target = given.value("output-file");
  const isThere = target !== null && statsOf(resolve(io.cwd, target))?.isFile() === true;
  if (isThere && !given.has("force")) throw new UsageError("usage-file-exists", { file: target });
  const skeletons = checklistsNamed(operands, library, io.cwd).map(({ checklist }) => skeleton(checklist));
  writeOutput(skeletons.join("\n"), target, context);
  return 0;
};

function skeleton(checklist: Checklist): string {
  const groups = checklist.groups.flatMap((group) => [`## ${group.title}`, "", ...group.items.flatMap(section)]);
  return [`# ${checklist.title}`, "", ...groups].join("\n");
}

function section(item: Item): string[] {
  return [`### ${item.title}`, "", `<!-- dankiem: ${item.id} -->`, "", ...blankLines(item), ""];
}
