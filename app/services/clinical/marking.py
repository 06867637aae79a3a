"""Marking: the marks of a reply against its conversation, made off the window's thread and stored
with the number of the rules.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from app.core.clinical.facts import Facts, facts_of
from app.core.clinical.known import Known
from app.core.clinical.line_breaks import ends_a_line
from app.core.clinical.marks import (
    RULES_VERSION,
    Background,
    Checked,
    Level,
    Mark,
    MarkState,
    check,
    check_facts,
)
from app.core.clinical.missing_basics import SaidBasics, said_basics
from app.core.consultations.messages import Message, Role
from app.errors import NotFound, StorageError
from app.sentences import say
from app.services.clinical.shipped_drugs import shipped_drugs
from app.store.clinical.mark_rows import MarkRow, MarkRows

_REMEMBERED = 2_000_000  # characters of the texts whose facts are kept
_NOTHING = Checked((), ())
_PARAGRAPH = "\n\n"
_SAID_ONCE = (Level.HIGH_ALERT, Level.NEW)
Decided = Callable[[str, str, MarkState], None]  # a consultation's id, a mark's code, the decision
_Of = str | tuple[int, str]  # a message by its id, a passage by its chunk and text
Given = Sequence[tuple[int, str]]  # passages of sources: the numbers of their chunks, their texts


@dataclass(frozen=True)
class _Streamed:
    """Of a reply that is being written: what stands before its last paragraphs, and what was found
    there."""

    text: str = ""
    checked: Checked = _NOTHING


@dataclass(frozen=True)
class _Read:
    """The facts of a message as it was read; a text that grew is read anew."""

    facts: Facts
    basics: SaidBasics


@dataclass
class _Said:
    """What the messages of a path say, the `ids` of the clinician's among them."""

    known: Known = field(default_factory=Known)
    basics: SaidBasics = field(default_factory=SaidBasics)
    ids: list[str] = field(default_factory=list)

    def add(self, message: Message, read: _Read) -> None:
        """The next message."""
        if message.role is Role.REPLY:
            self.known.reply(read.facts)
            return
        self.known.say(read.facts)
        self.basics |= read.basics
        self.ids.append(message.id)


class Marking:
    """For any thread. The marks of a reply follow from its path; only what the clinician decided
    about them is kept for its own sake."""

    def __init__(
        self,
        rows: MarkRows,
        given_to: Callable[[str], Given] = lambda reply_id: (),
        wider_list: Callable[[], bool] = lambda: False,
        decided: Decided = lambda consultation_id, code, state: None,
    ) -> None:
        """`given_to` tells which passages of the clinic's sources a reply was made with;
        `wider_list` whether ISMP's abbreviations are marked too, which are never stored;
        `decided` hears what was decided about a mark."""
        self._rows = rows
        self._wider_list = wider_list
        self._given_to = given_to
        self._decided = decided
        self._lock = threading.Lock()
        self._facts: OrderedDict[_Of, _Read] = OrderedDict()
        self._characters = 0  # of those texts
        self._streamed: tuple[str, _Streamed] | None = None  # of one reply, by its id

    def of_reply(self, path: Sequence[Message], reply: Message) -> Checked:
        """Its marks and the basics that were not said; `path` are the messages before it.

        A reply that came to its end has its marks stored, in place of those of other rules; where
        there is no room, they are made again the next time. Raises storage errors of reading.
        """
        return self._of_next(self._said(path), reply)

    def of_path(self, path: Sequence[Message]) -> dict[str, Checked]:
        """The same of each reply of a path that is not empty, by its id. Each message is read
        once, so the time grows with the length of the path."""
        said, found = _Said(), {}
        for each in path:
            if each.role is Role.REPLY and each.text.strip():
                found[each.id] = self._of_next(said, each)
            said.add(each, self._read(each))
        return found

    def decide(
        self, path: Sequence[Message], reply: Message, mark: Mark, state: MarkState
    ) -> Checked:
        """What a clinician made of one mark of a reply: stored, and told to `decided`. The marks
        with it. Raises NotFound where no rule finds it any more; storage errors."""
        said = self._said(path)
        given = self._given_to(reply.id)
        checked = check_facts(self._read(reply).facts, self._background(said, given))
        self._store(said.ids, reply.id, checked, given)
        for row in self._rows.marks(reply.id):
            if (row.code, row.start, row.end) == mark.place:
                self._rows.decide_mark(row.number, state.value)
                self._decided(reply.consultation_id, mark.code, state)
                return self._of_next(said, reply)
        raise NotFound(say("This mark is not in the vault any more."))

    def _of_next(self, said: _Said, reply: Message) -> Checked:
        if not reply.text.strip():
            return _NOTHING
        given, wider = self._given_to(reply.id), self._wider_list()
        facts = self._read(reply).facts
        checked = check_facts(facts, self._background(said, given), wider_list=wider)
        if reply.status.is_final and not wider:
            stored = self._store(said.ids, reply.id, checked, given)
        else:
            stored = self._rows.marks(reply.id)
        return _with_decisions(checked, stored)

    def so_far(self, path: Sequence[Message], text: str, *, reply_id: str = "") -> Checked:
        """The marks of the sentences that are finished in a text that is still being written.

        Of a text with an id only the paragraphs since the last look are read: each look at all of
        it would take the longer, the longer the reply. What goes beyond a paragraph is found when
        the reply is whole.
        """
        finished = text[: finished_length(text)]
        if not finished:
            return _NOTHING
        before = self._streamed_before(reply_id, finished)
        start = len(before.text)
        given = self._given_to(reply_id) if reply_id else ()
        background = self.against(path, given)
        found = check(finished[start:], background, wider_list=self._wider_list())
        checked = _joined(before.checked, found, start)
        at = finished.rfind(_PARAGRAPH)
        settled = at + len(_PARAGRAPH) if at >= 0 else 0
        if reply_id and settled > start:
            marks = tuple(mark for mark in checked.marks if mark.end <= settled)
            kept = Checked(marks, checked.missing_basics)
            self._streamed = reply_id, _Streamed(finished[:settled], kept)
        return checked

    def _streamed_before(self, reply_id: str, finished: str) -> _Streamed:
        if self._streamed is not None:
            of, streamed = self._streamed
            if reply_id == of and finished.startswith(streamed.text):
                return streamed
        return _Streamed()

    def against(self, path: Sequence[Message], given: Given = ()) -> Background:
        """What a reply behind this path is compared with."""
        return self._background(self._said(path), given)

    def _said(self, path: Sequence[Message]) -> _Said:
        said = _Said()
        for each in path:
            said.add(each, self._read(each))
        return said

    def _background(self, said: _Said, given: Given) -> Background:
        passages = [self._read_passage(chunk, text) for chunk, text in given]
        return Background(shipped_drugs(), said.known.with_sources(passages), said.basics)

    def _read_passage(self, chunk: int, text: str) -> Facts:
        """Of a source, which every look at a reply is compared with: read once."""
        return self._remembered((chunk, text), text, advice=False).facts

    def _read(self, message: Message) -> _Read:
        return self._remembered(message.id, message.text, advice=message.role is Role.REPLY)

    def _remembered(self, of: _Of, text: str, *, advice: bool) -> _Read:
        with self._lock:
            known = self._facts.get(of)
            if known is not None and known.facts.text.raw == text:
                self._facts.move_to_end(of)
                return known
        facts = facts_of(text, shipped_drugs(), advice=advice)
        read = _Read(facts, said_basics(facts))
        with self._lock:
            self._forget(of)
            self._facts[of] = read
            self._characters += len(text)
            while self._characters > _REMEMBERED:
                self._forget(next(iter(self._facts)))
        return read

    def _forget(self, of: _Of) -> None:
        if (known := self._facts.pop(of, None)) is not None:
            self._characters -= len(known.facts.text.raw)

    def _store(
        self, said: Sequence[str], reply_id: str, checked: Checked, given: Given
    ) -> list[MarkRow]:
        """`said` are the ids of the clinician's messages before it. What was stored until then,
        whose decisions stay."""
        rows = [
            MarkRow(
                start=mark.start,
                end=mark.end,
                code=mark.code,
                text=mark.text,
                rules_version=RULES_VERSION,
                other_text=mark.other_text,
                other_message=_said_in(said, mark.other_place),
                other_chunk=_source_of(given, mark, len(said)),
            )
            for mark in checked.marks
        ]
        before = self._rows.marks(reply_id)
        if _forms(before) != _forms(rows):
            with suppress(StorageError, NotFound):
                self._rows.save_marks(reply_id, rows)
        return before


def _with_decisions(checked: Checked, stored: Sequence[MarkRow]) -> Checked:
    """The marks with what was decided about those of the same code and place."""
    decided = {
        (row.code, row.start, row.end): MarkState(row.state)
        for row in stored
        if row.state != MarkState.OPEN
    }
    if not decided:
        return checked
    marks = tuple(
        replace(mark, state=decided.get(mark.place, MarkState.OPEN)) for mark in checked.marks
    )
    return replace(checked, marks=marks)


def _joined(before: Checked, found: Checked, start: int) -> Checked:
    """What was found before `start` and behind it; what is said once a reply stands once."""
    said = {_form(mark) for mark in before.marks if mark.level in _SAID_ONCE}
    behind = (
        replace(mark, start=mark.start + start, end=mark.end + start)
        for mark in found.marks
        if _form(mark) not in said
    )
    return Checked((*before.marks, *behind), before.missing_basics or found.missing_basics)


def _form(mark: Mark) -> tuple[str, str]:
    return mark.code, mark.subject or mark.text.casefold()


def finished_length(text: str) -> int:
    """How much of a text stands in sentences that are finished: to the last end of one. A line
    that may go on in the next is none."""
    ends = [text.rfind(sign) for sign in (". ", "! ", "? ", _PARAGRAPH)]
    line = text.rfind("\n")
    while line > max(ends):
        if _is_finished_line(text, line):
            ends.append(line)
        line = text.rfind("\n", 0, line)
    return max(ends) + 1


def _is_finished_line(text: str, at: int) -> bool:
    """Whether the line that ends at `at` does not go on; of the last one its end alone tells."""
    if at + 1 < len(text):
        return ends_a_line(text, at)
    return text[max(0, at - 8) : at].rstrip().endswith((".", "!", "?", ":", ";"))


def _said_in(said: Sequence[str], place: int | None) -> str | None:
    return said[place] if place is not None and place < len(said) else None


def _source_of(given: Given, mark: Mark, said: int) -> int | None:
    if not mark.of_source or mark.other_place is None or mark.other_place - said >= len(given):
        return None
    return given[mark.other_place - said][0]


def _forms(rows: Sequence[MarkRow]) -> list[tuple[object, ...]]:
    return [(row.code, row.start, row.end, row.text, row.rules_version) for row in rows]
