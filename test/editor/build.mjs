// Bundles the editor tests into dist/: the harness and the UI tests for Node.js, the suites for the extension host.
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const outdir = join(here, "dist");
const shared = { bundle: true, platform: "node", target: "node20", sourcemap: "inline", logLevel: "warning" };

rmSync(outdir, { recursive: true, force: true });
await build({
  ...shared,
  absWorkingDir: here,
  // Flat, since the harness finds the repository from the place of the bundle.
  entryPoints: {
    "run-suites": "run-suites.ts",
    "stand-in": "stand-in.ts",
    desktop: "desktop.ts",
    "self-test": "self-test/self-test.ts",
    "ui-audit-flow": "ui/audit-flow.ts",
    "ui-first-configuration": "ui/first-configuration.ts",
    "ui-reading": "ui/reading.ts",
    "ui-themes": "ui/themes.ts",
    "ui-long-audit": "ui/long-audit.ts",
    "count-reporter": "ui/count-reporter.ts",
  },
  outdir,
  format: "esm",
  outExtension: { ".js": ".mjs" },
  // The stand-in takes the place of VS Code's executable.
  banner: { js: "#!/usr/bin/env node" },
  packages: "external",
});
await build({
  ...shared,
  absWorkingDir: here,
  entryPoints: { "suite-runner": "suite/runner.ts" },
  outdir,
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  external: ["vscode", "mocha"],
});
chmodSync(join(outdir, "stand-in.mjs"), 0o755);
