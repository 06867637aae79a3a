"""Sides of the body: left or right with what it is said of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.clinical.clinical_text import ClinicalText, Span
from app.core.clinical.word_patterns import listed

# The region in which another side contradicts one, and its parts.
_REGIONS = {
    "leg": "nof dvt acl mcl leg amputation stump bypass calf calves thigh knee ankle foot feet "
    "hip toe heel shin "
    "femur tibia fibula "
           "buttock "
    "achilles patella quadriceps hamstring sole instep malleolus metatarsal sciatica sciatic "
    "gluteal "
    "popliteal femoral meniscus saphenous hallux tkr thr trochanteric acetabulum peroneal bunion "
    "plantar",
    "arm": "arm fistula picc hand wrist elbow forearm finger thumb humerus "
    "radius ulna axilla armpit scaphoid "
           "palm colles ulnar dupuytren "
    "knuckle biceps triceps brachial radial ulnar carpal antecubital",
    "shoulder": "supraspinatus shoulder clavicle collarbone scapula deltoid rotator "
    "acromioclavicular",
    "eye": "glaucoma uveitis iritis keratitis conjunctivitis eye eyelid pupil cornea retina "
    "eyebrow vision cataract optic orbit conjunctiva iris",
    "ear": "otitis ear eardrum tympanic hearing pinna mastoid",
    "breast": "breast nipple mastectomy",
    "testis": "hydrocele varicocele epididymitis orchitis testis testicle testicular "
    "hemiscrotum scrotum epididymis scrotal",
    "ovary": "ovary ovarian adnexa adnexal tube tubal fallopian salpingectomy",
    "kidney": "kidney pyelonephritis nephrolithiasis nephrostomy renal flank loin ureter "
    "ureteric hydronephrosis nephrectomy",
    "lung": "lung empyema lobectomy lobe base pleural hemithorax pneumothorax effusion "
    "consolidation "
    "pneumonia basal apex apical hilar bronchus",
    "chest": "chest rib ribs",
    "face": "face facial cheek jaw mandible maxilla parotid temple mouth",
    "throat": "tonsil tonsillar", "nose": "nostril nasal",
    "neck": "neck carotid thyroid jugular supraclavicular cervical",
    "abdomen": "abdomen fossa quadrant hypochondrium costal",
    "groin": "groin inguinal hernia",
    "tooth": "molar tooth premolar incisor canine",
    "body": "weakness weak numb paralysed "
    "hemiparesis hemiplegia numbness paralysis limb limbs body",
    "brain": "hemisphere cerebellar frontal parietal temporal occipital mca cortex thalamus",
    "head": "headache migraine temple scalp", "side": "side",
    "adrenal": "adrenal", "buttock": "buttock",
}  # fmt: skip
_REGION = {part: region for region, parts in _REGIONS.items() for part in parts.split()}
# The one-sided body is its arm, its leg and its face.
_BODY = frozenset(("body", "arm", "leg"))
# Organs that have a left and a right of their own: naming one does not deny the other.
_TWO_OF_ITS_OWN = frozenset(
    listed(
        "ventricle ventricular atrium atrial bundle heart main coronary anterior "
        "circumflex axis shift shunt colon lateral decubitus"
    )
)
_NO_NOUN = frozenset(
    listed(
        "and or but the a an of in on at to for with from is was are were has have had be "
        "been he she it they his her their its this that now away after before because as "
        "so when if then since by not who which where while side hand sided handed now "
        "answer choice thing time dose drug patient person track decision diagnosis "
        "treatment way place order amount one ones about into over out up down lower "
        "upper middle mid inner outer medial lateral swollen painful red hot tender big "
        "great small deep whole entire main pain swelling ache lump injury surgery there "
        "here home work hospital today yesterday alone behind untreated first should must "
        "can may needs need"
    )
)
_SIDE = re.compile(
    r"(?<![\w'-])(?P<side>left|right|lt|rt|bilateral|both)(?:[ -]{0,2}(?:hand[ -])?sided"
    r"|[ -]hand(?=[ ]side\b))?(?![\w'])[ -]{1,3}"
    r"(?P<words>[a-z]{2,18}(?:[ -]{1,3}[a-z]{2,18}){0,3})"
)
_CAPITAL = re.compile(
    r"(?<![\w'-])\(?(?P<side>[LR])\)?(?:-sided?)?[ ]{1,2}(?:OA[ ])?(?P<words>[a-z]{3,18}(?:[ -]"
    r"[a-z]{2,18}){0,2})"
)
# What stands in capitals behind an `L` or `R`, or a broken bone with its sign.
_CAPITALS = re.compile(
    r"(?<![\w'-])(?:#[ ]?)?\(?(?P<side>[LR])\)?[ ]{1,2}(?:#[ ]?)?(?P<words>NOF|DVT|ACL|PCL|MCL|LCL"
    r"|TKR|THR|MCA|PCA|ACA|ICA|CTS|OM|AOM|PTX|PE|CVA|BKA|AKA|VUJ|PUJ|IHR)(?!\w)"
)
_OF_CAPITALS = {
    "NOF": "hip", "ACL": "knee", "PCL": "knee", "MCL": "knee", "LCL": "knee", "TKR": "knee",
    "THR": "hip", "DVT": "leg", "MCA": "hemisphere", "PCA": "hemisphere", "ACA": "hemisphere",
    "ICA": "carotid", "CTS": "wrist", "OM": "ear", "AOM": "ear", "PTX": "lung", "PE": "lung",
    "CVA": "hemisphere", "BKA": "leg", "AKA": "leg", "VUJ": "ureter", "PUJ": "ureter",
    "IHR": "groin",
}  # fmt: skip
_BEHIND = re.compile(
    r"(?<![\w-])(?P<words>[a-z]{3,18}(?:[ ][a-z]{3,18}){0,2})[ ](?:is[ ]|was[ ])?(?:on|in|of"
    r"|to)[ ](?:the|his|her|their)[ ]"
    r"(?P<side>left|right)(?:[ -](?:hand[ ])?side)?(?![ -]?\w)"
)
_TRAILING = re.compile(
    r"(?<![\w-])(?P<words>[a-z]{3,18}(?:[ ][a-z]{3,18})?)[ ,:(]{1,2}(?:#[ ])?(?P<side>left|right"
    r"|lt|rt|l|r)"
    r"\)?(?=[ ]*(?:[.,;)]|$|\n))"
)
# Latin: of eyes in capitals, and of ears, where the sentence speaks of them.
_LATIN = re.compile(r"(?<![\w/.-])(?P<latin>O[DSU]|A[DSU])(?![\w-])")
# What every sentence with a side has; most have none, and need not be looked through.
_MAY_HAVE = re.compile(
    r"(?<![\w'])(?:left|right|[lr]t(?!\w)|bilateral|both|[lr](?:if|[ul]q|[ulm]l)?(?!\w)|[oa][dsu](?!\w))"
)
_LATIN_SIDES = {"D": "right", "S": "left", "U": "both"}
_OF_EYES = re.compile(
    r"\b(?:eyes?|vision|visual|va|acuity|iop|cataract|cornea\w*|pupils?|retina\w*|conjunctiv\w+"
    r"|uveitis|glaucoma|iritis|keratitis|ophthalm\w+|sight|blind\w*|lens|macula\w*|fundus"
    r"|hypopyon|(?:6|20)/\d{1,3}|red|floaters|burn)\b"
)
_OF_EARS = re.compile(
    r"\b(?:ears?|discharge|pain|hearing|tympan\w+|otitis|audio\w+|drum|tinnitus|wax)\b"
)
_SHORT = re.compile(r"(?<!\w)(?P<side>[LR])(?P<words>IF|UQ|LQ|UL|LL|ML)(?!\w)")
_SHORT_PARTS = {"IF": "iliac fossa", "UQ": "upper quadrant", "LQ": "lower quadrant",
    "UL": "upper lobe",
                "LL": "lower lobe", "ML": "middle lobe"}  # fmt: skip
_BARE = re.compile(
    r"\b(?:on|of|to)[ ](?:the|his|her)[ ](?P<side>left"
    r"|right)(?:[ -](?:hand[ ]?)?side)?(?=[ ]*(?:[.,;:)]|$|\n|[ ](?:is|was|and|needs|should"
    r"|with|persists?|has|may|suggests?|points?|improve[sd]?|remains?|must|can|could|which|since"
    r"|for|after)\b))"
)
_SIDED = re.compile(r"(?:left|right)[ -]?sided[ ](?:pain|tenderness|symptoms|swelling|ache)\b")
_ON_THE = re.compile(r"\b(?:on|to)[ ](?:the|his|her)[ ]$")
_SAYS = re.compile(
    r"(?:suggests?|points?|fits?|means?|makes?|needs?|should|may|can|must|is|was|has|improves?"
    r"|persists?|remains?|calls?|requires?|indicates?|since|for|after|with|and)\b"
)
_AS_VERB = re.compile(r"\b(?:he|she|they|who|has|have|had|i|we|patient|it|was|were|is|be|been)[ ]$")
_POSITION = re.compile(
    r"\b(?:lie|lying|lay|laid|lies|turn\w{0,3}|roll\w{0,3}|tilt\w{0,3}|place\w{0,2}"
    r"|position\w{0,4}|recovery|recover|sleep\w{0,3}|put)\b"
    r"[^.]{0,30}$"
)
_COMPARED = re.compile(
    r"\b(?:compar\w{1,5}|unlike|other[ ]side|opposite|contralateral|unaffected|uninjured|healthy"
    r"|normal[ ]side|both|bilateral\w{0,2}|either|versus|vs"
    r"|spread\w{0,3}|radiat\w{1,4})\b"
)


@dataclass(frozen=True)
class BodySide:
    """`left`, `right` or `both` of what `words` say; `part` is the one that is known and its
    `region`, both empty for none. `compared` when its sentence sets sides side by side."""

    start: int
    end: int
    side: str
    part: str
    region: str
    words: frozenset[str]
    compared: bool


def sides_in(text: ClinicalText, within: Span) -> list[BodySide]:
    """The sides of one sentence, each with what it is said of."""
    lower = text.lower
    sentence = lower[within.start : within.end]
    if _MAY_HAVE.search(sentence) is None:
        return []
    found: dict[int, BodySide] = {}
    compared = _COMPARED.search(sentence) is not None
    for match in _SIDE.finditer(lower, within.start, within.end):
        if not _as_verb(lower, within, match):
            _keep(found, match, compared, lower)
    for pattern, source in (
        (_CAPITAL, text.plain), (_CAPITALS, text.plain), (_SHORT, text.plain), (_BEHIND, lower),
    ):  # fmt: skip
        for match in pattern.finditer(source, within.start, within.end):
            _keep(found, match, compared, lower)
    _keep_trailing(found, lower, within, compared)
    for side in _latin_sides(text, within, sentence, compared):
        found.setdefault(side.start, side)
    _keep_bare(found, lower, within, compared)
    return sorted(found.values(), key=lambda side: side.start)


def _is_in(found: dict[int, BodySide], at: int) -> bool:
    return any(side.start <= at < side.end for side in found.values())


def _keep_trailing(found: dict[int, BodySide], lower: str, within: Span, compared: bool) -> None:
    """`nephrostomy left`, at the end of a clause."""
    for match in _TRAILING.finditer(lower, within.start, within.end):
        if _part(match["words"])[0] and not _is_in(found, match.start("side")):
            _keep(found, match, compared, lower)


def _keep_bare(found: dict[int, BodySide], lower: str, within: Span, compared: bool) -> None:
    """`on the left`, of whatever."""
    for match in _BARE.finditer(lower, within.start, within.end):
        start, end = match.start("side"), match.end()
        if _is_in(found, start) or _POSITION.search(lower[max(within.start, start - 40) : start]):
            continue
        found[start] = BodySide(start, end, match["side"], "side", "side", frozenset(), compared)


def _latin_sides(
    text: ClinicalText, within: Span, sentence: str, compared: bool
) -> Iterator[BodySide]:
    """`VA 6/60 OS`, `vision OD`, `otitis AS`."""
    for match in _LATIN.finditer(text.plain, within.start, within.end):
        eye = match["latin"].startswith("O")
        if (_OF_EYES if eye else _OF_EARS).search(sentence) is None:
            continue
        part, side = "eye" if eye else "ear", _LATIN_SIDES[match["latin"][1]]
        yield BodySide(match.start(), match.end(), side, part, part, frozenset(), compared)


def _as_verb(lower: str, within: Span, match: re.Match[str]) -> bool:
    """`left hospital`, `lie on the left side`: no side of a part."""
    before = lower[max(within.start, match.start() - 40) : match.start()]
    if match["words"].startswith("side") and _POSITION.search(before):
        return True
    if _ON_THE.search(before) and _SAYS.match(match["words"]):
        return True  # `the pain on the left suggests`: of no part
    return (
        match["side"] == "left"
        and _AS_VERB.search(before) is not None
        and (match[0] == match["side"] or not _part(match["words"])[0])
    )


def _keep(found: dict[int, BodySide], match: re.Match[str], compared: bool, lower: str) -> None:
    written = match["words"]
    written = _SHORT_PARTS.get(written) or _OF_CAPITALS.get(written, written)
    part, region, used = _part(written)
    words = frozenset(
        _singular(word)
        for word in re.split(r"[ -]+", written)[:3]
        if word not in _NO_NOUN and word not in _TWO_OF_ITS_OWN
    )
    if (
        any(word in _TWO_OF_ITS_OWN for word in re.split(r"[ -]+", written)[:2])
        and region != "abdomen"
    ):
        return
    if not part and _SIDED.match(match[0].lower()) and not _in_general(lower, match):
        part, region, words = "side", "side", frozenset()  # `left-sided pain`
    if (not part and not words) or match.start() in found:
        return
    side = match["side"].lower()
    side = "both" if side[0] == "b" else "left" if side[0] == "l" else "right"
    end = match.end()
    if match.start("words") > match.start("side") and written == match["words"]:
        end = match.start("words") + used
    found[match.start()] = BodySide(match.start(), end, side, part, region, words, compared)


def _in_general(lower: str, match: re.Match[str]) -> bool:
    """`left-sided pain usually means diverticulitis`: nobody's."""
    if _OF_ONE.search(lower[max(0, match.start() - 12) : match.start()]):
        return False
    return _TEACHES.search(match[0].lower()) is not None


_OF_ONE = re.compile(r"\b(?:the|this|his|her|your|their)[ ]$")
_TEACHES = re.compile(
    r"[ ](?:means?|may|can|could|would|usually|typically|often|generally|classically|commonly"
    r"|favou?rs)\b"
)


def _part(written: str) -> tuple[str, str, int]:
    """The known part among the words, its region, and how far into them it reaches."""
    for match in re.finditer(r"[a-z]+", written):
        word = match[0] if match[0] in _REGION else _singular(match[0])
        if word in _REGION:
            return word, _REGION[word], match.end()
        if match[0] in ("and", "or", "but", "is", "was", "has", "with", "because", "after"):
            break
    first = re.match(r"[a-z]+", written)
    return "", "", first.end() if first else 0


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 3 and not word.endswith("ss") else word


def same_region(one: BodySide, other: BodySide) -> bool:
    """Whether sides of these can contradict each other."""
    if one.words & other.words or (one.part and one.part == other.part):
        return True
    regions = {one.region, other.region}
    if "" in regions:
        return False
    if "side" in regions:
        return True
    if "body" in regions:
        return regions <= _BODY
    return one.region == other.region
