"""Trash, term, retention, and deleting for good: of what went, nothing is left to find."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.core.audit_chain import AuditEvent
from app.core.units import DAY_S
from app.errors import NotFound, WrongUse
from app.paths import Home
from app.services.consultations.history_service import HistoryService
from app.services.vault.audit_trail import Audit
from app.settings import Settings
from app.store.history.permanent_deletion import STEP, Purge
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from app.store.vault import Vault
from app.store.vault_opening import create_vault
from tests.helpers.consultations import question, reply
from tests.helpers.vaults import execute

CANARY = "kanarienvogel"
NOON = datetime.now().replace(hour=12).timestamp()


@pytest.fixture
def vault(consilium_home: Path) -> Iterator[Vault]:
    vault = create_vault(Home(consilium_home), "sixteen wild geese", Cost(64, 1, 1))
    yield vault
    vault.close()


class Desk:
    def __init__(self, vault: Vault, home: Path) -> None:
        self.vault = vault
        self.repository = Repository(vault)
        self.audit = Audit(vault, Home(home).audit_head)
        self.settings = Settings()
        self.swept = 0
        self.now = NOON
        self.history = self.opened()

    def opened(self) -> HistoryService:
        return HistoryService(
            self.repository,
            Purge(self.vault),
            self.audit,
            lambda: self.settings,
            self._sweep,
            now=lambda: self.now,
        )

    def tidied(self, days: float = 0.0) -> int:
        """An opening, so many days after noon of today: how many went for good."""
        self.now = NOON + days * DAY_S
        return self.opened().tidy()

    def in_the_trash(self) -> set[str]:
        return {each.id for each in self.repository.deleted_consultations()}

    def _sweep(self) -> None:
        self.swept += 1

    def consultation(self, messages: int = 4, text: str = CANARY) -> str:
        """A path with that many messages, a draft, a tag, a case reference; its id."""
        made = self.repository.create_consultation(f"{text}title").id
        asked = question(made, f"{text}question")
        self.repository.add_message(asked)
        for number in range(messages - 1):
            answered = reply(asked, f"{text}{number} in the reply " * 3)
            self.repository.add_message(answered)
            asked = answered
        self.repository.save_draft(made, f"{text}draft")
        self.repository.tag(made, f"{text}tag")
        self.repository.set_case_reference(made, f"{text}case")
        return made

    def deleted_since(self, consultation_id: str, days: float) -> None:
        execute(
            self.vault,
            "UPDATE consultations SET deleted_at = ?, updated_at = ? WHERE id = ?",
            NOON - days * DAY_S,
            NOON - days * DAY_S,
            consultation_id,
        )


@pytest.fixture
def desk(vault: Vault, consilium_home: Path) -> Desk:
    return Desk(vault, consilium_home)


def traces(vault: Vault, needle: str) -> list[str]:
    """The tables in which the needle stands, the search index's own included."""
    found = []
    for table, made in execute(vault, "SELECT name, sql FROM sqlite_master WHERE type = 'table'"):
        if made.startswith("CREATE VIRTUAL"):
            continue
        for row in execute(vault, f'SELECT * FROM "{table}"'):
            for value in row:
                content = value if isinstance(value, bytes) else str(value).encode()
                if needle.encode() in content.lower():
                    found.append(table)
    return sorted(set(found))


def test_what_is_deleted_for_good_leaves_no_trace(desk: Desk) -> None:
    other = desk.consultation(text="sperling")
    gone = desk.consultation(messages=2 * STEP + 3)
    assert {"messages", "messages_search_data", "tags", "drafts"} <= set(traces(desk.vault, CANARY))
    desk.history.delete(gone)
    assert desk.history.delete_for_good([gone]) == 1
    assert traces(desk.vault, CANARY) == []
    with pytest.raises(NotFound):
        desk.repository.consultation(gone)
    assert desk.repository.search(CANARY) == []
    assert len(desk.repository.messages(other)) == 4
    assert len(desk.repository.search("sperling")) == 5
    for index in ("messages_search", "consultations_search"):
        execute(desk.vault, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def test_the_log_is_cut_to_nothing_afterwards(desk: Desk, consilium_home: Path) -> None:
    gone = desk.consultation()
    desk.history.delete(gone)
    log = consilium_home / "vault.db-wal"
    assert log.stat().st_size > 0
    desk.history.empty_trash()
    assert log.stat().st_size == 0


def test_a_path_of_more_messages_than_sqlite_cascades_goes_too(desk: Desk) -> None:
    gone = desk.consultation(messages=1_050)
    desk.history.delete(gone)
    assert desk.history.empty_trash() == 1
    assert desk.repository.messages(gone) == []


def test_only_the_trash_can_be_deleted_for_good(desk: Desk) -> None:
    kept, trashed = desk.consultation(), desk.consultation()
    desk.history.delete(trashed)
    with pytest.raises(WrongUse):
        desk.history.delete_for_good([trashed, kept])
    assert [each.id for each in desk.repository.deleted_consultations()] == [trashed]
    assert len(desk.repository.messages(trashed)) == 4


def test_saved_states_are_swept_and_the_audit_tells(desk: Desk) -> None:
    gone = desk.consultation()
    desk.history.delete(gone)
    desk.history.restore(gone)
    desk.history.delete(gone)
    desk.history.empty_trash()
    assert desk.swept == 3
    assert [(row.event, row.subject) for row in desk.audit.rows()] == [
        (AuditEvent.DELETED, gone),
        (AuditEvent.RESTORED, gone),
        (AuditEvent.DELETED, gone),
        (AuditEvent.DELETED_FOR_GOOD, gone),
    ]


def test_the_next_opening_ends_what_was_cut_off(desk: Desk) -> None:
    gone = desk.consultation(messages=3 * STEP)
    desk.history.delete(gone)
    purge = Purge(desk.vault)
    purge.begin_purge(gone)
    purge.purge_step(gone)
    assert desk.opened().tidy() == 1
    assert purge.being_purged() == []
    assert desk.repository.deleted_consultations() == []


def test_the_trash_drops_only_what_is_over_its_term(desk: Desk) -> None:
    old, young = desk.consultation(), desk.consultation()
    for each, days in ((old, 31), (young, 29)):
        desk.history.delete(each)
        desk.deleted_since(each, days)
    assert desk.tidied() == 0
    assert desk.history.due_for_good() == 1
    assert desk.tidied(0.4) == 0  # the same day
    assert desk.tidied(0.9) == 1
    (left,) = desk.repository.deleted_consultations()
    assert left.id == young
    goes_at = desk.history.goes_at(left)
    assert goes_at is not None
    assert 0.9 * DAY_S < goes_at - NOON < 1.1 * DAY_S
    desk.settings = Settings(trash_days=0)
    desk.deleted_since(young, 9_999)
    assert desk.history.goes_at(left) is None
    assert desk.tidied(2) == 0
    assert desk.tidied(4) == 0
    assert desk.history.due_for_good() == 0


def trashed(desk: Desk, days_ago: float = 5) -> str:
    """One that lies in the trash since so many days."""
    made = desk.consultation()
    desk.history.delete(made)
    desk.deleted_since(made, days_ago)
    return made


@pytest.mark.parametrize("days", [26, 40, 400, 40_000])
def test_a_clock_that_is_ahead_deletes_nothing(desk: Desk, days: int) -> None:
    """Until it is set right again, as often as the vault is opened on that day."""
    kept = trashed(desk)
    assert desk.tidied() == 0
    for hour in range(8):
        assert desk.tidied(days + hour / 24) == 0
    assert desk.tidied(1) == 0
    assert desk.history.due_for_good() == 0
    assert desk.tidied(2) == 0
    assert desk.in_the_trash() == {kept}
    assert desk.tidied(25.1) == 0
    assert desk.tidied(26.1) == 1  # by its true term


def test_a_clock_that_is_years_ahead_is_not_believed_the_next_day(desk: Desk) -> None:
    kept = trashed(desk)
    desk.tidied()
    assert [desk.tidied(400 + day) for day in range(6)] == [0] * 6
    assert desk.tidied(8) == 0
    assert desk.in_the_trash() == {kept}


@pytest.mark.parametrize("at", [-20_000 * DAY_S, 0.0, 4_102_444_800.0])
def test_a_clock_of_1970_or_2100_deletes_nothing(desk: Desk, at: float) -> None:
    kept = trashed(desk, 29)
    desk.tidied()
    desk.now = at
    assert desk.opened().tidy() == 0
    desk.now = at + DAY_S
    assert desk.opened().tidy() == 0
    assert desk.tidied(0.5) == 0
    assert desk.in_the_trash() == {kept}


def test_what_was_deleted_by_a_clock_of_1970_gets_its_whole_term(desk: Desk) -> None:
    kept = trashed(desk, NOON / DAY_S)
    assert [desk.tidied(day) for day in range(0, 30, 5)] == [0] * 6
    assert desk.in_the_trash() == {kept}
    assert desk.tidied(31) == 1


def test_what_was_deleted_long_ago_elsewhere_waits_a_week(desk: Desk) -> None:
    """An import or a backup brings it: nobody has seen it here."""
    trashed(desk, 500)
    assert [desk.tidied(day) for day in (0, 1, 3, 6)] == [0] * 4
    assert desk.tidied(7.5) == 1


def test_a_deletion_dated_in_the_future_stays(desk: Desk) -> None:
    kept = trashed(desk, -400)
    assert [desk.tidied(day) for day in (0, 1, 40)] == [0, 0, 0]
    assert desk.in_the_trash() == {kept}


def test_a_clock_set_back_begins_the_wait_anew(desk: Desk) -> None:
    trashed(desk, 31)
    assert desk.tidied(3) == 0
    assert desk.tidied(1) == 0
    assert desk.tidied(1.2) == 0
    assert desk.tidied(2) == 1


def test_what_is_restored_from_the_trash_waits_no_more(desk: Desk) -> None:
    made = trashed(desk, 31)
    desk.tidied()
    desk.history.restore(made)
    assert desk.tidied(1) == 0
    desk.history.delete(made)
    desk.deleted_since(made, -1)
    assert desk.tidied(2) == 0


def test_after_a_restore_or_where_something_was_amiss_the_wait_begins_anew(desk: Desk) -> None:
    trashed(desk, 31)
    desk.tidied()
    desk.audit.is_as_left = False  # as Audit tells of a backup that was put back
    assert desk.tidied(1) == 0
    desk.audit.is_as_left = True
    assert desk.tidied(1.3) == 0
    assert desk.tidied(2) == 1


def test_a_note_that_is_nonsense_is_begun_anew(desk: Desk) -> None:
    trashed(desk, 31)
    for nonsense in ("", "{", "[]", '{"by_id": 7}'):
        desk.repository.set_state("trash_due", nonsense)
        assert desk.tidied() == 0
    assert desk.history.due_for_good() == 1


def test_the_retention_rule_names_and_deletes_nothing_unasked(desk: Desk) -> None:
    old, pinned, young = (desk.consultation() for _ in range(3))
    for each in (old, pinned):
        desk.deleted_since(each, 400)
        desk.repository.restore(each)
    desk.repository.pin(pinned)
    assert desk.history.due() == []
    desk.settings = Settings(retention_days=365)
    assert [each.id for each in desk.history.due()] == [old]
    assert desk.history.tidy() == 0
    assert desk.history.delete_due([old]) == 1
    assert desk.history.due() == []
    assert [each.id for each in desk.repository.deleted_consultations()] == [old]
    assert young in [each.id for each in desk.repository.consultations()]


def test_closing_ends_a_long_deletion_between_two_steps(desk: Desk) -> None:
    gone = [desk.consultation(messages=2), desk.consultation(messages=2)]
    for each in gone:
        desk.history.delete(each)
    desk.history.empty_trash(on_progress=lambda *_: desk.history.stop())
    assert len(Purge(desk.vault).being_purged()) == 1
    assert desk.opened().tidy() == 1


def test_compacting_gives_room_back(desk: Desk) -> None:
    gone = desk.consultation(messages=200)
    desk.history.delete(gone)
    desk.history.empty_trash()
    before, after = desk.history.compact()
    assert after < before


def test_opening_tidies_in_the_background(desk: Desk) -> None:
    trashed(desk, 31)
    desk.tidied()
    desk.now += DAY_S
    again = desk.opened()
    again.start()
    for _ in range(500):
        if not desk.repository.deleted_consultations():
            break
        time.sleep(0.01)
    again.close()
    assert desk.repository.deleted_consultations() == []


def test_what_was_kept_is_asked_about_again_after_thirty_days(desk: Desk) -> None:
    old = desk.consultation()
    desk.deleted_since(old, 400)
    desk.repository.restore(old)
    assert desk.history.due_to_ask(10) == []  # no rule yet
    desk.settings = Settings(retention_days=365)
    assert [each.id for each in desk.history.due_to_ask(10)] == [old]
    desk.history.keep_due()
    for days, asked in ((0.0, []), (29.9, []), (30.0, [old])):
        desk.now = NOON + days * DAY_S
        assert [each.id for each in desk.history.due_to_ask(10)] == asked
    assert [each.id for each in desk.history.due()] == [old]  # the command names it all the while
