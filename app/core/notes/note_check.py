"""Note check: the marks of a note against what the clinician said, and what it lacks of that.

Only the clinician's own messages make a fact known: what a model proposed is new in a note until
whoever signs has confirmed it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import msgspec

from app.core.clinical.mark_words import reason
from app.core.clinical.marks import Background, Level, Mark, check
from app.core.clinical.porter_stem import stem
from app.core.clinical.source_words import is_stop_word, words_of
from app.core.notes.note import NoteVersion
from app.core.notes.note_kinds import NoteForm, SectionForm
from app.core.notes.note_lines import NOT_STATED
from app.core.notes.omissions import Omission, omissions
from app.sentences import say

# A mark of these keeps a note from being signed until it is confirmed, or its text changed.
TO_DECIDE = (Level.RED, Level.AMBER, Level.NEW)
NEW_LINE = "NEW_LINE"
_ITEM = "- "
_ENOUGH = 0.5  # of a line's words that the clinician said, too
NOT_FOUND_HERE = say("Not from the conversation: this section holds only what was found here.")


@dataclass(frozen=True)
class NoteMark:
    """A mark of a section's text; `confirmed` where somebody decided that it stays. `line` is the
    whole line that it stands in, or the lines; `earlier`: how many before it are the same."""

    section: str
    mark: Mark
    confirmed: bool = False
    line: str = ""
    earlier: int = 0

    @property
    def decision(self) -> tuple[str, str, str]:
        """By what a decision about it is known again: section, code, and the SHA-256 of what it
        stands for, so that it holds for no other line, drug or place."""
        what = (self.mark.text, self.mark.subject, self.line, self.earlier)
        return self.section, self.mark.code, hashlib.sha256(msgspec.json.encode(what)).hexdigest()

    @property
    def is_open(self) -> bool:
        return self.mark.level in TO_DECIDE and not self.confirmed


@dataclass(frozen=True)
class NoteCheck:
    """The marks in the order of the note, and what was said and isn't in it."""

    marks: tuple[NoteMark, ...]
    omissions: tuple[Omission, ...]

    @property
    def open(self) -> tuple[NoteMark, ...]:
        """Those that must be decided before the note can be signed."""
        return tuple(each for each in self.marks if each.is_open)


def check_note(
    form: NoteForm,
    version: NoteVersion,
    against: Background,
    said: Sequence[str],
    confirmed: set[tuple[str, str, str]],
) -> NoteCheck:
    """Compare a version with `against`, of what the clinician `said`."""
    known = {stem(word) for text in said for word in words_of(text)}
    marks = []
    for section in form.sections:
        text = version.text_of(section.key)
        seen: Counter[tuple[str, str, str, str]] = Counter()
        for mark in _marks(section, text, against, known):
            line = _lines_of(text, mark)
            same = (mark.code, mark.text, mark.subject, line)
            found = NoteMark(section.key, mark, line=line, earlier=seen[same])
            seen[same] += 1
            marks.append(replace(found, confirmed=found.decision in confirmed))
    texts = [(section.key, version.text_of(section.key)) for section in form.sections]
    return NoteCheck(tuple(marks), tuple(omissions(against.known, texts, against.drugs)))


def mark_words(each: NoteMark) -> str:
    """Why a place of a note is marked."""
    if each.mark.code == NEW_LINE or (each.mark.code.startswith("NEW_") and _is_red(each.mark)):
        return NOT_FOUND_HERE
    return reason(each.mark)


def _lines_of(text: str, mark: Mark) -> str:
    """The whole lines from the beginning of a mark to its end."""
    end = text.find("\n", mark.end)
    return text[text.rfind("\n", 0, mark.start) + 1 : end if end >= 0 else len(text)].strip()


def _is_red(mark: Mark) -> bool:
    return mark.level is Level.RED


def _marks(section: SectionForm, text: str, against: Background, known: set[str]) -> Iterator[Mark]:
    found = _checked(text, against)
    if section.observed:
        found = [
            replace(mark, level=Level.RED) if mark.level is Level.NEW else mark for mark in found
        ]
        found += _new_lines(text, known, [mark for mark in found if mark.level in TO_DECIDE])
    yield from sorted(found, key=lambda mark: (mark.start, mark.end, mark.code))


def _checked(text: str, against: Background) -> list[Mark]:
    """The marks of a section in which each line is a statement of its own: it is read as a list, or
    what a line denies would be denied in the next one too."""
    lines = text.split("\n")
    listed = "\n".join(f"{_ITEM}{line}" for line in lines)
    found = []
    for mark in check(listed, against).marks:
        shift = len(_ITEM) * (listed.count("\n", 0, mark.start) + 1)
        start, end = mark.start - shift, mark.end - shift
        if "\n" not in mark.text:
            found.append(replace(mark, start=start, end=end))
        else:  # over several lines, which the text itself has without their markers
            end -= len(_ITEM) * mark.text.count("\n")
            found.append(replace(mark, start=start, end=end, text=text[start:end]))
    return found


def _new_lines(text: str, known: set[str], marked: Sequence[Mark]) -> Iterator[Mark]:
    """Lines of which the clinician said less than half the words, and that have no other mark."""
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line.rstrip("\r\n"))
        said = line.strip()
        stems = [stem(word) for word in words_of(said) if not is_stop_word(word)]
        if (
            stems
            and said.rstrip(".").casefold() != NOT_STATED.casefold()
            and sum(each in known for each in stems) < _ENOUGH * len(stems)
            and not any(start <= mark.start < end for mark in marked)
        ):
            yield Mark(NEW_LINE, text[start:end], start, end, Level.RED)
        start += len(line)
