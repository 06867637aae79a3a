"""Starts the window."""

from __future__ import annotations

import signal
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.paths import Home
from app.services.application import Services, open_services
from app.ui.failures import as_shown
from app.ui.icons import application_icon
from app.ui.window import Window


def run_window(home: Home) -> int:
    """Show the window until it is closed; the exit status."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Consilium")
    application.setDesktopFileName("consilium")
    application.setWindowIcon(application_icon())
    # Qt's loop would keep Ctrl+C in the terminal waiting for ever.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = Window(home, open_for_window)
    unexpected = Unexpected(window)
    unexpected.install()
    window.show()
    try:
        return application.exec()
    finally:
        window.shut()
        unexpected.remove()


def open_for_window(home: Home, passphrase: str, create: bool) -> Services:
    return open_services(home, passphrase, create=create)


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
