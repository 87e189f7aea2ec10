import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXTENSION } from "../harness/places.js";

interface Command {
  readonly command: string;
  readonly title: string;
}

const folder = process.env["EXTENSION"] ?? EXTENSION;

function readJson(name: string): Record<string, unknown> {
  const path = join(folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

function commands(): readonly Command[] {
  const contributes = readJson("package.json")["contributes"] as { readonly commands?: readonly Command[] } | undefined;
  return contributes?.commands ?? [];
}

/** The title under which the palette lists a command of ours, as the manifest has it. */
export function titleOf(command: string): string {
  const title = commands().find((each) => each.command === `dankiem.${command}`)?.title;
  if (title === undefined) throw new Error(`the manifest has no command dankiem.${command}`);
  const key = /^%(.+)%$/.exec(title)?.[1];
  return key === undefined ? title : String(readJson("package.nls.json")[key]);
}
