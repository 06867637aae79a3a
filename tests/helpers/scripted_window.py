"""A window in a process of its own, at its first start, whose engine plays a script.

python -m tests.helpers.scripted_window
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.paths import home as data_folder
from app.ui.window import Window
from tests.helpers.gui import add_model, opener_with

REPLY = "Rest.\n\n1. Fluids\n2. **Paracetamol** 1 g\n\nCome back if it gets worse."


def main() -> int:
    home = data_folder()
    home.create()
    application = QApplication([])
    application.setApplicationName("Consilium")
    with tempfile.TemporaryDirectory() as folder:
        add_model(home, Path(folder))
        window = Window(home, opener_with(["--pace", "40"], [REPLY, REPLY]))
        window.show()
        return application.exec()


if __name__ == "__main__":
    sys.exit(main())
