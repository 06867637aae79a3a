"""The left side: new consultation, search, the list, settings and the trash."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
)

from app.ui.icons import icon, pixmap
from app.ui.sidebar.delegate import LineDelegate
from app.ui.sidebar.model import ConsultationList, Row
from app.ui.theme import Look
from app.ui.widgets import button, icon_button, label

WIDTH, MAX_WIDTH = 280, 340  # at the normal text size, and at any
SEARCH_PAUSE_MS = 150


class Sidebar(QFrame):
    new_asked = Signal()
    opened = Signal(str, object)  # consultation, message or None
    searched = Signal(str)
    rename_asked = Signal(str)
    delete_asked = Signal(str)
    lock_asked = Signal()
    settings_asked = Signal()
    trash_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(min(MAX_WIDTH, round(WIDTH * max(1.0, look.scale))))
        self._look = look
        self._current: str | None = None
        self.rows = ConsultationList()
        mark = QLabel()
        mark.setPixmap(pixmap("consilium", look.tokens.accent, 26, self.devicePixelRatioF()))
        name = QHBoxLayout()
        name.setSpacing(10)
        name.addWidget(mark)
        name.addWidget(label("Consilium", "name"), 1)
        self.lock = icon_button(look, "lock", "Lock (Ctrl+L)", self.lock_asked.emit)
        name.addWidget(self.lock)
        self.new_button = button("New consultation", "", self.new_asked.emit)
        self.new_button.setIcon(icon("plus", look.tokens.accent))
        self.new_button.setToolTip("New consultation (Ctrl+N)")
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText("Search")
        self.search.setAccessibleName("Search in all consultations")
        self.search.setClearButtonEnabled(False)
        self.search.addAction(
            icon("search", look.tokens.muted), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.installEventFilter(self)
        self._clear = self.search.addAction(
            icon("close", look.tokens.muted), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.search.clear)
        self.list = self._make_list(look)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setContentsMargins(12, 12, 12, 0)
        self.trash = button("Deleted consultations", "quiet", self.trash_asked.emit)
        self.trash.setIcon(icon("trash", look.tokens.muted))
        self.settings = button("Settings", "quiet", self.settings_asked.emit)
        self.settings.setIcon(icon("sliders", look.tokens.muted))
        self.settings.setToolTip("Settings (Ctrl+,)")
        for footer in (self.trash, self.settings):
            footer.setIconSize(QSize(18, 18))

        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 16, 12)
        column.setSpacing(8)
        column.addLayout(name)
        column.addSpacing(12)
        column.addWidget(self.new_button)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.trash)
        column.addWidget(self.settings)

        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(self._typed)

    def set_rows(self, rows: list[Row], nothing: str = "") -> None:
        """What the list shows; `nothing` is said where it is empty."""
        self.rows.set_rows(rows)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not rows and bool(nothing))
        self.set_current(self._current)

    def set_current(self, consultation_id: str | None) -> None:
        """Mark the open consultation, without opening it again."""
        self._current = consultation_id
        index = self.rows.index_of(consultation_id)
        selection = self.list.selectionModel()
        if index.isValid():
            if not self.search.text():
                self.list.setCurrentIndex(index)
        else:
            selection.clear()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and event.type() in (
                QEvent.Type.ShortcutOverride,  # else the window's own Esc takes it
                QEvent.Type.KeyPress,
            ):
                event.accept()
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _make_list(self, look: Look) -> QListView:
        view = QListView()
        view.setModel(self.rows)
        self._delegate = LineDelegate(look)
        view.setItemDelegate(self._delegate)
        view.setAccessibleName("Consultations")
        view.setMouseTracking(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)  # a title's lines depend on the width
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        return view

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row and row.consultation:
            self._current = row.consultation.id
            self.opened.emit(row.consultation.id, row.message_id)

    def _menu(self, place: QPoint) -> None:
        row = self.rows.row(self.list.indexAt(place))
        if row is None or row.consultation is None:
            return
        consultation_id = row.consultation.id
        menu = QMenu(self)
        menu.addAction("Rename", lambda: self.rename_asked.emit(consultation_id))
        menu.addAction("Delete", lambda: self.delete_asked.emit(consultation_id))
        menu.exec(self.list.viewport().mapToGlobal(place))
