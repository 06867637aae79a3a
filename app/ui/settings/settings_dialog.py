"""Settings dialog: pages on the left, the chosen one on the right. Changes apply at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.vault.restore_service import Staged
from app.ui.icons import icon
from app.ui.settings import (
    answers_page,
    appearance_page,
    backups_page,
    engine_page,
    history_page,
    security_page,
    updates_page,
)
from app.ui.settings.settings_page import SettingsPage, Surroundings
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.label import label
from app.ui.widgets.rule import rule
from app.ui.widgets.scroll_area import scrolled

SIZE = QSize(820, 580)  # at the normal text size
_MARGIN = 48  # of the window that stays around it
_LIST_WIDTH = 200


@dataclass(frozen=True)
class PageOf:
    """A page's name in the list, its icon, and what builds it."""

    title: str
    icon: str
    build: Callable[[Surroundings], SettingsPage]


PAGES = (
    PageOf(appearance_page.TITLE, "appearance", appearance_page.appearance_page),
    PageOf(answers_page.TITLE, "answers", answers_page.answers_page),
    PageOf(engine_page.TITLE, "model", engine_page.engine_page),
    PageOf(security_page.TITLE, "lock", security_page.security_page),
    PageOf(history_page.TITLE, "history", history_page.history_page),
    PageOf(backups_page.TITLE, "backup", backups_page.backups_page),
    PageOf(updates_page.TITLE, "again", updates_page.updates_page),
)


class SettingsDialog(QDialog):
    """`changed` carries the settings that changed, by name; `staged` a backup to go back to;
    `repair_asked`: the vault is to be repaired; `updated`: the program has to begin anew, and what
    it is to say then."""

    changed = Signal(object)
    staged = Signal(Staged)
    repair_asked = Signal()
    updated = Signal(str)

    def __init__(
        self, parent: QWidget, around: Surroundings, shown: str = "", at: str = ""
    ) -> None:
        """`shown`: the title of the page to begin with, the first one when there is none such.
        `at`: what the button on it says that has the keyboard; else the list of pages has it."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setModal(True)
        self.pages = QStackedWidget()
        self.list = self._page_list(around)
        for each in PAGES:
            page = each.build(around)
            page.changed.connect(self.changed)
            page.staged.connect(self.staged)
            page.repair_asked.connect(self.repair_asked)
            page.updated.connect(self.updated)
            self.pages.addWidget(scrolled(page))
        self._lay_out()
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        titles = [each.title for each in PAGES]
        self.list.setCurrentRow(titles.index(shown) if shown in titles else 0)
        buttons = self.pages.findChildren(QAbstractButton)
        on_page = [each for each in buttons if at and each.text() == at and each.isVisibleTo(self)]
        (on_page[0] if on_page else self.list).setFocus()
        self._shortcuts()
        self._fit(parent, around.look.scale)

    @property
    def shown(self) -> str:
        """The title of the page on the screen."""
        return PAGES[self.list.currentRow()].title

    @property
    def at(self) -> str:
        """What the button says that has the keyboard; empty where none has."""
        focus = self.focusWidget()
        return focus.text() if isinstance(focus, QAbstractButton) else ""

    def _page_list(self, around: Surroundings) -> QListWidget:
        look = around.look
        pages = QListWidget()
        pages.setObjectName("settingsPages")
        pages.setAccessibleName(tr("Pages of the settings"))
        pages.setIconSize(QSize(look.scaled(20), look.scaled(20)))
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in PAGES:
            pages.addItem(QListWidgetItem(icon(each.icon, look.tokens.muted), worded(each.title)))
        pages.setFixedWidth(round(_LIST_WIDTH * max(1.0, look.scale)))
        return pages

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("sidebar")
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 24, 12, 12)
        column.setSpacing(16)
        heading = label(tr("Settings"), "heading")
        heading.setIndent(8)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        closing = QHBoxLayout()
        closing.setContentsMargins(28, 12, 24, 16)
        closing.addStretch(1)
        closing.addWidget(button(tr("Close"), "", self.accept))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.pages, 1)
        right.addWidget(rule())
        right.addLayout(closing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)

    def _shortcuts(self) -> None:
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self._step(step))

    def _step(self, step: int) -> None:
        self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())

    def _fit(self, parent: QWidget, scale: float) -> None:
        """As large as the text asks for and the window has room for."""
        around = parent.window().size() - QSize(_MARGIN, _MARGIN)
        wanted = SIZE * max(1.0, scale)
        self.setMinimumSize(QSize(560, 360).boundedTo(around))
        self.resize(wanted.boundedTo(around).expandedTo(self.minimumSize()))
