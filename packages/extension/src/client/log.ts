import type * as vscode from "vscode";
import type { AuditedParams } from "../protocol.js";
import { scoreText } from "./numbers.js";
import { type Services, tell } from "./services.js";

/** Returns how the units of a folder stand, in one line. */
export function standingsText({ language, standings }: AuditedParams, services: Services): string {
  const isOneUnit = new Set(standings.map(({ unit }) => unit)).size === 1;
  return standings
    .map(({ unitName, checklist, earned, max }) => {
      const score = scoreText(language, { earned, max });
      return isOneUnit
        ? tell(services, "standing", { checklist, score })
        : tell(services, "standing-unit", { unit: unitName, checklist, score });
    })
    .join("; ");
}

function sentenceOf(params: AuditedParams, services: Services): string {
  const { root, outcome, error, documents, standings } = params;
  if (outcome === "cancelled") return tell(services, "log-cancelled", { root });
  if (outcome === "failed") return tell(services, "log-failed", { root, error });
  if (standings.length === 0) return tell(services, "log-nothing-audited", { root });
  return tell(services, "log-audited", { root, documents, standings: standingsText(params, services) });
}

/** Writes into the log how each audit ended, and so why nothing is shown where nothing is. */
export function logAudits(services: Services): vscode.Disposable[] {
  const { session, log } = services;
  return [
    session.onAudited((params) => {
      const text = sentenceOf(params, services);
      if (params.outcome === "failed") log.error(text);
      else log.info(text);
    }),
  ];
}
