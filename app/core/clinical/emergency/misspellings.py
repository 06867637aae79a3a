"""Misspelt words of emergencies: those that are one slip from a word that matters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from app.core.clinical.emergency.word_tables import word_set
from app.core.clinical.one_slip import is_one_slip, shorter

_LONG_WORD = 9
SHORTEST = 6  # letters; shorter words have too many honest neighbours

_VOCABULARY = """
abdominal accident adrenaline agonising allergic allergy amitriptyline anaphylactic anaphylaxis
antifreeze asthma asthmatic bandage battery bladder bleach bleeding bleeds blistered bloody
breastbone breath breathe breathing breathless bulging carbon cardiac cellulitis chemotherapy
choking clammy coffee collapse collapsed collapsing confused confusion conscious convulsing
convulsion convulsions coughing cramping crooked crushing cyanosed cyanosis diabetic diaphoretic
difficulty disoriented dizziness drooping drooling droops drowsiness drowsy electrocuted
elevation epileptic epilepticus everywhere excruciating explosive fainted fainting fainted feverish
fitting floppy fontanelle gasping glucose grunting gunshot haematemesis haemorrhage headache
hemorrhage hoarse hypoglycaemia hypoglycemia hypotension hypotensive incontinence incontinent
infant infected infection ingested insulin ketones lactate lethargic lethargy letharge limp
magnets melaena meningitis methanol monoxide mottled movement mushrooms nausea nauseous neutropenic
numbness overdose overdosed paracetamol paralysed paralyzed paraquat peanut peanuts penicillin
perineum petechiae photophobia pneumonia poisoned poisoning pregnancy pregnant pressure pulseless
purpuric radiating rigors saddle saturation sciatica seizing seizure seizures sepsis septic
severe shivering shortness shoulder slurred slurring speech spurting stabbed status sternum
stiffness stomach stridor stroke struggling suddenly suffocating suicidal suicide swallow swallowed
swallowing sweating sweaty swelling swollen tablets temperature testicle testicular thunderclap
tightness tongue trembling unconscious unresponsive urinate urticaria vision vomited vomiting
weakness wheezing wheezy
"""
_SHORT = {
    "deneis": "denies", "denys": "denies", "dennies": "denies",
    "fiting": "fitting", "jerkng": "jerking",
    "stif": "stiff", "breth": "breath", "brethe": "breathe", "chets": "chest", "cheast": "chest",
    "ches": "chest", "feaver": "fever", "fevr": "fever", "hart": "heart", "paine": "pain",
    "stoped": "stopped", "puls": "pulse", "siezed": "seizing", "febril": "febrile",
    "vomitted": "vomited", "throut": "throat", "thoat": "throat", "bleding": "bleeding",
    "swet": "sweat", "sweatin": "sweating", "numm": "numb", "dispnea": "dyspnoea",
    "babby": "baby", "pregant": "pregnant", "suiside": "suicide", "diarea": "diarrhoea",
    "hedache": "headache", "headake": "headache", "headach": "headache", "stomac": "stomach",
    "cofee": "coffee", "wieght": "weight", "preasure": "pressure", "presure": "pressure",
    "tounge": "tongue", "toung": "tongue", "drousy": "drowsy", "unconcious": "unconscious",
    "unconsious": "unconscious", "inconscious": "unconscious", "wheesing": "wheezing",
    "weezing": "wheezing", "whezing": "wheezing", "nausia": "nausea", "seazure": "seizure",
    "dificulty": "difficulty", "colapsed": "collapsed", "collasped": "collapsed",
    "anafilaxis": "anaphylaxis", "anafilactic": "anaphylactic", "alergic": "allergic",
    "hemorage": "haemorrhage", "hemorrage": "haemorrhage", "pneumonie": "pneumonia",
    "diabetis": "diabetes", "exhale": "exhale", "cyanotique": "cyanotic", "shok": "shock",
    "swolen": "swollen", "blead": "bleed", "bload": "blood", "blod": "blood", "stomack": "stomach",
    "tablits": "tablets", "pils": "pills", "neumonia": "pneumonia", "cant": "cannot",
    "convultion": "convulsion", "conviulsion": "convulsion", "limpy": "limp", "floopy": "floppy",
    "hipotensive": "hypotensive", "hipotension": "hypotension", "cefalea": "headache",
    "blech": "bleach", "bleech": "bleach", "breeth": "breath",
    "breethe": "breathe", "pregnent": "pregnant", "pregnat": "pregnant", "pnemonia": "pneumonia",
    "speach": "speech", "blud": "blood", "siezure": "seizure", "seisure": "seizure",
    "headack": "headache", "chocking": "choking", "chokeing": "choking", "swolling": "swelling",
    "batery": "battery", "testical": "testicle", "testicals": "testicles", "infecton": "infection",
    "confussed": "confused", "shakeing": "shaking", "overdosd": "overdosed", "weekness": "weakness",
    "dissy": "dizzy", "diabetec": "diabetic", "diebetic": "diabetic", "cephalea": "headache",
    "cephalgia": "headache",
}  # fmt: skip
# Honest words that are one slip away from one of the vocabulary.
_HONEST = word_set(
    """
accidental agonised allergies bandaged battered batteries bearing beating bladders bleach
bleak bleeder bloods breadth breast breathed breather breathes brightness brushing budging
bulging bulking cables caroon carton chocking choking clamps coarse collage collapse collapses
confuse cooking cough coughing coughs course covering crashing crossing crusting cursing
depression difficult dressing dripping droning droop drooping droops dropping dropsy drowned
elevated eleven fainting fatting feinting filling finding fishing fission fitting fixing
followed gripping hearing heating hitting hoarder infants infect infections infects inflection
injection inspection insulins joking ketone knitting lightness magnet measure mission
movements mushroom overdoses paddle painting pleasant pleasure pregnant pressure pressured
pressures quitting radiation reflection rolling rushing saddled sealing section seizing
seizures server serving several severed shallow shelling shifting shivers shouldered shoulders
sinking sitting sizing smelling smoking spelling spiriting sporting spotting sprouting
sputtering starts stated states statue staturs status stelling stomachs stopping strike strode
stroked strokes stroller stronger struck stumped swallowed swallows swearing sweater sweats
sweeping sweeten swelling swilling table tables tablet testing tightens tongued tongues
touching toughing tripping version vision visions vomit wearing wheeling wheeze
"""
)


@cache
def _near() -> dict[str, str]:
    """For each word of the vocabulary and each with a letter left out, the word."""
    found: dict[str, str] = {}
    for word in _VOCABULARY.split():
        for form in shorter(word):
            found.setdefault(form, word)
    for word in _VOCABULARY.split():
        found[word] = word
    return found


def respelled(words: Sequence[str]) -> list[str]:
    """Each word as it was meant: that of the vocabulary, or as it is."""
    return [_meant(word) for word in words]


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    if word in _SHORT:
        return _SHORT[word]
    if len(word) < SHORTEST or not word.isalpha() or word in _HONEST:
        return word
    near = _near()
    for form in (word, *shorter(word)):
        meant = near.get(form)
        if meant is not None and (meant == word or _is_slip_of(word, meant)):
            return meant
    return word


def _is_slip_of(typed: str, meant: str) -> bool:
    """A wrong letter in long words only; one without its plural is no slip."""
    if typed.rstrip("s") == meant.rstrip("s"):
        return False
    return is_one_slip(typed, meant, other_letter=len(typed) >= _LONG_WORD)
