"""Consultation header: the title, renamed in place, the case labels, the model's pill, and the menu
of actions."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from app.core.consultations.messages import Consultation
from app.sentences import say
from app.ui.commands.command import Command
from app.ui.consultation.case_labels import CaseLabels
from app.ui.consultation.model_pill import ModelPill
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import icon_button
from app.ui.widgets.elided_label import ElidedLabel

NEW = say("New consultation")
HEIGHT = 52
_LABELS, _MODEL = 0.24, 0.34  # of the width, at most


class _Title(ElidedLabel):
    double_clicked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.double_clicked.emit()


class Header(QFrame):
    """Who fills the menu does so when it is about to show."""

    renamed = Signal(str)
    labels_asked = Signal()
    sidebar_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("header")
        self._before: QWidget | None = None  # what had the keyboard before the title was edited
        self.setFixedHeight(look.scaled(HEIGHT))
        self._open = False
        self._shown: tuple[str, ...] | None = None  # of it: id, title, case reference, tags
        self.paper: Sequence[Command] = ()  # import, export and print
        self.title = _Title(tr(NEW), "heading")
        self.title.double_clicked.connect(self.begin_rename)
        self.edit = QLineEdit()
        self.edit.setObjectName("titleEdit")
        self.edit.setAccessibleName(tr("Title of the consultation"))
        self.edit.setMaxLength(200)
        self.edit.installEventFilter(self)
        self.edit.editingFinished.connect(self._finish)
        self.edit.hide()
        self.labels = CaseLabels(look)
        self.labels.clicked.connect(lambda: self.labels_asked.emit())
        self.show_sidebar = icon_button(
            look, "sidebar", tr("Show the sidebar (Ctrl+B)"), self.sidebar_asked.emit, size=20
        )
        self.show_sidebar.hide()
        self.model = ModelPill(look)
        self.menu = QMenu(self)
        self.more = icon_button(
            look, "dots", tr("Rename, pin, file, print, export, delete"), size=20
        )
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self.show_sidebar)
        row.addWidget(self.title, 1)
        row.addWidget(self.edit, 1)
        row.addWidget(self.labels)
        row.addWidget(self.model)
        row.addWidget(self.more)

    def show_consultation(self, consultation: Consultation | None) -> None:
        about = consultation
        shown = (about.id, about.title, about.case_reference, *about.tags) if about else ()
        if shown == self._shown:
            return
        self._open, self._shown = about is not None, shown
        self._cancel()
        self.title.setText(consultation.title if consultation else tr(NEW))
        self.labels.show_consultation(consultation)
        self._share()
        self.more.setVisible(self._open)

    def add_paper(self) -> None:
        """Into the menu."""
        self.menu.addSeparator()
        for each in self.paper:
            keys = f"\t{each.keys_shown}" if each.keys else ""
            self.menu.addAction(f"{each.name}{keys}", each.run)

    def begin_rename(self) -> None:
        if self._open:
            if not self.edit.hasFocus():
                self._before = QApplication.focusWidget()
            self.edit.setText(self.title.text())
            self.title.hide()
            self.edit.show()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.edit
            and isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            self._cancel()
            return True
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        """The title has the better part of the room."""
        self.labels.setFixedWidth(self.labels.wanted_width(round(_LABELS * self.width())))
        self.model.set_room(round(_MODEL * self.width()))

    def _finish(self) -> None:
        if not self.edit.isVisibleTo(self):
            return
        title = " ".join(self.edit.text().split())
        changed = bool(title) and title != self.title.text()
        self._cancel()
        if changed:
            self._shown = None  # until it is stored
            self.title.setText(title)
            self.renamed.emit(title)

    def _cancel(self) -> None:
        back = self._before if self.edit.hasFocus() else None
        self._before = None
        self.edit.hide()
        self.title.show()
        if back is not None and shiboken6.isValid(back):
            back.setFocus(Qt.FocusReason.OtherFocusReason)
