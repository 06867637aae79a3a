"""Drug classes: which drugs one word means, for what is taken and for what one is allergic to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.core.clinical.drugs import is_penicillin
from app.core.clinical.word_patterns import listed

_NSAIDS = frozenset(
    listed(
        "ibuprofen naproxen diclofenac ketorolac indometacin indomethacin meloxicam piroxicam "
        "etoricoxib celecoxib ketoprofen dexketoprofen flurbiprofen etodolac nabumetone sulindac "
        "tenoxicam aceclofenac tiaprofenic parecoxib aspirin fenoprofen lornoxicam"
    )
) | {"mefenamic acid", "tolfenamic acid"}
_OPIOIDS = frozenset(
    listed(
        "morphine codeine dihydrocodeine oxycodone hydrocodone fentanyl alfentanil remifentanil "
        "sufentanil tramadol tapentadol methadone pethidine meperidine hydromorphone diamorphine "
        "buprenorphine oxymorphone levorphanol"
    )
)
_SULFONAMIDES = ("sulfameth", "sulfadia", "sulfasal", "sulfadox", "co-trimoxazole", "sulfacet")
_MACROLIDES = frozenset(
    listed("erythromycin clarithromycin azithromycin roxithromycin spiramycin telithromycin")
)
_AMINOGLYCOSIDES = frozenset(
    listed("gentamicin amikacin tobramycin streptomycin neomycin kanamycin netilmicin plazomicin")
)
_ANTICOAGULANTS = frozenset(
    listed(
        "warfarin apixaban rivaroxaban edoxaban dabigatran betrixaban acenocoumarol phenprocoumon "
        "heparin enoxaparin dalteparin tinzaparin fondaparinux argatroban bivalirudin phenindione"
    )
)
_ANTIPLATELETS = frozenset(
    listed("aspirin clopidogrel prasugrel ticagrelor dipyridamole ticlopidine cangrelor")
)
_STEROIDS = frozenset(
    listed(
        "prednisolone prednisone dexamethasone hydrocortisone methylprednisolone betamethasone "
        "deflazacort cortisone triamcinolone fludrocortisone"
    )
)
_MORPHINE_LIKE = _OPIOIDS - frozenset(
    listed("fentanyl alfentanil remifentanil sufentanil methadone pethidine meperidine")
)
_HEPARINS = frozenset(listed("heparin enoxaparin dalteparin tinzaparin nadroparin bemiparin"))
_AROMATIC_ANTICONVULSANTS = frozenset(
    listed(
        "carbamazepine oxcarbazepine eslicarbazepine phenytoin fosphenytoin phenobarbital "
        "primidone lamotrigine"
    )
)
_CARBAPENEMS = frozenset(listed("meropenem imipenem ertapenem doripenem"))
_ACE_SUFFIX, _ARB_SUFFIX = "pril", "sartan"


def _is_cephalosporin(name: str) -> bool:
    return name.startswith(("cef", "ceph"))


def _is_statin(name: str) -> bool:
    return name.endswith("statin") and name not in ("nystatin", "somatostatin", "cilastatin")


# The class as an allergy names it, in the singular; whether a canonical name is of it.
_CLASSES: dict[str, Callable[[str], bool]] = {
    "penicillin": is_penicillin,
    "cephalosporin": _is_cephalosporin,
    "beta-lactam": lambda name: (
        is_penicillin(name) or _is_cephalosporin(name) or name in _CARBAPENEMS
    ),
    "carbapenem": lambda name: name in _CARBAPENEMS,
    "sulfonamides": lambda name: name.startswith(_SULFONAMIDES),
    "macrolide": lambda name: name in _MACROLIDES,
    "quinolone": lambda name: name.endswith("floxacin"),
    "tetracycline": lambda name: name.endswith("cycline"),
    "aminoglycoside": lambda name: name in _AMINOGLYCOSIDES,
    "nsaid": lambda name: name in _NSAIDS,
    "opioid": lambda name: name in _OPIOIDS,
    "morphine-like": lambda name: name in _MORPHINE_LIKE,
    "heparins": lambda name: name in _HEPARINS,
    "aromatic anticonvulsant": lambda name: name in _AROMATIC_ANTICONVULSANTS,
    "nitroimidazole": lambda name: name.endswith("nidazole"),
    "glycopeptide": lambda name: name in ("vancomycin", "teicoplanin"),
    "statin": _is_statin,
    "ace inhibitor": lambda name: name.endswith(_ACE_SUFFIX),
    "angiotensin receptor blocker": lambda name: name.endswith(_ARB_SUFFIX),
    "beta blocker": lambda name: name.endswith(("olol", "alol")) or name == "carvedilol",
    "local anaesthetic": lambda name: name.endswith("caine"),
    "anticoagulant": lambda name: name in _ANTICOAGULANTS,
    "antiplatelet": lambda name: name in _ANTIPLATELETS,
    "steroid": lambda name: name in _STEROIDS,
    "insulin": lambda name: "insulin" in name.split(),
    "proton pump inhibitor": lambda name: name.endswith("prazole") and name != "aripiprazole",
    "antibiotic": lambda name: (
        is_penicillin(name)
        or _is_cephalosporin(name)
        or name in _MACROLIDES
        or name in _AMINOGLYCOSIDES
        or name in _CARBAPENEMS
        or name.endswith(("floxacin", "cycline", "oxazole", "mycin"))
        or name in ("trimethoprim", "nitrofurantoin", "metronidazole", "vancomycin", "fosfomycin")
    ),
    "antihypertensive": lambda name: name.endswith(("pril", "sartan", "dipine", "olol")),
    "antidepressant": lambda name: (
        name.endswith(("oxetine", "traline", "alopram", "triptyline"))
        or name in ("venlafaxine", "mirtazapine", "duloxetine")
    ),
    "diuretic": lambda name: (
        name.endswith(("semide", "thiazide", "tanide"))
        or name in ("spironolactone", "eplerenone", "indapamide", "amiloride")
    ),
}
_ALIKE = {
    "sulfa": "sulfonamides",
    "sulfa drug": "sulfonamides",
    "fluoroquinolone": "quinolone",
    "opiate": "opioid",
    "betalactam": "beta-lactam",
    "nsaids": "nsaid",
    "penicillins": "penicillin",
    "non-steroidal": "nsaid",
}


# What a name of one word is a combination of.
_PARTS = {
    "co-trimoxazole": ("trimethoprim", "sulfamethoxazole"),
    "co-amoxiclav": ("amoxicillin",),
    "co-fluampicil": ("flucloxacillin", "ampicillin"),
    "co-codamol": ("codeine", "paracetamol"),
    "co-dydramol": ("dihydrocodeine", "paracetamol"),
    "co-codaprin": ("codeine", "aspirin"),
    "co-proxamol": ("dextropropoxyphene", "paracetamol"),
    "co-tenidone": ("atenolol", "chlortalidone"),
    "co-amilofruse": ("amiloride", "furosemide"),
    "co-amilozide": ("amiloride", "hydrochlorothiazide"),
    "co-careldopa": ("levodopa", "carbidopa"),
    "co-beneldopa": ("levodopa", "benserazide"),
}


def parts_of(name: str) -> tuple[str, ...]:
    """The drugs of a combination, by its canonical name; none for a single drug."""
    if name in _PARTS:
        return _PARTS[name]
    parts = tuple(name.split("-"))
    return parts if len(parts) > 1 and all(len(each) > 4 for each in parts) else ()


def classes_of(name: str) -> Iterator[str]:
    """The classes of a drug by its canonical name."""
    for group, holds in _CLASSES.items():
        if holds(name):
            yield group


def is_of_class(name: str, group: str) -> bool:
    """Whether a drug is what an allergy or a history names: itself, or one of that class."""
    group = _ALIKE.get(group, group)
    holds = _CLASSES.get(group) or _CLASSES.get(group.removesuffix("s"))
    return name == group or (holds is not None and holds(name))
