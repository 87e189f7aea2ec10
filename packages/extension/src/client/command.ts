import * as vscode from "vscode";
import { type Services, tell } from "./services.js";

/** What VS Code hands to a command: what the caller gave, or the line of a view. */
type Run<Args extends readonly unknown[]> = (...args: Args) => unknown;

/** Registers a command. What goes wrong is said in the window and in the log, never swallowed. */
export function register<Args extends readonly unknown[]>(
  services: Services,
  command: string,
  run: Run<Args>,
): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (...args: unknown[]) => {
    try {
      return await run(...(args as unknown as Args));
    } catch (error) {
      if (error instanceof vscode.CancellationError) return undefined;
      return complain(services, command, error);
    }
  });
}

async function complain(services: Services, command: string, error: unknown): Promise<void> {
  const text = error instanceof Error ? error.message : String(error);
  services.log.error(tell(services, "log-command-failed", { command, error: text }));
  const log = tell(services, "action-log");
  void vscode.window.showErrorMessage(tell(services, "command-failed", { error: text }), log).then((chosen) => {
    if (chosen === log) services.log.show();
  });
}
