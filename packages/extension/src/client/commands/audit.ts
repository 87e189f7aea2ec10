import * as vscode from "vscode";
import { type AuditedParams, Requests } from "../../protocol.js";
import { standingsText } from "../log.js";
import { sayNothingThere } from "../roots.js";
import { type Services, tell } from "../services.js";

const SHOWN_MS = 6_000;

/** Audits all folders anew and says how it went. */
export async function auditFolders(services: Services): Promise<void> {
  const { session, state } = services;
  if (state.roots.length === 0) {
    await sayNothingThere(services);
    return;
  }
  for (const root of state.roots) {
    const params = await session.ask<AuditedParams | null>(Requests.audit, { root });
    if (params !== null) report(services, params);
  }
}

/** Success is told in passing; only what stands in the way deserves a notification. */
function report(services: Services, params: AuditedParams): void {
  const { outcome, error, documents } = params;
  if (outcome === "failed") {
    const log = tell(services, "action-log");
    void vscode.window.showErrorMessage(tell(services, "audit-failed", { error }), log).then((chosen) => {
      if (chosen === log) services.log.show();
    });
    return;
  }
  const text =
    outcome === "cancelled"
      ? tell(services, "audit-stopped")
      : tell(services, "audit-done", { documents, standings: standingsText(params, services) });
  vscode.window.setStatusBarMessage(text, SHOWN_MS);
}

/** Stops the server and starts it again; it then audits by itself. */
export async function restartServer(services: Services): Promise<void> {
  services.log.info(tell(services, "log-restarting"));
  await services.session.restart();
  services.log.info(tell(services, "log-started"));
}
