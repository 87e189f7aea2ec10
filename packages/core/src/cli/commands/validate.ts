import { ChecklistError } from "../../model/errors.js";
import { checklistsNamed, filesAmong } from "../../node/checklist-names.js";
import { exampleIssuesOf } from "../../node/examples.js";
import { loadLibrary } from "../../node/library.js";
import type { Command } from "../context.js";
import { message } from "../messages.js";
import { summary } from "./list.js";

/** Checks checklist files, or shipped checklists by id, with their examples, and prints what each holds; mistakes are thrown, all at once. */
export const validate: Command = ({ io, operands, language }) => {
  const library = loadLibrary(filesAmong(operands, io.cwd), language);
  const named = checklistsNamed(operands, library, io.cwd);
  const issues = named.flatMap((loaded) => exampleIssuesOf(loaded, language));
  if (issues.length > 0) throw new ChecklistError("checklist-invalid", issues);
  for (const loaded of named) {
    io.stdout(`${message(language, "validate-valid")} ${summary(loaded, library, language)}\n`);
  }
  return 0;
};
