import type { Evidence, Facts, NearMatch } from "../../model/model.js";

/** What one document says of the items of its unit's checklists. */
export interface Reading {
  readonly facts: Facts;
  /** By item. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly matches: readonly NearMatch[];
  /** The matches by item. */
  readonly near: ReadonlyMap<string, readonly NearMatch[]>;
}
