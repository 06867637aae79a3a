"""Hostile files of each kind that the program reads: one sentence or a bound, nothing else.

    python -m tests.hostile [--files 200] [--only KIND]

One line a kind: how many files, how many refused with one sentence, how many read, the longest
in seconds, the most memory beyond what the process had before, or of a process that it started.
Fewer files than 200 are some of each sort. Ends with 1 for a fault, with 2 where only a file took
longer than 5 seconds.
"""

from __future__ import annotations

import argparse
import sys

from tests.hostile.frame import HEADING, LONGEST_S, names, table_of

OFTEN = 200


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile")
    parser.add_argument("--files", type=int, default=OFTEN)
    parser.add_argument("--only", choices=names())
    options = parser.parse_args()
    count = options.files
    numbers = range(count) if count >= OFTEN else [n * OFTEN // count for n in range(count)]
    faults = slow = False
    print(HEADING, flush=True)
    for name in [options.only] if options.only else names():
        table = table_of(name, numbers)
        print(table.row(), flush=True)
        for fault in table.faults:
            print(f"    {fault}", file=sys.stderr)
        faults |= bool(table.faults)
        slow |= table.longest_s > LONGEST_S
    return 1 if faults else 2 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
