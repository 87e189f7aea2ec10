import type { AuditedParams } from "../protocol.js";

/** Where the audits of a window stand: the value of the context key `dankiem.state`. */
export type Phase = "none" | "running" | "ready" | "stopped" | "failed";

/** What is known of the audits of a window. */
export interface Audits {
  readonly isConfigured: boolean;
  readonly isRunning: boolean;
  /** What the last audit of each folder said. */
  readonly last: readonly AuditedParams[];
  /** The folders that have a result, be it of an earlier audit. */
  readonly withResult: ReadonlySet<string>;
}

/** Returns where the audits stand. A result outweighs what happened to a later audit, since it can still be shown. */
export function phaseOf({ isConfigured, isRunning, last, withResult }: Audits): Phase {
  if (last.some(({ root }) => withResult.has(root))) return "ready";
  if (isRunning) return "running";
  if (last.some(({ outcome }) => outcome === "failed")) return "failed";
  if (last.some(({ outcome }) => outcome === "cancelled")) return "stopped";
  return isConfigured ? "running" : "none";
}
