"""A start of the window, for `benchmarks.window`: imports what the program does, and no more.

    python -m benchmarks.window_start HOME

Prints the seconds from BENCH_STARTED to the first page, and from there, with the passphrase typed
at once, to a composer that takes text.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.core.vault_secrets import Secret
from app.paths import Home
from app.ui.main import Window
from app.ui.translation import speak

if TYPE_CHECKING:
    from app.services.application import Services


def opened(home: Home, secret: Secret, create: bool) -> Services:
    from tests.helpers.gui import opener_with

    return opener_with()(home, secret, create)


def wait_for(holds: Callable[[], bool]) -> None:
    while not holds():
        QApplication.processEvents()
        time.sleep(0.001)


def main(home: str, passphrase: str) -> None:
    began = float(os.environ["BENCH_STARTED"])
    application = QApplication([])
    speak("")  # the system's: LANG=de_DE.UTF-8 measures German
    window = Window(Home(Path(home)), opened)
    window.show()
    flow = window.flow
    assert flow is not None
    wait_for(lambda: flow.page is not None)
    application.processEvents()
    first = time.time() - began
    typed = time.time()
    flow.page.chosen.emit(passphrase)  # type: ignore[union-attr]
    wait_for(lambda: window.workspace is not None)
    workspace = window.workspace
    assert workspace is not None
    wait_for(lambda: workspace.composer.editor.isEnabled() and bool(workspace.empty.chips))
    application.processEvents()
    print(f"{first} {time.time() - typed}")
    window.close()
    window.shut()


if __name__ == "__main__":
    main(*sys.argv[1:])
