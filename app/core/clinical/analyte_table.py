"""Analytes and vital signs: their names, their units and what one unit is in the other.

A value without a unit is taken in the unit in whose span it lies; the spans of one analyte do not
overlap. Conversion factors are molar masses and definitions, rounded as laboratories print them.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

# Unit, factor and what is added after it (to the base unit), and the span of bare values.
Row = tuple[str, str, str, str, str]


@dataclass(frozen=True)
class Scale:
    """A unit of an analyte: base = value * `factor` + `offset`; `low` to `high` is where a value
    without a unit is taken to be in it."""

    unit: str
    factor: Decimal
    offset: Decimal
    low: Decimal
    high: Decimal


@dataclass(frozen=True)
class Analyte:
    """`name` as people call it; `written` a pattern for it in small letters; `cased` one that must
    stand as it is (K, Na, Hb). `pair` is a value like 120/80."""

    name: str
    written: str
    cased: str
    scales: tuple[Scale, ...]
    pair: bool = False


def _scale(row: str) -> Scale:
    unit, factor, offset, low, high = row.split()
    return Scale(unit, Decimal(factor), Decimal(offset), Decimal(low), Decimal(high))


def _analyte(name: str, written: str, cased: str, *rows: str, pair: bool = False) -> Analyte:
    return Analyte(name, written, cased, tuple(map(_scale, rows)), pair)


_MMOL = "mmol/l 1 0 0 1000"
_MEQ = "meq/l 1 0 1001 1001"
_PERCENT = "% 1 0 0 100"

ANALYTES: tuple[Analyte, ...] = (
    _analyte("blood pressure", r"blood[ ]pressures?|b\.?p\.?|bps|nibp", "", "mmhg 1 0 0 400",
             pair=True),
    _analyte("systolic pressure", r"systolic(?:[ ](?:blood[ ])?pressure|[ ]bp)?|sbp", "",
             "mmhg 1 0 0 400"),
    _analyte("diastolic pressure", r"diastolic(?:[ ](?:blood[ ])?pressure|[ ]bp)?|dbp", "",
             "mmhg 1 0 0 300"),
    _analyte("mean pressure", r"mean[ ](?:arterial[ ])?pressure", "MAP", "mmhg 1 0 0 300"),
    _analyte("heart rate", r"heart[ ]rate|pulse(?:[ ]rate)?", "HR", "bpm 1 0 0 400",
             "/min 1 0 401 401"),
    _analyte("respiratory rate",
             r"resp(?:iratory|iration)?[ ]rate|breathing[ ]rate|respirations|resps", "RR",
             "/min 1 0 0 150"),
    _analyte("temperature", r"temp(?:erature)?s?|fever[ ]of|febrile[ ]at|pyrexial?[ ]of", "T",
             "°c 1 0 24 46", "c 1 0 1001 1001", "°f 0.5555555556 -17.7777777778 75 115",
             "f 0.5555555556 -17.7777777778 1001 1001"),
    _analyte("oxygen saturation",
             r"(?:o(?:xygen)?2?[ ])?sat(?:uration)?s?(?:[ ]o2)?|spo2|sp02|sao2"
             r"|pulse[ ]ox(?:imetry)?", "", _PERCENT),
    _analyte("coma scale", r"glasgow[ ]coma[ ](?:scale|score)|coma[ ]scale", "GCS",
             "points 1 0 0 15"),
    _analyte("potassium", r"potassium|serum[ ]k", r"K\+?", _MMOL, _MEQ),
    _analyte("sodium", "sodium", r"Na\+?", _MMOL, _MEQ),
    _analyte("chloride", "chloride", "Cl-?", _MMOL, _MEQ),
    _analyte("bicarbonate", r"bicarb(?:onate)?|hco3-?", "", _MMOL, _MEQ),
    _analyte("calcium", r"(?:corrected[ ]|adjusted[ ]|total[ ]|serum[ ])?calcium", r"Ca(?:2\+)?",
             "mmol/l 1 0 0 4.5", "mg/dl 0.2495 0 4.6 30"),
    _analyte("magnesium", "magnesium", r"Mg(?:2\+)?", "mmol/l 1 0 0 20", "mg/dl 0.4114 0 1001 1001",
             _MEQ.replace("1 0", "0.5 0")),
    _analyte("phosphate", r"phosph(?:ate|orus)", "PO4", "mmol/l 1 0 0 20",
             "mg/dl 0.3229 0 1001 1001"),
    _analyte("creatinine", r"creat(?:inine)?s?|scr", "Cr", "µmol/l 1 0 20 3000",
             "umol/l 1 0 5001 5001", "micromol/l 1 0 5001 5001", "mg/dl 88.4 0 0 19.99",
             "mmol/l 1000 0 5001 5001"),
    _analyte("eGFR",
             r"e?gfr|estimated[ ]glomerular[ ]filtration[ ]rate|glomerular[ ]filtration[ ]rate", "",
             "ml/min/1.73m2 1 0 0 300", "ml/min 1 0 1001 1001"),
    _analyte("creatinine clearance", r"creatinine[ ]clearance|crcl", "", "ml/min 1 0 0 300"),
    _analyte("urea", r"(?:blood[ ])?urea(?:[ ]nitrogen)?|bun", "", "mmol/l 1 0 0 1000",
             "mg/dl 0.357 0 1001 1001"),
    _analyte("glucose",
             r"(?:(?:blood|plasma|capillary|random|fasting|serum"
             r"|finger-?stick)[ ]){0,2}(?:glucose|sugars?)", r"BM|BG|CBG|BSL|BGL|FBG|RBS",
             "mmol/l 1 0 0 35", "mg/dl 0.0555 0 36 2000"),
    _analyte("ketones", r"(?:blood[ ]|capillary[ ])?ketones?", "", "mmol/l 1 0 0 30"),
    _analyte("HbA1c", r"hb[ ]?a1c|a1c|glycated[ ]h(?:a)?emoglobin|glycosylated[ ]h(?:a)?emoglobin",
             "", "mmol/mol 1 0 20.1 250", "% 10.93 -23.5 3 20"),
    _analyte("haemoglobin", "ha?emoglobin", r"Hb|Hgb|HGB|HB", "g/l 1 0 25.1 260", "g/dl 10 0 0 25",
             "mmol/l 16.11 0 1001 1001"),
    _analyte("haematocrit", r"ha?ematocrit|packed[ ]cell[ ]volume", r"Hct|HCT|PCV",
             "% 1 0 1.01 100", "l/l 100 0 0 1"),
    _analyte("white cells",
             r"white[ ](?:blood[ ])?cell(?:s)?(?:[ ]count)?|white[ ]count|leu[ck]ocytes?|wbcs?|wcc",
             "", "10 1 0 0 900", "/µl 0.001 0 901 900000"),
    _analyte("neutrophils", r"neut(?:rophil)?s?(?:[ ]count)?", "ANC", "10 1 0 0 100",
             "/µl 0.001 0 101 900000"),
    _analyte("platelets", r"platelets?(?:[ ]count)?|plts?", "", "10 1 0 0 3000",
             "/µl 0.001 0 3001 9000000"),
    _analyte("MCV", r"mcv|mean[ ]cell[ ]volume", "", "fl 1 0 0 200"),
    _analyte("ferritin", "ferritin", "", "µg/l 1 0 0 200000", "ng/ml 1 0 300000 300000"),
    _analyte("INR", r"inr|international[ ]normali[sz]ed[ ]ratio", "", "1 1 0 0 30"),
    _analyte("APTT", r"aptt|a?ptt", "", "s 1 0 0 400"),
    _analyte("CRP", r"crp|c[ -]reactive[ ]protein", "", "mg/l 1 0 0 1000", "mg/dl 10 0 2001 2001"),
    _analyte("ESR", r"esr|sedimentation[ ]rate", "", "mm/h 1 0 0 300"),
    _analyte("lactate", "lactate", "", "mmol/l 1 0 0 40", "mg/dl 0.111 0 1001 1001"),
    _analyte("procalcitonin", r"procalcitonin|pct", "", "ng/ml 1 0 0 1000", "µg/l 1 0 2001 2001"),
    _analyte("troponin", r"(?:high[ -]sensitivity[ ])?trop(?:onin)?s?(?:[ ][it])?|hs-?ctn[it]", "",
             "ng/l 1 0 0 100000", "ng/ml 1000 0 200000 200000", "µg/l 1000 0 200000 200000"),
    _analyte("BNP", r"nt-?pro-?bnp|bnp", "", "ng/l 1 0 0 100000", "pg/ml 1 0 200000 200000"),
    _analyte("D-dimer", "d-?dimers?", "", "ng/ml 1 0 0 100000", "µg/l 1 0 200000 200000"),
    _analyte("pH", r"ph|blood[ ]ph|arterial[ ]ph", "", "1 1 0 6.5 8"),
    _analyte("pCO2", r"p(?:a)?co2", "", "kpa 1 0 0 19.9", "mmhg 0.1333 0 20 200"),
    _analyte("pO2", r"p(?:a)?o2", "", "kpa 1 0 0 29.9", "mmhg 0.1333 0 30 600"),
    _analyte("ALT", r"alt|alanine[ ](?:amino)?transaminase|alanine[ ]aminotransferase|sgpt", "",
             "u/l 1 0 0 100000", "iu/l 1 0 200000 200000"),
    _analyte("AST", r"ast|aspartate[ ](?:amino)?transaminase|aspartate[ ]aminotransferase|sgot", "",
             "u/l 1 0 0 100000", "iu/l 1 0 200000 200000"),
    _analyte("ALP", r"alp|alkaline[ ]phosphatase", "", "u/l 1 0 0 100000",
             "iu/l 1 0 200000 200000"),
    _analyte("GGT", r"ggt|gamma[ -]gt", "", "u/l 1 0 0 100000", "iu/l 1 0 200000 200000"),
    _analyte("bilirubin", r"bilirubin|bili", "", "µmol/l 1 0 0 900", "umol/l 1 0 5001 5001",
             "mg/dl 17.1 0 1001 1001"),
    _analyte("albumin", "albumin", "", "g/l 1 0 8.1 80", "g/dl 10 0 0 8"),
    _analyte("amylase", "amylase", "", "u/l 1 0 0 100000"),
    _analyte("lipase", "lipase", "", "u/l 1 0 0 100000"),
    _analyte("creatine kinase", r"creatine[ ]kinase|cpk", "CK", "u/l 1 0 0 1000000",
             "iu/l 1 0 2000000 2000000"),
    _analyte("LDH", r"ldh|lactate[ ]dehydrogenase", "", "u/l 1 0 0 100000"),
    _analyte("urate", r"urate|uric[ ]acid", "", "µmol/l 1 0 30 2000", "mg/dl 59.48 0 0 25",
             "mmol/l 1000 0 5001 5001"),
    _analyte("cholesterol", r"(?:total[ ])?cholesterol", "", "mmol/l 1 0 0 29.9",
             "mg/dl 0.02586 0 30 1000"),
    _analyte("LDL", r"ldl(?:-c|[ ]cholesterol)?", "", "mmol/l 1 0 0 19.9",
             "mg/dl 0.02586 0 20 1000"),
    _analyte("HDL", r"hdl(?:-c|[ ]cholesterol)?", "", "mmol/l 1 0 0 9.9", "mg/dl 0.02586 0 10 500"),
    _analyte("triglycerides", "triglycerides?", "", "mmol/l 1 0 0 29.9",
             "mg/dl 0.01129 0 30 10000"),
    _analyte("TSH", r"tsh|thyroid[ -]stimulating[ ]hormone|thyrotropin", "", "mu/l 1 0 0 1000",
             "miu/l 1 0 2001 2001", "µiu/ml 1 0 2001 2001"),
    _analyte("free T4", r"free[ ]t4|ft4|free[ ]thyroxine", "", "pmol/l 1 0 5 200",
             "ng/dl 12.87 0 0 4.99"),
    _analyte("vitamin B12 level", r"serum[ ]b12|b12[ ]level", "", "ng/l 1 0 0 5000",
             "pmol/l 1.355 0 6001 6001", "pg/ml 1 0 6001 6001"),
    _analyte("osmolality", r"(?:serum[ ]|plasma[ ]|urine[ ])?osmola[lr]ity", "",
             "mosm/kg 1 0 0 2000"),
    _analyte("ejection fraction", r"(?:left[ ]ventricular[ ])?ejection[ ]fraction|lvef", "EF",
             _PERCENT),
    _analyte("peak flow", r"peak[ ](?:expiratory[ ])?flow(?:[ ]rate)?|pefr?", "",
             "l/min 1 0 0 1000", "% 1 0 2001 2001"),
    _analyte("body mass index", r"bmi|body[ ]mass[ ]index", "", "kg/m2 1 0 0 150"),
    _analyte("lithium level", r"(?:serum[ ])?lithium(?:[ ]level)?", "", "mmol/l 1 0 2001 2001"),
    _analyte("PSA", r"psa|prostate[ -]specific[ ]antigen", "", "ng/ml 1 0 0 10000",
             "µg/l 1 0 20000 20000"),
    _analyte("QTc", r"qtc?(?:[ ]interval)?", "", "ms 1 0 0 900"),
    _analyte("CD4", r"cd4(?:[ ]count)?", "", "cells 1 0 0 5000"),
    _analyte("anion gap", r"anion[ ]gap", "", _MMOL, _MEQ),
    _analyte("urine output", r"urine[ ]output", "", "ml/h 1 0 0 2000", "ml/hour 1 0 5001 5001",
             "ml/kg/h 1 0 5001 5001"),
)  # fmt: skip
