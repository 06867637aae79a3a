"""How much of the model's context the next prompt would take."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.services.replies import ContextUse
from app.ui.theme import Look
from app.ui.widgets import label

NEARLY_FULL = 0.85


class Meter(QWidget):
    """A bar and `612 / 4,096 tokens`; hidden while nothing is known."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._bar = _Bar(look)
        self.text = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._bar)
        row.addWidget(self.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_use(None)

    def show_use(self, use: ContextUse | None) -> None:
        self.setVisible(use is not None)
        if use is None:
            return
        self._bar.set_fraction(use.prompt_tokens / max(1, use.context))
        words = f"{use.prompt_tokens:,} / {use.context:,} tokens"
        says = "Tokens that the next prompt takes, of the model's context"
        if use.omitted_turns:
            turns = "turn" if use.omitted_turns == 1 else "turns"
            words += f" · {use.omitted_turns} older {turns} left out"
            says += f"; the {use.omitted_turns} oldest {turns} will not be sent"
        self.text.setText(words)
        self.setToolTip(says)
        self.setAccessibleName(f"{words}. {says}")


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._tokens = look.tokens
        self._fraction = 0.0
        self.setFixedSize(QSize(56, 16))

    def set_fraction(self, fraction: float) -> None:
        self._fraction = min(1.0, max(0.0, fraction))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(0, self.height() / 2 - 2, self.width(), 4)
        painter.setBrush(QColor(self._tokens.border))
        painter.drawRoundedRect(groove, 2, 2)
        full = self._fraction > NEARLY_FULL
        painter.setBrush(QColor(self._tokens.danger if full else self._tokens.accent))
        groove.setWidth(max(4.0, self.width() * self._fraction))
        painter.drawRoundedRect(groove, 2, 2)
        painter.end()
