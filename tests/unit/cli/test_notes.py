"""`consilium notes`: drafted, shown, edited, confirmed, signed and added to."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.notes import SAID, SECTIONS
from tests.unit.cli.conftest import PASSPHRASE, Consilium


@pytest.fixture
def consultation(ready: Consilium) -> str:
    outcome = ready("ask", SAID, "--anyway", "--json")
    assert outcome.code == 0, outcome.err
    return str(outcome.object["consultation"])


@pytest.fixture
def note(ready: Consilium, consultation: str) -> Any:
    ready.engine(replies=SECTIONS)
    outcome = ready("notes", "draft", consultation, "--json")
    assert outcome.code == 0, outcome.err
    return outcome.object


def test_a_draft_is_whole_and_says_that_it_is_one(note: Any, consultation: str) -> None:
    assert (note["state"], note["kind"], note["consultation"]) == ("draft", "soap", consultation)
    assert note["warning"] == "DRAFT — not reviewed" and note["error"] is None
    keys = [each["key"] for each in note["sections"]]
    assert keys == ["subjective", "objective", "assessment", "plan"]
    assert note["sections"][0]["lines"][0] == "Cough and fever since Monday"
    assert note["models"][0]["demonstration"] is True


def test_it_is_listed_and_shown(ready: Consilium, note: Any, consultation: str) -> None:
    (listed,) = ready("notes", "list", consultation, "--json").lines
    assert listed["id"] == note["id"]
    shown = ready("notes", "show", note["id"][:30])
    assert shown.code == 0 and shown.out.startswith("DRAFT — not reviewed")
    assert "Temperature 38.4 °C" in shown.out and "Subjective [subjective]" in shown.out
    assert note["id"] in ready("notes", "list").out


def test_a_section_is_edited_and_what_changed_is_shown(ready: Consilium, note: Any) -> None:
    edited = ready(
        "notes", "edit", note["id"], "--section", "plan", "-", "--json",
        typed="Doxycycline 100 mg\r\nReview on Friday\n",
    ).object  # fmt: skip
    assert edited["sections"][3]["lines"] == ["Doxycycline 100 mg", "Review on Friday"]
    assert edited["sections"][3]["draft"] == "Allergic to penicillin"
    assert edited["author"] == "clinician" and edited["open_marks"] >= 1
    assert [each["kind"] for each in edited["said_not_in_note"]] == ["allergy"]
    difference = ready("notes", "show", note["id"], "--diff").out
    assert difference.startswith("DRAFT — not reviewed\n\nSubjective")
    changed = "  [-Allergic to penicillin-] {+Doxycycline 100 mg\n  Review on Friday+}\n"
    assert changed in difference and "[-Cough" not in difference


def test_it_is_signed_once_all_is_decided(ready: Consilium, note: Any) -> None:
    ready("notes", "edit", note["id"], "--section", "plan", "Allergic to penicillin. Aspirin 75 mg")
    refused = ready("notes", "sign", note["id"], "--read")
    assert refused.code == 2 and "not decided" in refused.err
    confirmed = ready("notes", "confirm", note["id"], "--all", "--json").object
    assert confirmed["open_marks"] == 0
    assert ready("notes", "sign", note["id"]).code == 2  # nobody said that it was read
    signed = ready("notes", "sign", note["id"], "--read", "--name", "Dr Ada", "--json").object
    assert signed["state"] == "signed" and signed["warning"] is None
    assert signed["signature"]["signed_by"] == "Dr Ada"
    assert len(signed["signature"]["sha256"]) == 64
    again = ready("notes", "edit", note["id"], "--section", "plan", "Other")
    assert again.code == 2 and "addendum" in again.err
    assert ready("audit", "verify").code == 0
    added = ready("notes", "addendum", note["id"], "The film was normal.", "--json").object
    assert [each["text"] for each in added["addenda"]] == ["The film was normal."]


def test_a_wrong_passphrase_opens_nothing_and_signs_nothing(ready: Consilium, note: Any) -> None:
    ready("notes", "confirm", note["id"], "--all")
    ready.passphrase = "another one of them"
    assert ready("notes", "sign", note["id"], "--read").code == 1
    ready.passphrase = PASSPHRASE
    assert ready("notes", "show", note["id"], "--json").object["signature"] is None


def test_one_section_is_drafted_again(ready: Consilium, note: Any) -> None:
    ready.engine(replies=("- Rest and fluids",))
    again = ready("notes", "redraft", note["id"], "--section", "plan", "--json").object
    assert again["sections"][3]["text"] == "Rest and fluids"
    assert again["sections"][0]["text"] == note["sections"][0]["text"]


def test_a_draft_is_deleted(ready: Consilium, note: Any) -> None:
    assert ready("notes", "delete", note["id"], "--yes").code == 0
    assert ready("notes", "list", "--json").lines == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "nothing"), ("edit", "{id}", "--section", "none", "x"), ("confirm", "{id}"),
        ("confirm", "{id}", "99"), ("addendum", "{id}", "x"), ("draft", "nothing"),
    ],
)  # fmt: skip
def test_wrong_use_is_one_sentence(ready: Consilium, note: Any, arguments: tuple[str, ...]) -> None:
    outcome = ready("notes", *(each.format(id=note["id"]) for each in arguments))
    assert outcome.code in (1, 2) and outcome.err.count("\n") == 1


def test_it_is_exported_to_standard_output_and_to_a_file(ready: Consilium, note: Any) -> None:
    text = ready("notes", "export", note["id"], "--format", "txt").out
    assert text.startswith("SOAP note") and "DRAFT — not reviewed" in text
    path = ready.home.parent / "note.docx"
    written = ready("notes", "export", note["id"], "--format", "docx", "-o", str(path))
    assert written.code == 0 and path.read_bytes().startswith(b"PK")
    assert "not encrypted" in written.err
    masked = ready("notes", "export", note["id"], "--mask", "safe-harbor")
    assert masked.code == 0 and "does not certify" in masked.err
    assert ready("notes", "export", note["id"], "--key-file", "x").code == 2
