"""GGUF cursor: reads a header value by value, never past its end and never past a bound.

Read through a buffer, not a memory map: a file that shrinks under a map would end the process.
"""

from __future__ import annotations

import struct
from collections.abc import Collection
from typing import BinaryIO

from app.core.prompts.typed_text import printable
from app.errors import ModelUnreadable
from app.sentences import say

MAX_HEADER_BYTES = 128 << 20
_CHUNK = 1 << 20


class HeaderCursor:
    """Takes numbers and names from `file`, which is `size` bytes long and called `name` in errors.

    Every method raises ModelUnreadable where the file ends or its numbers are impossible.
    """

    def __init__(self, file: BinaryIO, size: int, name: str) -> None:
        self.size = size
        self.position = 0
        self.name = printable(name)
        self._file = file
        self._buffer = bytearray()  # what was read and not yet taken, and some of what was
        self._start = 0  # where in the file it begins

    def number(self, form: str) -> int:
        """One whole number of that `struct` format."""
        value: int = struct.unpack(form, self.take(struct.calcsize(form)))[0]
        return value

    def text(self, limit: int) -> str:
        """A name of at most `limit` bytes."""
        length = self.number("<Q")
        if length > limit:
            raise self.damaged(say("an impossible length"))
        try:
            return self.take(length).decode("utf-8")
        except UnicodeDecodeError:
            raise self.damaged(say("a name that is no text")) from None

    def take(self, count: int) -> bytes:
        """The next `count` bytes."""
        self._need(count)
        at = self.position - self._start
        taken = bytes(self._buffer[at : at + count])
        self.position += count
        return taken

    def skip(self, count: int) -> None:
        """Go past `count` bytes, of which no more than a chunk is held at once."""
        end = self.position + count
        if end > min(self.size, MAX_HEADER_BYTES):
            self._need(count)  # which says so
        while self.position < end:
            part = min(_CHUNK, end - self.position)
            self._need(part)
            self.position += part

    def skip_strings(self, count: int, wanted: Collection[bytes] = ()) -> dict[bytes, int]:
        """Go past `count` strings: a vocabulary has tens of thousands. The places of those that
        are `wanted`."""
        if count > MAX_HEADER_BYTES // 8:
            raise self.damaged(say("an impossible count"))
        unpack = struct.Struct("<Q").unpack_from
        lengths = {len(name) for name in wanted}
        found: dict[bytes, int] = {}
        index = 0
        while index < count:
            at, held = self.position - self._start, len(self._buffer)
            # What is held whole is gone past here: calls for each would take most of the time.
            while index < count and at + 8 <= held:
                (length,) = unpack(self._buffer, at)
                end = at + 8 + length
                if end > held:
                    break
                if length in lengths and (text := bytes(self._buffer[at + 8 : end])) in wanted:
                    found[text] = index
                at, index = end, index + 1
            self.position = self._start + at
            if index < count:  # the next one reaches beyond
                length = self.number("<Q")
                if length in lengths and (text := self.take(length)) in wanted:
                    found[text] = index
                elif length not in lengths:
                    self.skip(length)
                index += 1
        return found

    def damaged(self, what: str) -> ModelUnreadable:
        """The error for a header that holds `what`."""
        return ModelUnreadable(
            say(
                "{name} is damaged ({what} in its header). Copy or download it again.",
                name=self.name,
                what=what,
            )
        )

    def _need(self, count: int) -> None:
        end = self.position + count
        held = self._start + len(self._buffer)
        if end <= held:
            return
        if end > self.size:
            raise ModelUnreadable(
                say(
                    "{name} is truncated or damaged: it ends within its header. Copy or "
                    "download it again.",
                    name=self.name,
                )
            )
        if end > MAX_HEADER_BYTES:
            raise self.damaged(say("more than 128 MiB"))
        del self._buffer[: self.position - self._start]
        self._start = self.position
        while held < end:
            chunk = self._file.read(max(_CHUNK, end - held))
            if not chunk:
                raise self.damaged(say("an end that came while it was read"))
            self._buffer += chunk
            held += len(chunk)
