"""What is told in everyday words contradicts a reply like its name, and agrees with it as well."""

import pytest

from app.core.clinical.marks import background, check
from app.services.clinical.shipped_drugs import shipped_drugs


def _loud(said: str, reply: str) -> list[tuple[str, str]]:
    marks = check(reply, background(shipped_drugs(), [said])).marks
    return [(m.code, m.text) for m in marks if not m.code.startswith(("NEW_", "HIGH_"))]


@pytest.mark.parametrize(
    ("said", "reply", "marked"),
    [
        ("wets herself", "There is no incontinence.", "incontinence"),
        ("kept breakfast down", "As he is vomiting, give IV fluids.", "vomiting"),
        ("urine clear of blood", "The haematuria needs cystoscopy.", "haematuria"),
        ("has a PPM", "MRI is fine as he has no pacemaker.", "pacemaker"),
        ("covered in spots", "There is no rash.", "rash"),
    ],
)
def test_lay_words_are_findings(said: str, reply: str, marked: str) -> None:
    assert ("POLARITY", marked) in _loud(said, reply)


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("wets herself", "Her incontinence needs a bladder diary."),
        ("keeps food down", "She is not vomiting, so tablets can be used."),
        ("can't sleep for itching", "Itching and poor sleep suggest scabies."),
        ("# L NOF", "The left hip fracture needs surgery."),
        ("metformin 500 mg with breakfast and dinner", "metformin 500 mg twice daily"),
        ("11 stone 6 lb man", "Weighing about 73 kg, he can have 1 g."),
    ],
)
def test_what_agrees_is_not_marked(said: str, reply: str) -> None:
    assert _loud(said, reply) == []


@pytest.mark.parametrize(
    ("said", "reply", "code"),
    [
        ("L DVT", "Compression of the right leg.", "DIFF_SIDE"),
        ("weighs in at 12 stone 4 lb", "A man weighing 120 kg has a higher risk.", "DIFF_WEIGHT"),
        ("term neonate birthweight 4300 g", "The neonate weighs 3.4 kg.", "DIFF_WEIGHT"),
        ("metformin 500 mg 1-0-1", "Metformin 500 mg once a day.", "DIFF_FREQ"),
    ],
)
def test_shorthand_of_sides_weights_and_times(said: str, reply: str, code: str) -> None:
    assert code in [each for each, _ in _loud(said, reply)]
