"""Print preview: the pages as they would be printed, with the disclaimer of each reply.

They are drawn beside the window's thread, by what prints them, one after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import ConsiliumError
from app.ui.background import Background
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.label import label
from app.ui.widgets.scroll_area import scrolled

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0)
_WHOLE = 2  # in ZOOMS
_SHEET = 620  # pixels that a page is wide at a zoom of 1
_GAP = 16
LANE = "preview"

Draw = Callable[[int], Iterable[QImage]]  # by the pixels that a page is wide


class PrintPreview(QDialog):
    """`print_asked`: these pages are wanted on paper."""

    print_asked = Signal()

    def __init__(self, parent: QWidget, look: Look, background: Background, draw: Draw) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print preview"))
        self._look, self._background, self._draw = look, background, draw
        self._zoom = _WHOLE
        self.pages: list[QLabel] = []
        self.where = label("", "muted")
        self.before = icon_button(look, "left", tr("The page before"), lambda: self._turn(-1), 16)
        self.after = icon_button(look, "right", tr("The next page"), lambda: self._turn(1), 16)
        self.smaller = button("−", "foot", lambda: self._set_zoom(self._zoom - 1))
        self.smaller.setAccessibleName(tr("Smaller"))
        self.larger = button("+", "foot", lambda: self._set_zoom(self._zoom + 1))
        self.larger.setAccessibleName(tr("Larger"))
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        sheets = QWidget()
        self._sheets = QVBoxLayout(sheets)
        self._sheets.setContentsMargins(24, _GAP, 24, _GAP)
        self._sheets.setSpacing(_GAP)
        self._sheets.addStretch(1)
        self.area = scrolled(sheets, read=True)
        self.area.setObjectName("sheets")
        self.area.setAccessibleName(tr("The pages"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(lambda _: self._say_where())
        bar.rangeChanged.connect(lambda *_: self._say_where())  # when new pages have their place
        self.print_button = button(tr("Print…"), "primary", self._print)
        self._lay_out()
        room = parent.window().size()
        self.resize(
            min(look.scaled(_SHEET + 120), room.width() - 16),
            min(look.scaled(900), room.height() - 16),
        )
        self._begin()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 16, 8)
        top.setSpacing(4)
        for left in (self.before, self.after, self.where):
            top.addWidget(left)
        top.addStretch(1)
        for right in (self.smaller, self.larger):
            top.addWidget(right)
        closing = QHBoxLayout()
        closing.setContentsMargins(24, 12, 24, 16)
        closing.setSpacing(12)
        closing.addStretch(1)
        closing.addWidget(button(tr("Close"), "", self.reject))
        closing.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.problem)
        column.addWidget(self.area, 1)
        column.addLayout(closing)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        """Draw them anew at this zoom."""
        for page in self.pages:
            self._sheets.removeWidget(page)
            page.deleteLater()
        self.pages = []
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom + 1 < len(ZOOMS))
        self.where.setText(tr("Reading…"))
        pixels = round(ZOOMS[self._zoom] * self._look.scaled(_SHEET) * self.devicePixelRatioF())
        job = self._background.iterate(
            lambda: self._draw(pixels), self._add, self._say_where, self._fail, lane=LANE
        )
        self._job = job
        self.finished.connect(lambda _: job.drop())

    def _add(self, images: list[QImage]) -> None:
        for image in images:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            page = QLabel()
            page.setObjectName("sheet")
            page.setPixmap(QPixmap.fromImage(image))
            page.setAccessibleName(tr("Page {number}", number=len(self.pages) + 1))
            self._sheets.insertWidget(
                len(self.pages), page, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            )
            self.pages.append(page)
        self._say_where()

    def _set_zoom(self, zoom: int) -> None:
        self._zoom = max(0, min(len(ZOOMS) - 1, zoom))
        self._job.drop()
        self._begin()

    @property
    def page(self) -> int:
        """The number of the page at the top, from 1; 0 while there is none."""
        top = self.area.verticalScrollBar().value() + self.area.viewport().height() // 3
        return sum(page.y() <= top for page in self.pages)

    def _turn(self, step: int) -> None:
        if self.pages:
            page = self.pages[max(0, min(len(self.pages), self.page + step) - 1)]
            self.area.verticalScrollBar().setValue(page.y() - _GAP)

    def _say_where(self) -> None:
        shown = max(1, self.page)
        if self.pages:
            self.where.setText(tr("Page {number:,} of {all:,}", number=shown, all=len(self.pages)))
        self.before.setEnabled(shown > 1)
        self.after.setEnabled(shown < len(self.pages))

    def _fail(self, error: ConsiliumError) -> None:
        self.where.setText("")
        self.problem.setText(tr(str(error)))
        self.problem.show()

    def _print(self) -> None:
        self.accept()
        self.print_asked.emit()
