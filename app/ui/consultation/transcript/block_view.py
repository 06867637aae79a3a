"""Block view: one piece of a message, painted as tall as its content.

Selections belong to the body that the view stands in: they reach over several views.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.core.rendering.blocks import Run, Shift
from app.core.rendering.html import Style, piece_html
from app.core.rendering.occurrences import Span
from app.core.rendering.pieces import Piece, TextPiece
from app.core.rendering.plain import piece_plain, runs_plain
from app.ui.consultation.transcript.placed_marks import PlacedMark, format_of
from app.ui.theme import BODY, LINE, READING, REPLY_HEADINGS, Look, body_font, measure
from app.ui.translation import worded
from app.ui.typefaces import code_family
from app.ui.widgets.rule import rule

LINE_HEIGHT = LINE[READING] / READING  # of the font's size
_SPOKEN = 4000
_BAR = 3
_AS_TYPED = str.maketrans({"\u2028": "\n", "\N{NO-BREAK SPACE}": " "})
_SHIFTS: dict[QTextCharFormat.VerticalAlignment, Shift] = {
    QTextCharFormat.VerticalAlignment.AlignSuperScript: "sup",
    QTextCharFormat.VerticalAlignment.AlignSubScript: "sub",
}


@lru_cache(maxsize=4)
def style_of(look: Look) -> Style:
    """How replies look in the window."""
    font = body_font(look, READING)
    metrics = QFontMetricsF(font)
    first, second, third = map(look.px, REPLY_HEADINGS)
    return Style(
        headings=(first, second, third),
        code=look.px(BODY),
        indent=26 * look.scale,
        scale=look.scale,
        # Qt takes the percentage of the face's own line, which differs from face to face.
        line_height=round(100 * LINE_HEIGHT * font.pixelSize() / metrics.height()),
        border=look.tokens.border,
        muted=look.tokens.muted,
        measure=metrics.horizontalAdvance,
    )


@lru_cache(maxsize=4)
def document_css(look: Look) -> str:
    """Style sheet of the documents, in the subset that QTextDocument knows."""
    t = look.tokens
    line = style_of(look).line_height
    return f"""
    p {{ line-height: {line}%; }}
    strong, b {{ font-weight: 600; }}
    code {{ font-family: {code_family()}; font-size: {look.px(BODY)}px;
        background-color: {t.hover}; }}
    th {{ background-color: {t.window}; font-weight: 600; border-width: 1px; border-style: solid;
        border-color: {t.border}; }}
    td {{ border-width: 1px; border-style: solid; border-color: {t.border}; }}
    """


def set_text_width(document: QTextDocument, width: float) -> None:
    """Qt lays all of a document out anew, even for the width that it has."""
    if document.textWidth() != width:
        document.setTextWidth(width)


def selected_text(cursor: QTextCursor) -> str:
    """The clean text of a selection: what is struck, higher or lower is told as in a whole one."""
    document = QTextDocument()
    QTextCursor(document).insertFragment(cursor.selection())
    lines = []
    block = document.begin()
    while block.isValid():
        lines.append(runs_plain(tuple(_runs(block))))
        block = block.next()
    return "\n".join(lines)


def _runs(block: QTextBlock) -> Iterator[Run]:
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        form = fragment.charFormat()
        text = fragment.text().translate(_AS_TYPED)
        shift = _SHIFTS.get(form.verticalAlignment(), "")
        bold = form.fontWeight() >= QFont.Weight.DemiBold
        yield Run(text, bold=bold, struck=form.fontStrikeOut(), shift=shift)
        walk += 1


class BlockView(QLabel):
    """A label without text of its own: a screen reader takes it for text, under its name."""

    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere

    def __init__(self, look: Look, piece: Piece, width: int = 640) -> None:
        """`width` is that of the column, until the view has got its own."""
        super().__init__()
        self.layouts = 0
        self._expected = width
        self.look = look
        self.piece = piece
        self.gap = 0
        self._selected: tuple[int, int] = (0, 0)
        self.marks: tuple[PlacedMark, ...] = ()
        self.found: tuple[tuple[Span, ...], Span | None] = ((), None)
        self.document = QTextDocument(self)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(body_font(look, READING))
        self.document.setDefaultStyleSheet(document_css(look))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(self.wrap)
        self.document.setDefaultTextOption(option)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.fill(piece)

    # The piece

    def fill(self, piece: Piece) -> None:
        """Show this piece, which is of the same kind."""
        self.piece = piece
        self._is_from_the_right = isinstance(piece, TextPiece) and piece.lines[0].is_from_the_right
        self._selected = (0, 0)
        self.found = ((), None)
        self.layouts += 1
        self.marks = ()
        self.document.setHtml(piece_html(piece, style_of(self.look)))
        self.speak(piece)
        self.fit()
        self.update()

    def speak(self, piece: Piece) -> None:
        """Give a screen reader the piece, with what it is."""
        kind = worded(piece.kind) if isinstance(piece, TextPiece) else ""
        said = piece_plain(piece)[:_SPOKEN]
        self.setAccessibleName(f"{kind}: {said}" if kind else said)

    def set_gap(self, gap: int) -> None:
        if gap != self.gap:
            self.gap = gap
            self.fit()

    # Text and positions in it

    def length(self) -> int:
        """Positions in the document; the last one is behind its last character."""
        return max(0, self.document.characterCount() - 1)

    def position_at(self, point: QPointF) -> int:
        """The position next to a point of this widget."""
        found = self.document.documentLayout().hitTest(
            point - self.origin(), Qt.HitTestAccuracy.FuzzyHit
        )
        return max(0, found)

    def select(self, start: int, end: int) -> None:
        if (start, end) != self._selected:
            self._selected = (start, end)
            self.update()

    def set_marks(self, marks: tuple[PlacedMark, ...]) -> None:
        """Draw these places as marked; `mark_at` tells why."""
        if marks != self.marks:
            self.marks = marks
            self.update()

    def mark_at(self, point: QPointF) -> PlacedMark | None:
        """The gravest mark at a point of this widget."""
        position = self.position_at(point)
        return next((each for each in self.marks if each.start <= position <= each.end), None)

    def mark_found(self, spans: Sequence[Span], current: Span | None) -> None:
        """Mark what was found, of it `current` as the one that is looked at."""
        found = tuple(spans), current
        if found != self.found:
            self.found = found
            self.update()

    def rectangle_of(self, start: int) -> QRectF:
        """Where the line with that position lies in this widget."""
        block = self.document.findBlock(start)
        area = self.document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(start - block.position())
        if line.isValid():
            area = QRectF(area.x(), area.y() + line.y(), area.width(), line.height())
        return area.translated(self.origin())

    def show_sideways(self, start: int) -> None:
        """Bring that position into view where this scrolls sideways; here nothing does."""

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.setPosition(min(start, self.length()))
        cursor.setPosition(min(end, self.length()), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def text_between(self, start: int, end: int) -> str:
        """Clean text of a part; the whole is indented as it stands."""
        if (start, end) == (0, self.length()):
            return piece_plain(self.piece)
        return selected_text(self.cursor_over(start, end))

    def html_between(self, start: int, end: int) -> str:
        """The same as HTML, of a part as Qt writes it."""
        if (start, end) == (0, self.length()):
            return piece_html(self.piece, style_of(self.look))
        whole = self.cursor_over(start, end).selection().toHtml()
        inside = whole.partition("<!--StartFragment-->")[2].partition("<!--EndFragment-->")[0]
        return f"<p>{inside}</p>"  # Qt leaves out the ends of the first and the last one

    def document_text(self) -> str:
        """The document's characters, each at its position."""
        return self.document.toPlainText()

    def shown_text(self) -> str:
        """What the document holds."""
        return self.document.toPlainText()

    # Size and painting

    def origin(self) -> QPointF:
        """Where the document's upper left corner lies in this widget."""
        return QPointF(0, self.gap)

    def fit(self) -> None:
        """Lay out for the present width, and be as high as that needs."""
        set_text_width(self.document, self.line_width(self.view_width()))
        self.setFixedHeight(max(1, ceil(self.document.size().height()) + self.gap))

    def view_width(self) -> int:
        return self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else self._expected

    def line_width(self, width: int) -> int:
        """Of a view so wide, what a line of prose takes: no more than is easily read. What is
        written from the right begins at the right edge."""
        prose = isinstance(self.piece, TextPiece) and not self._is_from_the_right
        return min(width, measure(self.look)) if prose else width

    def sizeHint(self) -> QSize:
        return QSize(80, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_bars(painter)
        painter.translate(self.origin())
        clip = QRectF(event.rect()).translated(-self.origin())
        self.document.documentLayout().draw(painter, self.paint_context(clip))
        painter.end()

    def paint_context(self, clip: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
        tokens = self.look.tokens
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, QColor(tokens.text))
        context.palette = palette
        context.clip = clip
        spans, current = self.found
        painted = [(span, tokens.hit_ground, tokens.text) for span in spans if span != current]
        strong = [span for span in (current, self._selected) if span and span[0] != span[1]]
        painted += [(span, tokens.accent, tokens.on_accent) for span in strong]
        context.selections = [
            *(self._marked(each) for each in reversed(self.marks)),
            *(self._painted(*each) for each in painted),
        ]
        return context

    def _marked(self, mark: PlacedMark) -> QAbstractTextDocumentLayout.Selection:
        selection = QAbstractTextDocumentLayout.Selection()
        selection.cursor = self.cursor_over(mark.start, mark.end)
        selection.format = format_of(self.look, mark.level)
        return selection

    def _painted(self, span: Span, ground: str, text: str) -> QAbstractTextDocumentLayout.Selection:
        selection = QAbstractTextDocumentLayout.Selection()
        selection.cursor = self.cursor_over(*span)
        form = QTextCharFormat()
        form.setBackground(QColor(ground))
        form.setForeground(QColor(text))
        selection.format = form
        return selection

    def _paint_bars(self, painter: QPainter) -> None:
        """A bar beside a quotation, for each that it stands in."""
        margin = self.piece.margin
        for level in range(margin.quoted):
            x = round(style_of(self.look).indent * len(margin.hangs) + 16 * self.look.scale * level)
            x = self.width() - x - _BAR if self._is_from_the_right else x
            height = self.height() - self.gap
            painter.fillRect(x, self.gap, _BAR, height, QColor(self.look.tokens.strong_border))


def rule_view(look: Look) -> QWidget:
    """What stands for `---`: a hairline with the room of a paragraph around it."""
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(0, round(16 * look.scale), 0, round(6 * look.scale))
    column.addWidget(rule())
    return result
