#!/bin/sh
# Installs Consilium, by default for the user who runs this; asks nothing.
#
#   ./install.sh                  into ~/.local
#   ./install.sh --prefix /opt/x  elsewhere (for everybody: with rights to write there)
#
# The new version is tried before it takes the old one's place: if it gives no answer, the old one
# stays as it was. Consultations, models and settings are not touched. Exits 4 where the new version
# is in its place, but not all of its links and entries in menus.
set -eu
umask 022

here=$(dirname "$(readlink -f "$0")")
prefix=${HOME:?}/.local
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=${2:?--prefix needs a folder}; shift 2 ;;
        --prefix=*) prefix=${1#--prefix=}; shift ;;
        *) sed -n '2,10s/^# \{0,1\}//p' "$0"; [ "$1" = --help ] && exit 0; exit 2 ;;
    esac
done
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
tab=$(printf '\t')
line='
'
case $prefix in *[\"\\\`\$%\ \&\|\;\<\>\(\)\*\?\#\~\'"$tab$line"]*)
    echo "install.sh: a desktop can't start programs from a folder with such a name: $prefix" >&2
    exit 2 ;;
esac

program=$prefix/lib/consilium
fresh=$prefix/lib/.consilium-new
before=$prefix/lib/.consilium-before
in_place=4 # as update_service.py knows it
swapped=

# The old version, where the new one did not come to its place.
put_back() {
    [ -e "$program" ] || [ ! -e "$before" ] || mv "$before" "$program"
    rm -rf "$fresh"
}

# What an earlier version put beside its folder, and this one does not.
remove_before() {
    [ -e "$before" ] || return 0
    [ ! -d "$before/share" ] || (cd "$before/share" && find . -type f) |
        sed -n 's|^\./||; /^\(applications\|metainfo\|mime\|man\|icons\)\//p' |
        while read -r file; do
            [ ! -e "$program/share/$file" ] || continue
            rm -f "$prefix/share/$file"
            (cd "$prefix" && rmdir -p "share/$(dirname "$file")" 2>/dev/null) || true
        done
    rm -rf "$before"
}

ended() {
    status=$?
    trap '' INT TERM HUP # a second one would leave the half of it
    put_back
    [ -z "$swapped" ] || [ "$status" = 0 ] || status=$in_place
    exit "$status"
}

mkdir -p "$prefix/lib"
put_back # of a run that was cut off
remove_before
trap ended EXIT
trap 'exit 130' INT TERM HUP
case $here in # an update unpacks it beside its place, for this alone
    "$(readlink -f "$prefix")"/lib/.consilium-update-*/*) mv "$here/program" "$fresh" ;;
    *) cp -a "$here/program" "$fresh" ;;
esac

told=$("$fresh/bin/consilium" selftest 2>&1) || true
case $told in
    *"ok      answer:"*) ;;
    *)
        echo "$told" >&2
        echo "install.sh: this version gives no answer here; nothing was changed." >&2
        exit 1 ;;
esac

# From here on it takes a moment, and a half of it helps nobody.
trap '' INT TERM HUP
[ ! -e "$program" ] || mv "$program" "$before"
mv "$fresh" "$program"
swapped=yes
remove_before

mkdir -p "$prefix/bin"
for name in consilium consilium-convert; do
    ln -sf "../lib/consilium/bin/$name" "$prefix/bin/$name"
done
(cd "$program/share" && find applications metainfo mime man icons -type f) | while read -r file; do
    mkdir -p "$prefix/share/$(dirname "$file")"
    cp "$program/share/$file" "$prefix/share/$file"
done
sed -i "s|^Exec=consilium|Exec=$program/bin/consilium|" "$prefix/share/applications/consilium.desktop"
if command -v update-mime-database >/dev/null 2>&1; then
    update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true
fi

echo "Consilium is installed: $prefix/bin/consilium"
echo "$told" | grep '^FAILED' >&2 || true
case :${PATH:-}: in *:"$prefix/bin":*) ;; *) echo "Not on your PATH: $prefix/bin" ;; esac
