"""How smooth the window is, and how soon it can be used.

    python -m benchmarks.window [--tokens N] [--pace MS] [--only stall|start] [--shape SHAPE]

Stall: the longest time for which the window's thread heard nothing, while a reply of N tokens
streams through the real services and the scripted engine: at a token every MS milliseconds (16: 60
a second) and as fast as it comes. Measured as the lateness of a 5 ms timer. Baseline: the same
stream into a QTextBrowser that sets the whole text as Markdown at each token.

Start-up: from the start of the process to the passphrase page, and from the passphrase to a
composer that takes text, of which deriving the key is a part. Baseline: a process that shows an
empty PySide window.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec  # noqa: E402
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QTextBrowser  # noqa: E402

from app.paths import Home  # noqa: E402
from app.services.consultations.consultation_service import ReplyOptions  # noqa: E402
from app.services.consultations.reply_events import ReplyEvent, TextStreamed  # noqa: E402
from app.settings import load_settings, save_settings  # noqa: E402
from app.ui.background import Background  # noqa: E402
from app.ui.pauses import keep_what_lives, take_short_turns  # noqa: E402
from app.ui.window import Window  # noqa: E402
from tests.helpers.gui import PASSPHRASE, add_model, make_vault, opener_with  # noqa: E402

TICK_MS = 5
STARTS = 5
SHAPES = {
    "table": (
        "| drug | dose | why |\n|---|--:|---|\n",
        "| metformin | 500 mg | **first** line, with food |\n",
    ),
    "list": (
        "The causes in turn:\n\n",
        "- iron deficiency, with a low **ferritin**\n  - measure it\n",
    ),
    "code": ("```python\n", "dose = 5 * 2  # mg, then more of it\n"),
    "paragraph": ("", "The patient **should** be seen within two days. "),
}
BLOCK = (
    "The patient **should** be seen within two days. Consider the causes in turn:\n\n"
    "1. iron deficiency, with a low ferritin\n   - measure it\n   - 5*2*3 mg\n"
    "2. a thalassaemia trait\n3. chronic disease\n\n"
    "| test | why |\n|---|---|\n| ferritin | stores |\n| CRP | inflammation |\n\n"
    "Repeat the count after four weeks of treatment, and sooner if he gets worse.\n\n"
)


def reply_of(tokens: int, shape: str) -> str:
    """Markdown of about that many of the scripted engine's tokens (a word each): blocks of all
    kinds, or one that goes on and on."""
    before, again = SHAPES.get(shape, ("", BLOCK))
    return before + again * (tokens // len(again.split()) + 1)


class Watcher(QObject):
    """The lateness of a timer, in milliseconds, and the processor time of this thread between two
    ticks: on a busy machine the first counts waiting for a core too, the second only our work."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.busy: list[float] = []
        self._worked = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._since.start()
        self._worked = time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        worked = time.thread_time()
        self.late.append(self._since.nsecsElapsed() / 1e6 - TICK_MS)
        self.busy.append(1000 * (worked - self._worked))
        self._since.restart()
        self._worked = worked

    def report(self) -> str:
        ordered = sorted(self.late)
        high = ordered[int(0.99 * (len(ordered) - 1))]
        return (
            f"longest {ordered[-1]:7.1f} ms (of it work {max(self.busy):7.1f} ms), "
            f"99th percentile {high:6.1f} ms"
        )


def wait_for(holds: Callable[[], bool], seconds: float = 600) -> None:
    end = time.monotonic() + seconds
    while not holds():
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.monotonic() > end:
            raise SystemExit("the benchmark waited in vain")


def run_loop_until(holds: Callable[[], bool]) -> None:
    """Qt's own loop, as in the program."""
    poll = QTimer()
    poll.timeout.connect(lambda: QApplication.exit() if holds() else None)
    poll.start(50)
    QApplication.exec()
    poll.stop()


def opened_window(home: Home, folder: Path, reply: str, pace: int) -> Window:
    add_model(home, folder, context=32768)
    make_vault(home)
    # The scripted engine has no state to save, and would be asked for it at each rest.
    settings = load_settings(home.settings)
    save_settings(home.settings, msgspec.structs.replace(settings, snapshot_budget_mb=0))
    window = Window(home, opener_with(["--context", "100000", "--pace", str(pace)], [reply]))
    window.resize(1280, 840)
    window.show()
    flow = window.flow
    wait_for(lambda: flow is not None and flow.page is not None)
    assert flow is not None and flow.page is not None
    flow.page.chosen.emit(PASSPHRASE)  # type: ignore[attr-defined]
    wait_for(lambda: window.workspace is not None and bool(window.workspace.empty.chips))
    workspace = window.workspace
    assert workspace is not None
    wait_for(workspace.composer.meter.isVisible)  # the model is loaded
    return window


def stall(reply: str, pace: int) -> tuple[Watcher, float]:
    """The window itself: the watcher, and the seconds that the reply took. Prints how often a piece
    was laid out."""
    with tempfile.TemporaryDirectory() as folder:
        window = opened_window(Home(Path(folder) / "home"), Path(folder), reply, pace)
        workspace = window.workspace
        assert workspace is not None
        watcher = Watcher()
        began = time.monotonic()
        watcher.start()
        workspace.composer.editor.setPlainText("Please go on at length.")
        ended: list[object] = []
        workspace.conversation.ended.connect(ended.append)
        workspace.composer.send_button.click()
        run_loop_until(lambda: bool(ended))
        took = time.monotonic() - began
        settled = time.monotonic() + 0.5
        run_loop_until(lambda: time.monotonic() > settled)
        watcher.stop()
        view = workspace.transcript.views()[-1]
        count, shown = view.body.layouts, len(view.body.plain_text())
        print(
            f"  {len(view.body.views)} pieces, laid out {count} times, {shown:,} characters shown"
        )
        window.close()
        window.shut()
    return watcher, took


def stall_of_baseline(reply: str, pace: int) -> tuple[Watcher, float]:
    """The same events into one QTextBrowser, whole text at each token."""
    with tempfile.TemporaryDirectory() as folder:
        window = opened_window(Home(Path(folder) / "home"), Path(folder), reply, pace)
        services = window.services
        assert services is not None
        browser = QTextBrowser()
        browser.resize(800, 800)
        browser.show()
        background = Background()
        text: list[str] = []
        over: list[bool] = []

        def take(events: list[ReplyEvent]) -> None:
            for event in events:
                if isinstance(event, TextStreamed):
                    text.append(event.text)
                    browser.setMarkdown("".join(text))
                    bar = browser.verticalScrollBar()
                    bar.setValue(bar.maximum())

        watcher = Watcher()
        began = time.monotonic()
        watcher.start()
        background.iterate(
            lambda: services.consultations.ask(
                "Please go on at length.", options=ReplyOptions(anyway=True)
            ),
            take,
            lambda: over.append(True),
            lambda error: sys.exit(str(error)),
        )
        run_loop_until(lambda: bool(over))
        took = time.monotonic() - began
        watcher.stop()
        background.close()
        browser.close()
        window.close()
        window.shut()
    return watcher, took


def timed_start(*arguments: str) -> tuple[float, float]:
    environment = {**os.environ, "BENCH_STARTED": str(time.time())}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.window_start", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    first, second = done.stdout.split()[-2:]
    return float(first), float(second)


def report_start() -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        add_model(home, Path(folder))
        make_vault(home)
        ours = [timed_start(str(home.root), PASSPHRASE) for _ in range(STARTS)]
    code = (
        "import os,time;from PySide6.QtWidgets import QApplication,QMainWindow;"
        "a=QApplication([]);w=QMainWindow();w.show();a.processEvents();"
        "print(time.time()-float(os.environ['BENCH_STARTED']))"
    )
    empty = []
    for _ in range(STARTS):
        environment = {**os.environ, "BENCH_STARTED": str(time.time())}
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        empty.append(float(done.stdout.split()[-1]))
    first = statistics.median(a for a, _ in ours)
    second = statistics.median(b for _, b in ours)
    print(f"Start-up, medians of {STARTS}")
    print(f"  process start to the passphrase page      {first:5.2f} s")
    print(f"  passphrase to a composer that takes text  {second:5.2f} s")
    print(f"  baseline, an empty PySide window          {statistics.median(empty):5.2f} s")


def report_stall(tokens: int, pace: int, shape: str, baseline: bool) -> None:
    reply = reply_of(tokens, shape)
    size = f"{len(reply.split()):,} tokens, {len(reply):,} characters"
    print(f"Stall of the window's thread, {shape}: {size}")
    measures = [("Consilium", stall)]
    if baseline:
        measures.append(("whole setMarkdown", stall_of_baseline))
    for each, says in ((pace, f"{pace} ms a token"), (0, "as fast as it comes")):
        for name, measure in measures:
            watcher, took = measure(reply, each)
            print(f"  {says:20} {name:18} {watcher.report()}, {took:5.1f} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--tokens", type=int, default=2000)
    parser.add_argument("--pace", type=int, default=16)
    parser.add_argument("--shape", choices=("mixed", *SHAPES, "each"), default="mixed")
    parser.add_argument("--alone", action="store_true", help="without the baselines of the stall")
    parser.add_argument("--only", choices=("stall", "start"))
    arguments = parser.parse_args()
    print("Command: " + " ".join(["python", "-m", "benchmarks.window", *sys.argv[1:]]))
    if arguments.only != "start":
        application = QApplication([])
        keep_what_lives()  # as the program does
        take_short_turns()
        shapes = ("mixed", *SHAPES) if arguments.shape == "each" else (arguments.shape,)
        for shape in shapes:
            report_stall(arguments.tokens, arguments.pace, shape, not arguments.alone)
        application.quit()
    if arguments.only != "stall":
        report_start()


if __name__ == "__main__":
    main()
