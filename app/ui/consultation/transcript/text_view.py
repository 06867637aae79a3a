"""Text view for our own texts, as tall as they are: no scroll bars, no links, nothing remote."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, QSizeF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextBrowser

from app.ui.clipboard import mark_sensitive
from app.ui.theme import BODY, HEADING, LINE, READING, Look, body_font
from app.ui.translation import tr
from app.ui.typefaces import code_family


def document_css(look: Look, size: int = READING) -> str:
    """Style sheet of a transcript's documents, in the subset that QTextDocument knows."""
    t = look.tokens
    # Qt takes the percentage of the face's own line, which differs from face to face.
    font = body_font(look, size)
    line = round(100 * LINE[size] / size * font.pixelSize() / QFontMetricsF(font).height())
    return f"""
    p {{ line-height: {line}%; margin-top: 0px; margin-bottom: 10px; }}
    li {{ line-height: {line}%; margin-bottom: 4px; }}
    ul, ol {{ margin-top: 2px; margin-bottom: 10px; }}
    h1, h2 {{ font-size: {look.px(HEADING)}px; font-weight: 600; margin-top: 14px;
        margin-bottom: 8px; }}
    h3, h4, h5, h6 {{ font-size: {look.px(READING)}px; font-weight: 600; margin-top: 12px;
        margin-bottom: 6px; }}
    strong, b {{ font-weight: 600; }}
    code, pre {{ font-family: {code_family()}; font-size: {look.px(BODY)}px;
        background-color: {t.hover}; }}
    blockquote {{ color: {t.muted}; margin-left: 16px; }}
    table {{ border-collapse: collapse; border-width: 1px; border-style: solid;
        border-color: {t.border}; margin-top: 4px; margin-bottom: 14px; }}
    th {{ background-color: {t.window}; font-weight: 600; padding: 7px 14px; text-align: left;
        border-width: 1px; border-style: solid; border-color: {t.border}; }}
    td {{ padding: 7px 14px; border-width: 1px; border-style: solid; border-color: {t.border}; }}
    """


class TextView(QTextBrowser):
    def __init__(self, look: Look, size: int = READING) -> None:
        """`size` of the scale of type."""
        super().__init__()
        self.setObjectName("read")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        document = self.document()
        document.setDocumentMargin(0)
        document.setIndentWidth(26)
        document.setDefaultFont(body_font(look, size))
        document.setDefaultStyleSheet(document_css(look, size))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.documentLayout().documentSizeChanged.connect(self._fit)
        self.setFixedHeight(1)

    def set_html(self, html: str) -> None:
        """Replace the content; a selection elsewhere in the window stays."""
        self.setHtml(html)
        self._trim_last_margin()

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Nothing is ever loaded: neither from the network nor from a file."""
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the column scrolls

    def createMimeDataFromSelection(self) -> QMimeData:
        # Made by Qt: what Python made can't stay in a clipboard that outlives the interpreter.
        data = super().createMimeDataFromSelection()
        data.text()  # until it is read once, Qt's own hands out the selection whatever is set
        data.clear()
        data.setText(self.textCursor().selection().toPlainText())
        return mark_sensitive(data)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(tr("Select all"), self.selectAll)
        menu.exec(event.globalPos())

    def _trim_last_margin(self) -> None:
        document: QTextDocument = self.document()
        block = document.lastBlock()
        form = block.blockFormat()
        if form.bottomMargin() > 0 and block.isValid():
            cursor = self.textCursor()
            cursor.setPosition(block.position())
            form.setBottomMargin(0)
            cursor.setBlockFormat(form)

    def _fit(self, size: QSizeF) -> None:
        height = max(1, ceil(size.height()))
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
