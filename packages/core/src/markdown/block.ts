import type { Inline } from "./inline.js";

/** A row of a table. */
export interface Row {
  readonly cells: readonly Inline[];
  readonly start: number;
  readonly end: number;
}

/** A block of a document; offsets refer to the text that was parsed. */
export type Block =
  | { readonly kind: "heading" | "paragraph"; readonly start: number; readonly end: number; readonly inline: Inline }
  | {
      readonly kind: "item";
      readonly start: number;
      readonly end: number;
      readonly inline: Inline;
      /** Number or bullet as printed. */
      readonly depth: number;
      /** Checked, unchecked, or no box. */
      readonly checked: boolean | null;
      /** Identifies the list that the item belongs to. */
      readonly list: number;
      /** The item above it in the tree. */
      readonly parent: Inline | null;
    }
  | { readonly kind: "table"; readonly start: number; readonly end: number; readonly header: Row; readonly rows: readonly Row[] }
  | { readonly kind: "comment"; readonly start: number; readonly end: number; readonly text: string };
