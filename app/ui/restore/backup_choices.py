"""Backup list of a folder, for one to be chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.sentences import say
from app.services.vault.restore_service import Backup, Offer, Offered
from app.ui.dates import moment
from app.ui.translation import tr
from app.ui.widgets.label import as_tip, label, show_text

NONE_HERE = say("There is no backup in this folder.")
NO_FOLDER = say("No backup folder is chosen. Choose the one that your backups are in.")
LOOKING = say("Looking for backups…")
_OFFER = Qt.ItemDataRole.UserRole


class BackupChoices(QWidget):
    """`changed`: another one is chosen, or none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setObjectName("backups")
        self.list.setAccessibleName(tr("Backups"))
        self.list.setMinimumHeight(60)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemSelectionChanged.connect(self.changed)
        self.told = label(LOOKING, "muted", wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        self.list.hide()

    @property
    def chosen(self) -> Backup | None:
        offers: list[Offer] = [item.data(_OFFER) for item in self.list.selectedItems()]
        return offers[0].backup if offers else None

    def show_looking(self) -> None:
        self._tell(LOOKING)
        self.list.clear()
        self.list.hide()

    def show_offered(self, offered: Offered) -> None:
        """The newest is chosen, unless it is of another vault."""
        self.list.clear()
        for offer in offered.offers:
            item = QListWidgetItem(f"{moment(offer.backup.made_at)}\n{described(offer)}")
            item.setData(_OFFER, offer)
            item.setToolTip(as_tip(str(offer.backup.path)))
            self.list.addItem(item)
        nothing = NO_FOLDER if offered.folder is None else NONE_HERE
        self._tell(offered.trouble or ("" if offered.offers else nothing))
        self.list.setVisible(bool(offered.offers))
        if offered.offers and offered.offers[0].own is not False:
            self.list.setCurrentRow(0)
        self.changed.emit()

    def _tell(self, sentence: str) -> None:
        show_text(self.told, sentence)


def described(offer: Offer) -> str:
    """Its size, the program that made it, and what sets it apart."""
    backup = offer.backup
    parts = [
        tr("{bytes:,.1f} MB", bytes=backup.bytes / 1000000.0),
        f"Consilium {backup.app_version}",
    ]
    if offer.before_update:
        parts.append(tr("from before an update"))
    if offer.own is False:
        parts.append(tr("of another vault"))
    return " · ".join(parts)
