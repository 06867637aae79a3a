"""Source pane beside the transcript: a page of a source, with the passage framed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.clinical.sources import Source, SourcePage
from app.sentences import say
from app.services.clinical.reader_client import PagePicture
from app.ui.announcer import announce
from app.ui.theme import Look
from app.ui.translation import tr, worded
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label, show_text
from app.ui.widgets.scroll_area import scrolled
from app.ui.widgets.side_pane import SidePane

WIDTH = 460  # pixels at the normal text size
ZOOMS = (1.0, 1.5, 2.0, 3.0)
PICTURE = say("This page is a picture: no text can be read, so it is not searched.")
_MARGIN = 16
_SCROLL_BAR = 16
_A4 = 595.0  # points that a page is wide where nobody knows
_OUT = 3.0  # pixels between the letters and the frame


@dataclass(frozen=True)
class FramedPlace:
    """A page of a source, and what is framed of its text: from `start` to `end`, None for
    nothing."""

    source: Source
    position: int
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class ReadPage:
    """A page as it was read; `picture` for a PDF."""

    place: FramedPlace
    page: SourcePage
    picture: PagePicture | None
    standing: str = ""

    @property
    def passage(self) -> str:
        """The text that is framed."""
        if self.place.start is None or self.place.end is None:
            return ""
        return self.page.text[self.place.start : self.place.end]


class SourcePane(SidePane):
    """`page_asked` carries a FramedPlace that is to be read for it."""

    page_asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("details")
        self._look = look
        self.place: FramedPlace | None = None
        self.shown: ReadPage | None = None
        self._zoom = 0
        self.title = ElidedLabel("", "heading")
        self.close_button = icon_button(
            look, "close", tr("Close the page (Esc)"), self.put_away, 16
        )
        self.standing = label("", "warning", wrap=True)
        self.before = icon_button(look, "left", tr("The page before"), lambda: self._turn(-1), 16)
        self.after = icon_button(look, "right", tr("The next page"), lambda: self._turn(1), 16)
        self.where = ElidedLabel("", "small")
        self.smaller = button("−", "foot", lambda: self._set_zoom(self._zoom - 1))
        self.smaller.setAccessibleName(tr("Smaller"))
        self.larger = button("+", "foot", lambda: self._set_zoom(self._zoom + 1))
        self.larger.setAccessibleName(tr("Larger"))
        self.problem = label("", "error", wrap=True)
        self.area = scrolled(QWidget(), read=True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._lay_out()
        self.hide()

    def show_place(self, place: FramedPlace) -> None:
        """Open it: the page is asked for, and stands there once it was read."""
        turned = self.place is not None and self.place.source.id == place.source.id
        self.place = place
        if not turned:
            self._zoom = 0
        self.title.setText(place.source.title)
        self.setAccessibleName(tr("Source: {title}", title=place.source.title))
        self._say_where("")
        self._say_problem("")
        self.before.setEnabled(place.position > 0)
        self.after.setEnabled(place.position + 1 < place.source.pages)
        self.show()
        self.page_asked.emit(place)

    def show_page(self, read: ReadPage) -> None:
        """Where it is still the page that is open."""
        if read.place != self.place:
            return
        zoomed = self.shown is not None and self.shown.place == read.place
        self.shown = read
        standing = worded(read.standing)
        self.standing.setText(f"{standing[:1].upper()}{standing[1:]}.")
        self.standing.setVisible(bool(read.standing))
        self._say_where(read.page.label)
        zooms = read.picture is not None
        self.smaller.setVisible(zooms)
        self.larger.setVisible(zooms)
        self._show_zoom()
        content = _picture_of(self._look, read, self.devicePixelRatioF()) if read.picture else None
        shown = content or _text_of(self._look, read)
        centre = self._centre()
        self.area.setWidgetResizable(content is None)
        self.area.setWidget(shown)
        if zoomed:
            QTimer.singleShot(0, self, lambda: self._show_centre(centre))
            return
        said = f"{self.where.text()}. {read.passage or read.page.text}"
        self.area.setAccessibleName(said)
        announce(self, said)
        QTimer.singleShot(0, self, self._show_frame)

    def fail(self, place: FramedPlace, sentence: str) -> None:
        """The page could not be read."""
        if place == self.place:
            self._say_problem(sentence)

    @property
    def pixels(self) -> float:
        """How wide a page is to be drawn, in pixels of the screen."""
        wide = max(200, self.minimumWidth() - _SCROLL_BAR)
        return wide * self.devicePixelRatioF() * ZOOMS[self._zoom]

    def clear(self) -> None:
        self.place = self.shown = None
        self.area.setWidget(QWidget())

    def _turn(self, step: int) -> None:
        if self.place is not None:
            self.show_place(FramedPlace(self.place.source, self.place.position + step))

    def _set_zoom(self, zoom: int) -> None:
        if self.place is not None and 0 <= zoom < len(ZOOMS):
            self._zoom = zoom
            self._show_zoom()
            self.page_asked.emit(self.place)

    def _show_zoom(self) -> None:
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom + 1 < len(ZOOMS))

    def _show_frame(self) -> None:
        content = self.area.widget()
        if isinstance(content, _Picture) and content.framed is not None:
            centre = content.framed.center()
            half = round(content.framed.height() / 2) + 24
            self.area.ensureVisible(round(centre.x()), round(centre.y()), 40, half)
        elif isinstance(content, _Text) and content.frame is not None:
            self.area.ensureWidgetVisible(content.frame, 0, 24)

    def _centre(self) -> tuple[float, float]:
        """Which point of the page is in the middle, in parts of its width and height."""
        page, view = self.area.widget(), self.area.viewport()
        if page is None:
            return 0.0, 0.0
        point = page.mapFrom(view, view.rect().center())
        return point.x() / max(1, page.width()), point.y() / max(1, page.height())

    def _show_centre(self, centre: tuple[float, float]) -> None:
        page, view = self.area.widget(), self.area.viewport()
        if page is None:
            return
        x, y = centre[0] * page.width(), centre[1] * page.height()
        self.area.horizontalScrollBar().setValue(round(x - view.width() / 2))
        self.area.verticalScrollBar().setValue(round(y - view.height() / 2))

    def _say_where(self, printed: str) -> None:
        place = self.place
        if place is None:
            return
        number, of = place.position + 1, place.source.pages
        said = (
            tr("Page {number} of {of}", number=number, of=of)
            if place.source.has_pages
            else tr("Section {number} of {of}", number=number, of=of)
        )
        if printed and printed != str(number):
            said += f" ({printed})"
        self.where.setText(said)

    def _say_problem(self, sentence: str) -> None:
        show_text(self.problem, sentence)
        if sentence:
            announce(self, sentence)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 10, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        pages = QHBoxLayout()
        pages.setContentsMargins(14, 0, 10, 6)
        pages.setSpacing(4)
        for each in (self.before, self.after):
            pages.addWidget(each)
        pages.addWidget(self.where, 1)
        for zoom in (self.smaller, self.larger):
            pages.addWidget(zoom)
        said = QVBoxLayout()
        said.setContentsMargins(20, 0, 16, 8)
        for says in (self.standing, self.problem):
            said.addWidget(says)
            says.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(pages)
        column.addLayout(said)
        column.addWidget(self.area, 1)


def dpi_for(page: SourcePage, pixels: float) -> float:
    """Dots per inch in which a page is so many pixels wide."""
    return 72.0 * pixels / max(36.0, page.width or _A4)


class _Picture(QLabel):
    """A page as a picture. `framed` is the rectangle around all of the passage."""

    def __init__(self, pixmap: QPixmap, framed: QRectF | None) -> None:
        super().__init__()
        self.framed = framed
        self.setPixmap(pixmap)
        self.setFixedSize(
            QSize(
                round(pixmap.width() / pixmap.devicePixelRatio()),
                round(pixmap.height() / pixmap.devicePixelRatio()),
            )
        )


class _Text(QWidget):
    """A page as text, the passage in a frame between what stands before and after it."""

    def __init__(self, parts: Sequence[QWidget], frame: QFrame | None) -> None:
        super().__init__()
        self.frame = frame
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, _MARGIN, 20)
        column.setSpacing(8)
        for each in parts:
            column.addWidget(each)
        column.addStretch(1)


def _picture_of(look: Look, read: ReadPage, ratio: float) -> QWidget:
    picture = read.picture
    assert picture is not None
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888
    )
    pixmap = QPixmap.fromImage(image)
    framed = None
    if picture.boxes:
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        out = _OUT * ratio
        for left, top, width, height in picture.boxes:
            outline.addRect(QRectF(left - out, top - out, width + 2 * out, height + 2 * out))
        outline = outline.simplified()
        ground = QColor("#FCE9A9")  # on the page's own white, whatever the theme
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillPath(outline, ground)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(QColor("#0F766E"), 2 * ratio))
        painter.drawPath(outline)
        painter.end()
        box = outline.boundingRect()
        framed = QRectF(box.x() / ratio, box.y() / ratio, box.width() / ratio, box.height() / ratio)
    pixmap.setDevicePixelRatio(ratio)
    return _Picture(pixmap, framed)


def _text_of(look: Look, read: ReadPage) -> QWidget:
    page, place = read.page, read.place
    if not page.has_text:
        return _Text([label(PICTURE, "muted", wrap=True)], None)
    if place.start is None or place.end is None:
        return _Text([_paragraphs(page.text)], None)
    before, after = page.text[: place.start].strip(), page.text[place.end :].strip()
    frame = QFrame()
    frame.setObjectName("passage")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(12, 8, 12, 8)
    inside.addWidget(_paragraphs(read.passage))
    parts = [_paragraphs(before), frame, _paragraphs(after)]
    kept = [each for each in parts if each is frame or (isinstance(each, QLabel) and each.text())]
    return _Text(kept, frame)


def _paragraphs(text: str) -> QLabel:
    shown = label(text.replace("\n", "\n\n"), "cardStep", wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
