"""How soon a long consultation is seen, and how smooth it is to read.

    python -m benchmarks.transcript [--messages N] [--megabytes N]

Three consultations as the vault gives them: N messages with lists and tables, one answer of N
megabytes in one line, and the same in short lines. For each, how soon the middle of it is seen, the
longest time for which the window's thread heard nothing, and of it its own work: while it is
opened, scrolled, made narrower, and followed to its end, each until all that is near is laid out.
Baseline: the same text in one QTextBrowser, as Markdown, and as plain text.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTextBrowser  # noqa: E402

from app.core.consultations.message_tree import Shown  # noqa: E402
from app.core.consultations.messages import Message  # noqa: E402
from app.ui.background import Background  # noqa: E402
from app.ui.consultation.transcript.shown_message import ShownMessage, prepare  # noqa: E402
from app.ui.consultation.transcript.transcript_column import TranscriptColumn  # noqa: E402
from app.ui.stylesheet import apply_look  # noqa: E402
from app.ui.theme import LIGHT, Look  # noqa: E402
from benchmarks.window import BLOCK, Watcher, run_loop_until, wait_for  # noqa: E402
from tests.helpers.consultations import question, reply  # noqa: E402


def path_of(messages: int) -> list[Shown]:
    """Questions and answers in turn."""
    made: list[Message] = []
    for number in range(messages // 2):
        asked = question("c", f"Question {number}, in a few words?", made[-1] if made else None)
        made += [asked, reply(asked, f"Answer {number}.\n\n{BLOCK}")]
    return [Shown(message, (message.id,), 1) for message in made]


def long_path(text: str) -> list[Shown]:
    asked = question("c", "Tell me all.")
    made = [asked, reply(asked, text), question("c", "And then?")]
    return [Shown(message, (message.id,), 1) for message in made]


def measured(name: str, act: Callable[[], object], over: Callable[[], bool]) -> None:
    watcher = Watcher()
    watcher.start()
    began = time.monotonic()
    act()
    run_loop_until(over)
    took = time.monotonic() - began
    watcher.stop()
    print(f"    {name:34} {watcher.report()}, {took:5.2f} s", flush=True)


def measure_column(path: list[Shown]) -> None:
    column = TranscriptColumn(Look(LIGHT), lambda message: "Disclaimer", Background())
    column.resize(1000, 800)
    column.show()
    wait_for(column.isVisible)
    entries: list[ShownMessage] = []
    began = time.perf_counter()
    entries += prepare(path, {})
    print(f"    parsed in another thread in {time.perf_counter() - began:.3f} s")
    middle = path[len(path) // 2].message.id

    def open_it() -> None:
        began = time.perf_counter()
        column.show_path(entries)
        column.go_back_to(middle, 0)
        seen = column.view(middle) is not None
        print(f"    {'seen' if seen else 'not seen'} after {time.perf_counter() - began:.3f} s")

    def settled() -> bool:
        return not column.is_settling

    steps = iter(range(40))

    def scroll() -> bool:
        column.scroll_page(-1)
        return next(steps, None) is None

    measured("opened in the middle", open_it, settled)
    measured("40 pages up", lambda: None, scroll)
    measured("narrower", lambda: column.resize(600, 800), settled)
    measured("to the newest", column.follow, settled)
    column.close()
    column.deleteLater()


def measure_baseline(text: str) -> None:
    for method in (QTextBrowser.setMarkdown, QTextBrowser.setPlainText):
        browser = QTextBrowser()
        browser.resize(800, 800)
        browser.show()
        wait_for(browser.isVisible)
        name = f"baseline, QTextBrowser.{method.__name__}"
        measured(name, partial(method, browser, text), lambda: True)
        browser.close()
        browser.deleteLater()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--messages", type=int, default=3000)
    parser.add_argument("--megabytes", type=float, default=3.0)
    arguments = parser.parse_args()
    print("Command: " + " ".join(["python", "-m", "benchmarks.transcript", *sys.argv[1:]]))
    application = QApplication([])
    gc.freeze()  # as the program does
    apply_look(application, Look(LIGHT))
    size = round(arguments.megabytes * 1e6)
    words = "The patient should be seen within two days. "
    for name, path in (
        (f"{arguments.messages:,} messages", path_of(arguments.messages)),
        (f"an answer of {size:,} characters in one line", long_path(words * (size // len(words)))),
        ("the same in short lines", long_path(f"{words}\n" * (size // len(words)))),
    ):
        print(f"  {name}")
        measure_column(path)
        measure_baseline("\n\n".join(shown.message.text for shown in path))
    application.quit()


if __name__ == "__main__":
    main()
