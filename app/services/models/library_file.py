"""Library file: models.json, which keeps what is known of the models, read when it is another one
and changed whole or not at all.

What belongs to a file stands by its path; what belongs to a model, whichever copy of it, by its
SHA-256.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import msgspec
from filelock import FileLock, Timeout

from app.core.models.compute_choice import ComputeChoice
from app.core.models.fidelity_report import FidelityReport
from app.core.models.model_character import character_of
from app.core.models.model_settings import ModelSettings, SpeedSeen
from app.core.prompts.format_choice import FormatEvidence
from app.errors import HomeNotWritable
from app.files import UNDECODABLE, read_regular, write_atomically
from app.paths import Home
from app.sentences import plain, say

FAILING_AFTER = 2
LOAD_AHEAD_BYTES = 4 * 2**30
_MOST_BYTES = 64 << 20  # of models.json


class ModelEntry(msgspec.Struct, frozen=True):
    """A model of the library. `context_train` in tokens; `builtin` came with the installation;
    `problem` is the sentence that tells why it can't be used, None when it can. `ended_engine`: how
    often the engine ended with it since its last reply. `warnings` are sentences: why its answers
    can be worse than they should. `server` is the address of the clinic's server that it is on,
    empty for a file here; then `sha256` is of the address, and `path` no path."""

    sha256: str
    name: str
    path: str
    size_bytes: int
    architecture: str
    quantization: str
    parameters: int
    context_train: int
    demonstration: bool = False
    builtin: bool = False
    problem: str | None = None
    ended_engine: int = 0
    warnings: tuple[str, ...] = ()
    format_evidence: FormatEvidence | None = None
    server: str = ""

    @property
    def is_failing(self) -> bool:
        """Whether it is loaded only when somebody asks for it."""
        return self.ended_engine >= FAILING_AFTER

    @property
    def loads_ahead(self) -> bool:
        """Whether it is small enough to be loaded before anything is asked. No server is connected
        to before."""
        return not self.problem and not self.server and self.size_bytes <= LOAD_AHEAD_BYTES

    @property
    def character(self) -> str:
        """The sentence that says what it is, for a model that comes along or is on a server; empty
        for others."""
        if self.server:
            return say(
                "A clinic's server at {server}: what you send leaves this computer.",
                server=self.server,
            )
        character = character_of(self.sha256, self.demonstration)
        return character.sentence if character else ""


class ModelRecord(msgspec.Struct, frozen=True):
    """An entry as it was examined; its file's time of change in nanoseconds."""

    entry: ModelEntry
    mtime_ns: int


class LibraryBook(msgspec.Struct, frozen=True):
    """What models.json holds: added models, the known hashes of bundled ones; and by SHA-256 how
    often the engine ended with a model, what was chosen for it, how far it is from the one that it
    was made of, by machine how fast it was, and by machine and build of llama.cpp in which way."""

    added: tuple[ModelRecord, ...] = ()
    bundled: tuple[ModelRecord, ...] = ()
    ended_engine: dict[str, int] = {}
    settings: dict[str, ModelSettings] = {}
    speeds: dict[str, dict[str, SpeedSeen]] = {}
    choices: dict[str, dict[str, ComputeChoice]] = {}
    fidelity: dict[str, FidelityReport] = {}


class LibraryFile:
    """models.json of one data folder; another process may change it at the same time."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._path = home.library
        self._read_last: tuple[tuple[int, int, int], LibraryBook] | None = None

    def read(self) -> LibraryBook:
        """What it holds, read again when the file is another one."""
        path, last = self._path, self._read_last
        try:
            now = path.stat()
            state = now.st_mtime_ns, now.st_size, now.st_ino
            if last is not None and last[0] == state:
                return last[1]
            book = _decoded(read_regular(path, _MOST_BYTES))
            self._read_last = state, book
            return book
        except UNDECODABLE:
            # Kept, in case someone wants to repair it; the models themselves are untouched.
            with contextlib.suppress(OSError):
                path.replace(path.with_suffix(".unreadable.json"))
        except OSError:
            pass
        return LibraryBook()

    def update(self, change: Callable[[LibraryBook], LibraryBook]) -> None:
        """Raises HomeNotWritable or DiskFull."""
        if not self._home.root.is_dir():
            raise HomeNotWritable(
                say("The data folder {root} does not exist.", root=self._home.root)
            )
        try:
            lock = self._path.with_suffix(".lock")
            with FileLock(lock, timeout=10, mode=0o600, fallback_to_soft=False):
                self._read_last = None  # whatever its state says, after a quick change
                write_atomically(
                    self._path,
                    msgspec.json.format(msgspec.json.encode(change(self.read()), enc_hook=plain)),
                )
        except (Timeout, OSError) as error:
            raise HomeNotWritable(
                say(
                    "{path} cannot be changed. Close other programs that use it and make the "
                    "folder writable.",
                    path=self._path,
                )
            ) from error


def _decoded(data: bytes) -> LibraryBook:
    """Without a report that can't be read, for a model can be measured again. Raises one of
    UNDECODABLE."""
    try:
        return msgspec.json.decode(data, type=LibraryBook)
    except msgspec.ValidationError:
        parts = msgspec.json.decode(data, type=dict[str, Any])
        reports = msgspec.convert(parts.get("fidelity", {}), dict[str, Any])
        readable = {sha256: each for sha256, each in reports.items() if _is_report(each)}
        return msgspec.convert(parts | {"fidelity": readable}, LibraryBook)


def _is_report(value: Any) -> bool:
    try:
        msgspec.convert(value, FidelityReport)
    except msgspec.ValidationError:
        return False
    return True
