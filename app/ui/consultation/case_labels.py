"""Case labels beside the title: the case reference and the tags; a click changes them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from app.core.consultations.messages import Consultation
from app.sentences import say
from app.ui.icons import pixmap
from app.ui.sidebar.label_chips import chips_height, chips_width, draw_chips
from app.ui.theme import SMALL, Look, body_font
from app.ui.translation import tr
from app.ui.widgets.label import as_tip

ADD = say("Add tags or a case reference (Ctrl+T)")
CHANGE = say("Change tags and case reference (Ctrl+T)")
_ICON = 18  # pixels at the normal text size
_PAD = 8


class CaseLabels(QAbstractButton):
    """Right-aligned; where there are none, a picture of a tag."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._font = body_font(look, SMALL)
        self._icon = look.scaled(_ICON)
        self._about: Consultation | None = None
        self._line = 0  # pixels that the chips were fitted into
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_consultation(self, about: Consultation | None) -> None:
        self._about = about
        self.setVisible(about is not None)
        labels = [part for part in (about.case_reference, *about.tags) if part] if about else []
        self.setToolTip(as_tip("\n".join([*labels, "", tr(CHANGE)])) if labels else tr(ADD))
        self.setAccessibleName(
            tr("Filed as {labels}", labels=", ".join(labels)) if labels else tr(ADD)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * _PAD + self._icon, chips_height(self._font) + 12)

    def wanted_width(self, most: int) -> int:
        """Pixels that it takes, at most so many."""
        about = self._about
        self._line = most - 2 * _PAD
        if about is None or not (about.case_reference or about.tags):
            return self._icon + 2 * _PAD
        return chips_width(about, self._font, self._line) + 2 * _PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._about is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        box = self.rect()
        if self.hasFocus() or self.underMouse():
            painter.setPen(QColor(tokens.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        height = chips_height(self._font)
        inner = QRect(box.left() + _PAD, (self.height() - height) // 2, self._line, height)
        if self._about.case_reference or self._about.tags:
            draw_chips(painter, self._look, self._font, self._about, inner)
        else:
            picture = pixmap("tag", tokens.muted, self._icon, self.devicePixelRatioF())
            painter.drawPixmap(inner.left(), (self.height() - self._icon) // 2, picture)
        painter.end()
