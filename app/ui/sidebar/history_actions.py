"""History actions: rename, pin, label, archive and delete, by menu and keyboard, for the open
consultation or the one focused in the list.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from app.core.consultations.messages import Consultation
from app.store.history.repository import Repository, Tag
from app.ui.background import Background
from app.ui.consultation.case_labels_dialog import CaseLabelsDialog, Filed, Part
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.header import Header
from app.ui.sidebar.history_controller import HistoryController
from app.ui.sidebar.list_model import ListRow
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme import Look
from app.ui.widgets.toast import Toast

RENAME, PIN, TAGS, CASE = "F2", "Ctrl+Shift+P", "Ctrl+T", "Ctrl+R"
ARCHIVE, DELETE = "Ctrl+Shift+A", "Ctrl+Shift+Del"


class _Views(Protocol):
    sidebar: Sidebar
    header: Header
    conversation: ConversationController
    history: HistoryController
    toast: Toast

    def open(self, consultation_id: str | None) -> None: ...
    def open_new(self) -> None: ...


class HistoryActions(QObject):
    """`views` is the widget that has them."""

    def __init__(
        self, views: _Views, repository: Repository, background: Background, look: Look
    ) -> None:
        assert isinstance(views, QWidget)
        super().__init__(views)
        self._views = views
        self._window: QWidget = views
        self._repository = repository
        self._background = background
        self._look = look
        self._rename_when_open: str | None = None
        sidebar, header, history = views.sidebar, views.header, views.history
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
        views.conversation.opened.connect(self._opened)
        header.renamed.connect(self._renamed)
        header.filing_asked.connect(lambda: self._of_open(self.file))
        header.menu.aboutToShow.connect(self._fill_header_menu)
        self._shortcuts()

    def fill(self, menu: QMenu, about: Consultation) -> None:
        """What can be done with it, each with its key."""

        def add(text: str, keys: str, act: Callable[[Consultation], object]) -> None:
            menu.addAction(f"{text}\t{shown_keys(keys)}", lambda: act(about))

        add("Rename", RENAME, self.rename)
        if about.archived_at is None:
            add("Unpin" if about.pinned_at else "Pin", PIN, self.pin)
        add("Tags…", TAGS, lambda it: self.file(it, "tags"))
        add("Case reference…", CASE, lambda it: self.file(it, "case"))
        menu.addSeparator()
        add("Back to the list" if about.archived_at else "Archive", ARCHIVE, self.archive)
        add("Delete", DELETE, self.delete)

    def rename(self, about: Consultation) -> None:
        if about.id == self._views.conversation.current_id:
            self._views.header.begin_rename()
        else:
            self._rename_when_open = about.id
            self._views.open(about.id)

    def pin(self, about: Consultation) -> None:
        """Pin it, or take the pin off."""
        self._views.history.pin(about.id, about.pinned_at is None)

    def file(self, about: Consultation, part: Part = "tags") -> None:
        """Ask for its tags and its case reference."""

        def ask(known: list[Tag]) -> None:
            dialog = CaseLabelsDialog(self._window, self._look, about, [tag.name for tag in known])
            dialog.filed.connect(self._filed)
            dialog.finished.connect(dialog.deleteLater)
            dialog.begin(part)
            dialog.open()

        self._background.run(self._repository.tags, ask, self._views.history.failed.emit)

    def archive(self, about: Consultation) -> None:
        """Into the archive, or out of it."""
        self._views.history.archive(about.id, about.archived_at is None)

    def delete(self, about: Consultation) -> None:
        self._views.history.delete(about.id)

    def _shortcuts(self) -> None:
        for keys, act in (
            (RENAME, self.rename),
            (PIN, self.pin),
            (TAGS, lambda it: self.file(it, "tags")),
            (CASE, lambda it: self.file(it, "case")),
            (ARCHIVE, self.archive),
            (DELETE, self.delete),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._window)
            shortcut.activated.connect(lambda act=act: self._of_chosen(act))

    def _of_chosen(self, act: Callable[[Consultation], object]) -> None:
        views = self._views
        row = views.sidebar.list.chosen() if views.sidebar.list.hasFocus() else None
        if row is not None and row.consultation is not None:
            act(row.consultation)
        else:
            self._of_open(act)

    def _of_open(self, act: Callable[[Consultation], object]) -> None:
        if self._views.conversation.current is not None:
            act(self._views.conversation.current)

    def _row_menu(self, row: ListRow, place: QPoint) -> None:
        if row.consultation is not None:
            menu = QMenu(self._window)
            self.fill(menu, row.consultation)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _fill_header_menu(self) -> None:
        header, current = self._views.header, self._views.conversation.current
        header.menu.clear()
        if current is not None:
            self.fill(header.menu, current)
            header.add_exports()

    def _opened(self, _: object) -> None:
        current = self._views.conversation.current_id
        if current is not None and self._rename_when_open == current:
            self._views.header.begin_rename()
        self._rename_when_open = None

    def _renamed(self, title: str) -> None:
        self._of_open(lambda it: self._views.history.rename(it.id, title))

    def _filed(self, filed: Filed) -> None:
        self._views.history.file(filed.consultation_id, filed.reference, filed.on, filed.off)

    def _changed(self, consultation_id: str) -> None:
        if consultation_id == self._views.conversation.current_id:
            self._views.conversation.reload()

    def _archived(self, consultation_id: str, archived: bool) -> None:
        said = "Consultation archived" if archived else "Consultation is back in the list"
        self._views.toast.say(
            said, "Undo", lambda: self._views.history.archive(consultation_id, not archived)
        )

    def _deleted(self, consultation_id: str) -> None:
        if consultation_id == self._views.conversation.current_id:
            self._views.open_new()
        self._views.toast.say(
            "Consultation deleted", "Undo", lambda: self._undo_delete(consultation_id)
        )

    def _deleted_old(self, count: int) -> None:
        what = "1 consultation is" if count == 1 else f"{count:,} consultations are"
        self._views.toast.say(f"{what} in the trash")

    def _undo_delete(self, consultation_id: str) -> None:
        self._views.history.restore(consultation_id)
        self._views.open(consultation_id)


def shown_keys(keys: str) -> str:
    """As the system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
