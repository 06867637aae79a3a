"""Card classifier: the second detector of emergency cards, linear, on pieces of words.

It reads what the rules left standing (what is past, feared or somebody else's is gone, what is
denied is in capitals), so that it learns `not BREATHING` apart from `no CHEST PAIN`. Features are
the different character 3- to 5-grams and the classes of words of the phrase file, alone and by two,
so that a word of a class that no sentence of the training had still says what it is. All are
hashed; each card has its own weights and threshold. The
weights are made by assets/clinical/training/train.py.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Collection, Iterator, Sequence
from math import sqrt

from app.core.clinical.emergency.card_rules import ReadText
from app.core.clinical.emergency.card_texts import CARDS
from app.core.clinical.emergency.card_topics import may_be_about
from app.core.clinical.emergency.labelled_sentences import LabelledSentence
from app.core.clinical.emergency.suppression import Muted, Scope
from app.core.clinical.emergency.word_tables import word_set
from app.errors import InternalError

MAGIC = b"CARDW1"
FEWEST_WORDS = 4  # with fewer a single word would decide
WINDOW_WORDS = 45  # what is judged at once: some sentences one after the other
_WELL = word_set(
    "well fine ok okay playing happy thriving asymptomatic healthy reassured comfortable"
)
# These describe a thing as often as a person (`fine crackles`, `well demarcated`).
_OF_THINGS = word_set("well fine ok okay comfortable healthy")
_IS = word_set(
    "is am are feel feels feeling felt looks look looking seems seem appears keeps doing otherwise"
)
_GOES_ON = word_set(
    "and but or in at with since now today so on after otherwise apart this for when enough again "
    "then who asks wants came comes self himself herself overall throughout"
)
_NOT_WELL = word_set(
    "not no never nor neither cannot hardly barely seen was as usually were until normally less "
    "without longer if been"
)
_DENIED_WITHIN = 4  # words before
_ASKS = frozenset(("asks", "asking", "wants", "wonders", "wondering"))
_ABOUT = frozenset(("about", "whether", "if", "how", "which", "what"))
_TO_DO = frozenset(("to", "should", "now", "first", "next", "can", "do"))  # asks what to do
_MOST_CLASSES = 24
_SHORTEST, _LONGEST = 3, 5
_HEAD = struct.Struct("<6sHI")  # magic, cards, buckets
_CARD = struct.Struct("<fff")  # scale of the weights, bias, threshold


def live_text(
    sentences: Sequence[LabelledSentence], scopes: Sequence[Sequence[Scope]]
) -> list[str]:
    """Each sentence as the classifier reads it."""
    return [_live(sentence, scope) for sentence, scope in zip(sentences, scopes, strict=True)]


def _live(sentence: LabelledSentence, scopes: Sequence[Scope]) -> str:
    words = []
    for place, word in enumerate(sentence.words):
        if word.pause:
            continue
        why = {each[0] for each in scopes if each[1] <= place < each[2]}
        if why & {Muted.PAST, Muted.FEARED, Muted.OTHERS}:
            continue
        if word.value is not None and word.text[0].isdigit():
            words.append("".join(sorted(each for each in word.labels if each[0] == "#")) or "0")
            continue
        said = " ".join((word.text, *sorted(each for each in word.labels if each[0] in "@#")))
        words.append(said.upper() if Muted.DENIED in why else said)
    return " ".join(words)


def _plain(window: str) -> list[str]:
    """The words of a window without the classes that stand behind them."""
    return [each for each in window.split() if each[0] != "@"]


def windows(sentences: Sequence[str]) -> Iterator[str]:
    """Neighbouring sentences, as many as make a window."""
    if not sentences:
        return
    kept: list[str] = []
    count = 0
    for sentence in sentences:
        words = len(_plain(sentence))
        if kept and count + words > WINDOW_WORDS:
            yield " ".join(kept)
            kept, count = kept[-1:], len(_plain(kept[-1]))
        kept.append(sentence[:4000])
        count += words
    yield " ".join(kept)


def buckets_of(text: str, buckets: int) -> set[int]:
    """The hashed n-grams of a window's words, and its classes of words, alone and by two."""
    tokens = text.split()
    padded = f" {' '.join(each for each in tokens if each[0] not in '@#')} ".encode()
    found = {
        zlib.crc32(padded[start : start + length]) % buckets
        for length in range(_SHORTEST, _LONGEST + 1)
        for start in range(len(padded) - length + 1)
    }
    classes = sorted({each for each in tokens if each[0] in "@#"})[:_MOST_CLASSES]
    for place, one in enumerate(classes):
        found.add(zlib.crc32(one.encode()) % buckets)
        for other in classes[place + 1 :]:
            found.add(zlib.crc32(f"{one} & {other}".encode()) % buckets)
    return found


def says_well(sentences: Sequence[LabelledSentence]) -> bool:
    """Whether the text says that somebody is well, or asks about something else: there the phrases
    alone decide, as what the pieces of words add is mostly wrong."""
    for sentence in sentences:
        words = [word.text for word in sentence.words if not word.pause]
        ends = {len(words)}
        for place, each in enumerate(sentence.words):
            if each.pause:
                ends.add(sum(not before.pause for before in sentence.words[:place]))
        for place, word in enumerate(words):
            if word in _WELL and _is_said_well(words, place, ends):
                return True
            if word in _ASKS and words[place + 1 : place + 2] and words[place + 1] in _ABOUT:
                after = words[place + 2 : place + 3]
                if words[place + 1] not in ("what", "how") or not _TO_DO & set(after):
                    return True
    return False


def _is_said_well(words: Sequence[str], place: int, ends: Collection[int]) -> bool:
    """`ends` are the places before which a comma or the end stands."""
    if not _NOT_WELL.isdisjoint(words[max(0, place - _DENIED_WITHIN) : place]):
        return False
    word = words[place]
    if word not in _OF_THINGS:
        return True
    if place + 1 not in ends and words[place + 1] not in _GOES_ON:
        return False
    return word == "well" or not _IS.isdisjoint(words[max(0, place - 3) : place])


class CardClassifier:
    """Weights of one byte each, a row of all cards for each bucket. Raises InternalError for a file
    that is none of ours, or that was made for other cards."""

    def __init__(self, weights: bytes) -> None:
        try:
            magic, cards, self._buckets = _HEAD.unpack_from(weights)
            self._cards = [
                _CARD.unpack_from(weights, _HEAD.size + card * _CARD.size) for card in range(cards)
            ]
        except struct.error as error:
            raise InternalError("the weights of the emergency cards cannot be read") from error
        self._rows = memoryview(weights)[_HEAD.size + cards * _CARD.size :].cast("b")
        if magic != MAGIC or cards != len(CARDS) or len(self._rows) != cards * self._buckets:
            raise InternalError("the weights of the emergency cards are not of this version")

    def cards(self, read: ReadText) -> set[str]:
        """The cards whose score passes their threshold in some window."""
        if not read.about_somebody or says_well(read.sentences):
            return set()
        found: set[str] = set()
        for window in windows(live_text(read.sentences, read.scopes)):
            if len(_plain(window)) < FEWEST_WORDS:
                continue
            for card, score, (_, _, threshold) in zip(
                CARDS, self.scores(window), self._cards, strict=True
            ):
                if score >= threshold and may_be_about(card, window):
                    found.add(card)
        return found

    def scores(self, window: str) -> list[float]:
        """One logit for each card."""
        cards = len(CARDS)
        chosen = buckets_of(window, self._buckets)
        if not chosen:
            return [bias for _, bias, _ in self._cards]
        rows = (self._rows[each * cards : (each + 1) * cards] for each in chosen)
        sums = [sum(column) for column in zip(*rows, strict=True)]
        length = sqrt(len(chosen))
        return [
            scale * total / length + bias
            for total, (scale, bias, _) in zip(sums, self._cards, strict=True)
        ]


def packed(buckets: int, cards: Sequence[tuple[float, float, float]], rows: bytes) -> bytes:
    """The file of the weights: (scale, bias, threshold) of each card, then the rows."""
    head = _HEAD.pack(MAGIC, len(cards), buckets)
    return head + b"".join(_CARD.pack(*card) for card in cards) + rows
