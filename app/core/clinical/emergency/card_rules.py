"""Card rules: the emergency cards that the phrases of a text call for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.core.clinical.emergency.card_texts import CARDS, MOST_CARDS
from app.core.clinical.emergency.known_allergies import known_allergies
from app.core.clinical.emergency.labelled_sentences import LabelledSentence, sentences_of
from app.core.clinical.emergency.nobody_here import has_nobody
from app.core.clinical.emergency.patient_facts import (
    ADULT,
    CHILD,
    GESTATION,
    SMALL_BABY,
    is_about_somebody,
    label_patient,
)
from app.core.clinical.emergency.phrase_file import Lexicon, Pattern, PhraseRole, parse_phrases
from app.core.clinical.emergency.phrase_matching import Mention, SentenceMatcher
from app.core.clinical.emergency.suppression import Muted, Scope, muted_scopes, shortened
from app.core.clinical.emergency.vital_signs import label_values

# Where there is no room for all: the first says what the second only looks like.
_EXPLAINS = (
    ("pregnancy", "subarachnoid"), ("glucose", "stroke"), ("seizure", "child"),
    ("poisoning", "child"), ("meningitis", "child"),
)  # fmt: skip
_NEAR = 6  # sentences between column A and column B

# What an earlier turn said of the patient stands for column A of these cards.
_CARRIED = {
    "pregnancy": frozenset({GESTATION, "@pregnant"}),
    "child": frozenset({CHILD, "@child"}),
    "child-under-3-months": frozenset({SMALL_BABY, "@newborn"}),
}


class ReadText:
    """A typed text, read once: its sentences with labels, and what of them does not count."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.sentences = sentences_of(text)
        for sentence in self.sentences:
            words = sentence.words
            for word, labels in zip(words, lexicon.labels_of([w.text for w in words]), strict=True):
                word.labels |= labels
            label_values(words)
            label_patient(words)
            for word in words:
                if facts := [label for label in word.labels if label[0] == "#"]:
                    word.labels |= frozenset().union(*lexicon.labels_of(facts))
        self.scopes = [muted_scopes(sentence) for sentence in self.sentences]
        self.known_allergies = known_allergies(self.sentences)
        self.about_somebody = is_about_somebody(self.sentences) and not has_nobody(text)
        self.labels = _labels(self.sentences)


class CardRules:
    """The phrase file, ready to be asked."""

    def __init__(self, phrases: str) -> None:
        self.lexicon, patterns = parse_phrases(phrases)
        # Each pattern under the labels of its choosiest step: few are tried in a sentence.
        self._by_label: dict[str, list[Pattern]] = {}
        for pattern in patterns:
            for label in pattern.rarest.labels:
                self._by_label.setdefault(label, []).append(pattern)

    def read(self, text: str) -> ReadText:
        return ReadText(text, self.lexicon)

    def cards(self, read: ReadText, carried: frozenset[str] = frozenset()) -> set[str]:
        """The cards whose columns all have a live mention."""
        if not read.about_somebody and not carried:
            return set()
        found: dict[tuple[str, PhraseRole], list[Mention]] = {}
        mentions = list(self.mentions(read))
        _shorten_denials(read, mentions)
        for mention in mentions:
            if _is_live(read, mention):
                found.setdefault((mention.pattern.card, mention.pattern.role), []).append(mention)
        cards = {card for card in CARDS if _calls(card, found, carried, read)}
        if not cards:
            cards = {card for card, role in found if role is PhraseRole.LAST}
        return cards

    def mentions(self, read: ReadText) -> Iterator[Mention]:
        """Every pattern's words in the text, live or not."""
        for number, sentence in enumerate(read.sentences):
            matcher = SentenceMatcher(number, sentence.words)
            tried: set[int] = set()
            for label in matcher.labels:
                for pattern in self._by_label.get(label, ()):
                    if id(pattern) not in tried:
                        tried.add(id(pattern))
                        yield from matcher.mentions(pattern)


def in_order(cards: Iterable[str]) -> tuple[str, ...]:
    """The first cards of the table among these; at most two."""
    wanted = set(cards)
    if "child-under-3-months" in wanted and len(wanted) > MOST_CARDS:
        wanted.discard("child")  # of the two the one for the age that it is
    for card, other in _EXPLAINS:
        if card in wanted and len(wanted) > MOST_CARDS:
            wanted.discard(other)
    return tuple(card for card in CARDS if card in wanted)[:MOST_CARDS]


def _calls(
    card: str,
    found: dict[tuple[str, PhraseRole], list[Mention]],
    carried: frozenset[str],
    read: ReadText,
) -> bool:
    if (card, PhraseRole.ALONE) in found:
        return True
    second = found.get((card, PhraseRole.B), [])
    if not second:
        return False
    if card in ("child", "child-under-3-months") and _is_grown(read, carried):
        return False
    if _CARRIED.get(card, frozenset()) & carried:
        return True
    first = found.get((card, PhraseRole.A), []) + found.get((card, PhraseRole.FACT), [])
    return any(_are_two(one, other) for one in first for other in second)


def _is_grown(read: ReadText, carried: frozenset[str]) -> bool:
    """Somebody grown or pregnant is spoken of, and no child's age is given."""
    labels = read.labels | carried
    if CHILD in labels or SMALL_BABY in labels:
        return False
    if ADULT not in labels and "postnatal" in labels:
        return False  # the mother is visited, and the baby is seen
    return ADULT in labels or GESTATION in labels or "@pregnant" in labels


def _are_two(one: Mention, other: Mention) -> bool:
    """Different stretches of text, not far from each other."""
    if one.sentence != other.sentence:
        return abs(one.sentence - other.sentence) <= _NEAR
    return not one.places & other.places


def _shorten_denials(read: ReadText, mentions: Sequence[Mention]) -> None:
    """Where a denial is a part of what a phrase says, the list behind it is not denied."""
    said: dict[int, set[int]] = {}
    for mention in mentions:
        said.setdefault(mention.sentence, set()).update(mention.places)
    for number, places in said.items():
        words = read.sentences[number].words
        read.scopes[number] = [
            shortened(words, scope) if scope[0] is Muted.DENIED and scope[3] & places else scope
            for scope in read.scopes[number]
        ]


def _is_live(read: ReadText, mention: Mention) -> bool:
    known = read.known_allergies[mention.sentence]
    if mention.pattern.role is PhraseRole.A and mention.places & known:
        return False
    return not any(_mutes(scope, mention) for scope in read.scopes[mention.sentence])


def _mutes(scope: Scope, mention: Mention) -> bool:
    why, start, end, cue = scope
    role = mention.pattern.role
    if role is PhraseRole.FACT and why in (Muted.PAST, Muted.LASTING, Muted.FEARED):
        return False
    if why is Muted.LASTING and role is PhraseRole.A:
        return False
    # Part of what is said: "not breathing", "better if I were gone"
    if why is Muted.DENIED and cue & mention.places:
        return False
    if why is Muted.FEARED and cue and min(cue) in mention.places:
        return False
    return any(start <= place < end for place in mention.places)


def _labels(sentences: Sequence[LabelledSentence]) -> frozenset[str]:
    return frozenset(
        label for sentence in sentences for word in sentence.words for label in word.labels
    )
