"""Model library: the models that can be chosen, those installed with the program and
those added.

A file stays where it is; `models.json` in the data folder keeps what is known of it, by its path.
Its SHA-256, computed once for a path, size and time of change, tells which model it is: two files
of one content are two entries of one model.
"""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from app.core.consultations.messages import Timings, TokenCounts
from app.core.models.clinic_server import ClinicServer
from app.core.models.compute_choice import ComputeChoice
from app.core.models.model_naming import listed, meant
from app.core.models.model_settings import ModelSettings, SpeedSeen, checked_settings, speed_after
from app.core.prompts.typed_text import printable
from app.errors import (
    ModelAmbiguous,
    ModelError,
    ModelNotFound,
    ModelUnreadable,
    NoModel,
    StorageError,
    WrongUse,
)
from app.files import sync_folder
from app.paths import Home, bundled_models
from app.sentences import say
from app.services.models.clinic_servers import ClinicServers
from app.services.models.fidelity.fidelity_sidecar import sidecar_of
from app.services.models.file_examination import checked, record_of, with_evidence
from app.services.models.library_file import (
    FAILING_AFTER,
    LOAD_AHEAD_BYTES,
    LibraryBook,
    LibraryFile,
    ModelEntry,
    ModelRecord,
)
from app.services.models.offload.this_machine import machine_key

__all__ = ["FAILING_AFTER", "LOAD_AHEAD_BYTES", "ModelEntry", "ModelLibrary", "usable"]

# Inside the class `list` is a method.
Entries = list[ModelEntry]
_Records = list[ModelRecord]


class ModelLibrary:
    """The library of one data folder; another process may change it at the same time. `servers`
    are those of the open vault."""

    def __init__(
        self,
        home: Home,
        bundled: Callable[[], Iterable[Path]] = bundled_models,
        servers: ClinicServers | None = None,
    ) -> None:
        self.servers = servers
        self._file = LibraryFile(home)
        self._own_folder = home.models
        self._bundled_paths = bundled

    def list(self) -> Entries:
        """All models, bundled ones first, the clinic's servers last. One that is gone or changed
        has its `problem`."""
        book = self._with_evidence(self._file.read())
        bundled = self._bundled(book)
        paths = {entry.path for entry in bundled}
        entries = bundled + [checked(r) for r in book.added if r.entry.path not in paths]
        entries += self.servers.entries() if self.servers is not None else []
        return [_with_endings(entry, book.ended_engine.get(entry.sha256, 0)) for entry in entries]

    def add(self, path: Path, on_progress: Callable[[float], None] | None = None) -> ModelEntry:
        """Check a GGUF, hash it, and remember its path. `on_progress` gets the fraction
        hashed, and may raise to give up.

        Raises ModelNotFound, ModelUnreadable, HomeNotWritable or DiskFull.
        """
        # A link stays a link; and a `~` of nobody stays as it is, where Path would raise.
        path = Path(os.path.abspath(os.path.expanduser(path)))  # noqa: PTH100, PTH111
        for entry in self._bundled(self._file.read()):
            if entry.path == str(path):
                return entry
        record = record_of(path, on_progress)
        self._file.update(
            lambda book: msgspec.structs.replace(
                book,
                added=(*(r for r in book.added if not _replaces(record, r)), record),
            )
        )
        return record.entry

    def remove(self, entry: ModelEntry) -> None:
        """Forget a model that was added; its file is not touched, and another file of the same
        content stays.

        Raises ModelNotFound, or WrongUse for one that came with the installation.
        """
        if entry.path not in (known.path for known in self.list()):
            raise ModelNotFound(say("That model is not in the library."))
        if entry.server and self.servers is not None:
            self.servers.remove(self.servers.find(entry.path))
            return
        if entry.builtin:
            raise WrongUse(say("{name} came with the installation: it stays.", name=entry.name))
        self._file.update(
            lambda book: msgspec.structs.replace(
                book, added=tuple(r for r in book.added if r.entry.path != entry.path)
            )
        )

    def owns_file(self, entry: ModelEntry) -> bool:
        """Whether its file lies in the data folder's own folder of models, where Consilium put it:
        only such a file may be deleted with its entry."""
        return not (entry.builtin or entry.server) and Path(entry.path).parent == self._own_folder

    def delete_file(self, entry: ModelEntry) -> None:
        """Forget a model and delete its file. Raises as `remove`, and WrongUse for a file that is
        not the data folder's own or can't be deleted: then the entry stays."""
        if not self.owns_file(entry):
            raise WrongUse(
                say(
                    "{path} is not in Consilium's own folder, so it is not deleted here. "
                    "Remove the model from the list, and delete the file yourself.",
                    path=printable(entry.path),
                )
            )
        try:
            for each in (Path(entry.path), sidecar_of(Path(entry.path))):
                each.unlink(missing_ok=True)
            sync_folder(self._own_folder)
        except OSError as error:
            raise WrongUse(
                say(
                    "{path} cannot be deleted ({reason}). Close what uses it and try again.",
                    path=printable(entry.path),
                    reason=error.strerror,
                )
            ) from error
        self.remove(entry)

    def settings_of(self, sha256: str) -> ModelSettings:
        """What was chosen for this model; the defaults where nothing was."""
        return self._file.read().settings.get(sha256, ModelSettings())

    def change_settings(self, model: ModelEntry, **changes: Any) -> ModelSettings:
        """Store what is chosen for a model; the next reply is made with it. Raises WrongUse for
        what cannot be, HomeNotWritable or DiskFull."""
        changed: list[ModelSettings] = []

        def change(book: LibraryBook) -> LibraryBook:
            before = book.settings.get(model.sha256, ModelSettings())
            now = checked_settings(msgspec.structs.replace(before, **changes))
            if now.system_prompt and model.demonstration:
                raise WrongUse(
                    say(
                        "The demonstration answers only in the words it was trained on: it takes "
                        "no system prompt."
                    )
                )
            changed.append(now)
            return msgspec.structs.replace(book, settings=book.settings | {model.sha256: now})

        self._file.update(change)
        return changed[-1]

    def speed_of(self, sha256: str) -> SpeedSeen | None:
        """How fast this model was on this machine so far; None where it never answered here."""
        return self._file.read().speeds.get(sha256, {}).get(machine_key())

    def saw_speed(self, sha256: str, tokens: TokenCounts | None, timings: Timings | None) -> None:
        """A reply was made on this machine. Raises HomeNotWritable or DiskFull."""
        before = self.speed_of(sha256)
        if speed_after(before, tokens, timings) == before:
            return

        def change(book: LibraryBook) -> LibraryBook:
            of_model = book.speeds.get(sha256, {})
            seen = speed_after(of_model.get(machine_key()), tokens, timings)
            known = of_model if seen is None else of_model | {machine_key(): seen}
            return msgspec.structs.replace(book, speeds=book.speeds | {sha256: known})

        self._file.update(change)

    def choice_of(self, sha256: str, build: str) -> ComputeChoice | None:
        """What a trial found with this model on this machine, with that build of llama.cpp; None
        where there was none."""
        return self._file.read().choices.get(sha256, {}).get(f"{machine_key()} {build}")

    def chose(self, sha256: str, build: str, choice: ComputeChoice) -> None:
        """A trial found it. Raises HomeNotWritable or DiskFull."""

        def change(book: LibraryBook) -> LibraryBook:
            found = book.choices.get(sha256, {}) | {f"{machine_key()} {build}": choice}
            return msgspec.structs.replace(book, choices=book.choices | {sha256: found})

        self._file.update(change)

    def count_ending(self, sha256: str) -> None:
        """The engine ended with this model. Raises HomeNotWritable or DiskFull."""
        self._file.update(
            lambda book: msgspec.structs.replace(
                book,
                ended_engine=book.ended_engine | {sha256: book.ended_engine.get(sha256, 0) + 1},
            )
        )

    def forget_endings(self, sha256: str) -> None:
        """It gave a reply. Raises HomeNotWritable or DiskFull."""
        if sha256 in self._file.read().ended_engine:
            self._file.update(
                lambda book: msgspec.structs.replace(
                    book,
                    ended_engine={k: n for k, n in book.ended_engine.items() if k != sha256},
                )
            )

    def find(self, named: str) -> ModelEntry:
        """The model of that path, name, file name or SHA-256, or of the beginning of one of the
        last three. Of files of the same content one that can be used.

        Raises ModelNotFound; ModelAmbiguous when it could mean several. The entry may have a
        `problem`.
        """
        found = self._named(named)
        if len({entry.sha256 or entry.path for entry in found}) == 1:
            return _best(found)
        raise _ambiguous(named, found)

    def find_file(self, named: str) -> ModelEntry:
        """As `find`, but where several files have the same content, it must tell which."""
        found = self._named(named)
        if len(found) == 1:
            return found[0]
        raise _ambiguous(named, found)

    def _named(self, named: str) -> Entries:
        """At least one. Raises ModelNotFound."""
        entries = self.list()
        path = os.path.abspath(os.path.expanduser(named))  # noqa: PTH100, PTH111
        found = [e for e in entries if e.path == path] or meant(
            named, entries, _names, lambda entry: entry.sha256
        )
        if found:
            return found
        shown = printable(named, 80)
        if named.strip() and os.path.isfile(path):  # noqa: PTH113 - no path is too long for it
            raise ModelNotFound(
                f"The file “{shown}” is not in the library. Add it first: consilium models add FILE"
            )
        raise ModelNotFound(
            f"There is no model “{shown}” in the library. `consilium models list` shows those "
            "there are."
        )

    def default(self, chosen: str = "", path: str = "") -> ModelEntry:
        """The model of the settings (`chosen`, a SHA-256; of its files that at `path`, or one that
        can be used), else the first that can be used.

        Raises NoModel when there is none, ModelError when the chosen one can't be used: another
        model never answers in its place unasked, and a server only where it was chosen.
        """
        entries = self.list()
        here = [entry for entry in entries if not entry.server]
        if not (chosen or here):
            raise NoModel(
                say(
                    "There is no model yet. Make the demonstration model with `make demo`, or add "
                    "a GGUF file: in the window's list of models, or with `consilium models add "
                    "FILE`."
                )
            )
        if chosen:
            if found := [entry for entry in entries if entry.sha256 == chosen]:
                return usable(_best(found, path))
            raise ModelNotFound(
                say("The model that was chosen is no longer in the library. Choose another one.")
            )
        return next((e for e in here if e.problem is None), None) or usable(here[0])

    def connection(self, entry: ModelEntry) -> ClinicServer | None:
        """How a server is reached; None for a file. Raises ModelNotFound, storage errors."""
        return self.servers.connection(entry) if entry.server and self.servers else None

    def _bundled(self, book: LibraryBook) -> Entries:
        known = {record.entry.path: record for record in book.bundled}
        records: _Records = []
        failed: Entries = []
        for path in self._bundled_paths():
            record = known.get(str(path))
            if record is None or record.entry.format_evidence is None or checked(record).problem:
                try:
                    record = record_of(path, None, builtin=True)
                except ModelError as error:
                    failed.append(_unusable(path, str(error)))
                    continue
            records.append(record)
        if tuple(records) != book.bundled:
            # Only a cache: a folder that can't be written costs time, nothing else.
            with contextlib.suppress(StorageError):
                self._file.update(lambda now: msgspec.structs.replace(now, bundled=tuple(records)))
        return [record.entry for record in records] + failed

    def _with_evidence(self, book: LibraryBook) -> LibraryBook:
        """What was added before the evidence was kept is looked into once."""
        added = tuple(with_evidence(record) for record in book.added)
        if added == book.added:
            return book
        known = {record.entry.path: record for record in added}
        with contextlib.suppress(StorageError):
            self._file.update(
                lambda now: msgspec.structs.replace(
                    now, added=tuple(known.get(r.entry.path, r) for r in now.added)
                )
            )
        return msgspec.structs.replace(book, added=added)


def usable(entry: ModelEntry) -> ModelEntry:
    """The entry itself. Raises ModelUnreadable with its problem when it has one."""
    if entry.problem:
        raise ModelUnreadable(entry.problem)
    return entry


def _unusable(path: Path, problem: str) -> ModelEntry:
    size = path.stat().st_size if path.is_file() else 0
    return ModelEntry("", path.stem, str(path), size, "", "", 0, 0, builtin=True, problem=problem)


def _with_endings(entry: ModelEntry, endings: int) -> ModelEntry:
    return msgspec.structs.replace(entry, ended_engine=endings) if endings else entry


def _replaces(new: ModelRecord, old: ModelRecord) -> bool:
    """The same file, added again; or its content, where the old file is gone: it was moved."""
    if new.entry.path == old.entry.path:
        return True
    return new.entry.sha256 == old.entry.sha256 and checked(old).problem is not None


def _best(entries: Sequence[ModelEntry], path: str = "") -> ModelEntry:
    """Of files of the same content: one that can be used, that at `path` before others."""
    return min(entries, key=lambda e: (e.problem is not None, e.path != path))


def _ambiguous(named: str, entries: Sequence[ModelEntry]) -> ModelAmbiguous:
    hashes = Counter(entry.sha256 for entry in entries)
    each = listed(
        [
            f"{entry.name} ({entry.sha256[:12]}{_where(entry) if hashes[entry.sha256] > 1 else ''})"
            for entry in entries
        ]
    )
    same = any(count > 1 for count in hashes.values())
    how = "its path" if same else "the first characters of its SHA-256"
    return ModelAmbiguous(
        f"“{printable(named, 80)}” could mean several models: {each}. Name one by {how}."
    )


def _where(entry: ModelEntry) -> str:
    return f", {printable(entry.path, 120)}"


def _names(entry: ModelEntry) -> set[str]:
    path = Path(entry.path)
    return {entry.name, path.name, path.stem}
