"""Share bar: a share with its interval on a line from nothing to all, and a tick for guessing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.evaluation.exam_report import ExamReport
from app.ui.evaluation.evaluation_words import baselines_of, share_words
from app.ui.theme import Look
from app.ui.translation import tr

_HEIGHT = 22


class ShareBar(QWidget):
    """A picture of what stands beside it in words."""

    def __init__(self, look: Look, report: ExamReport) -> None:
        super().__init__()
        self._look = look
        self._report = report
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Share of right answers"))
        self.setAccessibleDescription(f"{share_words(report.right)} {baselines_of(report)}")

    def sizeHint(self) -> QSize:
        return QSize(self._look.scaled(240), self._look.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, report = self._look.tokens, self._report
        low, high = report.right.interval
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width, middle, edge = self.width() - 2.0, self.height() / 2, self._look.scaled(4)

        def at(share: float) -> float:
            return 1 + width * (1 - share if mirrored else share)

        track = QRectF(1, middle - edge, width, 2 * edge)
        painter.setPen(QPen(QColor(tokens.strong_border), 1))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(track, edge, edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(
            QRectF(
                QPointF(at(0), track.top()), QPointF(at(report.right.value), track.bottom())
            ).normalized(),
            edge,
            edge,
        )
        whole = self.height() - 2.0
        painter.setPen(QPen(QColor(tokens.text), 2))
        painter.drawLine(QPointF(at(low), middle), QPointF(at(high), middle))
        for end in (low, high):
            painter.drawLine(QPointF(at(end), middle - edge), QPointF(at(end), middle + edge))
        painter.setPen(QPen(QColor(tokens.text), 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(at(report.chance), 1), QPointF(at(report.chance), whole))
        painter.end()
