"""The log tells what failed and where, and no word of what was typed."""

from __future__ import annotations

import logging
import stat
import threading
from pathlib import Path

import pytest

from app.errors import NotFound
from app.log import log_engine_line, log_path, log_qt_message, logged, not_logged, origin_of
from app.paths import Home

SECRET = "Mrs Smith, 58, crushing chest pain"


def fail() -> None:
    raise ValueError(SECRET)


def test_an_exception_keeps_its_type_and_places_and_loses_its_text(home: Home) -> None:
    with logged(home):
        try:
            try:
                fail()
            except ValueError as error:
                raise NotFound(f"no consultation {SECRET}") from error
        except NotFound:
            logging.getLogger("app.test").exception("a step failed")
    log = log_path(home).read_text()
    assert "a step failed" in log and "NotFound" in log and "ValueError" in log
    assert "test_log.py:" in log and " fail" in log
    assert "Smith" not in log and "consultation" not in log
    assert len(log.splitlines()) == 1


def test_what_libraries_say_is_not_kept(home: Home) -> None:
    with logged(home):
        logging.getLogger("markdown").warning("cannot parse %s", SECRET)
        logging.getLogger("application").warning(SECRET)
    log = log_path(home).read_text()
    assert "WARNING markdown at test_log:" in log
    assert "Smith" not in log


def test_an_error_number_of_the_system_is_kept_and_its_file_is_not(home: Home) -> None:
    with logged(home):
        try:
            Path(f"/nowhere/{SECRET}").read_text()
        except OSError:
            logging.getLogger("app.test").exception("reading")
    log = log_path(home).read_text()
    assert "FileNotFoundError(2)" in log and "Smith" not in log


def test_a_thread_that_fails_is_logged_and_the_terminal_stays_quiet(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    with logged(home):
        thread = threading.Thread(target=fail, name="worker")
        thread.start()
        thread.join()
    log = log_path(home).read_text()
    assert "thread worker failed" in log and "ValueError" in log and "Smith" not in log
    assert capsys.readouterr().err == ""


def test_a_line_stays_a_line(home: Home) -> None:
    with logged(home):
        log_engine_line("load\x1b[2J\nforged 2026 ERROR")
        log_engine_line("x" * 10_000)
        log_qt_message("qt.qpa.xcb", logging.WARNING)
    lines = log_path(home).read_text().splitlines()
    assert len(lines) == 3 and "\x1b" not in lines[0]
    assert len(lines[1]) < 2_100 and "qt.qpa.xcb" in lines[2]


def test_only_the_owner_can_read_it_after_rotation_too(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.log.MAX_BYTES", 500)
    with logged(home):
        for number in range(40):
            logging.getLogger("app.test").info("line %d", number)
    files = sorted(home.logs.iterdir())
    assert len(files) == 4
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)


def test_a_home_that_cannot_be_made_costs_only_the_log(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    with logged(Home(blocked / "home")):
        logging.getLogger("app.test").info("nobody hears")
    assert blocked.read_text() == ""


def test_nothing_is_left_set_behind(home: Home) -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers), threading.excepthook, logging.raiseExceptions)
    with logged(home):
        pass
    assert (root.level, root.handlers, threading.excepthook, logging.raiseExceptions) == before


def test_what_nobody_can_catch_reaches_no_terminal(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    class Broken:
        def __del__(self) -> None:
            raise ValueError(SECRET)

    for context in (logged(home), not_logged()):
        with context:
            thread = threading.Thread(target=fail)
            thread.start()
            thread.join()
            broken = Broken()
            del broken
    out, err = capsys.readouterr()
    assert out + err == ""
    kept = log_path(home).read_text()
    assert kept.count("ValueError") == 2 and "Smith" not in kept


def test_the_place_of_an_error_is_named_without_its_text() -> None:
    try:
        fail()
    except ValueError as error:
        said = origin_of(error)
    assert said.startswith("ValueError at unit/test_log.py:") and "Smith" not in said
