"""Key file storage: reads the file, and replaces it so that it can't be lost.

New content is written beside it (`vault.key.new`), synced and read back; the present file gets a
second name (`vault.key.old`); one rename puts the new one in its place; that is read back too, and
only then is the old one removed. Whenever this is interrupted, vault.key is whole: the old or the
new one. The caller holds the data folder's lock.
"""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from app.errors import HomeNotWritable, VaultDamaged
from app.files import TooLarge, disk_error, read_regular, replace_file, sync_folder, write_new
from app.paths import Home
from app.sentences import say
from app.store.keys.key_file import MOST_BYTES, KeyFile, encode, parse


def read_key_file(home: Home) -> KeyFile:
    """What stands in vault.key.

    Raises VaultDamaged (also when it is missing), VaultTooNew, HomeNotWritable.
    """
    if not home.vault_key.exists():
        raise VaultDamaged(
            say(
                "The key file vault.key is missing in {root}: without it nobody can open "
                "the vault. Restore a backup.",
                root=home.root,
            )
        )
    return parse(_content(home.vault_key))


def settle_key_file(home: Home) -> None:
    """End a replacement that was cut off: what it left is removed, or, where vault.key was damaged
    since, takes its place. Raises VaultDamaged and HomeNotWritable when neither is whole."""
    old, new = _beside(home, "old"), _beside(home, "new")
    if not old.exists() and not new.exists():
        return
    try:
        read_key_file(home)
    except VaultDamaged:
        if not old.exists():
            raise
        parse(_content(old))
        _replace_damaged(home, old)
    for path in (old, new):
        with suppress(OSError):  # a full or read-only disk; the next start tries again
            path.unlink(missing_ok=True)
    sync_folder(home.root)


def replace_key_file(home: Home, file: KeyFile) -> None:
    """Put this content in the place of the present one, durably.

    Raises HomeNotWritable or DiskFull: then vault.key is as it was.
    """
    content = encode(file)
    old, new = _beside(home, "old"), _beside(home, "new")
    try:
        settle_key_file(home)
        _write(new, content)
        _give_second_name(home.vault_key, old)
        sync_folder(home.root)
        new.replace(home.vault_key)
        sync_folder(home.root)
        if home.vault_key.read_bytes() != content:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        old.unlink()
    except OSError as error:
        _put_back(home)
        raise disk_error(
            error,
            full=say(
                "The disk is full: the vault's key file stays as it was. Free some "
                "space and try again."
            ),
            refused=say(
                "The vault's key file could not be replaced in {root} ({reason}); it "
                "stays as it was. Make the folder writable and try again.",
                root=home.root,
                reason=error.strerror,
            ),
        ) from error
    with suppress(OSError):  # the new one stands already, checked
        sync_folder(home.root)


def put_key_file(home: Home, content: bytes) -> None:
    """Where there is none, or a damaged one, which stays beside as vault.key.damaged. Raises
    OSError: then all is as it was."""
    new = _beside(home, "new")
    try:
        _write(new, content)
        if home.vault_key.exists():
            home.vault_key.replace(_beside(home, "damaged"))
        new.replace(home.vault_key)
    finally:
        new.unlink(missing_ok=True)
    sync_folder(home.root)


def _write(path: Path, content: bytes) -> None:
    """Synced, the owner's alone, and read back. Raises OSError."""
    path.unlink(missing_ok=True)
    write_new(path, content)
    if path.read_bytes() != content:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def _give_second_name(path: Path, second: Path) -> None:
    second.unlink(missing_ok=True)
    try:
        os.link(path, second)
    except OSError:  # a file system without links, such as a stick's
        replace_file(second, path.read_bytes(), beside=second.with_name(second.name + ".part"))


def _replace_damaged(home: Home, old: Path) -> None:
    try:
        if home.vault_key.exists():
            home.vault_key.replace(_beside(home, "damaged"))
        old.replace(home.vault_key)
    except OSError as error:
        raise HomeNotWritable(
            say(
                "vault.key is damaged and could not be put back from vault.key.old "
                "({reason}). Make {root} writable and try again.",
                reason=error.strerror,
                root=home.root,
            )
        ) from error


def _put_back(home: Home) -> None:
    """After a failure: the old content under its name, nothing beside it."""
    old = _beside(home, "old")
    with suppress(OSError):
        if old.exists():
            old.replace(home.vault_key)
    for ending in ("old", "new"):  # a rename between two names of one file does nothing
        with suppress(OSError):
            _beside(home, ending).unlink(missing_ok=True)


def _content(path: Path) -> bytes:
    try:
        return read_regular(path, MOST_BYTES)
    except TooLarge:
        return b""  # no key file, as any other that can't be parsed
    except OSError as error:
        raise HomeNotWritable(
            say(
                "The vault in {parent} cannot be read ({reason}). Check the rights of "
                "the folder and its files.",
                parent=path.parent,
                reason=error.strerror,
            )
        ) from error


def _beside(home: Home, ending: str) -> Path:
    return home.vault_key.with_name(f"{home.vault_key.name}.{ending}")
