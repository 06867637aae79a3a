"""Server tokens: a prompt's segments as the server's own token ids, and an estimate where it has no
tokenizer to ask, or must not see the text yet.

A control token comes from a special segment only: what a person typed is text, though it be `</s>`.
"""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import TypeVar

from app.core.models.clinic_server import ServerProblem
from app.core.prompts.segments import Segment
from app.remote.server_failure import ServerFailed

LATELY = 1024  # texts whose tokens are remembered
# As in app/engine/tokenizer.py: what stands after one of these is tokenized as if nothing stood
# before it, and they can be cut off.
_ANCHORS = ("\n", "\x01", "\x02")
# What could be the name of a control token; whether it is one, the server is asked.
_LIKE_CONTROL = re.compile(
    r"<[|/]?[A-Za-z0-9_ -]{1,40}\|?>|\[/?[A-Z][A-Z0-9_]{1,20}\]|<\uff5c[^<>]{1,40}\uff5c>"
)
_BYTES_A_TOKEN = 2.5  # of clinical English it is four; an estimate must not be too low

K = TypeVar("K")
V = TypeVar("V")
Ask = Callable[[str, bool], list[int]]  # a text, and whether names of control tokens are read


class ServerTokens:
    """`ask` is the server's tokenizer, None where there is none; `parses` tells that it reads names
    of control tokens in any text. Any thread may use it."""

    def __init__(self, ask: Ask | None, parses: bool = False) -> None:
        self._ask, self._parses = ask, parses
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[str, bool], list[int]] = OrderedDict()
        self._whole: OrderedDict[Segment, int] = OrderedDict()
        self._spaces: bool | None = None
        self._bytes = self._tokens = 0  # of all that was counted, for estimates

    def encode(self, segments: Iterable[Segment]) -> list[int]:
        """Raises ServerFailed, Aborted."""
        tokens: list[int] = []
        for segment in segments:
            found = self._of(segment)
            with self._lock:
                _remember(self._whole, segment, len(found))
            tokens += found
        return tokens

    def control(self, name: str) -> int | None:
        """The one token of that name; None where it is none."""
        tokens = self._asked(name, special=True)
        return tokens[0] if len(tokens) == 1 else None

    def estimate(self, segments: Iterable[Segment]) -> int:
        """About as many tokens as it has; exactly where the server saw the segment before."""
        total = 0
        for segment in segments:
            with self._lock:
                seen = self._whole.get(segment)
                ratio = self._tokens / self._bytes if self._bytes > 2000 else 1 / _BYTES_A_TOKEN
            if seen is not None:
                total += seen
            elif segment.special:
                total += 1
            else:
                total += int(len(segment.text.encode("utf-8", "replace")) * ratio) + 1
        return total

    def _of(self, segment: Segment) -> list[int]:
        if segment.special:
            if not segment.text:
                return []
            token = self.control(segment.text)
            if token is None:
                raise ServerFailed(ServerProblem.NO_CONTROL_TOKEN, segment.text)
            return [token]
        if segment.prefix_space or not self._puts_spaces():
            return self.plain(segment.text)
        return self._without_space(segment.text)

    def plain(self, text: str) -> list[int]:
        """Of text in which nothing is a control token."""
        if not text:
            return []
        parts = self._unjoined(text) if self._parses else [text]
        tokens = self._asked(parts[0])
        for part in parts[1:]:
            tokens = tokens + self._behind_anchor(part)
        return tokens

    def _without_space(self, text: str) -> list[int]:
        if not text:
            return []
        parts = self._unjoined(text) if self._parses else [text]
        return [token for part in parts for token in self._behind_anchor(part)]

    def _behind_anchor(self, text: str) -> list[int]:
        for anchor in _ANCHORS:
            before, both = self._asked(anchor), self._asked(anchor + text)
            if before and both[: len(before)] == before:
                return both[len(before) :]
        return self._asked(text)

    def _unjoined(self, text: str) -> list[str]:
        """The text cut within each name of a control token, so that none is read as one."""
        parts, begin = [], 0
        for found in _LIKE_CONTROL.finditer(text):
            if self.control(found[0]) is not None:
                parts.append(text[begin : found.start() + 1])
                begin = found.start() + 1
        return [*parts, text[begin:]]

    def _puts_spaces(self) -> bool:
        if self._spaces is None:
            alone, behind = self._asked("a"), self._asked("\na")
            before = self._asked("\n")
            self._spaces = behind != before + alone
        return self._spaces

    def _asked(self, text: str, special: bool = False) -> list[int]:
        assert self._ask is not None
        special = special or self._parses
        key = text, special
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        tokens = self._ask(text, special)
        with self._lock:
            _remember(self._known, key, tokens)
            self._bytes += len(text.encode("utf-8", "replace"))
            self._tokens += len(tokens)
        return tokens


def _remember(known: OrderedDict[K, V], key: K, value: V) -> None:
    known[key] = value
    known.move_to_end(key)
    if len(known) > LATELY:
        known.popitem(last=False)


def as_text(segments: Iterable[Segment], controls: Iterable[str], bos: str | None) -> str:
    """A prompt for a server that takes no token ids, reads names of control tokens in any text, and
    puts `bos` first by itself. In what is text, a space within each of these names keeps it from
    being one."""
    names = [name for name in controls if len(name) > 1]
    pieces: list[str] = []
    for segment in segments:
        text = segment.text
        if segment.special and text == bos and not any(pieces):
            continue
        if not segment.special:
            for name in names:
                text = text.replace(name, f"{name[0]} {name[1:]}")
        pieces.append(text)
    return "".join(pieces)
