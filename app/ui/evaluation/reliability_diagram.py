"""Reliability diagram: how sure a model was, from left to right, and how often it was right, from
the bottom up. On the diagonal it is as often right as it is sure.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.evaluation.exam_statistics import Calibration
from app.ui.evaluation.evaluation_words import diagram_words
from app.ui.theme import SMALL, Look, body_font
from app.ui.translation import tr

_SIDE = 240
_DOT = 3.5


class ReliabilityDiagram(QWidget):
    """A dot for each bin of equal counts; its accessible description tells the same in words."""

    def __init__(self, look: Look, found: Calibration) -> None:
        super().__init__()
        self._look = look
        self._found = found
        self._font = body_font(look, SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Reliability diagram"))
        self.setAccessibleDescription(diagram_words(found))

    def sizeHint(self) -> QSize:
        side = self._look.scaled(_SIDE)
        return QSize(side + self._look.scaled(60), side)

    def minimumSizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        line = metrics.height()
        beside = metrics.horizontalAdvance(tr("{share:.0%}", share=1.0)) + 8
        plot = QRectF(beside, line + 6, self.width() - beside - 8, self.height() - 3 * line - 14)

        def at(sure: float, right: float) -> QPointF:
            return QPointF(plot.left() + plot.width() * sure, plot.bottom() - plot.height() * right)

        painter.setPen(QPen(QColor(tokens.border), 1))
        for tick in (0.25, 0.5, 0.75):
            painter.drawLine(at(tick, 0), at(tick, 1))
            painter.drawLine(at(0, tick), at(1, tick))
        painter.setPen(QPen(QColor(tokens.strong_border), 1))
        painter.drawRect(plot)
        painter.setPen(QPen(QColor(tokens.muted), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(at(0, 0), at(1, 1))
        points = [at(each.confidence, each.right) for each in self._found.bins]
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawPolyline(points)
        painter.setBrush(QColor(tokens.accent))
        dot = _DOT * max(1.0, self._look.scale)
        for point in points:
            painter.drawEllipse(point, dot, dot)
        self._write(painter, plot, line)
        painter.end()

    def _write(self, painter: QPainter, plot: QRectF, line: float) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.setPen(QColor(self._look.tokens.muted))
        for tick in (0.0, 0.5, 1.0):
            shown = tr("{share:.0%}", share=tick)
            height = plot.bottom() - plot.height() * tick
            painter.drawText(QRectF(0, height - line / 2, plot.left() - 4, line), right, shown)
            across = plot.left() + plot.width() * tick
            wide = 2 * plot.left()  # which holds the longest of them
            begin = min(across - wide / 2, self.width() - wide)
            ends = middle if tick < 1 else Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(QRectF(begin, plot.bottom() + 4, wide, line), ends, shown)
        painter.drawText(QPointF(plot.left(), line - 2), tr("Right"))
        below = QRectF(plot.left(), plot.bottom() + 6 + line, plot.width(), line)
        painter.drawText(below, middle, tr("How sure it was"))
