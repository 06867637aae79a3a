"""The edge: every outcome has its exit status and its sentence, none a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from app.errors import InternalError
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

    monkeypatch.setattr("app.cli.history._list", broken)
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

    monkeypatch.setattr("app.cli.history._list", broken)
    outcome = ready("history", "list")
    assert outcome.code == 1 and "made a mistake (a rule was broken)" in outcome.err


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt, 130), (BrokenPipeError, 0)])
def test_an_interrupt_and_a_reader_that_left_are_quiet(
    ready: Consilium, monkeypatch: pytest.MonkeyPatch, error: type[BaseException], code: int
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("app.cli.history._list", broken)
    monkeypatch.setattr("app.__main__._reader_left", lambda: 0)
    outcome = ready("history", "list")
    assert (outcome.code, outcome.out, outcome.err) == (code, "", "")


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
    assert outcome.code == 1 and "libEGL.so.1" in outcome.err and "make run" in outcome.err


@pytest.mark.parametrize(
    "module", ["app.cli.history", "app.cli.export", "app.cli.ask", "app.cli.models"]
)
def test_commands_import_neither_qt_nor_llama_cpp(module: str) -> None:
    program = (
        f"import sys, {module}; "
        "print([m for m in sys.modules if m.split('.')[0] in "
        "('PySide6', 'shiboken6', 'llama_cpp', 'gguf')])"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=True
    )
    assert done.stdout == "[]\n"
