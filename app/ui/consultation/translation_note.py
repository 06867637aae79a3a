"""Translation note: says that a disclaimer is a translation, and shows what it translates."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.disclaimer import Disclaimer
from app.core.rendering.our_texts import our_html
from app.sentences import say
from app.services.consultations.disclaimer_acknowledgement import english_of
from app.ui.consultation.transcript.text_view import TextView
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label
from app.ui.widgets.page_dialog import PageDialog

ENGLISH_TEXT = say("English text")
_MARGINS = (28, 24, 28, 20)
_BESIDE = QSize(12, 4)  # pixels between the remark and the button


class TranslationNote(QWidget):
    """Hidden for the English text, which needs none. `upright`: the button below the remark, where
    there is little width."""

    def __init__(self, look: Look, disclaimer: Disclaimer, upright: bool = False) -> None:
        super().__init__()
        self._look, self._english = look, english_of(disclaimer)
        self.remark = label(disclaimer.remark, "small", wrap=True)
        self.show_english = button(tr(ENGLISH_TEXT), "quiet", self._show)
        row = QVBoxLayout(self) if upright else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BESIDE.height() if upright else _BESIDE.width())
        row.addWidget(self.remark, 1)
        row.addWidget(self.show_english)
        if not disclaimer.remark:
            self.hide()

    def _show(self) -> None:
        EnglishText(self.window(), self._look, self._english).open()


class EnglishText(PageDialog):
    """The text that stands as the authority."""

    def __init__(self, parent: QWidget, look: Look, english: Disclaimer) -> None:
        text = TextView(look)
        text.set_html(our_html(english.text))
        text.setAccessibleName(tr("Disclaimer {name} in full", name=english.label))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(8)
        column.addWidget(label(f"{english.title} ({english.label})", "heading", wrap=True))
        column.addWidget(text)
        column.addStretch(1)
        super().__init__(parent, look, tr(ENGLISH_TEXT), page)
