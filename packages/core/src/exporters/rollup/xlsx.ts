import { writeXlsx } from "hucre/xlsx";
import type { Rollup } from "../../compare/rollup/schema.js";
import { FONT } from "../xlsx/style.js";
import type { RollupExporter } from "./define.js";
import { message } from "./messages.js";
import { rollupSheet } from "./xlsx-sheet.js";

/** What a file without any audit says of when it was made. */
const NO_DAY = "1980-01-01";

function render(rollup: Rollup): Promise<Uint8Array> {
  const { sheet, printTitles } = rollupSheet(rollup);
  // The library would take the clock; the day of the last audit is all that the file says of when it was made.
  const made = new Date(`${rollup.asOf.to ?? NO_DAY}T00:00:00Z`);
  return writeXlsx({
    sheets: [sheet],
    namedRanges: [...printTitles],
    defaultFont: FONT,
    properties: { title: message(rollup.language, "rollup-title"), creator: "Dân Kiểm", created: made, modified: made },
  });
}

/** The roll-up as a workbook of one sheet, to sort, filter and print. */
export const rollupXlsx: RollupExporter = { name: "xlsx", render };
