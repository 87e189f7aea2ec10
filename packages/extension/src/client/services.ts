import type * as vscode from "vscode";
import { type ClientMessage, say } from "../messages/client.js";
import type { PickTexts } from "./pick.js";
import type { Session } from "./session.js";
import type { AuditState } from "./state.js";

/** What every part of the client works with. */
export interface Services {
  readonly session: Session;
  readonly state: AuditState;
  readonly log: vscode.LogOutputChannel;
  /** The folder of the extension itself. */
  readonly home: vscode.Uri;
}

/** Says something in the language of the window. */
export function tell(
  { state }: Pick<Services, "state">,
  code: ClientMessage,
  args?: Readonly<Record<string, string | number>>,
): string {
  return say(state.language, code, args);
}

/** Returns what a list to pick from says. */
export function pickTexts(services: Pick<Services, "state">, title: ClientMessage): PickTexts {
  return { placeholder: tell(services, title), nothing: tell(services, "pick-nothing") };
}
