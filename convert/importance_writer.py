"""Writing an importance matrix as llama.cpp's own tools read it: a GGUF of sums and counts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Protocol

import gguf
import numpy as np
import numpy.typing as npt

from convert.errors import OutputError
from convert.importance import CHUNK_SIZE, CHUNKS, COUNTS, DATASETS, SUMS
from convert.target import output_error


class Met(Protocol):
    """What the matrices of a model met: sums of squares by the name of the tensor, shape (experts
    or 1, columns), and of how many rows."""

    @property
    def sums(self) -> dict[str, npt.NDArray[np.float32]]: ...

    @property
    def counts(self) -> dict[str, npt.NDArray[np.int64]]: ...


class _Writer(gguf.GGUFWriter):  # type: ignore[misc]
    def add_architecture(self) -> None:
        """A matrix has none."""


def write_importance(
    path: Path, found: Met, chunks: int, chunk_size: int, text: str, *, overwrite: bool
) -> int:
    """Write the file whole or not at all; its length in bytes. `text` says in words of what it was
    made. Raises OutputError where it exists or can't be written."""
    check_free(path, overwrite=overwrite)
    # A conversion to the same name that was stopped has `.part`, and goes on from there.
    part = path.with_name(path.name + ".imatrix.part")
    try:
        writer: Any = _Writer(part, "none")
        writer.add_type("imatrix")
        writer.add_array(DATASETS, [text])
        writer.add_uint32(CHUNKS, chunks)
        writer.add_uint32(CHUNK_SIZE, chunk_size)
        for name in sorted(found.sums):
            sums, counts = found.sums[name], found.counts[name].astype(np.float32)
            # ggml leaves out dimensions of 1 at the end, and so do its files.
            writer.add_tensor(name + SUMS, sums if len(sums) > 1 else sums[0])
            writer.add_tensor(name + COUNTS, counts[:, None] if len(sums) > 1 else counts)
        try:
            writer.write_header_to_file()
            writer.write_kv_data_to_file()
            writer.write_tensors_to_file()
        finally:
            writer.close()
        with part.open("rb") as file:
            os.fsync(file.fileno())
        size = part.stat().st_size
        part.replace(path)
    except OSError as error:
        raise output_error(error, path) from error
    finally:
        part.unlink(missing_ok=True)
    return size


def check_free(path: Path, *, overwrite: bool) -> None:
    """Raises OutputError before the work where the file exists, or its folder does not."""
    if path.exists() and not overwrite:
        raise OutputError(f"{path} exists: choose another name, or give --force.")
    if not path.parent.is_dir():
        raise OutputError(f"The folder {path.parent} does not exist: make it, or choose another.")
