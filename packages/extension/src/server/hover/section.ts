import type { Document, Facts, Place, Position } from "@dankiem/core";
import type { Snapshot } from "../lib/snapshot.js";

/** A spot of a document that a reader points at. */
export interface Spot {
  readonly snapshot: Snapshot;
  readonly document: Document;
  readonly facts: Facts;
  readonly position: Position;
}

/** One part of a hover with the place that it speaks of. */
export interface Section {
  readonly place: Pick<Place, "start" | "end">;
  /** Markdown. */
  readonly text: string;
}
