#!/bin/sh
# Removes Consilium from where this file lies; asks nothing.
#
#   uninstall.sh               the program; consultations, models and settings stay
#   uninstall.sh --with-data   these of the user who runs it too, for good
#
# Of the data folder only what is Consilium's goes; what else lies there stays, and is told.
set -eu

program=$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")
prefix=$(readlink -f "$program/../..")
named=${CONSILIUM_HOME:-${XDG_DATA_HOME:-${HOME:?}/.local/share}/Consilium}
case $named in "~" | "~/"*) named=${HOME:?}${named#"~"} ;; /*) ;; *) named=$PWD/$named ;; esac
named=${named%/}
data=$(readlink -f "$named" || echo "$named") # it may be a link to the folder
# As `Home` of app/paths.py names them, with what is written beside them.
kept="vault.db vault.key vault.mark vault.restore audit.head tries.json lock lock.owner settings.json
    models.json models.lock models folder.closed evaluations conversion.json conversion.log
    conversion.lock logs backups snapshots"
case ${1:-} in
    "" | --with-data | --keep-program) ;;
    *) sed -n '2,7s/^# \{0,1\}//p' "$0"; [ "$1" = --help ] && exit 0; exit 2 ;;
esac
if [ "$program" != "$prefix/lib/consilium" ]; then
    echo "uninstall.sh: $program was not installed by install.sh; your system's package manager" \
        "removes it." >&2
    exit 1
fi

if [ "${1:-}" = --with-data ] && [ -e "$data" ] && [ ! -f "$data/vault.db" ] &&
    [ ! -f "$data/vault.key" ] && [ -n "$(ls -A "$data")" ]; then
    echo "uninstall.sh: $data holds no vault, so it may be something else's. Nothing was removed:" \
        "leave --with-data out, and delete it yourself." >&2
    exit 1
fi

# In the data folder: each of its names that is Consilium's.
remove_kept() {
    for name in $kept; do
        rm -rf "$name" ".$name".[0-9]* ".$name"-[0-9]*
    done
    rm -rf vault.db-* vault.db.part vault.db.anew .vault.db.log vault.key.* models.unreadable.json \
        conversion.log.held old-vault-[0-9]* vault-before-[0-9]* vault-damaged-[0-9]* \
        vault-log-[0-9]* .restore-*.part .repair.part .probe-[0-9]*
}

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
rm -rf "$program" "$prefix/lib"/.consilium-*
(cd "$prefix" && rmdir lib bin share 2>/dev/null) || true
if [ "${1:-}" != --with-data ]; then
    echo "Consilium is removed. What it kept is in $data."
    exit 0
fi
linked=
if [ -d "$data" ]; then
    [ ! -L "$data/models" ] || linked=$(readlink -f "$data/models" || true)
    (cd "$data" && remove_kept)
    rmdir "$data" 2>/dev/null || true
fi
[ -e "$data" ] || [ ! -L "$named" ] || rm -f "$named"
echo "Consilium is removed, and what it kept in $data."
[ -z "$linked" ] || echo "Not removed: $linked, which was linked as its folder of models."
if [ -d "$data" ]; then
    echo "Not removed, for it is not Consilium's: what else is in $data:"
    ls -A "$data"
fi
