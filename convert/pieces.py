"""Work pieces of a conversion: one tensor of the checkpoint each, in the shards' order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from convert.importance import Weights
from convert.mapping import TensorRule
from convert.plan import Plan, PlannedTensor
from convert.source import Source
from convert.tensors import StoredTensor

CHUNK_ELEMENTS = 2**21  # values that one thread takes at a time


@dataclass(frozen=True)
class Piece:
    """One source tensor and the contiguous bytes of the output that are made of it."""

    stored: StoredTensor
    tensor: PlannedTensor
    index: int

    @property
    def name(self) -> str:
        return self.stored.name

    @property
    def rule(self) -> TensorRule:
        return self.tensor.rule

    @property
    def shard(self) -> Path:
        return self.stored.path

    @property
    def row_bytes(self) -> int:
        return self.tensor.row_bytes

    @property
    def offset(self) -> int:
        """In the output; an expert's lies within the tensor that the experts share."""
        return self.tensor.offset + self.index * self.nbytes

    @property
    def weights(self) -> Weights | None:
        """How much each column counts; experts may differ."""
        weights = self.tensor.weights
        return None if weights is None else weights[self.index if self.rule.stacked else 0]

    @property
    def nbytes(self) -> int:
        return self.rule.source_rows * self.row_bytes


def in_order(plan: Plan, source: Source) -> list[Piece]:
    """All pieces, shard by shard and as they lie there, so that a shard is needed only once."""
    place = {shard: n for n, shard in enumerate(source.shards)}
    pieces = [
        Piece(source.tensors[name], tensor, index)
        for tensor in plan.tensors
        for index, name in enumerate(tensor.rule.sources)
    ]
    return sorted(pieces, key=lambda each: (place[each.shard], each.stored.offset, each.name))


def chunks(piece: Piece) -> Iterator[tuple[int, int]]:
    """The rows of a piece, cut for the threads: first row and the one behind the last."""
    rows = piece.rule.source_rows
    step = max(1, CHUNK_ELEMENTS // piece.rule.shape[-1])
    for start in range(0, rows, step):
        yield start, min(start + step, rows)
