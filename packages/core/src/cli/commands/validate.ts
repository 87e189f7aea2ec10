import { message } from "../../messages/index.js";
import { checklistsNamed, filesAmong } from "../../node/checklist-names.js";
import { loadLibrary } from "../../node/library.js";
import type { Command } from "../context.js";
import { summary } from "./list.js";

/** Checks checklist files, or shipped checklists by id, and prints what each holds; mistakes are thrown, all at once. */
export const validate: Command = ({ io, operands, language }) => {
  const library = loadLibrary(filesAmong(operands, io.cwd), language);
  for (const loaded of checklistsNamed(operands, library, io.cwd)) {
    io.stdout(`${message(language, "validate-valid")} ${summary(loaded, library, language)}\n`);
  }
  return 0;
};
