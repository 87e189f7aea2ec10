import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLES } from "./places.js";
import { QUIET, type Settings } from "./settings.js";

const made: string[] = [];

/** Makes an empty folder that {@link removeFolders} removes. Returns its absolute path. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dankiem-editor-")));
  made.push(folder);
  return folder;
}

/** Removes every folder made so far, unless `KEEP` is set to look at them. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) {
    if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    else process.stdout.write(`kept: ${folder}\n`);
  }
}

/** Makes a profile (VS Code's data folder) with quiet settings and the given ones on top. */
export function makeProfile(settings: Settings = {}): string {
  const profile = temporaryFolder();
  mkdirSync(join(profile, "data/User"), { recursive: true });
  writeFileSync(join(profile, "data/User/settings.json"), JSON.stringify({ ...QUIET, ...settings }, null, 2));
  return profile;
}

/** Copies an example folder, so that a test may change it. The copy keeps the name of the example. */
export function copyExample(name: string, parent: string = temporaryFolder()): string {
  const copy = join(parent, name);
  cpSync(join(EXAMPLES, name), copy, { recursive: true });
  return copy;
}

/** Fills a folder with so many copies of a document that auditing it takes long. */
export function multiplyDocument(folder: string, document: string, copies: number): void {
  const text = readFileSync(join(folder, document), "utf8");
  const many = join(folder, "nhieu");
  mkdirSync(many, { recursive: true });
  for (let copy = 1; copy <= copies; copy += 1) {
    writeFileSync(join(many, `${String(copy).padStart(4, "0")}.md`), `${text}\n<!-- ${copy} -->\n`);
  }
}
