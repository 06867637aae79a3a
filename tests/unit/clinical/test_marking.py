"""Marking: stored with the number of the rules, kept where they are the same, and said in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.core.clinical.facts import facts_of
from app.core.clinical.mark_words import lines_of, missing_line, reason
from app.core.clinical.marks import RULES_VERSION, Checked
from app.core.consultations.messages import Message, Role, Status
from app.core.consultations.tasks import Task
from app.core.rendering.alignment import shown_places, stretch
from app.core.rendering.parser import parse
from app.core.rendering.plain import to_plain
from app.paths import Home
from app.services.clinical import marking
from app.services.clinical.marking import Marking, finished_length
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.services.consultations.new_messages import new_question, new_reply
from app.store.clinical.mark_rows import CONFIRMED, MarkRows
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from app.store.vault import Vault
from app.store.vault_opening import create_vault


@pytest.fixture
def vault(consilium_home: Path) -> Iterator[Vault]:
    vault = create_vault(Home(consilium_home), "sixteen wild geese", Cost(64, 1, 1))
    yield vault
    vault.close()


def stored(vault: Vault, said: str, text: str) -> tuple[Message, Message]:
    """A question and its reply, as the vault has them."""
    repository = Repository(vault)
    consultation = repository.create_consultation("A title")
    question = new_question(consultation.id, None, said, Task.CONSULTATION)
    reply = msgspec.structs.replace(
        new_reply(question, current_disclaimer()), text=text, status=Status.COMPLETE
    )
    repository.add_message(question)
    repository.add_message(reply)
    return question, reply


def test_marks_are_stored_with_their_rules_and_where_the_other_value_was_said(vault: Vault) -> None:
    question, reply = stored(vault, "She takes bisoprolol 5 mg.", "Keep bisoprolol at 50 mg.")
    rows = MarkRows(vault)
    found = Marking(rows).of_reply([question], reply)
    (row,) = rows.marks(reply.id)
    assert (row.code, row.text, row.other_text) == ("DIFF_DOSE_X10", "50 mg", "5 mg")
    assert (row.other_message, row.rules_version) == (question.id, RULES_VERSION)
    assert [mark.code for mark in found.marks] == ["DIFF_DOSE_X10"]


def test_a_decision_outlives_new_rules(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    question, reply = stored(vault, "She takes bisoprolol 5 mg.", "Keep bisoprolol at 50 mg.")
    rows = MarkRows(vault)
    Marking(rows).of_reply([question], reply)
    (before,) = rows.marks(reply.id)
    rows.decide_mark(before.number, CONFIRMED)
    monkeypatch.setattr(marking, "RULES_VERSION", RULES_VERSION + 1)
    Marking(rows).of_reply([question], reply)
    (after,) = rows.marks(reply.id)
    assert (after.rules_version, after.state) == (RULES_VERSION + 1, CONFIRMED)


def test_the_same_marks_are_not_written_again(vault: Vault) -> None:
    question, reply = stored(vault, "She takes bisoprolol 5 mg.", "Keep bisoprolol at 50 mg.")
    rows, service = MarkRows(vault), Marking(MarkRows(vault))
    service.of_reply([question], reply)
    number = rows.marks(reply.id)[0].number
    service.of_reply([question], reply)
    assert rows.marks(reply.id)[0].number == number


def test_a_reply_that_is_being_written_stores_nothing(vault: Vault) -> None:
    question, reply = stored(vault, "She takes bisoprolol 5 mg.", "Keep bisoprolol at 50 mg.")
    unfinished = msgspec.structs.replace(reply, status=Status.STREAMING)
    assert Marking(MarkRows(vault)).of_reply([question], unfinished).marks
    assert MarkRows(vault).marks(reply.id) == []


def test_marks_so_far_are_those_of_finished_sentences(vault: Vault) -> None:
    question, _ = stored(vault, "She takes bisoprolol 5 mg.", "x")
    service = Marking(MarkRows(vault))
    assert service.so_far([question], "Keep bisoprolol at 50 mg").marks == ()
    found = service.so_far([question], "Keep bisoprolol at 50 mg. And")
    assert [mark.code for mark in found.marks] == ["DIFF_DOSE_X10"]


def test_marks_so_far_grow_with_the_text_and_settle_as_those_of_the_whole(vault: Vault) -> None:
    text = (
        "Keep bisoprolol at 50 mg.\n\nGive furosemide 40 mg once daily.\n\n"
        "Then bisoprolol 50 mg again, and give furosemide 40 mg.\n\nCheck the INR. "
    )
    question, reply = stored(vault, "She takes bisoprolol 5 mg.", text)
    service = Marking(MarkRows(vault))
    seen = 0
    for end in range(0, len(text) + 1, 7):
        found = service.so_far([question], text[:end], reply_id="streamed").marks
        assert all(text[mark.start : mark.end] == mark.text for mark in found)
        assert len(found) >= seen
        seen = len(found)
    so_far = service.so_far([question], text, reply_id="streamed").marks
    assert so_far == service.of_reply([question], reply).marks
    assert [mark.code for mark in so_far if mark.start < 30] == ["DIFF_DOSE_X10"]


def test_another_text_under_the_same_id_is_read_from_its_start(vault: Vault) -> None:
    question, _ = stored(vault, "She takes bisoprolol 5 mg.", "x")
    service = Marking(MarkRows(vault))
    service.so_far([question], "Keep bisoprolol at 50 mg.\n\nAnd so on. ", reply_id="r")
    assert service.so_far([question], "Rest.\n\nAnd so on. ", reply_id="r").marks == ()


def test_an_earlier_reply_is_no_measure(vault: Vault) -> None:
    question, reply = stored(vault, "She takes bisoprolol 5 mg.", "Keep bisoprolol at 50 mg.")
    assert reply.role is Role.REPLY
    second = msgspec.structs.replace(reply, id="another", text="Bisoprolol 50 mg.")
    against = Marking(MarkRows(vault)).against([question, reply])
    assert against.known.count == against.known.earlier.count == 1
    found = Marking(MarkRows(vault)).of_reply([question, reply], second)
    assert [mark.code for mark in found.marks] == ["DIFF_DOSE_X10"]


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("Half a", 0), ("One. Two", 4), ("One.\nTwo", 5), ("0.5 mg", 0)]
)
def test_finished_length(text: str, length: int) -> None:
    assert finished_length(text) == length


def said(question: str, reply: str) -> tuple[list[str], Checked]:
    from app.core.clinical.marks import background, check
    from app.services.clinical.shipped_drugs import shipped_drugs

    found = check(reply, background(shipped_drugs(), [question]))
    return lines_of(found.marks), found


def test_marks_in_words() -> None:
    lines, found = said(
        "She takes bisoprolol 5 mg and warfarin. No fever.",
        "Bisoprolol 50 mg, warfarin 1.0 mg, doxycycline. Her fever is high.",
    )
    assert lines[0].startswith("“50 mg”: Ten times another dose")
    assert "“fever”: Said otherwise in the conversation: “No fever.”" in lines
    assert "Easily misread: 1.0 mg" in lines
    assert "High-alert drugs: warfarin" in lines
    assert lines[-1] == "2 facts are not from the conversation"
    assert missing_line(found.missing_basics).startswith("Not said in the conversation: age, ")
    assert all(reason(mark) for mark in found.marks)


@pytest.mark.parametrize(
    "source",
    [
        "Keep **bisoprolol** at **50 mg** daily.",
        "1. One\n2. Keep `50 mg`\n\n- and *this*",
        "| Drug | Dose |\n|---|---|\n| Bisoprolol | 50 mg |",
        "See [a page](https://example.org/50 mg) and 50 mg.",
    ],
)
def test_places_in_markdown_are_found_in_what_is_shown(source: str) -> None:
    shown = to_plain(parse(source))
    start = source.rindex("50 mg")
    places = shown_places(source, shown)
    found = stretch(places, start, start + 5)
    assert found is not None
    assert shown[found[0] : found[1]] == "50 mg"


def test_what_is_not_shown_has_no_place() -> None:
    assert stretch(shown_places("a **b**", "a b"), 2, 4) is None


def test_the_wider_list_of_abbreviations_is_a_setting_and_is_not_stored(vault: Vault) -> None:
    question, reply = stored(vault, "Pain.", "Give 5mg SC @ 8.\n")
    rows, wider = MarkRows(vault), [False]
    service = Marking(rows, wider_list=lambda: wider[0])
    kept = {mark.code for mark in service.of_reply([question], reply).marks}
    wider[0] = True
    assert {mark.code for mark in service.of_reply([question], reply).marks} - kept >= {"GLUED"}
    assert {mark.code for mark in service.so_far([question], reply.text).marks} >= {"GLUED"}
    assert {row.code for row in rows.marks(reply.id)} == kept


@pytest.mark.parametrize(
    "text",
    [
        "Keep bisoprolol at 50 mg. Check the pulse. Then rest. ",
        "Keep bisoprolol at 50 mg.\nCheck the pulse.\nThen rest.\n",
        "- Keep bisoprolol at 50 mg.\n- Check the pulse.\n- Rest.\n",
    ],
)
def test_a_reply_without_a_blank_line_keeps_its_red_mark(vault: Vault, text: str) -> None:
    question, reply = stored(vault, "She takes bisoprolol 5 mg.", text)
    service = Marking(MarkRows(vault))
    for end in range(text.index("\n" if "\n" in text else "Check") + 1, len(text) + 1):
        found = service.so_far([question], text[:end], reply_id="r").marks
        assert all(text[mark.start : mark.end] == mark.text for mark in found)
        if end > text.index("Check"):
            assert [mark.code for mark in found][:1] == ["DIFF_DOSE_X10"]
    assert found == service.of_reply([question], reply).marks


def test_passages_of_sources_are_read_once_for_all_looks(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    question, _ = stored(vault, "She takes bisoprolol 5 mg.", "x")
    read: list[str] = []

    def counted(text: str, *rest: object, **more: object) -> object:
        read.append(text)
        return facts_of(text, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(marking, "facts_of", counted)
    service = Marking(MarkRows(vault))
    for given in ([(1, "Give 5 mg.")], [(1, "Give 5 mg.")], [(1, "Give 5 mg."), (2, "Rest.")]):
        assert service.against([question], given).known.sources.count == len(given)
    assert sorted(read) == ["Give 5 mg.", "Rest.", "She takes bisoprolol 5 mg."]
    service.against([question], [(1, "Give 9 mg.")])  # another text under the number
    assert "Give 9 mg." in read


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Do not give\nmore", 0),
        ("Do not give\n", 0),
        ("- one\n- two", 6),
        ("- one\n", 0),
        ("**Plan**\nGive", 9),
        ("One\n\nTwo", 5),
    ],
)
def test_a_line_that_may_go_on_is_not_finished(text: str, length: int) -> None:
    assert finished_length(text) == length


@pytest.mark.parametrize(
    ("said", "reply", "codes"),
    [
        ("Takes warfarin.", "There is no reason to stop\nWarfarin now.", []),
        ("No fever.", "The patient has\nFever.", ["POLARITY"]),
        ("She takes bisoprolol 5 mg.", "Keep bisoprolol\nAt 50 mg.", ["DIFF_DOSE_X10"]),
        ("Has a rash. No fever.", "- No fever\n- Rash present", []),
        ("Has a rash. No fever.", "| No fever |\n| Rash |", []),
        ("Has a rash. No fever.", "## No fever\nRash present", []),
    ],
)
def test_in_a_reply_a_wrapped_line_goes_on(
    vault: Vault, said: str, reply: str, codes: list[str]
) -> None:
    question, answer = stored(vault, said, reply)
    found = Marking(MarkRows(vault)).of_reply([question], answer).marks
    told = [mark.code for mark in found if mark.code.startswith(("DIFF", "POL"))]
    assert told == codes
