"""The edge: every outcome has its exit status and its sentence, none a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from app.errors import InternalError, UserError
from app.store.history.repository import Repository
from tests.helpers.tree import ROOT
from tests.unit.cli.conftest import Consilium

SECRET = "Mrs Smith has chest pain"


def test_the_version_is_told(consilium: Consilium) -> None:
    outcome = consilium("--version")
    assert outcome.code == 0 and outcome.out == f"consilium {__version__}\n"


def test_a_mistake_of_ours_is_one_line_that_leads_to_the_log(
    ready: Consilium, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError(SECRET)

    monkeypatch.setattr(Repository, "consultations", broken)
    outcome = ready("history", "list")
    log = ready.home / "logs" / "consilium.log"
    assert outcome.code == 1 and outcome.out == ""
    assert outcome.err.startswith("Consilium made a mistake (KeyError at ")
    assert str(log) in outcome.err and len(outcome.err.splitlines()) == 1
    assert "Smith" not in outcome.err + log.read_text()
    assert "KeyError" in log.read_text()


def test_an_internal_error_says_what_it_is(
    ready: Consilium, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise InternalError("a rule was broken")

    monkeypatch.setattr(Repository, "consultations", broken)
    outcome = ready("history", "list")
    assert outcome.code == 1 and "made a mistake (a rule was broken)" in outcome.err


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt, 130), (BrokenPipeError, 0)])
def test_an_interrupt_and_a_reader_that_left_are_quiet(
    ready: Consilium, monkeypatch: pytest.MonkeyPatch, error: type[BaseException], code: int
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Repository, "consultations", broken)
    monkeypatch.setattr("app.__main__._reader_left", lambda: 0)
    outcome = ready("history", "list")
    assert (outcome.code, outcome.out, outcome.err) == (code, "", "")


@pytest.mark.parametrize("home", ["~nobody-of-that-name/x", "/tmp/" + "x" * 300])
@pytest.mark.parametrize("command", [("history", "list"), ("ask", "Q?"), ("models", "list")])
def test_a_home_that_can_be_none_is_one_sentence(
    consilium: Consilium, monkeypatch: pytest.MonkeyPatch, home: str, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("CONSILIUM_HOME", home)
    outcome = consilium(*command)
    if command != ("models", "list"):
        assert outcome.code in (1, 2) and "CONSILIUM_HOME" in outcome.err
    assert len(outcome.err.splitlines()) == 1 and "mistake" not in outcome.err


def test_a_path_of_nobody_or_of_any_length_is_one_sentence(ready: Consilium) -> None:
    for command in (
        ("models", "add", "~nobody-of-that-name/x.gguf"),
        ("models", "inspect", "~nobody-of-that-name/x.gguf"),
        ("models", "inspect", "x" * 300),
        ("history", "list", "--passphrase-file", "~nobody-of-that-name/x"),
    ):
        outcome = ready(*command)
        assert outcome.code == 1 and len(outcome.err.splitlines()) == 1
        assert "mistake" not in outcome.err


def test_output_to_a_full_disk_is_one_sentence() -> None:
    program = "import sys; from app.__main__ import main; sys.exit(main(['disclaimer', 'show']))"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", program], stdout=full, stderr=subprocess.PIPE, text=True,
            cwd=ROOT, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("consilium: The disk is full") and done.stderr.count("\n") == 1


def test_an_error_that_quotes_a_file_moves_no_cursor(
    ready: Consilium, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise UserError("The template says \x1b]0;owned\x07.")

    monkeypatch.setattr(Repository, "consultations", broken)
    assert "\x1b" not in ready("history", "list").err


def test_without_a_display_the_window_leads_to_the_terminal(
    consilium: Consilium, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    outcome = consilium()
    assert outcome.code == 1 and "consilium chat" in outcome.err


def test_a_library_of_the_window_that_is_missing_is_named(
    consilium: Consilium, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file", name=None)

    monkeypatch.setattr("app.__main__._window", missing)
    monkeypatch.setenv("DISPLAY", ":99")
    outcome = consilium()
    assert outcome.code == 1 and "missing: libEGL.so.1. Install" in outcome.err
    assert "`consilium chat` works" in outcome.err


@pytest.mark.parametrize(
    "module", ["app.cli.history", "app.cli.export", "app.cli.ask", "app.cli.models"]
)
def test_commands_import_neither_qt_nor_llama_cpp(module: str) -> None:
    program = (
        f"import sys, {module}; "
        "print([m for m in sys.modules if m.split('.')[0] in "
        "('PySide6', 'shiboken6', 'llama_cpp', 'gguf')])"
    )
    root = ROOT
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=True
    )
    assert done.stdout == "[]\n"
