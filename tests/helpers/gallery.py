"""Pictures of every page and state in every theme, scale and size, and what is cut in them.

    python -m tests.helpers.gallery [FOLDER]

`make pictures` does this and tests/helpers/pictures.py. Each run draws in a process of its own, as
the scale of a screen holds for a whole process.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.settings import Settings, Theme

SIZES = ((720, 480), (1280, 800), (1920, 1080))  # pixels of the screen
SCALES = (1.0, 1.5, 2.0)
SMALLEST = (720, 480)  # of the window, in its own pixels


def runs() -> list[tuple[Theme, float, tuple[int, int]]]:
    """Those in which the window has at least its smallest size."""
    return [
        (theme, scale, size)
        for theme in (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
        for scale in SCALES
        for size in SIZES
        if all(side / scale >= least for side, least in zip(size, SMALLEST, strict=True))
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", default="build/pictures", type=Path)
    parser.add_argument("--draw", nargs=3, metavar=("THEME", "WIDTH", "HEIGHT"))
    wanted = parser.parse_args()
    if wanted.draw:
        theme, width, height = wanted.draw
        return draw(wanted.folder, Theme(theme), (int(width), int(height)))
    failed = 0
    for theme, scale, (width, height) in runs():
        name = f"{theme.value}-{width}x{height}-{scale:.0%}"
        inner = [str(round(side / scale)) for side in (width, height)]
        env = {**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.helpers.gallery", str(wanted.folder / name)]
        print(name, flush=True)
        failed += subprocess.call([*command, "--draw", theme.value, *inner], env=env)
    print(f"{wanted.folder}: {'nothing is cut or covered' if not failed else 'see above'}")
    return min(failed, 1)


def draw(folder: Path, theme: Theme, size: tuple[int, int]) -> int:
    """One run: 0 when nothing is cut in it."""
    from tests.helpers.scenes import every_scene

    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    faults = 0
    with tempfile.TemporaryDirectory() as place:
        for scene in every_scene(Path(place), Settings(theme=theme), size):
            found = scene.faults()
            scene.widget.grab().save(str(folder / f"{scene.name}.png"))
            faults += len(found)
            for fault in found:
                print(f"  {folder.name} {fault}", flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
