import { defineConfig } from "vitest/config";
import { coreSources } from "./scripts/core-sources.mjs";

export default defineConfig({
  // Core's TypeScript itself, so that no test of a module needs a build.
  resolve: { alias: Object.entries(coreSources).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })) },
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: "test/shipped-library.ts",
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
