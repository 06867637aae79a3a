"""Context meter: how much of the model's context the next prompt would take."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.core.consultations.tasks import Task
from app.core.units import count_of
from app.services.consultations.reply_events import ContextUse
from app.ui.stylesheet import repolish
from app.ui.theme import Look

NEARLY_FULL = 0.85  # of the room beside the answer


@dataclass(frozen=True)
class MeterReading:
    """What a text would take of the context if it were sent as `task`; None where that can't be
    told now."""

    text: str
    task: Task
    use: ContextUse | None


class Fullness(StrEnum):
    """How near the limit is; the style sheet knows these names."""

    ROOMY = "roomy"
    NEAR = "near"
    OVER = "over"


class Meter(QWidget):
    """A bar and `612 / 4,096 tokens`; hidden while nothing is known."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._bar = _Bar(look)
        self.text = _Words()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._bar)
        row.addWidget(self.text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.show_use(None)

    def show_use(self, use: ContextUse | None) -> None:
        self.setVisible(use is not None)
        if use is None:
            return
        fullness = fullness_of(use)
        self._bar.show_use(use, fullness)
        words = f"{use.prompt_tokens:,} / {use.context:,} tokens"
        note = _note(use, fullness)
        if note:
            words += f" · {note}"
        says = _explanation(use)
        self.text.setProperty("fullness", fullness.value)
        repolish(self.text)
        self.text.say(words, note or words)
        self.setToolTip(says)
        self.setAccessibleName(f"{words}. {says}")


def fullness_of(use: ContextUse) -> Fullness:
    if use.refusal:
        return Fullness.OVER
    near = use.omitted_turns or use.prompt_tokens > NEARLY_FULL * (use.room or use.context)
    return Fullness.NEAR if near else Fullness.ROOMY


def _note(use: ContextUse, fullness: Fullness) -> str:
    if use.refusal:
        return f"{use.prompt_tokens - use.room:,} tokens too many"
    if use.omitted_turns:
        return f"{count_of(use.omitted_turns, 'older turn')} left out"
    return "nearly full" if fullness is Fullness.NEAR else ""


def _explanation(use: ContextUse) -> str:
    if use.refusal:
        return use.refusal
    says = (
        f"Tokens that the next prompt takes up in the model's context; {use.context - use.room:,} "
        "are kept for the answer"
    )
    if use.omitted_turns:
        says += f"; the {count_of(use.omitted_turns, 'oldest turn')} will not be sent"
    return says


class _Words(QLabel):
    """All of it where there is room, else what matters most."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")
        self._whole = self._short = ""

    def say(self, whole: str, short: str) -> None:
        self._whole, self._short = whole, short
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return self._size_of(self._whole)

    def minimumSizeHint(self) -> QSize:
        return self._size_of(self._short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self.width() >= self._size_of(self._whole).width()
        self.setText(self._whole if fits else self._short)

    def _size_of(self, text: str) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(text) + 2, metrics.height())


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        tokens = look.tokens
        self._ground, self._mark = tokens.border, tokens.muted
        self._colours = {
            Fullness.ROOMY: tokens.accent,
            Fullness.NEAR: tokens.warning_text,
            Fullness.OVER: tokens.danger,
        }
        self._fraction = self._room = 0.0
        self._fullness = Fullness.ROOMY
        self.setFixedSize(QSize(56, 16))

    def show_use(self, use: ContextUse, fullness: Fullness) -> None:
        context = max(1, use.context)
        self._fraction = min(1.0, max(0.0, use.prompt_tokens / context))
        self._room, self._fullness = use.room / context, fullness
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(0, self.height() / 2 - 2, self.width(), 4)
        painter.setBrush(QColor(self._ground))
        painter.drawRoundedRect(groove, 2, 2)
        painter.setBrush(QColor(self._colours[self._fullness]))
        groove.setWidth(max(4.0, self.width() * self._fraction))
        painter.drawRoundedRect(groove, 2, 2)
        if 0 < self._room < 1:  # behind it is the answer's
            painter.setBrush(QColor(self._mark))
            painter.drawRect(
                QRectF(self.width() * self._room - 0.75, self.height() / 2 - 4, 1.5, 8)
            )
        painter.end()
