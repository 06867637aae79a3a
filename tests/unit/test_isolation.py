"""The guards of conftest.py: each must bite."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

CONFTEST = Path(__file__).resolve().parents[1] / "conftest.py"
REACH_OUT = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"


def run_with_house_rules(pytester: pytest.Pytester, body: str) -> pytest.RunResult:
    """Run a test file under the real conftest.py in a process of its own."""
    source = CONFTEST.read_text(encoding="utf-8")
    tests = f"TESTS = Path({str(CONFTEST.parent)!r})"
    source = source.replace("TESTS = Path(__file__).resolve().parent", tests)
    pytester.makeconftest(source.replace("PATIENCE_S = 30.0", "PATIENCE_S = 0.5"))
    pytester.makeini("[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\n")
    pytester.makepyfile(body)
    return pytester.runpytest_subprocess("-p", "no:cacheprovider")


@pytest.mark.slow
def test_a_test_may_not_reach_the_network(pytester: pytest.Pytester) -> None:
    result = run_with_house_rules(pytester, f"def test_it():\n    {REACH_OUT}\n")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*a test tried to reach 192.0.2.1*"])


def test_a_program_started_by_a_test_may_not_reach_the_network() -> None:
    child = subprocess.run([sys.executable, "-c", REACH_OUT], capture_output=True, text=True)
    assert child.returncode != 0
    assert "a test tried to reach 192.0.2.1" in child.stderr


@pytest.mark.slow
def test_a_left_process_fails_its_test_and_is_ended(pytester: pytest.Pytester) -> None:
    result = run_with_house_rules(
        pytester,
        """
        import subprocess, sys
        children = []
        def test_leaves_a_child():
            command = [sys.executable, "-c", "import time; time.sleep(60)"]
            children.append(subprocess.Popen(command))
        def test_finds_it_ended():
            assert children[0].wait(timeout=60) != 0
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*processes left running*"])


@pytest.mark.slow
def test_a_left_thread_fails_its_test(pytester: pytest.Pytester) -> None:
    result = run_with_house_rules(
        pytester,
        """
        import threading, time
        def test_leaves_a_thread():
            threading.Thread(target=time.sleep, args=(8,), name="forgotten", daemon=True).start()
        """,
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*threads left running*forgotten*"])


@pytest.mark.slow
@pytest.mark.gui
def test_a_warning_of_qt_fails_its_test(pytester: pytest.Pytester) -> None:
    result = run_with_house_rules(
        pytester,
        """
        from PySide6.QtCore import QObject, qWarning
        def test_warns(qapp):
            qWarning("something is wrong")
        """,
    )
    result.assert_outcomes(failed=1)


def test_every_test_has_its_own_data_folder(consilium_home: Path, tmp_path: Path) -> None:
    assert os.environ["CONSILIUM_HOME"] == str(consilium_home)
    assert consilium_home.is_relative_to(tmp_path)
    assert Path.home().is_relative_to(tmp_path)
    assert not consilium_home.exists()


@pytest.mark.gui
def test_a_real_display_answers(real_display: str) -> None:
    code = "import sys; from PySide6.QtGui import QGuiApplication as A; print(A([]).platformName())"
    env = {**os.environ, "DISPLAY": real_display, "QT_QPA_PLATFORM": "xcb"}
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env)
    assert child.stdout.strip() == "xcb", child.stderr
