"""Range requests to the hub: part of a file, or all from one position to its end.

The hub's own client makes the requests: it has the endpoint, the token and the certificates.
"""

from __future__ import annotations

import io
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from convert.errors import HubError, NoRanges

BLOCK = 64 * 1024
_BLOCKS_KEPT = 32
_TRIES = 6
_TIMEOUT = 30.0  # seconds without a byte
_RETRIED = {408, 429, 500, 502, 503, 504}


@dataclass(frozen=True)
class RemoteFile:
    """A file of a repository at one commit: its address, bytes, and SHA-256 where it is known."""

    name: str
    url: str
    size: int
    sha256: str | None


class Interrupted(Exception):
    """The wait was given up because nobody wants the bytes any more."""


def transport_errors() -> tuple[type[Exception], ...]:
    """What a broken connection raises, whichever HTTP library the hub's client has today."""
    from huggingface_hub import errors

    return (OSError, getattr(errors, "HTTPError", OSError))


def stream_from(
    file: RemoteFile, start: int, stopped: Callable[[], bool] = lambda: False
) -> Iterator[bytes]:
    """The bytes of `file` from `start` to its end, in pieces.

    A connection that drops is opened again at the place that was reached; one that brings nothing
    several times in a row ends with HubError. Errors of access are the hub's own. Raises
    Interrupted soon after `stopped` says so.
    """
    at, tries = start, 0
    while at < file.size:
        reason = "the connection dropped"
        try:
            for piece in _request(file, at, file.size):
                at, tries = at + len(piece), 0
                yield piece
                if stopped():
                    raise Interrupted
        except transport_errors() as error:
            if not _may_pass(error):
                raise
            reason = type(error).__name__
        if at > file.size:
            raise HubError(f"The hub sends more of {file.name} than it promised: try again later.")
        if at < file.size:
            tries += 1
            if tries >= _TRIES:
                raise HubError(
                    f"{file.name} can't be downloaded ({reason}): check the connection and call "
                    "again; what is complete is not fetched twice."
                )
            wait(0.2 * 2**tries, stopped)


def read_range(file: RemoteFile, start: int, stop: int) -> bytes:
    """Bytes `start` to `stop` of the file, tried again where the connection drops."""
    data = bytearray()
    tries = 0
    while len(data) < stop - start:
        before = len(data)
        reason = "the connection dropped"
        try:
            for piece in _request(file, start + len(data), stop):
                data += piece
        except transport_errors() as error:
            if not _may_pass(error):
                raise
            reason = type(error).__name__
        tries = tries + 1 if len(data) == before else 0
        if tries >= _TRIES:
            raise HubError(f"{file.name} can't be read ({reason}): check the connection.")
        if len(data) < stop - start:
            wait(0.2 * 2**tries, lambda: False)
    return bytes(data[: stop - start])


def _request(file: RemoteFile, start: int, stop: int) -> Iterator[bytes]:
    from huggingface_hub import get_session

    # Documented there, but not marked as exported.
    from huggingface_hub.utils import (  # type: ignore[attr-defined]
        build_hf_headers,
        hf_raise_for_status,
    )

    headers = {
        **build_hf_headers(),
        "Range": f"bytes={start}-{stop - 1}",
        "Accept-Encoding": "identity",
    }
    with get_session().stream(
        "GET", file.url, headers=headers, timeout=_TIMEOUT, follow_redirects=True
    ) as response:
        hf_raise_for_status(response)
        said = response.headers.get("Content-Range", "")
        if response.status_code != 206 or not said.startswith(f"bytes {start}-"):
            raise NoRanges(f"The hub does not give {file.name} in parts: convert without --stream.")
        if not said.endswith(f"/{file.size}"):
            raise HubError(f"{file.name} has another length than the hub promised: try again.")
        yield from response.iter_raw()


def _may_pass(error: Exception) -> bool:
    """Whether to try again: always for a broken connection, for some answers of a server."""
    response: Any = getattr(error, "response", None)
    return response is None or response.status_code in _RETRIED


def wait(seconds: float, stopped: Callable[[], bool]) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if stopped():
            raise Interrupted
        time.sleep(min(left, 0.1))


class RangeFile(io.RawIOBase):
    """A remote file that can be read and searched; the blocks that were last read are kept."""

    def __init__(self, file: RemoteFile) -> None:
        self._file = file
        self._at = 0
        self._blocks: OrderedDict[int, bytes] = OrderedDict()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._file.size}[whence]
        if base + offset < 0:
            raise OSError("before the start of the file")
        self._at = base + offset
        return self._at

    def read(self, count: int | None = -1, /) -> bytes:
        left = max(0, self._file.size - self._at)
        count = left if count is None or count < 0 else min(count, left)
        start, stop = self._at, self._at + count
        self._at = stop
        if count > BLOCK:
            return read_range(self._file, start, stop)
        first, last = start // BLOCK, max(start, stop - 1) // BLOCK
        data = b"".join(self._block(n) for n in range(first, last + 1)) if count else b""
        return data[start - first * BLOCK : stop - first * BLOCK]

    def _block(self, number: int) -> bytes:
        found = self._blocks.get(number)
        if found is None:
            stop = min((number + 1) * BLOCK, self._file.size)
            found = self._blocks[number] = read_range(self._file, number * BLOCK, stop)
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(number)
        return found
