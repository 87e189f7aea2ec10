import type { ClientCapabilities, Connection, Position, ServerCapabilities } from "vscode-languageserver";
import type { Snapshot } from "./snapshot.js";

/** A document in what an audit brought. */
export interface Target {
  readonly snapshot: Snapshot;
  readonly path: string;
}

/** A request about a document. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** A request about a position in a document. */
export interface PositionParams extends DocumentParams {
  readonly position: Position;
}

/** What features ask of the server. */
export interface FeatureContext {
  /** Whether the editor runs the commands of our client. */
  readonly hasClientCommands: () => boolean;
  /** The last audits of all folders. */
  readonly snapshots: () => readonly Snapshot[];
  /**
   * A document in the audit of all that was typed until now: answers hold positions, which must fit the text. Null where no
   * audited folder has it.
   */
  readonly audited: (uri: string) => Promise<Target | null>;
  /**
   * A document as it is typed this very moment, in the audit of before: around a cursor the text of now counts more than a fresh
   * audit. Null where no audited folder has it.
   */
  readonly typed: (uri: string) => Target | null;
}

/** Something that the server does for editors: complete in one file, with its messages. */
export interface Feature {
  /** What it adds to the capabilities that the server tells of. */
  readonly capability: ServerCapabilities;
  /** Answers its requests. */
  readonly register: (connection: Connection, context: FeatureContext) => void;
  /** After an audit: has an editor ask again that can be told to; for what depends on other documents too. */
  readonly refresh?: (connection: Connection, client: ClientCapabilities) => Promise<void>;
}

/** Returns the handler that answers a request about a position out of the audit of its document. */
export function at<T>({ audited }: FeatureContext, answer: (target: Target, position: Position) => T, none: T) {
  return async ({ textDocument, position }: PositionParams): Promise<T> => {
    const target = await audited(textDocument.uri);
    return target === null ? none : answer(target, position);
  };
}

/** Returns the handler that answers a request about a document out of its audit. */
export function over<T>({ audited }: FeatureContext, answer: (target: Target) => T, none: T) {
  return async ({ textDocument }: DocumentParams): Promise<T> => {
    const target = await audited(textDocument.uri);
    return target === null ? none : answer(target);
  };
}
