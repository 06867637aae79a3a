"""What a note says against what the clinician said, and what it lacks of that."""

from __future__ import annotations

from app.core.clinical.marks import Level, Mark, background
from app.core.notes.note import Author, NoteSection, NoteVersion
from app.core.notes.note_check import NEW_LINE, NoteCheck, _lines_of, check_note, mark_words
from app.core.notes.note_kinds import FORMS, NoteKind
from app.core.notes.omissions import OmissionKind
from app.services.clinical.shipped_drugs import shipped_drugs

SAID = (
    "67-year-old man on bisoprolol 5 mg daily and metformin 500 mg twice a day. Allergic to "
    "penicillin. No chest pain. Cough and fever of 38.4 °C since Monday. Swelling of the left calf."
)


def check(said: str, kind: NoteKind = NoteKind.SOAP, **texts: str) -> NoteCheck:
    sections = tuple(NoteSection(key, text) for key, text in texts.items())
    version = NoteVersion(1, Author.CLINICIAN, 0.0, sections)
    against = background(shipped_drugs(), [said])
    return check_note(FORMS[kind], version, against, [said], set())


def test_a_faithful_note_has_nothing_to_decide_and_lacks_nothing() -> None:
    found = check(
        SAID,
        subjective="Cough and fever since Monday, no chest pain\nAllergic to penicillin\n"
        "Takes bisoprolol 5 mg daily and metformin 500 mg twice a day",
        objective="Temperature 38.4 °C\nSwelling of the left calf",
        plan="Continue bisoprolol 5 mg",
    )
    assert found.open == () and found.omissions == ()


def test_what_differs_and_what_is_new_is_to_be_decided() -> None:
    found = check(SAID, plan="Bisoprolol 50 mg\nGive amoxicillin 500 mg\nScan the right calf")
    codes = {each.mark.code: each.mark.level for each in found.open}
    assert codes["DIFF_DOSE_X10"] is Level.RED
    assert codes["DIFF_SIDE"] is Level.AMBER
    assert Level.RED in {each.mark.level for each in found.open if "amoxicillin" in each.mark.text}


def test_the_objective_section_holds_only_what_was_found() -> None:
    found = check(SAID, objective="Temperature 38.4 °C\nLungs clear on auscultation\nSpO2 97 %")
    red = {each.mark.text: each for each in found.open if each.mark.level is Level.RED}
    assert "Lungs clear on auscultation" in red
    assert red["97 %"].line == "SpO2 97 %"
    assert not any("38.4" in text for text in red)
    assert red["Lungs clear on auscultation"].mark.code == NEW_LINE
    assert all("only what was found" in mark_words(each) for each in red.values())
    # The same words where they are no finding of this patient's are no more than new.
    assert not any(
        each.mark.code == NEW_LINE for each in check(SAID, plan="Lungs clear on auscultation").marks
    )


def test_a_decision_holds_for_the_same_words_and_no_others() -> None:
    sections = (NoteSection("plan", "Give amoxicillin"),)
    version = NoteVersion(1, Author.CLINICIAN, 0.0, sections)
    against = background(shipped_drugs(), ["Cough."])
    form = FORMS[NoteKind.SOAP]
    (mark,) = check_note(form, version, against, ["Cough."], set()).open
    decided = {mark.decision}
    assert check_note(form, version, against, ["Cough."], decided).open == ()
    other = NoteVersion(1, Author.CLINICIAN, 0.0, (NoteSection("plan", "Give doxycycline"),))
    assert len(check_note(form, other, against, ["Cough."], decided).open) == 1


def test_a_decision_holds_for_its_line_drug_and_place_alone() -> None:
    against, form = background(shipped_drugs(), [SAID]), FORMS[NoteKind.SOAP]

    def marks(plan: str, decided: set[tuple[str, str, str]]) -> NoteCheck:
        version = NoteVersion(1, Author.CLINICIAN, 0.0, (NoteSection("plan", plan),))
        return check_note(form, version, against, [SAID], decided)

    before = marks("Bisoprolol 50 mg", set())
    decided = {each.decision for each in before.open}
    assert decided and marks("Bisoprolol 50 mg", decided).open == ()
    assert marks("Rest\nBisoprolol 50 mg", decided).open == ()
    assert marks("Metformin 50 mg", decided).open
    assert not any(each.confirmed for each in marks("Metformin 50 mg", decided).marks)
    twice = marks("Bisoprolol 50 mg\nBisoprolol 50 mg", decided)
    assert len(twice.open) == len(before.open)
    assert all(each.mark.start > len("Bisoprolol 50 mg") for each in twice.open)


def test_what_was_said_and_is_missing_is_named() -> None:
    found = check(SAID, subjective="Takes bisoprolol.", plan="Rest")
    named = {(each.kind, each.subject) for each in found.omissions}
    assert named == {
        (OmissionKind.ALLERGY, "penicillin"),
        (OmissionKind.DOSE, "bisoprolol"),
        (OmissionKind.DRUG, "metformin"),
    }
    for each in found.omissions:
        assert SAID[each.start : each.end] == each.text


def test_an_allergen_alone_stands_in_a_section_of_allergies() -> None:
    found = check("Allergic to penicillin and latex.", NoteKind.REFERRAL,
                  allergies="Penicillin\nLatex")  # fmt: skip
    assert found.omissions == ()
    missing = check("Allergic to penicillin and latex.", NoteKind.REFERRAL, allergies="Latex")
    assert [each.subject for each in missing.omissions] == ["penicillin"]


def test_that_there_is_no_allergy_is_missed_too() -> None:
    (missing,) = check("No known drug allergies. Cough.", subjective="Cough").omissions
    assert missing.kind is OmissionKind.ALLERGY
    assert check("No known drug allergies.", subjective="NKDA").omissions == ()


def test_a_brand_stands_for_its_drug_and_units_for_each_other() -> None:
    found = check("Takes Lasix 40 mg and levothyroxine 0.1 mg.",
                  subjective="Takes furosemide 40 mg and levothyroxine 100 micrograms")  # fmt: skip
    assert found.omissions == ()


def test_the_line_of_a_mark_is_the_whole_line_and_no_other() -> None:
    lines = ("  Rest, then amoxicillin 500 mg  ", "Doxycycline", "Last of all ramipril 5 mg")
    found = check(SAID, plan="\n".join(lines))
    whole = {each.mark.text: each.line for each in found.marks}
    assert whole["amoxicillin"] == "Rest, then amoxicillin 500 mg"
    assert whole["Doxycycline"] == "Doxycycline"
    assert whole["ramipril"] == "Last of all ramipril 5 mg"


def test_the_lines_of_a_mark_over_several_are_all_of_them() -> None:
    text = "First\nTake one a\nb and rest\nLast"
    start = text.index("a\nb")
    mark = Mark("NEW_DRUG", "a\nb", start, start + 3, Level.NEW)
    assert _lines_of(text, mark) == "Take one a\nb and rest"
    assert _lines_of("alone", Mark("NEW_DRUG", "alone", 0, 5, Level.NEW)) == "alone"
