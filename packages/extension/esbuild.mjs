// Bundles client, server and web view into dist/ and puts the data beside them.
//   node esbuild.mjs [--dev] [--watch]
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { coreSources } from "../../scripts/core-sources.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const isDev = process.argv.includes("--dev");
const isWatching = process.argv.includes("--watch");
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

/**
 * A CommonJS bundle has no import.meta. Core asks it for two things: where it stands, and where the checklists are; those
 * lie beside the bundle.
 */
const IMPORT_META = [
  'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;',
  'const __bundleResolve = (name) => new URL(name.replace("@dankiem/checklists/", "./checklists/"), __bundleUrl).href;',
].join("\n");

/** The package.json that core reads its version from is not shipped. */
const versionOfCore = {
  name: "version-of-core",
  setup({ onLoad }) {
    const contents = `export const packageVersion = () => ${JSON.stringify(version)};`;
    onLoad({ filter: /[\\/]core[\\/]src[\\/]node[\\/]version\.ts$/ }, () => ({ contents, loader: "ts" }));
  },
};

const shared = {
  absWorkingDir: here,
  bundle: true,
  minify: !isDev,
  sourcemap: isDev,
  legalComments: "none",
  logLevel: "warning",
  // Core's TypeScript itself, so that a bundle needs no build of core.
  alias: coreSources,
  define: { __VERSION__: JSON.stringify(version) },
};

// jsonc-parser's CommonJS build loads its parts in a way that cannot be bundled; its module build can.
const forNode = { ...shared, platform: "node", format: "cjs", target: "node20", mainFields: ["module", "main"] };

const bundles = [
  { ...forNode, entryPoints: ["src/client/main.ts"], outfile: "dist/client.cjs", external: ["vscode"] },
  {
    ...forNode,
    entryPoints: ["src/server/main.ts"],
    outfile: "dist/server.cjs",
    banner: { js: IMPORT_META },
    define: { ...shared.define, "import.meta.url": "__bundleUrl", "import.meta.resolve": "__bundleResolve" },
    plugins: [versionOfCore],
  },
  {
    ...shared,
    entryPoints: ["src/webview/scorecard.ts"],
    outfile: "dist/webview.js",
    platform: "browser",
    format: "iife",
    target: "es2023",
  },
].filter(({ entryPoints }) => entryPoints.every((entry) => existsSync(join(here, entry))));

/** Copies the JSON files of a folder, the packages' own manifests and what models are trained on left out. */
function copyJson(from, to) {
  cpSync(from, to, {
    recursive: true,
    filter: (source) => !["node_modules", "package.json", "paraphrases"].includes(basename(source)),
  });
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
copyJson(join(here, "../../checklists"), join(dist, "checklists"));
copyJson(join(here, "../core/schemas"), join(dist, "schemas"));

if (isWatching) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
