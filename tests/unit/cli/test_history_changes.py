"""`history` in order, and `audit`: what a script can rely on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.paths import Home
from app.store.vault_opening import open_vault
from tests.helpers.vaults import execute
from tests.unit.cli.conftest import PASSPHRASE, Consilium

Ask = Callable[..., Any]


def test_a_consultation_is_put_in_order_and_found_by_it(ready: Consilium, ask: Ask) -> None:
    one, other = (ask(text)["consultation"] for text in ("About the heart?", "About the lung?"))
    for arguments in (
        ("pin", one),
        ("rename", one, "Chest pain"),
        ("tag", one, "Cardiology", "Teaching"),
        ("untag", one, "teaching"),
        ("case", one, "K-4711"),
    ):
        assert ready("history", *arguments).code == 0
    first = ready("history", "list", "--json").lines[0]
    assert (first["id"], first["title"], first["case_reference"]) == (one, "Chest pain", "K-4711")
    assert first["tags"] == ["Cardiology"]
    assert first["pinned_at"] is not None
    assert "Chest pain · pinned · K-4711 · #Cardiology" in ready("history", "list").out
    assert ready("history", "tags", "--json").lines == [{"name": "Cardiology", "consultations": 1}]
    ready("history", "unpin", one)
    ready("history", "archive", one)
    assert [each["id"] for each in ready("history", "list", "--json").lines] == [other]
    assert [each["id"] for each in ready("history", "list", "--archived", "--json").lines] == [one]
    found = ready("history", "search", "--tag", "cardiology", "--archived", "--json").lines
    assert [hit["consultation"]["id"] for hit in found] == [one]
    found = ready("history", "search", "about", "--not-archived", "--json").lines
    assert {hit["consultation"]["id"] for hit in found} == {other}
    ready("history", "unarchive", one)
    assert len(ready("history", "list", "--json").lines) == 2


def test_search_takes_days_tasks_and_models(ready: Consilium, ask: Ask) -> None:
    ask("About the heart?", "--task", "define")
    for filters, found in (
        (("--from", "2020-01-31"), True),
        (("--from", "2999-01-31"), False),
        (("--to", "2020-01-31"), False),
        (("--task", "define"), True),
        (("--task", "relate"), False),
    ):
        assert bool(ready("history", "search", "heart", *filters, "--json").out) == found
    for wrong in (("--from", "31.1.2026"), ("--model", "unheard of"), ("--to", "9999-12-31")):
        assert ready("history", "search", "heart", *wrong).code == 2
    assert ready("history", "search").code == 2


def test_a_name_in_the_case_reference_is_hinted_at_and_stored(ready: Consilium, ask: Ask) -> None:
    one = ask("About the heart?")["consultation"]
    outcome = ready("history", "case", one, "Ada Lovelace")
    assert outcome.code == 0 and "looks like a name" in outcome.err
    assert ready("history", "list", "--json").lines[0]["case_reference"] == "Ada Lovelace"


def test_deleting_for_good_wants_the_trash_and_a_yes(ready: Consilium, ask: Ask) -> None:
    one, other = (ask(text)["consultation"] for text in ("About the heart?", "About the lung?"))
    assert ready("history", "purge", one, "--yes").code == 2
    assert ready("history", "purge").code == 2
    ready("history", "delete", one)
    assert "until" in ready("history", "list", "--trash").out
    assert ready("history", "purge", one, typed="").code == 2
    assert ready("history", "purge", one, "--yes", "--compact").code == 0
    assert ready("history", "show", one).code == 1
    assert ready("history", "purge", "--all", "--yes").out == "The trash is empty.\n"
    assert [each["id"] for each in ready("history", "list", "--json").lines] == [other]
    assert "No retention rule" in ready("history", "due").err


def test_the_audit_tells_what_happened_and_never_what_was_said(
    ready: Consilium, ask: Ask, tmp_path: Path
) -> None:
    one = ask("About the heart?")["consultation"]
    ready("export", one, "-o", str(tmp_path / "heart.md"))
    ready("history", "delete", one)
    rows = ready("audit", "show", "--json").lines
    events = [(row["event"], row["subject"]) for row in rows if row["event"] != "unlocked"]
    assert events[-2:] == [("exported", one), ("deleted", one)]
    assert "model_loaded" in [event for event, _ in events]
    assert rows[0].keys() == {"number", "at", "who", "event", "subject", "detail", "hash"}
    text = ready("audit", "show").out
    assert "exported" in text and "format=md" in text
    assert "heart" not in text
    assert ready("audit", "show", "--since", "2999-01-01", "--json").out == ""
    target = tmp_path / "audit.jsonl"
    assert ready("audit", "export", "-o", str(target)).code == 0
    assert len(target.read_text("utf-8").splitlines()) >= len(rows)
    verdict = ready("audit", "verify", "--json")
    assert (verdict.code, verdict.object["sound"], verdict.object["problems"]) == (0, True, [])


def test_a_forged_audit_is_told(ready: Consilium) -> None:
    vault = open_vault(Home(ready.home), PASSPHRASE)
    execute(vault, "DROP TRIGGER audit_is_never_changed")
    execute(vault, "UPDATE audit SET who = 'nobody' WHERE number = 1")
    vault.close()
    outcome = ready("audit", "verify")
    assert outcome.code == 1 and "Row 1 does not follow" in outcome.out
    assert ready("audit", "verify", "--json").object["sound"] is False
