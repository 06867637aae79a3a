"""Stems of international nonproprietary names: what an unknown word must end in to be a drug.

Source of the stems: WHO, "The use of stems in the selection of INN" (facts; own selection).
"""

from __future__ import annotations

from collections.abc import Iterable

from app.core.clinical.word_patterns import listed

_STEMS = frozenset(
    listed(
        "pril sartan olol statin cillin mycin micin floxacin oxacin prazole conazole "
        "nidazole tidine gliptin gliflozin glutide xaban gatran grel grelor parin parinux "
        "tinib ciclib rafenib metinib lisib parib zomib degib clax mab cept vir caine "
        "dipine zosin setron triptan lukast azepam azolam barbital cycline dronate dronic "
        "fibrate thiazide semide oxetine traline triptyline ipramine phylline terol "
        "tropium penem bactam mustine platin rubicin taxel tecan leukin grastim poetin "
        "kinra vaptan dopa pamil afil steride lutamide trozole oxifene metacin fenac "
        "profen coxib oxicam peridol peridone tiapine quine bendazole nacin begron siran "
        "relix relin stigmine curium curonium glitazone glinide gestrel racetam gabalin "
        "astine orexant gepant ditan setib fungin asone olone tibant pitant entan ciguat "
        "sulfan vudine citabine trexate trexed virine tegravir previr asvir buvir "
        "ciclovir ximab zumab"
    )
)
# Words of medicine and of every day that end as a stem does.
STOPPED = frozenset(
    listed(
        "urine medicine spine determine routine cholesterol ergosterol phytosterol "
        "stigmasterol sterol cystatin concept except accept intercept precept percept "
        "histidine cytidine thymidine equine reservoir chemocaine escort resort consort "
        "cohort comfort effort report support transport purport import export airport "
        "passport sport abort retort deport rapport distort contort extort short carmine "
        "excel cancel parcel chancel dopa nonsteroidal angiotensin statin prolactin azole "
        "triptan gliptin azepam sulfan hydrocarbon marvel decemvir triumvir sequine "
        "palanquine tramel vessel microcel antivenom acetylcholine isolate immunoglobulin "
        "globulin tubulin haptoglobulin thyroglobulin macroglobulin cryoglobulin inhibin "
        "monoclonal"
    )
)
_LEAST_BEFORE = 3  # letters before the stem: `april` is a month
_LEAST_LETTERS = 7  # `accept`, `excess`
_LENGTHS = sorted({len(stem) for stem in _STEMS})
_CEPHALOSPORIN = ("cef", "ceph")
_CEPHALOSPORIN_ENDINGS = ("ime", "one", "in", "ol", "ole", "am", "il")


def with_drug_stem(words: Iterable[str]) -> set[str]:
    """Those of the words that look like the name of a drug."""
    return set(filter(has_drug_stem, words))


def has_drug_stem(word: str) -> bool:
    """Whether an unknown word, in small letters, looks like the name of a drug."""
    if len(word) < _LEAST_LETTERS or not word.isalpha() or word in STOPPED:
        return False
    if word.endswith("sterol"):
        return False
    if word.startswith(_CEPHALOSPORIN) and word.endswith(_CEPHALOSPORIN_ENDINGS):
        return not word.startswith("cephal")
    return any(
        word[-length:] in _STEMS for length in _LENGTHS if len(word) >= length + _LEAST_BEFORE
    )
