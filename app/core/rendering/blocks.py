"""Blocks: the parts of a parsed reply. Frozen, so that what did not change compares equal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Alignment = Literal["", "left", "center", "right"]
Shift = Literal["", "sup", "sub"]


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style; `\\n` in it is a line break. `shift`: whether it stands
    higher or lower than the line."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    shift: Shift = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Paragraph:
    """`line`, here and below: the line of the source on which the block begins, from 0."""

    runs: Runs
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Heading:
    """`level` from 1 to 6."""

    level: int
    runs: Runs
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Code:
    """`info` is what stands behind the opening fence: a language."""

    text: str
    info: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Rule:
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Item:
    """`marker` as it is shown: `•`, `-`, `1.`, `2)`."""

    marker: str
    blocks: tuple[Block, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class List:
    items: tuple[Item, ...]
    ordered: bool = False
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Quotation:
    blocks: tuple[Block, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Table:
    """`rows` without the header; every row, the header and `alignments` have the same length."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    alignments: tuple[Alignment, ...]
    line: int = field(default=0, compare=False)


Block = Paragraph | Heading | Code | Rule | List | Quotation | Table


def text_of(runs: Runs) -> str:
    return "".join(run.text for run in runs)
