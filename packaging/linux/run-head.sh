#!/bin/sh
# Consilium @VERSION@: checks itself, unpacks itself, and installs itself; asks nothing.
#
#   sh FILE.run                  for the user who runs it, into ~/.local
#   sh FILE.run --prefix /opt/x  elsewhere: what follows is install.sh's
#   sh FILE.run --check          only whether the file is whole
#
# It needs sh, tail, tar, gzip and sha256sum, and @NEEDS@ MB in ${TMPDIR:-/tmp} for a while.
set -eu
case ${1:-} in --help | -h) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;; esac

content() { tail -c +@BEGIN@ "$0"; }
told=$(content | sha256sum)
if [ "${told%% *}" != @SHA256@ ]; then
    echo "$0: this file is damaged: get it again. Nothing was installed." >&2
    exit 1
fi
[ "${1:-}" != --check ] || { echo "This file is whole: Consilium @VERSION@."; exit 0; }

work=
trap '[ -z "$work" ] || rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
work=$(mktemp -d "${TMPDIR:-/tmp}/consilium.XXXXXX")
if ! content | tar -xzf - -C "$work"; then
    echo "$0: it could not be unpacked in $work: make room for @NEEDS@ MB, or name another" \
        "folder with TMPDIR. Nothing was installed." >&2
    exit 1
fi
/bin/sh "$work/@NAME@/install.sh" "$@"
exit
