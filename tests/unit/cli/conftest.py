"""Commands run in this process, on a real vault and a scripted engine."""

from __future__ import annotations

import functools
import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.services import application
from tests.helpers import gguf_files
from tests.helpers.keys import CHEAP, FakeKeyring
from tests.helpers.scripted_engine import scripted_command

PASSPHRASE = "sixteen wild geese"
NOTICE = "A language model, not a medical device."


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def object(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


class Consilium:
    """`consilium("ask", "…")` runs the command; `engine(...)` chooses what is played."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], home: Path
    ) -> None:
        self._monkeypatch, self._capsys, self.home = monkeypatch, capsys, home
        self.passphrase: str | None = PASSPHRASE
        self.keyring = FakeKeyring()
        self.engine()

    def engine(self, *options: str, replies: tuple[str, ...] = ()) -> None:
        command = scripted_command(*options, replies=replies)
        opener = functools.partial(
            application.open_services, engine_command=command, cost=CHEAP, keyring=self.keyring
        )
        for module in ("open_vault", "selftest"):
            self._monkeypatch.setattr(f"app.cli.{module}.open_services", opener)

    def __call__(self, *arguments: str, typed: str | None = None) -> Outcome:
        self._capsys.readouterr()
        if self.passphrase is not None:
            self._monkeypatch.setenv("CONSILIUM_PASSPHRASE", self.passphrase)
        if typed is not None:
            self._monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        code = main(arguments)
        out, err = self._capsys.readouterr()
        assert "Traceback" not in out + err
        return Outcome(code, out, err)

    def accept(self) -> None:
        outcome = self("disclaimer", "accept", "--yes")
        assert outcome.code == 0, outcome.err


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of bundled models of this test, empty."""
    folder = tmp_path / "prefix" / "share" / "consilium" / "models"
    folder.mkdir(parents=True)
    monkeypatch.setattr("app.paths.sys.prefix", str(tmp_path / "prefix"))
    return folder


@pytest.fixture
def consilium(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    consilium_home: Path,
    bundled: Path,
) -> Consilium:
    return Consilium(monkeypatch, capsys, consilium_home)


@pytest.fixture
def ready(consilium: Consilium, bundled: Path) -> Consilium:
    """With an acknowledged disclaimer and a model that the scripted engine plays."""
    gguf_files.write_model(
        bundled / "demo.gguf",
        demonstration=("consilium.demonstration", gguf_files.BOOL, True),
    )
    consilium.accept()
    return consilium


@pytest.fixture
def ask(ready: Consilium) -> Callable[..., Any]:
    """Ask with --json and give the object."""

    def ask(text: str, *options: str) -> Any:
        outcome = ready("ask", text, "--json", *options)
        assert outcome.code == 0, outcome.err
        return outcome.object

    return ask
