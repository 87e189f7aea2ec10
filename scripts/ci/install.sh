#!/bin/sh
# Makes the command line of this checkout ready to run, once: only what the audit needs, from the lock file, without install scripts.
set -eu
cd "$(dirname "$0")/../.."

# The build information is the last file that the compiler writes, so it is not there after a build that was cut off.
if [ -d node_modules ] && [ -f packages/core/dist/.tsbuildinfo ]; then
  exit 0
fi
npm ci --workspace=packages/core --workspace=checklists --include-workspace-root --include=dev \
  --ignore-scripts --no-audit --no-fund --loglevel=error
node node_modules/typescript/bin/tsc -b packages/core
