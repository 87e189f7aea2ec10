import type { Report } from "../../model/report.js";
import type { Particulars } from "./particulars.js";

/** How a report is to be printed; formats for machines ignore it. */
export interface RenderOptions {
  /** Whether ANSI colours may be used. */
  readonly color: boolean;
  /** Width of the terminal in columns; anything but a positive number means that it is not known. */
  readonly columns: number;
  /** Whether only items that lost points, and the summary, are wanted. */
  readonly quiet: boolean;
  /** Whether tables for spreadsheets begin with a byte order mark; they do where it is left out. */
  readonly bom?: boolean;
  /** What official papers need beyond the report; where it is left out, they show blanks. Other formats ignore it. */
  readonly particulars?: Particulars;
}

/** A report in one format: text, or the bytes of a file. */
export type Rendered = string | Uint8Array;

/** One format that a report can be printed in. */
export interface Exporter {
  /** Name as given to `--format`. */
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly mediaType: string;
  /** Usual ending of a file of this format, without the dot. */
  readonly extension: string;
  /** Prints a report. Pure: the same report and options give the same text or bytes; never throws for a valid report. */
  render(report: Report, options: RenderOptions): Rendered | Promise<Rendered>;
}

/** A format that is text and is printed at once. */
export interface TextExporter extends Exporter {
  render(report: Report, options: RenderOptions): string;
}
