"""The repository: what goes in comes out, and nothing that was generated is ever removed."""

from __future__ import annotations

import threading
import time

import msgspec
import pytest

from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Consultation, Message, Status
from app.errors import InternalError, NotFound, WrongUse
from app.store.history.repository import Repository
from app.store.vault import Vault
from tests.helpers.consultations import pending_reply, question, reply
from tests.helpers.vaults import execute, in_transaction


@pytest.fixture
def begun(repository: Repository) -> tuple[Consultation, Message, Message]:
    """A consultation with one question and its complete reply."""
    consultation = repository.create_consultation("Cough")
    asked = question(consultation.id, "A cough for three weeks.")
    answered = reply(asked, "Consider a **chest X-ray**.", omitted=("a", "b"))
    repository.add_message(asked)
    repository.add_message(answered)
    return repository.consultation(consultation.id), asked, answered


def test_messages_come_back_as_they_were(
    repository: Repository, begun: tuple[Consultation, Message, Message]
) -> None:
    consultation, asked, answered = begun
    assert repository.messages(consultation.id) == [asked, answered]
    assert repository.message(answered.id) == answered


@pytest.mark.parametrize(
    "text", ["", "a\0b", "Ünïcode 漢字 🩺", "שלום", "x" * 200_000, "'; DROP --"]
)
def test_any_text_is_stored_exactly(repository: Repository, text: str) -> None:
    consultation = repository.create_consultation("Any")
    asked = question(consultation.id, text)
    repository.add_message(asked)
    assert repository.message(asked.id).text == text


def test_half_a_surrogate_pair_is_stored_as_a_replacement(repository: Repository) -> None:
    consultation = repository.create_consultation("\ud83d title")
    repository.save_draft(None, "\ud83d draft")
    assert repository.consultation(consultation.id).title == "? title"
    assert repository.draft(None) == "? draft"


def test_a_new_message_is_the_leaf_and_puts_its_consultation_on_top(
    repository: Repository, begun: tuple[Consultation, Message, Message]
) -> None:
    consultation, _, answered = begun
    newer = repository.create_consultation("Newer")
    assert repository.consultations() == [newer, consultation]
    asked = question(consultation.id, "And now?", answered)
    repository.add_message(asked)
    assert [each.id for each in repository.consultations()] == [consultation.id, newer.id]
    assert repository.consultation(consultation.id).leaf_id == asked.id


def test_the_list_has_pages(repository: Repository) -> None:
    made = [repository.create_consultation(f"Number {number}").id for number in range(7)]
    repository.pin(made[2])
    repository.pin(made[4])
    repository.archive(made[3])
    order = [made[n] for n in (4, 2, 6, 5, 1, 0)]
    for limit in range(1, 8):
        assert paged(repository, limit) == order
    assert [each.id for each in repository.consultations(archived=True)] == [made[3]]


def paged(repository: Repository, limit: int) -> list[str]:
    """The ids of the whole list, read by pages of that many."""
    ids: list[str] = []
    page = repository.consultations(limit)
    while page:
        assert len(page) <= limit
        ids += [each.id for each in page]
        page = repository.consultations(limit, after=page[-1])
    return ids


def test_the_trash_keeps_everything_and_gives_it_back(
    repository: Repository, begun: tuple[Consultation, Message, Message]
) -> None:
    consultation, asked, answered = begun
    repository.delete(consultation.id)
    assert repository.consultations() == []
    assert [each.id for each in repository.deleted_consultations()] == [consultation.id]
    assert repository.messages(consultation.id) == [asked, answered]
    repository.restore(consultation.id)
    assert repository.consultations() == [consultation]
    assert repository.deleted_consultations() == []


def test_a_title_is_one_line_and_never_empty(repository: Repository) -> None:
    consultation = repository.create_consultation("Cough")
    repository.rename(consultation.id, "  Cough,\n three  weeks ")
    assert repository.consultation(consultation.id).title == "Cough, three weeks"
    with pytest.raises(WrongUse):
        repository.rename(consultation.id, " \n ")
    assert repository.consultation(consultation.id).title == "Cough, three weeks"


def test_a_consultation_is_found_by_an_unambiguous_beginning(repository: Repository) -> None:
    one = repository.create_consultation("One")
    time.sleep(0.002)  # the beginning of an id is its time
    other = repository.create_consultation("Other")
    assert repository.find_consultation(one.id).id == one.id
    different = next(n for n, (a, b) in enumerate(zip(one.id, other.id, strict=True)) if a != b)
    assert repository.find_consultation(other.id[: different + 1].upper()).id == other.id
    with pytest.raises(NotFound, match="Several"):
        repository.find_consultation(one.id[:different])
    for unknown in ("", "zz", "%", "\ud83d"):
        with pytest.raises(NotFound):
            repository.find_consultation(unknown)


def test_what_is_not_there_is_named_and_changes_nothing(repository: Repository) -> None:
    missing = question("no-such-consultation", "Lost?")
    for attempt in (
        lambda: repository.consultation("x"),
        lambda: repository.message("x"),
        lambda: repository.rename("x", "Title"),
        lambda: repository.delete("x"),
        lambda: repository.restore("x"),
        lambda: repository.set_leaf("x", None),
        lambda: repository.add_message(missing),
        lambda: repository.flush_reply("x", "text"),
        lambda: repository.finish_reply(missing),
        lambda: repository.withdraw("x"),
        lambda: repository.save_draft("x", "text"),
    ):
        with pytest.raises(NotFound):
            attempt()
    assert repository.consultations() == []
    assert repository.messages("no-such-consultation") == []


def test_a_reply_grows_and_ends(
    repository: Repository, begun: tuple[Consultation, Message, Message]
) -> None:
    _, asked, _ = begun
    growing = pending_reply(asked)
    repository.add_message(growing)
    repository.flush_reply(growing.id, "Consider")
    stored = repository.message(growing.id)
    assert (stored.text, stored.status) == ("Consider", Status.STREAMING)
    ended = msgspec.structs.replace(
        growing, text="Consider rest.", status=Status.STOPPED, finish_reason="stopped"
    )
    repository.finish_reply(ended)
    assert repository.message(growing.id) == ended


def test_a_late_flush_does_not_undo_the_end(
    repository: Repository, begun: tuple[Consultation, Message, Message]
) -> None:
    _, _, answered = begun
    repository.flush_reply(answered.id, "Cons")
    assert repository.message(answered.id) == answered


def test_unfinished_replies_are_marked_after_a_crash_and_keep_their_text(
    repository: Repository, begun: tuple[Consultation, Message, Message]
) -> None:
    _, asked, answered = begun
    waiting, streaming = pending_reply(asked), pending_reply(asked)
    repository.add_message(waiting)
    repository.add_message(streaming)
    repository.flush_reply(streaming.id, "Half a sen")
    assert repository.mark_interrupted() == 2
    assert repository.mark_interrupted() == 0
    assert repository.message(waiting.id).status is Status.INTERRUPTED
    assert repository.message(streaming.id).status is Status.INTERRUPTED
    assert repository.message(streaming.id).text == "Half a sen"
    assert repository.message(answered.id) == answered


def test_a_withdrawn_first_question_takes_its_empty_consultation_along(
    repository: Repository,
) -> None:
    consultation = repository.create_consultation("Too long")
    asked = question(consultation.id, "…")
    repository.add_message(asked)
    repository.add_message(pending_reply(asked))
    repository.save_draft(consultation.id, "…")
    repository.withdraw(asked.id)
    assert repository.consultations() == []
    assert repository.messages(consultation.id) == []
    assert repository.draft(consultation.id) == ""


def test_withdrawing_a_follow_up_shows_the_path_before_it(
    repository: Repository, begun: tuple[Consultation, Message, Message]
) -> None:
    consultation, asked, answered = begun
    further = question(consultation.id, "Too long", answered)
    repository.add_message(further)
    repository.add_message(pending_reply(further))
    repository.withdraw(further.id)
    assert repository.messages(consultation.id) == [asked, answered]
    assert repository.consultation(consultation.id).leaf_id == answered.id


def test_withdrawing_an_edit_shows_what_stood_there_before(
    repository: Repository, begun: tuple[Consultation, Message, Message]
) -> None:
    consultation, asked, answered = begun
    further = question(consultation.id, "Fever too", answered)
    later = reply(further, "Then also a blood count.")
    edited_further = question(consultation.id, "Too long", answered)
    edited_first = question(consultation.id, "Too long")
    for message in (further, later, edited_further):
        repository.add_message(message)
    repository.withdraw(edited_further.id)
    assert repository.consultation(consultation.id).leaf_id == later.id
    repository.add_message(edited_first)
    repository.withdraw(edited_first.id)
    leaf = repository.consultation(consultation.id).leaf_id
    shown = [each.message for each in shown_path(repository.messages(consultation.id), leaf)]
    assert shown == [asked, answered, further, later]


def test_a_question_with_a_generated_reply_cannot_be_withdrawn(
    repository: Repository, begun: tuple[Consultation, Message, Message]
) -> None:
    consultation, asked, answered = begun
    with pytest.raises(InternalError):
        repository.withdraw(asked.id)
    assert repository.messages(consultation.id) == [asked, answered]


def test_there_is_one_draft_a_consultation_and_one_for_the_next(repository: Repository) -> None:
    consultation = repository.create_consultation("Cough")
    repository.save_draft(consultation.id, "And")
    repository.save_draft(consultation.id, "And now")
    repository.save_draft(None, "A new one")
    assert repository.draft(consultation.id) == "And now"
    assert repository.draft(None) == "A new one"
    repository.save_draft(None, "")
    assert repository.draft(None) == ""
    assert repository.draft(consultation.id) == "And now"


def test_the_first_acknowledgement_of_a_version_stays(repository: Repository, vault: Vault) -> None:
    assert repository.acknowledged_version("clinical") is None
    repository.acknowledge("clinical", 1, 100.0, "ada")
    repository.acknowledge("clinical", 1, 200.0, "eve")
    repository.acknowledge("clinical", 3, 300.0, "ada")
    assert repository.acknowledged_version("clinical") == 3
    assert repository.acknowledged_version("other") is None
    stored = execute(vault, "SELECT version, at, who FROM acknowledgements")
    assert sorted(stored) == [(1, 100.0, "ada"), (3, 300.0, "ada")]


def test_threads_take_turns(repository: Repository) -> None:
    consultation = repository.create_consultation("Busy")
    failures: list[BaseException] = []

    def work(name: int) -> None:
        try:
            for number in range(20):
                repository.add_message(question(consultation.id, f"thread{name} line{number}"))
                repository.search("line1")
                repository.consultations()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(repository.messages(consultation.id)) == 80


def test_a_failed_step_undoes_the_whole_change(
    repository: Repository, vault: Vault, begun: tuple[Consultation, Message, Message]
) -> None:
    consultation, asked, answered = begun
    execute(
        vault,
        "CREATE TRIGGER refuse BEFORE UPDATE OF leaf_id ON consultations "
        "BEGIN SELECT raise(ABORT, 'refused'); END",
    )
    with pytest.raises(InternalError):
        repository.add_message(question(consultation.id, "Lost", answered))
    assert repository.messages(consultation.id) == [asked, answered]
    assert not in_transaction(vault)


def test_a_turn_begins_whole_or_not_at_all(repository: Repository) -> None:
    made = Consultation("c1", "Title", 1.0, 1.0)
    asked = question("c1", "Asked?")
    answer = pending_reply(asked)
    repository.save_draft(None, "Asked?")
    clash = msgspec.structs.replace(answer, id=asked.id)
    with pytest.raises(InternalError):
        repository.begin_turn(asked, clash, begun=made, draft_sent=True)
    assert repository.consultations() == []
    assert repository.draft(None) == "Asked?"
    repository.begin_turn(asked, answer, begun=made, draft_sent=True)
    assert repository.messages("c1") == [asked, answer]
    assert repository.consultation("c1").leaf_id == answer.id
    assert repository.draft(None) == ""
