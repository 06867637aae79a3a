"""Missing display: says in a sentence why no window can be opened, with exit status 1.

Where its platform plugin can't be loaded or reaches no display, Qt aborts the process (signal 6)
after words that go to our log, which keeps no texts.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.ui.system_libraries import (
    missing_libraries,
    platforms,
    qt_files,
    qt_folder,
    what_to_install,
)

Handler = Callable[[QtMsgType, QMessageLogContext, str], None]

_TERMINAL = "`consilium chat` works without a window."


@contextlib.contextmanager
def told_instead_of_aborting(handler: Handler) -> Iterator[None]:
    """While the block makes the QApplication, Qt's fatal error ends this process with 1, and with
    the reason on standard error. Messages go to `handler` meanwhile, and afterwards."""

    def told(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        handler(kind, context, message)
        if kind is not QtMsgType.QtFatalMsg:
            return
        with contextlib.suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(f"consilium: {reason()}\n")
            sys.stderr.flush()
        logging.shutdown()
        os._exit(1)  # whoever returns from here is aborted

    qInstallMessageHandler(told)
    yield
    qInstallMessageHandler(handler)


def reason() -> str:
    """Why Qt reaches no display here, and what to do."""
    names, qt = platforms(os.environ), qt_folder()
    if qt is not None and not any(_is_there(qt, name) for name in names):
        return (
            f"QT_QPA_PLATFORM names a platform that this Qt lacks ({', '.join(names)}): remove it "
            f"from the environment. {_TERMINAL}"
        )
    missing = missing_libraries(qt_files(qt, names)) if qt is not None else []
    if missing:
        return f"{what_to_install(missing)} {_TERMINAL}"
    tried = [f"{name}={os.environ[name]}" for name in _variables(names) if os.environ.get(name)]
    return (
        f"No window can be opened on this display ({', '.join(tried) or 'none is named'}): it is "
        "not running, or it refuses this user. Start Consilium from the desktop of the user who is "
        f"logged in, or set DISPLAY and XAUTHORITY to theirs. {_TERMINAL}"
    )


def _is_there(qt: Path, platform: str) -> bool:
    folder = qt / "plugins" / "platforms"
    return not folder.is_dir() or any(folder.glob(f"*q{platform}.*"))


def _variables(names: list[str]) -> list[str]:
    wayland = ["WAYLAND_DISPLAY"] if "wayland" in names else []
    return [*wayland, "DISPLAY"]
