"""Transcript file: written where the clinician wants it, whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import ExportError
from app.files import is_disk_full, replace_file, sync_folder, write_new
from app.sentences import say

_OURS = frozenset({
    "vault.db", "vault.db-wal", "vault.db-shm", "vault.key", "vault.key.old", "vault.key.new",
    "vault.mark", "audit.head", "tries.json", "settings.json", "models.json", "lock", "lock.owner",
    "backup.json", "folder.closed",
})  # fmt: skip

# The moments that Qt writes into a PDF by its own clock: in its properties, and again as XMP.
_DRAWN_AT = re.compile(rb"(/(?:CreationDate|ModDate) ?\(D:)\d{14}")
_XMP_AT = re.compile(rb"(xmp:\w+Date=[\"'])\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def without_moments(drawn: bytes) -> bytes:
    """A PDF without the moments at which it was drawn; as long as it was, for it counts its
    bytes."""
    drawn = _DRAWN_AT.sub(rb"\g<1>19700101000000", drawn)
    return _XMP_AT.sub(rb"\g<1>1970-01-01T00:00:00", drawn)


def write_transcript(path: Path, content: str | bytes) -> None:
    """Write the file whole or not at all; an older one of that name is replaced.

    Raises ExportError.
    """
    whole = content.encode() if isinstance(content, str) else content
    with _refused(path):
        target = path.expanduser().resolve()
        if target.exists() and not target.is_file():
            raise ExportError(
                say("{path} is not a file. Choose a file's name for the transcript.", path=path)
            )
        _require_not_the_vaults(target, path)
        part = target.with_name(f".consilium-{secrets.token_hex(6)}.part")
        replace_file(target, whole, beside=part)


def write_all(folder: Path, contents: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write files of these names into a folder, which is made where it is missing; all or none.

    They are made in a folder of their own inside it and take their places when all are whole. An
    error, a full disk or giving up leaves what was there before, the files that they were to
    replace too. Raises ExportError of the disk; what making the contents raises goes through.
    """
    with _refused(folder):
        target = folder.expanduser()
        made = _missing(target)
        part = target / f".consilium-{secrets.token_hex(6)}.part"
    try:
        with _refused(target, target.parent):
            target.mkdir(parents=True, exist_ok=True)
        with _refused(target, target):
            part.mkdir(mode=0o700)
        names = []
        for name, content in contents:
            with _refused(target / name):
                write_new(part / name, content)
            names.append(name)
        _take_places(part, target, names)
    finally:
        with suppress(OSError, ValueError):
            if not _kept_in(part).exists():  # else an older file could not be put back: it stays
                shutil.rmtree(part)
        for each in made:
            with suppress(OSError, ValueError):  # it is not empty where all went well
                each.rmdir()
    return [target / name for name in names]


def _missing(folder: Path) -> list[Path]:
    """Those of the folder and its parents that will have to be made, the innermost first."""
    return [each for each in (folder, *folder.parents) if not each.exists()]


def _kept_in(part: Path) -> Path:
    return part / "before"


def _take_places(part: Path, target: Path, names: Sequence[str]) -> None:
    """Move the files out of `part`; where one can't be moved, all is put back as it was.

    An older file is kept aside until every new one has its place.
    """
    kept = _kept_in(part)
    placed: list[str] = []
    try:
        with _refused(target, target):
            kept.mkdir(mode=0o700)
        for name in names:
            with _refused(target / name):
                _require_place(target / name)
                if os.path.lexists(target / name):
                    (target / name).replace(kept / name)
                placed.append(name)
                (part / name).replace(target / name)
        with _refused(target, target):
            sync_folder(target)
    except BaseException:
        _put_back(kept, target, placed)
        raise
    with suppress(OSError):
        shutil.rmtree(kept)


def _put_back(kept: Path, target: Path, placed: Sequence[str]) -> None:
    """As it was before: the new files away, the older ones in their places."""
    for name in placed:
        with suppress(OSError):
            if os.path.lexists(kept / name):
                (kept / name).replace(target / name)
            else:
                (target / name).unlink(missing_ok=True)
    with suppress(OSError):
        kept.rmdir()  # it stays where it holds a file that could not be put back


def _require_place(path: Path) -> None:
    """Raises ExportError where a file of that name can't take this place."""
    if path.is_dir():
        raise ExportError(say("{path} is a folder. Choose another one.", path=path))
    _require_not_the_vaults(path, path)


def _require_not_the_vaults(target: Path, path: Path) -> None:
    if _is_the_vaults(target):
        raise ExportError(
            say(
                "{path} is a file of Consilium's own. Choose another name, or another folder.",
                path=path,
            )
        )


@contextmanager
def _refused(path: Path, folder: Path | None = None) -> Iterator[None]:
    """What the system refuses of a file, in the `folder` that it is to stand in, as ExportError."""
    try:
        yield
    except OSError as error:
        raise ExportError(_refusal(path, folder or path.parent, error)) from error
    except (RuntimeError, ValueError) as error:  # no such user, a loop of links, a NUL
        raise ExportError(
            say(
                "{path} is no place for a file ({error}). Choose another one.",
                path=path,
                error=error,
            )
        ) from error


def _is_the_vaults(target: Path) -> bool:
    """Whether it would take the place of a file that a vault or a backup is made of."""
    folder = target.parent
    ours = any((folder / name).exists() for name in ("vault.db", "vault.key"))
    return ours and target.name.casefold() in _OURS


def _refusal(path: Path, folder: Path, error: OSError) -> str:
    if is_disk_full(error):
        return say(
            "The disk is full: {path} was not written. Free some space, then export again.",
            path=path,
        )
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return say(
                "There is no folder {parent}. Make it, or choose another one.", parent=folder
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return say(
                "{parent} cannot be written. Choose another folder for the transcript.",
                parent=folder,
            )
        case _:
            return say(
                "{path} was not written ({reason}). Choose another name or folder.",
                path=path,
                reason=error.strerror,
            )
