"""Nobody here: texts that name an emergency and have no patient, though persons stand in them.

An examination question describes somebody who does not exist; a rota, a protocol, a lesson or a
letter names the emergency as its subject; a guideline speaks of everybody. None calls for a card.
"""

from __future__ import annotations

import re

# What only examinations say.
_EXAM = re.compile(
    r"\bwhich (?:one )?of (?:the|these)\b(?! (?:two|three|tablets|drugs he|drugs she|medicines he))"
    r"|\b(?:single best answer|best answer|true or false|mcqs?|sbas?|usmle|plab|mrcp|mrcgp|osces?"
    r"|nclex|ukmla|vignettes?|viva|flash ?cards?|exam(?:ination)? (?:question|revision|prep\w*)"
    r"|question \d+|q\d+[.:)]|quiz(?:zes)?|(?:choose|select|pick) (?:one|the (?:best|correct|single"
    r"|most"
    r"|false|true|incorrect|wrong))|false statement|true statement|in order of priority"
    r"|for (?:my |the |our )?(?:exams?|finals|boards?)|none of the (?:above|below)|all of the"
    r" above|except:|past paper|marks\))"
)
_ASKED_FOR = re.compile(
    r"\b(?:which|what|most|best|correct|appropriate|likely|following|first|choose|select|is|are|"
    r"answer)\b[^.]{0,80}$"
)
_LETTERED = re.compile(
    r"(?:^|[\s(])A[).:,]?\s+(?P<first>\S[^\n]{0,120}?)[\s(;,]B[).:,]?\s+\S[^\n]{0,120}?[\s(;,]"
    r"C[).:,]?\s+\S", re.DOTALL,
)  # fmt: skip
_BRACKETED = re.compile(r"\(?\ba\) ?\S.{1,120}?\bb\) ?\S.{1,120}?\bc\) ?\S", re.DOTALL)
_NUMBERED = re.compile(r"[:?]\s*\(?1[).] ?\S.{1,120}?\b2[).] ?\S.{1,120}?\b3[).] ?\S", re.DOTALL)
# The survey of somebody who is ill has its letters as well: `A clear, B sats 82, C BP 80`.
_SURVEY = re.compile(r"(?:airway|clear|patent|own|maintain\w*|intubated|talking|threatened|ok)\b")
_VIGNETTE = re.compile(
    r"^\W*(?:q\w*[.:)]\s*|case[^.:]{0,20}[.:]\s*)?(?:an?|the following) (?:[\w'/-]+,? ){0,7}?"
    r"(?:man|woman|boy|girl|infant|baby|newborn|neonate|toddler|child|patient|student|male|female|"
    r"lady|gentleman|teenager|adolescent|\w+er|\w+or|\w+ist|primigravida"
    r"|(?:year|month|week|day)s?[- ]old)\b"
)
_ACADEMIC = re.compile(
    r"\b(?:most (?:likely|appropriate|common|probable|useful|important|accurate|specific|sensitive)"
    r"|(?:next|single|first) best|best (?:next|initial|describes|explains)|best \w+ (?:step|test)"
    r"|(?:drug|treatment|investigation|test|agent|imaging|antibiotic|method|choice) of choice"
    r"|best (?:initial|first|next)"
    r"|initial (?:management|investigation|test)|first[- ]line|second[- ]line|gold standard"
    r"|contraindicated|pathognomonic|definitive"
    r"|causative|organism|pathogen|mechanism|enzyme|receptor|nerve|artery|lesion|locali[sz]e"
    r"|underlying (?:cause|defect)|explanation|(?:expected|characteristic|classic) (?:finding|sign)"
    r"|score|staging|classif\w+|stage|grade|prognos\w+|risk factor|complication|abnormality"
    r"|(?:differential|probable|likely) diagnos[ie]s|what is the diagnosis|initial (?:management"
    r"|investigation|step|treatment)|which (?:investigation|drug|test|antidote|organism|finding"
    r"|sign|factor|structure|artery|nerve|electrolyte|enzyme|statement|feature|of)|interpret"
    r"|at what time|increases the risk)\b"
)
_TASKED = re.compile(
    r"(?:^|[.?:]\s+)(?:outline|discuss|list|describe|name|state|explain|justify|comment on"
    r"|give (?:two|three|four|five|the)|how would you)\b"
)
# Who is really there is spoken of so.
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
    r"|mock|simulations?|drills?|posters?|e-?mail|leaflets?|guidelines?|(?:staff|first[- ]aid|life"
    r"[- ]support|nurse|crew|team|for|update|mandatory) training|courses?|lectures?"
    r"|lessons?|teaching|teach|talk for|workshop|curriculum|students? about|for (?:medical )?"
    r"students|analogy|icd(?:-1[01])?|coding|insur\w+|sick note|template|forms?\b|policy"
    r"|sample size|stock(?:ed|ing)?|(?:anaphylaxis|emergency|resus\w*|grab) "
    r"(?:box|bag|kit|trolley)|defibrillators?|rosters?|staffing|meeting|survey|newsletter|abstract"
    r"|research|translat\w+|website|budget|procurement|essay|podcast|role ?play|scenarios?|script"
    r"|flow ?charts?|algorithms?|proformas?|referrals|sops?|committee|directorate|patient group"
    r" direction|shelf life|learning points|running order"
    r"|discharge (?:text|letter)|dvla|debrief\w*"
    r"|appraisal|job|interview|fundrais\w*|charity|kit list|signage|laminat\w+)\b"
)
_ONE_OF_OURS = re.compile(
    r"\b(?:he|she|him|his|her|my (?:husband|wife|son|daughter|mother|father|mum|mom|dad|baby"
    r"|brother|sister|partner|patient)|this (?:man|woman|patient|boy|girl|child|lady)|pt|\d+ ?[mf]"
    r"|\d+[- ]year[- ]old|i (?:am|have|feel|took)|bed \d+)\b"
)
_LESSON = re.compile(
    r"\b(?:mock|simulat\w+|drills?|role ?play|scenarios?|script|write a case|case for|students|"
    r"osce|lesson|lecture|teach\w*|slides?|quiz\w*|sick note|coding|icd\S*|translat\w+|insur\w+)\b"
)
# It happened at one: `collapsed during the lecture`.
_REAL_LESSON = re.compile(
    r"\b(?:during|in|at|after|before|from|running|left) (?:an? |the |his |her |our )?(?:\w+ )?"
    r"(?:mock|drill|lesson|lecture|class|teaching|course|interview|meeting|training|job)\b"
)
_NOW = re.compile(r"\b(?:now|minutes ago|just|suddenly|currently|still|help|ambulance)\b")
_EVERYBODY = re.compile(
    r"^\W*(?:in |for |among |all |any |every |each |most |some )*(?:adults?|children|patients?"
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
_LONGEST = 4_000  # characters that are looked at


def has_nobody(text: str) -> bool:
    """Whether a text is an examination question, work about emergencies, or a rule for all."""
    text = text[:_LONGEST].replace("’", "'")
    lower = text.lower()
    if _is_examination(text, lower):
        return True
    one = _ONE_OF_OURS.search(lower) or _HAPPENED.search(lower)
    if _WORK.search(lower) and (_LESSON.search(lower) or not one):
        return not (_REAL_LESSON.search(lower) or (one and _NOW.search(lower)))
    if one or _REAL.search(lower):
        return False
    return bool(
        (_EVERYBODY.match(lower) and _RULES.search(lower))
        or _SUBJECT_IS.match(lower)
        or _ADVICE.search(lower)
    )  # fmt: skip


def _is_examination(text: str, lower: str) -> bool:
    if _EXAM.search(lower) and not _is_ours(lower):
        return True
    if _has_options(text, lower):
        return True
    if _is_ours(lower) or not _VIGNETTE.match(lower):
        return False
    return bool(_ACADEMIC.search(lower) or _TASKED.search(lower))


def _is_ours(lower: str) -> bool:
    return _REAL.search(lower) is not None


def _has_options(text: str, lower: str) -> bool:
    for pattern, searched in ((_LETTERED, text), (_BRACKETED, lower), (_NUMBERED, lower)):
        found = pattern.search(searched)
        if found is None or _ASKED_FOR.search(lower[: found.start() + 1]) is None:
            continue
        first = found.groupdict().get("first", "")
        if _SURVEY.match(first.lower()) is None:
            return True
    return False
