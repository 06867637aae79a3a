"""Start page frame: our mark, a title, a card, buttons below."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import pixmap
from app.ui.theme import Look
from app.ui.widgets.label import label

WIDTH = 580  # pixels at the normal text size
MARGIN = 24
_LOW = 520  # pixels of a page's height below which little is left around it
_LEAST_MARGIN = 8


class StartPage(QWidget):
    """`step` like `Step 1 of 3`; empty for a page of its own. Pages add to `body` and `buttons`."""

    def __init__(self, look: Look, title: str, explained: str = "", step: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        self.look = look
        mark = QLabel()
        mark.setPixmap(pixmap("consilium", "", look.scaled(44), self.devicePixelRatioF()))
        name = label("Consilium", "name")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(mark)
        head.addWidget(name, 1)
        head.addWidget(label(step, "small"))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        inner = QWidget()
        self.inner = inner
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(24)
        column.addWidget(_as_high_as_its_text(label(title, "title", wrap=True)))
        if explained:
            column.addSpacing(8)
            column.addWidget(_as_high_as_its_text(label(explained, wrap=True)))
        column.addSpacing(20)
        column.addLayout(self.body, 1)
        column.addSpacing(20)
        column.addLayout(self.buttons)
        self._outer = outer = QVBoxLayout(self)
        # Not centred by an alignment: Qt would then measure wrapped text at the window's width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner)
        middle.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # All pages have one width, so that none jumps where the next one comes.
        room = event.size().width() - 2 * MARGIN
        self.inner.setFixedWidth(min(room, self.look.scaled(WIDTH)))
        above = MARGIN if event.size().height() >= self.look.scaled(_LOW) else _LEAST_MARGIN
        self._outer.setContentsMargins(MARGIN, above, MARGIN, above)

    def first_focus(self) -> QWidget | None:
        """What should have the keyboard when the page is shown."""
        return None

    def say(self, sentence: str) -> None:
        """Show an error in its place."""

    def give_up(self) -> None:
        """Nobody waits any more for what may be under way here."""


def _as_high_as_its_text(text: QLabel) -> QLabel:
    policy = text.sizePolicy()
    # Not Maximum: of a long text the hint is lower than what it needs at the width it gets.
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    text.setSizePolicy(policy)
    return text


def error_line() -> QLabel:
    result = label("", "error", wrap=True)
    result.hide()
    return result


def primary(text: str) -> QPushButton:
    result = QPushButton(text)
    result.setProperty("kind", "primary")
    result.setAutoDefault(True)
    result.setDefault(True)
    return result
