"""Guide window: the user guide, read without a network, beside the consultation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.core.rendering.our_texts import guide_html
from app.paths import guide
from app.sentences import say
from app.ui.theme import Look, body_font
from app.ui.translation import tr
from app.ui.typefaces import code_family
from app.ui.widgets.button import button
from app.ui.widgets.label import label

_MISSING = say("The guide is missing from this installation. Install Consilium again to have it.")
_SIDES = 48  # of the text, together


class GuideWindow(QDialog):
    """It stays open while the consultation goes on. Links lead within it alone."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Consilium: user guide"))
        scale = max(1.0, look.scale)
        room = self.screen().availableGeometry()
        self.resize(
            min(round(760 * scale), room.width() - 32), min(round(820 * scale), room.height() - 64)
        )
        path = guide()
        self.text = _Pages(path.parent)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        # All of it fits; until it is laid out anew for another width, a bar would say otherwise.
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setAccessibleName(tr("User guide"))
        self.text.setOpenExternalLinks(False)
        document = self.text.document()
        document.setDefaultFont(body_font(look))
        document.setDocumentMargin(_SIDES / 2)
        document.setDefaultStyleSheet(_style(look))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the guide"))
        self.field.setAccessibleName(tr("Find in the guide"))
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(self.find_next)
        self.field.textChanged.connect(lambda _: self._find(from_start=True))
        self.state = label("", "muted")
        top = QHBoxLayout()
        top.setContentsMargins(24, 16, 24, 8)
        top.setSpacing(12)
        top.addWidget(self.field, 1)
        top.addWidget(self.state)
        top.addWidget(button(tr("Close"), "", self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.text, 1)
        QShortcut(QKeySequence("Ctrl+F"), self, self.field.setFocus)
        QShortcut(QKeySequence("F3"), self, self.find_next)
        try:
            written = path.read_text(encoding="utf-8")
        except OSError:
            self.text.setPlainText(tr(_MISSING))
        else:
            self.text.setHtml(guide_html(written))
        self.text.setFocus()

    def find_next(self) -> None:
        self._find(from_start=False)

    def _find(self, *, from_start: bool) -> None:
        words = self.field.text()
        cursor = self.text.textCursor()
        if from_start:
            cursor.setPosition(0)
            self.text.setTextCursor(cursor)
        found = not words or self.text.find(words)
        if not found:  # from the top again
            cursor.setPosition(0)
            self.text.setTextCursor(cursor)
            found = self.text.find(words)
        self.state.setText("" if found else tr("Not in the guide"))


class _Pages(QTextBrowser):
    """Shows pictures of the guide's own folder, no wider than its text, and nothing else."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self._pictures: dict[str, QImage] = {}

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = (self._folder / QUrl(name).path()).resolve()
        if not path.is_relative_to(self._folder):
            return None
        known = self._pictures.setdefault(QUrl(name).toString(), QImage(str(path)))
        return self._fitting(known)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._pictures:
            document = self.document()
            for name, picture in self._pictures.items():
                kind = QTextDocument.ResourceType.ImageResource.value
                document.addResource(kind, QUrl(name), self._fitting(picture))
            document.markContentsDirty(0, document.characterCount())

    def _fitting(self, picture: QImage) -> QImage:
        ratio = self.devicePixelRatioF()
        room = round((self.viewport().width() - _SIDES) * ratio)
        if picture.width() > room > 0:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture


def _style(look: Look) -> str:
    t = look.tokens
    return f"""
    p, li {{ line-height: 140%; }}
    p {{ margin-top: 0px; margin-bottom: 10px; }}
    li {{ margin-bottom: 4px; }}
    h1 {{ font-size: {look.px(24)}px; font-weight: 600; margin-bottom: 12px; }}
    h2 {{ font-size: {look.px(18)}px; font-weight: 600; margin-top: 24px; margin-bottom: 8px; }}
    h3 {{ font-size: {look.px(16)}px; font-weight: 600; margin-top: 16px; margin-bottom: 6px; }}
    strong {{ font-weight: 600; }}
    code {{ font-family: {code_family()}; font-size: {look.px(14)}px;
        background-color: {t.hover}; }}
    a {{ color: {t.accent}; text-decoration: none; }}
    th {{ background-color: {t.window}; font-weight: 600; text-align: left; padding: 6px 10px;
        border: 1px solid {t.border}; }}
    td {{ padding: 6px 10px; border: 1px solid {t.border}; }}
    """
