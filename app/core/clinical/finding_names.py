"""Findings by name: how each is written, by which words it is affirmed or denied of itself."""

from __future__ import annotations

# Name; how it is written. What is denied or affirmed with one word of its own stands below.
WRITTEN: dict[str, str] = {
    "chest pain": r"(?:central[ ]|crushing[ ]|pleuritic[ ])?(?:chest|retrosternal)[ ](?:pains?"
    r"|tightness|pressure|discomfort)|angina(?:l[ ]pain)?",
    "fever": r"fever(?:s|ish)?|pyrexia|high[ ]temperature|febrile|pyrexial",
    "cough": r"cough(?:s|ed|ing)?",
    "vomiting": r"vomit(?:s|ed|ing)?|emesis|being[ ]sick",
    "nausea": r"nausea|nauseous|nauseated",
    "headache": r"headaches?",
    "breathlessness": r"breathless(?:ness)?|short(?:ness)?[ ]of[ ]breath|dyspn(?:o)?ea"
    r"|difficulty[ ](?:in[ ]|with[ ])?breathing|(?:trouble"
    r"|problems)[ ]breathing|sob",
    "rash": r"rash(?:es)?",
    "diarrhoea": r"diarrh(?:o)?ea|loose[ ](?:stools?|motions?)",
    "abdominal pain": r"(?:abdominal|tummy|belly|stomach|epigastric)[ ](?:pains?|ache|cramps?)"
    r"|stomach[ ]?ache",
    "back pain": r"back[ ](?:pain|ache)|backache",
    "neck pain": r"neck[ ]pain",
    "eye pain": r"eye[ ]pain|painful[ ]eye",
    "ear pain": r"earache|ear[ ]pain|otalgia",
    "pelvic pain": r"pelvic[ ]pain",
    "leg pain": r"(?:leg|calf)[ ]pain|claudication",
    "jaw pain": r"jaw[ ](?:pain|claudication)",
    "weight loss": r"weight[ ]loss|los(?:t|ing)[ ]weight"
    r"|los(?:t|ing)[ ](?:[\w.]+[ ]){0,2}(?:kg|kilos?|kilograms?|stone|pounds|lbs?)(?![ ]?/)",
    "weight gain": r"weight[ ]gain|gain(?:ed|ing)[ ]weight",
    "loss of appetite": r"(?:loss[ ]of|poor|reduced)[ ]appetite|anorexia",
    "haematuria": r"(?:visible[ ]|frank[ ])?ha?ematuria|blood[ ]in[ ](?:(?:the|his|her)[ ])?urine",
    "black stools": r"mel(?:a)?ena|black[ ](?:stools?|motions?)|tarry[ ]stools?",
    "rectal bleeding": r"rectal[ ]bleeding|(?:fresh[ ])?blood[ ]in[ ](?:(?:the|his|her)[ ])?stools?"
    r"|ha?ematochezia|bleeding[ ]per[ ]rectum",
    "haematemesis": r"ha?ematemesis|vomit(?:ed|ing|s)?[ ]blood",
    "haemoptysis": r"ha?emoptysis|cough(?:ed|ing|s)?[ ](?:up[ ])?blood",
    "dysuria": r"dysuria|burning[ ]on[ ](?:urination|micturition|passing[ ]urine)"
    r"|pain(?:ful)?[ ](?:on[ ])?(?:passing[ ]urine|urinat\w{2,4})",
    "urinary frequency": r"urinary[ ]frequency|frequency[ ]of[ ]urination",
    "nocturia": r"nocturia",
    "urinary retention": r"urinary[ ]retention",
    "palpitations": r"palpitations?",
    "syncope": r"syncop(?:e|al)|black(?:ed)?[ ]?outs?|faint(?:s|ed|ing)?"
    r"|loss[ ]of[ ]consciousness|collapsed?|(?:lost|lose|losing|loses)[ ]consciousness|passed"
    r"[ ]out",
    "dizziness": r"dizz(?:y|iness)|light-?headed(?:ness)?",
    "vertigo": r"vertigo",
    "tinnitus": r"tinnitus",
    "hearing loss": r"hearing[ ]loss|deaf(?:ness)?|loss[ ]of[ ]hearing",
    "seizure": r"seizures?|convulsions?|(?<=her[ ])fits?|(?<=his[ ])fits?|(?<=any[ ])fits?"
    r"|(?<=no[ ])fits|(?<=had[ ])fits|fits?(?=[ ]*(?:[.,;]|$)|[ ](?:in|since|before|or|and|last))",
    "epilepsy": r"epilep(?:sy|tic)",
    "neck stiffness": r"neck[ ]stiffness|stiff[ ]neck|meningism|nuchal[ ]rigidity",
    "photophobia": r"photophobia|sensitivity[ ]to[ ]light",
    "jaundice": r"jaundiced?|icter(?:us|ic)",
    "constipation": r"constipat(?:ion|ed)",
    "bleeding": r"(?:active[ ]|vaginal[ ]|any[ ])?bleeding|ha?emorrhage|bruising",
    "discharge": r"(?:vaginal|urethral|nipple|ear|penile)[ ]discharge",
    "confusion": r"confus(?:ion|ed)|disorientated|disoriented|delirium|delirious",
    "weakness": r"weakness",
    "numbness": r"numb(?:ness)?|parae?sthesiae?|tingling|pins[ ]and[ ]needles",
    "tremor": r"tremor",
    "night sweats": r"night[ ]sweats",
    "sweating": r"sweat(?:s|ing|y)|diaphore(?:sis|tic)|clammy",
    "sore throat": r"sore[ ]throat",
    "hoarseness": r"hoarse(?:ness)?",
    "runny nose": r"runny[ ]nose|rhinorrh(?:o)?ea|coryza",
    "suicidal thoughts": r"suicidal(?:[ ](?:thoughts?|ideation|ideas|intent|plans?))?|suicidality"
    r"|thoughts[ ]of[ ](?:suicide|self-?harm|harming[ ]\w{4,8})|self-?harm",
    "hallucinations": r"hallucinat(?:ions?|ing|es)",
    "low mood": r"low[ ]mood|depress(?:ion|ed)",
    "anxiety": r"anxiety|anxious",
    "wheeze": r"wheez(?:e|es|ing|y)",
    "stridor": r"stridor",
    "joint pain": r"joint[ ]pains?|arthralgia",
    "morning stiffness": r"morning[ ]stiffness",
    "itching": r"itch(?:ing|y|es)?|pruritus",
    "chills": r"chills|rigors?|shivering",
    "incontinence": r"incontinen(?:ce|t)",
    "dysphagia": r"dysphagia|(?:difficulty|trouble)[ ]swallowing|odynophagia",
    "heartburn": r"heartburn|acid[ ]reflux|indigestion|dyspepsia",
    "fatigue": r"fatigued?|tired(?:ness)?|letharg(?:y|ic)",
    "insomnia": r"insomnia|(?:sleeps|slept|sleeping)[ ](?:badly|poorly)|poor[ ]sleep",
    "polyuria": r"polyuria",
    "thirst": r"polydipsia|(?:excessive[ ])?thirst",
    "trauma": r"trauma|head[ ]injury|injury",
    "fall": r"fell(?=[ ](?:down|off|over|from|on|in|yesterday|at))|(?:recent[ ])?falls?(?=[ ]*"
    r"[.,;]|[ ](?:in|since|or|and))",
    "swelling": r"(?:peripheral[ ]|ankle[ ]|leg[ ]|pitting[ ])?(?:o)?edema|(?:ankle|leg|calf"
    r"|facial)[ ]swelling|swollen[ ](?:ankles?|legs?|calf|face)",
    "visual loss": r"(?:visual|vision)[ ](?:loss|disturbances?|changes|symptoms)|blurred[ ]vision"
    r"|loss[ ]of[ ]vision|double[ ]vision|diplopia",
    "tenderness": r"tender(?:ness)?",
    "guarding": r"guarding",
    "rebound": r"rebound",
    "murmur": r"murmurs?",
    "cyanosis": r"cyanos(?:is|ed)",
    "lump": r"lumps?(?![ ](?:is[ ])?(?:mobile|fixed|tethered))",
    "enlarged nodes": r"lymphadenopathy|(?:enlarged|swollen|palpable)[ ](?:lymph[ ])?nodes",
    "goitre": r"goit(?:re|er)",
    "orthopnoea": r"orthopn(?:o)?ea",
    "saddle anaesthesia": r"saddle[ ](?:anaesthesia|anesthesia|numbness)",
    "crepitations": r"crackles|crepitations",
    "papilloedema": r"papill(?:o)?edema",
    "blisters": r"blisters?",
    "mouth ulcers": r"mouth[ ]ulcers?",
    "dehydration": r"dehydrat(?:ed|ion)",
    "diabetes": r"diabet(?:es|ic)|t2dm|t1dm",
    "hypertension": r"htn|hypertensi(?:on|ve)|high[ ]blood[ ]pressure",
    "asthma": r"asthma(?:tic)?",
    "COPD": r"copd|chronic[ ]obstructive[ ]pulmonary[ ]disease|emphysema",
    "atrial fibrillation": r"atrial[ ]fibrillation|af",
    "heart failure": r"(?:congestive[ ])?(?:heart|cardiac)[ ]failure",
    "ischaemic heart disease": r"isch(?:a)?emic[ ]heart[ ]disease|coronary[ ](?:artery"
    r"|heart)[ ]disease|heart[ ]disease|heart[ ]attacks?"
    r"|myocardial[ ]infarction",
    "kidney disease": r"(?:chronic[ ])?(?:kidney|renal)[ ](?:disease|impairment|failure"
    r"|insufficiency)|ckd",
    "kidney stones": r"(?:kidney|renal)[ ]stones?",
    "liver disease": r"(?:chronic[ ])?(?:liver|hepatic)[ ](?:disease|impairment|failure)"
    r"|cirrhosis|hepatitis",
    "cancer": r"cancer|malignancy",
    "stroke": r"stroke|cva",
    "deep vein thrombosis": r"deep[ ]ve(?:in|nous)[ ]thrombosis|dvts?|venous[ ]thromboembolism"
    r"|blood[ ]clots?",
    "pulmonary embolism": r"pulmonary[ ]embol(?:ism|us|i)|pe(?![ ]?:|[ ]?kit)",
    "peptic ulcer": r"(?:peptic|gastric|duodenal|stomach)[ ]ulcers?(?:[ ]disease)?",
    "glaucoma": r"glaucoma",
    "gout": r"gout",
    "migraine": r"migraines?",
    "anaemia": r"anaemi[ac]|anemi[ac]",
    "dementia": r"dementia",
    "HIV": r"hiv(?:[ ]infection)?",
    "tuberculosis": r"tuberculosis",
    "sickle cell disease": r"sickle[ ]cell(?:[ ]disease)?",
    "psoriasis": r"psoriasis",
    "eczema": r"eczema",
    "thyroid disease": r"thyroid[ ]disease|hypothyroid(?:ism)?|hyperthyroid(?:ism)?",
    "G6PD deficiency": r"g6pd[ ]deficien(?:cy|t)",
    "haemophilia": r"ha?emophili(?:a|ac)",
    "myasthenia": r"myasthenia(?:[ ]gravis)?",
    "porphyria": r"porphyria",
    "osteoporosis": r"osteoporosis",
    "Parkinson's disease": r"parkinson(?:'?s)?(?:[ ]disease)?",
    "menopause": r"(?:post-?)?menopausal",
    "hysterectomy": r"hysterectomy",
    "splenectomy": r"splenectomy|asplenic|spleen[ ](?:was[ ]|has[ ]been[ ])?removed",
    "smoking": r"tobacco(?:[ ]use)?|cigarettes?|vap(?:es|ing)|smok(?:er|es|ed|ing|e)"
    r"|pack-?[ ]?years?",
    "alcohol": r"alcohol(?:ic)?(?:[ ](?:use|intake|consumption|excess|misuse|abuse|dependence"
    r"|history))?|drinks?[ ](?:[a-z0-9-]+[ ]){1,4}(?:wine|beer|vodka|whisky|gin|spirits|alcohol"
    r"|units|pints|cider)|drinks[ ](?:alcohol|wine|beer|spirits|vodka|heavily|socially"
    r"|\d{1,3}[ ]units)|drinker|drinking|drinks?(?=[ ]*[.,;]|[ ](?:any|a[ ]lot|too|at)"
    r"|$)",
    "pregnancy": r"(?:beta-?)?hcg[ ](?:is[ ]|was[ ])?positive|positive[ ](?:beta-?)?hcg|positive"
    r"[ ]pregnancy"
    r"[ ]test|pregnancy[ ]test[ ](?:is[ ]|was[ ])?positive"
    r"|pregnan(?:t|cy)|gravid|gestation|g\d[ ]?p\d(?=[ ](?:at[ ])?\d)|\d{1,2}/40"
    r"|expecting(?=[ ](?:a|her)[ ])",
    "breastfeeding": r"breast-?[ ]?fe(?:ed|eds|eding|d)|lactating|nursing[ ]mother",
    "drug use": r"(?:recreational|illicit|intravenous|iv|illegal)[ ]drugs?(?:[ ]use)?|drug[ ]use"
    r"|injects?[ ]drugs",
    "pacemaker": r"pacemaker",
    "prosthetic valve": r"(?:prosthetic|metallic|mechanical)[ ](?:heart[ ])?valves?",
    "contraception": r"contracepti(?:on|ve)|the[ ]pill",
    "steroid use": r"(?:long-?[ ]?term[ ]|oral[ ])?steroids",
    "anticoagulation": r"anticoagul(?:ated|ants?|ation)|blood[ ]thinners?",
    "nsaid use": r"nsaids?",
    "family history": r"family[ ]history",
    "travel": r"(?:recent[ ]|foreign[ ])?travel(?:led|ed)?(?:[ ]abroad)?|(?:returned|came[ ]back"
    r"|back"
    r"|arrived|flew[ ]in)[ ]from[ ](?!hospital|theatre|work|school|surgery|the[ ])[a-z]{3,16}",
    "sick contacts": r"(?:sick|ill)[ ]contacts?",
    "immunosuppression": r"immunosuppress(?:ed|ion|ants?|ive)|immunocompromised",
    "surgery": r"(?:recent[ ]|previous[ ])?surgery|operations?",
    "vaccination": r"vaccinat(?:ed|ion)|immuni[sz]ed|(?:vaccin|immunis|immuniz)ations"
    r"|vaccinations?[ ](?:are"
    r"[ ])?(?:up[ ]to[ ]date"
    r"|complete)",
    "low blood pressure": r"hypotensi(?:on|ve)|shocked",
    "fast heart rate": r"tachycardi(?:a|c)",
    "slow heart rate": r"bradycardi(?:a|c)",
    "low oxygen": r"hypoxi(?:a|c)|hypox(?:a)?emi(?:a|c)",
    "COVID": r"covid(?:-19)?",
    "unconsciousness": r"(?:reduced|decreased|impaired)[ ](?:level[ ]of[ ])?consciousness"
    r"|unconscious|unresponsive|comatose",
    "tick bite": r"tick[ ]bites?",
    "sexual activity": r"sexually[ ]active",
    "regular medicines": r"regular[ ](?:medicines?|medications?)",
    "sputum": r"sputum|phlegm|productive(?=[ ]cough)",
    "ascites": r"ascites",
    "hepatomegaly": r"hepatomegaly|enlarged[ ]liver",
    "splenomegaly": r"splenomegaly|enlarged[ ]spleen",
    "clubbing": r"clubbing",
    "pallor": r"pallor|pale",
    "distension": r"disten(?:sion|ded|tion)|bloat(?:ed|ing)",
    "peritonism": r"peritonis[mt]|peritonitis",
    "infection": r"infect(?:ed|ion)|purulent|pus",
    "redness": r"redness|erythema(?:tous)?",
    "intracranial bleed": r"(?:(?:intracranial|subdural|extradural|cerebral)[ ])?bleeds?"
    r"|(?:intracranial|subdural|extradural)[ ](?:haematoma|ha?emorrhage)",
    "fracture": r"fractures?|fractured|broken[ ]bones?",
    "nystagmus": r"nystagmus",
    "ataxia": r"ataxi[ac]",
    "facial droop": r"facial[ ](?:droop|weakness|palsy)|face[ ]droops?",
    "slurred speech": r"slurred[ ]speech|dysarthri[ac]|aphasi[ac]|dysphasi[ac]",
    "loss of smell": r"anosmi[ac]|loss[ ]of[ ](?:smell|taste)",
    "drowsiness": r"drows(?:y|iness)|somnolen(?:t|ce)|sleepiness",
    "irritability": r"irritab(?:le|ility)",
    "seasickness": r"sea-?sick(?:ness)?|motion[ ]sickness",
    "myalgia": r"myalgia|muscle[ ](?:pains?|aches?)",
    "pleural effusion": r"pleural[ ]effusions?|effusions?",
    "consolidation": r"consolidation",
    "pneumonia": r"pneumonia",
    "pneumothorax": r"pneumothorax",
    "sepsis": r"sepsis|septic",
    "meningitis": r"meningitis",
    "appendicitis": r"appendicitis",
    "gallstones": r"gallstones?|cholelithiasis",
    "pancreatitis": r"pancreatitis",
    "ectopic pregnancy": r"ectopic(?:[ ]pregnancy)?",
    "pre-eclampsia": r"pre-?eclampsia",
    "proteinuria": r"proteinuria|protein[ ]in[ ](?:the|his|her)[ ]urine",
    "ST elevation": r"st[ -](?:segment[ ])?(?:elevation|changes)|stemi",
    "arrhythmia": r"arr?h?ythmias?|irregular[ ]pulse",
    "aneurysm": r"aneurysms?",
    "tamponade": r"tamponade",
    "hydronephrosis": r"hydronephrosis",
    "bowel obstruction": r"bowel[ ]obstruction",
    "hernia": r"hernias?(?![ ](?:is[ ])?(?:ir)?reducible)",
    "foreign body": r"foreign[ ]bod(?:y|ies)",
    "dislocation": r"dislocat(?:ed|ion)",
    "nerve damage": r"neurovascular[ ](?:deficit|compromise)|cranial[ ]nerve[ ](?:palsy|deficit"
    r"|lesion)|focal[ ](?:neurolog\w{1,4}|signs)"
    r"|neurological"
    r"[ ]deficits?",
    "dialysis": r"dialysis",
    "transplant": r"transplant(?:ed)?",
    "cognitive impairment": r"cognitive[ ]impairment",
    "metal implant": r"metal(?:lic)?[ ]implants?",
    "claustrophobia": r"claustrophobi[ac]",
    "drug interaction": r"drug[ ]interactions?",
    "thyroid nodule": r"(?:thyroid[ ])?nodules?",
    "ulcer": r"(?:leg|foot|skin|genital|corneal)[ ]ulcers?|ulceration",
    "endometriosis": r"endometriosis",
    "sleep apnoea": r"(?:obstructive[ ])?sleep[ ]apn(?:o)?ea",
    "lives alone": r"lives?[ ]alone|living[ ]alone",
    "stress": r"stress(?:ed)?(?=[ .,;])(?![ ](?:test|fracture|ulcer|ecg|dose))",
    "blanching": r"blanch(?:es|ing)?",
    "regular periods": r"(?:menses|periods|cycles?)[ ](?:is[ ]|are[ ])?regular|regular[ ](?:menses"
    r"|periods|cycles?)",
    "mobile lump": r"(?:lump|mass|node|swelling)[ ](?:is[ ])?mobile|mobile[ ](?:lump|mass|node)",
    "reducible hernia": r"hernia[ ](?:is[ ])?reducible|reducible[ ]hernia",
    "bulging fontanelle": r"bulging[ ](?:anterior[ ])?fontanell?e|fontanell?e[ ](?:is[ ])?bulging",
    "home oxygen": r"(?:home|long-term|supplemental)[ ]oxygen|oxygen[ ]at[ ]home"
    r"|oxygen(?=[ ](?:at[ ]home|therapy))",
    "walking": r"walks?[ ](?:unaided|independently|normally|well)|independently[ ]mobile|ambulant"
    r"|weight-?[ ]?bear(?:ing|s)|able[ ]to[ ](?:walk|weight-?[ ]?bear)",
    "dullness": r"dull(?:ness)?(?:[ ](?:to|on)[ ]percussion)",
    "feeding": r"feed(?:s|ing)?[ ](?:well|normally|fine)",
    "prematurity": r"pre-?term|premature(?![ ](?:ejac|beats|atrial|ventric))|prematurity"
    r"|born[ ]at[ ](?:2[3-9]|3[0-6])[ ]weeks",
    "left-handedness": r"left-handed",
    "exudate": r"exudates?",
    "pain": r"pains?|painful",
}
# One word that denies.
DENIED: dict[str, str] = {
    "fever": r"afebrile|apyrexial|non-?febrile",
    "epilepsy": r"non-?epileptic",
    "jaundice": r"anicteric",
    "diabetes": r"non-?diabetic",
    "hypertension": r"normotensive|blood[ ]pressure[ ](?:is[ ]|was[ ])?normal|normal[ ]blood"
    r"[ ]pressure",
    "asthma": r"non-?asthmatic",
    "immunosuppression": r"immunocompetent",
    "vaccination": r"unvaccinated|unimmuni[sz]ed",
    "smoking": r"(?:lifelong[ ]|life-?long[ ])?(?:non-?[ ]?smok(?:er|ing)|never[ -]?smok(?:er|ed))",
    "alcohol": r"(?:drinks?|takes|uses|consumes|drinking)[ ]no[ ](?:alcohol|beer|wine|spirits)"
    r"|teetotal(?:l?er)?|abstinent|abstains|non-?drinker|abstemious",
    "pregnancy": r"negative[ ]pregnancy[ ]test|pregnancy[ ]test[ ](?:is[ ]|was[ ]|came[ ]back[ ]"
    r"|has[ ]been[ ])?negative|non-?pregnant|hcg[ ](?:is[ ]|was[ ])?negative"
    r"|negative[ ](?:beta-?)?hcg",
    "anticoagulation": r"not[ ]anticoagulated",
    "confusion": r"fully[ ]orientated|orientated|alert[ ]and[ ]oriented",
    "breathlessness": r"eupnoeic",
    "dehydration": r"well[ ]hydrated",
    "constipation": r"bowels[ ](?:are[ ])?(?:normal|regular|open(?:[ ]normally|ed)?)",
    "unconsciousness": r"conscious(?:[ ]and[ ]alert)?|(?:fully[ ])?alert|awake|gcs[ ](?:is[ ]|of"
    r"[ ])?15",
    "weight loss": r"(?:body[ ])?weight[ ](?:is[ ]|has[ ]been[ ]|remains[ ])?(?:stable|steady"
    r"|unchanged|constant)",
    "tenderness": r"non-?[ ]?tender",
    "pain": r"pain-?[ ]?free|painless",
    "sputum": r"dry(?=[ ]cough)|(?:unproductive|non-?[ ]?productive)(?=[ ]cough)",
    "crepitations": r"(?:chest|lungs)[ ](?:is[ ]|are[ ]|was[ ]|were[ ]|sounds[ ])?clear",
    "blanching": r"non-?blanching",
    "walking": r"(?:cannot|can't|unable[ ]to|not[ ]able[ ]to)[ ](?:walk|weight-?[ ]?bear)"
    r"|non-?weight-?bearing|bed-?bound|immobile",
    "dullness": r"resonant",
    "feeding": r"feed(?:s|ing)?[ ](?:poorly|badly)|poor[ ]feeding|off[ ]feeds|refus(?:es|ing)"
    r"[ ]feeds",
    "prematurity": r"(?:born[ ])?at[ ]term|term[ ](?:baby|infant|newborn)|full-?[ ]?term",
    "left-handedness": r"right-handed",
    "regular periods": r"(?:menses|periods|cycles?)[ ](?:is[ ]|are[ ])?irregular"
    r"|irregular[ ](?:menses|periods|cycles?)",
    "mobile lump": r"(?:lump|mass|node)[ ](?:is[ ])?(?:fixed|tethered)|(?:fixed|tethered)[ ]"
    r"(?:lump|mass|node)",
    "reducible hernia": r"hernia[ ](?:is[ ])?irreducible|(?:irreducible|incarcerated)[ ]hernia",
    "bulging fontanelle": r"fontanell?e[ ](?:is[ ])?(?:flat|soft|normal)|flat[ ]fontanell?e",
    "black stools": r"(?:stools?|motions?)[ ](?:is[ ]|are[ ])?(?:normal|brown)(?:[ ]colou?red)?",
    "kidney disease": r"(?:kidney|renal)[ ]function[ ](?:is[ ]|was[ ])?normal"
    r"|normal[ ](?:kidney|renal)[ ]function|normal[ ]kidneys",
    "home oxygen": r"no[ ]longer[ ]on[ ]oxygen",
    "insomnia": r"(?:sleep(?:s|ing)|slept)[ ]well",
    "low mood": r"mood[ ](?:is[ ])?(?:normal|good|stable)|euthymic|good[ ]mood",
    "loss of appetite": r"(?:appetite[ ](?:is[ ])?(?:good|normal|unchanged)|good[ ]appetite)"
    r"|eating[ ](?:well|normally)",
    "nerve damage": r"neurolog(?:y|ical[ ]examination|ically)[ ](?:is[ ])?(?:intact|normal)"
    r"|(?:cranial[ ]nerves|neurovascular(?:ly)?(?:[ ]status)?)[ ](?:are[ ]|is[ ])?(?:intact"
    r"|normal)",
    "cyanosis": r"acyanotic|non-?cyanosed",
    "incontinence": r"continent|bladder(?:[ ]and[ ]bowels?|/bowels?)?(?:[ ](?:function|control))?"
    r"[ ]"
    r"(?:is[ ]|are[ ]|was[ ]|were[ ])?normal",
    "atrial fibrillation": r"(?:normal[ ])?sinus[ ]rhythm",
    "drowsiness": r"wide[ ]awake",
    "infection": r"wounds?[ ](?:is[ ]|looks[ ])?clean|clean[ ]wound|uninfected|non-?infected",
    "itching": r"non-?itchy|non-?pruritic",
    "distension": r"non-?distended",
    "vomiting": r"keeping[ ](?:everything|fluids)[ ]down",
    "metal implant": r"no[ ](?:metal(?:lic)?[ ]?)?(?:implants?|metal)",
    "weakness": r"full[ ]power|power[ ](?:is[ ])?5/5",
    "neck stiffness": r"(?:neck[ ](?:is[ ]|was[ ])?)supple|supple[ ]neck",
    "dialysis": r"dialysis-free",
    "low blood pressure": r"haemodynamically[ ]stable|hemodynamically[ ]stable",
    "travel": r"not[ ]been[ ]abroad",
}
