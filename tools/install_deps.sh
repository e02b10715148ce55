#!/usr/bin/env bash
# Installs the packages that casus needs (Debian 12): install_deps.sh run|test|ci
#   run   to build the program    test  and its tests    ci  and the sanitizers, fuzzers and linters
# Installs only what is missing, says nothing if that is nothing. Exit 3 if it cannot.
set -euo pipefail

run=(g++ cmake ninja-build libfmt-dev nlohmann-json3-dev libcli11-dev libsqlite3-dev python3)
test=(libgtest-dev librapidcheck-dev libbenchmark-dev python3-jsonschema)
ci=(clang-19 clang-tidy-19 clang-format-19 libclang-rt-19-dev llvm-19)

case "${1:-}" in
  run) wanted=("${run[@]}") ;;
  test) wanted=("${run[@]}" "${test[@]}") ;;
  ci) wanted=("${run[@]}" "${test[@]}" "${ci[@]}") ;;
  *) echo "usage: install_deps.sh run|test|ci" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "install_deps: not a Debian system; going on as if these were installed: ${wanted[*]}" >&2
  exit 0
fi

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [[ $status == *installed* && $status != *not-installed* ]] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

sudo=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "install_deps: please install as root: apt-get install ${missing[*]}" >&2
    exit 3
  fi
  sudo=(sudo)
fi

echo "install_deps: installing ${missing[*]}" >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=120 "$@" >>"$log" 2>&1; }
# A package list may be old yet good enough, and an update may fail yet not be needed.
if ! apt update; then
  echo "install_deps: apt-get update failed; trying with the lists there are" >&2
fi
if ! apt install --no-install-recommends "${missing[@]}"; then
  tail -n 20 "$log" >&2
  echo "install_deps: apt-get could not install ${missing[*]} (needs Debian 12 and the network)" >&2
  exit 3
fi
