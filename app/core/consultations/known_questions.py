"""Known questions of a demonstration model: which one was asked, and which are similar.

Texts are alike that differ only in case, white space, punctuation, quotation marks, dashes, width
or accents. Signs that change a meaning (< > = ± %, a minus before a number) count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from app.core.consultations.nearest_questions import Nearest
from app.core.consultations.tasks import Task

MOST_QUESTIONS = 5000
MOST_CHARACTERS = 20_000  # of a question; no longer text is compared
_APOSTROPHES = re.compile("['`\u00b4\u2018\u2019\u201b\u2032\uff07]")
_DASHES = re.compile("[\u002d\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
# Letters with a stroke or joined ones have no accent that could be taken off.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "ð": "d"}
)
_AROUND = {
    Task.DEFINE: "what is the meaning of ",
    Task.RELATE: "what is the relation between ",
}
_TOKEN = re.compile(r"[^\W\d_]+|\d+|-(?=\d)|[<>=±%+×^~|\u2044\u2260-\u22ff]")


@dataclass(frozen=True)
class Asked:
    """A turn of a consultation. `by_heart` tells that the demonstration itself gave its reply."""

    task: Task
    text: str
    by_heart: bool = True


@dataclass(frozen=True)
class Suggestion:
    """A question that it knows, as it is to be asked."""

    task: Task
    text: str


@dataclass(frozen=True)
class Match:
    """The turns from number `first` on are its own, and these are its words for them."""

    first: int
    words: tuple[str, ...]


class Conversation(msgspec.Struct, frozen=True):
    """A first question and those that go on from it."""

    task: Task
    prompts: tuple[str, ...]


class OwnQuestions:
    """All that one demonstration knows."""

    def __init__(self, conversations: Iterable[Conversation]) -> None:
        self._by_first: dict[tuple[Task, str], list[tuple[Conversation, tuple[str, ...]]]] = {}
        found: dict[tuple[Task, str], Suggestion] = {}
        for each in conversations:
            keys = tuple(key_of(each.task, prompt) for prompt in each.prompts)
            self._by_first.setdefault((each.task, keys[0]), []).append((each, keys))
            first = Suggestion(each.task, each.prompts[0])
            found.setdefault((each.task, keys[0]), first)
        self._firsts = tuple(found.values())
        self._nearest = Nearest([normalised(each.text) for each in self._firsts])

    @property
    def all(self) -> tuple[Suggestion, ...]:
        """Every question that can begin a consultation, in the file's order."""
        return self._firsts

    def match(self, turns: Sequence[Asked]) -> Match | None:
        """Whether the last turn is a question of its own, where it stands: a first question
        anywhere, a further one only behind those before it. None where it is not."""
        keys = [key_of(turn.task, turn.text) for turn in turns]
        for first in range(len(turns)):
            if not all(turn.by_heart for turn in turns[first:-1]):
                continue
            for conversation, own in self._by_first.get((turns[first].task, keys[first]), ()):
                asked = keys[first:]
                same_task = all(turn.task is conversation.task for turn in turns[first:])
                if same_task and own[: len(asked)] == tuple(asked):
                    return Match(first, conversation.prompts[: len(asked)])
        return None

    def further(self, before: Sequence[Asked]) -> tuple[Suggestion, ...]:
        """The next questions that it knows after these turns."""
        match = self.match(before) if before and before[-1].by_heart else None
        if match is None:
            return ()
        task = before[-1].task
        own = self._by_first[(task, key_of(task, match.words[0]))]
        count = len(match.words)
        return tuple(
            Suggestion(task, each.prompts[count])
            for each, _ in own
            if each.prompts[:count] == match.words and len(each.prompts) > count
        )

    def nearest(
        self, text: str, count: int, before: Sequence[Asked] = (), least: float = 0.0
    ) -> tuple[Suggestion, ...]:
        """The questions that are nearest to a text, the nearest first; those that go on from
        `before` are among them. `least` is the smallest share of the text, from 0 to 1, that a
        question must have in common with it."""
        typed = normalised(text[:MOST_CHARACTERS])
        ranked = [(score, self._firsts[n]) for n, score in self._nearest.ranked(typed, count)]
        if further := self.further(before):
            near = Nearest([normalised(each.text) for each in further], self._nearest)
            ranked += [(score, further[n]) for n, score in near.ranked(typed, count)]
        ranked.sort(key=lambda each: -each[0])
        return tuple(each for score, each in ranked[:count] if score >= least)


def questions_from_json(text: str) -> OwnQuestions | None:
    """What a demonstration's file carries; None where that is not a list of questions."""
    try:
        conversations = msgspec.json.decode(text, type=list[Conversation])
    except (msgspec.MsgspecError, RecursionError):
        return None
    prompts = [prompt for each in conversations for prompt in each.prompts]
    sound = all(prompt.strip() and len(prompt) <= MOST_CHARACTERS for prompt in prompts)
    if not conversations or not sound or len(prompts) > MOST_QUESTIONS:
        return None
    if not all(each.prompts for each in conversations):
        return None
    return OwnQuestions(conversations)


def key_of(task: Task, text: str) -> str:
    """What is compared: what was typed, normalised, with the words that its task puts around it.

    An exam question's options may stand on one line or on several; a term may stand alone.
    """
    key = normalised(text[: MOST_CHARACTERS + 1])
    if task in (Task.EXAM, Task.RESEARCH):
        return key.removeprefix("question ")
    around = _AROUND.get(task, "")
    return key if key.startswith(around) else f"{around}{key}"


def normalised(text: str) -> str:
    """Words, numbers and signs that count, with single spaces between them."""
    text = _APOSTROPHES.sub("", text)
    text = unicodedata.normalize("NFKD", "".join(_raised(text)))
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cf", "Me"))
    text = text.casefold().translate(_PLAIN)
    # A dash inside or between words joins or parts them; before a number that nothing precedes
    # it is a minus.
    text = re.sub(r"(?<![^\s(\[])-(?=\d)", "\0", _DASHES.sub("-", text))
    text = text.replace("-", " ").replace("\0", "-")
    return " ".join(_TOKEN.findall(text))


def _raised(text: str) -> Iterable[str]:
    """A raised digit behind another is a power: 10⁹ is not 109."""
    before = ""
    for character in text:
        raised = unicodedata.decomposition(character).startswith("<super>")
        yield f"^{character}" if raised and before.isdecimal() else character
        before = character
