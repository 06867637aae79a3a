"""Importance matrix of a conversion's own: collected from the checkpoint before it is quantized
(`--imatrix collect`), or written for others (`consilium-convert imatrix CHECKPOINT`).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from convert.checkpoint import Checkpoint
from convert.collecting import chunks_of, spread
from convert.errors import ConvertError, UnsupportedError
from convert.file_types import FILE_TYPES, FileType
from convert.importance import ImportanceMatrix, read_importance
from convert.importance_writer import write_importance
from convert.interrupts import held_interrupts
from convert.journal import ends_published
from convert.layer_states import remove_states
from convert.layerwise import Collected, collect_from
from convert.mapping import read_dimensions
from convert.metadata import context_of
from convert.plan import elements_by_type, make_plan, tensor_bytes
from convert.provenance import Provenance
from convert.running import running_model, silent_llama
from convert.target import check_room, output_error

Text = str | list[tuple[str, str]]
Progress = Callable[[int, int], None]

_FLOPS = 4e10  # a second and thread, about: numpy's f32 products, widening included


def collect_checkpoint(
    checkpoint: Checkpoint,
    provenance: Provenance,
    text: Text,
    most: int | None,
    state: Path,
    threads: int,
    progress: Progress,
) -> tuple[Collected, int, int]:
    """What the matrices of a checkpoint on the disk meet, of how many chunks, and the tokens of
    one; of a text with more chunks than `most` some from all over it. Raises as `collect_from` and
    `make_plan` do."""
    chunks = spread(_tokens(checkpoint, provenance, text), most)
    found = collect_from(checkpoint, np.array(chunks, np.int64), state, threads, progress)
    return found, len(chunks), len(chunks[0])


def collected_importance(
    checkpoint: Checkpoint,
    provenance: Provenance,
    text: Text,
    most: int,
    target: Path,
    threads: int,
    progress: Progress,
) -> ImportanceMatrix:
    """The matrix for a conversion to `target`, beside which its parts lie until `forget_collected`:
    the same call goes on from them. Raises as `collect_checkpoint`, and leaves nothing then where
    the checkpoint or the text are to blame."""
    state, matrix = _files(target)
    try:
        found, chunks, length = collect_checkpoint(
            checkpoint, provenance, text, most, state, threads, progress
        )
        what = "the user's text" if isinstance(text, str) else "medical conversations of Consilium"
        write_importance(matrix, found, chunks, length, what, overwrite=True)
        return read_importance(matrix)
    except ConvertError as error:
        if error.kind != "output":
            forget_collected(target)
        raise
    finally:
        matrix.unlink(missing_ok=True)


def check_collecting(
    checkpoint: Checkpoint,
    provenance: Provenance,
    file_type: FileType,
    chunks: int,
    target: Path,
    *,
    overwrite: bool,
    shards: int,
) -> None:
    """Raise OutputError before anything is downloaded or collected where the conversion to `target`
    can't end well, and UnsupportedError for a type that can't be made; `shards` are the bytes that
    the source will put beside the output."""
    if ends_published(target) and not overwrite:
        return
    made = elements_by_type(checkpoint, [file_type], provenance, has_importance=True)
    counts = made[file_type.name]
    if isinstance(counts, UnsupportedError):
        raise counts
    size = sum(tensor_bytes(kind, (count,)) for kind, count in counts.items())
    kept = sum(each.stat().st_size for each in collected_files(target))
    states = max(0, _states_bytes(checkpoint, chunks) - kept)
    check_room(size + states + shards, target, overwrite=overwrite)


def _states_bytes(checkpoint: Checkpoint, chunks: int) -> int:
    """About: the hidden states of all tokens and each column's sum, while the next replace them."""
    d = read_dimensions(checkpoint.config)
    columns = 3 * d.hidden + d.heads * d.head_size
    columns += (d.experts or 1) * (2 * d.hidden + d.intermediate)
    return 2 * 4 * (chunks * 512 * d.hidden + d.layers * columns)


def seconds_to_collect(checkpoint: Checkpoint, chunks: int, threads: int) -> float:
    """About, from the products that a token needs."""
    d = read_dimensions(checkpoint.config)
    attention = 2 * d.hidden * d.head_size * (d.heads + d.kv_heads)
    feed_forward = 3 * d.hidden * d.intermediate * (d.experts_used or 1)
    return 2 * d.layers * (attention + feed_forward) * chunks * 512 / _FLOPS / threads


def forget_collected(target: Path) -> None:
    """The conversion is done, or given up."""
    try:
        remove_states(_files(target)[0])
    except OSError as error:
        raise output_error(error, target) from error


def collected_files(target: Path) -> list[Path]:
    """What a stopped call has left of its collecting."""
    return [each for each in _files(target) if each.exists()]


def _files(target: Path) -> tuple[Path, Path]:
    return (
        target.with_name(target.name + ".part.layers"),
        target.with_name(target.name + ".part.matrix"),
    )


def _tokens(checkpoint: Checkpoint, provenance: Provenance, text: Text) -> list[list[int]]:
    """By llama.cpp itself, from a file of the model with nothing in it but the header."""
    plan = make_plan(checkpoint, FILE_TYPES["F16"], provenance)
    with tempfile.TemporaryDirectory(prefix="consilium-vocabulary-") as folder:
        stub = Path(folder) / "vocabulary.gguf"
        with stub.open("wb") as file:
            file.write(plan.header)
            file.truncate(plan.size)
        with (
            held_interrupts(),
            silent_llama() as api,
            running_model(api, stub, vocabulary_alone=True) as model,
        ):
            return chunks_of(api, model, text, context_of(checkpoint.config))
