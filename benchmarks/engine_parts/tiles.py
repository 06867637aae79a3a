"""What a follow-up costs by its tokens, with flash attention: llama.cpp takes
64 queries at once behind a conversation, and fewer one by one.

    python -m benchmarks.engine_parts.tiles MODEL …
"""

from __future__ import annotations

import ctypes
import os
import statistics
import sys
import time
from pathlib import Path

import llama_cpp.llama_cpp as llama

SIZES = (40, 48, 52, 56, 60, 63, 64)
BEHIND, ROUNDS = (1024, 2048), 3
_BATCH = 256


def main(path: str) -> None:
    """Print the processor's milliseconds with one thread, medians in turns, and what they are of
    64."""
    silence = llama.llama_log_callback(lambda _level, _text, _data: None)
    llama.llama_log_set(silence, ctypes.c_void_p(0))
    parameters = llama.llama_model_default_params()
    parameters.n_gpu_layers = 0
    model = llama.llama_model_load_from_file(os.fsencode(path), parameters)
    options = llama.llama_context_default_params()
    options.n_ctx, options.n_batch, options.n_ubatch = max(BEHIND) + _BATCH, _BATCH, _BATCH
    options.n_threads = options.n_threads_batch = 1
    context = llama.llama_init_from_model(model, options)
    memory = llama.llama_get_memory(context)
    size = llama.llama_vocab_n_tokens(llama.llama_model_get_vocab(model))
    tokens = (llama.llama_token * _BATCH)(*(300 + at * 7 % (size - 300) for at in range(_BATCH)))

    def decode(count: int) -> float:
        started = time.thread_time()
        if llama.llama_decode(context, llama.llama_batch_get_one(tokens, count)):
            raise SystemExit("llama_decode failed")
        return (time.thread_time() - started) * 1000

    print(Path(path).name + "".join(f"{size:>14}" for size in SIZES))
    held = 0
    for behind in BEHIND:
        while held < behind:
            decode(_BATCH)
            held += _BATCH
        seen: dict[int, list[float]] = {size: [] for size in SIZES}
        for _ in range(ROUNDS):
            for count in SIZES:
                seen[count].append(decode(count))
                llama.llama_memory_seq_rm(memory, 0, behind, -1)
        whole = statistics.median(seen[64])
        medians = [statistics.median(times) for times in seen.values()]
        row = "".join(f"{median:>8.1f} ({median / whole:.2f})" for median in medians)
        print(f"behind {behind:,}: {row}")


if __name__ == "__main__":
    for each in sys.argv[1:]:
        main(each)
