"""Grammar sampler: lets a model write only what a grammar (GBNF) allows.

It stands apart from the sampler chain. llama.cpp ends the process when a grammar accepts a token
that it does not allow, or one twice, so no token of a prompt comes here, and each token is checked
before it is accepted. As llama.cpp's own programs do, the chain chooses first and the grammar looks
at that one token; only where it refuses it are all tokens put through the grammar.
"""

from __future__ import annotations

import ctypes

import llama_cpp.llama_cpp as llama
import numpy as np

from app.core.engine_protocol import FailureCode
from app.engine.request_failure import RequestFailed

_ROOT = b"root"
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


class GrammarSampler:
    """Chooses tokens by `chain` among those that `grammar` allows; `close` frees the grammar and
    not the chain. Raises RequestFailed for a grammar that llama.cpp can't read."""

    def __init__(self, chain: object, context: object, grammar: str, ends: frozenset[int]) -> None:
        """`ends` are the tokens that end a turn."""
        self._chain, self._context, self._ends = chain, context, ends
        vocabulary = llama.llama_model_get_vocab(llama.llama_get_model(context))
        self._size = llama.llama_vocab_n_tokens(vocabulary)
        # Behind a NUL llama.cpp reads nothing; an empty grammar would allow everything.
        readable = grammar.strip() and "\x00" not in grammar
        self._grammar = (
            llama.llama_sampler_init_grammar(vocabulary, grammar.encode(), _ROOT)
            if readable
            else None
        )
        if not self._grammar:
            raise RequestFailed(
                FailureCode.BAD_REQUEST, "The grammar of this request is no grammar."
            )

    def choose(self) -> int | None:
        """The next token, accepted; None where the grammar allows none, not even an end."""
        token = self._chosen(self._candidates())
        if not self._allows(token):
            candidates = self._candidates()
            llama.llama_sampler_apply(self._grammar, ctypes.byref(candidates))
            if not self._is_any_left():
                return None
            token = self._chosen(candidates)
            if not self._allows(token):
                return None
        llama.llama_sampler_accept(self._chain, token)
        if token not in self._ends:
            llama.llama_sampler_accept(self._grammar, token)
        return token

    def close(self) -> None:
        if self._grammar:
            llama.llama_sampler_free(self._grammar)
            self._grammar = None

    def _candidates(self) -> llama.llama_token_data_array:
        """Every token with its logit; the memory lives until the next call."""
        pointer = llama.llama_get_logits_ith(self._context, -1)
        self._all = np.zeros(self._size, _CANDIDATE)
        self._all["id"] = np.arange(self._size, dtype=np.int32)
        self._all["logit"] = np.ctypeslib.as_array(pointer, (self._size,))
        return _array_of(self._all)

    def _chosen(self, candidates: llama.llama_token_data_array) -> int:
        llama.llama_sampler_apply(self._chain, ctypes.byref(candidates))
        return int(candidates.data[candidates.selected].id)

    def _allows(self, token: int) -> bool:
        one = np.array([(token, 1.0, 0.0)], _CANDIDATE)
        candidates = _array_of(one)
        llama.llama_sampler_apply(self._grammar, ctypes.byref(candidates))
        return bool(np.isfinite(one["logit"][0]))

    def _is_any_left(self) -> bool:
        return bool(np.isfinite(self._all["logit"]).any())


def _array_of(tokens: np.ndarray) -> llama.llama_token_data_array:
    return llama.llama_token_data_array(
        data=tokens.ctypes.data_as(ctypes.POINTER(llama.llama_token_data)),
        size=len(tokens),
        selected=-1,
        sorted=False,
    )
