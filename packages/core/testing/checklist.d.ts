/** A number that an instrument set, raised once. */
export declare const SAMPLE_PARAMETER: {
  id: string;
  title: string;
  titleEn: string;
  unit: string;
  values: {
    from: string;
    value: number;
    basis: {
      instrument: string;
      ref: string;
      provenance: string;
    };
  }[];
};
/** Returns a checklist that holds, as a plain object that tests may damage. */
export declare function sampleChecklist(): Record<string, unknown>;
/** Returns an item that holds, as a plain object that tests may damage. */
export declare function sampleItem(): Record<string, unknown>;
/** Returns the files of a library that holds; parts may be replaced. */
export declare function sampleSources(
  checklist?: unknown,
  concepts?: unknown,
): {
  checklists: {
    file: string;
    text: string;
  }[];
  instruments: {
    file: string;
    text: string;
  }[];
  parameters: {
    file: string;
    text: string;
  }[];
  crosswalks: never[];
  vocabularies: {
    file: string;
    text: string;
  }[];
};
/** Returns a published item on another matter, as a plain object that tests may damage. */
export declare function publishedItem(id: string, title: string, titleEn: string, matter: string): Record<string, unknown>;
//# sourceMappingURL=checklist.d.ts.map
