import { completion } from "./completion/completion.js";
import { codeActions } from "./fixes/code-actions.js";
import { hover } from "./hover/hover.js";
import type { Feature } from "./lib/feature.js";
import { codeLenses } from "./navigation/code-lenses.js";
import { definition } from "./navigation/definition.js";
import { documentSymbols } from "./navigation/document-symbols.js";
import { folding } from "./navigation/folding.js";
import { inlayHints } from "./navigation/inlay-hints.js";
import { references } from "./navigation/references.js";
import { workspaceSymbols } from "./navigation/workspace-symbols.js";

/** Every feature of the server. */
export const features: readonly Feature[] = [
  hover,
  definition,
  references,
  documentSymbols,
  workspaceSymbols,
  folding,
  inlayHints,
  codeLenses,
  completion,
  codeActions,
];
