"""No command: the window. Qt is imported here, and only now."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

from app.errors import UserError
from app.paths import Home


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Open the window; returns when it is closed. Raises UserError where none can be shown."""
    del arguments
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise UserError(
            "There is no display to open the window on. Hold a consultation in the terminal "
            "instead: consilium chat"
        )
    try:
        run_window = _window()
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")) and "lib" not in str(error):
            raise
        raise UserError(
            f"The window's libraries cannot be loaded ({error}). `make run` names the system "
            "packages that are missing; `consilium chat` works without them."
        ) from error
    result: int = run_window(home)
    return result


def _window() -> Any:
    from app.ui.main import run_window

    return run_window
