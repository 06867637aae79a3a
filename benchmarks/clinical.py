"""The clinical checks on sentences: how much they find, what they find wrongly, what they cost.

    python -m benchmarks.clinical [--only PART ...]

Two sets each: tests/clinical/dev, by which the rules were written, and tests/clinical/heldout,
which nobody who writes rules reads. Only the second may be quoted. Totals are printed, no case.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.clinical_parts import cards, growth, marks, sources

PARTS: dict[str, Callable[[], None]] = {
    "marks": marks.measure,
    "cards": cards.measure,
    "sources": sources.measure,
    "growth": growth.measure,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=sorted(PARTS), default=sorted(PARTS))
    for place, name in enumerate(parser.parse_args().only):
        if place:
            print("\n")
        PARTS[name]()


if __name__ == "__main__":
    main()
