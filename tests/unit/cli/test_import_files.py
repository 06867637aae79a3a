"""`consilium import`, as a person types it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.unit.cli.conftest import Consilium


def test_an_exported_consultation_is_imported_into_another_vault(
    ready: Consilium, ask: Callable[..., Any], tmp_path: Path, monkeypatch: Any
) -> None:
    consultation = ask("Cough for three weeks?")["consultation"]
    transcript = tmp_path / "t.json"
    assert ready("export", consultation, "--format", "json", "-o", str(transcript)).code == 0
    again = ready("import", str(transcript), "--json").object
    assert set(again) == {
        "file", "source", "consultations", "messages", "copies", "skipped", "left_out", "remarks",
    }  # fmt: skip
    assert again["skipped"] == [consultation]
    monkeypatch.setenv("CONSILIUM_HOME", str(tmp_path / "other"))
    ready.accept()
    outcome = ready("import", str(transcript))
    assert outcome.out == "t.json: 1 consultation imported, 2 messages.\n"
    assert [each["id"] for each in ready("history", "list", "--json").lines] == [consultation]


def test_a_file_that_is_none_is_refused_in_one_sentence(ready: Consilium, tmp_path: Path) -> None:
    path = tmp_path / "holiday.json"
    path.write_text('{"photos": []}')
    outcome = ready("import", str(path))
    assert outcome.code == 1
    assert len(outcome.err.splitlines()) == 1
    assert "Open WebUI" in outcome.err
