"""Locker: locks step by step: cover, end the reply, keep the window state, close all, relaunch."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from app.errors import ConsiliumError
from app.services.vault.relaunch import Standing
from app.ui.locking.cover import LOCKING, Cover, Why, close_what_is_in_front, put_in_front
from app.ui.theme import Look
from app.ui.translation import tr

LOOK_AGAIN_MS = 40


class Lockable(Protocol):
    """What the locker asks of the window's content."""

    def holds_a_secret(self) -> bool:
        """Whether a vault is open, or a passphrase stands in a field."""

    def is_writing(self) -> bool:
        """Whether a reply is under way, or a message on its way to the vault."""

    def stop_writing(self) -> None:
        """Let it come to its end soon."""

    def keep_state(
        self, done: Callable[[object], None], failed: Callable[[ConsiliumError], None]
    ) -> None:
        """Store the draft and where the clinician was."""

    def shut_behind_the_cover(self, done: Callable[[], object]) -> None:
        """Close everything that is open, without holding up the window; then `done`."""


class Locker(QObject):
    """Locks `window` once; `relaunch` then starts afresh. `covered`: nothing is shown any more."""

    covered = Signal()

    def __init__(
        self,
        window: QMainWindow,
        content: Lockable,
        look: Callable[[], Look],
        relaunch: Callable[[Standing], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._content = content
        self._look = look
        self._relaunch = relaunch
        self._standing = Standing.FRONT
        self.cover: Cover | None = None
        self._is_closing = False
        self._behind: QWidget | None = None  # kept: the reply is still written into it
        self._waiting = QTimer(self)
        self._waiting.setInterval(LOOK_AGAIN_MS)
        self._waiting.timeout.connect(self._put_away_when_written)

    @property
    def is_locked(self) -> bool:
        return self.cover is not None

    def lock(self, finish: bool, why: Why = LOCKING) -> None:
        """Cover the window now; with `finish` a reply that is being written may come to its end.
        Where no secret is open nothing happens."""
        if self.is_locked:
            if not finish:
                self._stop()
            return
        if not self._content.holds_a_secret():
            return
        self._standing = standing_of(self._window)
        writing = self._content.is_writing()
        self.cover = Cover(self._look(), writing and finish, self._stop, why)
        self._behind = put_in_front(self._window, self.cover)
        self.cover.again.clicked.connect(self._put_away)
        self.cover.anyway.clicked.connect(self._close)
        self.covered.emit()
        logging.getLogger("app").info("locked: the window is covered")
        if not finish:
            self._content.stop_writing()
        self._waiting.start()

    def leave(self) -> None:
        """Relaunch and write nothing more: the data folder is another computer's now. What was
        shown is in the vault but for the last second."""
        self.lock(finish=True)  # a reply that was stopped would be stored
        if self.is_locked and not self._is_closing:
            self._is_closing = True
            self._waiting.stop()
            self._relaunch(self._standing)

    def _stop(self) -> None:
        if self.cover is not None:
            self.cover.stop.setEnabled(False)
        self._content.stop_writing()

    def _put_away_when_written(self) -> None:
        close_what_is_in_front(self._window)  # a dialog that was just about to open
        if not self._content.is_writing():
            self._waiting.stop()
            self._put_away()

    def _put_away(self) -> None:
        self._content.keep_state(lambda _: self._close(), self._not_kept)

    def _not_kept(self, error: ConsiliumError) -> None:
        """Rather unlocked in memory, behind the cover, than a draft that is lost."""
        if self.cover is not None:
            self.cover.say(tr(str(error)))

    def _close(self) -> None:
        if not self._is_closing:
            self._is_closing = True
            self._content.shut_behind_the_cover(lambda: self._relaunch(self._standing))


def standing_of(window: QMainWindow) -> Standing:
    if window.isMinimized():
        return Standing.MINIMIZED
    active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
    return Standing.FRONT if active else Standing.BEHIND
