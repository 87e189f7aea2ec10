import { format } from "node:util";

// What VS Code's own server says on every start without its native modules, its gallery and its accounts.
const CHATTER =
  /Ignoring fetching additional builtin|spdlog|watchdog|connection token|Creating a socket|reconnection-grace|AccountPolicy|AgentHost|Creation of workbench contribution|authentication provider|Service Worker|DefaultAccount|Updating additional builtin|search provider|chat-stt/;

/**
 * One line of the channel on which the suite's console and VS Code's log arrive together.
 * Returns `undefined` for VS Code's known chatter, unless `VERBOSE` is set.
 */
export function hostLogLine(values: readonly unknown[]): string | undefined {
  const line = format(...values);
  return process.env["VERBOSE"] === undefined && CHATTER.test(line) ? undefined : line;
}
