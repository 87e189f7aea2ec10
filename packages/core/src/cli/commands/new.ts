import { resolve } from "node:path";
import { skeletonOf } from "../../checklist/skeleton.js";
import { checklistsNamed, filesAmong } from "../../node/checklist-names.js";
import { loadLibrary } from "../../node/library.js";
import { statsOf } from "../../node/paths.js";
import type { Command, Context } from "../context.js";
import { refuseFlags } from "../invocation.js";
import type { ExitCode } from "../io.js";
import { usageError } from "../messages.js";
import { writeOutput } from "../output.js";
import { newPublications } from "./new-publications.js";

/** What is asked for in place of a checklist when a list of publications is wanted. */
const PUBLICATIONS = "cong-khai";

/**
 * Prints a Markdown skeleton of evidence for a checklist; it earns nothing until someone fills it in. For `cong-khai` prints the
 * list of what a folder shows to have been made public.
 */
export const newEvidence: Command = (context) => {
  const { io, operands, given } = context;
  const target = given.value("output-file");
  const isThere = target !== null && statsOf(resolve(io.cwd, target))?.isFile() === true;
  if (isThere && !given.has("force")) throw usageError("usage-file-exists", { file: target });
  const [subject, folder] = operands;
  if (subject === PUBLICATIONS) return newPublications(folder ?? ".", context);
  refuseFlags(["config", "checklist", "unit", "period", "as-of"], given, PUBLICATIONS);
  if (folder !== undefined) throw usageError("usage-operand-extra", { command: "new", operand: folder });
  return newSkeleton(context);
};

function newSkeleton(context: Context): ExitCode {
  const { io, operands, given, language } = context;
  const library = loadLibrary(filesAmong(operands, io.cwd), language);
  const skeletons = checklistsNamed(operands, library, io.cwd).map(({ checklist }) => skeletonOf(checklist));
  writeOutput(skeletons.join("\n"), given.value("output-file"), context);
  return 0;
}
