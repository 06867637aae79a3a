"""Mark words: what marks say, in the window, on paper, in files and in the terminal alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from app.core.clinical.abbreviations import SAFE_FORMS
from app.core.clinical.marks import TO_REVIEW, Level, Mark, MarkState
from app.core.clinical.missing_basics import IN_WORDS
from app.sentences import joined, say, say_count

_SHOWN = 80  # characters of what was said
_KINDS = {
    "DIFF_FREQ": say("how often"),
    "DIFF_ROUTE": say("the route"),
    "DIFF_AGE": say("the age"),
    "DIFF_WEIGHT": say("the weight"),
    "DIFF_SIDE": say("the side"),
}

DECIDED = {
    MarkState.CONFIRMED: say("noted"),
    MarkState.REMOVED: say("not relevant here"),
}


def reason(mark: Mark) -> str:
    """Why a place is marked: a sentence or two for whoever points at it."""
    match mark.level:
        case Level.RED | Level.AMBER:
            return difference(mark)
        case Level.UNSAFE_FORM:
            return say("Easily misread. Write {safe} instead.", safe=SAFE_FORMS[mark.code])
        case Level.HIGH_ALERT:
            return say("A high-alert drug: a mistake with it does most harm. Check dose and route.")
    return say("Not from the conversation.")


def difference(mark: Mark) -> str:
    """How a place differs from what was said."""
    other = _short(mark.other_text)
    if mark.code == "POLARITY":
        if mark.of_source:
            return say("Said otherwise in a source: “{other}”", other=other)
        return say("Said otherwise in the conversation: “{other}”", other=other)
    says = say("a source has {other}", other=other)
    if not mark.of_source:
        says = say("you wrote {other}", other=other)
    if mark.code == "DIFF_DOSE_X10":
        return say("Ten times another dose, or more, or a tenth of it: {says}.", says=says)
    if kind := _KINDS.get(mark.code):
        return say("Differs in {kind}: {says}.", kind=kind, says=says)
    return say("Differs: {says}.", says=says)


def lines_of(marks: Iterable[Mark]) -> list[str]:
    """What a reply's marks come to, the gravest first: a line for each difference, then counts."""
    marks = list(marks)
    said: list[str] = [
        difference_line(mark) for level in TO_REVIEW for mark in marks if mark.level is level
    ]
    if reviewed := reviewed_line(marks):
        said.append(reviewed)
    if unsafe := [mark for mark in marks if mark.level is Level.UNSAFE_FORM]:
        said.append(say("Easily misread: {listed}", listed=_listed(mark.text for mark in unsafe)))
    if alert := [mark for mark in marks if mark.level is Level.HIGH_ALERT]:
        said.append(say("High-alert drugs: {listed}", listed=_listed(mark.text for mark in alert)))
    if new := new_line(marks):
        said.append(new)
    return said


def difference_line(mark: Mark) -> str:
    """`“50 mg”: Differs: you wrote 5 mg.`, with what was decided about it."""
    line = say("“{text}”: {difference}", text=_short(mark.text), difference=difference(mark))
    if mark.state is MarkState.OPEN:
        return line
    return say("{line} [{decision}]", line=line, decision=DECIDED[mark.state])


def reviewed_line(marks: Iterable[Mark]) -> str:
    """`Reviewed: 3 of 5 marks`, empty while none is decided."""
    states = [mark.state for mark in marks if mark.level in TO_REVIEW]
    done = sum(state is not MarkState.OPEN for state in states)
    if not done:
        return ""
    return say_count(
        "Reviewed: {done:,} of {n} mark", "Reviewed: {done:,} of {n:,} marks",
        n=len(states), done=done,
    )  # fmt: skip


def new_line(marks: Iterable[Mark]) -> str:
    """`7 facts are not from the conversation`, empty for none."""
    count = sum(mark.level is Level.NEW for mark in marks)
    if not count:
        return ""
    return say_count(
        "{n} fact is not from the conversation",
        "{n:,} facts are not from the conversation",
        n=count,
    )


def missing_line(basics: Sequence[str]) -> str:
    """`Not said in the conversation: age, weight`, empty for none."""
    if not basics:
        return ""
    return say(
        "Not said in the conversation: {basics}",
        basics=joined((IN_WORDS[basic] for basic in basics), ", "),
    )


def fields_of(mark: Mark) -> dict[str, Any]:
    """A mark in JSON, in a transcript and of a command alike."""
    return {
        "code": mark.code,
        "text": mark.text,
        "start": mark.start,
        "end": mark.end,
        "other_text": mark.other_text or None,
        "other_in": _where(mark),
        "level": mark.level.value,
        "subject": mark.subject or None,
        "state": mark.state.value,
    }


def _where(mark: Mark) -> str | None:
    """Which text has what it differs from."""
    if not mark.other_text:
        return None
    return "source" if mark.of_source else "conversation"


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(_short(text) for text in texts))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
