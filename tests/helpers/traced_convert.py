"""`python -m tests.helpers.traced_convert LOG ARGUMENT…`: consilium-convert, and a log of its work.

LOG gets the name of each tensor that is begun; what was written survives a kill.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from convert import write
from convert.__main__ import main


def trace(log: str) -> None:
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    convert = write.Work.convert

    def traced(self: Any, piece: Any, *rest: Any) -> int:
        os.write(descriptor, f"{piece.name}\n".encode())
        return convert(self, piece, *rest)

    write.Work.convert = traced  # type: ignore[method-assign]


if __name__ == "__main__":
    trace(sys.argv[1])
    sys.exit(main(sys.argv[2:]))
