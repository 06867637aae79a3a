"""Pictures of every page and state in every theme, scale, size and language, and what is cut.

    python -m tests.helpers.gallery [FOLDER] [--only PART]

`make pictures` does this and tests/helpers/pictures.py. Each run draws in a process of its own, as
the scale of a screen holds for a whole process; several run at once, as they wait most of the time.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.core.catalogue import LANGUAGES
from app.settings import Settings, Theme
from tests.helpers.pseudo_languages import LONGER, MIRRORED, spoken

SIZES = ((720, 480), (1280, 800), (1920, 1080))  # pixels of the screen
SCALES = (1.0, 1.5, 2.0)
SMALLEST = (720, 480)  # of the window, in its own pixels
AT_ONCE = 2 * (os.cpu_count() or 1)
_NOISE = "This plugin does not support"  # what Qt says of a screen that is none


@dataclass(frozen=True)
class Run:
    """All scenes once. `size`: pixels of the screen."""

    theme: Theme
    scale: float
    size: tuple[int, int]
    language: str = "en"

    @property
    def name(self) -> str:
        spoken_in = "" if self.language == "en" else f"-{self.language}"
        return f"{self.theme.value}-{self.size[0]}x{self.size[1]}-{self.scale:.0%}{spoken_in}"

    @property
    def inner(self) -> tuple[int, int]:
        """Pixels of the window, which are larger than the screen's."""
        return round(self.size[0] / self.scale), round(self.size[1] / self.scale)


def runs() -> list[Run]:
    """Those in which the window has at least its smallest size."""
    every = [
        Run(theme, scale, size)
        for theme in (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
        for scale in SCALES
        for size in SIZES
    ]
    languages = [
        Run(Theme.LIGHT, 1.0, size, language)
        for language in (*LANGUAGES, MIRRORED, LONGER)
        for size in SIZES[:2]
    ]
    roomy = [
        each
        for each in every
        if all(side >= least for side, least in zip(each.inner, SMALLEST, strict=True))
    ]
    return [*roomy, *languages]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", default="build/pictures", type=Path)
    parser.add_argument("--only", default="", metavar="PART", help="of the names of the runs")
    parser.add_argument("--draw", metavar="NAME", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.draw:
        return draw(wanted.folder, next(each for each in runs() if each.name == wanted.draw))
    chosen = [each for each in runs() if wanted.only in each.name]
    with ThreadPoolExecutor(AT_ONCE) as several:
        failed = sum(several.map(lambda run: _drawn(wanted.folder / run.name, run), chosen))
    print(f"{wanted.folder}: {'nothing is cut or covered' if not failed else 'see above'}")
    return min(failed, 1)


def _drawn(folder: Path, run: Run) -> int:
    """The exit status of a run in its own process, whose words are said together at its end."""
    env = {**os.environ, "QT_SCALE_FACTOR": str(run.scale), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.helpers.gallery", str(folder), "--draw", run.name]
    ended = subprocess.run(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    told = [line for line in ended.stdout.splitlines() if _NOISE not in line]
    print("\n".join([run.name, *told]), flush=True)
    return min(abs(ended.returncode), 1)


def draw(folder: Path, run: Run) -> int:
    """One run: 0 when nothing is cut in it."""
    from tests.helpers.scenes import every_scene

    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    faults = 0
    settings = Settings(theme=run.theme, language=run.language if run.language in LANGUAGES else "")
    with tempfile.TemporaryDirectory() as place, spoken(run.language):
        for scene in every_scene(Path(place), settings, run.inner):
            found = scene.faults()
            scene.widget.grab().save(str(folder / f"{scene.name}.png"))
            faults += len(found)
            for fault in found:
                print(f"  {run.name} {fault}", flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
