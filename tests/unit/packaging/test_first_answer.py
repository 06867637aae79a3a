"""No build of llama.cpp is trusted before it answered: a crash is seen, and it is built again.

The program, its engine and the death by a signal are real; played are the minutes of the compiler,
and the fault that a compiler or a processor may have.
"""

from __future__ import annotations

import importlib
import io
import json
import shlex
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.helpers.tree import ROOT

pytestmark = pytest.mark.slow

PROGRAM = Path(sys.executable).with_name("consilium")
REQUIREMENTS = (ROOT / "requirements" / "app.txt").read_text(encoding="utf-8")
# A llama.cpp whose first matrix product ends the process, or fails without a signal.
DYING = "import os, signal\nsignal.signal({0}, signal.SIG_DFL)\nos.kill(os.getpid(), {0})\n"
FAILING = "raise OSError('libllama.so: undefined symbol')\n"


class Played:
    """An environment whose builds are played: `faults` says what each does when it is used."""

    def __init__(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.syspath_prepend(str(ROOT / "packaging"))
        self.module = importlib.import_module("environment")
        self.stages = importlib.import_module("stages")
        self.wheels = importlib.import_module("llama_wheel")
        self.shown = io.StringIO()
        self.faults: dict[str, str] = {}
        self.compiled: list[str] = []
        self.taken: list[str] = []
        self._site = tmp_path / "site"
        self._site.mkdir()
        (tmp_path / "bin").mkdir()
        program = tmp_path / "bin" / "consilium"
        program.write_text(
            f"#!/bin/sh\nPYTHONPATH={shlex.quote(str(self._site))}:$PYTHONPATH "
            f'exec {shlex.quote(str(PROGRAM))} "$@"\n'
        )
        program.chmod(0o755)
        monkeypatch.setattr(self.module, "VENV", tmp_path)
        monkeypatch.setattr(self.module, "BIN", tmp_path / "bin")
        monkeypatch.setattr(self.module, "build_wheel", self._build)
        self.environment: Any = self._begun_anew(tmp_path)
        self._tmp_path = tmp_path
        monkeypatch.setattr(
            self.module.Environment, "demonstration", lambda env: self._convert(env)
        )
        monkeypatch.setattr(self.module.Environment, "kquants", lambda _: None)
        monkeypatch.setattr(self.module.Environment, "pip", lambda _, command: [self.pip()])

    def _begun_anew(self, tmp_path: Path) -> Any:
        return self.module.Environment(self.stages.Terminal(tmp_path / "log", self.shown))

    def make(self) -> None:
        """As the next `make install` would."""
        self.environment = self._begun_anew(self._tmp_path)
        self.environment.answering_llama(REQUIREMENTS, "cpu")

    def folder(self, kind: str) -> Path:
        return self._tmp_path / "wheels" / kind

    def stamps(self) -> dict[str, str]:
        read: dict[str, str] = json.loads((self._tmp_path / "consilium-stages.json").read_text())
        return read

    def _convert(self, environment: Any) -> None:
        environment.stamp("demo", "as converted")

    def pip(self) -> str:
        """Installs by making the last wheel taken the llama_cpp that the engine imports."""
        fault = self.faults.get(self.taken[-1], "")
        for old in self._site.glob("llama_cpp.py"):
            old.unlink()
        if fault:
            (self._site / "llama_cpp.py").write_text(fault)
        return "true"

    def _build(self, python: Path, requirements: str, build: Any, terminal: Any) -> Path:
        kind = str(build.instructions)
        folder = self.folder(kind)
        if reason := self.wheels.refusal(folder):
            raise self.stages.NoAnswer(reason)
        if not folder.exists():
            self.compiled.append(kind)
            folder.mkdir(parents=True)
            (folder / "llama.whl").write_text("played")
        self.taken.append(kind)
        return folder / "llama.whl"


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, demo_model: Path) -> Played:
    return Played(tmp_path, monkeypatch)


def test_a_build_that_answers_is_asked_once(played: Played) -> None:
    played.make()
    played.make()
    assert played.compiled == played.taken == ["native"]
    assert played.shown.getvalue().count("Asking the demonstration model") == 1
    # Another model, converted by another converter, is another question.
    played.environment.stamp("demo", "another")
    played.environment.first_answer(
        played.wheels.Build("0.3.36", "cpu", played.wheels.Instructions.NATIVE)
    )
    assert played.shown.getvalue().count("Asking the demonstration model") == 2


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (DYING.format("signal.SIGSEGV"), "SIGSEGV"),
        (DYING.format("signal.SIGILL"), "SIGILL"),
        (FAILING, "exit status 1"),
    ],
    ids=["SIGSEGV", "SIGILL", "error"],
)
def test_a_build_that_dies_is_made_again_and_never_tried_first_again(
    played: Played, fault: str, says: str
) -> None:
    played.faults["native"] = fault
    played.make()
    assert played.compiled == ["native", "common"]
    assert says in played.shown.getvalue()
    assert says in played.wheels.refusal(played.folder("native"))
    assert not list(played.folder("native").glob("*.whl"))
    assert " common " in played.stamps()["llama"]

    played.make()  # the next call finds it answered
    assert played.taken == ["native", "common"]
    played.environment.unstamp("llama", "wheel", "answer")
    played.make()  # another environment on this machine does not begin with the bad one
    assert played.taken == ["native", "common", "common"]
    assert played.compiled == ["native", "common"]


def test_when_no_build_answers_one_sentence_says_how_each_ended_and_what_to_do(
    played: Played,
) -> None:
    played.faults = {
        "native": DYING.format("signal.SIGSEGV"),
        "common": DYING.format("signal.SIGILL"),
    }
    with pytest.raises(played.stages.InstallError) as caught:
        played.make()
    told = str(caught.value)
    assert "\n" not in told and "gives no answer on this computer" in told
    assert "SIGSEGV" in told and "SIGILL" in told and "CC=clang CXX=clang++" in told

    # Neither is blamed for good: the next call compiles nothing, and takes what answers by then.
    played.faults = {}
    played.make()
    assert played.compiled == ["native", "common"]
    assert played.taken == ["native", "common", "native"]


@pytest.mark.parametrize("ended_by", ["signal.SIGKILL", "signal.SIGTERM"])
def test_who_is_killed_from_outside_is_not_to_blame(played: Played, ended_by: str) -> None:
    dying = DYING.format(ended_by).replace(f"signal.signal({ended_by}, signal.SIG_DFL)\n", "")
    played.faults["native"] = dying
    with pytest.raises(played.stages.InstallError, match=r"cut short by SIG.*memory may be full"):
        played.make()
    assert played.compiled == ["native"]
    assert played.wheels.refusal(played.folder("native")) == ""


def test_a_build_that_never_answers_is_ended_at_the_limit(
    played: Played, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = importlib.import_module("first_answer")
    monkeypatch.setattr(asked, "LIMIT_S", 4.0)
    played.faults["native"] = "import time\ntime.sleep(600)\n"
    terminal = played.stages.Terminal(played.environment.terminal.log, played.shown)
    played.taken.append("native")
    played.pip()
    with pytest.raises(played.stages.NoAnswer, match="not done within 4 s"):
        asked.ask(played.module.BIN / "consilium", terminal)


def test_what_else_is_wrong_with_an_installation_builds_nothing_again(
    played: Played, tmp_path: Path
) -> None:
    row = {"check": "vault", "ok": False, "detail": "the disk is full", "signal": None}
    (tmp_path / "bin" / "consilium").write_text(f"#!/bin/sh\necho '{json.dumps(row)}'\nexit 1\n")
    with pytest.raises(played.stages.InstallError, match="not whole: vault: the disk is full"):
        played.make()
    assert played.compiled == ["native"]


def test_missing_libraries_of_the_window_are_no_fault_of_the_build(
    played: Played, tmp_path: Path
) -> None:
    rows = [
        {"check": "PySide6-Essentials", "ok": False, "detail": "libEGL.so.1: cannot open"},
        {"check": "engine", "ok": True, "detail": ""},
        {"check": "answer", "ok": True, "detail": ""},
    ]
    lines = "\n".join(f"echo '{json.dumps(row)}'" for row in rows)
    (tmp_path / "bin" / "consilium").write_text(f"#!/bin/sh\n{lines}\nexit 1\n")
    played.make()
    assert "answer" in played.stamps()


def test_the_common_instructions_are_those_that_the_processor_has(
    played: Played, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheels: ModuleType = played.wheels
    common = wheels.Instructions.COMMON

    def flags(machine: str, has: str) -> dict[str, str]:
        monkeypatch.setattr(wheels.platform, "machine", lambda: machine)
        monkeypatch.setattr(wheels, "processor", lambda: f"flags : {has}")
        found: dict[str, str] = wheels.instruction_flags(common)
        return found

    newest = flags("x86_64", "sse4_2 avx f16c fma bmi2 avx2 avx512f avx512_vnni amx_int8")
    assert newest == {
        "GGML_NATIVE": "OFF", "GGML_SSE42": "ON", "GGML_AVX": "ON", "GGML_AVX2": "ON",
        "GGML_FMA": "ON", "GGML_F16C": "ON", "GGML_BMI2": "ON",
    }  # fmt: skip
    assert not any("512" in name or "AMX" in name for name in newest)
    sandy_bridge = flags("x86_64", "sse4_2 avx")
    assert sandy_bridge["GGML_SSE42"] == "ON" and sandy_bridge["GGML_AVX"] == "OFF"
    assert set(flags("x86_64", "sse sse2").values()) == {"OFF"}
    assert flags("aarch64", "asimd sve i8mm") == {"GGML_NATIVE": "OFF"}
    assert wheels.instruction_flags(wheels.Instructions.NATIVE) == {"GGML_NATIVE": "ON"}
