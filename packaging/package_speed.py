"""Speed of the package's llama.cpp beside the native build of this tree, in turns, in one run."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

ROUNDS = 3
# Tokens of the prompt, and of the reply; best of a few within each process.
MEASURE = """
import ctypes, json, os, sys, time
from llama_cpp import llama_cpp as api
from llama_library import backends
backends.load_backends()
quiet = api.llama_log_callback(lambda *_: None)
api.llama_log_set(quiet, None)
api.llama_backend_init()
model = api.llama_model_load_from_file(sys.argv[1].encode(), api.llama_model_default_params())
options = api.llama_context_default_params()
options.n_ctx = options.n_batch = 512
options.n_threads = options.n_threads_batch = int(sys.argv[2])
context = api.llama_init_from_model(model, options)
memory = api.llama_get_memory(context)
prompt = (ctypes.c_int32 * 256)(*(1000 + 7 * each for each in range(256)))
one = (ctypes.c_int32 * 1)(1000)
found = {"prompt": 0.0, "reply": 0.0}
for _ in range(4):
    api.llama_memory_clear(memory, True)
    began = time.perf_counter()
    assert api.llama_decode(context, api.llama_batch_get_one(prompt, 256)) == 0
    api.llama_synchronize(context)
    between = time.perf_counter()
    for _ in range(48):
        assert api.llama_decode(context, api.llama_batch_get_one(one, 1)) == 0
    api.llama_synchronize(context)
    end = time.perf_counter()
    found["prompt"] = max(found["prompt"], 256 / (between - began))
    found["reply"] = max(found["reply"], 48 / (end - between))
print(json.dumps(found))
"""


def speed_beside(native: Path, packaged: Path, model: Path, threads: int) -> str:
    """The best of each of two Pythons in tokens a second, and the package's share of the native
    build's. Raises CalledProcessError."""
    best: dict[Path, dict[str, float]] = {native: {}, packaged: {}}
    for _ in range(ROUNDS):
        for python, found in best.items():
            command = [str(python), "-P", "-s", "-c", MEASURE, str(model), str(threads)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            for name, value in json.loads(done.stdout).items():
                found[name] = max(found.get(name, 0.0), value)
    told = [
        f"{name} {best[packaged][name]:.0f} tokens/s, native {best[native][name]:.0f} "
        f"({best[packaged][name] / best[native][name]:.2f})"
        for name in best[native]
    ]
    return "; ".join(told)
