"""Memory report of a load: llama.cpp's own accounting, read from its log.

There is a function for it (`llama_get_memory_breakdown`), but it returns a C++ map.
"""

from __future__ import annotations

import re

from app.core.engine_protocol import MemoryUse

_SIZE = re.compile(r": +(\S+) +(model|KV|RS|compute|output) buffer size = +([\d.]+) MiB")
_MOVED = re.compile(r"^tensor \S+ .*buffer type overridden to ")
_USES = {"model": "weights", "KV": "cache", "RS": "cache"}
_MIB = 1 << 20


class MemoryReport:
    """Gathers it from the lines of one load."""

    def __init__(self) -> None:
        self._bytes: dict[tuple[str, str], int] = {}
        self.moved_tensors = 0

    def hear(self, line: str) -> None:
        if _MOVED.match(line):
            self.moved_tensors += 1
        elif found := _SIZE.search(line):
            use = _USES.get(found[2], found[2])
            size = round(float(found[3]) * _MIB)
            key = use, found[1]
            # Weights and cache may lie in several buffers of a name; what is reserved for
            # computing replaces what was reserved before.
            before = self._bytes.get(key, 0) if use in ("weights", "cache") else 0
            self._bytes[key] = before + size

    @property
    def uses(self) -> tuple[MemoryUse, ...]:
        """Without empty buffers."""
        return tuple(MemoryUse(*key, size) for key, size in self._bytes.items() if size)
