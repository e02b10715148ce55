# Steps that ./test and .ci/run share; sourced, with $root set.
export TZ=NPT-5:45  # no test may lean on UTC
jobs=$(nproc)

give_up() {  # give_up LOG WHAT
  tail -n 100 "$1"
  echo "$2 failed; the whole output is in ${1#"$root"/}"
  echo "0 passed, 1 failed"
  exit 1
}

build() {  # build PRESET TARGET...
  local preset=$1 start=$SECONDS
  shift
  local folder="$root/build/$preset" log="$root/build/$preset.log"
  mkdir -p "$folder"
  echo "== building $preset"
  (cd "$root" && cmake --preset "$preset") >"$log" 2>&1 || give_up "$log" "configuring $preset"
  cmake --build "$folder" -j "$jobs" --target "$@" >"$log" 2>&1 || give_up "$log" "building $preset"
  echo "== built $preset in $((SECONDS - start)) s"
}

run_tests() {  # run_tests PRESET; failures are counted by tally.py afterwards
  local folder="$root/build/$1"
  rm -rf "$folder/test-reports"
  mkdir -p "$folder/test-reports"
  (cd "$folder" && ctest -j "$jobs" --output-on-failure --no-tests=ignore \
    --output-junit test-reports/ctest.xml) || true
}
