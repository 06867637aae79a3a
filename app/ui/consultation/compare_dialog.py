"""Compare dialog: two alternatives side by side, with the words that only one of them has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.consultations.messages import Message
from app.core.rendering.parser import parse
from app.core.rendering.pieces import pieces_of
from app.core.rendering.plain import pieces_plain
from app.core.rendering.word_differences import Span, differences
from app.sentences import say
from app.ui.background import SLOW, Background
from app.ui.consultation.transcript.reply_view import model_of
from app.ui.consultation.transcript.text_view import TextView
from app.ui.theme import BODY, Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.label import label
from app.ui.widgets.scroll_area import scrolled

ONLY_HERE = say("Words on a coloured ground, and underlined, stand only in that answer.")
_MARGIN = 24  # of the window that stays around it
_SHORT = 24  # characters of a cell, a drug or a dose, that are kept on one line where there is room


@dataclass(frozen=True)
class Compared:
    """An alternative, and its text as it reads, without the signs of Markdown."""

    message: Message
    text: str


def compared(message: Message) -> Compared:
    """For a background thread: a long reply takes a while to parse."""
    return Compared(message, pieces_plain(pieces_of(parse(message.text))))


class CompareDialog(QDialog):
    """`replies` are the alternatives in their order; `shown` is the one at the left at first, the
    next one stands at the right. `notice_of` gives a reply's disclaimer in its short form."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        background: Background,
        replies: Sequence[Compared],
        shown: str,
        notice_of: Callable[[Message], str],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare two answers"))
        self._background = background
        self._replies = list(replies)
        at = next((n for n, each in enumerate(self._replies) if each.message.id == shown), 0)
        other = at + 1 if at + 1 < len(self._replies) else at - 1
        grounds = look.tokens.removed, look.tokens.added
        self.left, self.right = (
            _Side(look, self._replies, which, notice_of, ground, self._compare)
            for which, ground in zip((at, other), grounds, strict=True)
        )
        sides = QHBoxLayout()
        sides.setSpacing(20)
        for side in (self.left, self.right):
            sides.addWidget(side, 1)
        closing = QHBoxLayout()
        closing.addWidget(label(ONLY_HERE, "small", wrap=True), 1)
        closing.addWidget(button(tr("Close"), "", self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addLayout(closing)
        room = parent.window().size()
        self.resize(
            min(look.scaled(1280), room.width() - _MARGIN),
            min(look.scaled(760), room.height() - _MARGIN),
        )
        self._compare()

    def _compare(self) -> None:
        left, right = self.left.reply, self.right.reply

        def show(found: tuple[Sequence[Span], Sequence[Span]]) -> None:
            if (left, right) == (self.left.reply, self.right.reply):
                for side, spans in zip((self.left, self.right), found, strict=True):
                    side.show_spans(spans)

        self._background.run(lambda: differences(left.text, right.text), show, lane=SLOW)


class _Side(QWidget):
    def __init__(
        self,
        look: Look,
        replies: Sequence[Compared],
        at: int,
        notice_of: Callable[[Message], str],
        ground: str,
        chosen: Callable[[], None],
    ) -> None:
        super().__init__()
        self._replies = replies
        self._notice_of, self._ground = notice_of, ground
        self._spans: Sequence[Span] = ()
        self._needed = 0.0  # pixels, with short cells on one line
        self._broken = False  # those cells, as there is no room for them
        numbers = [(self._name(number), number) for number in range(len(replies))]
        self.choose = ChoiceMenu(tr("Which answer"), numbers, at, lambda _: chosen())
        self.text = TextView(look, BODY)
        self.notice = label("", "small", wrap=True)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.text)
        inside.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self.choose)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(scrolled(content, read=True), 1)
        column.addWidget(self.notice)

    @property
    def reply(self) -> Compared:
        return self._replies[self.choose.value]

    def show_spans(self, spans: Sequence[Span]) -> None:
        self.notice.setText(self._notice_of(self.reply.message))
        self._spans = spans
        self._lay_out(broken=False)
        self._needed = self.text.document().size().width()
        self._fit()
        self.text.setAccessibleName(f"{self._name(self.choose.value)}: {self.reply.text}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        broken = self._needed > self.text.viewport().width()
        if broken != self._broken:
            self._lay_out(broken)

    def _lay_out(self, broken: bool) -> None:
        self._broken = broken
        self.text.set_html(spans_html(self._spans, self._ground, broken=broken))

    def _name(self, number: int) -> str:
        model = model_of(self._replies[number].message)
        said = tr("Answer {number} of {count}", number=number + 1, count=len(self._replies))
        return f"{said} · {model}" if model else said


def spans_html(spans: Sequence[Span], ground: str, *, broken: bool = False) -> str:
    """The text, with what the other lacks on a ground, and underlined. Lines with tabs between
    cells become a table again: wrapped in a narrow column, a dose stood below another drug. Short
    cells keep to one line unless they may be `broken`."""
    shown = []
    for are_rows, lines in groupby(_lines_of(spans), key=_is_row):
        if are_rows:
            rows = "".join(f"<tr>{_cells(line, ground, broken)}</tr>" for line in lines)
            shown.append(f"<table width='100%' cellspacing='0' cellpadding='4'>{rows}</table>")
        else:
            text = "\n".join(_marked(line, ground) for line in lines)
            shown.append(f"<p style='white-space: pre-wrap; margin: 0'>{text}</p>")
    return "".join(shown)


def _lines_of(spans: Sequence[Span]) -> list[list[Span]]:
    lines: list[list[Span]] = [[]]
    for text, only_here in spans:
        first, *others = text.split("\n")
        lines[-1].append((first, only_here))
        lines += [[(each, only_here)] for each in others]
    return lines


def _is_row(line: Sequence[Span]) -> bool:
    return any("\t" in text for text, _ in line)


def _cells(line: Sequence[Span], ground: str, broken: bool) -> str:
    cells: list[list[Span]] = [[]]
    for text, only_here in line:
        first, *others = text.split("\t")
        cells[-1].append((first, only_here))
        cells += [[(each, only_here)] for each in others]
    return "".join(_cell(cell, ground, broken) for cell in cells)


def _cell(cell: Sequence[Span], ground: str, broken: bool) -> str:
    whole = not broken and sum(len(text) for text, _ in cell) <= _SHORT
    wrapping = "nowrap" if whole else "normal"
    shown = f"<p style='white-space: {wrapping}'>{_marked(cell, ground)}</p>"
    return f"<td valign='top' style='padding: 5px 8px'>{shown}</td>"


def _marked(spans: Sequence[Span], ground: str) -> str:
    style = f"background-color: {ground}; text-decoration: underline"
    return "".join(
        f"<span style='{style}'>{escape(text)}</span>" if only_here and text else escape(text)
        for text, only_here in spans
    )
