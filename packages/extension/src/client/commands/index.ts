import type * as vscode from "vscode";
import { ClientCommands, type RevealArguments } from "../../protocol.js";
import { register } from "../command.js";
import { reveal } from "../places.js";
import type { Services } from "../services.js";
import { auditFolders, restartServer } from "./audit.js";
import { selectChecklists, selectPeriod } from "./choices.js";
import { createConfiguration } from "./configuration.js";
import { registerExplanations } from "./explain.js";
import { exportScorecard } from "./export.js";
import { addMarker, insertSnippet } from "./marker.js";
import { newSkeleton } from "./skeleton.js";

/** Registers the commands that belong to no view. */
export function registerCommands(services: Services): vscode.Disposable[] {
  return [
    register(services, "dankiem.auditFolder", () => auditFolders(services)),
    register(services, "dankiem.restartServer", () => restartServer(services)),
    register(services, "dankiem.showOutput", () => services.log.show()),
    register(services, "dankiem.exportScorecard", () => exportScorecard(services)),
    register(services, "dankiem.newSkeleton", () => newSkeleton(services)),
    register(services, "dankiem.selectChecklists", () => selectChecklists(services)),
    register(services, "dankiem.selectPeriod", () => selectPeriod(services)),
    register(services, "dankiem.createConfiguration", () => createConfiguration(services)),
    register(services, ClientCommands.addMarker, (at?: Parameters<typeof addMarker>[1]) => addMarker(services, at)),
    register(services, ClientCommands.insertSnippet, insertSnippet),
    register(services, ClientCommands.reveal, (target: RevealArguments) => reveal(services, target)),
    ...registerExplanations(services),
  ];
}
