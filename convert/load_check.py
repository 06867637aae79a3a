"""Load test: whether llama.cpp loads a file, tried in a process of its own, which may crash over
it.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from convert.errors import ModelFileError, ToolError
from llama_library.backends import LibraryMissing, load_backends

ONLY_LOAD = "--only-load"  # the option of `consilium-convert verify` that makes it the child
_SECONDS = 600.0
_RATE = 50e6  # bytes a second that a slow disk gives at the least
# Bytes of its own, besides the mapped file, that the child may take: tables of a vocabulary.
_MEMORY = 4 * 2**30
_MISSING = "missing"


def load_error(path: Path, seconds: float | None = None) -> str | None:
    """Why llama.cpp does not load the model in `path`; None when it does.

    It looks at every block, too: one whose scale is no number makes it refuse the file. Raises
    ToolError where llama.cpp is not installed, and ModelFileError where it crashes over the file or
    does not end within `seconds` (by default ten minutes, and what a slow disk takes to read it).
    """
    if seconds is None:
        seconds = _SECONDS + path.stat().st_size / _RATE
    program = "import sys; from convert.__main__ import main; sys.exit(main())"
    try:
        done = subprocess.run(
            [sys.executable, "-c", program, "verify", ONLY_LOAD, str(path.resolve())],
            cwd=Path(__file__).resolve().parents[1],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ModelFileError(
            f"llama.cpp did not load {path.name} within {seconds:.0f} s: convert it again."
        ) from error
    try:
        answer = json.loads(done.stdout.splitlines()[-1])
        reason = answer["reason"]
    except (IndexError, ValueError, KeyError, TypeError) as error:
        raise ModelFileError(
            f"llama.cpp crashed over {path.name} (status {done.returncode}): convert it again."
        ) from error
    if reason == _MISSING:
        raise ToolError("llama.cpp is not installed here: install llama-cpp-python.")
    return None if reason is None else str(reason)


def answer_load(path: Path) -> None:
    """The child's part: load the file, and print the answer for `load_error`."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    print(json.dumps({"reason": _load(path)}), flush=True)  # noqa: T201


def _load(path: Path) -> str | None:
    try:
        from llama_cpp import llama_cpp
    except (ImportError, OSError, RuntimeError):
        return _MISSING
    lines: list[str] = []

    def collect(_level: int, text: bytes, _data: Any) -> None:
        lines.append(text.decode("utf-8", "replace"))

    callback = llama_cpp.llama_log_callback(collect)
    llama_cpp.llama_log_set(callback, None)
    try:
        load_backends()
    except LibraryMissing:
        return _MISSING
    llama_cpp.llama_backend_init()
    parameters = llama_cpp.llama_model_default_params()
    parameters.use_mmap = True
    parameters.n_gpu_layers = 0
    parameters.check_tensors = True
    # It would hold the weights a second time, in another order.
    parameters.use_extra_bufts = False
    model = llama_cpp.llama_model_load_from_file(str(path).encode(), parameters)
    if model:
        llama_cpp.llama_model_free(model)
        return None
    told = "".join(lines).splitlines()
    invalid = [line.partition(": ")[2] for line in told if line.endswith("has invalid data")]
    if invalid:
        return invalid[0][:200]
    reasons = [line for line in told if "error" in line.lower()]
    if not reasons:
        return "no reason given"
    return reasons[0].rpartition("error loading model: ")[2][:200]
