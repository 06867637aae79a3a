"""Details panel beside the transcript: a reply's disclaimer in full, and how it was made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.consultations.messages import Message, Role
from app.core.consultations.reply_details import details_of
from app.core.disclaimer import Disclaimer
from app.core.prompts.typed_text import title_of
from app.core.rendering.our_texts import our_html
from app.sentences import say
from app.ui.consultation.transcript.text_view import TextView
from app.ui.consultation.translation_note import TranslationNote
from app.ui.theme import LABEL, SMALL, Look, code_font
from app.ui.translation import tr, worded
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.label import label
from app.ui.widgets.scroll_area import scrolled
from app.ui.widgets.side_pane import SidePane

WIDTH = 340  # pixels at the normal text size
_PROMPT_LINES = 16
_NAMED = 8  # questions that were left out
NOTHING_LEFT_OUT = say("Nothing: all earlier questions with an answer were sent along.")


class DetailsPanel(SidePane):
    """`prompt_asked` carries the reply's id, and `show_prompt` answers."""

    prompt_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("details")
        self.setAccessibleName(tr("Details of the answer"))
        self._look = look
        self.reply_id: str | None = None
        self.close_button = icon_button(
            look, "close", tr("Close the details (Esc)"), self.put_away, 16
        )
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 10, 6)
        head.addWidget(label(tr("Details"), "heading"), 1)
        head.addWidget(self.close_button)
        self.prompt_button = button(tr("Show the prompt as sent"), "", self._ask_prompt)
        self.prompt = QPlainTextEdit()
        self.prompt.setObjectName("prompt")
        self.prompt.setReadOnly(True)
        self.prompt.setTabChangesFocus(True)
        self.prompt.setAccessibleName(tr("The prompt as the model got it"))
        self.prompt.setFont(code_font(look, SMALL))
        line = self.prompt.fontMetrics().lineSpacing()
        self.prompt.setMinimumHeight(_PROMPT_LINES * line)
        self.trouble = label("", "error", wrap=True)
        content = QWidget()
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(20, 0, 16, 20)
        self._rows.setSpacing(2)
        for part in (self.prompt_button, self.trouble, self.prompt):
            self._rows.addWidget(part)  # in it from the first: else one is a window when it shows
        self.area = scrolled(content, read=True)
        self.area.setAccessibleName(tr("Details of the answer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        self.hide()

    def show_reply(self, reply: Message, path: Sequence[Message], disclaimer: Disclaimer) -> None:
        """`path` are the messages that are shown, for what was left out of the context."""
        self.reply_id = reply.id
        self._clear()
        self._add_title(tr("Disclaimer"))
        text = TextView(self._look, LABEL)
        text.set_html(our_html(disclaimer.text))
        text.setAccessibleName(tr("Disclaimer {name} in full", name=disclaimer.label))
        self._rows.addWidget(label(f"{disclaimer.label} · {disclaimer.notice}", "small", wrap=True))
        self._rows.addSpacing(4)
        self._rows.addWidget(TranslationNote(self._look, disclaimer, upright=True))
        self._rows.addWidget(text)
        self._add_title(tr("How this answer was made"))
        for name, value in details_of(reply):
            self._add(tr(name), worded(value))
        self._add(tr("Left out of the context"), left_out_words(reply, path))
        self._rows.addSpacing(14)
        self.prompt_button.setVisible(reply.provenance is not None)
        self.prompt_button.setEnabled(True)
        self.prompt.hide()
        self.trouble.hide()
        for part in (self.prompt_button, self.trouble, self.prompt):
            self._rows.addWidget(part)
        self._rows.addStretch(1)
        self.show()
        self.area.verticalScrollBar().setValue(0)

    def show_prompt(self, reply_id: str, text: str) -> None:
        """Where it is still that reply's details that are shown."""
        if reply_id == self.reply_id:
            self.prompt_button.hide()
            self.trouble.hide()
            self.prompt.setPlainText(worded(text))
            self.prompt.show()

    def say(self, reply_id: str, sentence: str) -> None:
        """Why the prompt can't be shown."""
        if reply_id == self.reply_id:
            self.prompt_button.setEnabled(True)
            self.trouble.setText(sentence)
            self.trouble.show()

    def clear(self) -> None:
        self.reply_id = None

    def _ask_prompt(self) -> None:
        if self.reply_id is not None:
            self.prompt_button.setEnabled(False)
            self.prompt_asked.emit(self.reply_id)

    def _add_title(self, text: str) -> None:
        self._rows.addSpacing(12)
        self._rows.addWidget(label(text, "field"))
        self._rows.addSpacing(2)

    def _add(self, name: str, value: str) -> None:
        self._rows.addSpacing(6)
        self._rows.addWidget(label(name, "small"))
        shown = label(broken_up(value), wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(f"{name}: {value}")
        self._rows.addWidget(shown)

    def _clear(self) -> None:
        kept = (self.prompt_button, self.prompt, self.trouble)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QLabel | TextView | TranslationNote) and widget not in kept:
                widget.hide()
                widget.deleteLater()


def left_out_words(reply: Message, path: Sequence[Message]) -> str:
    """The earlier questions that the model was not given, by how they begin."""
    texts = {each.id: each.text for each in path if each.role is Role.CLINICIAN}
    named = [f"“{title_of(texts[key])}”" for key in reply.omitted if key in texts]
    if not reply.omitted:
        return tr(NOTHING_LEFT_OUT)
    more = len(reply.omitted) - len(named[:_NAMED])
    said = named[:_NAMED] + ([tr("and {more:,} more", more=more)] if more else [])
    return "\n".join(said)


def broken_up(value: str) -> str:
    """A hash in groups, so that it fits and can be compared."""
    if len(value) == 64 and value.isalnum():
        return " ".join(value[at : at + 8] for at in range(0, 64, 8))
    return value
