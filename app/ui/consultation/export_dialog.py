"""Export dialog: which consultations leave, and as what; told why it matters that they do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.consultations.messages import Consultation
from app.core.masking.masking import MaskingProfile
from app.export.formats import FORMATS
from app.ui.theme import Look
from app.ui.translation import day_in_figures, tr, tr_count, worded
from app.ui.widgets.button import button
from app.ui.widgets.check_box import TickDelegate
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.doing_line import DoingLine
from app.ui.widgets.label import as_tip, label

_VALUE = Qt.ItemDataRole.UserRole


class ExportDialog(QDialog):
    """`place_asked`: the choice stands, and next is where to, or what is masked. It stays open
    until what was chosen is written, or given up."""

    place_asked = Signal()

    def __init__(
        self, parent: QWidget, look: Look, current: Consultation | None, kind: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._current = current
        self.formats = _list("exportFormats", tr("Format"))
        for each in FORMATS:
            item = QListWidgetItem(f"{worded(each.name)}\n{worded(each.purpose)}")
            item.setData(_VALUE, each.kind)
            self.formats.addItem(item)
            if each.kind == kind:
                self.formats.setCurrentItem(item)
        self.consultations = _list("exportConsultations", tr("Consultations"))
        self.consultations.setItemDelegate(TickDelegate(self.consultations))
        self.consultations.itemChanged.connect(lambda _: self._count())
        self.tick_all = button(tr("Tick all"), "link", lambda: self._tick(True))
        self.tick_none = button(tr("Tick none"), "link", lambda: self._tick(False))
        self.masking: ChoiceMenu[MaskingProfile | None] = ChoiceMenu(
            tr("Masking"),
            [(_profile_name(profile), profile) for profile in (None, *MaskingProfile)],
            None,
            lambda _: self._count(),
        )
        self.counted = label("", "muted")
        self.doing = DoingLine(look)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.cancel = button(tr("Cancel"), "", self.reject)
        self.go = button("", "primary", self.place_asked.emit)
        self.go.setDefault(True)
        self._lay_out()
        room = parent.window().size()
        scale = max(1.0, look.scale)
        self.resize(
            min(round(840 * scale), room.width() - 32), min(round(620 * scale), room.height() - 32)
        )
        self.formats.setFocus(Qt.FocusReason.OtherFocusReason)
        self.offer([current] if current is not None else [])

    @property
    def kind(self) -> str:
        """Of the chosen format."""
        return str(self.formats.currentItem().data(_VALUE))

    @property
    def ticked(self) -> list[Consultation]:
        """In the order of the list."""
        return [item.data(_VALUE) for item in self._items() if _is_ticked(item)]

    @property
    def profile(self) -> MaskingProfile | None:
        """By which it is masked; None for not."""
        return self.masking.value

    def offer(self, listed: Sequence[Consultation]) -> None:
        """Those that can be ticked: the open one first, which is."""
        ticked = {each.id for each in self.ticked}
        current = self._current
        others = [each for each in listed if current is None or each.id != current.id]
        self.consultations.blockSignals(True)
        self.consultations.clear()
        for each in [*([current] if current is not None else []), *others]:
            at = datetime.fromtimestamp(each.updated_at)
            # Isolated: a title from right to left leaves the date where it is.
            item = QListWidgetItem(f"{day_in_figures(at)}   \u2068{each.title}\u2069")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            on = each.id in ticked or each is current
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setData(_VALUE, each)
            item.setToolTip(as_tip(each.title))
            self.consultations.addItem(item)
        self.consultations.blockSignals(False)
        self._count()

    def show_doing(self, done: int, total: int) -> None:
        """While it is written nothing can be chosen anew; several can still be given up."""
        self.problem.hide()
        for each in (*self._choices(), self.go):
            each.setEnabled(False)
        self.doing.say(tr("Writing…"), done / total if total > 1 else None)

    def show_looking(self) -> None:
        """While it is looked for what is to be masked."""
        self.show_doing(0, 1)
        self.doing.say(tr("Looking for names, places, dates and numbers…"))

    def show_choice(self) -> None:
        """Everything can be chosen anew."""
        self.show_problem("")
        self.problem.hide()

    def show_problem(self, said: str) -> None:
        """What was refused; another choice may go."""
        for each in self._choices():
            each.setEnabled(True)
        self.doing.say("")
        self.problem.setText(worded(said))
        self.problem.show()
        self._count()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, title, listed in (
            (left, tr("Format"), self.formats),
            (right, tr("Consultations"), self.consultations),
        ):
            side.setSpacing(8)
            side.addWidget(label(title, "muted"))
            side.addWidget(listed, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.counted, 1)
        below.addWidget(self.tick_all)
        below.addWidget(self.tick_none)
        right.addLayout(below)
        left.addWidget(self.masking)
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        says = label(
            tr(
                "Each file says that a model wrote the replies, and carries their marks, sources "
                "and disclaimer. It is not encrypted: whoever has it can read it."
            ),
            "muted",
            wrap=True,
        )
        closing = QHBoxLayout()
        closing.setSpacing(12)
        closing.addWidget(self.doing)
        closing.addStretch(1)
        closing.addWidget(self.cancel)
        closing.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        column.addWidget(label(tr("Export"), "heading"))
        column.addWidget(says)
        column.addLayout(sides, 1)
        column.addWidget(self.problem)
        column.addLayout(closing)

    def _choices(self) -> tuple[QWidget, ...]:
        return self.formats, self.consultations, self.tick_all, self.tick_none, self.masking

    def _items(self) -> list[QListWidgetItem]:
        return [self.consultations.item(row) for row in range(self.consultations.count())]

    def _tick(self, on: bool) -> None:
        self.consultations.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.consultations.blockSignals(False)
        self._count()

    def _count(self) -> None:
        count = len(self.ticked)
        self.counted.setText(tr_count("{n} is ticked", "{n:,} are ticked", n=count))
        if self.profile is not None:
            self.go.setText(tr("Look at what is masked…"))
        else:
            self.go.setText(tr("Choose a folder…") if count > 1 else tr("Choose a file…"))
        self.go.setEnabled(count > 0)


def _profile_name(profile: MaskingProfile | None) -> str:
    if profile is None:
        return tr("Not masked")
    return {
        MaskingProfile.SAFE_HARBOR: tr("Masked, dates by their year (Safe Harbor)"),
        MaskingProfile.SHIFTED: tr("Masked, dates shifted by whole weeks"),
        MaskingProfile.RELATIVE: tr("Masked, dates counted in days"),
    }[profile]


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked


def _list(name: str, says: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
