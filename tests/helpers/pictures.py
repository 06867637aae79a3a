"""Take the pictures of docs/pictures with the real engine and the demonstration model.

    python -m tests.helpers.pictures [FOLDER]

`make pictures` does this and tests/helpers/gallery.py.

Under an X server they are as a person sees them; without one Qt draws them offscreen.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.core.consultations.tasks import Task
from app.paths import Home, assets
from app.settings import Settings, Theme, save_settings
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.workspace import Workspace
from app.ui.icons import application_icon
from app.ui.main import open_for_window
from app.ui.start.disclaimer_page import DisclaimerPage
from app.ui.window import Window
from tests.helpers.event_loop import pause, wait_for

SIZE = (1240, 880)


def questions() -> list[tuple[Task, str]]:
    """Prompts of the corpus: the last one's answer has a table."""
    lines = (assets() / "demo" / "corpus.jsonl").read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line) for line in lines if line.strip()]
    plain = [e for e in entries if e["task"] == "consultation" and "|" not in e["answer"]]
    tables = [e for e in entries if e["task"] == "consultation" and "|--" in e["answer"]]
    defines = [e for e in entries if e["task"] == "define"]
    chosen = [*plain[3:6], defines[2], *plain[6:8], tables[0]]
    return [(Task(entry["task"]), entry["prompt"]) for entry in chosen]


def ask(workspace: Workspace, task: Task, text: str) -> None:
    workspace.open_new()
    pause(0.4)
    workspace.composer.set_task(task)
    workspace.composer.editor.setPlainText(text)
    workspace.composer.send_button.click()
    wait_for(lambda: not workspace.is_writing)  # or on its way to the vault
    pause(0.8)


def put_in_order(workspace: Workspace) -> None:
    """A pin, tags and case references, on the newest of the list."""
    listed = workspace.sidebar.rows
    rows = [listed.row_at(number) for number in range(listed.rowCount())]
    newest = [row.consultation.id for row in rows if row.consultation is not None]
    workspace.history.set_labels(newest[0], "K-2026/1187", ["resuscitation", "at sea"], [])
    workspace.history.set_labels(newest[2], "", ["hypothermia"], [])
    workspace.history.pin_or_unpin(newest[3])
    pause(1.0)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setWindowIcon(application_icon())
    with tempfile.TemporaryDirectory() as place:
        home = Home(Path(place) / "home")
        home.create()
        save_settings(home.settings, Settings(theme=Theme.LIGHT, temperature=0.0))
        window = Window(home, open_for_window)
        window.resize(*SIZE)
        window.show()
        flow = window.flow
        assert flow is not None
        wait_for(lambda: isinstance(flow.page, DisclaimerPage))
        pause(0.5)
        window.grab().save(str(folder / "first-start.png"))
        flow.create_vault("correct horse battery")
        wait_for(lambda: flow.services is not None)
        flow.finish()
        wait_for(lambda: window.workspace is not None)
        workspace = window.workspace
        assert workspace is not None
        wait_for(workspace.composer.meter.isVisible)
        for task, text in questions():
            ask(workspace, task, text)
        put_in_order(workspace)
        # The whole of the last consultation, from its question on.
        workspace.transcript.verticalScrollBar().setValue(0)
        pause(0.5)
        window.grab().save(str(folder / "window-light.png"))
        question = workspace.transcript.views()[0]
        assert isinstance(question, QuestionView)
        next(iter(question.cards.values())).grab().save(str(folder / "emergency-card.png"))
        workspace.sidebar.focus_search()
        workspace.sidebar.search.setText("patient")
        pause(1.0)
        window.grab().save(str(folder / "search.png"))
        workspace.sidebar.search.clear()
        workspace.composer.editor.setFocus()
        pause(0.5)
        workspace.dialogs.change_settings({"theme": Theme.DARK})
        wait_for(lambda: window.workspace is not workspace)
        pause(1.5)
        assert window.workspace is not None
        window.workspace.transcript.verticalScrollBar().setValue(0)
        pause(0.5)
        window.grab().save(str(folder / "window-dark.png"))
        window.close()
        window.shut()
        of_played_replies(folder, Path(place))


def of_played_replies(folder: Path, place: Path) -> None:
    """The page of sources, a reply beside the page that it cites, and what is said of a vault that
    is not as it was left; an engine plays the reply, as the demonstration knows its own questions
    alone."""
    from tests.helpers.gallery_sources import CITED, states
    from tests.helpers.gui import add_model, make_vault, opener_with
    from tests.helpers.scenes_in_consultations import not_as_it_was_left, unlocked

    home = Home(place / "clinic")
    add_model(home, place, context=4096)
    make_vault(home)
    window = Window(home, opener_with(["--pace", "2"], [CITED]))
    window.resize(*SIZE)
    window.show()
    workspace = unlocked(window)
    pause(0.5)
    for name, shown in states(window, place):
        if name in ("sources-full", "sources-pane"):
            shown.grab().save(str(folder / f"{name}.png"))
    for name, shown, _ in not_as_it_was_left(window, workspace):
        if name in ("older-vault", "damaged-log"):
            shown.grab().save(str(folder / f"{name}.png"))
    window.close()
    window.shut()


if __name__ == "__main__":
    main()
