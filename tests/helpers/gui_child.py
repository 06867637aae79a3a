"""A window in a process of its own, to be killed: it asks, and says when a reply is under way.

python -m tests.helpers.gui_child HOME REPLY [confined]

`confined`: the kernel ends the window, or its engine, when one opens an internet socket.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.no_network import confinement
from app.paths import Home
from app.ui.window import Window
from tests.helpers.gui import PASSPHRASE, opener_with


def main() -> None:
    if sys.argv[3:] == ["confined"]:
        confinement().confine()  # after the imports: what the tests alone use looks for IPv6
    application = QApplication([])
    window = Window(Home(Path(sys.argv[1])), opener_with(["--pace", "20"], [sys.argv[2]]))
    window.show()
    done: set[str] = set()

    def step() -> None:
        flow, workspace = window.flow, window.workspace
        if flow is not None and flow.page is not None and "unlocked" not in done:
            done.add("unlocked")
            flow.page.chosen.emit(PASSPHRASE)  # type: ignore[attr-defined]
        elif workspace is not None and workspace.empty.chips and "asked" not in done:
            done.add("asked")
            workspace.composer.editor.setPlainText("What was asked before the kill?")
            workspace.composer.send_button.click()
        elif workspace is not None and "asked" in done and "told" not in done:
            running = workspace.conversation.running
            if running is not None and "".join(running.pieces).count("word") > 80:
                done.add("told")
                print("streaming", flush=True)

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(20)
    application.exec()


if __name__ == "__main__":
    main()
