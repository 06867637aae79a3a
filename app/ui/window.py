"""Main window: shows the start pages, then the consultations."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from app.core.audit_chain import AuditEvent
from app.errors import ConsiliumError, NotFound, StorageError
from app.log import origin_of
from app.paths import Home
from app.services.consultations.window_state import (
    WindowState,
    load_window_state,
    save_window_state,
)
from app.services.vault.relaunch import Standing
from app.services.vault.restore_service import Staged, discard_staged, swap_in, words_after
from app.settings import OnLock, Settings, load_settings
from app.ui.background import SLOW, Background, Failed
from app.ui.clipboard import ClipboardKeeper
from app.ui.locking.cover import LOCKING, REPAIRING, RESTORING, UPDATING, Why
from app.ui.locking.idle_timer import Activity
from app.ui.locking.locker import Locker
from app.ui.locking.session_hooks import SessionHooks
from app.ui.pauses import keep_what_lives, prepare
from app.ui.start.start_flow import Opener, StartFlow
from app.ui.stylesheet import apply_look
from app.ui.theme import Look, look_for
from app.ui.widgets.focus_ring import FocusRing
from app.worker import Worker

if TYPE_CHECKING:
    from app.services.application import Services
    from app.ui.consultation.controllers import Controllers
    from app.ui.consultation.workspace import Workspace


class Window(QMainWindow):
    """Owns the background threads and, once they are open, the services. `shut()` closes both.

    `relaunch` is called when a lock has closed everything. `locked`: this window takes the place of
    one that was locked, and tells so.
    """

    _folder_lost = Signal()  # to another computer
    _is_shut = Signal()

    def __init__(
        self,
        home: Home,
        opener: Opener,
        relaunch: Callable[[Standing], object] | None = None,
        locked: bool = False,
        restored: str = "",
        repair: bool = False,
    ) -> None:
        """`restored`: what to say after a backup was restored; `repair`: begin with a repair."""
        super().__init__()
        self._home = home
        self._opener = opener
        self._background = Background()
        self.services: Services | None = None
        self.workspace: Workspace | None = None
        self._controllers: Controllers | None = None
        self._shutting = Worker("consilium-shut")
        self._trash_covered = self._is_prepared = False
        self._staged: Staged | None = None
        self.restored = ""  # what the fresh process is to tell
        self.repairs = False  # whether that is what it begins with
        self.setWindowTitle("Consilium")
        self.setMinimumSize(720, 480)
        self.ring = FocusRing(self)
        settings = load_settings(home.settings)
        self._look = self._apply(settings)
        self._restore_geometry(settings)
        self.locker = Locker(self, self, lambda: self._look, relaunch or (lambda _: self.close()))
        self.activity = Activity(self.lock_after_s)
        self.activity.lock_asked.connect(self.lock)
        self.activity.idle.connect(self.lock)
        self.clipboard = ClipboardKeeper(lambda: self._settings.clear_clipboard_s)
        self.locker.covered.connect(self.clipboard.clear_ours)
        self._folder_lost.connect(self.locker.leave)
        self.clipboard.copied.connect(self._record_copy)
        self.hooks = SessionHooks()
        self.hooks.session_locked.connect(self.lock)
        self.hooks.sleeping.connect(lambda: self.lock(at_once=True))
        self.flow: StartFlow | None = StartFlow(
            home, self._background, self._look, opener, locked, restored=restored, repair=repair
        )
        self.flow.lock_asked.connect(self._lock_after_repair)
        self.flow.opened.connect(self._opened)
        self.flow.closed.connect(self.close)
        self.setCentralWidget(self.flow)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)
        self.flow.currentChanged.connect(self._prepare)
        self.flow.begin()

    def _prepare(self) -> None:
        """Once the first page is shown."""
        if not self._is_prepared:
            self._is_prepared = True
            self._background.run(prepare, lane=SLOW)

    def lock(self, at_once: bool = False) -> None:
        """Cover the window and relaunch; a reply is finished before, unless `at_once` or the
        settings say otherwise."""
        self._lock(at_once, LOCKING)

    def restore(self, staged: Staged) -> None:
        """Close everything, put the backup in place and relaunch."""
        self._staged = staged
        self._lock(False, RESTORING)

    def repair(self) -> None:
        """Close everything and relaunch with the page for it."""
        self.repairs = True
        self._lock(False, REPAIRING)

    def begin_anew(self, told: str) -> None:
        """A new version is in the place of this one: close everything and become it, which then
        says that."""
        self.restored = told
        self._lock(False, UPDATING)

    def _lock_after_repair(self, told: str) -> None:
        self.restored = told
        self._lock(True, LOCKING)

    def _lock(self, at_once: bool, why: Why) -> None:
        if self.flow is not None and self.flow.puts_off_lock():
            return
        if self.workspace is not None and not self.locker.is_locked:
            self._trash_covered = self.workspace.dialogs.shows_trash
        self.locker.lock(self._settings.on_lock is OnLock.FINISH and not at_once, why)

    def come_to_the_front(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def look(self) -> Look:
        """The colours and sizes that the window is drawn in."""
        return self._look

    @property
    def background(self) -> Background:
        """The threads of the window and of its dialogs."""
        return self._background

    def lock_after_s(self) -> float:
        """Seconds without anybody after which the window locks itself; 0 is never."""
        return 60.0 * self._settings.lock_after_minutes

    # What the locker asks

    def holds_a_secret(self) -> bool:
        return self.services is not None or (self.flow is not None and self.flow.holds_a_secret())

    def is_writing(self) -> bool:
        return self.workspace is not None and self.workspace.is_writing

    def stop_writing(self) -> None:
        if self.workspace is not None:
            self.workspace.conversation.stop()

    def keep_state(self, done: Callable[[object], None], failed: Failed) -> None:
        services, workspace = self.services, self.workspace
        if services is None or workspace is None:
            done(None)
            return
        workspace.composer.flush_draft()
        locked = self.locker.is_locked
        geometry, draft = self._geometry(), workspace.unsent()
        state = workspace.window_state()
        if self._trash_covered:  # closed by the lock
            state = msgspec.structs.replace(state, trash=True)

        def work() -> None:
            with suppress(StorageError):  # worth less than what is kept next
                services.change_settings(window_geometry=geometry)
            if draft is not None:
                with suppress(NotFound):  # the consultation is gone, for good
                    services.repository.save_draft(*draft)
            save_window_state(services.repository, state)
            if locked:
                services.audit.record(AuditEvent.LOCKED)

        self._background.run(work, done, failed)

    def shut(self) -> None:
        """End what is under way, then the threads, the engine and the vault."""
        self._shutting.close(finish=True)
        self._end_what_is_under_way()()

    def shut_behind_the_cover(self, done: Callable[[], object]) -> None:
        """The same in a thread, so that the covered window answers; `done` is called on its own."""
        close = self._end_what_is_under_way()

        def work() -> None:
            try:
                close()
            finally:
                self._is_shut.emit()

        self._is_shut.connect(done, Qt.ConnectionType.QueuedConnection)
        self._shutting.put(work)

    def _end_what_is_under_way(self) -> Callable[[], None]:
        """What then ends the threads, the engine and the vault, from any thread."""
        if self.workspace is not None:
            self.workspace.end()
        if self.flow is not None:
            self.flow.give_up()
        waiting = self.flow.release() if self.flow is not None else None
        services = self.services or waiting
        self.services = None
        if services is not None:
            services.interrupt()

        def close() -> None:
            self._background.close()
            if services is not None:
                if self._staged is None:  # given up in the moment in which it was ready
                    discard_staged(self._home)
                services.close()
                self.restored = services.watch.told or self.restored
            self._swap_in()

        return close

    def _swap_in(self) -> None:
        """What was staged; should that fail, the next opening goes on with it or says why not."""
        staged, self._staged = self._staged, None
        if staged is not None:
            try:
                self.restored = words_after(swap_in(self._home, staged))
            except ConsiliumError as error:
                logging.getLogger("app").error("the restore is not finished: %s", origin_of(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.services is not None:
            self.keep_state(lambda _: None, lambda _: None)
            # A lock lets a conversion go on; nobody wants one that nobody sees any more.
            self._background.run(self.services.conversions.pause)
        super().closeEvent(event)

    def _opened(self, services: Services) -> None:
        self.services = services
        services.when_lost(self._folder_lost.emit)
        if self.locker.is_locked:
            return
        self._look = self._apply(services.settings)
        self._background.run(
            lambda: load_window_state(services.repository),
            self._show_workspace,
            lambda _: self._show_workspace(WindowState()),
        )

    def _show_workspace(self, state: WindowState) -> None:
        if self.services is None or self.locker.is_locked:
            return
        # Imported by `prepare` meanwhile: the first page comes before them.
        from app.ui.consultation.controllers import controllers_of
        from app.ui.consultation.workspace import Workspace

        first = self.workspace is None
        if self.workspace is not None:
            self.workspace.end()
        if self._controllers is None:
            self._controllers = controllers_of(self.services, self._background)
        self.workspace = Workspace(self.services, self._background, self._controllers, self._look)
        self.workspace.look_changed.connect(self._look_changed)
        self.workspace.lock_asked.connect(self.lock)
        self.workspace.dialogs.staged.connect(self.restore)
        self.workspace.dialogs.repair_asked.connect(self.repair)
        self.workspace.dialogs.updated.connect(self.begin_anew)
        self.setCentralWidget(self.workspace)
        self.workspace.begin(state, first)
        keep_what_lives()
        if self.flow is not None and self.flow.models_wanted:
            self.workspace.dialogs.show_models(get=True)
        if self.flow is not None:
            self.flow.deleteLater()
            self.flow = None

    def _record_copy(self) -> None:
        services, workspace = self.services, self.workspace
        if services is not None and workspace is not None:
            subject = workspace.conversation.current_id or ""
            self._background.run(lambda: services.audit.record(AuditEvent.COPIED, subject))

    def _look_changed(self) -> None:
        if self.services is None or self.workspace is None or self.locker.is_locked:
            return
        look = look_for(self.services.settings.theme, self.services.settings.text_scale)
        if look != self._look:
            self._look = self._apply(self.services.settings)
            settings_place = self.workspace.dialogs.settings_place
            self._show_workspace(self.workspace.window_state())
            if settings_place is not None:
                self.workspace.dialogs.show_settings(*settings_place)

    def _desktop_changed(self, _: Qt.ColorScheme) -> None:
        self._look_changed()

    def _apply(self, settings: Settings) -> Look:
        look = look_for(settings.theme, settings.text_scale)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_look(application, look)
        self.ring.colour = QColor(look.tokens.focus)
        return look

    @property
    def _settings(self) -> Settings:
        return self.services.settings if self.services else Settings()

    def _geometry(self) -> str:
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def _restore_geometry(self, settings: Settings) -> None:
        saved = QByteArray.fromBase64(settings.window_geometry.encode("ascii", "ignore"))
        if not (settings.window_geometry and self.restoreGeometry(saved)):
            screen = self.screen().availableGeometry()
            # With room for the title bar and the frame, which no one knows before it is shown.
            self.resize(min(1280, screen.width() - 16), min(840, screen.height() - 48))
