"""A window in a process of its own, to be killed: it asks, and says when a reply is under way; or,
with an EDIT, when its reply was written, and a second after the EDIT was typed over the question.

python -m tests.helpers.gui_child HOME REPLY [confined | EDIT]

`confined`: the kernel ends the window, or its engine, when one opens an internet socket.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.no_network import confinement
from app.paths import Home
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.window import Window
from tests.helpers.gui import PASSPHRASE, opener_with


def main() -> None:
    edit = "".join(sys.argv[3:])
    if edit == "confined":
        edit = ""
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
        elif workspace is not None and edit:
            questions = [
                view for view in workspace.transcript.views() if isinstance(view, QuestionView)
            ]
            if questions and not workspace.conversation.is_writing and "typed" not in done:
                done.add("typed")
                questions[0].edit_button.click()
                workspace.composer.editor.setPlainText(edit)
                QTimer.singleShot(1000, lambda: print("typed", flush=True))
        elif workspace is not None and "asked" in done and "told" not in done:
            running = workspace.conversation.running
            if running is not None and "".join(running.pieces).count("word") > 80:
                done.add("told")
                print("streaming", flush=True)

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(20)
    QTimer.singleShot(60_000, application.quit)  # nobody has killed it: its test waits for a line
    application.exec()


if __name__ == "__main__":
    main()
