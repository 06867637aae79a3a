"""How far what is computed in other ways lies from llama.cpp's own way, in a process of its own.

python -m benchmarks.engine_parts.rounding MODEL REPACK,FLASH …
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

TOKENS = 512  # of this repository's own prose
_TEXT = Path(__file__).resolve().parents[2] / "README.md"


@dataclass(frozen=True)
class Distance:
    """Over the positions of a text: the mean Kullback-Leibler divergence in nats from the first
    way, the share of positions with the same best token, and the largest difference of a logit."""

    kl: float
    same_best: float
    largest: float


def compared(path: Path, ways: Sequence[tuple[bool, bool]]) -> list[Distance]:
    """Of each way (repacked, with flash attention), the first one against itself too."""
    named = [f"{int(repack)},{int(flash)}" for repack, flash in ways]
    told = subprocess.run(
        [sys.executable, "-m", __spec__.name, str(path), *named],
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ).stdout
    return [Distance(**each) for each in json.loads(told)]


def main(path: str, ways: Sequence[str]) -> None:
    import llama_cpp.llama_cpp as llama
    import numpy as np
    from numpy.typing import NDArray

    text = _TEXT.read_bytes()

    def logits(repack: bool, flash: bool) -> NDArray[np.float64]:
        parameters = llama.llama_model_default_params()
        parameters.use_extra_bufts, parameters.n_gpu_layers = repack, 0
        model = llama.llama_model_load_from_file(os.fsencode(path), parameters)
        vocabulary = llama.llama_model_get_vocab(model)
        size = llama.llama_vocab_n_tokens(vocabulary)
        room = (llama.llama_token * len(text))()
        count = llama.llama_tokenize(vocabulary, text, len(text), room, len(room), True, False)
        count = min(count, TOKENS)
        options = llama.llama_context_default_params()
        options.n_ctx = options.n_batch = options.n_ubatch = TOKENS
        options.flash_attn_type = -1 if flash else 0
        context = llama.llama_init_from_model(model, options)
        batch = llama.llama_batch_init(count, 0, 1)
        batch.n_tokens = count
        for at in range(count):
            batch.token[at], batch.pos[at], batch.logits[at] = room[at], at, 1
            batch.n_seq_id[at], batch.seq_id[at][0] = 1, 0
        if llama.llama_decode(context, batch):
            raise SystemExit("llama_decode failed")
        pointer = ctypes.cast(llama.llama_get_logits(context), ctypes.POINTER(ctypes.c_float))
        found = np.ctypeslib.as_array(pointer, (count, size)).astype(np.float64)
        llama.llama_batch_free(batch)
        llama.llama_free(context)
        llama.llama_model_free(model)
        return found

    def log_softmax(of: NDArray[np.float64]) -> NDArray[np.float64]:
        moved = of - of.max(axis=1, keepdims=True)
        whole: NDArray[np.float64] = moved - np.log(np.exp(moved).sum(axis=1, keepdims=True))
        return whole

    llama.llama_backend_init()
    found = [logits(*(part == "1" for part in way.split(","))) for way in ways]
    usual = log_softmax(found[0])
    rows = []
    for each in found:
        other = log_softmax(each)
        rows.append(
            Distance(
                float((np.exp(usual) * (usual - other)).sum(axis=1).mean()),
                float((usual.argmax(axis=1) == other.argmax(axis=1)).mean()),
                float(np.abs(each - found[0]).max()),
            )
        )
    print(json.dumps([asdict(row) for row in rows]))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
