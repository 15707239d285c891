#!/bin/sh
# Runs the performance harness with this build in its slot for ours:
#   test/bench/harness.sh FOLDER-OF-THE-HARNESS [options of its bench.mjs]
# The folder is copied and not changed. Build first.
set -e
here=$(cd "$(dirname "$0")" && pwd)
from=$1
shift
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -R "$from/." "$copy"
chmod -R u+w "$copy"
cp -R "$here/harness/." "$copy"
export OURS_DIST="$here/../../dist/embed" OURS_ENGINE="$here/../../dist/engine.js"
cd "$copy"
# Its lock file is older than its package.json.
npm install --no-audit --no-fund --loglevel=error
node bench.mjs "$@"
