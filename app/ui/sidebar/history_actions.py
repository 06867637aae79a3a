"""History actions: rename, pin, label, archive and delete, by menu and keyboard, for the open
consultation or the one focused in the list.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.core.consultations.messages import Consultation
from app.services.consultations.history_service import Tag
from app.ui.commands.command import Command, keys_shown
from app.ui.consultation.case_labels_dialog import CaseLabelsDialog, LabelsChange, Part
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.header import Header
from app.ui.sidebar.history_controller import HistoryController
from app.ui.sidebar.list_model import ListRow
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme import Look
from app.ui.translation import tr, tr_count
from app.ui.widgets.toast import Toast

RENAME, PIN, TAGS, CASE = "F2", "Ctrl+Shift+P", "Ctrl+T", "Ctrl+R"
ARCHIVE, DELETE = "Ctrl+Shift+A", "Ctrl+Shift+Del"


class HistoryActions(QObject):
    """Dialogs and menus open over `window`. `open_asked`: show this consultation; `new_asked`: show
    an empty one, as the open one was deleted."""

    open_asked = Signal(str)
    new_asked = Signal()

    def __init__(
        self,
        window: QWidget,
        sidebar: Sidebar,
        header: Header,
        toast: Toast,
        conversation: ConversationController,
        history: HistoryController,
        look: Look,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._sidebar = sidebar
        self._header = header
        self._toast = toast
        self._conversation = conversation
        self._history = history
        self._look = look
        self._rename_when_open: str | None = None
        sidebar.menu_asked.connect(self._row_menu)
        sidebar.delete_asked.connect(history.delete)
        sidebar.archive_asked.connect(history.show_archive)
        sidebar.filters.choices_asked.connect(
            lambda: history.read_choices(sidebar.filters.show_choices)
        )
        sidebar.rows.more_asked.connect(history.more)
        history.listed.connect(sidebar.show_listing)
        history.grown.connect(sidebar.show_more)
        history.changed.connect(self._changed)
        history.deleted.connect(self._deleted)
        history.archived.connect(self._archived)
        history.deleted_old.connect(self._deleted_old)
        conversation.opened.connect(self._opened)
        header.renamed.connect(self._renamed)
        header.labels_asked.connect(lambda: self._of_open(self.edit_labels))
        header.menu.aboutToShow.connect(self._fill_header_menu)

    def commands(self) -> list[Command]:
        """What can be done with the consultation that is chosen in the list, else the open one."""
        group = tr("This consultation")
        return [
            Command(name, group, partial(self._of_chosen, act), keys, self._has_one)
            for name, keys, act in (
                (tr("Rename"), RENAME, self.rename),
                (tr("Pin, or unpin"), PIN, self.pin),
                (tr("Tags…"), TAGS, lambda it: self.edit_labels(it, "tags")),
                (tr("Case reference…"), CASE, lambda it: self.edit_labels(it, "case")),
                (tr("Archive, or back to the list"), ARCHIVE, self.archive),
                (tr("Delete"), DELETE, self.delete),
            )
        ]

    def fill(self, menu: QMenu, about: Consultation) -> None:
        """What can be done with it, each with its key."""

        def add(text: str, keys: str, act: Callable[[Consultation], object]) -> None:
            menu.addAction(f"{text}\t{keys_shown(keys)}", lambda: act(about))

        add(tr("Rename"), RENAME, self.rename)
        if about.archived_at is None:
            add(tr("Unpin") if about.pinned_at else tr("Pin"), PIN, self.pin)
        add(tr("Tags…"), TAGS, lambda it: self.edit_labels(it, "tags"))
        add(tr("Case reference…"), CASE, lambda it: self.edit_labels(it, "case"))
        menu.addSeparator()
        add(tr("Back to the list") if about.archived_at else tr("Archive"), ARCHIVE, self.archive)
        add(tr("Delete"), DELETE, self.delete)

    def rename(self, about: Consultation) -> None:
        if about.id == self._conversation.current_id:
            self._header.begin_rename()
        else:
            self._rename_when_open = about.id
            self.open_asked.emit(about.id)

    def pin(self, about: Consultation) -> None:
        """Pin it, or take the pin off."""
        self._history.pin_or_unpin(about.id)

    def edit_labels(self, about: Consultation, part: Part = "tags") -> None:
        """Ask for its tags and its case reference."""

        def ask(known: list[Tag]) -> None:
            dialog = CaseLabelsDialog(self._window, self._look, about, [tag.name for tag in known])
            dialog.decided.connect(self._labels_decided)
            dialog.finished.connect(dialog.deleteLater)
            dialog.begin(part)
            dialog.open()

        self._history.read_tags(ask)

    def archive(self, about: Consultation) -> None:
        """Into the archive, or out of it."""
        self._history.archive_or_bring_back(about.id)

    def delete(self, about: Consultation) -> None:
        self._history.delete(about.id)

    def _has_one(self) -> bool:
        return self._chosen() is not None

    def _chosen(self) -> Consultation | None:
        row = self._sidebar.list.chosen() if self._sidebar.list.hasFocus() else None
        return row.consultation if row is not None else self._conversation.current

    def _of_chosen(self, act: Callable[[Consultation], object]) -> None:
        if (chosen := self._chosen()) is not None:
            act(chosen)

    def _of_open(self, act: Callable[[Consultation], object]) -> None:
        if self._conversation.current is not None:
            act(self._conversation.current)

    def _row_menu(self, row: ListRow, position: QPoint) -> None:
        if row.consultation is not None:
            menu = QMenu(self._window)
            self.fill(menu, row.consultation)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(position)

    def _fill_header_menu(self) -> None:
        header, current = self._header, self._conversation.current
        header.menu.clear()
        if current is not None:
            self.fill(header.menu, current)
            header.add_paper()

    def _opened(self, _: object) -> None:
        current = self._conversation.current_id
        if current is not None and self._rename_when_open == current:
            self._header.begin_rename()
        self._rename_when_open = None

    def _renamed(self, title: str) -> None:
        self._of_open(lambda it: self._history.rename(it.id, title))

    def _labels_decided(self, change: LabelsChange) -> None:
        self._history.set_labels(change.consultation_id, change.reference, change.on, change.off)

    def _changed(self, consultation_id: str) -> None:
        if consultation_id == self._conversation.current_id:
            self._conversation.reload()

    def _archived(self, consultation_id: str, archived: bool) -> None:
        said = tr("Consultation archived") if archived else tr("Consultation is back in the list")
        self._toast.say(
            said, tr("Undo"), lambda: self._history.archive(consultation_id, not archived)
        )

    def _deleted(self, consultation_id: str) -> None:
        if consultation_id == self._conversation.current_id:
            self.new_asked.emit()
        self._toast.say(
            tr("Consultation deleted"), tr("Undo"), lambda: self._undo_delete(consultation_id)
        )

    def _deleted_old(self, count: int) -> None:
        self._toast.say(
            tr_count(
                "{n} consultation is in the trash", "{n:,} consultations are in the trash", n=count
            )
        )

    def _undo_delete(self, consultation_id: str) -> None:
        self._history.restore(consultation_id)
        self.open_asked.emit(consultation_id)
