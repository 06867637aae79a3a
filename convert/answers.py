"""Answers as a model sees them: conversations as tokens, and its logits at those of the answers.

The logits are asked for a few tokens at a time, so that memory holds a fraction of an answer,
however many there are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from convert.errors import FidelityError, ModelFileError, ToolError
from convert.fidelity import Rows
from convert.interrupts import Interrupts
from convert.running import asset, opening_token, rendered, running_model, tokenized

LONGEST = 2048  # tokens of a conversation
_OUTPUTS = 32  # logits of so many tokens at a time: 33 MB at 262,144 tokens of vocabulary
_MOST_TEXT = 2**24  # bytes


@dataclass(frozen=True)
class Answer:
    """A conversation in tokens; the answer stands from `start` on, which is 1 at the least."""

    tokens: tuple[int, ...]
    start: int

    @property
    def length(self) -> int:
        return len(self.tokens) - self.start


class Conversation(NamedTuple):
    """A question with its answer; where it `is_whole`, the prompt as the model is to read it,
    and whether sentencepiece may put its space before the answer (`spaced`)."""

    question: str
    answer: str
    is_whole: bool = False
    spaced: bool = True


@dataclass(frozen=True)
class AskedModel:
    """A loaded model. `vocabulary` is the number of its tokens, `vocabulary_sum` a SHA-256 over
    their texts; `opening` is its BOS, where texts begin with one; `answers` makes tokens of
    conversations, `text` of running text; `logits` gives those before each token of an answer, some
    rows at a time, computed as many at a time, or in one batch with all before them where told so.
    After an interrupt `logits` ends early."""

    vocabulary: int
    vocabulary_sum: str
    opening: int | None
    answers: Callable[[list[Conversation]], list[Answer]]
    text: Callable[[str], list[int]]
    logits: Callable[[Answer, bool], Iterator[Rows]]


def held_out_conversations() -> list[Conversation]:
    """Questions and answers of ours, of which no model and no importance matrix was made."""
    return _conversations(asset("fidelity", "conversations.jsonl"))


def read_conversations(path: Path) -> list[Conversation]:
    """Conversations of the user's own, a JSON object with `question` (or a whole `prompt`, which is
    read as plain text behind BOS) and `answer` a line. Raises FidelityError."""
    try:
        if path.stat().st_size > _MOST_TEXT:
            raise FidelityError(f"{path.name} is longer than {_MOST_TEXT >> 20} MiB.")
        return _conversations(path)
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise FidelityError(
            f"{path.name} can't be read ({type(error).__name__}): each line must be a JSON object "
            "with a question and an answer."
        ) from error


def _conversations(path: Path) -> list[Conversation]:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    found = [conversation_of(each) for each in lines]
    if not found:
        raise ValueError
    return found


def conversation_of(said: dict[str, Any]) -> Conversation:
    """Of a line that is an object. Raises ValueError, TypeError or KeyError."""
    whole = "prompt" in said
    texts = said["prompt" if whole else "question"], said["answer"]
    if not all(isinstance(text, str) and text for text in texts):
        raise ValueError
    if not whole:
        return Conversation(*texts)
    return Conversation(*texts, True, said.get("spaced", True) is True)


@contextmanager
def asked_model(api: Any, path: Path, threads: int, held: Interrupts) -> Iterator[AskedModel]:
    """The model in a GGUF, with a context of its own. Raises ModelFileError, ToolError."""
    with running_model(api, path) as model:
        vocabulary = api.llama_model_get_vocab(model)
        options = api.llama_context_default_params()
        options.n_ctx = LONGEST
        options.n_threads = options.n_threads_batch = threads
        options.offload_kqv = options.op_offload = False
        # Asked before each step of the graph, by the thread that called.
        stop = api.ggml_abort_callback(lambda _data: held.came)
        options.abort_callback = stop
        context = api.llama_init_from_model(model, options)
        if not context:
            raise ToolError("llama.cpp makes no context for this model: close other programs.")
        batch = api.llama_batch_init(LONGEST, 0, 1)
        size = int(api.llama_vocab_n_tokens(vocabulary))
        try:
            yield AskedModel(
                size,
                _vocabulary_sum(api, vocabulary, size),
                opening_token(api, vocabulary),
                lambda pairs: [_answer(api, model, vocabulary, *each) for each in pairs],
                lambda text: tokenized(api, vocabulary, text, special=False),
                _Decoder(api, context, batch, size, path.name, held).logits,
            )
        finally:
            api.llama_batch_free(batch)
            api.llama_free(context)


@dataclass(frozen=True)
class _Decoder:
    """llama.cpp's own objects, and the size of the vocabulary."""

    api: Any
    context: Any
    batch: Any
    size: int
    name: str
    held: Interrupts

    def logits(self, answer: Answer, at_once: bool) -> Iterator[Rows]:
        """As AskedModel says. Raises ModelFileError, ToolError."""
        self.api.llama_memory_clear(self.api.llama_get_memory(self.context), True)
        first, last = answer.start - 1, len(answer.tokens) - 1
        if at_once:
            # With the last token, that nothing follows: fewer rows would round otherwise.
            if self._decode(answer, 0, last + 1, first):
                yield from self._outputs(last - first)
            return
        if first and not self._decode(answer, 0, first, first):
            return
        for begin in range(first, last, _OUTPUTS):
            end = min(begin + _OUTPUTS, last)
            if not self._decode(answer, begin, end, begin):
                return
            yield from self._outputs(end - begin)

    def _decode(self, answer: Answer, begin: int, end: int, wanted: int) -> bool:
        """With outputs from token `wanted` on; False where it was interrupted."""
        batch = self.batch
        batch.n_tokens = end - begin
        for place in range(begin, end):
            row = place - begin
            batch.token[row], batch.pos[row] = answer.tokens[place], place
            batch.n_seq_id[row], batch.seq_id[row][0] = 1, 0
            batch.logits[row] = place >= wanted
        status = self.api.llama_decode(self.context, batch)
        if status != 0 and not self.held.came:
            raise ToolError(f"llama.cpp can't compute with {self.name}: convert it again.")
        return not self.held.came

    def _outputs(self, count: int) -> Iterator[Rows]:
        every = np.ctypeslib.as_array(self.api.llama_get_logits(self.context), (count, self.size))
        for begin in range(0, count, _OUTPUTS):
            rows = every[begin : begin + _OUTPUTS].copy()
            if not np.isfinite(rows).all():
                raise ModelFileError(f"{self.name} computes numbers that are not finite.")
            yield rows


def _answer(
    api: Any,
    model: Any,
    vocabulary: Any,
    question: str,
    said: str,
    is_whole: bool = False,
    spaced: bool = True,
) -> Answer:
    """By the model's own chat template, where llama.cpp knows it; else as plain text."""
    template = api.llama_model_chat_template(model, None)
    prompt = None
    if template and not is_whole:
        prompt = rendered(api, template, question, None, opened=True)
    if prompt is None:
        plain = question if is_whole else question + "\n\n"
        prompt_tokens = tokenized(api, vocabulary, plain, special=False)
    else:
        prompt_tokens = tokenized(api, vocabulary, prompt, special=True)
    # Behind a newline, which begins no piece, sentencepiece puts no space.
    before = "" if spaced else "\n"
    answer = tokenized(api, vocabulary, before + said, special=False, opening=False)
    cut = len(tokenized(api, vocabulary, before, special=False, opening=False)) if before else 0
    tokens = prompt_tokens + answer[cut:]
    if len(tokens) > LONGEST:
        raise FidelityError(
            f"A conversation has {len(tokens)} tokens, and {LONGEST} are the most: shorten it."
        )
    return Answer(tuple(tokens), len(prompt_tokens))


def _vocabulary_sum(api: Any, vocabulary: Any, size: int) -> str:
    digest = hashlib.sha256()
    for token in range(size):
        text = api.llama_vocab_get_text(vocabulary, token) or b""
        digest.update(len(text).to_bytes(4, "little") + text)
    return digest.hexdigest()
