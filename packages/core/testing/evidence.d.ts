import type { CriterionContext } from "../src/criteria/lib/define.js";
import type { Count, Evidence, Fields, Header, NamedDocument, Place } from "../src/model/model.js";
/** Fields that say nothing. */
export declare const silent: Fields;
/** Returns the place of one whole line of the test document. */
export declare function lineAt(line: number): Place;
/** Returns figures by their keys, all on one line of the test document. */
export declare function countsOf(figures: Readonly<Record<string, number>>, line?: number): Count[];
/** Place of the header of the test document: evidence that stands here is the document itself. */
export declare const HEADER_PLACE: Place;
/** What differs from a narrative line 20 that was done and gives nothing else. */
export interface Changes extends Partial<Omit<Evidence, "fields" | "near" | "document">> {
  readonly fields?: Partial<Fields>;
  readonly near?: Partial<Fields>;
  readonly header?: Partial<Header>;
  readonly citations?: readonly string[];
}
/** Returns one piece of evidence. */
export declare function piece({ fields, near, header: changed, citations, ...rest }?: Changes): Evidence;
/** Returns a record, which answers for itself. */
export declare function record(changes?: Changes): Evidence;
/** Returns evidence that is the document itself. */
export declare function paper(changes?: Changes): Evidence;
/** Returns a document of the unit as a passage names it. */
export declare function named(number: string, kind: string, date?: string | null, superior?: boolean): NamedDocument;
/** Returns the context of an audit of the year 2023, made on its last day, of a yearly item. */
export declare function contextOf(changes?: Partial<CriterionContext>): CriterionContext;
//# sourceMappingURL=evidence.d.ts.map
