#!/bin/sh
# Takes Designsystemet's style sheet from the npm registry into the project: only the blocks that the pages use, unmodified.
# Run it to move to another version; the result is committed, so that a build needs neither npm nor a network.
set -eu
version=1.22.0
sha512=7fff9838ad46be5ef2a5d7918744c31acdbc7aef0390e3c3011f93f322e99f2b3d1713565f4e5436e85727063046ecc5f565208c086927924a7687530f158c10
here=$(cd "$(dirname "$0")" && pwd)
target="$here/../centre/src/main/resources/static/vendor/designsystemet-$version"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && npm pack --silent "@digdir/designsystemet-css@$version" >/dev/null)
archive="$work/digdir-designsystemet-css-$version.tgz"
echo "$sha512  $archive" | sha512sum --check --quiet
tar -xzf "$archive" -C "$work"

mkdir -p "$target"
cp "$work/package/LICENSE" "$target/LICENSE"
node "$here/vendor-css.mjs" "$work/package" "$target/designsystemet.css"
{
  echo "@digdir/designsystemet-css $version, MIT licence (LICENSE beside this file)."
  echo "Package archive sha512: $sha512"
  echo "designsystemet.css sha512: $(sha512sum "$target/designsystemet.css" | cut -d' ' -f1)"
  echo "Made by scripts/vendor-css.sh: whole blocks of dist/theme/designsystemet.css and dist/src/index.css, unmodified."
} >"$target/NOTICE"
echo "designsystemet.css: $(gzip -9 -c "$target/designsystemet.css" | wc -c) bytes compressed"
