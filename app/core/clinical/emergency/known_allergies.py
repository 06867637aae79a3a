"""Known allergies: what a patient is allergic to is no exposure to it.

`Cough, penicillin allergy` names an allergen and a sign of anaphylaxis, and neither has to do with
the other. The names in such a statement are no cause, unless anything in the text tells of an
exposure, of another drug or allergen, or of more than a rash or a cough: a missed reaction is the
worse error.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.clinical.drug_stems import has_drug_stem
from app.core.clinical.emergency.labelled_sentences import LabelledSentence, Word
from app.core.clinical.emergency.word_tables import word_set

# Of what is asked for nothing was given yet: `which antibiotic?`
_ASKS = word_set("which what best choice alternative suggest advise any")
_ALLERGIC = word_set("allergic allergy allergies intolerant intolerance sensitivity")
# What somebody only wants was not taken: `cough for ten days, wants penicillin`.
_WANTS = word_set("wants wanted wanting asks asking requests requesting insists demands")
_ILL = word_set("sore strep scratchy septic")
_LIST = word_set("to include includes including are is")
_JOINED = word_set("and or")
_ENDS_LIST = word_set("has have had is was on now with but for in at feels since")
_BEFORE, _BEHIND = 2, 4  # words of a name before the word, and of each behind it
_HAD = word_set(
    "given gave give giving took taken takes taking had ate eaten eating eats swallowed drank "
    "drunk injected injection infusion infused drip dose doses tablet tablets after minutes "
    "mins minute started starting accident accidentally mistake mistakenly inadvertently "
    "erroneously wrongly exposed exposure contact stung sting bitten bite reaction reacting "
    "anaphylaxis anaphylactic just then within following meal food biscuit cake curry cream "
    "chocolate lunch dinner throat tongue lips swollen swelling swells hives urticaria stridor "
    "epipen adrenaline epinephrine prescribed receiving received running infusing got getting "
    "tried applied touched glove gloves theatre induction flushed flushing flush"
)
# What no cough or rash of every day has: low pressure, a faint, a collapse.
_GRAVE = frozenset(("@shock", "@grave", "@faint"))
_SKIN, _BREATH = "@urticaria", frozenset(("@breathless", "wheez*", "stridor", "bronchospasm*"))
_CAUSES = word_set("chlorhexidine tazocin teicoplanin aspirin codeine morphine")
# With an allergy to these a cough is suspicious by itself: what is eaten is seldom told.
_FOODS_AND_INSECTS = word_set(
    "nut nuts peanut peanuts cashew cashews almond almonds walnut walnuts hazelnut hazelnuts "
    "pistachio pistachios shellfish prawn prawns shrimp shrimps crab lobster sesame satay kiwi "
    "egg eggs milk fish mussel mussels oyster oysters squid sushi strawberry strawberries bee bees "
    "wasp wasps hornet hornets ant ants food foods soya soy wheat lupin celery mustard banana"
)

Places = frozenset[int]


def known_allergies(sentences: Sequence[LabelledSentence]) -> list[Places]:
    """For each sentence the places of what somebody is said to be allergic to, none where the text
    tells of an exposure or of a reaction; and of what is only wanted."""
    stated = [_places(sentence.words) for sentence in sentences]
    wanted = [_wanted(sentence.words) for sentence in sentences]
    if _may_be_a_reaction(sentences, stated):
        return wanted
    return [
        asked | {at for at in places if sentence.words[at].text not in _FOODS_AND_INSECTS}
        for sentence, places, asked in zip(sentences, stated, wanted, strict=True)
    ]


def _wanted(words: Sequence[Word]) -> Places:
    places: set[int] = set()
    for place, word in enumerate(words):
        if word.text in _WANTS:
            start = place + 2 if _text(words, place + 1) in ("for", "some", "about") else place + 1
            places.update(range(start, min(start + _BEFORE, len(words))))
    return frozenset(places)


def _may_be_a_reaction(sentences: Sequence[LabelledSentence], stated: Sequence[Places]) -> bool:
    labels: set[str] = set()
    for sentence, places in zip(sentences, stated, strict=True):
        for at, word in enumerate(sentence.words):
            labels |= word.labels
            if word.text == "throat" and at and sentence.words[at - 1].text in _ILL:
                continue  # a sore one is no closing one
            if word.text in _HAD:
                return True
            if at not in places and _may_cause(word) and not _is_asked_for(sentence.words, at):
                return True
    return not _GRAVE.isdisjoint(labels) or (_SKIN in labels and not _BREATH.isdisjoint(labels))


def _is_asked_for(words: Sequence[Word], place: int) -> bool:
    """`which antibiotic?`, `what alternative antibiotic for …`"""
    asked = {word.text for word in words[max(0, place - _BEFORE) : place]}
    return words[place].text.startswith("antibiotic") and not asked.isdisjoint(_ASKS)


def _may_cause(word: Word) -> bool:
    return "@allergen" in word.labels or word.text in _CAUSES or has_drug_stem(word.text)


def _places(words: Sequence[Word]) -> Places:
    """Those of the names, foods among them."""
    places: set[int] = set()
    for place, word in enumerate(words):
        if word.text not in _ALLERGIC:
            continue
        before = _names_before(words, place)
        places.update(before)
        if any(_may_cause(words[at]) for at in before):
            continue  # "latex allergy: wheeze" goes on with what there is
        behind = place + 1
        if behind < len(words) and (words[behind].text in _LIST or words[behind].text in ":-="):
            places.update(_names_behind(words, behind + 1))
    return frozenset(places)


def _text(words: Sequence[Word], place: int) -> str:
    return words[place].text if place < len(words) else ""


def _names_before(words: Sequence[Word], place: int) -> range:
    """`penicillin allergy`, `penicillin and latex allergic`."""
    start = place
    while start > 0 and place - start < _BEFORE and not words[start - 1].pause:
        start -= 1
        if words[start].text in _JOINED:
            place = start
    return range(start, place)


def _names_behind(words: Sequence[Word], start: int) -> range:
    """The items of a list: each of a few words."""
    count = 0
    for place in range(start, len(words)):
        word = words[place]
        if word.text in _JOINED or word.text in ",/-":
            count = 0
        elif word.pause or count == _BEHIND or word.text in _ENDS_LIST:
            return range(start, place)
        else:
            count += 1
    return range(start, len(words))
