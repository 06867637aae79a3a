"""Where the audit ends, kept beside the vault: so that rows cut off its end, or an older vault put
in its place, are noticed.

The file names the number of rows and the last one's hash, under a key of the vault: who doesn't
have the vault's key can't write another one.
"""

from __future__ import annotations

import hmac
from pathlib import Path

import msgspec

from app.settings import write_atomically


class Head(msgspec.Struct, frozen=True):
    count: int
    hash: bytes


class _File(msgspec.Struct, frozen=True):
    """Bytes are base64 in the file."""

    version: int
    count: int
    hash: bytes
    mac: bytes


def read_head(path: Path, key: bytes) -> Head | None:
    """None where there is no file. Raises ValueError for one that this vault did not write."""
    try:
        file = msgspec.json.decode(path.read_bytes(), type=_File)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError("the head of the audit can't be read") from error
    if not hmac.compare_digest(file.mac, _mac(key, file.count, file.hash)):
        raise ValueError("the head of the audit was not written by this vault")
    return Head(file.count, file.hash)


def write_head(path: Path, key: bytes, head: Head) -> None:
    """Replace it in one step. Raises HomeNotWritable or DiskFull."""
    file = _File(1, head.count, head.hash, _mac(key, head.count, head.hash))
    write_atomically(path, msgspec.json.encode(file))


def _mac(key: bytes, count: int, last: bytes) -> bytes:
    return hmac.digest(key, msgspec.json.encode((1, count, last)), "sha256")
