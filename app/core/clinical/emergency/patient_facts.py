"""Patient facts: a child, a small baby, somebody pregnant; and whether anybody at all."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.clinical.emergency.labelled_sentences import LabelledSentence, Word
from app.core.clinical.emergency.vital_signs import word_text
from app.core.clinical.emergency.word_tables import word_set

_GROWN_FROM = 16  # years
_CHILD_WORDS = word_set(
    "baby babies infant newborn neonate toddler child boy girl son daughter kid bub twin"
)
# `Girl 20 years`, `patient 38 years`
_AGED = _CHILD_WORDS | word_set("patient man woman male female lady gentleman")
_MONTHS = frozenset({"month", "months"})
_WEEKS = frozenset({"week", "weeks"})
_DAYS = frozenset({"day", "days"})
_UNITS = _MONTHS | _WEEKS | _DAYS
_LASTING = word_set("for since last past over every within after these")
_OF_A_DURATION = word_set(
    "history of ago post after duration since on supply course pregnant cough pain back later"
)

ADULT, CHILD, SMALL_BABY, GESTATION = (
    "#adult_age", "#child_age", "#baby_under_3_months", "#gestation"
)  # fmt: skip

PERSONS = word_set(
    "he she his her him hers himself herself i my me myself we our us they them their patient man "
    "woman boy girl baby infant toddler newborn neonate child kid gentleman lady male female guy "
    "bloke chap fella mr mrs ms miss son daughter husband wife partner mum mom mother dad father "
    "brother sister grandmother grandfather uncle aunt cousin friend neighbour neighbor colleague "
    "resident crewman seaman sailor bosun cook engineer officer captain mate passenger casualty "
    "victim student teenager teen adolescent worker farmer driver builder plumber someone somebody "
    "person primip primigravida multip caller niece nephew grandson granddaughter client soldier "
    "fisherman stoker deckhand teacher labourer laborer welder hiker diver cyclist pensioner widow "
    "widower roommate flatmate girlfriend boyfriend fiance you schoolboy schoolgirl twin "
    "diabetic asthmatic smoker alcoholic elderly dancer nurse guest runner pedestrian biker "
    "motorcyclist electrician roofer carpenter butcher chef gardener painter cleaner tourist "
    "mechanic trawlerman skipper cadet wiper fitter oiler ab cow-boy ex-smoker stewardess steward "
    "lad lass lassie octogenarian professor homeless person mate roofer"
)
_NOW = word_set("now today tonight ago since minutes hours suddenly just currently help")
_ASKED = word_set("patients people adults children infants explain describe define list criteria")
_IN_GENERAL = word_set("patients people adults children infants women men")
_BEGINS_THEORY = word_set(
    "explain describe define list compare summarise summarize discuss outline what which how why "
    "when give name write management treatment causes signs symptoms features guideline guidelines"
)
_HEADING = 4  # words of a subject that a question is about: `sepsis, which drug?`
_INTERROGATIVES = word_set("what which how why when")
_THEORY = word_set(
    "what which how why when explain define describe list criteria guideline guidelines management "
    "treatment pathophysiology causes signs symptoms definition indications difference score "
    "classification compare summarise summarize discuss patients people adults children infants "
    "women men epidemiology prevention leaflet lecture teaching exam features mechanism outline "
    "prognosis incidence protocol algorithm vaccination screening versus learning flashcards "
    "revision essay slides poster presentation training differential diagnoses approach"
)


def label_patient(words: Sequence[Word]) -> None:
    """Put the labels of ages and weeks of pregnancy on the words of a sentence."""
    for place, word in enumerate(words):
        if word.value is None:
            continue
        unit_place = place + 1
        while word_text(words, unit_place) in ("-", "and", "completed"):
            unit_place += 1
        unit = word_text(words, unit_place)
        after = word_text(words, unit_place + 1)
        if after == "-":
            after = word_text(words, unit_place + 2)
        _label_years(words, place, unit, after)
        if unit in _UNITS:
            _label_small(words, place, unit_place, unit, after)


def _label_years(words: Sequence[Word], place: int, unit: str, after: str) -> None:
    word = words[place]
    before = word_text(words, place - 1)
    aged = before in ("aged", "age") and unit not in _UNITS
    named = before in ("aged", "of", "is") or before in _AGED
    of_years = unit in ("year", "years") and (after == "old" or named)
    alone = unit in ("", ",") and before == "," and word_text(words, place - 2) in _CHILD_WORDS
    said = place - 2 if before in ("just", "only", "nearly", "almost") else place - 1
    if word_text(words, said) == "is" and word_text(words, place + 1) in ("", ",", "and", "with"):
        alone = (word.value or 99) <= 12 and word_text(words, said - 1) in ("he", "she")
    of_years |= place == 0 and unit in ("year", "years") and after not in _OF_A_DURATION
    if word.value is not None and (aged or of_years or alone):
        word.labels.add(CHILD if word.value < _GROWN_FROM else ADULT)


def _label_small(words: Sequence[Word], place: int, unit_place: int, unit: str, after: str) -> None:
    word = words[place]
    assert word.value is not None
    before = word_text(words, place - 1)
    if after in ("pregnant", "gestation", "gravid", "along", "gone", "into"):
        _label_weeks(word)
        return
    if after == "ago" or after == "later":
        return
    near_child = any(each.text in _CHILD_WORDS for each in words[max(place - 4, 0) : place])
    child_next = word_text(words, unit_place + 1) in _CHILD_WORDS
    is_age = (
        after in ("old", "of")
        and (after == "old" or word_text(words, unit_place + 2) in ("age", "life"))
    ) or before in ("aged", "age", "day")
    early = unit not in _WEEKS or word.value < 20
    if not is_age and before not in _LASTING and early:
        is_age = near_child or child_next or after in ("m", "f", "male", "female", "boy", "girl")
        is_age |= before == "is" and after not in ("late", "overdue", "post", "after", "since")
        if unit in _MONTHS and before in ("", ",", "-") and after in ("", ",", "-", "with"):
            is_age = word.value <= 36  # "18 months, sunken eyes"
        is_age |= before == "of" and word_text(words, place - 2) == "patient"
        is_age |= place == 0 and unit in _MONTHS and after not in _OF_A_DURATION
    if is_age:
        word.labels.add(CHILD)
        if _weeks(word.value, unit) <= 12.9:
            word.labels.add(SMALL_BABY)
    elif unit in _WEEKS and 20 <= word.value <= 42 and before not in _LASTING:
        _label_weeks(word)


def _label_weeks(word: Word) -> None:
    word.labels.add(GESTATION)
    if word.value is not None and 20 <= word.value < 37:
        word.labels.add("#preterm")


def _weeks(value: float, unit: str) -> float:
    if unit in _MONTHS:
        return value * 4.35
    return value if unit in _WEEKS else value / 7


def facts_in(sentences: Sequence[LabelledSentence]) -> frozenset[str]:
    """The labels above that a text has, to be carried to the later turns of the case."""
    wanted = {ADULT, CHILD, SMALL_BABY, GESTATION, "@pregnant", "@newborn", "@child"}
    found: set[str] = set()
    for sentence in sentences:
        for word in sentence.words:
            found |= word.labels & wanted
    return frozenset(found)


def is_about_somebody(sentences: Sequence[LabelledSentence]) -> bool:
    """Whether a person is spoken of. A note without a subject ("Fever, stiff neck, drowsy") is
    about one too, unless it asks for theory or speaks of patients in general."""
    words = [word for sentence in sentences for word in sentence.words]
    texts: set[str] = set()
    for number, sentence in enumerate(sentences):
        theory = any(word.text in _THEORY - _INTERROGATIVES for word in sentence.words)
        for place, word in enumerate(sentence.words):
            # "Two men unconscious in the hold" are not men in general.
            counted = place and sentence.words[place - 1].value is not None
            if word.text in _IN_GENERAL and counted:
                continue
            # "…, what next?", "which drug?", and "no feeling when passing stool"
            first = place < _HEADING or sentence.words[place - 1].text == ":"
            asked = theory or (number == 0 and first)
            if word.text in _INTERROGATIVES and not asked:
                continue
            texts.add(word.text)
    if not texts.isdisjoint(PERSONS):
        return True
    if any(label.startswith("#") for word in words for label in word.labels):
        return True
    begins = sentences[0].words[0].text if sentences else ""
    asks = any(sentence.asks for sentence in sentences) or begins in _BEGINS_THEORY
    if not texts.isdisjoint(_THEORY) and (asks or not texts.isdisjoint(_IN_GENERAL)):
        return not texts.isdisjoint(_NOW) and texts.isdisjoint(_ASKED)
    return len(words) >= 2
