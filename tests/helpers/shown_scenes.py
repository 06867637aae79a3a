"""Shows one scene after the other in a process of its own, for a screen reader beside it.

    python -m tests.helpers.shown_scenes FOLDER

Prints the name of each scene once it stands, and goes on at each line that it is given.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier
from PySide6.QtWidgets import QApplication

from app.settings import Settings, Theme
from tests.helpers.scenes import every_scene

SIZE = (1280, 800)


def main() -> None:
    application = QApplication([])
    application.setApplicationName("Consilium")
    application.setQuitOnLastWindowClosed(False)
    for scene in every_scene(Path(sys.argv[1]), Settings(theme=Theme.LIGHT), SIZE):
        print(scene.name, flush=True)
        _answer_until_asked_for_the_next()


def _answer_until_asked_for_the_next() -> None:
    """The event loop, which answers the screen reader the moment it asks."""
    loop = QEventLoop()
    line = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    line.activated.connect(loop.quit)
    loop.exec()
    line.setEnabled(False)
    sys.stdin.readline()


if __name__ == "__main__":
    main()
