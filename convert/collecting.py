"""Collecting an importance matrix: a text goes through a model, what its matrices meet is summed.

As llama-imatrix does it with a batch of one chunk: chunks of 512 tokens, each on its own, with BOS
in the place of its first token; what is left at the end is dropped. On the processor alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from convert.activations import Activations
from convert.errors import ImportanceError, ToolError
from convert.interrupts import Interrupts, held_interrupts
from convert.running import (
    asset,
    opening_token,
    rendered,
    require_loadable,
    running_model,
    silent_llama,
    tokenized,
)

CHUNK = 512  # tokens
_LEAST_CHUNKS = 2
_MOST_TEXT = 2**28  # bytes

# Called with the chunks that are done, and all of them.
Progress = Callable[[int, int], None]


def medical_conversations() -> list[tuple[str, str]]:
    """Questions and answers of ours in the five tasks of the app."""
    text = asset("demo", "corpus.jsonl").read_text(encoding="utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    return [(each["prompt"], each["answer"]) for each in lines]


def read_text(path: Path) -> str:
    """A text of the user's own. Raises ImportanceError."""
    try:
        if path.stat().st_size > _MOST_TEXT:
            raise ImportanceError(
                f"{path.name} is longer than {_MOST_TEXT >> 20} MiB: some hundred KiB are enough."
            )
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise ImportanceError(
            f"{path.name} can't be read as text ({type(error).__name__}): give a UTF-8 file."
        ) from error


def collect(
    model: Path,
    text: str | list[tuple[str, str]],
    threads: int,
    progress: Progress,
    most: int | None = None,
) -> tuple[Activations, int, int]:
    """What the matrices of the model in a GGUF meet, of how many chunks (`most` at the most), and
    the tokens of one.

    Conversations are written as the model's own chat template has them, where it has one that
    llama.cpp knows; else as plain text. Raises ModelFileError for a file that llama.cpp does not
    load, ImportanceError for too short a text or sums that are not finite, ToolError;
    KeyboardInterrupt soon after Ctrl-C or SIGTERM.
    """
    require_loadable(model)
    found = Activations()
    with (
        held_interrupts() as held,
        silent_llama() as api,
        running_model(api, model) as loaded,
    ):
        context = int(api.llama_model_n_ctx_train(loaded))
        chunks = spread(chunks_of(api, loaded, text, context), most)
        length = len(chunks[0])
        _run(api, loaded, chunks, found, (threads, progress, held))
    if not found.sums or not all(np.isfinite(each).all() for each in found.sums.values()):
        raise ImportanceError(
            f"{model.name} computes numbers that are not finite: no importance can be told from it."
        )
    return found, len(chunks), length


def chunks_of(
    api: Any, model: Any, text: str | list[tuple[str, str]], context: int
) -> list[list[int]]:
    """The text in chunks of tokens, each with BOS in the place of its first where the model has
    one, none longer than its `context`. Raises ImportanceError for too short a text."""
    tokens = _tokens(api, model, text)
    length = min(CHUNK, context or CHUNK)
    count = len(tokens) // length
    if count < _LEAST_CHUNKS:
        raise ImportanceError(
            f"The text has {len(tokens)} tokens, and {_LEAST_CHUNKS * length} are the least: "
            "give a longer one."
        )
    opening = opening_token(api, api.llama_model_get_vocab(model))
    chunks = [tokens[n * length :][:length] for n in range(count)]
    return [chunk if opening is None else [opening, *chunk[1:]] for chunk in chunks]


def spread(chunks: list[list[int]], most: int | None) -> list[list[int]]:
    """At most so many of them, from all over the text."""
    if most is None or most >= len(chunks):
        return chunks
    return [chunks[n * len(chunks) // most] for n in range(most)]


def _tokens(api: Any, model: Any, text: str | list[tuple[str, str]]) -> list[int]:
    """The text in tokens. Control tokens can come from the template alone, never from a text."""
    vocabulary = api.llama_model_get_vocab(model)
    if isinstance(text, str):
        return tokenized(api, vocabulary, text, special=False)
    template = api.llama_model_chat_template(model, None)
    written = [rendered(api, template, *each) for each in text] if template else [None]
    if None in written:
        plain = "\n\n".join(part for each in text for part in each)
        return tokenized(api, vocabulary, plain, special=False)
    whole = "".join(each for each in written if each is not None)
    return tokenized(api, vocabulary, whole, special=True)


def _run(
    api: Any,
    model: Any,
    chunks: list[list[int]],
    found: Activations,
    settings: tuple[int, Progress, Interrupts],
) -> None:
    threads, progress, held = settings

    def see(address: int, is_question: bool, data: object) -> bool:
        # A yes has the step computed alone, and the no behind it ends the work.
        return is_question if held.came else found.see(address, is_question, data)

    length = len(chunks[0])
    options = api.llama_context_default_params()
    options.n_ctx = options.n_batch = options.n_ubatch = length
    options.n_threads = options.n_threads_batch = threads
    options.offload_kqv = options.op_offload = False
    callback = api.ggml_backend_sched_eval_callback(see)
    options.cb_eval = callback
    context = api.llama_init_from_model(model, options)
    if not context:
        raise ToolError("llama.cpp makes no context for this model: close other programs.")
    batch = api.llama_batch_init(length, 0, 1)
    try:
        for number, chunk in enumerate(chunks):
            progress(number, len(chunks))
            api.llama_memory_clear(api.llama_get_memory(context), True)
            batch.n_tokens = length
            for place, token in enumerate(chunk):
                batch.token[place] = token
                batch.pos[place] = place
                batch.n_seq_id[place] = 1
                batch.seq_id[place][0] = 0
                # Of a token without output the last layer would compute only a part.
                batch.logits[place] = 1
            status = api.llama_decode(context, batch)
            if held.came:
                return
            if status != 0:
                raise ToolError("llama.cpp can't compute with this model: convert it again.")
            if found.error is not None:
                raise ToolError(
                    f"What llama.cpp computes can't be read ({type(found.error).__name__})."
                ) from found.error
        progress(len(chunks), len(chunks))
    finally:
        api.llama_batch_free(batch)
        api.llama_free(context)
