"""Sidebar: new consultation, search, the list or the archive, the trash and settings."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.consultations.search_filters import SearchFilters
from app.ui.icons import icon, pixmap
from app.ui.sidebar.filter_bar import FilterBar
from app.ui.sidebar.line_delegate import LineDelegate
from app.ui.sidebar.list_model import ConsultationList, Listing, ListRow
from app.ui.sidebar.list_view import ConsultationView
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label, show_text

SEARCH_PAUSE_MS = 150
INTO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sidebar(QFrame):
    """`searched` carries what was typed, the filters, and these in words; `menu_asked` the line
    that it is for, and a place on the screen."""

    new_asked = Signal()
    opened = Signal(str, object)  # consultation, message or None
    searched = Signal(str, SearchFilters, object)
    archive_asked = Signal(bool)  # instead of the list
    menu_asked = Signal(ListRow, QPoint)
    delete_asked = Signal(str)
    lock_asked = Signal()
    hide_asked = Signal()
    settings_asked = Signal()
    trash_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self._look = look
        self._current: str | None = None
        self.rows = ConsultationList()
        self.lock = icon_button(look, "lock", tr("Lock (Ctrl+L)"), self.lock_asked.emit)
        self.hide_button = icon_button(
            look, "sidebar", tr("Hide the sidebar (Ctrl+B)"), self.hide_asked.emit
        )
        self.new_button = icon_button(
            look, "plus", tr("New consultation (Ctrl+N)"), self.new_asked.emit
        )
        self.new_button.setObjectName("new")
        self.new_button.setIcon(icon("plus", look.tokens.on_accent))
        self.search = self._make_search(look)
        self.search.installEventFilter(self)
        self.filters = FilterBar(look)
        self.filters.changed.connect(self._search)
        self.filters.hide()
        self._delegate = LineDelegate(look)
        self.list = ConsultationView(self.rows, self._delegate)
        self.list.menu_asked.connect(self.menu_asked)
        self.list.delete_asked.connect(self.delete_asked)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setContentsMargins(12, 12, 12, 0)
        self.without_filters = button(tr("Search without filters"), "quiet", self.filters.clear)
        self.without_filters.hide()
        self.leave_archive = button(tr("Archive"), "place", lambda: self.archive_asked.emit(False))
        self.leave_archive.setIcon(icon("left", look.tokens.muted))
        self.leave_archive.setToolTip(tr("Back to all consultations"))
        self.leave_archive.hide()
        self.archive = icon_button(
            look, "archive", tr("Archive"), lambda: self.archive_asked.emit(True)
        )
        self.trash = icon_button(look, "trash", tr("Deleted consultations"), self.trash_asked.emit)
        self.settings = button(tr("Settings"), "quiet", self.settings_asked.emit)
        self.settings.setIcon(icon("sliders", look.tokens.muted))
        self.settings.setToolTip(tr("Settings (Ctrl+,)"))
        self._lay_out()

        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.search.textChanged.connect(self._typed)

    def show_listing(self, listing: Listing) -> None:
        """What is listed, in place of what was."""
        if listing.fresh:
            self.list.scrollToTop()
        chosen = self.list.chosen() if self.list.hasFocus() else None
        self.rows.set_rows(listing.rows, listing.more)
        show_text(self.nothing, listing.nothing)
        self.without_filters.setVisible(bool(listing.nothing) and self.filters.is_on)
        self.list.setVisible(not listing.nothing)
        self.filters.confine_to_archive(listing.archive)
        self.leave_archive.setVisible(listing.archive)
        self.archive.setVisible(not listing.archive)
        self.set_current(self._current)
        if chosen is not None and chosen.consultation is not None:
            again = self.rows.index_of(chosen.consultation.id)
            if again.isValid():
                self.list.setCurrentIndex(again)  # the keyboard stays where it was

    def show_more(self, listing: Listing) -> None:
        """What follows below it."""
        self.rows.append_rows(listing.rows, listing.more)
        self.set_current(self._current)

    def set_current(self, consultation_id: str | None) -> None:
        """Mark the open consultation, without opening it again."""
        self._current = consultation_id
        selection = self.list.selectionModel()
        marked = self.list.chosen() if selection.hasSelection() else None
        about = marked.consultation if marked is not None else None
        if about is not None and about.id == consultation_id:
            return  # one that is marked already isn't scrolled to
        index = self.rows.index_of(consultation_id)
        if not index.isValid():
            selection.clear()
        elif not (self.search.text() or self.filters.is_on):
            self.list.setCurrentIndex(index)

    def restore_search(self, search: str, filters: SearchFilters, period: str) -> None:
        """Show what was sought, without seeking it."""
        self.search.setText(search)
        self._pause.stop()
        self.filters.restore(filters, period)
        self._show_filters()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() in INTO_THE_LIST:
                self.list.enter()
                return True
            if event.key() == Qt.Key.Key_Escape and event.type() in (
                QEvent.Type.ShortcutOverride,  # else the window's own Esc takes it
                QEvent.Type.KeyPress,
            ):
                event.accept()
                self.search.clear()
                self.filters.clear()
                return True
        elif (
            watched is self.search
            and isinstance(event, QFocusEvent)
            and event.reason() is not Qt.FocusReason.PopupFocusReason
        ):
            QTimer.singleShot(0, self, self._show_filters)
        return super().eventFilter(watched, event)

    def _make_search(self, look: Look) -> QLineEdit:
        search = QLineEdit()
        search.setObjectName("search")
        search.setPlaceholderText(tr("Search"))
        search.setAccessibleName(tr("Search in all consultations"))
        search.setClearButtonEnabled(False)
        picture = search.addAction(
            icon("search", look.tokens.muted), QLineEdit.ActionPosition.LeadingPosition
        )
        picture.setText(tr("Search"))  # a screen reader meets it as a button
        self._clear = search.addAction(
            icon("close", look.tokens.muted), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setText(tr("Clear the search"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(search.clear)
        return search

    def _lay_out(self) -> None:
        mark = QLabel()
        ratio = self.devicePixelRatioF()
        mark.setPixmap(pixmap("consilium", self._look.tokens.accent, self._look.scaled(24), ratio))
        name = QHBoxLayout()
        name.setSpacing(8)
        name.addWidget(mark)
        name.addWidget(ElidedLabel("Consilium", "name"), 1)
        name.addWidget(self.lock)
        name.addWidget(self.hide_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(name)
        seek = QHBoxLayout()
        seek.setSpacing(8)
        seek.addWidget(self.search, 1)
        seek.addWidget(self.new_button)
        column.addLayout(seek)
        column.addWidget(self.filters)
        column.addWidget(self.leave_archive)
        column.addWidget(self.nothing)
        column.addWidget(self.without_filters)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        footer = QHBoxLayout()
        footer.setSpacing(2)
        footer.addWidget(self.settings)
        footer.addStretch(1)
        footer.addWidget(self.archive)
        footer.addWidget(self.trash)
        column.addLayout(footer)
        # From the search into its filters, which go once the keyboard is elsewhere.
        for one, following in itertools.pairwise(
            (self.search, *self.filters.menus, self.new_button)
        ):
            self.setTabOrder(one, following)

    def _search(self) -> None:
        self._pause.stop()
        self._show_filters()
        self.searched.emit(self.search.text(), self.filters.filters, self.filters.say())

    def _show_filters(self) -> None:
        """While something is looked for, or about to be."""
        focused: QWidget | None = QApplication.focusWidget()
        there = self.search.hasFocus() or (
            focused is not None and self.filters.isAncestorOf(focused)
        )
        wanted = there or bool(self.search.text()) or self.filters.is_on
        if wanted and not self.filters.isVisibleTo(self):
            self.filters.choices_asked.emit()
        self.filters.setVisible(wanted)

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row and row.consultation:
            self._current = row.consultation.id
            self.opened.emit(row.consultation.id, row.message_id)
