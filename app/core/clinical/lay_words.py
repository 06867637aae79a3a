"""Lay words: how findings are told at the bedside and by relatives, beside their names.

`Wets herself` is incontinence, `keeps food down` denies vomiting, `urine clear of blood` denies
haematuria. They are joined with the names of `finding_names.py`.
"""

from __future__ import annotations

_ONE = r"(?:the[ ]|his[ ]|her[ ]|my[ ])?"
_EATEN = (
    r"(?:foods?|fluids?|liquids|water|milk|feeds?|drinks?|meals?|breakfast|lunch|dinner|supper|tea"
    r"|anything|everything|something|it|solids|soup|sips|tablets|medicines?|meds|toast)"
)
_AT_HOME = (
    r"(?:wife|husband|partner|spouse|family|parents?|mother|father|mum|dad|daughter|son|children"
    r"|sister|brother|friends?|flatmates?|housemates?|carers?|girlfriend|boyfriend|relatives?"
    r"|grandparents?|grandson|granddaughter|niece|nephew|others)"
)
_IS = r"(?:[ ](?:is|are|was|were|looks?|seems?|feels?|remains?|sounds?|now|all|quite|very)){0,3}[ ]"

# What says that it is so.
SAID: dict[str, str] = {
    "fever": r"running[ ]a[ ]temp(?:erature)?|burning[ ]up|spik(?:es|ed|ing)[ ](?:a[ ])?temps?"
    r"|temp(?:erature)?[ ]spikes?",
    "vomiting": r"(?:brought|brings)[ ]up[ ](?:everything|all|his|her|food)|"
    r"throw(?:s|ing)[ ]up|threw[ ]up|(?:is|was|been)[ ]sick(?![ ]leave)"
    r"|(?:can(?:not|'t)|unable[ ]to|not)[ ]keep(?:ing)?[ ](?:anything|fluids|food)[ ]down"
    r"|bring(?:s|ing)[ ]up[ ](?:her|his|all)",
    "breathlessness": r"can(?:not|'t)[ ]finish[ ](?:(?:a|his|her)[ ])?sentences?"
    r"|sob[ ]on[ ]exertion|"
    r"(?:gets|got|out[ ]of|fighting[ ]for|gasping[ ]for)[ ](?:out[ ]of[ ])?breath"
    r"|puffed(?:[ ]out)?|winded|struggl(?:es|ing)[ ](?:to[ ]breathe|for[ ]breath)"
    r"|can(?:not|'t)[ ](?:get[ ](?:her|his)[ ]breath|breathe)|soboe|d\.?o\.?e\b",
    "diarrhoea": rf"{_ONE}(?:bowels|stools?|motions?|poos?){_IS}?(?:loose|watery|runny)"
    r"|the[ ]runs|watery[ ](?:stools?|motions?)|runny[ ](?:stools?|poos?|tummy)",
    "abdominal pain": r"tummy[ ](?:hurts|is[ ]sore)|(?:stomach|belly)[ ](?:hurts|is[ ]sore)"
    r"|pain[ ]in[ ](?:the|his|her)[ ](?:tummy|belly|stomach|abdomen)",
    "chest pain": r"(?:pain|tightness|pressure|heaviness|ache)[ ](?:in|across|over|on"
    r"|behind)[ ](?:the|his|her)[ ](?:chest|breastbone|sternum)|"
    r"pain[ ]in[ ](?:the|his|her)[ ]chest|chest[ ](?:hurts|feels[ ]tight|is[ ]tight)"
    r"|tight[ ]chest|cardiac[ ]sounding[ ]pain",
    "back pain": r"(?:pain[ ]in|hurts)[ ](?:the|his|her)[ ]back|back[ ]hurts|lumbago|lbp",
    "headache": r"head[ ](?:hurts|aches|is[ ]pounding|is[ ]splitting)|pain[ ]in[ ](?:the|his|her)"
    r"[ ]head",
    "weight loss": r"clothes[ ](?:are[ ]|have[ ]become[ ])?(?:loose|hanging[ ]off)"
    r"|(?:has[ ]|is[ ])?los(?:t|ing)[ ](?:a[ ]lot[ ]of[ ])?weight|shed[ ]\d+[ ]?(?:kg|kilos|lbs?)",
    "loss of appetite": r"off[ ](?:his|her|their)[ ]food|not[ ]eating|hardly[ ]eat(?:s|ing)"
    r"|eat(?:s|ing)[ ](?:little|poorly|nothing)|no[ ]appetite|picks?[ ]at[ ](?:his|her)[ ]food",
    "haematuria": r"pass(?:es|ing|ed)[ ](?:blood[ ]in[ ]urine|bloody[ ]urine)|red[ ]urine"
    r"|bloody[ ]urine|urine[ ](?:is[ ]|was[ ]|looks[ ])?(?:bloody|red|blood-?stained)"
    r"|pee(?:s|ing)?[ ]blood",
    "haemoptysis": r"blood(?:y|-streaked|-stained)[ ](?:sputum|phlegm)|spit(?:s|ting)[ ]blood",
    "syncope": r"knocked[ ]out|knocked[ ]unconscious|(?:was[ ]|went[ ])unconscious[ ]for"
    r"|went[ ]unconscious|keeled[ ]over|loc\b|lost[ ]consciousness",
    "dizziness": r"(?:head|room)[ ]spin(?:s|ning)|giddy|giddiness|woozy|unsteady",
    "seizure": r"fitted|fitting|had[ ]a[ ]fit|convuls(?:ed|ing)",
    "neck stiffness": r"neck[ ](?:is[ ]|was[ ]|feels[ ])?(?:very[ ])?(?:stiff|rigid)"
    r"|rigid[ ]neck|can(?:not|'t)[ ](?:bend|flex)[ ](?:his|her)[ ]neck",
    "photophobia": r"light[ ](?:hurts|bothers)|avoids[ ](?:the[ ])?light|bright[ ]light[ ]hurts",
    "jaundice": r"(?:eyes|skin|sclerae?)[ ](?:are[ ]|is[ ]|look[ ]|looks[ ])?yellow"
    r"|yellow[ ](?:eyes|skin|sclerae?)",
    "constipation": r"(?:not[ ]opened|no)[ ](?:his[ ]|her[ ])?bowels?(?:[ ]motion)?[ ]for"
    r"|bowels[ ]not[ ]open(?:ed)?|bno",
    "bleeding": r"bleeds(?![ ](?:time|risk))|bled|gums[ ]bleed",
    "confusion": r"muddled|not[ ]making[ ]sense|rambling|acutely[ ]confused",
    "numbness": r"sensation[ ](?:is[ ]|was[ ])?(?:reduced|lost|absent|altered)|"
    r"can(?:not|'t)[ ]feel[ ](?:his|her|the)[ ](?:feet|foot|legs?|hands?|fingers)"
    r"|dead[ ]feeling|no[ ]feeling[ ]in",
    "weakness": r"can(?:not|'t)[ ](?:lift|move)[ ](?:his|her|the)[ ](?:left[ ]|right[ ])?(?:arm|leg"
    r"|hand)|power[ ](?:is[ ])?[0-4](?:[+-])?/5",
    "suicidal thoughts": r"wants?[ ]to[ ](?:die|end[ ](?:it|her[ ]life|his[ ]life))"
    r"|(?:would[ ])?rather[ ]be[ ]dead|si\b(?=[ ]*(?:with|,|\.|present|\+))",
    "hallucinations": r"(?:hears?|hearing)[ ]voices|see(?:s|ing)[ ]things",
    "low mood": r"feels?[ ](?:very[ ])?(?:low|down)|mood[ ](?:is[ ])?(?:low|poor|flat)|tearful",
    "incontinence": r"wet(?:s|ting)?[ ](?:her|him)self|wets[ ]the[ ]bed|leaks?[ ]urine"
    r"|soil(?:s|ed|ing)?[ ](?:her|him)self",
    "dysphagia": r"(?:food|pills)[ ](?:sticks?|gets[ ]stuck)|can(?:not|'t)[ ]swallow"
    r"|struggl(?:es|ing)[ ]to[ ]swallow",
    "fatigue": r"exhausted|worn[ ]out|tatt\b|no[ ]energy",
    "insomnia": r"can(?:not|'t)[ ]sleep|not[ ]sleeping|awake[ ]all[ ]night",
    "polyuria": r"pass(?:es|ing)[ ](?:a[ ]lot|lots|loads)[ ]of[ ](?:urine|water)"
    r"|peeing[ ](?:all[ ]the[ ]time|a[ ]lot)",
    "thirst": r"(?:always|very|constantly)[ ]thirsty",
    "swelling": r"(?:ankles?|legs?|feet|calf|face)[ ](?:is[ ]|are[ ]|was[ ])?(?:very[ ])?"
    r"(?:swollen|puffy|swelled)|puffy[ ](?:ankles|face|legs)",
    "visual loss": r"can(?:not|'t)[ ]see(?:[ ](?:properly|well|out))?|vision[ ](?:is[ ]|has[ ]gone"
    r"[ ]|was[ ])?(?:blurred|blurry|lost|worse)|sees?[ ]double",
    "itching": r"scratch(?:es|ing)(?:[ ]all[ ]night)?",
    "wheeze": r"chest[ ](?:is[ ])?(?:wheezy|tight[ ]and[ ]wheezy)|rhonchi",
    "crepitations": r"creps|rales|crackly|basal[ ]crackles",
    "rash": r"covered[ ]in[ ](?:spots|hives|blotches|a[ ]rash)|spots[ ]everywhere|"
    r"(?:spots|blotches)[ ](?:all[ ]over|on[ ](?:the|his|her))|exanthem\w*|maculopapular",
    "cough": r"hack(?:s|ing)|barking[ ]cough",
    "fall": r"had[ ]a[ ]fall|tripped|slipped[ ](?:and|over|on)|took[ ]a[ ]tumble",
    "fracture": r"(?:has[ ]a[ ]|a[ ])?break(?=[ ](?:in|of|on|is|was|seen))|broke(?:n)?[ ](?:his|her"
    r"|the)[ ][a-z]{3,10}|#[ ]?(?=[a-z])|nof[ ]#|fx\b",
    "smoking": r"\d{1,2}[ ](?:cigarettes|cigs|fags|roll-?ups)|"
    r"\d{1,2}[ ](?:a|per)[ ]day[ ]smoker|puffs[ ]on|smokes[ ]\d{1,2}",
    "alcohol": r"(?:bottles?|glass(?:es)?|cans?|pints?)[ ]of[ ](?:wine|vodka|beer|whisky|gin|rum"
    r"|cider|sherry|spirits)|"
    r"likes[ ]a[ ]drink|etoh(?=[ ](?:excess|use|misuse|\d))|\d{1,3}[ ]units[ ](?:a|per)[ ]"
    r"week|heavy[ ]drinker",
    "pregnancy": r"(?:is[ ]|she's[ ])?(?:\d{1,2}[ ]weeks[ ]gone|in[ ]the[ ]family[ ]way"
    r"|with[ ]child"
    r"|up[ ]the[ ]duff)|(?:u?hcg|b-?hcg|bhcg|upt|pregnancy[ ]test)[ ]?(?:is[ ]|was[ ])?(?:positive"
    r"|pos\b|\+(?:ve)?)|trying[ ]to[ ]conceive[ ]and[ ]positive",
    "breastfeeding": r"nurs(?:es|ing)[ ](?:her|a|the)[ ](?:baby|infant)|breast-?fed[ ]by[ ]her",
    "pacemaker": r"ppm\b|icd[ ]in[ ]situ|paced(?=[ ,.]|$)",
    "dialysis": r"ha?emodialysis|hd[ ](?:three|3|patient)|peritoneal[ ]dialysis|capd",
    "heart failure": r"chf|hf(?=[ ,.;]|$)|hfref|hfpef|ccf|lvsd",
    "hypertension": r"(?:has[ ]|had[ ]|with[ ])?high[ ]bp|raised[ ]bp",
    "diabetes": r"(?:type[ ](?:1|2|one|two)[ ])dm\b|iddm|niddm|sugar[ ]diabetes",
    "asthma": r"uses[ ]inhalers[ ]for[ ]asthma",
    "epilepsy": r"takes[ ]tablets[ ]for[ ]fits|known[ ]fits",
    "kidney disease": r"esrd|esrf|kidneys[ ](?:are[ ])?(?:failing|bad|poor)",
    "stroke": r"tia\b|mini-?stroke",
    "travel": r"(?:just[ ])?(?:came|got|flew)[ ]back[ ]from[ ](?!hospital|theatre|work|school"
    r"|surgery|the[ ])[a-z]{3,16}|holiday[ ]in[ ][a-z]{3,16}|been[ ](?:abroad|overseas)",
    "steroid use": r"(?:on[ ]|takes[ ])(?:long-term[ ])?(?:pred(?:nisolone|nisone)?|steroids?)",
    "vaccination": r"had[ ](?:both|all|two|three)[ ](?:(?:his|her|the)[ ])?(?:mmrs?|jabs|doses"
    r"|boosters)|(?:tetanus|mmr|flu|covid)(?:[ ](?:jab|booster|status))?[ ](?:is[ ]"
    r"|are[ ])?(?:up[ ]to[ ]date|utd|done|given)|"
    r"(?:jabs?|shots?|immunisations?|immunizations?|vaccines?)[ ](?:are[ ]|is[ ])?"
    r"(?:all[ ])?(?:up[ ]to[ ]date|done|complete)|fully[ ](?:vaccinated|immunised|immunized)"
    r"|had[ ](?:all[ ])?(?:his|her)[ ](?:jabs|shots|vaccines)",
    "lives alone": r"no[ ]one[ ]at[ ]home|nobody[ ]at[ ]home|"
    r"on[ ](?:his|her)[ ]own[ ]at[ ]home|lives[ ]by[ ](?:him|her)self",
    "unconsciousness": r"unrousable|unrouseable",
    "drowsiness": r"hard[ ]to[ ](?:wake|rouse)|very[ ]sleepy|obtunded",
    "cyanosis": r"(?:lips?|fingers)[ ](?:are[ ]|is[ ]|look[ ]|went[ ]|turned[ ])?blue|blue[ ]lips",
    "palpitations": r"heart[ ](?:races|flutters|skips|thumps|pounds)|"
    r"heart[ ](?:is[ ])?(?:racing|pounding|fluttering|skipping)",
    "facial droop": r"(?:face|mouth)[ ](?:is[ ]|has[ ])?(?:droop(?:ing|ed|s)|drops|dropped|twisted"
    r"|crooked|lopsided)|crooked[ ]smile",
    "slurred speech": r"speech[ ](?:is[ ]|was[ ])?slurred|slurs|slurring(?:[ ](?:his|her)[ ]words)?"
    r"|words[ ]come[ ]out[ ]wrong",
    "discharge": r"(?:discharge|pus)[ ]from[ ](?:the|his|her)[ ](?:ear|nipple|penis|vagina)",
    "tenderness": r"sore[ ](?:to[ ]touch|on[ ]palpation)|ttp\b|hurts[ ]when[ ]pressed",
    "lump": r"(?:mass|swelling)[ ](?:is[ ])?(?:felt|palpable)|palpable[ ]mass",
    "atrial fibrillation": r"irregularly[ ]irregular|paf\b",
    "sexual activity": r"has[ ]a[ ](?:sexual[ ])?partner|has[ ](?:unprotected[ ])?sex",
    "contraception": r"(?:uses[ ]|on[ ]|has[ ](?:a|an)[ ])(?:condoms|the[ ]pill|coil|iud|implant"
    r"|depot)",
    "guarding": r"guards|board-?like|rigid[ ]abdomen|abdomen[ ](?:is[ ])?rigid",
    "urinary retention": r"(?:can(?:not|'t)|unable[ ]to)[ ](?:pass[ ](?:urine|water)|pee|void|wee)",
    "cancer": r"(?:known[ ])?ca[ ](?:breast|prostate|lung|colon|bladder|pancreas)",
    "drug use": r"ivdu|pwid|shoots[ ]up|heroin[ ]user|uses[ ](?:heroin|cocaine|crack|meth)",
    "walking": r"mobilis(?:es|ing)[ ](?:well|independently)|up[ ]and[ ]about",
    "feeding": r"feed(?:s|ing)[ ]like[ ]a|taking[ ](?:full|all)[ ](?:bottles|feeds)",
}  # fmt: skip

# What says by itself that it is not so.
SAID_NOT: dict[str, str] = {
    "fever": r"no[ ]temp(?:erature)?\b(?![ ](?:taken|recorded))|temp(?:erature)?[ ](?:is[ ]"
    r"|was[ ])?"
    r"normal|(?:temp(?:erature)?[ ])?never[ ]above[ ]37",
    "vomiting": r"(?:not|hasn't|never)[ ](?:been[ ])?sick|(?:keep(?:s|ing)|kept)[ ]"
    rf"(?:\w+[ ]){{0,2}}?{_EATEN}[ ]down|(?:holding|keeping)[ ]down[ ](?:\w+[ ])?{_EATEN}"
    r"|tolerat(?:es|ing)[ ](?:oral[ ])?(?:fluids|diet|food|feeds|orally)",
    "breathlessness": r"breathing[ ](?:easily|ok)|breath(?:es|ing)[ ](?:easily|comfortably"
    r"|normally)|breathing[ ](?:is[ ])?(?:fine(?![ ](?:[a-z]+[ ])?crack)|easy|comfortable|normal)"
    r"|can[ ](?:climb|lie[ ]flat)[ ](?:stairs[ ])?(?:without|easily)",
    "diarrhoea": r"formed[ ]stools?|stools?[ ](?:are[ ]|is[ ])?formed|solid[ ]stools?",
    "abdominal pain": r"(?:tummy|belly|abdomen)[ ](?:is[ ])?(?:soft[ ]and[ ])?(?:painless"
    r"|pain-?free)",
    "loss of appetite": r"eats?[ ](?:well|normally|everything)|hungry|good[ ]eater|appetite[ ]fine"
    r"|eating[ ](?:and[ ]drinking[ ])?(?:well|fine|normally|ok)",
    "haematuria": r"urine[ ](?:is[ ]|was[ ])?clear(?:[ ]of[ ]blood)?(?![ ]of\b)"
    r"|clear[ ]urine|urine[ ](?:dip[ ])?(?:nad|normal)(?![ ](?:colour|color|output|volume|smell))",
    "syncope": r"no[ ]loc\b|stayed[ ]conscious|conscious[ ]throughout|did(?:n't|[ ]not)[ ](?:pass"
    r"[ ]out|black[ ]out|lose[ ]consciousness)",
    "neck stiffness": r"neck[ ](?:is[ ]|was[ ])?(?:soft|moves[ ]freely|fully[ ]mobile)"
    r"|full[ ]neck[ ]movement|(?:chin[ ]to|touches)[ ]chest",
    "weight loss": r"no(?:ne|thing)[ ]lost|(?:put|putting)[ ]on[ ](?:weight|\d)|"
    r"weight[ ](?:is[ ])?(?:steady|stable|the[ ]same)|maintaining[ ]weight",
    "confusion": r"(?:fully[ ])?orient(?:at)?ed|a&o(?:[ ]?x[ ]?[34])?|lucid|clear-?headed"
    r"|amts[ ]10",
    "weakness": r"(?:full|normal)[ ](?:power|strength)|moves?[ ]all[ ](?:four[ ])?limbs"
    r"|moving[ ]all[ ](?:four[ ])?limbs|power[ ](?:is[ ])?normal",
    "suicidal thoughts": r"wants?[ ]to[ ]live|not[ ]suicidal|future[ ]plans",
    "smoking": r"(?:has[ ])?never[ ]smoked|(?:life-?long[ ])?non-?[ ]?smoker|never[ ]touched[ ]a[ ]"
    r"cigarette",
    "alcohol": r"(?:does(?:n't|[ ]not)|never|won't)[ ](?:drink|touch[ ]alcohol"
    r"|drinks?)(?:[ ]alcohol)?"
    r"(?=[ ]*(?:[.,;]|$|or|and|at[ ]all))|t-?total|tt\b(?=[,.;])|nil[ ]etoh|etoh[ ]nil",
    "pregnancy": r"(?:u?hcg|b-?hcg|bhcg|upt)[ ]?(?:is[ ]|was[ ])?(?:negative|neg\b|-ve)",
    "fracture": r"no[ ](?:bony[ ]injury|break|#)|(?<!chest[ ])(?:film|x-?ray|xr)[ ](?:is[ ]"
    r"|was[ ])?(?:normal|clear|nad)",
    "vaccination": r"(?:missed|behind[ ]on|no|never[ ]had)[ ](?:his[ ]|her[ ]|any[ ])?(?:jabs"
    r"|vaccines?|vaccinations?|immuni[sz]ations?)|under-?vaccinated|unimmuni[sz]ed",
    "crepitations": r"(?:chest|lungs)[ ](?:sounds?[ ]|fields[ ](?:are[ ])?|is[ ]|are[ ])?clear"
    r"|clear[ ](?:chest|lungs)|vesicular(?:[ ]breath(?:ing|[ ]sounds))?(?:[ ]throughout)?",
    "wheeze": r"good[ ]air[ ]entry[ ](?:and[ ])?no[ ]added[ ]sounds|chest[ ](?:is[ ])?clear",
    "swelling": r"(?:ankles|legs)[ ](?:are[ ])?(?:slim|normal|not[ ]swollen)|no[ ]soa\b",
    "incontinence": r"dry[ ](?:day[ ]and[ ]night|at[ ]night)"
    r"|bladder[ ](?:and[ ]bowels?[ ])?(?:fine|ok"
    r"|normal)",
    "constipation": r"bowels[ ](?:are[ ])?(?:fine|ok|okay)",
    "insomnia": r"sleeps[ ]like[ ]a[ ](?:log|baby)|"
    r"sleep(?:s|ing)[ ](?:well|soundly|fine|through)|good[ ]sleep(?:er)?",
    "unconsciousness": r"(?:wide[ ])?awake[ ]and[ ]alert|a(?:lert)?[ ]on[ ]avpu|avpu[ ]a\b",
    "drowsiness": r"bright[ ]and[ ]alert|alert[ ]and[ ](?:playful|active|chatty)",
    "pain": r"pain[ ](?:score[ ])?0/10(?![ ](?:at[ ]rest|when[ ]still))",
    "lump": r"no[ ]masses|no[ ]mass(?:[ ]felt)?",
    "jaundice": r"(?:eyes|sclerae?|skin)[ ](?:are[ ]|is[ ])?(?:white|not[ ]yellow)|white[ ]sclerae",
    "rash": r"skin[ ](?:is[ ])?clear|clear[ ]skin",
    "travel": r"never[ ]left[ ][a-z]+|not[ ]been[ ](?:anywhere|overseas|away)|"
    r"(?:has[ ])?(?:not[ ]left|never[ ]left|not[ ]been[ ]out[ ]of)[ ](?:the[ ]country"
    r"|the[ ]uk|town)|no[ ]trips[ ]abroad",
    "lives alone": r"(?:wife|husband|daughter|son|partner|family|carer)[ ]lives[ ]with[ ]"
    r"(?:him|her)|(?:wife|husband|partner|family)[ ](?:cares[ ]for|looks[ ]after)[ ](?:him|her)"
    rf"|lives[ ](?:with[ ](?:(?:his|her|their|an?)[ ])?(?:[a-z-]+[ ])?{_AT_HOME}|in[ ]a[ ](?:care"
    r"|nursing)[ ]home)|has[ ]live-in",
    "facial droop": r"(?:face|smile)[ ](?:is[ ])?symmetric(?:al)?|facial[ ]symmetry",
    "slurred speech": r"speech[ ](?:is[ ]|was[ ])?(?:clear|normal|fluent)|talk(?:s|ing)[ ]clearly",
    "visual loss": r"sees?[ ](?:well|clearly|normally)|vision[ ](?:is[ ])?(?:normal|fine|unchanged"
    r"|6/6|20/20)",
    "dysphagia": r"swallow(?:s|ing)[ ](?:well|fine|normally|is[ ](?:fine|safe|normal))",
    "palpitations": r"heart[ ](?:beats?[ ]|is[ ])?(?:steady|regular)",
    "discharge": r"ears?[ ](?:is[ ]|are[ ])?dry",
    "cyanosis": r"pink(?=[ ,.;]|$)(?![ ](?:eye|froth|sputum|urine|rash|lady|tablet|pill|capsule"
    r"|cannula|puffer|discharge|spot|stain|patch|vaginal))",
    "dehydration": r"moist[ ]mucous[ ]membranes|mmm\b"
    r"|(?<!fewer[ ])(?<!less[ ])(?<!few[ ])(?<!reduced[ ])(?<!only[ ]one[ ])wet[ ]nappies"
    r"|drinking[ ]well",
    "sexual activity": r"never[ ](?:been[ ]sexually[ ]active|had[ ]sex)|virgin",
    "numbness": r"sensation[ ](?:is[ ]|was[ ])?(?:normal|intact|preserved)"
    r"|feels[ ]touch[ ]normally",
    "murmur": r"(?:heart[ ]sounds|hs)[ ](?:are[ ])?(?:pure|normal|i[ ]?\+[ ]?ii[ ]\+?[ ]?(?:0"
    r"|nil))|nil[ ]added",
    "urinary retention": r"pass(?:es|ing)[ ]urine[ ](?:normally|well|freely|fine|ok)"
    r"|voids?[ ](?:well|normally|freely)|pu[ ](?:well|ok)",
    "breastfeeding": r"(?:exclusively|only|fully|solely)[ ](?:bottle|formula)[ -]?fe(?:d|eds|eding)"
    r"|stopped[ ](?:breast-?feeding|nursing[ ](?:him|her|the[ ]baby|her[ ]baby))"
    r"|(?:bottle|formula)[ -]?feed(?:s|ing)[ ](?:her|the)[ ](?:baby|infant|newborn|son|daughter"
    r"|twins)",
    "hypertension": r"(?:bp|blood[ ]pressure)[ ](?:is[ ]|was[ ]|has[ ])?always[ ](?:been[ ])?"
    r"(?:fine|good|ok|normal)(?![ ](?:on|with)\b)",
    "cancer": r"clear[ ]of[ ]cancer|cancer[ -]free|benign[ ](?:on[ ])?(?:biopsy|histology)",
    "drug use": r"never[ ](?:injected|used[ ]drugs|taken[ ]drugs)|(?:no|nil)[ ]ivdu",
    "low mood": r"(?:good|high)[ ]spirits|spirits[ ](?:are[ ])?good|cheerful",
    "bleeding": r"ha?emostasis[ ](?:is[ ]|was[ ])?(?:secured|achieved)"
    r"|bleeding[ ](?:is[ ])?controlled|stopped[ ]bleeding",
    "guarding": r"abdomen[ ](?:is[ ])?soft|soft[ ]abdomen|snt\b",
    "tenderness": r"snt\b|abdomen[ ]soft,?[ ](?:and[ ])?non-?tender",
    "seizure": r"seizure-?[ ]free|fit-?[ ]free",
    "chest pain": r"chest[ ]pain-?[ ]free",
    "dizziness": r"steady[ ]on[ ](?:his|her)[ ]feet",
    "fall": r"no[ ](?:further[ ])?falls",
    "thirst": r"not[ ](?:unduly[ ])?thirsty",
    "nausea": r"not[ ](?:feeling[ ])?sick",
    "cough": r"(?:stopped|no[ ]longer)[ ]coughing",
}  # fmt: skip
