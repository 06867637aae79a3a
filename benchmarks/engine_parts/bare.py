"""A bare llama.cpp loop in a process of its own: `llama_decode` and a greedy sampler, nothing else.

A process of its own, for llama.cpp's threads spin for some milliseconds after their work: beside
the engine's client they would take a core from the engine. It answers a line of JSON with a line.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

BATCH = 512


@dataclass(frozen=True)
class BareRun:
    """Tokens of the prompt; seconds to the first token (text to tokens, prompt, sampling), then of
    the rest of the reply; llama.cpp's own milliseconds for the prompt, for the reply, and for the
    sampling of one token."""

    prompt: int
    first_s: float
    rest_s: float
    prompt_ms: float
    reply_ms: float
    sample_ms: float


class BareProcess:
    """The client's side."""

    def __init__(self, path: Path, context: int, threads: int) -> None:
        command = [sys.executable, "-m", __spec__.name, str(path), str(context), str(threads)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def run(self, text: str, count: int) -> BareRun:
        """Process the text behind a BOS, in an empty context, and write `count` tokens."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps([text, count]) + "\n")
        self._process.stdin.flush()
        return BareRun(**json.loads(self._process.stdout.readline()))


def main(path: str, context: int, threads: int) -> None:
    import llama_cpp.llama_cpp as llama

    silence = llama.llama_log_callback(lambda level, text, data: None)
    llama.llama_log_set(silence, ctypes.c_void_p(0))
    model = llama.llama_model_load_from_file(os.fsencode(path), llama.llama_model_default_params())
    options = llama.llama_context_default_params()
    options.n_ctx, options.n_batch, options.n_ubatch = context, BATCH, BATCH
    options.n_threads = options.n_threads_batch = threads
    options.no_perf = False
    vocabulary = llama.llama_model_get_vocab(model)
    at = llama.llama_init_from_model(model, options)
    timed = llama.llama_sampler_chain_default_params()
    timed.no_perf = False
    sampler = llama.llama_sampler_chain_init(timed)
    llama.llama_sampler_chain_add(sampler, llama.llama_sampler_init_greedy())
    pointer = ctypes.POINTER(llama.llama_token)
    one = (llama.llama_token * 1)()
    single = llama.llama_batch_get_one(one, 1)
    for line in sys.stdin:
        text, count = json.loads(line)
        raw = text.encode()
        llama.llama_memory_clear(llama.llama_get_memory(at), True)
        llama.llama_perf_context_reset(at)
        llama.llama_perf_sampler_reset(sampler)
        started = time.perf_counter()
        tokens = (llama.llama_token * (len(raw) + 8))()
        size = llama.llama_tokenize(vocabulary, raw, len(raw), tokens, len(tokens), True, False)
        for start in range(0, size, BATCH):
            part = ctypes.cast(ctypes.byref(tokens, 4 * start), pointer)
            _check(
                llama.llama_decode(at, llama.llama_batch_get_one(part, min(BATCH, size - start)))
            )
        one[0] = llama.llama_sampler_sample(sampler, at, -1)
        first = time.perf_counter()
        for _ in range(count - 1):
            _check(llama.llama_decode(at, single))
            one[0] = llama.llama_sampler_sample(sampler, at, -1)
        ended = time.perf_counter()
        own = llama.llama_perf_context(at)
        sampling = llama.llama_perf_sampler(sampler)
        run = BareRun(
            size,
            first - started,
            ended - first,
            own.t_p_eval_ms,
            own.t_eval_ms,
            sampling.t_sample_ms / count,
        )
        print(json.dumps(asdict(run)), flush=True)


def _check(status: int) -> None:
    if status:
        raise SystemExit(f"llama_decode failed with status {status}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
