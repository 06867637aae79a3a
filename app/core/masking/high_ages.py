"""Ages over 89, in figures and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMBER = r"(?P<age>9\d|1[0-2]\d)"
_YEARS = (
    r"(?:years?|yrs?|yo|y/o|y\.o\.?|y|jahre?n?|jährige[rnms]?|jähr|jhrg|ans?|años|anos|anni"
    r"|jaar|jarige[rn]?|a)"
)
_FIGURES = re.compile(
    rf"(?<![\w.,/-]){_NUMBER}(?:[ \u00a0-]?{_YEARS}(?![\w])(?:[ -](?:old|alte[rnms]?|oud|d'âge"
    rf"|de edad|de idade|di età))?"
    r"|[ ]?[MFWmfwvVHh](?=[ ,.;:)/]|$|\n)|(?:th|st|nd|rd)[ ](?:birthday|year))",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?<![\w])(?:aged?|age of|turned|turns|nearly|almost|alter|im alter von|âgée? de|âge"
    r"|edad|de edad|com|idade|età"
    rf"|di anni|anni|leeftijd|is|was|am|ist|wird)[ :=]{{1,3}}{_NUMBER}(?![\w]|[.,/%-]\d|[ "
    rf"]?(?:%|kg|mg|cm|mmhg|bpm|/|on|beats)\b|[ ]?%|/)",
    re.IGNORECASE,
)
_ONLY_WITH_LABEL = re.compile(r"(?:is|was|am|ist|wird|com|nearly|almost)\b", re.IGNORECASE)
_WORDS = re.compile(
    r"(?<![\w])(?:"
    r"(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one)[ "
    r"]hundred(?:[ ]and[ ]\w{3,9})?)"
    r"(?:[- ]years?[- ]olds?|[ ]years?(?:[ ]of[ ]age)?(?=[ .,;]|$))"
    r"|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:und)?neunzig[- "
    r"]?(?:jährige[rnms]?|jahren?|[ ]jahre[ ]alt)"
    r"|(?:ein)?hundert(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht)?[- ]?jährige[rnms]?"
    r"|quatre[- ]vingt[- ](?:dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze"
    r"|seize)[ ]ans|cent(?:[ ]\w{2,6})?[ ]ans"
    r"|nonante(?:[- ](?:et[- ]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?[ ]ans"
    r"|noventa(?:[ ]y[ ]\w{3,7})?[ ]años|cien(?:to[ ]\w{3,7})?[ ]años|noventa(?:[ ]e[ "
    r"]\w{2,7})?[ ]anos|cem[ ]anos"
    r"|novant(?:a|uno|adue|atré|atre|aquattro|acinque|asei|asette|otto|anove)[ ]anni|cent(?:o"
    r"|uno|odue|otré)[ ]anni"
    r"|(?:een|twee|tweeën|drie|drieën|vier|vijf|zes|zeven|acht|negen)?(?:ën|en)?negentig(?:[- "
    r"]?jarige[rn]?|[ ]jaar)"
    r"|nonagenarian|centenarian|nonagénaire|centenaire|nonagenaria|nonagenario|centenaria"
    r"|centenario"
    r")(?!\w)",
    re.IGNORECASE,
)


# `who is ninety-one`, `Edith Marsh, 98, dementia`, `92 J.`
_BARE_WORDS = re.compile(
    r"(?<![\w])(?:is|was|aged?|turned|turns|now|be|nearly|almost)[ ](?P<age>ninety(?:[- ](?:one|two"
    r"|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and \w{3,9})?)"
    r"(?![\w-]|[ ](?:per|percent|mg|mcg|ml|degrees|kilos?|kg|minutes|days|weeks|months|metres|over"
    r"|beats|systolic|units))",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(
    r"(?<![^\W\d_])[^\W\d_]{2,40}[ ](?!Rate|Pressure|Score|Saturations?|Sats?"
    r"|Index|Sodium|Potassium|Chloride|Glucose|Sugar|Urea|Creatinine|Phosphatase|Count|Level"
    r"|Weight|Height|Volume)[A-ZÀ-Þ][^\W\d_]{2,40}"
    r"(?:,[ ]|[ ]\()(?P<age>9\d|1[01]\d)(?=[,;)](?!\d))"
)
_SHORT_YEARS = re.compile(r"(?<![\w.,/-])(?P<age>9\d|1[01]\d)(?:[ ]J\.|[ ]?jr\b|[ ]?j\.(?=[ ,]))")
_PERSON = re.compile(r"(?:she|he|patient|mother|father|i|and|sie|er)[ ]$", re.IGNORECASE)
_OTHER_UNIT = re.compile(r"[ ]?(?:days|weeks|months|minutes|%|beats|systolic)")


def high_ages(text: str) -> Iterator[tuple[int, int]]:
    """Where an age of 90 or more stands."""
    for match in _FIGURES.finditer(text):
        unit = match[0][len(match["age"]) :].strip(" -")
        if unit in ("m", "h", "v", "y", "a") or (
            unit.lower() in ("an", "a", "v", "h") and not unit.isupper()
        ):
            continue  # 90 m, 96 h: a distance, hours
        yield match.span()
    for match in _LABELLED.finditer(text):
        before, after = (
            text[max(0, match.start() - 9) : match.start()],
            text[match.end() : match.end() + 10],
        )
        if not _ONLY_WITH_LABEL.match(match[0]) or (
            _PERSON.search(before) and not _OTHER_UNIT.match(after)
        ):
            yield match.span()
    for pattern in (_BARE_WORDS, _AFTER_NAME, _SHORT_YEARS):
        yield from (match.span("age") for match in pattern.finditer(text))
    yield from (match.span() for match in _WORDS.finditer(text))
