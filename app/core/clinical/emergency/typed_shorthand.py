"""Typed shorthand: what clinicians and frightened people type, as plain words.

`62M c/o CP, 3/52 w/ SOB` becomes `62 year old man complains of chest pain, 3 weeks with
breathless`: one spelling of each idea, so that the phrases need to know one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_OLDEST = 95  # beyond that `99F` is a temperature
_MAN_FROM = 13  # years from which `14M` is a person and not fourteen months
_SIGNS = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "−": "-", "“": '"', "”": '"',
                        "·": ".", "\u200b": " ", "≥": ">", "≤": "<", "↓": " low ",
                        "↑": " high "})  # fmt: skip

# Each pair: what is typed (lower case), and how the phrases have it.
_FORMS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"(?<=\d),(?=\d{3}\b)", ""),
        # An age at the head of a note: `8/12, irritable`
        (
            r"^\W*(\d{1,2}) ?/ ?12\b(?! ?(?:hx|h/o|history|of|c/o|cough|pain|post|ago|back))",
            r"\1 months old",
        ),
        (r"(?<!bp )(?<!pressure )\b([1-4]?\d|5[0-2]) ?/ ?52\b", r"\1 weeks"),
        (r"\b(weeks?|wks?) by (?:dates|scan|lmp|ultrasound)\b", r"\1 gestation"),
        (r"\bend[- ]of[- ]life\b", "palliative"),
        (r"\bex[- ]?(\d\d)[- ]?(?:week\w*|/40)\b", "premature"),
        (r"\bday (\d{1,2}) of life\b|\bdol ?(\d{1,2})\b", r"\1\2 days old"),
        (r"\bfor bridge\b|\bplay(?:s|ing)? bridge\b|\bdental bridge\b", "cards"),
        (r"(?<=\d) point (?=\d\b)", "."),
        (r"\bthis (morning|afternoon|evening|lunchtime)\b", r"today \1"),
        (r"\bface[- ]?down(?:wards)?\b", "prone"),  # which no face does that droops
        (r"\bo'?clock news\b|\b(?:good|bad|the|latest) news\b", "o'clock"),
        (r"\b(\d{1,2}) ?/ ?12\b(?! ?mm)", r"\1 months"),
        (r"\b(\d{1,2}) ?/ ?7\b", r"\1 days"),
        (r"\b([1-3]?\d) ?/ ?24\b", r"\1 hours"),
        (r"\b([4-9]|1\d|2\d|3\d|4[0-2])(?: ?\+ ?\d)? ?/ ?40\b", r"\1 weeks gestation"),
        (r"\b(2\d|3\d|4[0-2])[ -]?(?:w|weeker|wkr)\b", r"\1 weeks gestation"),
        (r"\b(2\d|3\d|4[0-2]) ?\+ ?[0-6](?: ?weeks?| ?wks?)?\b", r"\1 weeks gestation"),
        (r"\bg ?\d ?p ?\d\b", "gravida"),
        (r"\bsp ?o ?2\b|\bo2 sats?\b", "saturation"),
        (r"\bo2\b", "oxygen"),
        (r"\b(?:news|mews|pews)(?: ?2)?\b", "news"),
        (r"\blong[- ]standing\b", "longstanding"),
        (r"β[ -]?", "b "),
        (r"\bb hcg\b", "bhcg"),
        (r"\bw/o\b", "without"),
        (r"\bh/a\b", "headache"),
        (r"\bh2s\b", "hydrogen sulphide"),
        (r"\bpco2\b|\bpaco2\b", "pco2"),
        (r"\bw/", "with "),
        # Nigerian Pidgin
        (r"\bno (?:fit|dey|gree) ", "cannot "),
        (r"\b(?:dey|don) (?=\w)", "is "),
        (r"\bbody (?:dey )?hot\b", "fever"),
        (r"\bc/o\b", "complains of"),
        (r"\b[hp]/o\b", "history of"),
        (r"\bs/p\b", "after"),
        (r"\bb/l\b", "both"),
        (r"\bn/v\b|\bn&v\b|\bn\+v\b", "nausea vomiting"),
        (r"\bd/v\b|\bd&v\b|\bd\+v\b", "diarrhoea vomiting"),
        (r"\bp/w\b", "presents with"),
        (r"\by/o\b|\by\.o\.?", "year old"),
        (r"\+ve\b", "positive"),
        (r"(?<!\w)-ve\b", "negative"),
        (r"\b(?:can|could) ?(?:not|n'?t)\b|\bcannae\b|\bcan't\b", "cannot"),
        (r"\b(?:un|not |isn'?t |wasn'?t |is not |was not )able to\b|\bincapable of\b", "cannot"),
        (r"\b(?:is|was|are|were|do|does|did|has|have|had|would|should|wo|ai)n'?t\b", "not"),
        (r"\b(?:is|was|are|were|do|does|did|has|have|had|will) not\b", "not"),
        (r"\b(he|she|it|that|there|who|what)'s\b", r"\1 is"),
        (r"\bi'm\b", "i am"),
        (r"(\w)'(re|ve|ll|d)\b", r"\1 \2"),
        # What is a relative's is not about the relative: "his wife's tablets".
        (
            r"\b(?:mother|father|mum|mom|dad|wife|husband|partner|gran\w*|nan|uncle|aunt)'s\b",
            "theirs",
        ),
        (r"(\w)'s\b", r"\1"),
        (r"\b(\d{1,3})[ -]?(?:y|yo|y o)\b(?:[ -]?old)?", r"\1 year old"),
        (
            r"\b(\d{1,3})[ -]?(?:yrs?|years?)[ -]?(?:old\b|of age\b|"
            r"(?=(?:m|f|man|woman|male|female|boy|girl|lady|gentleman)\b))",
            r"\1 year old ",
        ),
        (r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)", " "),
        # `pre-eclampsia` is one word; what is non-blanching is not.
        (r"(?<=[a-z])(?<!\bnon)-(?=[a-z])", " "),
    )
)
_PERSON = re.compile(
    r"(?<!\d\.)\b(\d{1,3}) ?(year old )?(m|f|male|female)\b(?! ?old)|(?<!')\b(m|f|male"
    r"|female),? ?(\d{2})\b"
)
_EXPANDED = {
    "ha": "headache",
    "sob": "breathless", "soboe": "breathless", "dib": "difficulty breathing", "cp": "chest pain",
    "pt": "patient", "hx": "history of", "pmh": "history of", "pmhx": "history of",
    "phx": "history of", "fhx": "family history", "fh": "family history", "prev": "previous",
    "ams": "confused", "aloc": "confused", "abdo": "abdominal", "abd": "abdominal",
    "wk": "week", "wks": "weeks", "mth": "month", "mths": "months", "mo": "month",
    "mos": "months", "hrs": "hours", "min": "minutes", "mins": "minutes", "minute": "minutes",
    "secs": "seconds", "yr": "year", "yrs": "years", "lhs": "left side", "rhs": "right side",
    "rt": "right", "lt": "left", "bilat": "both", "neg": "negative", "pos": "positive",
    "sx": "symptoms", "tabs": "tablets", "tab": "tablet", "caps": "capsules", "pcm": "paracetamol",
    "apap": "paracetamol", "ur": "your", "u": "you", "im": "i am", "ive": "i have", "hes": "he is",
    "shes": "she is", "cuz": "because", "thru": "through", "bc": "because", "wont": "not",
    "dont": "not", "doesnt": "not", "didnt": "not", "isnt": "not", "cant": "cannot",
    "couldnt": "cannot", "hasnt": "not", "havent": "not", "wasnt": "not", "rigours": "rigors",
    "bf": "breastfed", "vom": "vomit", "vomitting": "vomiting", "doc": "doctor",
    "grandpa": "grandfather", "granddad": "grandfather", "grandad": "grandfather",
    "grandma": "grandmother", "nan": "grandmother", "mummy": "mum", "mam": "mum", "momma": "mom",
    "daddy": "dad", "hubby": "husband", "plt": "platelets",
    "hadnt": "not", "whats": "what is", "arent": "not",
    "inc": "increasing", "incr": "increasing", "dec": "decreased", "decr": "decreased",
    "uncon": "unconscious", "unresp": "unresponsive", "resp": "respiratory",
    "preg": "pregnant", "pg": "pregnant", "lido": "lidocaine", "sev": "severe",
    "shldr": "shoulder", "lue": "left arm", "rue": "right arm", "lle": "left leg",
    "rle": "right leg", "gona": "going to", "gonna": "going to", "wanna": "want to",
    "coz": "because", "tho": "though", "paeds": "child", "sudd": "sudden",
    "pikin": "child", "fx": "fracture", "wey": "who", "comot": "off",
    "bld": "blood", "wheezin": "wheezing", "breathin": "breathing", "chokin": "choking",
    "airm": "arm", "airms": "arms", "hingin": "hanging", "heid": "head", "mooth": "mouth",
    "haun": "hand", "hauns": "hands", "nae": "no", "oot": "out", "doon": "down", "wi": "with",
    "efter": "after", "deid": "dead", "sair": "sore", "wean": "child", "weans": "children",
    "didnae": "not", "isnae": "not", "wisnae": "not", "wasnae": "not", "hasnae": "not",
    "havnae": "not", "couldnae": "cannot", "dinnae": "not", "willnae": "not", "doesnae": "not",
    "noo": "now", "aff": "off", "fae": "from", "greetin": "crying", "boaking": "vomiting",
    "hangin": "hanging", "pourin": "pouring", "shakin": "shaking", "vomitin": "vomiting",
    "coughin": "coughing", "fittin": "fitting", "gaspin": "gasping", "drippin": "dripping",
    "gushin": "gushing", "spurtin": "spurting", "nek": "neck", "hed": "head", "haert": "heart",
    "brething": "breathing", "arvo": "afternoon", "fallin": "falling",
    "bleedin": "bleeding", "dyin": "dying", "goin": "going",
}  # fmt: skip


def plain_words(text: str) -> str:
    """The text in lower case, with shorthand, contractions and ages written out."""
    text = unicodedata.normalize("NFKC", text).translate(_SIGNS).lower()
    text = _PERSON.sub(_person, text)
    for pattern, replacement in _FORMS:
        text = pattern.sub(replacement, text)
    return text


def expanded(words: Iterable[str]) -> list[list[str]]:
    """For each word, those that it stands for where it is an abbreviation, else itself."""
    return [_EXPANDED.get(word, word).split() for word in words]


def _person(found: re.Match[str]) -> str:
    years, said, after, before, years_after = found.groups()
    age = int(years or years_after)
    sex = (after or before)[0]
    months_or_degrees = (age < _MAN_FROM and sex == "m") or age > _OLDEST
    if not said and len(after or before) == 1 and months_or_degrees:
        return found.group()
    grown = age >= _MAN_FROM
    noun = ("man" if grown else "boy") if sex == "m" else ("woman" if grown else "girl")
    return f"{age} year old {noun}"
