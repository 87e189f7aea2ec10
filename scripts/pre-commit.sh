#!/bin/sh
# Audits the folders that are given, or the repository: the entry of .pre-commit-hooks.yaml.
set -eu
home="$(cd "$(dirname "$0")/.." && pwd)"
"$home/scripts/ci/install.sh" >&2
exec node "$home/packages/core/bin/dankiem.js" audit --quiet "$@"
