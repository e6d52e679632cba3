#!/usr/bin/env bash
# Finds Node.js 20.17 or newer on the runner and starts one bundle of dist/ with it. Every composite action of this folder uses it.
#   launch.sh --find-node   writes node=<path, or nothing> to the outputs of the step
#   launch.sh BUNDLE        becomes that bundle; inputs are in TRAINYARD_INPUT_* variables, never in arguments
# A machine for GPUs often has no Node.js of its own; then the one that the runner itself runs on is used.
set -euo pipefail
shopt -s nullglob
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

is_usable() {
  "$1" -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 17) ? 0 : 1)' \
    >/dev/null 2>&1
}

# The runner's folder: the parent of its work folder unless that was configured elsewhere, so also the ancestors of this process are asked.
runner_folders() {
  local place pid=$$ program
  for place in "${RUNNER_TEMP:-}" "${RUNNER_WORKSPACE:-}" "${GITHUB_WORKSPACE:-}" "${GITHUB_ACTION_PATH:-}"; do
    case $place in */_work/*) printf '%s\n' "${place%%/_work/*}" ;; esac
  done
  while [[ -r /proc/$pid/status ]]; do
    program=$(readlink "/proc/$pid/exe" 2>/dev/null || true)
    case $program in */bin/Runner.*) printf '%s\n' "${program%/bin/*}" ;; esac
    pid=$(sed -n 's/^PPid:[[:space:]]*//p' "/proc/$pid/status" 2>/dev/null || true)
    [[ -n $pid && $pid != 0 ]] || break
  done
}

candidates() {
  local name folder
  [[ -z ${TRAINYARD_NODE:-} ]] || printf '%s\n' "$TRAINYARD_NODE"
  for name in node nodejs; do command -v "$name" || true; done
  [[ -z ${RUNNER_TOOL_CACHE:-} ]] || printf '%s\n' "$RUNNER_TOOL_CACHE"/node/*/*/bin/node
  # Inside a job container the runner's programs are mounted at /__e.
  while IFS= read -r folder; do
    printf '%s\n' "$folder"/node24/bin/node* "$folder"/node24_alpine/bin/node "$folder"/node2[0-9]*/bin/node*
  done < <(printf '/__e\n'; runner_folders | sed 's#$#/externals#')
}

find_node() {
  local candidate
  while IFS= read -r candidate; do
    if [[ -n $candidate ]] && is_usable "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done < <(candidates)
}

case ${1:-} in
  --find-node)
    node=$(find_node)
    if [[ -n ${GITHUB_OUTPUT:-} ]]; then printf 'node=%s\n' "$node" >>"$GITHUB_OUTPUT"; else printf 'node=%s\n' "$node"; fi
    ;;
  [a-z]*)
    bundle=$root/dist/$1.js
    if [[ ! -f $bundle ]]; then
      echo "::error title=Trainyard is incomplete::Expected the bundle dist/$1.js in the checkout of the action and found none. Use a released version."
      exit 4
    fi
    node=$(find_node)
    if [[ -z $node ]]; then
      echo "::error title=No Node.js::Expected Node.js 20.17 or newer on the runner and found none. Add a step with actions/setup-node before this one."
      exit 4
    fi
    exec "$node" "$bundle"
    ;;
  *)
    echo "usage: launch.sh --find-node | BUNDLE" >&2
    exit 2
    ;;
esac
