import { existsSync } from "node:fs";
import { join } from "node:path";
import { today } from "@dankiem/core/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node.js";
import { serve } from "./server.js";

/** Put in by the bundler: the version of the extension. */
declare const __VERSION__: string;

/** The bundle brings the checklists beside itself. */
const bundled = join(__dirname, "checklists");

serve(createConnection(ProposedFeatures.all), {
  version: __VERSION__,
  checklists: existsSync(bundled) ? bundled : undefined,
  today,
});
