"""Stray windows: widgets that were shown before they had a parent.

Each is a window of its own for a moment: it flickers up, and takes the keyboard from the one that
is worked in.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from app.ui.start.start_page import StartPage


class _Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() == Qt.WindowType.Window
            and not isinstance(watched, QMainWindow | QDialog | StartPage)
        ):
            text = getattr(watched, "text", str)()
            self.found.append(f"{type(watched).__name__} {watched.objectName()} {text!r}")
        return False


@contextmanager
def stray_windows() -> Iterator[list[str]]:
    """What was shown as a window by mistake, one line each."""
    application = QApplication.instance()
    assert application is not None
    watch = _Watch()
    application.installEventFilter(watch)
    try:
        yield watch.found
    finally:
        application.removeEventFilter(watch)
