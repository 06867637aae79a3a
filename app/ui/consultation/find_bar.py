"""Find bar: words to find in the consultation, how many there are, and from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QWidget

from app.ui.announcer import announce
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import icon_button
from app.ui.widgets.label import label

PAUSE_MS = 120


class FindBar(QFrame):
    """`sought` carries what is to be found, `stepped` 1 or -1. It closes by itself on Esc and gives
    the keyboard back to what had it."""

    sought = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("findbar")
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this consultation"))
        self.field.setAccessibleName(tr("Find in this consultation"))
        self.field.installEventFilter(self)
        self.count = label("", "muted")
        self.earlier = icon_button(look, "left", tr("The one before (Shift+Enter)"), self._back, 16)
        self.later = icon_button(look, "right", tr("The next one (Enter)"), self._on, 16)
        self.leave = icon_button(look, "close", tr("Close (Esc)"), self.close_bar, 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for each in (self.earlier, self.later, self.leave):
            row.addWidget(each)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._seek)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.hide()
        self.show_count(0, 0)

    def open_bar(self) -> None:
        """Show it, with what was sought last selected to be typed over."""
        if not self.field.hasFocus():
            self._before = QApplication.focusWidget()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._seek()

    def close_bar(self) -> None:
        if self.isHidden():
            return
        had_it = self.isAncestorOf(QApplication.focusWidget() or self)
        self._pause.stop()
        self.hide()
        self.closed.emit()
        if had_it and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def show_count(self, number: int, of: int) -> None:
        """Which one is shown of how many."""
        sought = bool(self.field.text().strip())
        said = (
            tr("{number:,} of {of:,}", number=number, of=of)
            if of
            else tr("Not in this consultation")
            if sought
            else ""
        )
        self.count.setText(said)
        for each in (self.earlier, self.later):
            each.setEnabled(of > 0)
        if not self.isHidden():
            announce(self, said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        ):
            key = event.key()
            acts = {
                Qt.Key.Key_Escape: self.close_bar,
                Qt.Key.Key_Return: self._back if _has_shift(event) else self._on,
                Qt.Key.Key_Enter: self._back if _has_shift(event) else self._on,
            }
            if (act := acts.get(Qt.Key(key))) is not None:
                event.accept()  # not the window's Esc, which stops an answer
                if event.type() == QEvent.Type.KeyPress:
                    act()
                return True
        return super().eventFilter(watched, event)

    def _seek(self) -> None:
        self.sought.emit(self.field.text())

    def _on(self) -> None:
        self._step(1)

    def _back(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._pause.isActive():  # typed just now: the first of it, not the next
            self._pause.stop()
            self._seek()
        else:
            self.stepped.emit(by)


def _has_shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
