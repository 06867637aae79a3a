"""KV cache contents, token by token, so that a common prefix isn't computed twice."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from mmap import mmap

import llama_cpp.llama_cpp as llama

from app.engine.prompt_end_logits import PromptEnds

_SEQUENCE = 0


def common_prefix(one: Sequence[int], other: Sequence[int]) -> int:
    """Tokens that both begin with."""
    for index, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return index
    return min(len(one), len(other))


class KvCache:
    """`tokens` are those whose keys and values llama.cpp's context holds, from position 0."""

    def __init__(self, context: object) -> None:
        self._context = context
        self._memory = llama.llama_get_memory(context)
        # Positions that a layer with a sliding window looks back at, itself included; 0 without.
        self._window = int(llama.llama_model_n_swa(llama.llama_get_model(context)))
        self.tokens: list[int] = []
        self.ends = PromptEnds(context)

    @property
    def usable(self) -> bool:
        """False for a model without such a memory: it writes no text (an embedding model)."""
        return bool(self._memory)

    def keep_prefix_of(self, prompt: Sequence[int]) -> int:
        """Remove all but the common prefix with `prompt`; its length.

        Its last token is left to compute when its logits, which are needed, aren't kept.
        """
        self.truncate(common_prefix(self.tokens, prompt))
        if len(self.tokens) == len(prompt) and not self.ends.recall(len(prompt)):
            self.truncate(len(prompt) - 1)
        return len(self.tokens)

    @property
    def can_be_cut(self) -> bool:
        """False for a recurrent memory: who goes back in it computes everything anew."""
        model = llama.llama_get_model(self._context)
        return not (llama.llama_model_is_recurrent(model) or llama.llama_model_is_hybrid(model))

    def can_be_cut_to(self, length: int) -> bool:
        """Whether `truncate` would keep what is before."""
        first = llama.llama_memory_seq_pos_min(self._memory, _SEQUENCE)
        return self.can_be_cut and (self._window == 0 or first <= self._oldest_needed(length))

    def truncate(self, length: int) -> None:
        """Forget everything from position `length` on, half-processed positions included; all of it
        where what is left would not be enough to go on with."""
        first = llama.llama_memory_seq_pos_min(self._memory, _SEQUENCE)
        # Where a state was taken back, llama.cpp cuts below its window without a word.
        enough = self._window == 0 or first <= self._oldest_needed(length)
        if not enough or not llama.llama_memory_seq_rm(self._memory, _SEQUENCE, length, -1):
            # Nor can a recurrent memory go back to the middle.
            llama.llama_memory_clear(self._memory, True)
            length = 0
        del self.tokens[length:]
        self.ends.forget_beyond(length)

    def kept_of_state(self, length: int, common: int) -> int:
        """How many tokens a state of `length` spares a prompt that has its first `common` ones: of
        a sliding window it holds the last positions only, so that it can't be cut far back."""
        if self._window == 0 or max(0, length - self._window) <= self._oldest_needed(common):
            return common
        return 0

    def state_bytes(self) -> int:
        """What `copy_state` takes."""
        return int(llama.llama_state_seq_get_size(self._context, _SEQUENCE))

    def copy_state(self, room: mmap) -> int:
        """Copy keys and values out, in llama.cpp's form; bytes written, 0 when it fails."""
        array = (ctypes.c_uint8 * len(room)).from_buffer(room)
        written = llama.llama_state_seq_get_data(self._context, array, len(room), _SEQUENCE)
        return int(written)

    def take_state(self, room: mmap, tokens: Sequence[int]) -> bool:
        """Hold what `copy_state` gave for these tokens, in place of everything; when llama.cpp
        refuses it, nothing is held."""
        self.truncate(0)
        array = (ctypes.c_uint8 * len(room)).from_buffer(room)
        read = llama.llama_state_seq_set_data(self._context, array, len(room), _SEQUENCE)
        first = llama.llama_memory_seq_pos_min(self._memory, _SEQUENCE)
        last = llama.llama_memory_seq_pos_max(self._memory, _SEQUENCE)
        whole = 0 <= first <= self._oldest_needed(len(tokens)) and last == len(tokens) - 1
        if read != len(room) or not whole:
            llama.llama_memory_clear(self._memory, True)
            return False
        self.tokens = list(tokens)
        return True

    def _oldest_needed(self, length: int) -> int:
        """The oldest position that a token at position `length` looks back at in every layer."""
        return max(0, length - self._window + 1) if self._window else 0
