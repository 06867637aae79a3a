"""Tokenizer: prompt segments to token ids, and token ids to bytes."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from functools import lru_cache

import llama_cpp.llama_cpp as llama

from app.core.engine_protocol import FailureCode
from app.core.prompts.prompt_formats import Segment
from app.engine.request_failure import RequestFailed

LATELY = 256  # segments whose tokens are remembered: the turns of a long consultation
# SentencePiece puts a space before a text. These begin no piece of any vocabulary that we know, so
# what stands after them is tokenized as if nothing stood before it, and they can be cut off.
_ANCHORS = ("\n", "\x01", "\x02")


class Tokenizer:
    """The vocabulary of a loaded model. It is immutable: any thread may use it while the model
    lives.

    `control` maps the names of control tokens to their ids, `ends` are those that end a turn.
    """

    def __init__(self, vocabulary: object) -> None:
        self._vocabulary = vocabulary
        self.size: int = llama.llama_vocab_n_tokens(vocabulary)
        ids = range(self.size)
        self.control = {
            self.name(token): token
            for token in ids
            if llama.llama_vocab_is_control(vocabulary, token)
        }
        self.ends = frozenset(token for token in ids if llama.llama_vocab_is_eog(vocabulary, token))
        self._controls = frozenset(self.control.values()) | self.ends
        self._pieces: dict[int, bytes] = {}
        # A turn's prompt is mostly that of the turn before.
        self._tokens_of = lru_cache(maxsize=LATELY)(self._tokenized)
        first = self.plain_tokens("a")[:1]
        self._spaces = bool(first) and self._read_piece(first[0]).startswith(b" ")

    @property
    def bos(self) -> str | None:
        token = llama.llama_vocab_bos(self._vocabulary)
        return self.name(token) if token >= 0 else None

    @property
    def eos(self) -> str:
        token = llama.llama_vocab_eos(self._vocabulary)
        return self.name(token) if token >= 0 else ""

    @property
    def add_bos(self) -> bool:
        return bool(llama.llama_vocab_get_add_bos(self._vocabulary))

    def name(self, token: int) -> str:
        """The text by which the vocabulary knows a token."""
        text = llama.llama_vocab_get_text(self._vocabulary, token)
        return (text or b"").decode("utf-8", "replace")

    def encode(self, segments: Iterable[Segment]) -> list[int]:
        """Token ids of a prompt.

        A control token comes from a special segment only; `</s>` in a text is text, and among the
        ids of a reply there is none. Nothing is added: the formats write BOS themselves. Raises
        RequestFailed for an unknown special.
        """
        tokens: list[int] = []
        for segment in segments:
            if segment.special:
                tokens.append(self._special(segment.text))
            else:
                tokens += self._tokens_of(segment)
        return tokens

    def piece(self, token: int) -> bytes:
        """The bytes of one token, possibly a part of a character; nothing for a control token."""
        known = self._pieces.get(token)
        if known is None:
            known = self._pieces[token] = self._read_piece(token)
        return known

    def _special(self, name: str) -> int:
        token = self.control.get(name)
        if token is None:
            raise RequestFailed(
                FailureCode.BAD_REQUEST,
                "The prompt format needs a control token that this model's vocabulary lacks. "
                "Choose another prompt format for it.",
            )
        return token

    def _tokenized(self, segment: Segment) -> list[int]:
        """The tokens of a segment that isn't special."""
        if segment.ids and (generated := self._generated(segment)):
            return generated
        if segment.prefix_space or not self._spaces:
            return self.plain_tokens(segment.text)
        return self._without_space(segment.text)

    def _generated(self, segment: Segment) -> list[int]:
        """The reply's own tokens as far as they spell its text, and the tokenizer's for the rest:
        a stop string that was cut off, or a space that a template takes away. Empty when they spell
        none of it."""
        text = segment.text.lstrip().encode("utf-8", "replace")
        kept: list[int] = []
        ends = [0]  # in bytes of the text, of those that are kept
        for token in segment.ids:
            if not 0 <= token < self.size or token in self._controls:
                break
            piece = self.piece(token) if ends[-1] else self.piece(token).lstrip()
            if not text.startswith(piece, ends[-1]):
                break
            kept.append(token)
            ends.append(ends[-1] + len(piece))
        # A character that is not whole can't be gone on with.
        while ends[-1] < len(text) and text[ends[-1]] & 0xC0 == 0x80:
            kept.pop()
            ends.pop()
        if not ends[-1]:
            return []
        return kept + self._without_space(text[ends[-1] :].decode())

    def plain_tokens(self, text: str) -> list[int]:
        """Of plain text: what looks like a control token is none."""
        raw = text.encode("utf-8", "replace")
        if not raw:
            return []
        room = len(raw) + 8
        while True:
            buffer = (llama.llama_token * room)()
            count = llama.llama_tokenize(
                self._vocabulary, raw, len(raw), buffer, room, False, False
            )
            if count >= 0:
                return list(buffer[:count])
            room = -count

    def _without_space(self, text: str) -> list[int]:
        if not text:
            return []
        for anchor in _ANCHORS:
            before = self.plain_tokens(anchor)
            tokens = self.plain_tokens(anchor + text)
            if tokens[: len(before)] == before:
                return tokens[len(before) :]
        return self.plain_tokens(text)

    def _read_piece(self, token: int) -> bytes:
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            length = llama.llama_token_to_piece(self._vocabulary, token, buffer, size, 0, False)
            if length >= 0:
                return buffer.raw[:length]
            size = -length


def as_array(tokens: Sequence[int]) -> ctypes.Array[ctypes.c_int32]:
    """Token ids as llama.cpp takes them."""
    array: ctypes.Array[ctypes.c_int32] = (llama.llama_token * len(tokens))(*tokens)
    return array
