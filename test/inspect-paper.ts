import type { InspectionInput, Library } from "@dankiem/core";
import { createInspector, type Inspector } from "@dankiem/core/editor";
import { canonicalHash, parsePeriod } from "@dankiem/core/node";
import type { Report } from "@dankiem/core/report";

/** How one paper is to be audited. */
export interface PaperAudit extends Pick<InspectionInput, "exists">, Pick<InspectionInput["units"][number], "similarity"> {
  readonly library: Library;
  readonly path: string;
  readonly text: string;
  /** A year, half-year or quarter, e.g. 2023. */
  readonly period: string;
  readonly kind: string | null;
  /** Ids. */
  readonly checklists: readonly string[];
}

/**
 * Audits one paper as if it were all that a unit has, on the last day of the period.
 *
 * @param inspector remembers what the library's words were made into, for other papers under the same checklists.
 */
export function inspectPaper(
  { library, path, text, period, kind, checklists, exists, similarity }: PaperAudit,
  inspector: Inspector = createInspector(),
): Report {
  const days = parsePeriod(period);
  if (days === null) throw new Error(`${path}: no period in “${period}”`);
  return inspector.inspect({
    units: [
      {
        unit: { id: "don-vi", name: "Đơn vị", kind, parent: null, period: days },
        documents: [{ path, text, sha256: canonicalHash(text) }],
        unreadable: [],
        checklists,
        naPolicy: null,
        ...(similarity === undefined ? {} : { similarity }),
      },
    ],
    library,
    asOf: days.to,
    language: "vi",
    exists,
    gates: { failUnder: null, maxMissing: null },
    version: "0.0.0",
  });
}
