"""Label chips: a case reference and tags on one line, as many as fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from app.core.consultations.messages import Consultation
from app.ui.theme import Look

_PAD = 7
_BETWEEN = 5
_LONGEST = 0.6  # of the line, for one tag or the case reference, where not all have room


def chips_height(font: QFont) -> int:
    return QFontMetrics(font).height() + 4


def fitted(texts: list[str], font: QFont, width: int) -> tuple[list[tuple[str, int]], int]:
    """Texts that fit on the line, cut where one is long, with the width of each chip; and how many
    had no room. Where some had none, there is room to say how many."""
    metrics = QFontMetrics(font)
    whole = [(text, metrics.horizontalAdvance(text) + 2 * _PAD) for text in texts]
    if sum(wide + _BETWEEN for _, wide in whole) - _BETWEEN <= width:
        return whole, 0
    found: list[tuple[str, int]] = []
    left = width
    for number, text in enumerate(texts):
        rest = len(texts) - number - 1
        kept = metrics.horizontalAdvance(f"+{rest}") + _BETWEEN if rest else 0
        shown = metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, round(_LONGEST * width) - 2 * _PAD
        )
        wide = metrics.horizontalAdvance(shown) + 2 * _PAD
        if wide + kept > left:
            return found, rest + 1
        found.append((shown, wide))
        left -= wide + _BETWEEN
    return found, 0


def chips_width(consultation: Consultation, font: QFont, most: int, count: int = 0) -> int:
    """What its chips take of a line that is `most` wide; `count`: no more than that many."""
    chips, hidden = labels_that_fit(consultation, font, most, count)
    width = sum(wide + _BETWEEN for _, wide in chips)
    if hidden:
        return width + QFontMetrics(font).horizontalAdvance(f"+{hidden}")
    return width - _BETWEEN


def draw_chips(
    painter: QPainter,
    look: Look,
    font: QFont,
    consultation: Consultation,
    line: QRect,
    count: int = 0,
) -> None:
    """The case reference is framed, tags stand on a ground of their own."""
    tokens = look.tokens
    reference = consultation.case_reference
    chips, hidden = labels_that_fit(consultation, font, line.width(), count)
    painter.setFont(font)
    left = line.left()
    for number, (text, width) in enumerate(chips):
        box = QRectF(left + 0.5, line.top() + 0.5, width - 1, line.height() - 1)
        framed = bool(reference) and number == 0
        painter.setPen(QColor(tokens.strong_border) if framed else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if framed else QColor(tokens.chip))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(tokens.muted if framed else tokens.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        left += width + _BETWEEN
    if hidden:
        painter.setPen(QColor(tokens.muted))
        rest = QRect(left, line.top(), line.right() - left + 1, line.height())
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), f"+{hidden}")


def labels_that_fit(
    consultation: Consultation, font: QFont, width: int, count: int
) -> tuple[list[tuple[str, int]], int]:
    """Those that fit, `count` of them at most (0: all), and how many are not among them."""
    texts = _texts(consultation)
    if not count:
        return fitted(texts, font, width)
    metrics = QFontMetrics(font)
    found: list[tuple[str, int]] = []
    left = width
    for text in texts[:count]:
        more = len(texts) - len(found) - 1
        rest = metrics.horizontalAdvance(f"+{more}") + _BETWEEN if more else 0
        wide = metrics.horizontalAdvance(text) + 2 * _PAD
        if wide + rest > left and not found:  # rather a part of one than only a number
            room = left - rest - 2 * _PAD
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            wide = metrics.horizontalAdvance(text) + 2 * _PAD
        if wide + rest > left:
            break
        found.append((text, wide))
        left -= wide + _BETWEEN
    return found, len(texts) - len(found)


def _texts(consultation: Consultation) -> list[str]:
    return [text for text in (consultation.case_reference, *consultation.tags) if text]
