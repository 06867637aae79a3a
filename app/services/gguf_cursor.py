"""A place in the header of a GGUF file, never past its end and never past a bound.

Read through a buffer, not a memory map: a file that shrinks under a map would end the process.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

from app.core.typed import printable
from app.errors import ModelUnreadable

MAX_HEADER_BYTES = 128 << 20
_CHUNK = 1 << 20


class Cursor:
    """Takes numbers and names from `file`, which is `size` bytes long and called `name` in errors.

    Every method raises ModelUnreadable where the file ends or its numbers are impossible.
    """

    def __init__(self, file: BinaryIO, size: int, name: str) -> None:
        self.size = size
        self.position = 0
        self.name = printable(name)
        self._file = file
        self._buffer = bytearray()

    def number(self, form: str) -> int:
        """One whole number of that `struct` format."""
        value: int = struct.unpack(form, self.take(struct.calcsize(form)))[0]
        return value

    def text(self, limit: int) -> str:
        """A name of at most `limit` bytes."""
        length = self.number("<Q")
        if length > limit:
            raise self.damaged("an impossible length")
        try:
            return self.take(length).decode("utf-8")
        except UnicodeDecodeError:
            raise self.damaged("a name that is no text") from None

    def take(self, count: int) -> bytes:
        """The next `count` bytes."""
        self._need(count)
        taken = bytes(self._buffer[self.position : self.position + count])
        self.position += count
        return taken

    def skip_strings(self, count: int) -> None:
        """Go past `count` strings: a vocabulary has tens of thousands."""
        if count > MAX_HEADER_BYTES // 8:
            raise self.damaged("an impossible count")
        unpack = struct.Struct("<Q").unpack_from
        for _ in range(count):
            self._need(8)
            (length,) = unpack(self._buffer, self.position)
            self.position += 8
            self._need(length)
            self.position += length

    def damaged(self, what: str) -> ModelUnreadable:
        """The error for a header that holds `what`."""
        return ModelUnreadable(
            f"{self.name} is damaged ({what} in its header). Copy or download it again."
        )

    def _need(self, count: int) -> None:
        end = self.position + count
        if end <= len(self._buffer):
            return
        if end > self.size:
            raise ModelUnreadable(
                f"{self.name} is truncated or damaged: it ends within its header. "
                "Copy or download it again."
            )
        if end > MAX_HEADER_BYTES:
            raise self.damaged("more than 128 MiB")
        while len(self._buffer) < end:
            chunk = self._file.read(max(_CHUNK, end - len(self._buffer)))
            if not chunk:
                raise self.damaged("an end that came while it was read")
            self._buffer += chunk
