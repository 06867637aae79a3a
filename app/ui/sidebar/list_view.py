"""List view of the sidebar: as quick with a hundred thousand lines as with ten."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.sidebar.line_delegate import LineDelegate
from app.ui.sidebar.list_model import ConsultationList, ListRow
from app.ui.translation import tr

_AHEAD = 2  # heights of the view below its end for which lines are there before they are seen


class ConsultationView(QTableView):
    """A table of one column: it takes the height of a line once, where QListView asks for those of
    all lines whenever one comes. `delegate` tells it; `menu_asked` carries the line and a place on
    the screen, `delete_asked` comes of the Delete key."""

    menu_asked = Signal(ListRow, QPoint)
    delete_asked = Signal(str)

    def __init__(self, rows: ConsultationList, delegate: LineDelegate) -> None:
        super().__init__()
        self._lines = delegate
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setObjectName("consultations")
        self.setAccessibleName(tr("Consultations"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        rows.rowsInserted.connect(self._measure)

    def chosen(self) -> ListRow | None:
        """The line that the keyboard is on."""
        row = self._rows.row(self.currentIndex())
        return row if row is not None and row.consultation is not None else None

    def enter(self) -> None:
        """Take the keyboard, on the first line where it is on none yet."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if self.chosen() is None:
            self._go_to_end(1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in by_tab and self.chosen() is None:
            self._go_to_end(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A right click chooses nothing: the open consultation stays marked."""
        place = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton:
            event.accept()
        elif not self._ask_for_menu_at(place):
            super().mousePressEvent(event)

    def _ask_for_menu_at(self, place: QPoint) -> bool:
        """Whether "…" stands there; then its menu is asked for."""
        index = self.indexAt(place)
        row = self._rows.row(index)
        if row is None or row.consultation is None:
            return False
        more = self._lines.more_rect(self.visualRect(index))
        if not more.contains(place):
            return False
        self.menu_asked.emit(row, self.viewport().mapToGlobal(more.bottomLeft()))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.chosen()
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: -1}
        if key in ends:
            self._go_to_end(ends[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.activated.emit(self.currentIndex())
        elif key == Qt.Key.Key_Delete and row is not None and row.consultation is not None:
            self.delete_asked.emit(row.consultation.id)
        elif key == Qt.Key.Key_Menu and row is not None:
            below = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_asked.emit(row, self.viewport().mapToGlobal(below))
        else:
            super().keyPressEvent(event)

    def _go_to_end(self, step: int) -> None:
        """To the first line (step 1) or the last (-1) that is no heading."""
        numbers = range(self._rows.rowCount())
        for number in numbers[::step]:
            if self._rows.row_at(number).consultation is not None:
                self.setCurrentIndex(self._rows.index(number))
                return

    def _menu(self, place: QPoint) -> None:
        row = self._rows.row(self.indexAt(place))
        if row is not None and row.consultation is not None:
            self.menu_asked.emit(row, self.viewport().mapToGlobal(place))

    def _measure(self, _: QModelIndex, first: int, last: int) -> None:
        for number in range(first, last + 1):
            self.setRowHeight(number, self._lines.height(self._rows.row_at(number)))

    def _look_ahead(self, value: int) -> None:
        left = self.verticalScrollBar().maximum() - value
        if left < _AHEAD * self.viewport().height() and self._rows.canFetchMore(QModelIndex()):
            self._rows.fetchMore(QModelIndex())
