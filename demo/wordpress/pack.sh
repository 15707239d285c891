#!/bin/sh
# Makes the plugin's zip, to be uploaded in WordPress (Plugins > Add New > Upload): the files of dist/embed go into a folder
# named after the version, so that an update has an address of its own.
#   npm run build && demo/wordpress/pack.sh [sla-plan-finder.zip]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
case ${1:-sla-plan-finder.zip} in /*) zip=$1 ;; *) zip=$PWD/${1:-sla-plan-finder.zip} ;; esac
version=$(sed -n 's/^ \* Version: //p' "$here/sla-plan-finder/sla-plan-finder.php")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$here/sla-plan-finder" "$work/"
cp "$root/LICENSE" "$work/sla-plan-finder/"
mkdir "$work/sla-plan-finder/$version"
cp "$root"/dist/embed/*.js "$root/dist/embed/THIRD-PARTY.md" "$work/sla-plan-finder/$version/"
# The plugin loads the module.
rm "$work/sla-plan-finder/$version/sla-plan-finder.iife.js"
rm -f "$zip"
cd "$work" && zip -qrX "$zip" sla-plan-finder
