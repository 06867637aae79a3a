"""Terse allergies: how a hurried note says what somebody can't have, beside the word `allergic`.

`Trimethoprim: hives`, `Penicillin -> throat swelling`, `cefuroxime anaphylaxis 2019`, `rash w/
Bactrim`, `cannot take NSAIDs`, `All: morphine`. Of the clinician's own texts only: a reply that
says that a drug can bring a rash names nobody's allergy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Named = tuple[str, int, int]  # what one is allergic to, from, to in the sentence

_REACTION = (
    r"(?:anaphyla\w{2,4}|hives|urticaria\w?|wheals?|welts|angio-?[ ]?o?edema|rash(?:es)?"
    r"|stevens[- ]johnson\w*|sjs|dress|bronchospasm|asthma[ ]attacks?|wheez\w{1,3}|itch\w{0,3}"
    r"|(?:lip|face|facial|tongue|throat|airway|eye)[ ](?:swell\w{0,3}|clos\w{0,3}|tight\w{0,4})"
    r"|swell(?:ing|s|ed)|swollen|collaps\w{1,2}|red[ ]man|blister\w{0,3}|allerg\w{1,3}|hit\b"
    r"|myopathy|rhabdo\w*|agranulocytosis|neutropeni\w|neuroleptic[ ]malignant\w*)"
)
_SKIPPED = (
    r"(?:(?:severe|bad|mild|true|proven|confirmed|documented|definite|an?|the|had|with|itchy"
    r"|widespread|past|previous|known)[ ]){0,3}"
)
# Right behind the name: `: hives`, `-> rash`, `(rash)`, `anaphylaxis 2019`, `cough and angioedema`.
_BEHIND = re.compile(
    rf"(?:[ ]?(?:[:=(]|-{{1,2}}>|→|>|[ ]-[ ])[ ]?{_SKIPPED}{_REACTION}"
    r"|[ ](?:cough[ ]and[ ])?(?:anaphylaxis|hives|urticaria|angio-?[ ]?o?edema|rash|allergy"
    r"|stevens[- ]johnson\w*|sjs|dress|bronchospasm|myopathy))"
    r"(?![ ](?:protocol|box|kit|pack|started|is|was|better|gone|improv|settl|resolv|treat))"
)
# What one gives for an allergy stands beside its signs.
_REMEDY = re.compile(
    r"adrenaline|epinephrine|.*(?:tirizine|ratadine|phen[iy]ramine|sone|solone|terol|salbutamol)$"
    r"|chlorphenamine|promethazine|fexofenadine|icatibant|tranexamic acid|aminophylline"
)
_NOT_THERE = re.compile(r"[ ](?:on[ ]board|here|in[ ]stock|available|now|yet|today|until|before)")
# `gave him a swollen face`, `made his face swell`.
_MADE = re.compile(
    r"[ ](?:tablets?[ ]|once[ ])?(?:made|makes|gave|gives|caused?|causes|brought|put)[ ]"
    r"(?:(?:him|her|them|me|his|in|out|into|my)[ ])?(?:[a-z]+[ ]){0,3}"
    rf"(?:{_REACTION}|swell\w{{0,3}})"
)
# Before the name: `rash w/`, `Stevens-Johnson on`, `cannot take`, `All:`.
_BEFORE = re.compile(
    rf"(?:{_REACTION}[ ](?:\d{{4}}[ ])?(?:w/|with|after|from|on|to|2|following|due[ ]to)[ ]?"
    r"(?:(?:taking|a|an|the|iv|oral|po|her|his|first|dose|of|course)[ ]){0,3}"
    r"|\b(?:can(?:not|'?t|[ ]not)|must[ ]not|mustn'?t|never|unable[ ]to|not[ ]to|should[ ]not)[ ]"
    r"(?:to[ ])?(?:take|have|be[ ]given|tolerate|receive|get)[ ](?:any[ ]|the[ ])?"
    r"|(?:^|[.;,\n][ ]?)all(?:y|s|gy|erg)?[ ]?[:=][ ]?|\ballerg(?:y|ic|ies)[ ](?:2|re)?[ ]?)$"
)
_DENIED = re.compile(
    r"\b(?:no|not|without|den(?:y|ies|ied)|never[ ]had|nil|negative|if|unless|whether|might|could"
    r"|mother|father|brother|sister|son|daughter|wife|husband|family)\b[^.;]{0,40}$"
)
_TOLERATED = re.compile(
    r"[^.;]{0,40}\b(?:tolerat\w+|without|ruled[ ]out|disproved|no[ ](?:rash|r))"
)


def terse_allergies(sentence: str, names: Sequence[Named]) -> Iterator[Named]:
    """Those of one sentence in small letters; `names` are the drugs and classes in it."""
    for name, start, end in names:
        before = sentence[max(0, start - 80) : start]
        behind = sentence[end : end + 80]
        ahead = _BEFORE.search(before)
        told = ahead or _BEHIND.match(behind) or _MADE.match(behind)
        if told is None or _TOLERATED.match(behind):
            continue
        said = before[: ahead.start()] if ahead else before
        if _DENIED.search(said) or _REMEDY.match(name) or (ahead and _NOT_THERE.match(behind)):
            continue
        yield name, start, end
