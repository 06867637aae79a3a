"""How smooth the window stays while the page of models works.

    python -m benchmarks.converting [--rounds N]

The stall is the longest time for which the window's thread heard nothing, as in
`benchmarks.window`: while the page of models comes up with ten models, while it asks what a
conversion takes, and while the demonstration's checkpoint is converted to F16 and added. Baseline:
the same page for three seconds with nothing to do.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.core.models.conversion import JobState
from app.paths import Home, assets
from app.ui.models.models_dialog import ModelsDialog
from app.ui.window import Window
from benchmarks.window import Watcher, opened_window, run_loop_until, wait_for
from tests.helpers.engine_models import Tweaks, write_model

MODELS = 10
IDLE_S = 3.0


def watched(act: Callable[[], object], until: Callable[[], bool]) -> Watcher:
    """The window's thread from `act` until that holds."""
    watcher = Watcher()
    watcher.start()
    act()
    run_loop_until(until)
    watcher.stop()
    return watcher


def dialog_of(window: Window) -> ModelsDialog:
    assert window.workspace is not None
    return next(d for d in window.workspace.findChildren(ModelsDialog) if d.isVisible())


def measure(folder: Path) -> dict[str, Watcher]:
    home = Home(folder / "home")
    window = opened_window(home, folder, "one two three", 0)
    services, workspace = window.services, window.workspace
    assert services is not None and workspace is not None
    for number in range(MODELS - 1):
        path = folder / f"{number}.gguf"
        services.library.add(write_model(path, tweaks=Tweaks(name=f"Model {number}"), seed=number))
    found: dict[str, Watcher] = {}

    def all_shown() -> bool:
        cards = dialog_of(window).page.cards.values()
        looking = any("Looking" in card.fit.text() for card in cards)
        return len(cards) >= MODELS and not looking

    found["the page comes up"] = watched(workspace.dialogs.show_models, all_shown)
    page = dialog_of(window).page
    page.show_get()
    getting, conversion = page.getting, services.conversions
    getting.source.setText(str(assets() / "demo" / "checkpoint"))
    offered = getting.offer
    found["asking what it takes"] = watched(getting.look.click, lambda: not offered.isHidden())
    rows = [getting.table.table.item(row, 0) for row in range(getting.table.table.rowCount())]
    getting.table.table.selectRow([item.text() if item else "" for item in rows].index("F16"))

    def done() -> bool:
        job = conversion.job()
        return job is not None and job.state in (JobState.DONE, JobState.STOPPED)

    found["converting and adding"] = watched(getting.begin.click, done)
    assert (job := conversion.job()) is not None and job.state is JobState.DONE, job
    clock = Watcher()
    clock.start()
    found["baseline: nothing to do"] = watched(
        lambda: None, lambda: sum(clock.late) / 1000 + len(clock.late) * 0.005 > IDLE_S
    )
    clock.stop()
    window.close()
    wait_for(lambda: not window.isVisible())
    window.shut()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    print("Command: " + " ".join(["python", "-m", "benchmarks.converting", *sys.argv[1:]]))
    application = QApplication([])
    gc.freeze()  # as the program does
    for number in range(rounds):
        print(f"Stall of the window's thread, round {number + 1} of {rounds}")
        with tempfile.TemporaryDirectory() as folder:
            for says, watcher in measure(Path(folder)).items():
                print(f"  {says:24} {watcher.report()}", flush=True)
    application.quit()


if __name__ == "__main__":
    main()
