import type { Exporter } from "../src/exporters/lib/define.js";
import type { Particulars } from "../src/exporters/lib/particulars.js";
import type { Report } from "../src/model/report.js";
/** Returns the bytes of a paper. */
export declare function bytesOf(exporter: Exporter, report: Report, particulars?: Particulars): Promise<Uint8Array>;
/** Returns the parts of a paper as text, by their paths. */
export declare function partsOf(
  exporter: Exporter,
  report: Report,
  particulars?: Particulars,
): Promise<Readonly<Record<string, string>>>;
/** Returns the body of a paper as XML. */
export declare function bodyOf(exporter: Exporter, report: Report, particulars?: Particulars): Promise<string>;
/** Returns the text of each paragraph. */
export declare function paragraphsOf(xml: string): readonly string[];
/** Returns the first tag of a text that is closed where it was not opened, or left open; null where all match. */
export declare function unbalancedTag(xml: string): string | null;
//# sourceMappingURL=docx.d.ts.map
