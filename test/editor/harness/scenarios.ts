import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyExample, temporaryFolder } from "./folders.js";
import { type Settings, UNTRUSTED } from "./settings.js";
import type { SuiteName } from "./suite-names.js";

/** What VS Code opens for a suite, and under which settings. */
export interface Scenario {
  readonly settings: Settings;
  /** Makes what is opened. Returns the absolute path of a folder or of a `.code-workspace` file. */
  readonly prepare: () => string;
}

const COMMUNE = "xa-son-khe-2023";
const WARD = "phuong-ben-cau-2024";

function folderWithoutConfiguration(): string {
  const folder = copyExample(COMMUNE);
  rmSync(join(folder, "dankiem.json"));
  return folder;
}

/** The example with a file whose name is like the one that a link of it names in vain. */
function folderWithSimilarAttachment(): string {
  const folder = copyExample(COMMUNE);
  const attachments = join(folder, "minh-chung");
  copyFileSync(join(attachments, "anh-bang-tin-tru-so.png"), join(attachments, "anh-bang-tin-khe-thuong.jpg"));
  return folder;
}

function workspaceOfTwo(): string {
  const parent = temporaryFolder();
  const folders = [COMMUNE, WARD].map((name) => ({ path: copyExample(name, parent) }));
  const file = join(parent, "hai-don-vi.code-workspace");
  writeFileSync(file, JSON.stringify({ folders }, null, 2));
  return file;
}

/** The scenario of every suite. */
export const SCENARIOS: Readonly<Record<SuiteName, Scenario>> = {
  folder: { settings: {}, prepare: folderWithSimilarAttachment },
  unconfigured: { settings: {}, prepare: folderWithoutConfiguration },
  untrusted: { settings: UNTRUSTED, prepare: () => copyExample(COMMUNE) },
  "multi-root": { settings: {}, prepare: workspaceOfTwo },
};
