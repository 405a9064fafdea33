#!/bin/sh
# A disk image with the app and a link to drag it onto: dmg.sh Marquee.app TARGET.dmg
# The app is signed by nobody ("ad hoc", as PyInstaller leaves it): macOS asks the person once whether to open it.
set -eu
app=$1 target=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Marquee -srcfolder "$folder" -format UDZO -ov "$target"
