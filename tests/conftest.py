"""What holds for every test: its own data folder, no network, English and the C locale, no Qt
warning, nothing left running.

Qt's warnings fail a test through `qt_log_level_fail` in pyproject.toml.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import psutil
import pytest

from app.paths import Home, bundled_models

TESTS = Path(__file__).resolve().parent
OFFLINE = TESTS / "helpers" / "offline"
# What Qt, the C library and Python ask for a language, the first that is set first.
LOCALE_NAMES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_TIME", "LC_NUMERIC", "LC_MEASUREMENT")
LOCALE_NAMES += ("LC_CTYPE", "LC_COLLATE", "LC_MONETARY", "LC_PAPER")
_MOST_OF_A_FAILURE = 300  # characters
PATIENCE_S = 30.0  # what ends by itself on a busy machine is no leftover


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--reruns-into", help="a file: which tests were rerun, and why")


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if into := config.getoption("reruns_into"):
        reports = terminalreporter.getreports("rerun")
        Path(into).write_text("".join(map(_why_again, reports)), encoding="utf-8")


def _why_again(report: pytest.TestReport) -> str:
    """A line for a test that was run a second time: its name, and what failed."""
    crash = getattr(report.longrepr, "reprcrash", None)
    failed = crash.message if crash is not None else report.longreprtext
    return f"{report.nodeid}: {' '.join(failed.split())[:_MOST_OF_A_FAILURE]}\n"


def pytest_configure(config: pytest.Config) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["HF_HUB_OFFLINE"] = "1"
    speak_english()
    # A run in the background of a shell ignores Ctrl-C, and its children would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # Children of tests get the same guard as this process: Python loads sitecustomize by itself.
    inherited = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(OFFLINE), *([inherited] if inherited else [])])
    spec = importlib.util.spec_from_file_location("offline_guard", OFFLINE / "sitecustomize.py")
    assert spec is not None and spec.loader is not None
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    # A run writes nothing into the tree, and a slow machine is no failure.
    hypothesis.settings.register_profile("house", deadline=None, database=None)
    hypothesis.settings.load_profile("house")


def speak_english() -> None:
    """Texts, dates and emergency numbers as on a machine without a language or country of its own,
    here and in the processes that tests start. Qt asks for the locale once, when it first needs it;
    Python's own encoding was chosen at start and stays."""
    for name in LOCALE_NAMES:
        os.environ.pop(name, None)
    os.environ["LANG"] = "C.UTF-8"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What waits for windows, processes or a clock is tried a second time where it fails, and told
    as "rerun": a busy machine is no fault of the program. Every other test has one try.

    The slow ones come first: what is left in the end is short, and all cores are done together.
    """
    for item in items:
        waits = TESTS / "gui" in item.path.parents or TESTS / "e2e" in item.path.parents
        if waits or item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.flaky(reruns=1))
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def _living(before: set[int]) -> list[psutil.Process]:
    """Child processes that weren't there before, without those that only wait to be reaped."""
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            if child.pid not in before and child.status() != psutil.STATUS_ZOMBIE:
                found.append(child)
        except psutil.NoSuchProcess:
            continue
    return found


def _new_threads(before: set[int | None]) -> list[str]:
    return [
        thread.name
        for thread in threading.enumerate()
        if thread.ident not in before and not isinstance(thread, threading._DummyThread)
    ]


def _describe(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())[:200]
    except psutil.Error:
        return f"process {process.pid}"


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a process or a thread behind, and end what it left."""
    processes = {child.pid for child in psutil.Process().children(recursive=True)}
    threads = {thread.ident for thread in threading.enumerate()}
    yield
    deadline = time.monotonic() + PATIENCE_S
    while (left := _living(processes)) or _new_threads(threads):
        if time.monotonic() > deadline:
            break
        time.sleep(0.02)
    names = _new_threads(threads)
    described = [_describe(process) for process in left]
    for process in left:
        process.kill()
    assert not described, f"processes left running: {described}"
    assert not names, f"threads left running: {names}"


@pytest.fixture(autouse=True)
def consilium_home(
    nothing_left_running: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The data folder of this test, not made yet; every path that a user has points beside it."""
    home = tmp_path / "consilium-home"
    monkeypatch.setenv("CONSILIUM_HOME", str(home))
    monkeypatch.delenv("CONSILIUM_PASSPHRASE", raising=False)
    user = tmp_path / "user"
    monkeypatch.setenv("HOME", str(user))
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(user / name.lower()))
    user.mkdir()
    return home


@pytest.fixture(scope="session", autouse=True)
def bundled_models_are_read_once() -> Iterator[None]:
    """Each test's library is new, and would read and hash all models of the installation anew."""
    from app.services.models import file_examination
    from app.services.models.file_examination import Examined, examined

    known: dict[tuple[Path, int], Examined] = {}

    def once(path: Path, on_progress: Callable[[float], None] | None) -> Examined:
        if on_progress is not None or path not in bundled_models():
            return examined(path, on_progress)
        state = path, path.stat().st_mtime_ns
        if state not in known:
            known[state] = examined(path, on_progress)
        return known[state]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file_examination, "examined", once)
        yield


@pytest.fixture
def home(consilium_home: Path) -> Home:
    """The data folder of this test."""
    return Home(consilium_home)


@pytest.fixture(scope="session")
def demo_model() -> Path:
    """The demonstration model, as `make demo` (and so `make test`) puts it into .venv."""
    path = Path(sys.prefix) / "share" / "consilium" / "models" / "consilium-demo.Q4_K_M.gguf"
    if not path.exists():
        pytest.fail(f"{path} is missing: run `make demo`")
    return path


@pytest.fixture(scope="session")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file in which the X server of `real_display` keeps what its screen shows."""
    return tmp_path_factory.mktemp("screen") / "Xvfb_screen0"


@pytest.fixture(scope="session")
def real_display(picture: Path) -> Iterator[str]:
    """The DISPLAY of an X server of our own, for tests that start the program as a person does."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed (Debian: apt-get install xvfb)")
    read, write = os.pipe()
    # A server that begins anew after its last client refuses whoever comes meanwhile: the program
    # that replaces itself when it locks.
    command = [server, "-noreset", "-displayfd", str(write), "-screen", "0", "1600x1200x24"]
    process = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-fbdir", str(picture.parent)],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    try:
        assert number, "Xvfb ended before it had a display"
        yield f":{number}"
    finally:
        process.terminate()
        process.wait(timeout=60)
