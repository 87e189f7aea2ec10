#!/usr/bin/env bash
# The suites of the extension host in desktop VS Code, for machines that can download it or have it (VSCODE_EXECUTABLE).
set -euo pipefail
cd "$(dirname "$0")/../.."
node packages/extension/esbuild.mjs
node test/editor/build.mjs
exec node test/editor/dist/desktop.mjs
