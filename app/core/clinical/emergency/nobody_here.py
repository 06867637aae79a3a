"""Nobody here: texts that name an emergency and have no patient, though persons stand in them.

An examination question describes somebody who does not exist; a rota, a protocol, a lesson or a
letter names the emergency as its subject; a guideline speaks of everybody. None calls for a card.
"""

from __future__ import annotations

import re

# What only examinations and lessons say. "What is the most likely diagnosis?" is not among it: it
# is asked of a patient in the next room as well, and there a card that stays away is the worse
# error.
_EXAM = re.compile(
    r"\bwhich (?:one )?of the following|\bwhich of these (?:is|are|statements?|best|would)\b"
    r"|\b(?:single best answer|true(?: or |/| ?- ?)false|mcqs?|sbas?|emqs?|usmle|plab|mrcp|mrcgp"
    r"|osces?|nclex|ukmla|vignettes?|viva|flash ?cards?|extended matching|match the following"
    r"|exam(?:ination)? (?:question|revision|prep\w*|answer)|in (?:the|an|my) exam\b.{0,12}\bask"
    r"|(?:mock|past|practice|tutorial|revision|sample) (?:exam|paper|questions?)"
    r"|board (?:exam|review|question)s?|revision for|mark scheme|examiners?"
    r"|question \d+[.:)]?|q\d+[.:)]|(?:^|[.] )quiz(?:zes)?\b|(?:choose|select|pick) (?:one|the"
    r" (?:best|correct|single|most|false|true|incorrect|wrong))|false statement|true statement"
    r"|for (?:my |the |our )?(?:finals|boards)|none of the (?:above|below)|all of the (?:above"
    r"|following)|except:|answer options|marks\)"
    r"|(?:name|list|give|state) (?:two|three|four|five)\b"
    r"|quiz me|revise with me|help me revise|i have (?:an?|my) (?:\w+ )?exams?\b"
    r"|^\W*(?:the )?\d ?hs and \d ?ts of cardiac arrest\W*$"
    r"|(?:explain|discuss|describe) the (?:mechanism|patho\w+|role)\b)"
)
# Options with letters, or four with numbers, behind a question.
_LABEL = re.compile(r"(?:(?<=[\s:,;])|^)(\(?)([a-eA-E1-5])([).:,]?)\s+(?=\S)")
_ASKED_FOR = re.compile(
    r"\b(?:which|what|where|most|best|correct|appropriate|likely|following|choose|select|options?"
    r"|should|is|are|answer)\b[^?]{0,120}\??\s*$"
)
_OPTION = 160  # characters, the longest
_FEWEST_LETTERS, _FEWEST_NUMBERS = 3, 4
# The survey of somebody who is ill has its letters as well: `A clear, B sats 82, C BP 80`.
_SURVEY = re.compile(
    r"\W*(?:airway|clear|patent|own|maintain\w*|intubated|talking|threatened|ok|obstruct\w*"
    r"|snoring|gurgling|compromised|stridor)\b"
)
_SURVEY_BEHIND = re.compile(r"\b(?:bp|hr|pulse|crt|cap(?:illary)? refill|shock\w*|hypotens\w*)\b")
# Who is really there is spoken of so, and never in an examination.
_OURS = re.compile(
    r"\b(?:my|our|we|me|help (?:me|us|him|her)|please help|on board|on scene|in front of|bed \d+"
    r"|ambulance|urgent(?:ly)?"
    r"|i'm|i've|i (?:am|have|had|can|gave|think|was|do|should|need|feel|just|did|took|want|see"
    r"|found|find|suspect|started|called?|don't|can't))\b"
)
_REAL = re.compile(
    r"\b(?:my|our|i|i'm|i've|we|us|me|now|tonight|today|here|help|please|just|currently|urgent\w*"
    r"|ambulance|on board|on scene|in front|bed \d+|minutes ago|min ago|an hour ago|hours? ago)\b"
)
# What happened or was measured is no subject of a lesson.
_HAPPENED = re.compile(
    r"\b(?:collapsed|found|fell|arrived|brought in|witnessed|woke|developed|started|crashed|bpm"
    r"|(?:bp|hr|rr|gcs|sats?|spo2|temp|pulse|bm|lactate|news) ?(?:of|is|at|now|only)? ?[:=]?"
    r" ?\d)"
)
# What is arranged, taught, written or looked up.
_WORK = re.compile(
    r"\b(?:protocols?|pathways?|polic(?:y|ies)|rotas?|trolleys?|checklists?|audits?|slides?"
    r"|mock|simulations?|(?:crew|fire|the|our|a) drills?|posters?|e-?mail|leaflets?|guidelines?"
    r"|(?:staff|first[- ]aid|life"
    r"[- ]support|nurse|crew|team|for|update|mandatory) training|courses?|lectures?"
    r"|lessons?|teaching|teach me|talk for|workshop|curriculum|students? about|for (?:medical )?"
    r"students|analogy|icd(?:-1[01])?|coding question|insur\w+|sick note|template|forms?\b|policy"
    r"|sample size|stock(?:ed|ing)?|(?:anaphylaxis|emergency|resus\w*|grab) "
    r"(?:box|bag|kit|trolley)|(?<!no )defibrillators?(?! (?:here|on board|says|advis\w+|shock\w*))"
    r"|rosters?|staffing|meeting|surveys? (?:on|about|of)"
    r"|newsletter|abstract"
    r"|research|translate|website|budget|procurement|essay|podcast|scenarios?"
    r"|role ?play(?=:| for| about| of| with)"
    r"|simulation script"
    r"|flow ?charts?|algorithms?|proformas?|referrals|sops?|committee|directorate|patient group"
    r" direction|shelf life|learning points|running order"
    r"|discharge (?:text|letter)|dvla|debrief\w*"
    r"|(?:operating )?procedure for|questionnaires?|questions on|invented|choking hazards?"
    r"|(?:for|to) (?:the |my |our )(?:\w+ )?(?:students|juniors|trainees)"
    r"|draft (?:me )?(?:an? |the )|discharge summary(?! not| is not| to be)"
    r"|referral letter|shorten to|edit for"
    r"|refreshers?|portfolio|reflective|packing list|manikins?|mannequins?"
    r"|(?:cpr|resus\w*|training) dolls?|(?:write|script|for an?) role[- ]play|trainees|my novel"
    r"|screenplay|incident (?:report|form)|(?:witness|coroner'?s?) statement|inquest"
    r"|complaint (?:response|letter)|snomed|read codes?|(?:we|should i) buy"
    r"|(?:drill|exercise|mock arrest) (?:tomorrow|today|on|next|this|for)"
    r"|practice of (?:man|fire|cpr|resus\w*|evacuation|abandon\w*|the)"
    r"|for carers|mnemonics?|screening tool"
    r"|appraisal|job|interview|fundrais\w*|charity|kit list|signage|laminat\w+)\b"
)
_ONE_OF_OURS = re.compile(
    r"\b(?:(?:female|male|man|woman|boy|girl|lady|patient)(?:,? (?:of |aged )?)\d+|alleged"
    r"|he|she|him|his|her|my (?:husband|wife|son|daughter|mother|father|mum|mom|dad|baby"
    r"|brother|sister|partner|patient)|this (?:man|woman|patient|boy|girl|child|lady)|pt|\d+ ?[mf]"
    r"|\d+[- ](?:year[- ]old|yo\b|y/o)|\w+, \d{1,2}(?=,)"
    r"|(?:man|woman|boy|girl|lady|baby|toddler|infant|colleague|passenger|resident|crewman"
    r"|trainee) (?:is|has|was|cannot|can't|isn't|not|collapsed|fell)"
    r"|i (?:am|have|feel|took)|bed \d+)\b"
)
# Somebody is described, and yet only to be played, taught or put on paper.
_LESSON = re.compile(
    r"^\W*(?:for (?:medical )?students|mock|simulat\w+|sim|drill|role ?play|scenario|teaching"
    r"|quiz|osce)\b"
    r"|\b(?:case|scenario|talk|quiz|slides?|session|lesson) (?:for|to) (?:my |our |the )?(?:\w+ )?"
    r"(?:students|nurses|midwives|juniors|crew|drill|team|trainees)"
    r"|\b(?:write|make|draft|prepare|design|create|invent|need) (?:me |us |up )?(?:an? |some "
    r"|five |the )?"
    r"(?:\w+ )?(?:case|scenario|script|slides?|quiz|lesson|lecture|simulation|drill|role ?play"
    r"|leaflet"
    r"|poster|sick note|letter|sop|template)\b"
    r"|^\W*(?:an? |my |his |her )?(?:discharge summary|referral letter (?:to|for)|debrief letter"
    r"|questionnaire|reflective (?:account|piece|writing|note|practice)|portfolio|(?:standard )?"
    r"operating procedure)\b"
    r"|\b(?:operating procedure for|shorten to|edit for (?:style|length)|(?:my|for a|the) portfolio"
    r"|reflective (?:account|piece|writing)|for appraisal|my novel"
    r"|screenplay)\b"
    r"|\b(?:icd(?:-1[01])?|snomed) cod\w+|\bwhich icd\b|\bcoding question|^\W*translate\b"
    r"|\bsick note|\btravel insurance|\bi'?m teaching\b"
)
# It happened at one: `collapsed during the lecture`.
_REAL_LESSON = re.compile(
    r"^\W*(?:chemistry|science|pe|swimming|sports?|gym|craft|cookery|games) (?:lesson|class|course)"
    r"|\b(?:during|in|at|after|before|from|running|left) (?:an? |the |his |her |our )?(?:\w+ )?"
    r"(?:mock|drill|lesson|lecture|class|teaching|course|interview|meeting|training|job)\b"
)
_NOW = re.compile(r"\b(?:now|minutes ago|just|suddenly|currently|still|help|ambulance)\b")
_EVERYBODY = re.compile(
    r"^\W*(?:in |for |among |all |any |every |each |most |some )*(?:adults?|children|patients"
    r"|a patient who"
    r"|(?<=any )patient|(?<=every )patient|(?<=each )patient"
    r"|women|men|people|infants|neonates|babies|pregnant women|individuals|persons|(?:those|anyone"
    r"|everyone) (?:with|who|taking|on)|older people|casualties (?:with|who)|victims of)\b"
    r"(?! (?:is|was|has|had|presents|reports) )"
)
_RULES = re.compile(
    r"\b(?:should|must|requires?|needs?|is|are|may|can|give|offer|refer|consider|admit|have"
    r"|indicat\w+|recommend\w*)\b"
)
_SUBJECT_IS = re.compile(
    r"^\W*(?:the )?(?:[\w'-]+ ){0,3}(?:features?|signs?|symptoms?|causes?|management|treatment"
    r"|diagnosis|definition|presentation|complications?|prognosis|red flags|torsion|stroke|sepsis"
    r"|meningitis|anaphylaxis|isch(?:a)?emia|haemorrhage|hemorrhage|syndrome|infarction|arrest"
    r"|epilepticus|overdose|poisoning|eclampsia|bleeding) (?:of [\w -]{2,40} )?(?:is|are|may|can"
    r"|include|includes|should|must|requires?|presents?)\b"
)
# Nobody is named, and something is said of what is to be done.
_ADVICE = re.compile(
    r"\b(?:may|should|must|can) be (?:considered|given|used|offered|started|avoided|referred)\b"
    r"|\bis the (?:first|initial|treatment|drug|preferred|recommended)\b|\bis recommended\b"
    r"|^\W*(?:refer|admit|give|offer|consider|treat|suspect)\b.{0,40}\b(?:anyone|any|all|every"
    r"|patients|adults|children|women|people|those)\b"
    r"|^\W*if (?:a|the) patient\b"
)
# What is asked in general, by whoever says how it is done or told apart.
_IN_GENERAL = re.compile(
    r"\bhow (?:do|should|would|can|could|does) (?:i|we|you|one) (?:best )?(?:code|explain"
    r"|distinguish|differentiate|teach|word|document|phrase|ask about|talk about|counsel|tell"
    r" (?!if|whether|him|her|his|the family|the patient|my)[^.?]{2,60}\b(?:from|apart))\b"
    r"|^\W*(?:is|are|does|do|can|should)\b[^.?]{2,80}\b(?:always|ever|typically)\b"
    r"[^.?]*\?\W*$"
    r"|\b(?:smoke|gas|monoxide|co|fire) (?:alarms?|detectors?)\b[^.?]{0,30}\b(?:where|how many"
    r"|be fitted|install\w*|buy)\b"
)
# Somebody's patients are patients in general.
_THEIR_OWN = re.compile(r"\b(?:my|our) (?=(?:\w+ )?patients\b)")
_SENTENCE_END = re.compile(r"\w[.!\n]\s")
_LONGEST = 4_000  # characters that are looked at


def has_nobody(text: str) -> bool:
    """Whether a text is an examination question, work about emergencies, or a rule for all."""
    text = text[:_LONGEST].replace("’", "'")
    lower = text.lower()
    if _is_examination(text, lower):
        return True
    lower = _THEIR_OWN.sub("", lower)
    one = _ONE_OF_OURS.search(lower) or _HAPPENED.search(lower)
    if _IN_GENERAL.search(lower) and not one:
        return True
    work = _WORK.search(lower)
    if work and (_LESSON.search(lower) or not (one or _is_told_before(lower, work.start()))):
        return not (_REAL_LESSON.search(lower) or (one and _NOW.search(lower)))
    if one or _REAL.search(lower):
        return False
    return bool(
        (_EVERYBODY.match(lower) and _RULES.search(lower))
        or _SUBJECT_IS.match(lower)
        or _ADVICE.search(lower)
    )  # fmt: skip


def _is_told_before(lower: str, work: int) -> bool:
    """Whether a sentence stands before the one that names the work: `Fitting 12 min. The emergency
    box has diazepam.`"""
    return _SENTENCE_END.search(lower[:work]) is not None


def _is_examination(text: str, lower: str) -> bool:
    without = _EXAM.sub(" ", lower)  # "for my finals" makes nobody ours
    if _OURS.search(without):
        return False
    return without != lower or _has_options(text, lower)


def _has_options(text: str, lower: str) -> bool:
    """Walks over the labels once: each goes on with the row of its own style, or begins one."""
    rows: dict[tuple[str, str, str], list[re.Match[str]]] = {}
    for label in _LABEL.finditer(text):
        first = "1" if label[2].isdigit() else "A" if label[2].isupper() else "a"
        style = (label[1], first, label[3])
        row = rows.get(style)
        if row and _goes_on(row[-1], label):
            row.append(label)
            enough = _FEWEST_NUMBERS if first == "1" else _FEWEST_LETTERS
            if len(row) == enough and _are_options(text, lower, row):
                return True
        elif label[2] == first:
            rows[style] = [label]
    return False


def _goes_on(before: re.Match[str], label: re.Match[str]) -> bool:
    near = label.start() - before.end() <= _OPTION
    return near and ord(label[2]) == ord(before[2]) + 1


def _are_options(text: str, lower: str, options: list[re.Match[str]]) -> bool:
    first, second, third = options[:3]
    if not first[3] and first[2] != "A":
        return False  # a bare article, or a number among others
    if "?" in text[first.end() : third.start()]:
        return False  # questions of somebody who has several
    if _SURVEY.match(lower[first.end() :]) or _SURVEY_BEHIND.search(
        lower[third.end() : third.end() + _OPTION]
    ):
        return False
    before = lower[max(0, first.start() - 2 * _OPTION) : first.start()]
    own_lines = all(text[: each.start()].endswith("\n") for each in (second, third))
    return own_lines or "option" in lower or _ASKED_FOR.search(before) is not None
