"""Suppression cues: words that open a denial, a past, a fear; parted by bars."""

from __future__ import annotations

from app.core.clinical.emergency.word_tables import cues, word_set

DENIALS = cues("""
    no | not | never | nil | without | denies | denied | denying | deny | non cardiac | neither
    | nor | negative for | absence of | free of | free from | rather than | instead of | ruled
    out | excludes | no longer | clear of | unlikely to be | non
""")
DENIED_AFTER = cues("""
    ruled out | excluded | absent | denied | resolved | unlikely | negative | not present |
    settled | subsided | has passed | went away | gone away | stopped | under control |
    controlled | settles | disappeared | has cleared | cleared up | better now | faded | fades
""")
PAST = cues(
    """
    history of | used to | survivor of | recovered from | childhood | family history | following
    his | past history | past medical | medical history | old stroke | old infarct | recovering
    from | rehab after | rehabilitation after | survived | old bullet | old fragment | old
    facial | old palsy | old bleed | old clot | old dvt | old suicide | old inferior | old
    anterior | old lateral | old attempt | old overdose | old mi | old injury | old fracture |
    old scar | old weakness | old burn
"""
)
PAST_TIMES = cues("""
    years ago | year ago | months ago | month ago | last year | last month | last summer | last
    winter | last spring | last autumn | years back | months back | years before | as a child |
    as a baby | as a toddler | as an infant | as a student | as a teen | in infancy | as a boy |
    as a girl | as a teenager | in childhood | in his youth | in her youth | in the past | long
    ago | year old ago | years earlier | decades ago | decade ago | back then | in the army |
    once had | long since | years since | previous pregnancy | last pregnancy | first pregnancy
    | previous admission | last admission | weeks ago | in the war | in spring | in summer | in
    autumn | in winter | since the fracture | since the accident in | recovering well | now
    recovered | since recovered | fully recovered | full recovery | made a good recovery | weeks
    after | months after | years after | scar | scars | decades before | when he was
    a | when she was a | when i was a | when he was at | when she was at | when i was at | in
    the 60 s | in the 70 s | in the 80 s | in the 90 s | in the nineties | in the eighties |
    last spring | as a kid | as a lad | as a youngster |
    last january | last february | last march | last april | last may | last june
    | last july | last august | last september | last october | last november | last december
    | last christmas | last easter | when she had her first | years gone
""")
LASTING = cues("""
    for years | for many years | for decades | years of | since childhood | all his life | all
    her life | all my life | for ages | for months | for weeks | longstanding | lifelong |
    always been | each week | every week | every winter | every spring | each winter | only when
    | same as always | typical for her | typical for him | her usual | his usual | as usual |
    unchanged for | settles by | well controlled | each year | every year |
    whenever | goes off | wears off | when drunk | when tired | when anxious | when stressed |
    when nervous | when he is tired | when she is tired | when he is drunk | when she is drunk
""")
FEARS = cues(
    """
    if | in case | should he | should she | should they | should it | should i | unless | risk
    of | risk for | risks of | risk factors | return if | side effect | side effects | adverse
    effects | leaflet | worried about getting | worries about getting | worry about getting |
    worried about having | worries about having | afraid of getting | afraid of having | scared
    of having | fear of | afraid of | scared of | frightened of | terrified of |
    phobia of | guidance on | hazards of | dreads | petrified of | prevention of |
    preventing | epidemiology | incidence of | prevalence of | watch for | watch out | look out
    for | advised about | advice on | advice about | event of | can cause | could cause | may
    cause | might cause | reads about | read about | teach | teaching | simulation | scenario |
    film | movie | novel | dreamt | dreamed | dream | nightmare | difference between | protocol
    for | guideline for | guidelines for | guideline on | poster | website | when to | what
    would | could develop | may develop | might develop | likelihood of | chance of | chances of
    | asks whether | wants to know | wonders whether | insurance | prepared for | prepare for |
    risk with | emergency plan | action plan | anxious about | asks about symptoms | asks about
    signs | explain | explains how | exam question | to prevent | asking about | recommended for
    | risk assessment | assessment tools | safety net | safety netted | safety netting | red
    flags explained | come back if | how to avoid | what if | in the event | steps of | steps in
"""
)
THEORY = cues("""
    what is | what are | explain | describe | define | list | how do you | how do we | how would
    you | how is | how are | how should | how does | why does | why do | when should | when is |
    which | difference between | summarise | summarize | tell me about | differential diagnosis
    | pathophysiology | mechanism | guideline | guidelines | write | compare | outline | discuss
    | name | give me | is it | are there | what causes | what dose | revision
""")
# These name a subject; where somebody was spoken of before them, it is what they have.
SUBJECTS_OF_THEORY = cues(
    """
    signs of | sign of | symptoms of | symptom of | criteria for | criteria of | management of |
    treatment of | treatment for | causes of | cause of | definition of | features of |
    diagnosis of | differential of | differential for | prophylaxis | dose for | dose in | dose
    of | dosing | mechanism of | pathophysiology | screening | screen for | screened for |
    complication of | complications of | plan for | study of | trial of | vaccine against |
    vaccinated against | vaccination against | course on
"""
)
# These say how old the next few words are.
PAST_ADJECTIVES = cues(
    """
    previous | previously | prior | known | former | formerly | chronic | longstanding |
    longterm | usual | usually | familiar
"""
)
# After these another matter begins.
CONTRAST = word_set(
    "but however although though except now today which because yet currently tonight "
    "presents presenting presented since"
)
# What may follow a word that denies what stands before it.
AFTER_A_VERDICT = word_set(
    "and or but by on in when after now since today yesterday at with within so thanks here "
    "before last this for overnight if completely fully quickly spontaneously again"
)
