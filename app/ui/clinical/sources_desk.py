"""Sources desk: reads documents one after the other in the background, and changes those that there
are. It outlives the page, so that a long reading goes on when that is closed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.core.clinical.sources import Source, SourceState
from app.core.prompts.typed_text import printable
from app.errors import Cancelled, ConsiliumError, PasswordNeeded
from app.services.application import Services
from app.services.clinical.reader_client import Reading
from app.services.clinical.source_library import SourceDetails
from app.ui.background import Background
from app.ui.translation import tr

LANE = "sources"
Synonyms = dict[int, tuple[str, ...]]


@dataclass(eq=False)
class Addition:
    """A file on its way into the vault. `problem` is why it came to nothing; `needs_password` that
    it can be tried again with one."""

    path: Path
    reading: Reading = field(default_factory=Reading)
    fraction: float | None = None  # None: it waits for its turn
    problem: str = ""
    needs_password: bool = False

    @property
    def name(self) -> str:
        return printable(self.path.name, 120)


@dataclass(frozen=True)
class Described:
    """What was typed about a document; `successor` is the one that takes its place, None for
    none."""

    title: str
    valid_until: str | None
    note: str
    successor: Source | None


class SourcesDesk(QObject):
    """`changed` carries all sources, `additions_changed` comes where a file moved on, `added` with
    the source that a file became; `synonyms_read` carries the clinic's groups; `failed` anything
    that went wrong with none of the files."""

    changed = Signal(object)
    additions_changed = Signal()
    added = Signal(object)
    synonyms_read = Signal(object)
    failed = Signal(ConsiliumError)
    _came_to = Signal(object, float)

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__()
        self._services = services
        self._background = background
        self.additions: list[Addition] = []
        self._came_to.connect(self._show_fraction, Qt.ConnectionType.QueuedConnection)

    def refresh(self) -> None:
        """Read what there is."""
        self._background.run(self._services.sources.sources, self.changed.emit, self.failed.emit)

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files, one after the other."""
        for path in paths:
            self._begin(Addition(path), None)

    def try_password(self, addition: Addition, password: str) -> None:
        """Read an encrypted file again, with its password."""
        self.put_away(addition)
        self._begin(Addition(addition.path), password)

    def cancel(self, addition: Addition) -> None:
        """Give up a file that is being read or waits for it."""
        addition.reading.cancel()
        if addition.fraction is None:
            self.put_away(addition)

    def put_away(self, addition: Addition) -> None:
        """Forget a file that came to nothing."""
        self.additions = [each for each in self.additions if each is not addition]
        self.additions_changed.emit()

    def describe(
        self,
        source: Source,
        typed: Described,
        done: Callable[[], object],
        failed: Callable[[ConsiliumError], object],
    ) -> None:
        """Store what was typed about a document; then `done`, or `failed`, where a part of it may
        be stored."""
        library = self._services.sources

        def work() -> None:
            library.describe(
                source, title=typed.title, valid_until=typed.valid_until, note=typed.note
            )
            superseded = source.state is SourceState.SUPERSEDED
            if typed.successor is None and superseded:
                library.activate(source)
            elif typed.successor is not None and not (
                superseded and typed.successor.id == source.superseded_by
            ):
                library.supersede(source, typed.successor)

        def not_stored(error: ConsiliumError) -> None:
            failed(error)
            self.refresh()

        def stored(_: object) -> None:
            done()
            self.refresh()

        self._background.run(work, stored, not_stored, lane=LANE)

    def activate(self, source: Source) -> None:
        """Search one again that was superseded."""
        self._change(lambda: self._services.sources.activate(source))

    def remove(self, source: Source) -> None:
        self._change(lambda: self._services.sources.remove(source))

    def read_synonyms(self) -> None:
        self._background.run(
            self._services.sources.synonyms, self.synonyms_read.emit, self.failed.emit
        )

    def add_synonyms(self, terms: Sequence[str], done: Callable[[], object]) -> None:
        """Take these terms for the same; `done` is called when they are stored."""

        def stored(_: object) -> None:
            done()
            self.read_synonyms()

        self._background.run(
            lambda: self._services.sources.add_synonyms(terms),
            stored,
            self.failed.emit,
            lane=LANE,
        )

    def remove_synonyms(self, number: int) -> None:
        self._background.run(
            lambda: self._services.sources.remove_synonyms(number),
            lambda _: self.read_synonyms(),
            self.failed.emit,
            lane=LANE,
        )

    def _begin(self, addition: Addition, password: str | None) -> None:
        self.additions.append(addition)
        self.additions_changed.emit()

        def tell(fraction: float) -> None:
            if shiboken6.isValid(self):
                self._came_to.emit(addition, fraction)

        def work() -> Source | None:
            tell(0.0)
            try:
                details = SourceDetails(password=password)
                return self._services.sources.add(addition.path, details, tell, addition.reading)
            except Cancelled:
                return None

        def done(source: Source | None) -> None:
            self.put_away(addition)
            if source is not None:
                self.added.emit(source)
                self.refresh()

        def failed(error: ConsiliumError) -> None:
            addition.problem = tr(str(error))
            addition.needs_password = isinstance(error, PasswordNeeded)
            self.additions_changed.emit()

        self._background.run(work, done, failed, lane=LANE)

    def _show_fraction(self, addition: Addition, fraction: float) -> None:
        addition.fraction = fraction
        self.additions_changed.emit()

    def _change(self, work: Callable[[], object]) -> None:
        self._background.run(work, lambda _: self.refresh(), self.failed.emit, lane=LANE)
