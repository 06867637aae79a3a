"""Preflight: what each type would cost on this machine, and which one suits it, before any work."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from convert.checkpoint import Checkpoint
from convert.errors import UnsupportedError
from convert.file_types import FILE_TYPES
from convert.mapping import read_dimensions
from convert.plan import elements_by_type, tensor_bytes
from convert.provenance import Provenance
from convert.quantize import load_quantizer
from convert.speed_trial import conversion_rates, disk_rate, hash_rate, total_memory
from convert.target import free_bytes

CONTEXT = 4096  # tokens of context for which the memory to run is told
_WORKSPACE = 4 * 10**8  # bytes that llama.cpp takes besides weights and KV cache, about
_SHARE = 0.8  # of the memory of a machine that a model may take, so that it runs beside a desktop
# The output is read back at the end, and its checksum computed: about twice as long as the
# sum alone, on the machines that were measured (docs/convert.md).
_REREAD = 2.0
# Reading, writing and syncing take the processors about this much more than converting does.
_HANDLING = 1.1
# The usual types, from the most exact on (docs/convert.md has their perplexities).
_LADDER = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "Q2_K")


@dataclass(frozen=True)
class TypeEstimate:
    """`size` of the file, `memory` to run it, `disk` that the conversion needs beside what is
    there, in bytes; `seconds` of the conversion, `check_seconds` of them for the reading at its
    end, without a download. `refused` says why there is none of this type."""

    name: str
    size: int = 0
    memory: int = 0
    disk: int = 0
    seconds: float = 0.0
    check_seconds: float = 0.0
    refused: str | None = None


@dataclass(frozen=True)
class Survey:
    """All types, what this machine has (None: not known), and the type that suits it, with why."""

    types: tuple[TypeEstimate, ...]
    free: int
    memory: int | None
    recommended: str | None
    reason: str


def survey(
    checkpoint: Checkpoint,
    provenance: Provenance,
    target: Path,
    threads: int,
    shards: int = 0,
    *,
    has_importance: bool = False,
) -> Survey:
    """Estimate the conversion to every type; `target` need not exist, its folder must.

    `shards` are the bytes that the source puts beside the output; `has_importance` whether there
    is an importance matrix. Takes a second or two.
    """
    counts = elements_by_type(
        checkpoint, FILE_TYPES.values(), provenance, has_importance=has_importance
    )
    made = {name: each for name, each in counts.items() if not isinstance(each, UnsupportedError)}
    used = sorted({kind for each in made.values() for kind in each})
    rates = conversion_rates(used, threads, load_quantizer(), weighed=has_importance)
    written, hashed = disk_rate(target.parent), hash_rate()
    source = sum(each.nbytes for each in checkpoint.tensors.values())
    cache = _cache_bytes(checkpoint)
    estimates: list[TypeEstimate] = []
    for name, elements in counts.items():
        if isinstance(elements, UnsupportedError):
            estimates.append(TypeEstimate(name, refused=str(elements)))
            continue
        # The keys, the vocabulary above all, are small beside it.
        size = sum(tensor_bytes(kind, (count,)) for kind, count in elements.items())
        seconds = sum(count / rates[kind] for kind, count in elements.items())
        # The SHA-256 of the source is taken meanwhile, on one of the same threads.
        seconds = max(_HANDLING * (seconds + source / hashed / threads), source / hashed)
        if written is not None:
            seconds = max(seconds, size / written)
        check = _REREAD * size / hashed
        memory = size + cache + _WORKSPACE
        estimates.append(TypeEstimate(name, size, memory, size + shards, seconds + check, check))
    free, memory_here = free_bytes(target), total_memory()
    recommended, reason = recommend(estimates, free, memory_here)
    return Survey(tuple(estimates), free, memory_here, recommended, reason)


def recommend(
    estimates: list[TypeEstimate], free: int, memory: int | None
) -> tuple[str | None, str]:
    """The most exact of the usual types that this machine can make and run, and why."""
    usual = [each for name in _LADDER for each in estimates if each.name == name]
    usual = [each for each in usual if each.refused is None]
    fitting = [each for each in usual if each.disk <= free]
    if not fitting:
        return None, f"the disk has {free / 1e9:.1f} GB free, too little for any of the usual types"
    if memory is None:
        named = next((each for each in fitting if each.name == "Q4_K_M"), fitting[-1])
        return named.name, "a good compromise; how much memory this machine has is not known"
    for each in fitting:
        if each.memory <= _SHARE * memory:
            return each.name, (
                f"the most exact that runs in {_SHARE:.0%} of the {memory / 1e9:.1f} GB of memory "
                "here, and fits the disk"
            )
    return None, (
        f"none of the usual types runs in the {memory / 1e9:.1f} GB of memory here: "
        "convert for a larger machine"
    )


def _cache_bytes(checkpoint: Checkpoint) -> int:
    """The KV cache in f16: keys and values of each layer for each token."""
    d = read_dimensions(checkpoint.config)
    return 2 * 2 * d.layers * d.kv_heads * d.head_size * CONTEXT
