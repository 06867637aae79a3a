"""Shares with their confidence interval, and times of many runs."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from app.core.evaluation.exam_statistics import Share

ROOT = Path(__file__).resolve().parents[2]
SETS = (
    "dev",
    "heldout",
    "heldout-3",
    "heldout-4",
    "heldout-5",
    "heldout-6",
    "heldout-7",
    "heldout-8",
)


def cases(name: str, part: str) -> Iterator[dict[str, Any]]:
    """The cases of tests/clinical/`part`/`name`.jsonl, without the line that says what they are;
    none where the file isn't there."""
    path = ROOT / "tests" / "clinical" / part / f"{name}.jsonl"
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            case = json.loads(line) if line.strip() else {"about": ""}
            if "about" not in case:
                yield case


def share(hits: int, of: int) -> str:
    """`91/100 = 0.910 (0.838-0.952)`, a dash for none."""
    if not of:
        return "-"
    low, high = Share(hits, of).interval
    return f"{hits}/{of} = {hits / of:.3f} ({low:.3f}-{high:.3f})"


def percentile(times: list[float], part: float) -> float:
    """Of times in seconds, in milliseconds."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] * 1000


def timed(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def table(rows: list[tuple[str, ...]]) -> None:
    """Print rows in columns; the first is the heading."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )
