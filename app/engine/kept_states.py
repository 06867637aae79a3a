"""Kept states: KV states of the last consultations in memory, in front of their sealed files, so
that switching between them neither reads nor decrypts.

They are a consultation's text in another form, as the cache itself is: they live in this process
alone, are overwritten when they go, and end with it when the vault is locked.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from mmap import mmap
from typing import Generic, TypeVar

Origin = TypeVar("Origin")


@dataclass(frozen=True)
class KeptState(Generic[Origin]):
    """What was copied out of the cache for these tokens, and what it was made with."""

    made_with: Origin
    tokens: tuple[int, ...]
    room: mmap


class KeptStates(Generic[Origin]):
    """By the path of their file, the longest unused first. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._states: dict[str, KeptState[Origin]] = {}
        self._generation = 0

    @property
    def generation(self) -> int:
        """Another one after each `drop_all`."""
        with self._lock:
            return self._generation

    @property
    def bytes(self) -> int:
        with self._lock:
            return self._bytes()

    def make_room(self, most_bytes: int) -> None:
        """Drop the longest unused until no more is kept than this."""
        with self._lock:
            while self._states and self._bytes() > most_bytes:
                self._drop(next(iter(self._states)))

    def keep(self, path: str, state: KeptState[Origin], generation: int) -> None:
        """It is this object's from now on; wiped at once where it was copied in a `generation`
        that is over: its model is gone."""
        with self._lock:
            if generation != self._generation:
                wipe(state.room)
                return
            self._drop(path)
            self._states[path] = state

    @contextmanager
    def using(self, path: str) -> Iterator[KeptState[Origin] | None]:
        """The state of a file, which stays meanwhile; None where it isn't kept."""
        with self._lock:
            state = self._states.pop(path, None)
            if state is not None:
                self._states[path] = state
            yield state

    def drop(self, path: str) -> None:
        """Of one file, if it is kept."""
        with self._lock:
            self._drop(path)

    def drop_all(self) -> None:
        with self._lock:
            self._generation += 1
        self.make_room(0)

    def _bytes(self) -> int:
        return sum(len(state.room) for state in self._states.values())

    def _drop(self, path: str) -> None:
        if (state := self._states.pop(path, None)) is not None:
            wipe(state.room)


def wipe(room: mmap) -> None:
    """Overwrite it and give it back to the system."""
    array = (ctypes.c_uint8 * len(room)).from_buffer(room)
    ctypes.memset(array, 0, len(room))
    del array
    room.close()
