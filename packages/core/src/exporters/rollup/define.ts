import type { Rollup } from "../../compare/rollup/schema.js";
import type { Rendered } from "../lib/define.js";

/** How a roll-up is to be printed; formats for machines ignore most of it. */
export interface RollupOptions {
  /** Whether ANSI colours may be used. */
  readonly color: boolean;
  /** Width of the terminal in columns; anything but a positive number means that it is not known. */
  readonly columns: number;
  /** Whether tables for spreadsheets begin with a byte order mark. */
  readonly bom: boolean;
}

/** One format that a roll-up can be printed in. */
export interface RollupExporter {
  /** Name as given to `--format`. */
  readonly name: string;
  /** Prints a roll-up. Pure: the same roll-up and options give the same text or bytes. */
  render(rollup: Rollup, options: RollupOptions): Rendered | Promise<Rendered>;
}

/** A format of a roll-up that is text. */
export interface RollupTextExporter extends RollupExporter {
  render(rollup: Rollup, options: RollupOptions): string;
}
