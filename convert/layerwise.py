"""Importance matrix from a checkpoint: the text goes through it layer by layer, so that no more
than a layer's weights are in memory at a time, besides the hidden states of all tokens.

The numbers are those that llama.cpp's engine collects, but for rounding: it multiplies what it
rounded to f16 first. What a finished layer gave is kept in a file beside the target, from which the
next call goes on, to the same bytes: each block of work is the same whatever the number of threads.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from convert.blas import single_threaded_blas
from convert.checkpoint import Checkpoint
from convert.errors import ImportanceError
from convert.layer_forward import (
    Angles,
    Rows,
    angles,
    attended,
    gated,
    normalized,
    rotated,
    routed,
    squares,
)
from convert.layer_states import keep_states, kept_states
from convert.mapping import Dimensions, read_dimensions
from convert.metadata import epsilon_of
from convert.provenance import converter_version
from convert.quantize import load_widener
from convert.rope import frequencies_of
from convert.source import FolderSource
from convert.tensors import to_float32

_BLOCK = 512  # tokens of an expert's that are computed at a time, by one thread
Progress = Callable[[int, int], None]
Sums = npt.NDArray[np.float64]


@dataclass
class Collected:
    """Sums of squares by the tensor's name in a GGUF, shape (experts or 1, columns), and of how
    many rows."""

    sums: dict[str, Rows] = field(default_factory=dict)
    counts: dict[str, npt.NDArray[np.int64]] = field(default_factory=dict)

    def add(self, name: str, sums: list[Sums], counts: list[int]) -> None:
        """Of all experts of a tensor, or of one matrix."""
        self.sums[name] = np.stack(sums).astype(np.float32)
        self.counts[name] = np.array(counts, np.int64)


def collect_from(
    checkpoint: Checkpoint,
    chunks: npt.NDArray[np.int64],
    state: Path,
    threads: int,
    progress: Progress,
) -> Collected:
    """What the matrices of a checkpoint on the disk meet when these tokens go through it, each row
    of `chunks` on its own. `state` is where finished layers are kept; it stays.

    Raises UnsupportedError for positions that are not computed here, ImportanceError where the
    hidden states are not finite, CheckpointError.
    """
    dimensions = read_dimensions(checkpoint.config)
    source = FolderSource(checkpoint.tensors, checkpoint.shards)
    try:
        digest = _digest(checkpoint, source, chunks)
        done, hidden, found = _resumed(state, digest)
        with single_threaded_blas(), ThreadPoolExecutor(threads, "collect") as pool:
            work = _Pass(checkpoint, source, dimensions, chunks, pool)
            if hidden is None:
                hidden = work.embedded()
            for layer in range(done, dimensions.layers):
                progress(layer, dimensions.layers)
                work.layer(layer, hidden, found)
                if not np.isfinite(hidden).all():
                    raise ImportanceError(
                        f"Layer {layer} computes numbers that are not finite: no importance can be "
                        "told from it."
                    )
                keep_states(state, digest, layer + 1, _arrays(hidden, found))
        progress(dimensions.layers, dimensions.layers)
    finally:
        source.close()
    return found


def _digest(checkpoint: Checkpoint, source: FolderSource, chunks: npt.NDArray[np.int64]) -> str:
    """What decides the numbers."""
    said = [converter_version(), checkpoint.config, source.identity(), chunks.shape]
    digest = hashlib.sha256(json.dumps(said, sort_keys=True).encode())
    digest.update(chunks.tobytes())
    return digest.hexdigest()


def _arrays(hidden: Rows, found: Collected) -> dict[str, npt.NDArray[np.generic]]:
    """Each by a name of its own: `hidden`, and of each tensor its sums and counts."""
    named: dict[str, npt.NDArray[np.generic]] = {"hidden": hidden}
    named |= {f"sums {name}": each for name, each in found.sums.items()}
    return named | {f"counts {name}": each for name, each in found.counts.items()}


def _resumed(state: Path, digest: str) -> tuple[int, Rows | None, Collected]:
    kept = kept_states(state, digest)
    if kept is None:
        return 0, None, Collected()
    done, arrays = kept
    found = Collected()
    for name, values in arrays.items():
        kind, _, tensor = name.partition(" ")
        if kind == "sums":
            found.sums[tensor] = values.astype(np.float32)
        elif kind == "counts":
            found.counts[tensor] = values.astype(np.int64)
    return done, arrays["hidden"].astype(np.float32), found


class _Pass:
    """One checkpoint and one text."""

    def __init__(
        self,
        checkpoint: Checkpoint,
        source: FolderSource,
        dimensions: Dimensions,
        chunks: npt.NDArray[np.int64],
        pool: ThreadPoolExecutor,
    ) -> None:
        self._d = dimensions
        self._source = source
        self._chunks = chunks
        self._pool = pool
        self._epsilon = epsilon_of(checkpoint.config)
        base, factors = frequencies_of(checkpoint.config, dimensions.head_size)
        self._angles: Angles = angles(chunks.shape[1], dimensions.head_size, base, factors)
        self._widen = load_widener()

    def embedded(self) -> Rows:
        table = self._source.read("model.embed_tokens.weight")
        rows = np.ascontiguousarray(table[self._chunks.ravel()])
        return to_float32(rows, self._source.tensors["model.embed_tokens.weight"].dtype).copy()

    def layer(self, number: int, x: Rows, found: Collected) -> None:
        """Let all hidden states through a layer, in place."""
        self._attention(number, x, found)
        norm = self._vector(f"model.layers.{number}.post_attention_layernorm.weight")
        h = np.empty_like(x)
        for part in self._parts():
            h[part] = normalized(x[part], norm, self._epsilon)
        (self._experts if self._d.experts else self._dense)(number, x, h, found)

    def _attention(self, number: int, x: Rows, found: Collected) -> None:
        d, prefix = self._d, f"model.layers.{number}.self_attn"
        norm = self._vector(f"model.layers.{number}.input_layernorm.weight")
        q, k, v, o = (self._linear(f"{prefix}.{each}_proj") for each in "qkvo")

        def work(part: slice) -> tuple[Sums, Sums]:
            h = normalized(x[part], norm, self._epsilon)
            queries = rotated(q(h), d.heads, self._angles)
            keys = rotated(k(h), d.kv_heads, self._angles)
            mixed = attended(queries, keys, v(h).reshape(len(h), d.kv_heads, -1))
            x[part] += o(mixed)
            return squares(h), squares(mixed)

        before, after = _added(self._pool.map(work, self._parts()))
        for each in ("attn_q", "attn_k", "attn_v"):
            found.add(f"blk.{number}.{each}.weight", [before], [len(x)])
        found.add(f"blk.{number}.attn_output.weight", [after], [len(x)])

    def _dense(self, number: int, x: Rows, h: Rows, found: Collected) -> None:
        names = [f"model.layers.{number}.mlp.{each}_proj" for each in ("gate", "up", "down")]
        before, after = self._feed_forward(names, x, h, np.arange(len(x)), None)
        for each, sums in (("ffn_gate", before), ("ffn_up", before), ("ffn_down", after)):
            found.add(f"blk.{number}.{each}.weight", [sums], [len(x)])

    def _experts(self, number: int, x: Rows, h: Rows, found: Collected) -> None:
        d, prefix = self._d, f"model.layers.{number}.block_sparse_moe"
        router = self._linear(f"{prefix}.gate")
        chosen, share = routed(
            np.concatenate([router(h[p]) for p in self._parts()]), d.experts_used
        )
        met: list[tuple[Sums, Sums]] = []
        counts = []
        for expert in range(d.experts):
            rows, place = np.nonzero(chosen == expert)
            names = [f"{prefix}.experts.{expert}.{each}" for each in ("w1", "w3", "w2")]
            met.append(self._feed_forward(names, x, h, rows, share[rows, place]))
            counts.append(len(rows))
        whole = sum((squares(h[part]) for part in self._parts()), np.zeros(d.hidden))
        found.add(f"blk.{number}.ffn_gate_inp.weight", [whole], [len(x)])
        before, after = ([each[n] for each in met] for n in (0, 1))
        for name, sums in (("gate", before), ("up", before), ("down", after)):
            found.add(f"blk.{number}.ffn_{name}_exps.weight", sums, counts)

    def _feed_forward(
        self, names: list[str], x: Rows, h: Rows, rows: npt.NDArray[np.intp], share: Rows | None
    ) -> tuple[Sums, Sums]:
        """Of gate, up and down; what comes out is added to the hidden states of these rows."""
        if not len(rows):
            return np.zeros(self._d.hidden), np.zeros(self._d.intermediate)
        gate, up, down = map(self._linear, names)

        def work(begin: int) -> tuple[Sums, Sums]:
            part = rows[begin : begin + _BLOCK]
            given = h[part]
            inner = gated(gate(given), up(given))
            out = down(inner)
            x[part] += out if share is None else out * share[begin : begin + _BLOCK, None]
            return squares(given), squares(inner)

        return _added(self._pool.map(work, range(0, len(rows), _BLOCK)))

    def _parts(self) -> list[slice]:
        length = self._chunks.shape[1]
        return [slice(n * length, (n + 1) * length) for n in range(len(self._chunks))]

    def _linear(self, name: str) -> Callable[[Rows], Rows]:
        weight = self._wide(f"{name}.weight")
        bias = f"{name}.bias"
        return partial(
            _multiplied, weight, self._vector(bias) if bias in self._source.tensors else None
        )

    def _vector(self, name: str) -> Rows:
        return self._wide(name)

    def _wide(self, name: str) -> Rows:
        stored = self._source.tensors[name]
        values = self._source.read(name)
        if stored.dtype == "F16" and self._widen is not None:
            wide = self._widen(np.ascontiguousarray(values, np.float16))
        else:
            wide = to_float32(values, stored.dtype).copy()
        self._source.drop(name, 0, stored.nbytes)
        return wide


def _multiplied(weight: Rows, bias: Rows | None, rows: Rows) -> Rows:
    result = np.asarray(rows @ weight.T, np.float32)
    return result if bias is None else result + bias


def _added(parts: Iterator[tuple[Sums, Sums]]) -> tuple[Sums, Sums]:
    """In the order of the blocks, so that it rounds the same each time."""
    first, second = next(parts)
    for one, other in parts:
        first, second = first + one, second + other
    return first, second
