"""The log: what the program did and where it failed, never a word of a consultation.

An exception's text may quote what was typed, so a record of one keeps its type and the places it
passed through, and drops its text. Records of libraries keep their name, level and place only: what
they say is not ours to vouch for.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import cast

from app.errors import ConsiliumError
from app.paths import Home

NAME = "consilium.log"
MAX_BYTES = 1 << 20
KEPT = 3
MAX_LINE = 500
_PACKAGE = Path(__file__).resolve().parent


def log_path(home: Home) -> Path:
    return home.logs / NAME


@contextlib.contextmanager
def logged(home: Home, level: int = logging.INFO) -> Iterator[None]:
    """Write the log of this process while the block runs.

    Where the data folder can't be made or written there is no log, and no error: whatever needs
    the folder says so itself.
    """
    try:
        home.create()
        handler = _PrivateFile(
            log_path(home), maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8"
        )
    except (ConsiliumError, OSError):
        with not_logged():
            yield
        return
    handler.setFormatter(DiscreetFormatter())
    root = logging.getLogger()
    before, raises = root.level, logging.raiseExceptions
    root.addHandler(handler)
    root.setLevel(level)
    # A full disk must not fill the terminal with the logger's own tracebacks.
    logging.raiseExceptions = False
    try:
        with _no_traceback_in_the_terminal():
            yield
    finally:
        logging.raiseExceptions = raises
        root.setLevel(before)
        root.removeHandler(handler)
        with contextlib.suppress(OSError):  # a full disk has no room for the last lines
            handler.close()


@contextlib.contextmanager
def not_logged() -> Iterator[None]:
    """Write no log while the block runs; without this, warnings would go to the terminal."""
    nowhere = logging.NullHandler()
    root = logging.getLogger()
    root.addHandler(nowhere)
    try:
        with _no_traceback_in_the_terminal():
            yield
    finally:
        root.removeHandler(nowhere)


@contextlib.contextmanager
def _no_traceback_in_the_terminal() -> Iterator[None]:
    """What nobody can catch, in threads and in destructors, goes to the log, if there is one."""
    thread, destructor = threading.excepthook, sys.unraisablehook
    threading.excepthook, sys.unraisablehook = _log_thread_failure, _log_unraisable
    try:
        yield
    finally:
        threading.excepthook, sys.unraisablehook = thread, destructor


def origin_of(error: BaseException) -> str:
    """Its type, and the innermost line of ours: `ValueError at services/application.py:120`."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_PACKAGE)]
    if not frames:
        return _kind(error)
    frame = (ours or frames)[-1]
    return f"{_kind(error)} at {_short(frame.filename)}:{frame.lineno}"


def log_qt_message(category: str, level: int) -> None:
    """For the window's bridge of Qt's messages: their category and level; a text may quote."""
    logging.getLogger("app.ui.qt").log(level, "Qt message of the category %s", category[:80])


def log_engine_line(line: str) -> None:
    """For the engine's stderr, which holds facts of models and devices, never a prompt."""
    logging.getLogger("app.engine").info("%s", line)


class DiscreetFormatter(logging.Formatter):
    """One line a record, without control characters; exceptions by type and place."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(process)d %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        own = record.name == "app" or record.name.startswith("app.")
        shown = logging.makeLogRecord(record.__dict__)
        shown.msg = record.getMessage() if own else f"at {record.module}:{record.lineno}"
        shown.args = None
        if record.exc_info and record.exc_info[1] is not None:
            shown.msg = f"{shown.msg} | {self.describe(record.exc_info[1])}"
        shown.exc_info = shown.exc_text = shown.stack_info = None
        line = "".join(c if c.isprintable() else " " for c in super().format(shown))
        return line if len(line) <= 4 * MAX_LINE else line[: 4 * MAX_LINE] + "…"

    def describe(self, error: BaseException) -> str:
        """The chain of an exception, outermost last."""
        parts: list[str] = []
        seen: BaseException | None = error
        while seen is not None and len(parts) < 5:
            parts.append(f"{_kind(seen)} {_places(seen.__traceback__)}".rstrip())
            seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
        return " <- ".join(parts)


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """Readable by its owner only, from its first byte."""

    def _open(self) -> TextIOWrapper:
        def opener(path: str, flags: int) -> int:
            return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)

        return cast(
            TextIOWrapper,
            open(self.baseFilename, self.mode, encoding=self.encoding, opener=opener),
        )


def _log_thread_failure(failure: threading.ExceptHookArgs) -> None:
    if failure.exc_value is None or failure.exc_type is SystemExit:
        return
    name = failure.thread.name if failure.thread else "?"
    logging.getLogger("app.threads").error("thread %s failed", name, exc_info=failure.exc_value)


def _log_unraisable(failure: sys.UnraisableHookArgs) -> None:
    if failure.exc_value is not None:
        logging.getLogger("app").error("could not be raised", exc_info=failure.exc_value)


def _kind(error: BaseException) -> str:
    """The type; the system's error number says much and quotes nothing."""
    number = error.errno if isinstance(error, OSError) else None
    return f"{type(error).__name__}({number})" if number is not None else type(error).__name__


def _places(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    return " > ".join(f"{_short(f.filename)}:{f.lineno} {f.name}" for f in frames[-8:])


def _short(filename: str) -> str:
    """The last two parts of the path: no user's folder names."""
    return "/".join(Path(filename).parts[-2:])
