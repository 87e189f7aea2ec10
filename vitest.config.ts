import { defineConfig } from "vitest/config";
import { coreSources } from "./scripts/core-sources.mjs";

/** What stands beside the code it tests: read from its sources, so that nothing need be built. */
const UNIT = "packages/*/src/**/*.test.ts";
/** What crosses a package border: the built command line, the server over stdio, the formats in foreign readers. */
const CROSSING = "test/**/*.test.ts";

export default defineConfig({
  // Core's TypeScript itself, so that no test of a module needs a build.
  resolve: { alias: Object.entries(coreSources).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })) },
  test: {
    projects: [
      { extends: true, test: { name: "unit", include: [UNIT] } },
      { extends: true, test: { name: "crossing", include: [CROSSING] } },
    ],
    globalSetup: "test/shipped-library.ts",
    // The files of a worker share what they import: the engine and the shipped checklists are loaded once, not by every file.
    // So no test may leave a changed environment or a mock behind.
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
    // A time zone is set for a process, not for a thread.
    pool: "forks",
    // A busy machine may be slow: these limits end what hangs, they measure nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Every core; by default one of two stays idle.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["packages/core/src/**/*.ts"],
      exclude: ["**/*.test.ts", "packages/core/src/cli/bin.ts"],
      reporter: ["text-summary"],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});
