"""Print preview: the pages as they would be printed, with the disclaimer of each reply.

They are drawn beside the window's thread, by what prints them: those in view and their neighbours,
however long the transcript is.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ConsiliumError
from app.ui.background import Background, Job
from app.ui.paper.page_pictures import PagePictures, Pages
from app.ui.paper.sheets import GAP, Sheets
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.label import label
from app.ui.widgets.scroll_area import scrolled

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0)
_WHOLE = 2  # in ZOOMS
_SHEET = 620  # pixels that a page is wide at a zoom of 1
LANE = "preview"


class PrintPreview(QDialog):
    """`print_asked`: these pages are wanted on paper."""

    print_asked = Signal()

    def __init__(
        self, parent: QWidget, look: Look, background: Background, pictures: PagePictures
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print preview"))
        self._look, self._background, self._pictures = look, background, pictures
        self._zoom = _WHOLE
        self._pages = Pages(0, 1.0)
        self._sharp: dict[int, int] = {}  # how many pixels wide a page's picture is
        self._job: Job | None = None
        self.where = label("", "muted")
        self.before = icon_button(look, "left", tr("The page before"), lambda: self._turn(-1), 16)
        self.after = icon_button(look, "right", tr("The next page"), lambda: self._turn(1), 16)
        self.smaller = button("−", "foot", lambda: self._set_zoom(self._zoom - 1))
        self.smaller.setAccessibleName(tr("Smaller"))
        self.larger = button("+", "foot", lambda: self._set_zoom(self._zoom + 1))
        self.larger.setAccessibleName(tr("Larger"))
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.sheets = Sheets(look)
        self.sheets.painted.connect(self._draw_next)
        self.area = scrolled(self.sheets, read=True)
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
        self.finished.connect(self._give_up)
        self._show_zoom()
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
        self.where.setText(tr("Reading…"))
        self._job = self._background.run(
            self._pictures.lay_out, self._take_pages, self._fail, lane=LANE
        )

    def _take_pages(self, pages: Pages | None) -> None:
        self._job = None
        if pages is not None:
            self._pages = pages
            self._set_sizes()
            self._say_where()

    def _set_sizes(self) -> None:
        width = self._look.scaled(_SHEET * ZOOMS[self._zoom])
        self.sheets.set_pages(self._pages.count, width, round(width * self._pages.ratio))

    def _draw_next(self) -> None:
        """Draw the first page that is missing of those in view and their neighbours; the next one
        follows when it is there."""
        top = self.area.verticalScrollBar().value()
        seen = self.sheets.between(top, top + self.area.viewport().height())
        if not seen:
            return
        wanted = [*seen, seen[-1] + 1, seen[0] - 1]
        wanted = [each for each in wanted if 1 <= each <= self.sheets.count]
        self.sheets.keep(wanted)
        pixels = round(self.sheets.rect_of(1).width() * self.devicePixelRatioF())
        missing = [
            each
            for each in wanted
            if each not in self.sheets.pictures or self._sharp.get(each) != pixels
        ]
        if missing and self._job is None:
            number = missing[0]
            self._job = self._background.run(
                partial(self._pictures.picture, number, pixels),
                partial(self._take_picture, number),
                self._fail,
                lane=LANE,
            )

    def _take_picture(self, number: int, image: QImage | None) -> None:
        self._job = None
        if image is not None:
            self._sharp[number] = image.width()
            self.sheets.show_picture(number, QPixmap.fromImage(image))
            self._draw_next()  # one that is not in view is not painted

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._pictures.give_up()
        self._background.run(self._pictures.close, lane=LANE)

    def _set_zoom(self, zoom: int) -> None:
        """What is in the middle stays there."""
        bar, half = self.area.verticalScrollBar(), self.area.viewport().height() / 2
        place = self.sheets.place_at(bar.value() + half)
        self._zoom = max(0, min(len(ZOOMS) - 1, zoom))
        self._show_zoom()
        self._set_sizes()
        QCoreApplication.sendPostedEvents(self.area.widget(), QEvent.Type.LayoutRequest)
        bar.setValue(round(self.sheets.y_of(place) - half))
        self._say_where()

    def _show_zoom(self) -> None:
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom + 1 < len(ZOOMS))

    @property
    def page(self) -> int:
        """The number of the page at the top, from 1; 0 while there is none."""
        top = self.area.verticalScrollBar().value() + self.area.viewport().height() // 3
        return self.sheets.between(0, top)[-1] if self.sheets.count else 0

    def _turn(self, step: int) -> None:
        if self.sheets.count:
            number = max(1, min(self.sheets.count, self.page + step))
            self.area.verticalScrollBar().setValue(self.sheets.top_of(number) - GAP)

    def _say_where(self) -> None:
        shown, count = max(1, self.page), self.sheets.count
        if count:
            self.where.setText(tr("Page {number:,} of {all:,}", number=shown, all=count))
        self.before.setEnabled(shown > 1)
        self.after.setEnabled(shown < count)

    def _fail(self, error: ConsiliumError) -> None:
        self._job = None
        self.where.setText("")
        self.problem.setText(tr(str(error)))
        self.problem.show()

    def _print(self) -> None:
        self.accept()
        self.print_asked.emit()
