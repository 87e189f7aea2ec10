#!/usr/bin/env bash
# The editor tests in one command: installs what is missing, builds and packages the extension, then runs the self-test of the
# harness, the suites in the extension host and the user interface. All of them run even when an earlier one is red.
#   test/editor/run.sh [--packaged] [self-test|suites|ui]…
# With --packaged the .vsix is taken as it is, which was made of the same sources just before.
set -euo pipefail
cd "$(dirname "$0")/../.."

editor=test/editor
red=0
packaged=
if [ "${1:-}" = --packaged ]; then packaged=yes; shift; fi
parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=(self-test suites ui)

step() { printf '\n== %s\n' "$1"; }

attempt() {
  step "$1"
  shift
  "$@" || red=1
}

ui_file() {
  node --test --test-concurrency=1 \
    --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter="./$editor/dist/count-reporter.mjs" --test-reporter-destination=stdout \
    "$1"
}

# A real workbench on a busy machine is slow now and then: a file that fails gets a second chance, which is said and is the last.
user_interface() {
  local file failed=0
  for file in "$editor"/dist/ui-*.mjs; do
    ui_file "$file" && continue
    printf '\n!! %s failed and runs once more\n' "$(basename "$file")"
    ui_file "$file" || failed=1
  done
  return "$failed"
}

run_part() {
  case $1 in
    self-test) attempt "the harness sees what is red" node "$editor/dist/self-test.mjs" ;;
    suites) attempt "suites in the extension host" node "$editor/dist/run-suites.mjs" ;;
    ui) attempt "user interface, on the packaged extension" user_interface ;;
    *) echo "there is no part '$1': self-test, suites, ui" >&2; red=1 ;;
  esac
}

step "VS Code and Chromium"
"$editor/install.sh"
[ -d node_modules/playwright-core ] || npm ci --no-audit --no-fund --loglevel=error

step "build and package"
# Packaging bundles as well, so that the suites find a fresh dist/.
[ -n "$packaged" ] || npm run --silent package --workspace packages/extension
node "$editor/build.mjs"

for part in "${parts[@]}"; do run_part "$part"; done
exit "$red"
