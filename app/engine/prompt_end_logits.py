"""Prompt-end logits of the prompts that the KV cache still holds."""

from __future__ import annotations

import ctypes

import llama_cpp.llama_cpp as llama

MOST = 32  # ends that are kept, each of 4 bytes a token of the vocabulary


class PromptEnds:
    """Another reply to a prompt that is in the cache begins with the logits that it ended in.

    They are copied from llama.cpp's memory and back into it; Python never looks at them. So nothing
    of the prompt is evaluated again, and the same seed gives the same reply to the last bit.
    """

    def __init__(self, context: object) -> None:
        self._context = context
        vocabulary = llama.llama_model_get_vocab(llama.llama_get_model(context))
        self._bytes = llama.llama_vocab_n_tokens(vocabulary) * ctypes.sizeof(ctypes.c_float)
        self._kept: dict[int, ctypes.Array[ctypes.c_char]] = {}

    def keep(self, length: int) -> None:
        """Keep the logits after the last evaluation, which ended a prompt of `length` tokens."""
        if not (logits := llama.llama_get_logits_ith(self._context, -1)):
            return
        room = self._kept.pop(length, None)
        if room is None and len(self._kept) >= MOST:
            room = self._kept.pop(min(self._kept))
        if room is None:
            room = ctypes.create_string_buffer(self._bytes)
        ctypes.memmove(room, logits, self._bytes)
        self._kept[length] = room

    def recall(self, length: int) -> bool:
        """Put the logits at a prompt's end where the sampler looks; False when they aren't kept."""
        room = self._kept.get(length)
        if room is None or not (logits := llama.llama_get_logits_ith(self._context, -1)):
            return False
        ctypes.memmove(logits, room, self._bytes)
        return True

    def forget_beyond(self, length: int) -> None:
        """Forget the ends of prompts longer than this."""
        self._kept = {end: room for end, room in self._kept.items() if end <= length}
