"""Offer panel above the composer: the demonstration's questions nearest to what is typed, and what
can be done with a question it does not know. It takes space of its own and covers nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.consultations.known_questions import Suggestion
from app.core.consultations.tasks import Task
from app.core.prompts.typed_text import title_of
from app.errors import UnknownQuestion
from app.sentences import say
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import as_tip, label, show_text

KNOWN = say("The demonstration knows these:")
NONE_NEAR = say("None of its questions is similar.")
_SHOWN = 240  # characters of a question in a row
_NAME = 40  # of a model on a button
_KEYS_OF_A_LIST = {
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Escape,
}


class Suggestions(QListWidget):
    """Arrows move in it, and out of it below its last row; Enter takes a question; every other key
    is the editor's."""

    taken = Signal(Suggestion)
    left = Signal()

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self._editor = editor
        self._shown: tuple[Suggestion, ...] = ()
        self.setObjectName("suggestions")
        self.setAccessibleName(tr("Questions that the demonstration knows"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self._take(self.row(item)))

    def show_all(self, suggestions: Sequence[Suggestion]) -> None:
        if tuple(suggestions) == self._shown and self.count():
            return
        self._shown = tuple(suggestions)
        self.clear()
        for each in self._shown:
            kind = "" if each.task is Task.CONSULTATION else f"{tr(each.task.label)}: "
            item = QListWidgetItem(f"{kind}{title_of(each.text, _SHOWN)}")
            whole = f"{tr(each.task.label)}: {each.text}"
            item.setToolTip(as_tip(whole))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, whole)
            self.addItem(item)
        frame = 2 * self.frameWidth() + 2
        self.setFixedHeight(max(1, self.count()) * max(28, self.sizeHintForRow(0)) + frame)
        self.setVisible(bool(self._shown))

    def enter(self, at_end: bool) -> None:
        """The keyboard comes in, at the last row or the first."""
        self.setCurrentRow(self.count() - 1 if at_end else 0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentRow()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(max(0, row))
        elif key == Qt.Key.Key_Down and row >= self.count() - 1:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) or key in _KEYS_OF_A_LIST:
            super().keyPressEvent(event)
        else:
            self.left.emit()
            QCoreApplication.sendEvent(self._editor, event)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.taken.emit(self._shown[row])


class OfferPanel(QFrame):
    """`other_asked` carries the SHA-256 of the model that is to answer instead; `anyway_asked`: the
    demonstration, all the same."""

    other_asked = Signal(str)
    anyway_asked = Signal()

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.setObjectName("offer")
        self._other = ""
        self.sentence = label("", "warning", wrap=True)
        self.caption = label(KNOWN, "small")
        self.list = Suggestions(editor)
        self.other = button("", "", lambda: self.other_asked.emit(self._other))
        self.about_other = label("", "small", wrap=True)
        self.anyway = button(tr("Ask it all the &same"), "quiet", self.anyway_asked.emit)
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.other)
        row.addWidget(self.anyway)
        row.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setSpacing(4)
        inside.addWidget(self.sentence)
        inside.addWidget(self.caption)
        inside.addWidget(self.list)
        inside.addWidget(self._choices)
        inside.addWidget(self.about_other)
        self.hide()

    @property
    def is_refusal(self) -> bool:
        """Whether it tells of a question that was sent and not asked."""
        return not self.isHidden() and not self._choices.isHidden()

    def suggest(self, suggestions: Sequence[Suggestion]) -> None:
        """Beside the typing: only the questions, or nothing where none is near."""
        self._show("", suggestions)
        self.setVisible(bool(suggestions))

    def refuse(self, error: UnknownQuestion, about_other: str) -> None:
        """What was sent is not known. `about_other` is the other model's own sentence."""
        self._other = error.other_sha256
        self.other.setText(
            tr("&Ask {model}", model=title_of(error.other_name, _NAME).replace("&", "&&"))
        )
        self.other.setVisible(bool(error.other_sha256))
        nearest = [Suggestion(Task(task), text) for task, text in error.nearest]
        self._show(tr(str(error)), nearest)
        name = title_of(error.other_name, _NAME)
        self.about_other.setText(f"{name}: {about_other[:1].lower()}{about_other[1:]}")
        self.about_other.setVisible(bool(about_other))
        self.show()

    def _show(self, sentence: str, suggestions: Sequence[Suggestion]) -> None:
        show_text(self.sentence, sentence)
        self._choices.setVisible(bool(sentence))
        self.about_other.hide()
        self.caption.setText(tr(KNOWN if suggestions else NONE_NEAR))
        self.list.show_all(suggestions)
