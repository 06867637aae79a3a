"""Suppression: which words of a sentence are denied, past, feared or somebody else's.

Rules in the manner of ConText (Harkema et al., 2009), our own: a cue opens a scope, which ends at a
word of contrast or of the present, and goes on over the items of a list.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from app.core.clinical.emergency.earlier_times import earlier_age, lasts_till_now, year_at
from app.core.clinical.emergency.labelled_sentences import LabelledSentence, Word
from app.core.clinical.emergency.other_people import somebody_elses_until
from app.core.clinical.emergency.patient_facts import PERSONS
from app.core.clinical.emergency.suppression_cues import (
    AFTER_A_VERDICT,
    CONTRAST,
    DENIALS,
    DENIED_AFTER,
    FEARS,
    LASTING,
    PAST,
    PAST_ADJECTIVES,
    PAST_TIMES,
    SUBJECTS_OF_THEORY,
    THEORY,
)
from app.core.clinical.emergency.word_tables import Cues, word_set
from app.core.clinical.emergency.working_order import works_until


class Muted(IntEnum):
    """Why a word does not count; the cue that says so, as its place, stands beside it."""

    DENIED = 1
    PAST = 2
    LASTING = 3
    FEARED = 4
    OTHERS = 5


Scope = tuple[Muted, int, int, frozenset[int]]  # from, to (excluded), places of the cue

_VERBS = word_set(
    "is has are was were had have feels felt looks looked says said complains reports began "
    "started came went got keeps became being does fell cannot collapsed vomited took can"
)
_SUBJECTS = word_set("he she i we they it patient his her my")
_ITEM = 4  # words of a list's further items
_FIRST = 6  # words that a denial reaches without a list


# After these a "not" says how sure or how well, and denies nothing of what follows.
_NOT_A_DENIAL = word_set(
    "going only just sure certain know well better improving improved responding settling helping "
    "helped relieved eased easing stopping stop right himself herself myself much good able coping "
    "aware moving waking alert coming touching happy doubt past medical response improvement "
    "idea relief effect help spleen long allergies allergy"
)
# These make the whole clause past in which they stand.
_REAL_IF = word_set("know sure see ask asked wonder check tell unsure unclear as even")
_DEFINITE = word_set("his her my this our their he she i these")
_ASKING = word_set("is are does do can should which who when why how what could would")
_DEFINITE_PERSON = word_set(
    "he she his her him i my me this our mr mrs ms myself himself herself we us"
)


def muted_scopes(sentence: LabelledSentence) -> list[Scope]:
    """The stretches of a sentence that do not count, each with why and by which words."""
    words = sentence.words
    if _is_theory(sentence):
        return [(Muted.FEARED, 0, len(words), frozenset())]
    scopes: list[Scope] = []
    for place, word in enumerate(words):
        if not word.text[0].isalnum():
            continue  # no cue begins with a sign
        for rule in (
            _denied,
            _denied_before,
            _working,
            _past,
            _past_time,
            _lasting,
            _feared,
            _others,
        ):
            scope = rule(words, place)
            if scope is not None:
                scopes.append(scope)
    return scopes


def _is_theory(sentence: LabelledSentence) -> bool:
    """A question or request about an illness, with nobody who has it."""
    words = sentence.words
    texts = {word.text for word in words}
    begins = any(_cue_at(words, place, THEORY) for place in range(min(2, len(words))))
    asked = sentence.asks and words[0].text in _ASKING
    if not begins and not asked:
        return False
    valued = any(
        label.startswith("#") and label not in ("#min5", "#min20")  # "at six hours" is nobody's
        for word in words
        for label in word.labels
    )
    told = {"me"} if _cue_at(words, 0, THEORY) else set()
    return not valued and not texts & (_DEFINITE_PERSON - told)


def _cue_at(words: Sequence[Word], place: int, cues: Cues) -> int:
    """The length of the cue that begins there; 0 for none."""
    for cue in cues.get(words[place].text, ()):
        if all(
            place + step < len(words) and words[place + step].text == part
            for step, part in enumerate(cue)
        ):
            return len(cue)
    return 0


def _text(words: Sequence[Word], place: int) -> str:
    return words[place].text if 0 <= place < len(words) else ""


def _denied(words: Sequence[Word], place: int) -> Scope | None:
    length = _cue_at(words, place, DENIALS)
    if not length or _text(words, place + length) in _NOT_A_DENIAL:
        return None
    if words[place].text == "never" and _is_like_no_other(words, place):
        return None
    end = _end_of_list(words, place + length)
    if words[place].text in ("not", "never") and not _has_or(words, place, end):
        end = min(end, _clause_end(words, place + length))
    return Muted.DENIED, place + length, end, _cue(place, length)


def _has_or(words: Sequence[Word], start: int, end: int) -> bool:
    return any(word.text in ("or", "nor") for word in words[start:end])


def shortened(words: Sequence[Word], scope: Scope) -> Scope:
    """A denial that is itself an alarm ("no urine, confused") says nothing of what follows it."""
    why, start, end, cue = scope
    for place in range(start, end):
        if words[place].pause or words[place].text == "and":
            return why, start, place, cue
    return scope


def _is_like_no_other(words: Sequence[Word], place: int) -> bool:
    """`never had a headache like this`, which says how bad it is."""
    return any(word.text in ("like", "such", "so") for word in words[place + 1 : place + 7])


def _end_of_list(words: Sequence[Word], start: int) -> int:
    """Where a denial ends: after some words, or with the last item of its list."""
    real = 0
    for place in range(start, len(words)):
        word = words[place]
        if word.text in CONTRAST or (place > start and _cue_at(words, place, DENIALS)):
            return place
        if word.text in ("and", "or", "/"):
            if not _is_item(words, place + 1):
                return place
            real = max(0, _FIRST - 1 - _ITEM)
        elif word.pause:
            if word.text != "," or not _is_item(words, place + 1):
                return place
            real = max(0, _FIRST - 1 - _ITEM)
        else:
            real += 1
            if real > _FIRST:
                return place
    return len(words)


def _is_item(words: Sequence[Word], start: int) -> bool:
    """Whether a list goes on here: a few words with no verb, subject or number of their own."""
    for count, word in enumerate(words[start:]):
        if word.pause or word.text in ("and", "or", "nor", "/") or word.text in CONTRAST:
            return count > 0
        if word.text in _VERBS or word.text in _SUBJECTS or word.value is not None:
            return False
        if count >= _ITEM:
            return False
    return True


def _denied_before(words: Sequence[Word], place: int) -> Scope | None:
    length = _cue_at(words, place, DENIED_AFTER)
    if not length or _text(words, place - 1) in ("not", "never", "cannot", "nothing", "no"):
        return None
    after = words[place + length] if place + length < len(words) else None
    if after is not None and not after.pause and after.text not in AFTER_A_VERDICT:
        return None  # "absent reflex", "stopped feeding": a word about the next one
    return Muted.DENIED, _clause_start(words, place, 6), place, _cue(place, length)


def _working(words: Sequence[Word], place: int) -> Scope | None:
    end = works_until(words, place)
    return None if end is None else (Muted.DENIED, place, end, frozenset({end}))


def _clause_start(words: Sequence[Word], place: int, most: int | None = None) -> int:
    """The first word of the clause in which a place stands; the items of a list before it belong to
    it where they share its verb."""
    verb = False
    start = place
    for before in range(place - 1, -1, -1):
        word = words[before]
        if word.text in CONTRAST:
            break
        if word.pause and (verb or most is not None or word.text != ","):
            break
        if most is not None and place - before > most:
            break
        verb = verb or word.text in _VERBS
        start = before
    return start


def _clause_end(words: Sequence[Word], start: int) -> int:
    for place in range(start, len(words)):
        word = words[place]
        if word.text in CONTRAST or word.pause:
            return place
    return len(words)


def _past(words: Sequence[Word], place: int) -> Scope | None:
    before = _text(words, place - 1)
    if before in ("no", "like", "than", "from", "unlike", "beyond", "not", *_DURATIONS):
        return None  # "a two-hour history of" is now; "worse than usual" too
    length = _cue_at(words, place, PAST)
    if length and words[place].text == "history" and lasts_till_now(words, place):
        return None
    if length:
        return Muted.PAST, place + length, _clause_end(words, place + length), _cue(place, length)
    length = _cue_at(words, place, PAST_ADJECTIVES)
    if not length or _text(words, place + length) in ("to", "self"):
        return None
    end = place + length
    while end < min(len(words), place + length + _ITEM) and not words[end].pause:
        if words[end].text in _ENDS_AN_ADJECTIVE or words[end].text in CONTRAST:
            break
        end += 1
    return Muted.PAST, place + length, end, _cue(place, length)


_ENDS_AN_ADJECTIVE = word_set("with and who has is on")
_DURATIONS = word_set("hour hours day days week weeks minutes night evening sudden short acute")


def _past_time(words: Sequence[Word], place: int) -> Scope | None:
    length = _cue_at(words, place, PAST_TIMES) or year_at(words, place) or earlier_age(words, place)
    if not length:
        return None
    start, end = _clause_start(words, place), _clause_end(words, place + length)
    return Muted.PAST, start, end, _cue(place, length)


def _lasting(words: Sequence[Word], place: int) -> Scope | None:
    length = _cue_at(words, place, LASTING)
    if not length and words[place].text == "for" and _text(words, place + 2) in ("years", "months"):
        length = 3 if words[place + 1].value is not None else 0
    if not length:
        return None
    start, end = _clause_start(words, place), _clause_end(words, place + length)
    return Muted.LASTING, start, end, _cue(place, length)


def _feared(words: Sequence[Word], place: int) -> Scope | None:
    length = _cue_at(words, place, FEARS)
    if not length:
        length = _cue_at(words, place, SUBJECTS_OF_THEORY)
        if not length or not _is_in_general(words):
            length = _worried_that_it_could(words, place)
        if not length:
            return None
    before, after = _text(words, place - 1), _text(words, place + length)
    if words[place].text in ("if", "unless") and before in _REAL_IF:
        return None
    if words[place].text == "if" and _is_of_now(words, place):
        return None
    if length > 1 and after in _DEFINITE and _is_theory_of(words[place].text):
        return None
    if before in ("no", "not"):
        return None
    if words[place].text == "dose" and before in _GIVEN:
        return None  # `2nd dose of cefuroxime` was given
    if words[place].text in _ASKED_OR_WORRIED:
        end = _clause_end(words, place + length)
    else:
        end = next(
            (at for at in range(place + length, len(words)) if words[at].text in CONTRAST),
            len(words),
        )
    return Muted.FEARED, place + length, end, _cue(place, length)


_GIVEN = word_set(
    "st nd rd th first second third fourth last after a one his her another single iv usual next"
)
_CRIES = word_set(
    "screams scream screaming cries cry crying hurts hurting winces yelps moans worse pain painful "
    "agony shrieks wakes responds rouses opens stays stay"
)
_DONE = word_set(
    "i we you touched moved pressed lifted held disturbed shaken pinched prodded picked laid he she"
)


def _is_of_now(words: Sequence[Word], place: int) -> bool:
    """`screams if I open the curtains` tells how somebody is."""
    near = {word.text for word in words[max(0, place - 3) : place]}
    return not near.isdisjoint(_CRIES) and _text(words, place + 1) in _DONE


# What somebody asks or worries about ends with the clause: behind the comma stands what is so.
_ASKED_OR_WORRIED = word_set(
    "asks asking wants wonders what worried worries worry anxious afraid scared fear frightened "
    "could might may would terrified petrified phobia dreads"
)


def _worried_that_it_could(words: Sequence[Word], place: int) -> int:
    """`worried her baby could stop breathing in his sleep`, not `may have stopped`."""
    if words[place].text not in ("could", "might", "may", "would"):
        return 0
    if _text(words, place + 1) in ("have", "be"):
        return 0
    before = {word.text for word in words[max(0, place - _WORRIED_WITHIN) : place]}
    return 0 if before.isdisjoint(_WORRIES) else 1


_WORRIES = word_set("worried worries worry anxious concerned scared afraid frightened fears fear")
_WORRIED_WITHIN = 6  # words


def _is_in_general(words: Sequence[Word]) -> bool:
    """Whether the subject of a theory is nobody's: "signs of stroke", not "she has signs of
    stroke" nor "after a dose of penicillin she has hives"."""
    texts = {word.text for word in words}
    return texts.isdisjoint(PERSONS) or not texts.isdisjoint(_ABOUT)


_ABOUT = word_set("what which how why when asks about explain describe teach wonders")


def _is_theory_of(word: str) -> bool:
    return word in ("dose", "treatment", "management", "signs", "symptoms", "cause")


def _others(words: Sequence[Word], place: int) -> Scope | None:
    end = somebody_elses_until(words, place)
    return None if end is None else (Muted.OTHERS, place, end, frozenset())


def _cue(place: int, length: int) -> frozenset[int]:
    return frozenset(range(place, place + length))
