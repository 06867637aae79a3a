"""Nothing is cut and nothing lies over another thing, on every page, at every size."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import app.ui
from app.settings import Settings, Theme
from tests.helpers.layout_faults import faults_of
from tests.helpers.scenes import every_scene, layout_faults
from tests.helpers.stray_windows import stray_windows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")

SMALLEST = (720, 480)
LARGER = [((960, 540), 1.3), ((1280, 800), 1.0), ((1280, 800), 1.3), ((1920, 1080), 1.0)]


def test_every_page_and_dialog_has_a_scene_and_is_whole_in_the_smallest_window(
    qapp: QApplication, tmp_path: Path
) -> None:
    seen, faults = set(), []
    with stray_windows() as strays:
        for scene in every_scene(tmp_path, Settings(theme=Theme.LIGHT), SMALLEST):
            seen.add(type(scene.widget).__name__)
            faults += scene.faults()
    assert faults == []
    assert strays == []
    assert classes_of_pages() - seen == set()


@pytest.mark.slow
@pytest.mark.parametrize(("size", "scale"), LARGER, ids=str)
def test_every_page_is_whole(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    settings = Settings(theme=Theme.LIGHT, text_scale=scale)
    assert layout_faults(tmp_path, settings, size) == []


def classes_of_pages() -> set[str]:
    """What app/ui derives from a dialog or a page of the start, by however many steps, and from
    which nothing else is derived."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for path in Path(app.ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }

    def is_page(name: str) -> bool:
        return name in ("QDialog", "StartPage") or any(map(is_page, bases.get(name, ())))

    within = set().union(*bases.values())
    return {name for name in bases if is_page(name)} - within


def test_what_an_eye_would_see_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 200)
    long = "Donaudampfschifffahrtsgesellschaft"
    cut, word, low = QLabel(long * 2, page), QLabel(f"a {long}", page), QLabel("line " * 60, page)
    narrow, hint = QPushButton(long, page), QLineEdit(page)
    hint.setPlaceholderText(long)
    for each in (word, low):
        each.setWordWrap(True)
    places = ((cut, 0, 250), (word, 40, 60), (low, 100, 250), (narrow, 130, 90), (hint, 160, 90))
    for each, y, width in places:
        each.setGeometry(0, y, width, 25)
    away, over = QPushButton("x", page), QPushButton("y", page)
    away.setGeometry(290, 10, 40, 25)
    over.setGeometry(10, 140, 40, 25)
    page.show()
    found = "\n".join(faults_of(page))
    for what in ("cut in width: QLabel", "a word cut", "cut in height", "of the window", "overlap"):
        assert what in found
    assert found.count(f"{long!r}") >= 3  # the word, the button, the hint
