"""State names: signs of the body, tests, and what is high or low, each in one of two ways."""

from __future__ import annotations

# A part or function that an examination finds intact or not.
STRUCTURES: dict[str, str] = {
    "gag reflex": r"gag(?:[ ]reflex)?",
    "corneal reflex": r"corneal[ ]reflex(?:es)?",
    "red reflex": r"red[ ]reflex(?:es)?",
    "cremasteric reflex": r"cremasteric[ ]reflex(?:es)?",
    "light reflex": r"(?:pupillary|pupil)[ ](?:light[ ])?(?:reflex(?:es)?|reactions?)"
    r"|pupils?|light[ ]reflex",
    "Moro reflex": r"moro[ ]reflex",
    "plantar response": r"plantars?(?:[ ](?:responses?|reflex(?:es)?))?",
    "reflexes": r"(?:deep[ ])?tendon[ ]reflex(?:es)?"
    r"|(?:ankle|knee|biceps|triceps|patellar|supinator|achilles)[ ](?:jerks?|reflex(?:es)?)"
    r"|reflex(?:es)?|jerks",
    "pulses": r"(?:pedal|foot|femoral|radial|peripheral|distal|popliteal|carotid|dorsalis[ ]pedis"
    r"|posterior[ ]tibial|ankle|brachial|ulnar)[ ]pulses?|pulses(?![ ]of)",
    "bowel sounds": r"bowel[ ]sounds|peristalsis",
    "breath sounds": r"breath[ ]sounds|air[ ]entry",
    "fetal heart": r"f(?:o)?etal[ ]heart(?:[ ](?:beat|sounds|activity|rate))?|f(?:o)?etal"
    r"[ ]heartbeat",
    "fetal movements": r"(?:f(?:o)?etal|baby's)[ ]movements?|fms?|baby(?=[ ](?:is[ ])?(?:kicking"
    r"|moving))",
    "sensation": r"(?:saddle|perianal|perineal|light[ ]touch|distal|facial|pinprick|touch)[ ]"
    r"sensation|sensation|proprioception|vibration[ ]sense",
    "anal tone": r"(?:anal|sphincter|rectal)[ ]tone|anal[ ]sphincter",
    "power": r"(?:motor|muscle|limb|grip)[ ](?:power|strength)|power(?![ ]of)",
    "vision": r"visual[ ](?:acuity|fields?)|eyesight",
    "hearing": r"hearing(?![ ](?:loss|aid))",
    "swallow": r"swallow(?:ing)?(?=[ ](?:is|was|safe|intact|normal|impaired|unsafe|absent))",
    "capillary refill": r"cap(?:illary)?[ ]refill(?:[ ]time)?|crt",
    "airway": r"airway",
    "trachea": r"trachea",
    "gait": r"gait",
    "heart sounds": r"heart[ ]sounds",
    "coordination": r"co-?ordination",
    "speech": r"speech(?=[ ](?:is|was|normal|clear|intact|slurred))",
    "membranes": r"membranes|waters",
    "tympanic membrane": r"(?:tympanic[ ]membranes?|ear[ ]?drums?)",
    "skin": r"skin(?=[ ](?:is|was|intact|broken))",
    "mental capacity": r"(?:mental[ ])?capacity",
}
INTACT = (
    r"kicking|moving|intact|central|present|normal|preserved|brisk|palpable|good|full|strong|equal|reactive|heard|audible"
    r"|maintained|active|satisfactory|symmetrical|unremarkable|felt|bounding|retained|safe|patent"
    r"|exaggerated|unimpaired|obtainable|elicitable|well[ ]felt|detected|seen|clear|unaffected"
)
NOT_INTACT = (
    r"absent|prolonged|slow|deviated|shifted|unsteady|lost|missing|gone|impalpable|non-?palpable|unobtainable|diminished|reduced|decreased"
    r"|weak|abnormal|sluggish|unreactive|non-?reactive|fixed|impaired|poor|unequal|silent"
    r"|depressed|delayed|unsafe|obstructed|compromised|perforated|ruptured|broken|lax|inaudible"
    r"|undetectable|not[ ](?:felt|present|heard|palpable|elicitable|obtainable|audible|intact"
    r"|detectable|detected|normal|reactive|seen|equal|preserved)"
    r"|cannot[ ]be[ ](?:felt|heard|elicited|obtained|found)"
    r"|could[ ]not[ ]be[ ](?:felt|heard|elicited|obtained|found)"
)

# A test that comes out positive or negative.
TESTS: dict[str, str] = {
    "blood cultures": r"blood[ ]cultures?",
    "urine culture": r"urine[ ]cultures?|msu",
    "stool culture": r"stool[ ](?:cultures?|samples?)",
    "sputum culture": r"sputum[ ](?:cultures?|smears?)|smears?",
    "throat swab": r"(?:throat|wound|nasal|vaginal)[ ]swabs?|swabs?",
    "csf": r"csf|lumbar[ ]puncture",
    "HIV": r"hiv",
    "COVID": r"covid(?:-19)?|sars-cov-2",
    "influenza": r"influenza|flu(?=[ ](?:test|swab|pcr|a|b|positive|negative))",
    "hepatitis B": r"hepatitis[ ]b|hbsag|hep[ ]b",
    "hepatitis C": r"hepatitis[ ]c|hep[ ]c|hcv",
    "H. pylori": r"h\.?[ ]?pylori|helicobacter(?:[ ]pylori)?",
    "syphilis": r"syphilis|vdrl|rpr",
    "chlamydia": r"chlamydia",
    "gonorrhoea": r"gonorrh(?:o)?ea",
    "malaria": r"malaria(?:[ ](?:film|smear|rdt))?",
    "MRSA": r"mrsa",
    "group B streptococcus": r"group[ ]b[ ]strep\w{0,9}|gbs",
    "C. difficile": r"c\.?[ ]?diff(?:icile)?(?:[ ]toxin)?",
    "tuberculin test": r"mantoux|tuberculin|quantiferon|igra",
    "D-dimer": r"d-?[ ]?dimers?",
    "troponin": r"(?:high-sensitivity[ ])?(?:troponins?(?:[ ][it])?|trops?)",
    "nitrites": r"nitrites?",
    "leucocytes": r"leu[ck]ocytes?(?:[ ]esterase)?",
    "urine dipstick": r"(?:urine[ ])?dip(?:stick)?(?:[ ]test)?|urinalysis",
    "faecal occult blood": r"f(?:a)?ecal[ ]occult[ ]blood|fob|fit[ ]test",
    "ANA": r"ana(?=[ ])|antinuclear[ ]antibod(?:y|ies)",
    "rheumatoid factor": r"rheumatoid[ ]factor|anti-ccp",
    "coeliac serology": r"(?:coeliac|celiac)[ ](?:serology|screen)|ttg",
    "Coombs test": r"(?:direct[ ])?coombs(?:'?[ ]test)?",
    "rhesus": r"rhesus(?:[ ]factor)?|rh(?:[ ]?d)?(?=[ -](?:pos|neg))",
    "Kernig's sign": r"kernig(?:'?s)?(?:[ ]sign)?",
    "Brudzinski's sign": r"brudzinski(?:'?s)?(?:[ ]sign)?",
    "Babinski's sign": r"babinski(?:'?s)?(?:[ ]sign)?",
    "Murphy's sign": r"murphy'?s?[ ]sign",
    "Romberg's test": r"romberg(?:'?s)?(?:[ ](?:test|sign))?",
    "straight leg raise": r"straight[ ]leg[ ]rais(?:e|ing)|slr",
    "Homans' sign": r"homans?'?s?'?[ ]sign",
    "Trousseau's sign": r"trousseau'?s?[ ]sign",
    "Tinel's sign": r"tinel'?s?[ ](?:sign|test)",
    "Phalen's test": r"phalen'?s?[ ](?:sign|test)",
    "drawer test": r"(?:anterior|posterior)[ ]drawer(?:[ ]test)?|lachman(?:'?s)?(?:[ ]test)?",
    "stress test": r"(?:exercise|stress)[ ](?:test|ecg)",
    "toxicology": r"(?:toxicology|drug)[ ]screen|tox[ ]screen",
    "ketones": r"ketones?(?![ ](?:of|are|is|at)?[ ]?\d)",
    "CT": r"ct(?:[ ](?:head|scan|abdomen|chest))?|ctpa",
    "MRI": r"mri(?:[ ](?:scan|brain|spine))?",
    "X-ray": r"(?:chest[ ])?x-?rays?|cxr|radiograph",
    "ultrasound": r"ultrasound(?:[ ]scan)?|doppler",
    "ECG": r"ecg|ekg|electrocardiogram",
    "EEG": r"eeg",
    "FIT": r"fit(?=[ ](?:was|is|test|positive|negative|came|result))",
    "McMurray's test": r"mcmurray(?:'?s)?(?:[ ](?:test|sign))?",
    "biopsy": r"biops(?:y|ies)|histology",
    "HLA-B27": r"hla-?[ ]?b27",
    "G6PD": r"g6pd",
    "oestrogen receptor": r"(?:o)?estrogen[ ]receptors?",
    "HER2": r"her-?2",
    "strep test": r"(?:rapid[ ])?strep(?:tococcal)?(?:[ ](?:antigen|test|a))+|asot?",
    "monospot": r"monospot|heterophile[ ]antibod(?:y|ies)",
    "dengue": r"dengue(?:[ ]ns1)?",
    "parasites": r"(?:ova[ ]and[ ])?parasites",
}
POSITIVE = (
    r"positive|\+ve|pos(?=[ .,;]|$)|raised|elevated|high|reactive|detected|abnormal|grew|growing"
    r"|confirmed"
    r"|grown|(?:shows|showed|revealed|demonstrated|demonstrates)[ ](?!no\b|normal|nothing|clear)"
    r"[a-z]{1,16}"
)
NEGATIVE = (
    r"nil|grew[ ]nothing|negative|-ve|neg(?=[ .,;]|$)|normal|sterile|clear|no[ ]growth"
    r"|non-?reactive|unremarkable"
    r"|not[ ](?:raised|elevated|detected|reactive|positive|confirmed|grown|abnormal)|undetected"
    r"|(?:shows|showed|revealed|demonstrated)[ ](?:no[ ][a-z]{3,16}|nothing)"
    r"|undetectable|within[ ]normal[ ]limits|nad"
)

# What goes up and down; the words of the measurement itself.
LEVELS: dict[str, str] = {
    "potassium": r"potassium|k\+|k(?=[ ](?:is[ ]|was[ ])?(?:normal|low|high|raised|up|down)\b)",
    "sodium": r"sodium|na\+|na(?=[ ](?:is[ ]|was[ ])?(?:normal|low|high|raised|up|down)\b)",
    "calcium": r"calcium",
    "magnesium": r"magnesium",
    "phosphate": r"phosphate",
    "glucose": r"(?:blood[ ])?(?:glucose|sugars?)",
    "haemoglobin": r"ha?emoglobin|hb",
    "white cells": r"white[ ](?:blood[ ])?(?:cells?|cell[ ]count|count)|wbc|wcc|neutrophils?"
    r"|neutrophil[ ]count",
    "platelets": r"platelets?(?:[ ]count)?",
    "creatinine": r"creatinine",
    "TSH": r"tsh",
    "INR": r"inr",
    "CRP": r"crp",
    "lactate": r"lactate",
    "albumin": r"albumin",
    "ferritin": r"ferritin",
    "B12": r"(?:vitamin[ ])?b12",
    "bilirubin": r"bilirubin",
    "venous pressure": r"jvp|jugular[ ]venous[ ]pressure",
    "pressure": r"(?:blood[ ])?pressure(?![ ](?:on|ulcer|sore|area))|bp",
    "heart rate": r"heart[ ]rate|pulse(?:[ ]rate)?",
    "respiratory rate": r"(?:respiratory|breathing)[ ]rate|resp[ ]rate",
    "oxygen saturation": r"(?:oxygen[ ])?saturations?|sats|spo2",
    "temperature": r"temperature",
    "weight": r"(?:body[ ])?weight(?![ ](?:loss|gain))",
    "kidney function": r"(?:kidney|renal)[ ]function|egfr",
    "liver enzymes": r"liver[ ](?:enzymes|function[ ]tests|tests)|lfts?|transaminases|alt|ast",
    "urine output": r"urine[ ]output",
    "pain score": r"pain[ ]score",
    "intraocular pressure": r"intraocular[ ]pressures?",
    "uric acid": r"uric[ ]acid|urate",
    "cholesterol": r"cholesterol|ldl",
    "HbA1c": r"hba1c",
}
UP = (
    r"high|raised|elevated|deranged|increased|increasing|risen|rising|rose|climbing|climbed"
    r"|(?:is|was|going|went|gone|has[ ]gone)[ ]up"
)
DOWN = (
    r"low|poor|impaired|not[ ]raised|reduced|decreased|decreasing|fallen|falling|fell|dropped"
    r"|dropping|lowered|depleted"
    r"|deficient|(?:is|was|going|went|gone|has[ ]gone)[ ]down"
)
MIDDLE = r"normal|good|adequate|unchanged|stable|in[ ]range|within[ ]normal[ ]limits|unremarkable"
# One word that says both the measurement and which way.
ONE_WORD: dict[str, tuple[str, bool]] = {
    r"hyperkal(?:a)?emi[ac]": ("potassium", True),
    r"hypokal(?:a)?emi[ac]": ("potassium", False),
    r"hypernatr(?:a)?emi[ac]": ("sodium", True),
    r"hyponatr(?:a)?emi[ac]": ("sodium", False),
    r"hypercalc(?:a)?emi[ac]": ("calcium", True),
    r"hypocalc(?:a)?emi[ac]": ("calcium", False),
    r"hypermagnes(?:a)?emi[ac]": ("magnesium", True),
    r"hypomagnes(?:a)?emi[ac]": ("magnesium", False),
    r"hyperphosphat(?:a)?emi[ac]": ("phosphate", True),
    r"hypophosphat(?:a)?emi[ac]": ("phosphate", False),
    r"hyperglyc(?:a)?emi[ac]": ("glucose", True),
    r"hypoglyc(?:a)?emi[ac]": ("glucose", False),
    r"tachycardi[ac]": ("heart rate", True),
    r"bradycardi[ac]": ("heart rate", False),
    r"tachypn(?:o)?ei[ac]|tachypn(?:o)?ea": ("respiratory rate", True),
    r"bradypn(?:o)?ea": ("respiratory rate", False),
    r"hyperthermi[ac]": ("temperature", True),
    r"hypothermi[ac]": ("temperature", False),
    r"leu[ck]ocytosis|neutrophilia": ("white cells", True),
    r"leu[ck]openi[ac]|neutropeni[ac]": ("white cells", False),
    r"thrombocytosis": ("platelets", True),
    r"thrombocytopeni[ac]": ("platelets", False),
    r"hyperthyroid(?:ism)?|thyrotoxic(?:osis)?": ("thyroid", True),
    r"hypothyroid(?:ism)?|myxo?edema": ("thyroid", False),
    r"polyuri[ac]": ("urine output", True),
    r"oliguri[ac]|anuri[ac]": ("urine output", False),
}
