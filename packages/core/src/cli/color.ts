import type { Given } from "./invocation.js";
import type { Io } from "./io.js";

/**
 * Tells whether output may be coloured: `--no-color` and `--color` decide, then `FORCE_COLOR` and `NO_COLOR`
 * (each counts when it is set and not empty; `FORCE_COLOR=0` means no), then whether the output is a terminal.
 */
export function wantsColor(given: Given, io: Pick<Io, "env" | "isTTY">, toFile: boolean): boolean {
  if (given.has("no-color")) return false;
  if (given.has("color")) return true;
  const force = io.env["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if ((io.env["NO_COLOR"] ?? "") !== "") return false;
  return io.isTTY && !toFile;
}
