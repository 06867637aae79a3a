"""The command `consilium`: starts the window or runs a command, and shows every error as a
sentence.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from app.cli.arguments import WINDOW, parse
from app.cli.terminal import note, told
from app.errors import ConsiliumError, InternalError, UserError, WrongUse
from app.files import is_disk_full
from app.hardening import LEAST_MEMORY, harden, memory_limit, open_standard_streams
from app.log import log_path, logged, not_logged, origin_of
from app.paths import Home, home
from app.sentences import say
from app.session_bus import start_no_session_bus

# How Linux, Windows, macOS and Python itself say it.
_LIBRARY_MISSING = ("shared object file", "DLL load failed", "Library not loaded", "PySide6")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. 0: done, 1: failed with a sentence, 2: wrong use, 130: stopped by Ctrl-C."""
    open_standard_streams()
    harden()
    start_no_session_bus()
    _replace_what_the_terminal_cannot_show()
    try:
        arguments = parse(argv)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 2
    try:
        _require_memory()
        where = home()
    except UserError as error:
        return _refused(error)
    log = logged(where) if arguments.keeps_log else not_logged()
    with log:
        try:
            logging.getLogger("app").info("command %s", arguments.module or "window")
            if arguments.module == WINDOW:
                return _open_window(where)
            code: int = import_module(arguments.module).run(arguments, where)
            sys.stdout.flush()
        except KeyboardInterrupt:
            return 130
        except BrokenPipeError:
            return _reader_left()
        except InternalError as error:
            return _our_mistake(where, error, str(error))
        except ConsiliumError as error:
            logging.getLogger("app").warning("refused: %s", origin_of(error))
            return _refused(error)
        except Exception as error:
            if isinstance(error, OSError) and is_disk_full(error):
                return _no_room_for_output()
            return _our_mistake(where, error, origin_of(error))
    return code


def _require_memory() -> None:
    """Raises UserError where a limit would keep a library waiting for memory for ever."""
    limit = memory_limit()
    if limit is not None and limit < LEAST_MEMORY:
        raise UserError(
            say(
                "Only {limit} MB of memory are allowed here (ulimit -v). Consilium takes "
                "at least 1 GB, and a model as much as its file: raise the limit and "
                "start again.",
                limit=limit >> 20,
            )
        )


def _open_window(where: Home) -> int:
    """Returns when the window is closed. Raises UserError where none can be shown."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise UserError(
            say(
                "There is no display to open the window on. Hold a consultation in the terminal "
                "instead: consilium chat"
            )
        )
    try:
        run_window = _window()
    except ImportError as error:
        if not any(said in str(error) for said in _LIBRARY_MISSING):
            raise
        raise UserError(
            say("{error} `consilium chat` works without a window.", error=_missing(error))
        ) from error
    return run_window(where)


def _missing(error: ImportError) -> str:
    """What the window's libraries lack: all of it, not only what the loader met first."""
    from app.ui.system_libraries import (
        missing_libraries,
        named_in,
        platforms,
        qt_files,
        qt_folder,
        what_to_install,
    )

    qt, named = qt_folder(), named_in(str(error))
    missing = missing_libraries(qt_files(qt, platforms(os.environ))) if qt is not None else []
    missing += [named] if named else []
    if missing:
        return what_to_install(missing)
    return f"The window's libraries cannot be loaded ({error})."


def _window() -> Callable[[Home], int]:
    """Qt is imported here and only now: the commands start without it."""
    from app.ui.main import run_window

    return run_window


def _refused(error: ConsiliumError) -> int:
    note(f"consilium: {' '.join(told(error).split())}")
    return 2 if isinstance(error, WrongUse) else 1


def _no_room_for_output() -> int:
    """Where we write files ourselves, a full disk has its own error; here it is our output's."""
    _reader_left()
    note("consilium: The disk is full: the output is not whole. Free some space and try again.")
    return 1


def _our_mistake(where: Home, error: Exception, what: str) -> int:
    logging.getLogger("app").error("a mistake of ours", exc_info=error)
    path = log_path(where)
    told = "there is no log, as it cannot be written"
    with contextlib.suppress(OSError):
        told = f"the log is at {path}" if path.exists() else told
    print(f"Consilium made a mistake ({what}); {told}", file=sys.stderr)
    return 1


def _reader_left() -> int:
    """Whoever read our output (`| head`) has enough. The interpreter's own flush must not fail."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _replace_what_the_terminal_cannot_show() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]


if __name__ == "__main__":
    sys.exit(main())
