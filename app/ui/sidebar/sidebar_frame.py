"""Sidebar frame: the sidebar beside the page, as wide as it was drawn, or out of the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from app.settings import Settings
from app.ui.consultation.header import Header
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.motion import fade_in

USUAL, LEAST, MOST = 248, 200, 360  # pixels at the normal text size
_PAUSE_MS = 400
_PAGE = 360  # pixels that the page has at least


class SidebarFrame(QSplitter):
    """`changed` carries the settings that keep what was drawn, by name."""

    changed = Signal(object)

    def __init__(
        self, sidebar: Sidebar, page: QWidget, header: Header, look: Look, settings: Settings
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sidebar, self._header = sidebar, header
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(sidebar)
        self.addWidget(page)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        sidebar.setMinimumWidth(look.scaled(LEAST))
        sidebar.setMaximumWidth(look.scaled(MOST))
        page.setMinimumWidth(_PAGE)
        self.handle(1).setAccessibleName(tr("Width of the sidebar"))
        self.setSizes([settings.sidebar_width or look.scaled(USUAL), 10_000])
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell_width)
        self.splitterMoved.connect(lambda *_: self._pause.start())
        sidebar.hide_asked.connect(self.toggle)
        header.sidebar_asked.connect(self.toggle)
        self._show(not settings.sidebar_hidden)

    def toggle(self) -> None:
        """Put the sidebar out of the way, or bring it back."""
        shown = self._sidebar.isHidden()
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._sidebar.isAncestorOf(focus)
        comes_back = focus is self._header.show_sidebar  # which goes
        self._show(shown)
        if shown:
            fade_in(self._sidebar)
        if had_focus:
            self._header.show_sidebar.setFocus(Qt.FocusReason.OtherFocusReason)
        elif comes_back:
            self._sidebar.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit({"sidebar_hidden": not shown})

    def reveal(self) -> None:
        """Bring it back where it is out of the way."""
        if self._sidebar.isHidden():
            self.toggle()

    def _show(self, shown: bool) -> None:
        self._sidebar.setVisible(shown)
        self._header.show_sidebar.setVisible(not shown)

    def _tell_width(self) -> None:
        self.changed.emit({"sidebar_width": self._sidebar.width()})
