"""Context meter: how much of the model's context the next prompt would take."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.core.consultations.context_budget import ContextUse
from app.core.consultations.tasks import Task
from app.ui.stylesheet import repolish
from app.ui.theme import Look
from app.ui.translation import tr, tr_count

_TURN = 360 * 16
NEARLY_FULL = 0.75  # of the room beside the answer


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
    """A thin ring, near the limit with `3,100 / 4,096 tokens`; hidden while nothing is known."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._ring = _Ring(look)
        self.text = _Words()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text)
        row.addWidget(self._ring)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.show_use(None)

    def show_use(self, use: ContextUse | None) -> None:
        self.setVisible(use is not None)
        if use is None:
            return
        fullness = fullness_of(use)
        self._ring.show_use(use, fullness)
        words = tr("{used:,} / {context:,} tokens", used=use.prompt_tokens, context=use.context)
        note = _note(use, fullness)
        if note:
            words += f" · {note}"
        says = _explanation(use)
        self.text.setProperty("fullness", fullness.value)
        repolish(self.text)
        self.text.say(words, note or words)
        self.text.setVisible(fullness is not Fullness.ROOMY)
        self.setToolTip(f"{words}\n{says}")
        self.setAccessibleName(f"{words}. {says}")


def fullness_of(use: ContextUse) -> Fullness:
    if use.refusal:
        return Fullness.OVER
    near = use.omitted_turns or use.prompt_tokens > NEARLY_FULL * (use.room or use.context)
    return Fullness.NEAR if near else Fullness.ROOMY


def _note(use: ContextUse, fullness: Fullness) -> str:
    if use.refusal:
        return tr_count(
            "{n} token too many", "{n:,} tokens too many", n=use.prompt_tokens - use.room
        )
    if use.omitted_turns:
        return tr_count(
            "{n} older turn left out", "{n:,} older turns left out", n=use.omitted_turns
        )
    return tr("nearly full") if fullness is Fullness.NEAR else ""


def _explanation(use: ContextUse) -> str:
    if use.refusal:
        return tr(use.refusal)
    kept = use.context - use.room
    if not use.omitted_turns:
        return tr(
            "Tokens that the next prompt takes up in the model's context; {kept:,} are kept for "
            "the answer",
            kept=kept,
        )
    return tr_count(
        "Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the "
        "answer; the oldest turn will not be sent",
        "Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the "
        "answer; the {n:,} oldest turns will not be sent",
        n=use.omitted_turns,
        kept=kept,
    )


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


class _Ring(QWidget):
    """Its arc is what is taken up, from the top on; a notch marks where the answer's begins."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        tokens = look.tokens
        self._ground, self._mark = tokens.chip, tokens.muted
        self._colours = {
            Fullness.ROOMY: tokens.accent,
            Fullness.NEAR: tokens.warning_text,
            Fullness.OVER: tokens.danger,
        }
        self._fraction = self._room = 0.0
        self._fullness = Fullness.ROOMY
        side = look.scaled(20)
        self.setFixedSize(QSize(side, side))

    def show_use(self, use: ContextUse, fullness: Fullness) -> None:
        context = max(1, use.context)
        self._fraction = min(1.0, max(0.0, use.prompt_tokens / context))
        self._room, self._fullness = use.room / context, fullness
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(_stroke(self._ground))
        painter.drawEllipse(box)
        if 0 < self._room < 1:  # behind it is the answer's
            painter.setPen(_stroke(self._mark))
            painter.drawArc(box, _angle(self._room), -_TURN // 48)
        painter.setPen(_stroke(self._colours[self._fullness]))
        painter.drawArc(box, _angle(0), -round(_TURN * max(0.02, self._fraction)))
        painter.end()


def _stroke(colour: str) -> QPen:
    return QPen(QColor(colour), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def _angle(fraction: float) -> int:
    """Of a turn from the top on, in Qt's sixteenths of a degree."""
    return round(_TURN / 4 - _TURN * fraction)
