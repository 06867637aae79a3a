"""Words beside which a name stands: titles, labels, relatives, verbs, in eight languages."""

from __future__ import annotations

from app.core.clinical.word_patterns import listed


def _set(words: str) -> frozenset[str]:
    return frozenset(listed(words))


# A capital word after one of these is a name whatever else it may be.
TITLES = _set(
    "dr.ª sr.ª prof.ª dr.a sr.a sig.ra sig.na dott.ssa dr.ssa d.ssa prof.ssa "
    "smt shri sri shrimati kumari mama papa baba aunty auntie mallam malam alhaji alhaja hajia "
    "chief oga "
    "mr mrs ms miss mister mx dr doctor prof professor sir lady dame lord rev reverend "
    "father fr sister sr pastor rabbi imam capt captain sgt "
    "herr herrn frau hr dres prof oa oä cä pd fräulein m mme mlle mlles mm monsieur madame "
    "mademoiselle pr me maître "
    "sr sra srta don doña dª señor señora señorita dra doctora doutor doutora dona seu sñr d "
    "sig sigra signor signora signorina sigg dott dottssa dottore dottoressa drssa ssa ing "
    "avv suor "
    "dhr mw mevr mevrouw meneer de-heer heer drs mej zuster dokter doktor dottor doutor docteur"
)
# Titles that are letters or words too: only with a point, or before a word that is none.
WEAK_TITLES = _set(
    "m d pr me fr sr hr seu don father sister pd oa mm heer lady sir ing imam dame lord ca don "
    "mama papa baba chief sri"
)
AFTER_TITLE = _set(
    "dr med prof med. phil rer nat dent univ dipl priv doz habil ing msc h c mult and und et "
    "y e and the"
)
# What may follow a title and is no name.
NO_NAMES = _set(
    "doctor colleague sir madam kollege kollegin kollegen doktor professor patient patientin "
    "médecin confrère consoeur collègue "
    "colega doctor doutor dottore collega hausarzt chefarzt oberarzt in of and the on at "
    "from und mit ist hat wurde war aus bei "
    "für to who whom is was has et est a a-t y es ha e foi è nurse team damen herren dame"
)
# A name stands after these and a colon, or at their side.
LABELS = _set(
    "name surname forename forenames firstname lastname patient pt re regarding nok kin gp "
    "consultant signed dictated typed cc author "
    "clinician physician surgeon attending resident prescriber pharmacist nurse carer "
    "keyworker contact client resident referrer "
    "provider interpreter guardian attn dear hi hello "
    "vorname nachname familienname patientin pat betreff betr hausarzt hausärztin arzt "
    "ärztin stationsarzt oberarzt oberärztin chefarzt "
    "zuweiser überweiser unterzeichner betreuer betreuerin gez ansprechpartner versicherter "
    "versicherte liebe lieber hallo "
    "nom prénom prénoms patiente médecin signataire signé correspondant concerne chirurgien "
    "infirmière cher chère bonjour "
    "nombre nombres apellido apellidos paciente médico médica firmado fdo cuidador tutor "
    "estimado estimada querido querida hola "
    "nome sobrenome apelido responsável assinado acompanhante prezado prezada caro cara olá "
    "cognome paziente medico firmato firma gentile egregio "
    "naam voornaam achternaam patiënt patiënte huisarts arts behandelaar contactpersoon "
    "ondertekend beste geachte collega pac pcte paz pz convivente conviviente companheiro driver "
    "attender mob"
)
STRONG_LABELS = _set(
    "name surname forename forenames nok kin vorname nachname familienname nom prénom "
    "prénoms nombre nombres apellido apellidos "
    "sobrenome apelido nome cognome naam voornaam achternaam gez fdo"
)
RELATIVES = _set(
    "wife husband partner spouse son daughter mother mum mom mam father dad brother sister "
    "sibling uncle aunt auntie nephew niece cousin "
    "grandson granddaughter grandmother grandfather gran granny grandma nan nana grandad "
    "grandpa stepson stepdaughter stepmother "
    "stepfather twin friend neighbour neighbor carer caregiver girlfriend boyfriend fiancé "
    "fiancée fiance fiancee guardian boss "
    "employer colleague roommate flatmate mother-in-law father-in-law son-in-law "
    "daughter-in-law sister-in-law brother-in-law law "
    "nurse midwife physio physiotherapist teacher landlord baby dog "
    "ehefrau ehemann frau mann partner partnerin sohn tochter mutter vater bruder schwester "
    "onkel tante neffe nichte cousin cousine "
    "enkel enkelin oma opa großmutter großvater schwiegertochter schwiegersohn "
    "schwiegermutter freund freundin nachbar nachbarin "
    "lebensgefährte lebensgefährtin gattin gatte betreuer betreuerin hebamme pfleger "
    "pflegerin kollege kollegin chef "
    "femme mari épouse époux conjoint conjointe compagnon compagne fils fille mère père "
    "frère soeur sœur oncle tante neveu nièce "
    "cousine petit-fils petite-fille grand-mère grand-père belle-fille belle-mère gendre ami "
    "amie voisin voisine aidante infirmier "
    "esposa esposo marido mujer pareja hijo hija madre padre hermano hermana tío tía sobrino "
    "sobrina primo prima nieto nieta abuela "
    "abuelo nuera yerno suegra suegro amigo amiga vecino vecina cuidadora novio novia "
    "enfermera enfermero "
    "companheiro companheira filho filha mãe pai irmão irmã tio tia sobrinho sobrinha neto "
    "neta avó avô nora genro sogra sogro vizinho "
    "vizinha cuidadora namorado namorada enfermeira enfermeiro "
    "moglie marito compagno compagna figlio figlia madre padre fratello sorella zio zia "
    "nipote cugino cugina nonna nonno nuora suocera "
    "suocero amico amica vicino vicina badante infermiera infermiere "
    "echtgenoot echtgenote vrouw man zoon dochter moeder vader broer zus zusje oom tante "
    "neef nicht kleinzoon kleindochter oma opa "
    "schoondochter schoonzoon schoonmoeder vriend vriendin buurman buurvrouw mantelzorger "
    "wijkverpleegkundige"
)
# After these comes whoever did or is it.
BEFORE_NAME = _set(
    "called named by with nurse sister physio midwife matron consultant registrar sho "
    "surgeon under "
    "namens heißt heiße durch schwester pfleger oberarzt oberärztin chefarzt kollege "
    "kollegen kollegin hebamme "
    "appelé appelée nommé prénommé prénommée "
    "llamado llamada llamo "
    "chamado chamada chamo enfermeira enfermeiro "
    "chiamato chiamata chiamo "
    "heet genaamd zuster verpleegkundige "
    "soy sou sono accept re aunt aunty mallam collega"
)
PARTICLES = _set(
    "van der den de la le du da do das dos del della di von zu zur vom ter ten te el al bin "
    "ben ibn st st. y e d d' l' mac mc lo san "
    "i af av 't op het in-'t"
)
# Written with a capital these begin a name or go on with it: `Van Dorn`, `Lo Cascio`, `El Amrani`.
CAPITAL_PARTICLES = _set(
    "van von vom de del della dello degli dei da dal dalla dos das di du le la lo li lou den der "
    "ter ten te el al "
    "ait aït ben bin ibn abu ould mac mc o st thi van't ap fitz san santa md mohd"
)
# Prepositions before a place.
OF_PLACES = _set(
    "in from near at to of outside around live lives living moved born visiting visited via "
    "aus nach bei wohnhaft "
    "à a de en habite né née vers "
    "vive desde "
    "em mora reside natural "
    "ad residente nato nata abita presso "
    "te uit naar woont woonachtig woonplaats"
)
# Before a German noun that is a common one.
GERMAN_ARTICLES = _set(
    "der die das dem den des ein eine einen einem einer eines kein keine keinen keinem "
    "keiner im am zum zur beim vom ins ans "
    "ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner mein meine meinen meinem "
    "meiner unser unsere unserer diese dieser dieses "
    "diesem diesen jede jeder jedes jedem jeden alle aller allen welche welcher beide beiden "
    "mehrere einige viele wenig etwas sehr ohne "
    "rechts links re li bds beidseits rechte rechter rechten linke linker linken keinerlei "
    "und oder sowie"
)
GERMAN_SIGNS = _set(
    "der die das und mit bei ist nicht wurde eine einen wir auf im zur zum keine unter sowie "
    "patientin patienten seit herr frau"
)
# After a verb or a noun that begins a sentence.
AFTER_VERB = _set(
    "à al alla allo alle ai agli da dal dalla dallo de del della di do du des in no na nos "
    "nas en em con com mit bei auf aus an am im "
    "zum zur von vom per por par pour para pelo pela su sul sulla sur sobre sin sem senza "
    "sans op bij met voor van aan uit te to of for "
    "with without on at by from the an un une una uno um uma el la le les los las lo il gli "
    "het een der die das den dem ein eine einen "
    "que che dass dat nicht niet ne pas não und oder ou or avec depuis desde hasta até seit "
    "sinds für ohne zonder nach wie sich ich wir "
    "o os as ao aos às nel nella nei ed se me te mir mich je ik u è est hat wird wurde dit "
    "dem diese bis als om er"
)
# By these a word that begins a sentence is known for one, in whatever language.
MADE_ENDINGS = listed(
    "ed ing ly tion sion ness ment ity ous ive ful less ism ology ical able ible ance ence "
    "ency ancy ure ado ada ados adas ato ata ati ate ito ita uto uta ido ida ou eu iu aram "
    "eram ando endo mente ción ção zione sión são ées és ée ait aient ements aba aban ava "
    "avam avano eva iva ían iert ierte ierung ung heit keit schaft lich liche licher isch "
    "ische ingen ering atie heid dad dade tà eux euse "
)
# What somebody does who is called by a word: `Iris has`, `Hope says`.
ACTS = _set(
    "has had says said is was went came lives lived feels felt denies denied reports reported "
    "takes took needs "
    "wants wanted attends attended works worked hat war ist sagt wohnt lebt kommt a est était dit "
    "habite va vient "
    "tiene tenía es está dice vive tem tinha é está diz ha è era dice vive abita heeft had zegt "
    "woont"
)
# Before a word that is none's name there: `the lily`, `mein Stein`, `una rosa`.
DETERMINERS = _set(
    "the a an this that these those her his my your our their its some any no der die das dem den "
    "des ein eine "
    "einen einem einer mein meine dein seine sein ihr ihre kein keine le la les un une des mon ma "
    "mes ton ta sa ses "
    "el los las una mi mis tu su sus o os as um uma uns umas meu minha seu sua ao na no il lo gli "
    "i uno mio mia "
    "suo sua alla allo dalla sulla nella het een mijn zijn haar onze geen muy très sehr zeer molto "
    "muito"
)
# Days by which people are called too: `Sunday Okoro`, but `physio Monday`.
WEEKDAYS = _set("sunday monday tuesday wednesday thursday friday saturday")
