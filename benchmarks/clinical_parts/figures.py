"""Shares with their confidence interval, and times of many runs."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SETS = ("dev", "heldout", "heldout-3", "heldout-4")
_Z = 1.959964  # 95 %


def cases(name: str, part: str) -> Iterator[dict[str, Any]]:
    """The cases of tests/clinical/`part`/`name`.jsonl, without the line that says what they are;
    none where the file isn't there."""
    path = ROOT / "tests" / "clinical" / part / f"{name}.jsonl"
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            case = json.loads(line) if line.strip() else {"about": ""}
            if "about" not in case:
                yield case


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The Wilson 95 % interval of a share."""
    if not of:
        return 0.0, 1.0
    share, z2 = hits / of, _Z * _Z
    middle = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = _Z * math.sqrt(share * (1 - share) / of + z2 / (4 * of * of)) / (1 + z2 / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def share(hits: int, of: int) -> str:
    """`91/100 = 0.910 (0.838-0.952)`, a dash for none."""
    if not of:
        return "-"
    low, high = wilson(hits, of)
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
