"""Case labels dialog: edits the tags and the case reference of one consultation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.consultations.case_reference import case_reference_hint
from app.core.consultations.messages import Consultation
from app.errors import WrongUse
from app.sentences import say
from app.services.consultations.history_service import MAX_CHARACTERS, folded, tag_name
from app.ui.icons import icon
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import as_tip, label

Part = Literal["tags", "case"]
NOT_THE_NAME = say("What your clinic calls the case, not the patient's name.")
MAX_REFERENCE = 80


@dataclass(frozen=True)
class LabelsChange:
    """What was decided: tags to put `on` and to take `off`."""

    consultation_id: str
    reference: str
    on: tuple[str, ...]
    off: tuple[str, ...]


class CaseLabelsDialog(QDialog):
    """`decided` carries a LabelsChange."""

    decided = Signal(LabelsChange)

    def __init__(
        self, parent: QWidget, look: Look, about: Consultation, known: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tags and case reference"))
        self._look = look
        self._about = about
        self.tags = list(about.tags)
        self.case = QLineEdit(about.case_reference)
        self.case.setMaxLength(MAX_REFERENCE)
        self.case.setAccessibleName(tr("Case reference"))
        self.case.setAccessibleDescription(tr(NOT_THE_NAME))
        self.hint = label(NOT_THE_NAME, "small", wrap=True)
        self.case.textChanged.connect(self._look_at_case)
        self.tag = QLineEdit()
        self.tag.setPlaceholderText(tr("Add a tag"))
        self.tag.setAccessibleName(tr("Add a tag"))
        self.tag.setMaxLength(MAX_CHARACTERS)
        completer = QCompleter(list(known), self.tag)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("completions")
        self.tag.setCompleter(completer)
        offered = completer.popup()
        assert offered is not None  # made when it is asked for
        self._offered = offered
        for hears_keys in (self.tag, self._offered):
            hears_keys.installEventFilter(self)
        # Once Qt has put it into the field.
        completer.activated.connect(lambda _: QTimer.singleShot(0, self, self._add))
        self.refused = label("", "error", wrap=True)
        self.refused.hide()
        self._chips_holder = QWidget()
        self._chips = FlowLayout(self._chips_holder, 6)
        self.save = button(tr("Save"), "primary", self._save)
        self._lay_out()
        self._show_tags()
        self._look_at_case()

    def begin(self, part: Part) -> None:
        """Put the keyboard into one of the fields."""
        field = self.tag if part == "tags" else self.case
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._offered and self._is_return(event):
            # Qt's own list swallows the key where no line of it is chosen.
            if not self._offered.currentIndex().isValid():
                self._offered.hide()
                self._add()
                return True
        elif (
            watched is self.tag
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            key, empty = event.key(), not self.tag.text()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma) and not empty:
                self._add()
                return True
            if key == Qt.Key.Key_Backspace and empty and self.tags:
                self._remove(self.tags[-1])
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_return(event: QEvent) -> bool:
        return (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.setMinimumWidth(round(440 * max(1.0, self._look.scale)))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(6)
        column.addWidget(ElidedLabel(self._about.title, "heading"))
        column.addSpacing(12)
        column.addWidget(label(tr("Tags"), "field"))
        column.addWidget(self._chips_holder)
        column.addWidget(self.tag)
        column.addWidget(self.refused)
        column.addSpacing(12)
        column.addWidget(label(tr("Case reference"), "field"))
        column.addWidget(self.case)
        column.addWidget(self.hint)
        column.addSpacing(16)
        closing = QHBoxLayout()
        closing.addStretch(1)
        closing.addWidget(button(tr("Cancel"), "", self.reject))
        closing.addWidget(self.save)
        column.addLayout(closing)

    def _show_tags(self) -> None:
        self._chips.clear()
        for name in self.tags:
            chip = button(name.replace("&", "&&"), "tag", partial(self._remove, name))
            chip.setIcon(icon("close", self._look.tokens.muted))
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the word
            chip.setToolTip(as_tip(tr("Remove {name}", name=name)))
            chip.setAccessibleName(tr("Remove tag {name}", name=name))
            self._chips.addWidget(chip)
        self._chips_holder.setVisible(bool(self.tags))
        QTimer.singleShot(0, self, self._fit)  # when the chips are shown

    def _fit(self) -> None:
        """As high as the chips make it."""
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _add(self) -> bool:
        """Whether what stands in the field is a tag now, or nothing does."""
        if not self.tag.text().strip():
            return True
        try:
            name = tag_name(self.tag.text())
        except WrongUse as error:
            self.refused.setText(tr(str(error)))
            self.refused.show()
            return False
        self.refused.hide()
        self.tag.clear()
        if folded(name) not in [folded(each) for each in self.tags]:
            self.tags.append(name)
            self._show_tags()
        return True

    def _remove(self, name: str) -> None:
        self.tags.remove(name)
        self._show_tags()
        self.tag.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at_case(self) -> None:
        warning = case_reference_hint(self.case.text())
        self.hint.setText(tr(warning or NOT_THE_NAME))

    def _save(self) -> None:
        if not self._add():
            return
        before = self._about.tags
        self.decided.emit(
            LabelsChange(
                self._about.id,
                self.case.text(),
                tuple(name for name in self.tags if name not in before),
                tuple(name for name in before if name not in self.tags),
            )
        )
        self.accept()
