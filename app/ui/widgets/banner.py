"""Banner: one sentence above the composer, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.sentences import joined, say
from app.ui.announcer import announce
from app.ui.theme import Look
from app.ui.translation import tr, worded
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.label import label, show_text


class Notice(QFrame):
    """A sentence, and a button for what can be done about it; both go when that was clicked."""

    def __init__(self, text: QLabel, action: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.action = action
        self.action.clicked.connect(self._act)
        self._on_action: Callable[[], object] | None = None

    def fill(
        self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        self.text.setText(worded(sentence))
        show_text(self.action, worded(action))
        self._on_action = on_action

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()


class Banner(Notice):
    """A sentence that can be put away; with an action where there is one. A `calm` one warns of
    nothing."""

    def __init__(self, look: Look, calm: bool = False) -> None:
        super().__init__(label("", "muted" if calm else "warning", wrap=True), button(""))
        self.setObjectName("note" if calm else "banner")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._until_answered = False
        self._on_dismissed: Callable[[], object] | None = None
        self.close_button = icon_button(look, "close", tr("Dismiss"), self._dismiss, 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.hide()

    def say(
        self,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        on_dismissed: Callable[[], object] | None = None,
        *,
        until_answered: bool = False,
    ) -> None:
        """`until_answered`: it is about an answer that did not come, so the next one takes it
        away."""
        self._until_answered = until_answered
        self.fill(sentence, action, on_action)
        self._on_dismissed = on_dismissed
        self.show()
        announce(
            self,
            joined((sentence, action and say("{action}: a button.", action=action))),
        )

    def withdraw(self, sentence: str) -> None:
        """Put it away where this is still what it says."""
        if self.text.text() == worded(sentence):
            self.hide()

    def answered(self) -> None:
        """An answer is complete."""
        if self._until_answered:
            self.hide()

    def _dismiss(self) -> None:
        self.hide()
        if self._on_dismissed is not None:
            self._on_dismissed()
