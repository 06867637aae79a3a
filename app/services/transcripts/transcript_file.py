"""Transcript file: written where the clinician wants it, whole or not at all."""

from __future__ import annotations

import errno
import secrets
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.errors import ExportError
from app.files import is_disk_full, replace_file, sync_folder, write_new
from app.sentences import say

_OURS = frozenset({
    "vault.db", "vault.db-wal", "vault.db-shm", "vault.key", "vault.key.old", "vault.key.new",
    "vault.mark", "audit.head", "tries.json", "settings.json", "models.json", "lock", "lock.owner",
    "backup.json", "folder.closed",
})  # fmt: skip


def write_transcript(path: Path, content: str | bytes) -> None:
    """Write the file whole or not at all; an older one of that name is replaced.

    Raises ExportError.
    """
    try:
        target = path.expanduser().resolve()
        if target.exists() and not target.is_file():
            raise ExportError(
                say("{path} is not a file. Choose a file's name for the transcript.", path=path)
            )
        if _is_the_vaults(target):
            raise ExportError(
                say(
                    "{path} is a file of Consilium's own. Choose another name, or another folder.",
                    path=path,
                )
            )
        part = target.with_name(f".consilium-{secrets.token_hex(6)}.part")
        text = content.encode() if isinstance(content, str) else content
        replace_file(target, text, beside=part)
    except OSError as error:
        raise ExportError(_refusal(path, error)) from error
    except (RuntimeError, ValueError) as error:  # no such user, a loop of links, a NUL
        raise ExportError(
            say(
                "{path} is no place for a file ({error}). Choose another one.",
                path=path,
                error=error,
            )
        ) from error


def write_all(folder: Path, contents: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write files of these names into a folder, which is made where it is missing; all or none.

    They are made in a folder of their own inside it and moved from there when all are whole, so a
    full disk, an error or giving up while one is made leaves nothing; files of the same names are
    replaced. Raises ExportError, and what making the contents raises.
    """
    target = folder.expanduser()
    part = target / f".consilium-{secrets.token_hex(6)}.part"
    is_new = not target.exists()
    try:
        target.mkdir(parents=True, exist_ok=True)
        part.mkdir(mode=0o700)
        names = []
        for name, content in contents:
            write_new(part / name, content)
            names.append(name)
        for name in names:
            if (target / name).is_dir():
                raise ExportError(
                    say("{path} is a folder. Choose another one.", path=target / name)
                )
        for name in names:
            (part / name).replace(target / name)
        sync_folder(target)
        return [target / name for name in names]
    except OSError as error:
        raise ExportError(_refusal(target / part.name, error)) from error
    except (RuntimeError, ValueError) as error:
        raise ExportError(
            say(
                "{path} is no place for a file ({error}). Choose another one.",
                path=folder,
                error=error,
            )
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
        if is_new:
            with suppress(OSError):  # it is not empty where all went well
                target.rmdir()


def _is_the_vaults(target: Path) -> bool:
    """Whether it would take the place of a file that a vault or a backup is made of."""
    folder = target.parent
    ours = any((folder / name).exists() for name in ("vault.db", "vault.key"))
    return ours and target.name.casefold() in _OURS


def _refusal(path: Path, error: OSError) -> str:
    if is_disk_full(error):
        return say(
            "The disk is full: {path} was not written. Free some space, then export again.",
            path=path,
        )
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return say(
                "There is no folder {parent}. Make it, or choose another one.", parent=path.parent
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return say(
                "{parent} cannot be written. Choose another folder for the transcript.",
                parent=path.parent,
            )
        case _:
            return say(
                "{path} was not written ({reason}). Choose another name or folder.",
                path=path,
                reason=error.strerror,
            )
