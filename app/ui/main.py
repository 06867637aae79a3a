"""Window start-up: makes the Qt application and opens the window."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from app.core.vault_secrets import Secret
from app.log import log_engine_line, log_qt_message
from app.paths import Home
from app.services.vault.relaunch import (
    Standing,
    replace_process,
    taken_cover,
    taken_repair,
    taken_restored,
    taken_standing,
)
from app.settings import load_settings
from app.ui.background import as_shown
from app.ui.icons import application_icon
from app.ui.locking.closed_window import GoneWindow
from app.ui.locking.kept_cover import KeptCover
from app.ui.locking.single_instance import FirstWindow, ask_the_first, socket_of
from app.ui.no_display import told_instead_of_aborting
from app.ui.pauses import keep_what_lives, take_short_turns
from app.ui.translation import speak
from app.ui.window import Window

if TYPE_CHECKING:
    from app.services.application import Services

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


def run_window(home: Home) -> int:
    """Show the window until it is closed; the exit status."""
    keep_qt_from_remembering()
    with told_instead_of_aborting(_to_the_log):
        application = QApplication(sys.argv[:1])
    speak(load_settings(home.settings).language)
    application.setApplicationName("Consilium")
    application.setDesktopFileName("consilium")
    application.setWindowIcon(application_icon())
    name = socket_of(home)
    if name is not None and ask_the_first(name):
        if sys.stdout is not None:  # a program without a terminal on Windows
            sys.stdout.write("Consilium is already open: its window comes to the front.\n")
        return 0
    first = FirstWindow(name) if name is not None else None
    cover = taken_cover()
    stood = taken_standing()
    asked: list[Standing] = []

    def relaunch(standing: Standing) -> None:
        asked.append(standing)
        application.exit(0)  # and not `quit`, which would close the window

    keep_what_lives()
    take_short_turns()
    window = Window(
        home,
        open_for_window,
        relaunch,
        locked=stood is not None,
        restored=taken_restored(),
        repair=taken_repair(),
    )
    unexpected = Unexpected(window)
    unexpected.install()
    heartbeat = _quit_on_signals(application)
    if first is not None:
        first.asked.connect(window.come_to_the_front)
    show_as_it_stood(window, stood)
    KeptCover(window, cover)
    QTimer.singleShot(0, window, lambda: window.hooks.connect_to_system(int(window.winId())))
    gone = GoneWindow(int(window.winId()), application.quit)
    application.installNativeEventFilter(gone)
    try:
        status = application.exec()
        if asked:
            if first is not None:
                first.close()  # else a fresh process on Windows would find it, and leave
            # The covered window stays until the fresh process has its own.
            return _begin_anew(asked[0], window.restored, window.repairs)
        return status
    finally:
        application.removeNativeEventFilter(gone)
        if first is not None:
            first.close()
        heartbeat.stop()
        window.shut()
        unexpected.remove()
        qInstallMessageHandler(None)


def keep_qt_from_remembering() -> None:
    """Qt's own file dialog would note which folders and files were chosen, in QtProject.conf, and
    a file's name may be a patient's. (On Windows and macOS the system's dialog is used.)"""
    settings = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(*settings, os.devnull)


def show_as_it_stood(window: Window, stood: Standing | None) -> None:
    """A window that comes back locked doesn't take the keyboard from what is in front of it."""
    if stood in (None, Standing.FRONT):
        window.show()
        return
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    if stood is Standing.MINIMIZED:
        window.showMinimized()
    else:
        window.show()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)


def _begin_anew(standing: Standing, restored: str, repair: bool) -> int:
    """Doesn't come back, unless the system refuses: then this process ends, showing nothing."""
    try:
        replace_process(standing, restored=restored, repair=repair)
    except OSError as error:
        logging.getLogger("app").error("locked; no fresh process can be started", exc_info=error)
    return 1


def open_for_window(home: Home, secret: Secret, create: bool) -> Services:
    # The first page is there before all that an open vault needs is imported.
    from app.services.application import open_services

    return open_services(home, secret, create=create, log=log_engine_line, what="its window")


def _quit_on_signals(application: QApplication) -> QTimer:
    """Ctrl+C in the terminal and a polite kill close the window as its button does."""

    def leave(number: int, frame: FrameType | None) -> None:
        application.quit()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
    # Python runs its handlers between its own instructions only: Qt's loop has to come by.
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(500)
    return heartbeat


def _to_the_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log_qt_message(context.category or "default", _LEVELS.get(kind, logging.ERROR))


class Unexpected(QObject):
    """Exceptions that nobody caught: logged without their text, said in one sentence."""

    _happened = Signal(str)

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._happened.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def remove(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._happened.emit(str(as_shown(error.with_traceback(trace))))

    def _say(self, sentence: str) -> None:
        if self._window.workspace is not None:
            self._window.workspace.banner.say(sentence)
        elif self._window.flow is not None and self._window.flow.page is not None:
            self._window.flow.page.say(sentence)
