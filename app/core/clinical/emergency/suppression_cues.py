"""The cues of suppression.py: words that open a denial, a past, a fear; parted by bars."""

from __future__ import annotations

from app.core.clinical.emergency.word_tables import cues

DENIALS = cues("""
    no | not | never | nil | without | denies | denied | denying | deny | neither | nor |
    negative for | absence of | free of | free from | rather than | instead of | ruled out |
    excludes | no longer | clear of | unlikely to be | non
""")
DENIED_AFTER = cues("""
    ruled out | excluded | absent | denied | resolved | unlikely | negative | not present |
    settled | subsided | has passed | went away | gone away | stopped | under control |
    controlled | settles | disappeared | has cleared | cleared up | better now | faded | fades
""")
PAST = cues("""
    history of | previous | previously | prior | used to | known | old | past | survivor of |
    recovered from | childhood | family history | following his | formerly | former | longterm |
    chronic | longstanding | recurrent | usual | usually | familiar
""")
PAST_TIMES = cues("""
    years ago | year ago | months ago | month ago | last year | last month | last summer | last
    winter | last spring | last autumn | years back | months back | years before | as a child |
    as a baby | as a toddler | as an infant | as a student | as a teen | in infancy | as a boy |
    as a girl | as a teenager | in childhood | in his youth | in her youth | in the past | long
    ago | year old ago | years earlier | decades ago | decade ago | back then | in the army |
    once had | long since | years since | previous pregnancy | last pregnancy | first pregnancy
    | previous admission | last admission | weeks ago
""")
LASTING = cues("""
    for years | for many years | for decades | years of | since childhood | all his life | all
    her life | all my life | for ages | for months | for weeks | longstanding | lifelong |
    always been
""")
FEARS = cues("""
    if | in case | should he | should she | should they | should it | should i | unless |
    explain | risk of | risk for | risks of | risk factors | return if | side effect | side
    effects | adverse effects | leaflet | worried about getting | worries about getting | worry
    about getting | worried about having | worries about having | afraid of getting | afraid of
    having | scared of having | fear of | fears | afraid of | scared of | frightened of | signs
    of | sign of | symptoms of | symptom of | criteria for | criteria of | management of |
    manage | treatment of | treatment for | causes of | cause of | definition of | features of |
    diagnosis of | differential of | differential for | prevention of | prevent | preventing |
    prophylaxis | dose for | dose in | dose of | dosing | mechanism of | pathophysiology |
    epidemiology | incidence of | prevalence of | screening | screen for | screened for |
    vaccine against | vaccinated against | vaccination against | watch for | watch out | look
    out for | looking for | advised about | advice on | advice about | event of | can cause |
    could cause | may cause | might cause | complication of | complications of | reads about |
    read about | article | course on | teach | teaching | lecture | simulation | drill |
    scenario | training | exam | film | movie | novel | dreamt | dreamed | dream | nightmare |
    difference between | protocol for | guideline for | guidelines for | guideline on | poster |
    website | when to | what would | could develop | may develop | might develop | worried that
    | worried it | worried he | worried she | likelihood of | chance of | chances of | rule out
    | asks whether | wants to know | wonders whether | policy | audit | research | study of |
    trial of | insurance | plan for | prepared for | prepare for | risk with | emergency plan |
    action plan | avoid | anxious about
""")
THEORY = cues("""
    what is | what are | explain | describe | define | list | how do you | how do we | how would
    you | how is | how are | how should | how does | why does | why do | when should | when is |
    which | difference between | summarise | summarize | tell me about | differential diagnosis
    | pathophysiology | mechanism | guideline | guidelines | write | compare | outline | discuss
    | name | give me | is it | are there | what causes | what dose | revision
""")
