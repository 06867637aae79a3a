#!/bin/sh
# Removes Consilium from where this file lies; asks nothing.
#
#   uninstall.sh               the program; consultations, models and settings stay
#   uninstall.sh --with-data   these of the user who runs it too, for good
set -eu

program=$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")
prefix=$(readlink -f "$program/../..")
data=${CONSILIUM_HOME:-${XDG_DATA_HOME:-${HOME:?}/.local/share}/Consilium}
case ${1:-} in
    "" | --with-data | --keep-program) ;;
    *) sed -n '2,5s/^# \{0,1\}//p' "$0"; [ "$1" = --help ] && exit 0; exit 2 ;;
esac
if [ "$program" != "$prefix/lib/consilium" ]; then
    echo "uninstall.sh: $program was not installed by install.sh; your system's package manager" \
        "removes it." >&2
    exit 1
fi

for name in consilium consilium-convert; do
    link=$prefix/bin/$name
    [ "$(readlink -f "$link" 2>/dev/null || true)" != "$program/bin/$name" ] || rm -f "$link"
done
(cd "$program/share" && find applications metainfo mime man icons -type f) | while read -r file; do
    rm -f "$prefix/share/$file"
    (cd "$prefix" && rmdir -p "share/$(dirname "$file")" 2>/dev/null) || true
done
# All of this folder is made from what its packages say.
if [ -d "$prefix/share/mime" ]; then
    if [ -d "$prefix/share/mime/packages" ]; then
        ! command -v update-mime-database >/dev/null 2>&1 ||
            update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true
    else
        rm -rf "$prefix/share/mime"
    fi
fi
[ "${1:-}" != --keep-program ] || exit 0

cd /
rm -rf "$program"
(cd "$prefix" && rmdir lib bin share 2>/dev/null) || true
if [ "${1:-}" = --with-data ]; then
    rm -rf "$data"
    echo "Consilium is removed, and what it kept in $data."
else
    echo "Consilium is removed. What it kept is in $data."
fi
