import { once } from "node:events";
import { gatherOutput, spawnServerScript } from "./server.js";

/**
 * Installs a packaged extension into a profile, as a user would.
 *
 * @throws Error when VS Code refuses it; the message holds what VS Code said.
 */
export async function installExtension(profile: string, vsix: string): Promise<void> {
  const child = spawnServerScript(profile, ["--install-extension", vsix, "--force"]);
  const output = gatherOutput(child);
  await once(child, "close");
  if (child.exitCode !== 0) throw new Error(`VS Code refused ${vsix} (exit code ${child.exitCode}): ${output().slice(-2_000)}`);
}
