"""Reply view: its model, its Markdown, how it ended, and a quiet line with its disclaimer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.clinical.cited_places import source_lines
from app.core.clinical.mark_words import lines_of, missing_line
from app.core.clinical.marks import TO_REVIEW, Checked, MarkState
from app.core.consultations.messages import Message, Status
from app.core.rendering.parser import MAX_CHARACTERS, is_shown_as_written
from app.core.rendering.plain import pieces_plain
from app.core.units import speed_of
from app.sentences import say
from app.ui.announcer import announce, is_heard
from app.ui.clinical.citations_strip import CitationsStrip
from app.ui.clinical.passages_strip import PassagesStrip
from app.ui.clipboard import copy_text
from app.ui.consultation.transcript.alternatives import Alternatives
from app.ui.consultation.transcript.ending_banner import EndingBanner, how_it_ended
from app.ui.consultation.transcript.marks_strip import (
    INSET,
    MarksStrip,
    is_decision,
    spoken_lines,
    worded_lines,
)
from app.ui.consultation.transcript.message_body import Body
from app.ui.consultation.transcript.message_keys import Act
from app.ui.consultation.transcript.shown_message import (
    SPOKEN_CHARACTERS,
    ShownMessage,
    copied_reply,
    entry_of,
    spoken,
    whole_reply,
)
from app.ui.consultation.transcript.streaming import Streaming
from app.ui.models.called import made_by
from app.ui.theme import Look
from app.ui.translation import tr, tr_count, worded
from app.ui.widgets.button import button, icon_button
from app.ui.widgets.copy_button import copy_button
from app.ui.widgets.doing_line import DoingLine
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label
from app.ui.widgets.late_part import late_part, show_late, tab_from
from app.ui.widgets.rule import rule

AS_WRITTEN = say(
    "This answer has more than {max_characters:,} characters: it is shown as it was written.",
    max_characters=MAX_CHARACTERS,
)
FOLDED_PIECES = 120  # of a very long answer, until all of it is asked for


class ReplyView(QWidget):
    again_asked = Signal(str)
    here_asked = Signal(str)  # of the model on this computer
    go_on_asked = Signal(str)
    alternative_chosen = Signal(str)
    compare_asked = Signal(str)
    details_asked = Signal(str)
    mark_decided = Signal(str, object, object)  # of its id, a mark, and the state it was given

    def __init__(
        self, look: Look, entry: ShownMessage, notice_of: Callable[[Message], str]
    ) -> None:
        super().__init__()
        self.setObjectName("reply")
        self.entry = entry
        self._notice_of = notice_of
        self.streaming: Streaming | None = None
        self.name = ElidedLabel("", "from")
        self.doing = DoingLine(look)
        self.body = Body(look, self._copied)
        self._is_opened = False
        self.passages = PassagesStrip(look)
        self.marks = MarksStrip()
        self.marks.decided.connect(self._mark_decided)
        self.citations = CitationsStrip()
        self.checked = Checked((), ())
        self.ending = EndingBanner(self._go_on, self._again, self._here)
        self.alternatives = Alternatives(look, self._compare)
        self.alternatives.chosen.connect(self.alternative_chosen)
        self.copy_button = copy_button(look, tr("Copy with its disclaimer"), self._copy)
        self.again_button = icon_button(look, "again", tr("Answer again"), self._again, 16)
        self.details_button = button(tr("Details"), "foot", self._details)
        self.details_button.setToolTip(tr("How this answer was made, and its disclaimer in full"))
        self.details_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.about = ElidedLabel("", "small")
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(3, 0, 0, 0)  # the pictures of its buttons stand there, too
        foot.setSpacing(2)
        for widget in (
            self.copy_button,
            self.again_button,
            self.alternatives,
            self.details_button,
        ):
            foot.addWidget(widget)
        foot.addSpacing(8)
        foot.addWidget(self.about, 1)

        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 19, 4)  # within the ring of the focus
        column.setSpacing(8)
        self._late: dict[str, QHBoxLayout] = {}
        begun_by_buttons = ("whole", self.marks, self.citations)
        for part in (
            "omitted",
            self.name,
            self.passages,
            self.doing,
            "missing",
            "as_written",
            self.body,
            "whole",
            self.marks,
            self.citations,
            self.ending,
        ):
            line = QHBoxLayout()
            # The words of buttons, not their grounds, stand under the text's left edge.
            line.setContentsMargins(0 if part in begun_by_buttons else INSET, 0, 0, 0)
            column.addLayout(line)
            if isinstance(part, str):
                self._late[part] = line
            else:
                line.addWidget(part)
        column.addWidget(self.foot)
        self.set_entry(entry)

    # What few replies show

    @cached_property
    def omitted(self) -> QWidget:
        """How many turns the model was not given."""
        self.omitted_text = label("", "small")
        result = QWidget()
        row = QHBoxLayout(result)
        row.setContentsMargins(0, 0, 0, 10)
        row.setSpacing(12)
        row.addWidget(rule(), 1)
        row.addWidget(self.omitted_text)
        row.addWidget(rule(), 1)
        return late_part(result, self._late["omitted"])

    @cached_property
    def missing(self) -> QLabel:
        """Which basics nobody told, or that it could not be checked."""
        return late_part(label("", "small", wrap=True), self._late["missing"])

    @cached_property
    def as_written(self) -> QLabel:
        """That it is too long to be read as Markdown."""
        return late_part(label(AS_WRITTEN, "small", wrap=True), self._late["as_written"])

    @cached_property
    def whole(self) -> QPushButton:
        """Shows all of a very long one."""
        result = late_part(button("", "foot", self._open), self._late["whole"])
        tab_from(self.body, result)
        return result

    # What it shows

    @property
    def is_streaming(self) -> bool:
        return self.streaming is not None

    def set_entry(self, entry: ShownMessage) -> None:
        if not entry.parts:  # the view shows this text already
            entry = replace(entry, parts=self.entry.parts, blocks=self.entry.blocks)
        self.entry = entry
        message = entry.message
        final = message.status.is_final
        self.alternatives.show_position(entry)
        self.details_button.setVisible(final)
        self.name.setText(model_of(message))
        self.about.setText(about(message))
        self.copy_button.setEnabled(final and bool(message.text))
        self.again_button.setEnabled(final)
        self._say_omitted(len(message.omitted))
        end = how_it_ended(message) if final else tr("It is being written.")
        self.setAccessibleName(spoken(message, self._plain(), end, self._notice_of(message)))
        if final:
            self.citations.set_text(message.text)
            self.doing.say("")
            self._end_streaming()
            self._show_parts()
            self.ending.say(message, end)
        else:
            self.ending.say(message, "")
            if self.streaming is None:
                self.streaming = Streaming(self.body, message.text)
                self.streaming.settled.connect(self._say)
                self._say(tr("The answer begins."))

    def act(self, act: Act) -> None:
        """What a key asks for, while this has the keyboard."""
        match act:
            case Act.COPY if self.copy_button.isEnabled():
                self.copy_button.click()
            case Act.AGAIN if self.again_button.isEnabled():
                self._again()
            case Act.EARLIER | Act.LATER:
                self.alternatives.go(-1 if act is Act.EARLIER else 1)
            case Act.DETAILS if not self.is_streaming:
                self._details()
            case Act.COMPARE if len(self.entry.alternatives) > 1:
                self._compare()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows to the sides move what is wider than the column."""
        step = {Qt.Key.Key_Left: -80, Qt.Key.Key_Right: 80}.get(Qt.Key(event.key()), 0)
        if not step or not self.body.scroll_sideways(step):
            super().keyPressEvent(event)

    def append(self, text: str) -> None:
        """More of a reply that is being written."""
        if self.streaming is not None:
            if not self.streaming.text:
                self.doing.say("")
            self.streaming.append(text)

    def show_doing(self, says: str, fraction: float | None) -> None:
        """What is done before its first word; with that it goes."""
        if self.streaming is not None and not self.streaming.text:
            self.doing.say(says, fraction)

    def show_checked(self, checked: Checked, *, settled: bool) -> None:
        """What rules found in it; `settled` once it came to its end."""
        was_decided = is_decision(self.checked, checked)
        self.checked = checked
        self.marks.show_checked(checked, settled=settled)
        show_late(self, "missing", bool(checked.missing_basics))
        if checked.missing_basics:
            self.missing.setText(missing_line(checked.missing_basics))
        if settled:
            shown = tuple(mark for mark in checked.marks if mark.state is not MarkState.REMOVED)
            self.body.set_marks(self.entry.message.text, shown)
            self.setAccessibleDescription(worded_lines(checked))
            if not was_decided:
                grave = [mark for mark in checked.marks if mark.level in TO_REVIEW]
                self._say(". ".join(map(worded, lines_of(grave))))

    def say_instead(self, sentence: str) -> None:
        """Why it could not be checked, where nothing that is marked says nothing, or why a
        decision was not stored."""
        self.missing.setText(worded(sentence))
        self.missing.show()

    def fail(self, message: Message, sentence: str) -> None:
        """It could not be stored: what came stays on the screen, with the reason."""
        lost = msgspec.structs.replace(message, status=Status.FAILED, error=sentence)
        shown = replace(self.entry, message=lost)
        self.set_entry(entry_of(shown, self.entry.no_longer_sent))

    def _show_parts(self) -> None:
        """All of a reply, or the beginning of one that is longer than a book."""
        message, parts = self.entry.message, self.entry.parts
        folded = len(parts) > 2 * FOLDED_PIECES and not self._is_opened
        show_late(self, "as_written", is_shown_as_written(message.text))
        show_late(self, "whole", folded)
        if folded:
            count = len(message.text)
            self.whole.setText(tr("Show the whole answer ({count:,} characters)", count=count))
        self.body.set_pieces(parts[:FOLDED_PIECES] if folded else parts)

    def _open(self) -> None:
        self._is_opened = True
        self._show_parts()

    def _end_streaming(self) -> None:
        if self.streaming is not None:
            if is_heard():
                self._say(self.streaming.rest())
                self._say(how_it_ended(self.entry.message) or tr("The answer is complete."))
            self.streaming.stop()
            self.streaming.deleteLater()
            self.streaming = None

    def _say_omitted(self, turns: int) -> None:
        show_late(self, "omitted", turns > 0)
        if not turns:
            return
        self.omitted_text.setText(
            tr_count(
                "Not sent to the model: {n} older question: no room, or never answered",
                "Not sent to the model: {n:,} older questions: no room, or never answered",
                n=turns,
            )
        )

    def _copied(self, text: str) -> str:
        said = spoken_lines(self.checked)
        return copied_reply(self.entry.message, self._notice_of, text, said, self._source_lines())

    def _copy(self) -> None:
        said = spoken_lines(self.checked)
        copy_text(*whole_reply(self.entry, self._notice_of, said, self._source_lines()))

    def _source_lines(self) -> list[str]:
        found = self.passages.found
        if found is None:
            return []
        return source_lines(self.entry.message.text, found, self.citations.citations)

    def _mark_decided(self, mark: object, state: object) -> None:
        self.mark_decided.emit(self.entry.message.id, mark, state)

    def _compare(self) -> None:
        self.compare_asked.emit(self.entry.message.id)

    def _details(self) -> None:
        self.details_asked.emit(self.entry.message.id)

    def _go_on(self) -> None:
        self.go_on_asked.emit(self.entry.message.id)

    def _plain(self) -> str:
        """The beginning of the text as it is shown, as far as it is read aloud."""
        plain, pieces = "", iter(self.entry.parts)
        while len(plain) < SPOKEN_CHARACTERS and (piece := next(pieces, None)) is not None:
            plain += f"{pieces_plain([piece])}\n"
        return plain

    def _say(self, text: str) -> None:
        announce(self, text)

    def _again(self) -> None:
        self.again_asked.emit(self.entry.message.id)

    def _here(self) -> None:
        self.here_asked.emit(self.entry.message.id)


def model_of(message: Message) -> str:
    """The name of the model that wrote it; empty until that is known."""
    made = message.provenance
    return made_by(made) if made else ""


def about(message: Message) -> str:
    """`Disclaimer clinical 1 · 41 tokens/s`."""
    pieces = []
    if message.disclaimer_id:
        pieces.append(
            tr(
                "Disclaimer {name} {version}",
                name=message.disclaimer_id,
                version=message.disclaimer_version,
            )
        )
    if message.timings:
        pieces.append(worded(speed_of(message.timings.decode_tps)))
    return " · ".join(filter(None, pieces))
