"""What `make test` and CI run: which tests, with which arguments, in which folder."""

from __future__ import annotations

import importlib
import io
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tests.helpers.tree import ROOT


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of packaging/, which is a folder of scripts and no package."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module(name)


def test_arguments_of_a_test_run_reach_pytest(monkeypatch: pytest.MonkeyPatch) -> None:
    bootstrap = load("bootstrap", monkeypatch)
    wanted = bootstrap.parse(["--gpu", "", "test", "-q", "-k", "vault", "tests/unit"])
    assert (wanted.command, wanted.gpu) == ("test", "")
    assert wanted.arguments == ["-q", "-k", "vault", "tests/unit"]
    with pytest.raises(SystemExit):
        bootstrap.parse(["run", "-q"])


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], ["-m", "not slow"]),
        (["--all"], []),
        (["-x", "--all"], ["-x"]),
        (["-m", "slow"], ["-m", "not slow", "-m", "slow"]),  # of two, pytest takes the last
    ],
)
def test_slow_tests_run_where_every_test_or_they_are_asked_for(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    arguments: list[str],
    options: list[str],
) -> None:
    bootstrap = load("bootstrap", monkeypatch)
    environment = load("environment", monkeypatch)
    ran: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "ensure_qt", lambda *_: None)
    monkeypatch.setattr(subprocess, "call", lambda argv, **_: ran.append(argv) or 0)
    terminal = load("stages", monkeypatch).Terminal(tmp_path / "log", io.StringIO())
    wanted = bootstrap.parse(["test", *arguments])
    made = environment.Environment(terminal)
    assert bootstrap.test(made, terminal, wanted.arguments, wanted.all) == 0
    assert ran[0][ran[0].index("worksteal") + 1 :] == options


def test_ci_runs_every_test_in_one_run() -> None:
    called = [
        line for line in (ROOT / ".ci" / "run").read_text().splitlines() if "make test" in line
    ]
    assert [line for line in called if not line.strip().startswith("#")] == [
        'make test ALL=1 ARGS="--reruns-into=$reruns" || tests=$?'
    ]
    # These tests are run by make themselves, which would tell this one of it.
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    said = subprocess.run(
        ["make", "-n", "test", "ALL=1", "ARGS=-x"],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
    )
    assert said.stdout.rstrip().endswith("test --all -x")


def test_a_run_says_which_tests_it_ran_a_second_time_and_why(
    pytestconfig: pytest.Config, tmp_path: Path
) -> None:
    into = tmp_path / "reruns"
    crash = SimpleNamespace(message="assert 1 == 2\n  where 1 = one()")
    reports = [
        SimpleNamespace(nodeid="tests/a.py::one", longrepr=SimpleNamespace(reprcrash=crash)),
        SimpleNamespace(nodeid="tests/a.py::two", longrepr="", longreprtext="it hung"),
    ]
    conftest = pytestconfig.pluginmanager.get_plugin(str(ROOT / "tests" / "conftest.py"))
    conftest.pytest_terminal_summary(
        SimpleNamespace(getreports=lambda outcome: reports if outcome == "rerun" else []),
        SimpleNamespace(getoption={"reruns_into": str(into)}.get),
    )
    assert into.read_text() == (
        "tests/a.py::one: assert 1 == 2 where 1 = one()\ntests/a.py::two: it hung\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is one of Linux")
def test_files_of_a_test_run_are_kept_in_memory_where_there_is_room_and_programs_may_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bootstrap = load("bootstrap", monkeypatch)
    system = SimpleNamespace(f_flag=0, f_bavail=1 << 20, f_frsize=1 << 16)
    monkeypatch.setattr(bootstrap, "MEMORY_FOLDER", tmp_path)
    monkeypatch.setattr(bootstrap.os, "statvfs", lambda folder: system)
    assert bootstrap.has_memory_folder()
    system.f_bavail = 1 << 10  # as in a container: 64 MB
    assert not bootstrap.has_memory_folder()
    system.f_bavail, system.f_flag = 1 << 20, bootstrap.os.ST_NOEXEC
    assert not bootstrap.has_memory_folder()
    monkeypatch.undo()
    bootstrap = load("bootstrap", monkeypatch)
    monkeypatch.setattr(bootstrap, "MEMORY_FOLDER", tmp_path / "none")
    assert not bootstrap.has_memory_folder()
