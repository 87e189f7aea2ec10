import { existsSync } from "node:fs";
import { join } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node.js";
import { serve } from "./server.js";

/** Put in by the bundler: the version of the extension. */
declare const __VERSION__: string;

/** The bundle brings the checklists beside itself. */
const bundled = join(__dirname, "checklists");

/** The day of the audit is the inspector's today, in the inspector's time zone. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

serve(createConnection(ProposedFeatures.all), {
  version: __VERSION__,
  checklists: existsSync(bundled) ? bundled : undefined,
  today,
});
