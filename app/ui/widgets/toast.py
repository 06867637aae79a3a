"""Toast: a short note that fades by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.announcer import announce
from app.ui.widgets.banner import Notice
from app.ui.widgets.button import button
from app.ui.widgets.label import label
from app.ui.widgets.motion import fade_in


class Toast(Notice):
    """A short notice for 8 seconds, with one action."""

    SHOWN_MS = 8000

    def __init__(self, parent: QWidget) -> None:
        super().__init__(label(""), button("", "toast"), parent)
        self.setObjectName("toast")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(16)
        self._row.addWidget(self.text)
        self._row.addWidget(self.action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        # The rectangle, in the parent, that the toast stands above and never covers.
        self.stands_over: Callable[[], QRect] | None = None
        self.hide()

    def say(
        self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        self.fill(sentence, action, on_action)
        self._row.setContentsMargins(20, 8, 8 if action else 20, 8)
        self.reposition()
        self.show()
        self.raise_()
        fade_in(self)
        self._timer.start(self.SHOWN_MS)
        announce(self, sentence)

    def reposition(self) -> None:
        self.adjustSize()
        parent = self.parentWidget()
        if parent is None:
            return
        area = self.stands_over() if self.stands_over is not None else parent.rect()
        left = area.center().x() - self.width() // 2
        self.move(max(8, left), max(8, area.top() - self.height() - 16))
