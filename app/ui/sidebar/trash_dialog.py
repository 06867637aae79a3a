"""Trash dialog: restores deleted consultations, or deletes them for good."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.consultations.messages import Consultation
from app.core.units import DAY_S
from app.sentences import say
from app.ui.dates import day_month_year
from app.ui.theme import Look
from app.ui.translation import tr, tr_count
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.confirm_dialog import ask_first
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label
from app.ui.widgets.scroll_area import boxed

SHOWN = 60  # cards at once: each is made of widgets
KEPT_ELSEWHERE = say("Backups that were made before still hold it until they are replaced.")


@dataclass(frozen=True)
class Deleted:
    """A consultation in the trash; `goes_at` in seconds, UTC, None when it stays."""

    consultation: Consultation
    goes_at: float | None


class TrashDialog(QDialog):
    """`wiped` carries the ids that are to be deleted for good; `emptied` asks for all."""

    restore_asked = Signal(str)
    wiped = Signal(object)
    emptied = Signal()

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._all: Sequence[Deleted] = ()
        self._limit = SHOWN
        self.setWindowTitle(tr("Deleted consultations"))
        room = parent.window().size()
        scale = max(1.0, look.scale)
        self.resize(
            min(round(600 * scale), room.width() - 32), min(round(520 * scale), room.height() - 32)
        )
        self.nothing = label(tr("Nothing was deleted."), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.state = label("", "muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.more = button("", "quiet", self._show_more)
        self.empty = button(tr("Empty the trash…"), "", self._ask_to_empty)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing, 1)
        column.addLayout(self._rows)
        column.addWidget(self.more)
        column.addStretch(0)
        closing = QHBoxLayout()
        closing.addWidget(self.empty)
        closing.addWidget(self.state, 1)
        closing.addWidget(button(tr("Close"), "", self.accept))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 28, 32, 24)
        outer.setSpacing(16)
        outer.addWidget(label(tr("Deleted consultations"), "heading"))
        self._area = boxed(inner)
        outer.addWidget(self._area, 1)
        outer.addLayout(closing)
        self.show_deleted(())

    def show_deleted(self, deleted: Sequence[Deleted]) -> None:
        self._all = deleted
        self.state.setText("")
        self._fill()

    def show_wiping(self, gone: int, total: int) -> None:
        """How far deleting for good has come."""
        self.empty.setEnabled(False)
        self.state.setText(tr("Overwriting… {gone:,} of {total:,}", gone=gone, total=total))

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        now = time.time()
        last: QWidget = self._area
        for each in self._all[: self._limit]:
            row = self._row(each, now)
            self._rows.addWidget(row)
            for made in row.findChildren(QAbstractButton):
                self.setTabOrder(last, made)  # as they stand, though made later than those below
                last = made
        self.setTabOrder(last, self.more)
        self.setTabOrder(self.more, self.empty)
        left = len(self._all) - self._limit
        self.nothing.setVisible(not self._all)
        self.more.setVisible(left > 0)
        self.more.setText(tr("Show more ({left:,})", left=left))
        self.empty.setEnabled(bool(self._all))

    def _show_more(self) -> None:
        self._limit += SHOWN
        self._fill()

    def _row(self, deleted: Deleted, now: float) -> QFrame:
        consultation = deleted.consultation
        card = QFrame()
        card.setObjectName("card")
        at = datetime.fromtimestamp(consultation.deleted_at or 0.0)
        said = tr(
            "Deleted {day}, {time} · {goes}",
            day=day_month_year(at),
            time=f"{at:%H:%M}",
            goes=term_words(deleted.goes_at, now),
        )
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(ElidedLabel(consultation.title))
        texts.addWidget(ElidedLabel(said, "small"))
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 12, 12)
        row.addLayout(texts, 1)
        restore = button(tr("Restore"), "", partial(self.restore_asked.emit, consultation.id))
        restore.setAccessibleName(tr("Restore {title}", title=consultation.title))
        row.addWidget(restore)
        says = tr("Delete {title} for good", title=consultation.title)
        wipe = icon_button(self._look, "trash", says, partial(self._ask_to_wipe, consultation))
        wipe.setToolTip(tr("Delete for good…"))
        row.addWidget(wipe)
        return card

    def _ask_to_wipe(self, consultation: Consultation) -> None:
        ask_first(
            self,
            self._look,
            tr("Delete for good?"),
            " ".join(
                (
                    tr(
                        "“{title}” is overwritten with all its messages, drafts, tags and saved "
                        "states of the model. This can't be undone.",
                        title=consultation.title,
                    ),
                    tr(KEPT_ELSEWHERE),
                )
            ),
            tr("Delete for good"),
            lambda: self._wipe([consultation.id]),
        )

    def _ask_to_empty(self) -> None:
        count = len(self._all)
        says = tr_count(
            "{n} consultation is overwritten with all messages, drafts, tags and saved states of "
            "the model. This can't be undone.",
            "{n:,} consultations are overwritten with all messages, drafts, tags and saved "
            "states of the model. This can't be undone.",
            n=count,
        )
        ask_first(
            self,
            self._look,
            tr("Empty the trash?"),
            f"{says} {tr(KEPT_ELSEWHERE)}",
            tr("Delete all for good"),
            self._empty,
        )

    def _wipe(self, ids: list[str]) -> None:
        self.show_wiping(0, len(ids))
        self.wiped.emit(ids)

    def _empty(self) -> None:
        self.show_wiping(0, len(self._all))
        self.emptied.emit()


def term_words(goes_at: float | None, now: float) -> str:
    """When it is deleted for good, in days from now."""
    if goes_at is None:
        return tr("stays until you delete it")
    days = ceil((goes_at - now) / DAY_S)
    if days <= 0:
        return tr("deleted for good at the next start on another day")
    return tr_count("deleted for good tomorrow", "deleted for good in {n} days", n=days)
