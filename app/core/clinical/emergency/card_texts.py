"""Emergency cards by name, in the order in which they are shown, and what they say: fixed text, no
model's.

General first steps that the large first-aid and resuscitation guidelines share, in our own words;
no doses, as the clinic's protocol has those. `{number}` is the country's emergency number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.errors import InternalError

MOST_CARDS = 2
RULES_VERSION = 15  # of phrases, weights and texts; stored with each card that is shown
TEXTS_VERSION = 2  # of the English texts; a changed word is a higher one
# Stands on every card.
OWN_PROTOCOL = "Your own protocol first. This card is fixed text, found by words in your question."
NO_CARD_NO_SAFETY = "That no card is shown never means that there is no emergency."


_CALL = "Call your emergency team, or {number}."


@dataclass(frozen=True)
class CardText:
    """`title` names the emergency, `steps` are three lines of what to do now, `about` stands below
    them; `english` is what this translates, None for the English text itself."""

    card: str
    title: str
    steps: tuple[str, str, str]
    about: str = f"{OWN_PROTOCOL} {NO_CARD_NO_SAFETY}"
    english: CardText | None = None


@dataclass(frozen=True)
class CardLanguage:
    """What all cards say in one language. A translation has a `version` and a `date` of its own;
    it `translates` the English texts of that version, which stay the authority, and its `remark`
    says so. `call` is for a card of a later version; `number` names an emergency number where none
    can be given."""

    language: str
    version: int
    texts: Mapping[str, tuple[str, ...]]
    own_protocol: str = OWN_PROTOCOL
    no_card: str = NO_CARD_NO_SAFETY
    call: str = _CALL
    number: str = "the emergency number"
    date: str = ""
    translates: int = 0
    remark: str = ""

    @property
    def label(self) -> str:
        """How the history names what was shown: `de 1`."""
        return f"{self.language} {self.version}"

    @property
    def is_in_force(self) -> bool:
        """Whether it says what the English texts say today."""
        return self.language == "en" or self.translates == TEXTS_VERSION

    def text(self, card: str, number: str = "") -> CardText:
        """The text of a card, with the emergency number. A card of a later version is named
        alone."""
        named = (card.replace("-", " ").capitalize(), self.call, "", "")
        title, *steps = self.texts.get(card, named)
        first, second, third = (step.format(number=number or self.number) for step in steps)
        about = " ".join(filter(None, (self.own_protocol, self.no_card, self.remark)))
        english = None if self.language == "en" else ENGLISH.text(card, number)
        return CardText(card, title, (first, second, third), about, english)


def card_text(card: str, number: str) -> CardText:
    """The English text of a card."""
    return ENGLISH.text(card, number)


def parse_card_language(source: str) -> CardLanguage:
    """Read a translation: `key: value` lines between two `---` lines, then for each card a line
    with `#` and its name, its title and three steps.

    Raises InternalError: the file is ours.
    """
    try:
        _, head, body = source.split("---\n", 2)
        lines = (line.split(":", 1) for line in head.strip().splitlines())
        fields = {key.strip(): value.strip() for key, value in lines}
        blocks = (block.strip().splitlines() for block in body.split("# ")[1:])
        texts = {name.strip(): tuple(map(str.strip, said)) for name, *said in blocks}
        if set(texts) != set(CARDS) or {len(said) for said in texts.values()} != {4}:
            raise ValueError("a card is missing, or has not a title and three steps")
        return CardLanguage(
            language=fields["language"],
            version=int(fields["version"]),
            texts=texts,
            own_protocol=fields["own_protocol"],
            no_card=fields["no_card"],
            call=fields["call"],
            number=fields["number"],
            date=fields["date"],
            translates=int(fields["translates"]),
            remark=fields["remark"],
        )
    except (ValueError, KeyError) as error:
        raise InternalError(f"a translation of the cards is not whole: {error}") from error


_TEXTS: dict[str, tuple[str, str, str, str]] = {
    "arrest": (
        "Possible cardiac arrest",
        "Call the resuscitation team, or {number}, now; send for a defibrillator.",
        "Unresponsive and not breathing normally: start chest compressions, hard and fast, in the "
        "middle of the chest.",
        "Use the defibrillator as soon as it is there; interrupt compressions as little as you "
        "can.",
    ),
    "airway-breathing": (
        "Threatened airway or breathing",
        "Call for help, or {number}. Let the patient sit as they breathe best; lay an unconscious "
        "one on the side if they breathe.",
        "Give oxygen to your target. Choking and unable to cough: back blows, then thrusts.",
        "Be ready to support breathing; measure saturation and rate again and again.",
    ),
    "anaphylaxis": (
        "Possible anaphylaxis",
        "Adrenaline into the muscle of the outer thigh without delay, by your protocol or the "
        "patient's own pen.",
        "Call for help, or {number}. Remove the trigger; lay flat with legs raised, or sitting if "
        "breathing is hard; no standing up.",
        "Oxygen, fluids; repeat adrenaline by protocol if there is no improvement after 5 minutes.",
    ),
    "heart": (
        "Possible heart attack or aortic emergency",
        "Call {number}, or your cardiac team, now; do not let the patient walk.",
        "ECG within 10 minutes, monitor, defibrillator at hand; oxygen only if saturation is low.",
        "Aspirin by your protocol, unless there is allergy, bleeding or a suspected dissection.",
    ),
    "stroke": (
        "Possible stroke",
        "Call {number}, or your stroke team, now: treatment depends on minutes.",
        "Note when the patient was last seen well; check glucose; ask for anticoagulants.",
        "Nothing by mouth until swallowing is tested. Symptoms that went away need the same "
        "urgency.",
    ),
    "subarachnoid": (
        "Possible bleeding around the brain",
        "Call {number}, or refer at once: sudden, worst-ever headache needs imaging now.",
        "Keep the patient at rest and watch consciousness, pupils and pressure.",
        "No anticoagulant or antiplatelet drug until a bleed is excluded.",
    ),
    "suicide": (
        "Danger to life by suicide or self-harm",
        "Do not leave the person alone; take means out of reach. Immediate danger: {number}.",
        "Ask openly about thoughts, plan and means, and listen: asking does not put the idea "
        "there.",
        "Something swallowed or injured: treat as an emergency. Get a mental health crisis "
        "assessment today.",
    ),
    "meningitis": (
        "Possible meningitis",
        "Call {number}, or transfer at once; isolate and protect yourself by your protocol.",
        "Antibiotics by your protocol without delay; blood cultures first only if they cost no "
        "time.",
        "A rash that does not fade, drowsiness or shock: treat as septicaemia.",
    ),
    "sepsis": (
        "Possible sepsis",
        "Call for senior help, or {number}: treat within the hour.",
        "Cultures, lactate, antibiotics and fluids by your protocol; oxygen to target.",
        "Measure pressure, rate, consciousness and urine again and again; look for the source.",
    ),
    "gi-bleed": (
        "Possible gastrointestinal bleeding",
        "Call {number}, or your bleeding team, if there is shock, collapse or ongoing bleeding.",
        "Two large lines, bloods with cross-match; nothing by mouth; watch pressure and pulse.",
        "Ask for anticoagulants, NSAIDs and liver disease; think of reversal by your protocol.",
    ),
    "pregnancy": (
        "Possible emergency in pregnancy or after birth",
        "Call the obstetric team, or {number}, now.",
        "Lay on the left side in later pregnancy; heavy bleeding or shock: lines, fluids, blood.",
        "Fit or severe pressure: magnesium and pressure treatment by protocol. Cord visible: "
        "lift the presenting part, knees to chest.",
    ),
    "child": (
        "Possibly a seriously ill child",
        "Call {number}, or the paediatric team, now; stay with the child.",
        "Airway, breathing, circulation, consciousness, glucose, temperature; look for a rash.",
        "Swallowed battery or magnets: hospital at once, even when well. Do not rely on later "
        "improvement.",
    ),
    "child-under-3-months": (
        "Fever in a baby under three months",
        "38 °C or more at this age needs a hospital assessment now, even in a baby who looks well.",
        "Floppy, pale, grunting, not feeding or hard to wake: {number}.",
        "Do not wait for an effect of paracetamol; check breathing, colour and feeding meanwhile.",
    ),
    "seizure": (
        "Prolonged or repeated seizure",
        "Call {number}, or your team. Protect from injury; put nothing into the mouth.",
        "Five minutes or more: rescue medicine by your protocol. Check glucose.",
        "On the side as soon as it is possible; airway, oxygen; note the time.",
    ),
    "poisoning": (
        "Possible poisoning or overdose",
        "Call {number}, or your poisons centre, also while the patient still feels well.",
        "Protect yourself from gas and splashes; no vomiting, nothing to drink unless advised.",
        "Keep the packet or a sample; note what, how much and when. Drowsy: airway first.",
    ),
    "cauda-equina": (
        "Possible cauda equina syndrome",
        "Send to hospital now for an emergency MRI: hours decide on bladder and legs.",
        "Test sensation around the saddle, anal tone and leg power; measure bladder volume.",
        "Not an outpatient matter, also when pain is mild.",
    ),
    "torsion": (
        "Possible testicular torsion",
        "Call the surgeon or urologist now: the testis is best saved within six hours.",
        "Nothing by mouth; pain relief. Imaging must not delay exploration.",
        "Pain that went away by itself may be torsion too.",
    ),
    "limb": (
        "Possibly a limb without blood supply",
        "Call the vascular surgeon, or {number}, now: six hours decide on the limb.",
        "Compare pulses, colour, sensation and movement; open tight casts and dressings.",
        "Do not warm or raise the limb; pain relief; nothing by mouth; anticoagulation by "
        "protocol.",
    ),
    "bleeding": (
        "Life-threatening bleeding or wound",
        "Press hard on the wound now and keep pressing; call {number}.",
        "Limb bleeding that pressure does not stop: tourniquet, note the time. Leave impaled "
        "objects in.",
        "Lay flat, keep warm; ask for anticoagulants; activate your bleeding protocol.",
    ),
    "eye": (
        "Eye in danger: chemical, injury, or sudden loss of sight",
        "Chemical: rinse at once with much water for at least 20 to 30 minutes, lids open; "
        "lenses out.",
        "Penetrating object: do not rinse, press or remove; shield the eye.",
        "An eye emergency service, or {number}, now: also for sudden loss of sight and for a red "
        "eye with severe pain, where hours decide. Keep the name of the chemical.",
    ),
    "glucose": (
        "Dangerously low or high glucose",
        "Low and able to swallow: fast sugar now. Drowsy: nothing by mouth, glucagon or glucose "
        "into a vein by protocol.",
        "Ketones with vomiting or drowsiness: possible ketoacidosis, treat as an emergency. Call "
        "{number}, or your team.",
        "Measure again after 10 to 15 minutes; look for the cause.",
    ),
}
CARDS = tuple(_TEXTS)  # who stands first is shown first
ENGLISH = CardLanguage("en", TEXTS_VERSION, _TEXTS)
