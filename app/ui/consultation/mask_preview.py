"""Mask preview: what will be masked, in its text and by kind; a click keeps it or masks it again.

What reads the same is one: it is kept everywhere or nowhere.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.masking.finding import HELD_OUT
from app.core.masking.identifiers import Identifier, IdentifierKind
from app.core.masking.masking import same_form
from app.services.transcripts.transcript_masking import MaskedPart
from app.ui.consultation.transcript.text_view import TextView
from app.ui.theme import BODY, Look
from app.ui.translation import tr, tr_count, worded
from app.ui.widgets.button import button
from app.ui.widgets.check_box import TickDelegate
from app.ui.widgets.label import as_tip, label
from app.ui.widgets.scroll_area import scrolled

Form = tuple[IdentifierKind, str]
_VALUE = Qt.ItemDataRole.UserRole
_AT_ONCE_S = 0.02  # on the window's thread
_MARGIN = 32  # of the window that stays around it


def kind_name(kind: IdentifierKind) -> str:
    """Of one of them."""
    return {
        IdentifierKind.NAME: tr("Name"),
        IdentifierKind.PLACE: tr("Place or address"),
        IdentifierKind.DATE: tr("Date"),
        IdentifierKind.PHONE: tr("Telephone"),
        IdentifierKind.FAX: tr("Fax"),
        IdentifierKind.EMAIL: tr("E-mail"),
        IdentifierKind.URL: tr("Web address"),
        IdentifierKind.IP: tr("IP address"),
        IdentifierKind.ID: tr("Number"),
        IdentifierKind.AGE: tr("Age over 89"),
        IdentifierKind.POSTCODE: tr("Postcode"),
        IdentifierKind.ORGANISATION: tr("Organisation"),
    }[kind]


class MaskPreview(QDialog):
    """`kept` is what was chosen to stay. Accepted: it may leave like this."""

    def __init__(
        self, parent: QWidget, look: Look, parts: Iterable[MaskedPart], several: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Masked export"))
        self.kept: set[Form] = set()
        self.text = MaskableText(look, self.kept)
        self.list = QListWidget()
        self.list.setObjectName("maskedPlaces")
        self.list.setItemDelegate(TickDelegate(self.list))
        self.list.setAccessibleName(tr("What will be masked"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.counted = label("", "muted")
        self.go = button(
            tr("Choose a folder…") if several else tr("Choose a file…"), "primary", self.accept
        )
        self.go.setDefault(True)
        self._unshown = deque(parts)
        self._fill()
        self._show_more()
        self.text.toggled.connect(self._toggle)
        self.list.itemChanged.connect(self._ticked)
        self._lay_out()
        room = parent.window().size()
        self.resize(
            min(look.scaled(940), room.width() - _MARGIN),
            min(look.scaled(680), room.height() - _MARGIN),
        )
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        """The next of the texts: all of a long consultation at once would hold up the window."""
        until = time.monotonic() + _AT_ONCE_S
        while self._unshown and time.monotonic() < until:
            self.text.add(self._unshown.popleft())
        if self._unshown:
            QTimer.singleShot(0, self, self._show_more)

    def _fill(self) -> None:
        counts: Counter[Form] = Counter()
        first: dict[Form, Identifier] = {}
        for part in self._unshown:
            for each in part.found:
                counts[same_form(each)] += 1
                first.setdefault(same_form(each), each)
        kinds = list(IdentifierKind)
        for form in sorted(first, key=lambda form: (kinds.index(form[0]), form[1])):
            written = " ".join(first[form].text.split())
            says = (
                f"{kind_name(form[0])}: \u2068{written}\u2069"  # isolated, whatever its direction
            )
            if counts[form] > 1:
                says += f" ({tr_count('{n} place', '{n:,} places', n=counts[form])})"
            item = QListWidgetItem(says)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(_VALUE, form)
            item.setToolTip(as_tip(says))
            self.list.addItem(item)
        self._count()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.text)
        inside.addStretch(1)
        for side, title, shown in (
            (left, tr("The texts as they are"), scrolled(content, read=True)),
            (right, tr("Ticked: it is masked"), self.list),
        ):
            side.setSpacing(8)
            side.addWidget(label(title, "muted"))
            side.addWidget(shown, 1)
        right.addWidget(self.counted)
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addLayout(left, 3)
        sides.addLayout(right, 2)
        closing = QHBoxLayout()
        closing.setSpacing(12)
        closing.addStretch(1)
        closing.addWidget(button(tr("Back"), "", self.reject))
        closing.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(
            label(
                tr(
                    "A full line: a rule knows it. A broken one: a word that is only not known to "
                    "be safe. Click on it to keep it, or to mask it again."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addLayout(sides, 1)
        assists = tr("It assists and does not certify: read the text before it leaves.")
        column.addWidget(label(f"{assists} {worded(HELD_OUT)}", "small", wrap=True))
        column.addLayout(closing)

    def _toggle(self, form: Form) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if tuple(item.data(_VALUE)) == form:
                self.list.scrollToItem(item)
                item.setCheckState(
                    Qt.CheckState.Checked if form in self.kept else Qt.CheckState.Unchecked
                )

    def _ticked(self, item: QListWidgetItem) -> None:
        form: Form = tuple(item.data(_VALUE))
        if item.checkState() is Qt.CheckState.Checked:
            self.kept.discard(form)
        else:
            self.kept.add(form)
        self.text.show_form(form)
        self._count()

    def _count(self) -> None:
        masked = self.list.count() - len(self.kept)
        self.counted.setText(
            tr("{masked:,} masked, {kept:,} kept", masked=masked, kept=len(self.kept))
        )


class MaskableText(TextView):
    """`toggled` carries the form of what was clicked on."""

    toggled = Signal(tuple)

    def __init__(self, look: Look, kept: set[Form]) -> None:
        super().__init__(look, BODY)
        self._look, self._kept = look, kept
        self._plain = QTextCharFormat()
        self._starts: list[int] = []
        self._places: list[tuple[int, int, Identifier]] = []
        self.setAccessibleName(tr("The texts as they are"))

    def add(self, part: MaskedPart) -> None:
        """Below those before."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if cursor.position():
            cursor.insertText("\n\n", self._plain)
        place = 0
        for each in part.found:
            cursor.insertText(part.text[place : each.start], self._plain)
            start = cursor.position()
            cursor.insertText(part.text[each.start : each.end], self._format(each))
            self._starts.append(start)
            self._places.append((start, cursor.position(), each))
            place = each.end
        cursor.insertText(part.text[place:], self._plain)
        cursor.endEditBlock()

    def show_form(self, form: Form) -> None:
        """As it is chosen now."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for start, end, each in self._places:
            if same_form(each) == form:
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._format(each))
        cursor.endEditBlock()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        at = self.cursorForPosition(event.position().toPoint()).position()
        before = bisect_right(self._starts, at)
        if before and self._places[before - 1][1] >= at:
            self.toggled.emit(same_form(self._places[before - 1][2]))

    def _format(self, each: Identifier) -> QTextCharFormat:
        tokens, form = self._look.tokens, QTextCharFormat()
        lines = QTextCharFormat.UnderlineStyle
        form.setUnderlineStyle(lines.SingleUnderline if each.sure else lines.DashUnderline)
        if same_form(each) in self._kept:
            form.setUnderlineColor(QColor(tokens.strong_border))
        else:
            form.setBackground(QColor(tokens.warning_ground))
            form.setForeground(QColor(tokens.warning_text))
            form.setUnderlineColor(QColor(tokens.warning_text))
        return form
