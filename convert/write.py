"""Carry out a plan: read, convert, quantize on all cores, write, publish by one rename.

The work happens in `<target>.part`. Whatever stops it, that file is removed again; the target
appears whole or not at all.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from convert.checkpoint import Checkpoint
from convert.errors import CheckpointError, OutputError
from convert.mapping import row_order
from convert.plan import Plan, PlannedTensor
from convert.quantize import Quantizer
from convert.tensors import Array, to_float32

CHUNK_ELEMENTS = 2**21
"""Values that one thread converts at a time: 8 MiB as f32."""

Progress = Callable[[int, int, str], None]
"""Called with the bytes written, the bytes in all, and the name of the tensor at hand."""


@dataclass(frozen=True)
class _Chunk:
    """Rows `start` to `stop` of the source numbered `source` of a planned tensor."""

    tensor: PlannedTensor
    source: int
    start: int
    stop: int


def write_gguf(
    plan: Plan,
    checkpoint: Checkpoint,
    target: Path,
    quantize: Quantizer,
    progress: Progress,
    *,
    overwrite: bool = False,
    threads: int | None = None,
) -> None:
    """Write the planned file to `target`.

    Raises OutputError where the target exists, can't be written or does not fit on the disk, and
    CheckpointError for weights that aren't finite. What `progress` raises passes through. Each time
    the folder is left as it was.
    """
    check_target(plan, target, overwrite=overwrite)
    part = target.with_name(target.name + ".part")
    workers = threads or os.cpu_count() or 1
    try:
        with _working_file(part) as file:
            file.write(plan.header)
            with ThreadPoolExecutor(workers, thread_name_prefix="convert") as pool:
                _write_tensors(plan, checkpoint, file, quantize, progress, pool, 2 * workers)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
        _sync_folder(target.parent)
    except BrokenPipeError:
        raise  # not the file, but whoever listened to the progress
    except OSError as error:
        raise _output_error(error, target) from error


def check_target(plan: Plan, target: Path, *, overwrite: bool) -> None:
    """Raise OutputError where the plan can't end well: before anything is written."""
    if target.is_dir():
        raise OutputError(f"{target} is a folder: give the name of a file.")
    if target.exists() and not overwrite:
        raise OutputError(f"{target} exists: choose another name, or replace it with --force.")
    if not target.parent.is_dir():
        raise OutputError(f"The folder {target.parent} does not exist: make it first.")
    free = shutil.disk_usage(target.parent).free
    if free < plan.size:
        raise OutputError(
            f"{target.parent} has {free / 1e9:.2f} GB free, but {plan.size / 1e9:.2f} GB are "
            "needed: make room, or choose another disk."
        )


@contextlib.contextmanager
def _working_file(part: Path) -> Iterator[BinaryIO]:
    """The open working file, held by this process alone, and removed unless all goes well."""
    # Not truncated before it is locked: another conversion may be writing it.
    descriptor = os.open(part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
    with os.fdopen(descriptor, "r+b") as file:
        _lock(file, part)
        try:
            file.truncate(0)
            yield file
        except BaseException:
            if sys.platform == "win32":
                file.close()
            part.unlink(missing_ok=True)
            raise


def _lock(file: BinaryIO, part: Path) -> None:
    if sys.platform == "win32":
        return  # an open file can't be replaced there: a second conversion fails by itself
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise OutputError(f"Another conversion is writing {part}: wait for it to end.") from error


def _write_tensors(
    plan: Plan,
    checkpoint: Checkpoint,
    file: BinaryIO,
    quantize: Quantizer,
    progress: Progress,
    pool: ThreadPoolExecutor,
    window: int,
) -> None:
    """Convert chunks in the pool, at most `window` ahead, and write them in the plan's order."""
    waiting: deque[tuple[_Chunk, Future[bytes]]] = deque()

    def write_next() -> None:
        chunk, future = waiting.popleft()
        data = future.result()
        rows = chunk.source * chunk.tensor.rule.source_rows + chunk.start
        # Padding between tensors is skipped over and stays zero.
        file.seek(chunk.tensor.offset + rows * chunk.tensor.row_bytes)
        file.write(data)
        if file.tell() < plan.size:
            progress(file.tell(), plan.size, chunk.tensor.rule.name)

    try:
        for chunk in _chunks(plan):
            waiting.append((chunk, pool.submit(_convert, chunk, checkpoint, quantize)))
            if len(waiting) >= window:
                write_next()
        while waiting:
            write_next()
    except BaseException:
        for _, future in waiting:
            future.cancel()
        raise
    file.truncate(plan.size)
    progress(plan.size, plan.size, "")


def _chunks(plan: Plan) -> Iterator[_Chunk]:
    for tensor in plan.tensors:
        rows = tensor.rule.source_rows
        step = max(1, CHUNK_ELEMENTS // tensor.rule.shape[-1])
        for source in range(len(tensor.rule.sources)):
            for start in range(0, rows, step):
                yield _Chunk(tensor, source, start, min(start + step, rows))


def _convert(chunk: _Chunk, checkpoint: Checkpoint, quantize: Quantizer) -> bytes:
    rule, type_name = chunk.tensor.rule, chunk.tensor.type
    name = rule.sources[chunk.source]
    stored = checkpoint.tensors[name]
    rows = checkpoint.values(name).reshape(rule.source_rows, rule.shape[-1])
    order = row_order(rule)
    part = (
        rows[chunk.start : chunk.stop] if order is None else rows[order[chunk.start : chunk.stop]]
    )
    if type_name == stored.dtype:
        _require_finite(part, stored.dtype, name)
        return part.tobytes()
    values = to_float32(part, stored.dtype)
    _require_finite(values, "F32", name)
    if type_name == "F32":
        return values.tobytes()
    if type_name == "F16":
        return _to_float16(values, name).tobytes()
    return quantize(values, type_name).tobytes()


def _to_float16(values: npt.NDArray[np.float32], name: str) -> npt.NDArray[np.float16]:
    with np.errstate(over="ignore"):
        halves = values.astype(np.float16)
    if not np.isfinite(halves).all():
        raise CheckpointError(
            f"{name} holds {np.abs(values).max():.6g}, which F16 can't hold: choose another type."
        )
    return halves


def _require_finite(values: Array, dtype: str, name: str) -> None:
    if dtype == "F16":
        # All bits of the exponent set; several times as fast as isfinite on float16.
        finite = not ((values.view(np.uint16) & 0x7C00) == 0x7C00).any()
    else:
        finite = bool(np.isfinite(values).all())
    if not finite:
        raise CheckpointError(
            f"{name} holds values that are not finite (NaN or infinity): "
            "download its shard again, or ask the publisher."
        )


def _sync_folder(folder: Path) -> None:
    """Make the rename last through a power loss, where the system can do that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _output_error(error: OSError, target: Path) -> OutputError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError(
            f"The disk of {target.parent} is full: make room, or choose another disk."
        )
    if error.errno == errno.EFBIG:
        return OutputError(
            f"The file system of {target.parent} can't hold a file this large: choose another."
        )
    reason = error.strerror or str(error)
    return OutputError(f"{target} can't be written ({reason}): choose another place.")
