"""Card topics: words of which a text has one where it can be about a card at all.

The classifier adds a card from pieces of words, so that it must not add that of the eye to a text
without an eye. Beginnings of words, as they stand in a window of the classifier.
"""

from __future__ import annotations

import re

_TOPICS = {
    "arrest": "breath|puls|heart|arrest|cpr|compress|life|collaps|resus|defib|aed|vf|pea|asyst|resp"
    "|gasp|output|cold|massage",
    "airway-breathing": "breath|air|sat|throat|chok|lip|speak|talk|wheez|asthm|stridor|cough|neb"
    "|inhal|swallow|blue|oxygen|spo|suffoc|pant|gasp|rr|neck|windpipe|trach|tube|resp|cyan",
    "anaphylaxis": "allerg|anaph|sting|stung|bite|bitten|bee|wasp|ant|nut|peanut|hive|rash|itch"
    "|swell|swollen|lip|tongue|face|throat|welt|wheal|urtic|weal|blotch|red|flush",
    "heart": "chest|heart|breast|stern|jaw|arm|st|ecg|ekg|stemi|sweat|ribs|angina|cp|infarct|mi",
    "stroke": "face|facial|arm|leg|hand|side|speech|speak|word|talk|weak|numb|droop|smile|mouth"
    "|vision|sight|eye|see|stroke|hemi|aphas|slur|half|fast|nihss|balance",
    "subarachnoid": "head|skull|migraine|thunder|sah|subarach|occip",
    "suicide": "kill|die|dead|life|live|living|suic|end|pill|tablet|overd|harm|hurt|rope|hang|jump"
    "|note|goodbye|gun|knife|wrist|cut|point|hope|without|alive|wake|bridge|self|si",
    "meningitis": "head|neck|light|photo|mening|rash|fever|stiff|kernig|glass",
    "sepsis": "fever|temp|infect|sep|shiver|rigor|chill|hot|cold|pneum|cellul|wound|lactate|urine"
    "|chemo|neutro|uti|bp|pressure|hypot|mottl|news|febril|puls",
    "gi-bleed": "blood|bled|bleed|black|tar|coffee|red|melaen|melen|haemat|hemat|stool|poo|vomit"
    "|maroon|rect|clot",
    "pregnancy": "preg|week|gest|birth|deliver|baby|labour|labor|period|trimest|partum|eclamp|term"
    "|ectop|placent|cord|contract|matern|expect|antenat|month|gravid|primip|multip|fetal|foet",
    "child": "#child|@child|child|baby|infant|toddler|son|daughter|boy|girl|kid|month|newborn|year"
    "|neonat|school|nursery",
    "child-under-3-months": "#baby|@newborn|newborn|neonat|week|day|month|baby|infant",
    "seizure": "fit|seiz|convul|shak|jerk|epil|tonic|clonic|status|twitch|postict|se",
    "poisoning": "took|tak|swallow|drank|drink|drunk|ingest|inhal|overd|tablet|pill|poison|bleach"
    "|cleaner|gas|fume|smoke|monox|ate|eat|od|chem|pestic|mushroom|berr|antifr|spray|empty",
    "cauda-equina": "back|leg|bladder|urin|pee|wee|numb|saddle|sciat|bottom|bum|perin|lbp|disc"
    "|incont|retent",
    "torsion": "test|ball|scrot|groin|bollock|jewel",
    "limb": "leg|foot|feet|arm|hand|toe|finger|limb|calf|forearm|pulse|compart|knee|thigh|ankle",
    "bleeding": "blood|bled|bleed|stab|shot|gun|knife|cut|amput|haemorr|hemorr|spurt|gush|wound"
    "|tourn|pour|sever|glass|clot",
    "eye": "eye|vis|cornea|face",
    "glucose": "gluc|sugar|bm|bg|cbg|diab|ketone|ketoac|insulin|hypo|dka|hhs|meter",
}
_PATTERNS = {
    card: re.compile(rf"(?<![a-z@#])(?:{words})", re.IGNORECASE) for card, words in _TOPICS.items()
}


def may_be_about(card: str, window: str) -> bool:
    """Whether a window of the classifier has a word of the card's topic."""
    return _PATTERNS[card].search(window) is not None
