"""Over and done: texts that tell of an emergency that is past, and ask for something of every day.

`Torsion at 14, orchidopexy, asks about fertility` names an illness without a word of the past that
belongs to it. Two things together say that it is over: a word of what became of it or of when it
was, and a request that nobody makes in an emergency. Anything that is going on keeps the card.
"""

from __future__ import annotations

import re

_OVER = re.compile(
    r"\b(?:settled|resolved|recovered|cleared up|went away|came out|passed it|self-?limit\w*"
    r"|stopped (?:on (?:its|his|her) own|by itself|after|with(?:in)?|spontaneously)"
    r"|(?:fine|well|ok|okay|nothing|none|stable|clear|free|good) since|since then"
    r"|back to (?:normal|baseline|work|school|(?:his|her) (?:usual|normal))|discharged|survived"
    r"|(?:years?|months?) (?:ago|back|earlier)|last (?:year|month|winter|summer|spring|autumn"
    r"|christmas|week)|(?:two|three|four|five|\d+) (?:winters|summers) ago|healed"
    r"|healing (?:well|nicely)|in (?:the )?(?:past|19\d\d|20\d\d)|(?:19|20)\d\d(?= ?:)"
    r"|aged? \d{1,2},? (?:and |is )?now \d|(?:when|while) (?:he|she|i|they) (?:was|were) (?:an? |at"
    r" (?:school|university|college)|\d)|as a (?:child|student|teenager|boy|girl|baby)|childhood"
    r"|at (?:school|university|christmas|easter)|at \d{1,2}(?=,(?! ?\d))|expired"
    r"|(?:her|his) (?:first|second|third|last) (?:child|baby|pregnancy|delivery|birth))\b"
)
_REQUEST = re.compile(
    r"\b(?:asks? (?:about|for|whether|if)|asking (?:about|for|whether)|requests?|requesting"
    r"|(?:wants?|wishes|would like|needs?|hopes) (?:to (?:be tested|conceive|drive|fly|travel|know"
    r"|return|play|try|stop|reduce|get|start|come off|discuss|have)|an? (?:fit note|form|letter"
    r"|repeat|referral|note|test|check|check-up|vaccine|script|scan|hearing|sick note|new)|new"
    r"|travel|hearing|advice|counselling|contracepti\w+|hrt|vaccin\w+|insurance|repeat|help to"
    r" stop|referral|testing)"
    r"|wound (?:check|review)|(?:dressing|suture|stitches?|staples?) (?:change|removal|out)"
    r"|fit note|sick note|insurance form|medical form|(?:allergy|clinic|genetics?|routine|hearing"
    r"\w*|ent|physio\w*) (?:referral|review|appointment|form)|referral ?\?|screening ?\?"
    r"|(?:annual|routine|medication|yearly|follow[- ]up) (?:review|check|visit|mra|scan|bloods)"
    r"|check-?up|(?:vaccin\w+|jab|bloods|booster) (?:is |are )?due|when to repeat|due for"
    r"|which (?:analgesic|painkiller|contracepti\w+|vaccine|pill) is safe|fertility"
    r"|contracepti\w+|hrt|perimenopaus\w+|starting school|back at work|fitness certificate"
    r"|new (?:script|prescription|pen)|sport\w*|life insurance|travel (?:vaccin\w+|advice))\b\??"
)
_GOING_ON = re.compile(
    r"\b(?:tonight|minutes?|mins?|hours?|hrs?|this (?:morning|evening|afternoon)|still|again"
    r"|suddenly|acute(?:ly)?|help me|worse\w*|worsening|currently (?!no\b|well|stable|fine|on\b)"
    r"|since (?:this|last night|yesterday|today)|now (?:has|with|in|he|she|feels (?!well|fine|good)"
    r"|back (?:pain|with)|pain|again|vomit\w*|bleed\w*|chest|head\w*|breath\w*|short|fever"
    r"|drows\w*|confus\w*|weak\w*|numb\w*|unwell|collaps\w*|unable)|come back|recur\w*|relaps\w*"
    r"|presents?|presenting|on arrival|o/e|unconscious|unresponsive|kill|suicid\w*|end (?:it"
    r"|his|her|my)|die)\b|\b\d{2,3}/\d{2,3}\b|\b(?:sats?|hr|rr|gcs|temp|news) ?\d"
)
# What says by itself that nothing has come of it.
_NOTHING_SINCE = re.compile(
    r"\b(?:no (?:(?:further|more|\w+) )?(?:symptoms|problems?|episodes?|thoughts|attempts|fits"
    r"|seizures|recurrences?|attacks?|trouble|history|relapses?|flares?) |fine|well|nothing|none"
    r"|stable|asymptomatic|symptom-free) ?(?:ever )?since\b"
    r"(?! (?:this|last|yester|today|\d|then he|then she))"
)
_LONGEST = 2_000  # characters; longer texts tell of more than one matter


def is_over(text: str) -> bool:
    """Whether a text tells of what is over and asks for something that can wait."""
    lower = text[: _LONGEST + 1].replace("’", "'").lower()
    return (
        len(lower) <= _LONGEST
        and (
            _NOTHING_SINCE.search(lower) is not None
            or (_OVER.search(lower) is not None and _REQUEST.search(lower) is not None)
        )
        and _GOING_ON.search(lower) is None
    )
