"""Audit head: where the audit ends, kept beside the vault, so that missing last rows or an older
vault in its place are noticed.

The file names the number of rows and the last one's hash, under a key of the vault: who doesn't
have the vault's key can't write another one. A restore or a repair puts one beside the vault that
it makes, which fits that vault and names what was done: its first opening writes the row of it.
"""

from __future__ import annotations

import hmac
from pathlib import Path

import msgspec
from sqlite_utils import Database

from app.core.audit_chain import BEGINNING
from app.errors import HomeNotWritable
from app.files import UNDECODABLE, is_passing, read_regular, write_atomically
from app.sentences import say

NAME = "audit.head"
PURPOSE = "audit"
_MOST_BYTES = 1 << 20
_TAIL = "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"


class Head(msgspec.Struct, frozen=True):
    """`marked`: a mark stands beside the vault (see continuity_mark). `unseen` problems that were
    noticed and that nobody has acknowledged; `due` consultations of the trash that the next opening
    on another day deletes for good. `event` and `detail` (a JSON object) are still to become a
    row."""

    count: int
    hash: bytes
    marked: bool = False
    unseen: int = 0
    due: int = 0
    event: str = ""
    detail: str = ""


class _File(Head, frozen=True, kw_only=True):
    """Bytes are base64 in the file. Version 1 had no more than `count` and `hash`."""

    version: int
    mac: bytes


def read_head(path: Path, key: bytes) -> Head | None:
    """None where there is no file. Raises ValueError for one that this vault did not write,
    HomeNotWritable where the system can open no file just now."""
    file = _read(path)
    if file is None:
        return None
    head = Head(**{name: getattr(file, name) for name in Head.__struct_fields__})
    if not hmac.compare_digest(file.mac, _mac(key, file.version, head)):
        raise ValueError("the head of the audit was not written by this vault")
    return head


def glance_at_head(path: Path) -> Head | None:
    """What the file says, for whoever has no key to verify it; None where it can't be read."""
    try:
        return _read(path)
    except (ValueError, HomeNotWritable):
        return None


def write_head(path: Path, key: bytes, head: Head) -> None:
    """Replace it in one step. Raises HomeNotWritable or DiskFull."""
    file = _File(version=2, mac=_mac(key, 2, head), **msgspec.structs.asdict(head))
    write_atomically(path, msgspec.json.encode(file))


def tail_of(database: Database) -> tuple[int, bytes]:
    """How many rows the audit of an open database has, and the hash of the last. Raises
    apsw.Error."""
    if "audit" not in database.table_names():  # of before there was one
        return 0, BEGINNING
    last = database.execute(_TAIL).fetchone()
    return (int(last[0]), bytes(last[1])) if last else (0, BEGINNING)


def _read(path: Path) -> _File | None:
    try:
        return msgspec.json.decode(read_regular(path, _MOST_BYTES), type=_File)
    except FileNotFoundError:
        return None
    except (OSError, *UNDECODABLE) as error:
        if isinstance(error, OSError) and is_passing(error):
            raise HomeNotWritable(
                say(
                    "{path} cannot be read just now ({reason}). Close other programs and "
                    "try again.",
                    path=path,
                    reason=error.strerror,
                )
            ) from error
        raise ValueError("the head of the audit can't be read") from error


def _mac(key: bytes, version: int, head: Head) -> bytes:
    facts: tuple[object, ...] = (version, head.count, head.hash)
    if version > 1:
        facts += (head.marked, head.unseen, head.due, head.event, head.detail)
    return hmac.digest(key, msgspec.json.encode(facts), "sha256")
