"""The vault's files go while a command has them open: it is said, and what is held is saved."""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.services.vault.restore_service import restore_into
from tests.unit.cli.conftest import PASSPHRASE, Consilium


class _Typing(io.StringIO):
    """Lines that are typed one after the other; a step in between is done when its turn comes."""

    def __init__(self, steps: list[str | Callable[[], object]]) -> None:
        super().__init__()
        self._steps: Iterator[str | Callable[[], object]] = iter(steps)

    def readline(self, size: int | None = -1, /) -> str:
        for step in self._steps:
            if isinstance(step, str):
                return f"{step}\n"
            step()
        return ""


def _questions_in(consilium: Consilium, new: Path, saved: Path) -> list[str]:
    """Of what was saved, put into a new data folder."""
    restore_into(new, saved, PASSPHRASE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONSILIUM_HOME", str(new))
        return [line["title"] for line in consilium("history", "list", "--json").lines]


def test_chat_says_it_within_a_reply_and_saves_where_it_is_told(
    ready: Consilium, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typing = _Typing(
        [
            "First?",
            lambda: shutil.rmtree(ready.home),
            "Second?",
            f"/save {tmp_path / 'stick'}",
            "Third?",
        ]
    )
    monkeypatch.setattr(sys, "stdin", typing)
    outcome = ready("chat")
    assert outcome.code == 1
    assert outcome.err.count("is no longer in") == 1
    saved = max((tmp_path / "stick").iterdir())
    assert f"What was held is saved in {tmp_path / 'stick'}" in outcome.out
    assert "is no longer there. What was held is saved in" in outcome.err
    assert _questions_in(ready, tmp_path / "new", saved) == ["First?"]


def test_what_a_command_held_is_saved_where_nobody_can_be_asked(
    ready: Consilium, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Deleted in the middle of the only reply, which comes to its end."""
    monkeypatch.setattr(
        sys, "stdin", _Typing(["First?", lambda: (ready.home / "vault.db").unlink()])
    )
    outcome = ready("chat")
    assert outcome.code == 1
    (saved,) = ready.home.parent.glob("consilium-????????-2*")
    assert str(saved) in outcome.err
    assert _questions_in(ready, tmp_path / "new", saved) == ["First?"]
