"""Every page, dialog and state of the window, one after the other, for whoever looks at them all:
the pictures, the test of the layout in each language, the test of what a screen reader is given.

    for scene in every_scene(folder, Settings(theme=Theme.DARK), (1280, 800)):
        look_at(scene.widget)

    assert layout_faults(folder, Settings(language="de"), (1280, 800)) == []

The engine plays a script. `tests/gui/test_layout.py` fails where a page or a dialog of app/ui has
no scene.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.paths import Home
from app.settings import Settings, load_settings, save_settings
from app.ui.stylesheet import apply_look
from app.ui.theme import look_for
from app.ui.window import Window
from tests.helpers.event_loop import pause
from tests.helpers.gallery_sources import CITED, states
from tests.helpers.gui import add_model, make_vault, opener_with
from tests.helpers.layout_faults import faults_of, named, widest
from tests.helpers.scenes_at_start import start_scenes
from tests.helpers.scenes_in_consultations import REPLIES, consultation_scenes, unlocked
from tests.helpers.untranslated import untranslated

_PATIENCE = 10  # looks at what seems to be cut: a busy machine takes long over a layout
_CONTEXT = 4096


@dataclass(frozen=True)
class Scene:
    """`room`: pixels of the screen that it must do with. `whole`: nothing may be cut or covered in
    it. (A toast covers on purpose.)"""

    name: str
    widget: QWidget
    room: tuple[int, int]
    whole: bool = True

    def faults(self) -> list[str]:
        """What is cut, covered or out of reach once the layout stands, one line each."""
        if not self.whole:
            return []
        found = self._found()
        for _ in range(_PATIENCE):
            if not found:
                break
            pause(0.2)
            found = self._found()
        # As a screen shows it, which is painted after the layout.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        return [f"{self.name}: {fault}" for fault in found]

    def _found(self) -> list[str]:
        width, height = self.widget.width(), self.widget.height()
        larger = width > self.room[0] or height > self.room[1]
        by = named(widest(self.widget))
        told = [f"larger than the screen: {width} x {height}: {by}"] if larger else []
        return [*told, *faults_of(self.widget), *untranslated(self.widget)]


def every_scene(folder: Path, settings: Settings, size: tuple[int, int]) -> Iterator[Scene]:
    """All of them in the look and language of `settings`, in a window of `size` pixels. A vault and
    a model are made in `folder`, which must be empty. What a scene shows stands until the next is
    asked for."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    home = _vault(folder, "home", settings)
    look = look_for(settings.theme, settings.text_scale)
    apply_look(application, look)
    for name, page in start_scenes(look, home):
        page.resize(*size)
        page.show()
        pause(0.05)
        yield Scene(f"start-{name}", page, size)
        page.close()
        page.deleteLater()
    with _window(home, REPLIES, size) as window:
        for name, widget, whole in consultation_scenes(window):
            yield Scene(name, widget, size, whole)
    with _window(_vault(folder, "clinic", settings), (CITED,), size) as window:
        unlocked(window)
        for name, widget in states(window, folder):
            yield Scene(name, widget, size)


def _vault(folder: Path, name: str, settings: Settings) -> Home:
    home = Home(folder / name)
    add_model(home, folder, context=_CONTEXT)
    make_vault(home)
    model = load_settings(home.settings).model
    save_settings(home.settings, msgspec.structs.replace(settings, model=model))
    return home


@contextmanager
def _window(home: Home, replies: tuple[str, ...], size: tuple[int, int]) -> Iterator[Window]:
    window = Window(home, opener_with(["--pace", "2"], replies))
    window.resize(*size)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.shut()
        window.deleteLater()


def layout_faults(folder: Path, settings: Settings, size: tuple[int, int]) -> list[str]:
    """What is cut, covered or out of reach, with the scene's name. In another language once
    `app.ui.translation` speaks it."""
    return [fault for scene in every_scene(folder, settings, size) for fault in scene.faults()]
