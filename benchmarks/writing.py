"""How smooth the window stays while somebody writes, with many consultations in the list.

    python -m benchmarks.writing [--consultations N] [--keys N] [--pace MS]

The stall is the longest time for which the window's thread heard nothing, as in
`benchmarks.window`: while a question is typed into the composer at a key every MS milliseconds
(its draft is stored, its tokens are counted), while words are typed into the search and into the
palette, and while the list is scrolled to its end. Baseline: the same in a vault without any.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.paths import Home
from app.ui.commands.palette import Palette
from app.ui.consultation.workspace import Workspace
from app.ui.window import Window
from benchmarks.window import Watcher, opened_window, run_loop_until, wait_for
from tests.helpers.consultations import question

CONSULTATIONS, KEYS, PACE_MS = 1000, 300, 30
REST_MS = 600  # after the last key: what was waiting for a pause is done then
WORDS = "A 62-year-old woman with atrial fibrillation and an eGFR of 28 has black stools. "
SEARCHED = "fibrillation stools egfr "


def watched_while_typed(field: QWidget, text: str, pace: int) -> Watcher:
    """The window's thread from the first key until a while after the last one."""
    keys = iter(text)
    rested: list[bool] = []
    timer = QTimer()
    timer.setInterval(pace)

    def press() -> None:
        key = next(keys, None)
        if key is not None:
            QTest.keyClicks(field, key)
        else:
            timer.stop()
            QTimer.singleShot(REST_MS, lambda: rested.append(True))

    timer.timeout.connect(press)
    watcher = Watcher()
    watcher.start()
    timer.start()
    run_loop_until(lambda: bool(rested))
    watcher.stop()
    return watcher


def watched_while_scrolled(workspace: Workspace, pace: int) -> Watcher:
    bar = workspace.sidebar.list.verticalScrollBar()
    timer = QTimer()
    timer.setInterval(pace)
    timer.timeout.connect(lambda: bar.setValue(bar.value() + bar.pageStep()))
    watcher = Watcher()
    watcher.start()
    timer.start()
    run_loop_until(lambda: bar.value() >= bar.maximum())
    watcher.stop()
    return watcher


def fill(window: Window, consultations: int) -> None:
    repository = window.services.repository if window.services is not None else None
    assert repository is not None and window.workspace is not None
    for number in range(consultations):
        made = repository.create_consultation(f"Case {number} of a long winter")
        repository.add_message(question(made.id, f"{number}: {WORDS}"))
    rows = window.workspace.sidebar.rows
    window.workspace.history.refresh()
    wait_for(lambda: rows.rowCount() > min(consultations, 20))


def measure(folder: Path, consultations: int, keys: int, pace: int) -> dict[str, Watcher]:
    window = opened_window(Home(folder / "home"), folder, "one two three", 0)
    workspace = window.workspace
    assert workspace is not None
    if consultations:
        fill(window, consultations)
    text = (WORDS * (keys // len(WORDS) + 1))[:keys]
    found = {"typing a question": watched_while_typed(workspace.composer.editor, text, pace)}
    found["scrolling the list"] = watched_while_scrolled(workspace, pace)
    search = workspace.sidebar.search
    found["searching"] = watched_while_typed(search, SEARCHED, 4 * pace)
    search.clear()
    workspace.help.show_palette()
    palette = workspace.findChild(Palette)
    assert palette is not None
    found["the palette"] = watched_while_typed(palette.field, SEARCHED, 4 * pace)
    palette.reject()
    window.close()
    wait_for(lambda: not window.isVisible())
    window.shut()
    return found


def report(says: str, make: Callable[[Path], dict[str, Watcher]]) -> None:
    print(says)
    with tempfile.TemporaryDirectory() as folder:
        for what, watcher in make(Path(folder)).items():
            print(f"  {what:20} {watcher.report()}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--consultations", type=int, default=CONSULTATIONS)
    parser.add_argument("--keys", type=int, default=KEYS)
    parser.add_argument("--pace", type=int, default=PACE_MS)
    wanted = parser.parse_args()
    print("Command: " + " ".join(["python", "-m", "benchmarks.writing", *sys.argv[1:]]))
    application = QApplication([])
    gc.freeze()  # as the program does
    for says, count in (
        (f"Stall of the window's thread with {wanted.consultations:,}", wanted.consultations),
        ("Baseline: without any", 0),
    ):
        report(says, lambda folder, count=count: measure(folder, count, wanted.keys, wanted.pace))
    application.quit()


if __name__ == "__main__":
    main()
