"""Pictures of every page and state in every theme, scale and size, and what is cut in them.

    python -m tests.helpers.gallery [FOLDER]

`make pictures` does this and tests/helpers/pictures.py. Each run draws in a process of its own, as
the scale of a screen holds for a whole process. The engine plays a script.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.settings import Theme
from app.ui.window import Window

SIZES = ((720, 480), (1280, 800), (1920, 1080))  # pixels of the screen
SCALES = (1.0, 1.5, 2.0)
_PATIENCE = 4  # looks at what seems to be cut
SMALLEST = (720, 480)  # of the window, in its own pixels
REPLY = """Community-acquired **pneumonia** of moderate severity is likely.

## What to give

| drug | dose | interval |
|---|--:|---|
| amoxicillin | 500 mg | every 8 h |
| doxycycline | 100 mg | every 12 h |
| clarithromycin | 7.5 mg/kg | every 12 h |

1. Measure the oxygen saturation and the `CRP`.
2. See the patient again within two days.

> Change the dose where the eGFR is <30 ml/min.

```
dose_mg = 10 * 1.5  # Il1 0O
```
"""
OTHER = REPLY.replace("500 mg", "1 g").replace("every 8 h", "every 12 h")
TITLES = (
    "Chest pain in a tall young man after a long flight",
    "Fever and a rash in a four-year-old",
    "Amiodarone and the thyroid",
    "Potassium of 6.1 in a patient on spironolactone",
    "Which anticoagulant with an eGFR of 28?",
    "Vertigo since this morning",
    "Paroxysmal nocturnal haemoglobinuria",
    "Wheeze and lip swelling after peanuts",
    "A swollen calf after surgery",
    "Hyponatraemia, slowly progressive",
    "Back pain with fever",
)


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
    from app.paths import Home
    from app.settings import Settings, load_settings, save_settings
    from tests.helpers.gallery_sources import CITED
    from tests.helpers.gui import add_model, make_vault, opener_with

    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    faults = 0
    with tempfile.TemporaryDirectory() as place:
        fresh = Home(Path(place) / "fresh")
        fresh.create()
        save_settings(fresh.settings, Settings(theme=theme))
        home = Home(Path(place) / "home")
        add_model(home, Path(place), context=4096)
        make_vault(home)
        chosen = load_settings(home.settings)
        save_settings(home.settings, Settings(theme=theme, model=chosen.model))
        clinic = Home(Path(place) / "clinic")
        add_model(clinic, Path(place), context=4096)
        make_vault(clinic)
        save_settings(clinic.settings, Settings(theme=theme, model=chosen.model))
        scripts = {
            fresh: (),
            home: (REPLY, "500 mg, as above.", REPLY, OTHER),
            clinic: (CITED,),
        }
        for each, replies in scripts.items():
            window = Window(each, opener_with(["--pace", "2"], replies))
            window.resize(*size)
            window.show()
            try:
                scenes = _Scenes(window, folder)
                scene = {fresh: scenes.first_start, home: scenes.consultation}
                faults += scene.get(each, lambda s=scenes: s.sources(Path(place)))()  # type: ignore[misc]
            finally:
                window.close()
                window.shut()
    return 1 if faults else 0


class _Scenes:
    """Leads a window from state to state, and takes a picture of each."""

    def __init__(self, window: Window, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._faults = 0

    def first_start(self) -> int:
        from tests.helpers.pictures import pause, wait_for

        flow = self._window.flow
        assert flow is not None
        wait_for(lambda: flow.page is not None)
        pause(0.3)
        self._take("first-1-disclaimer")
        flow.ask_new_passphrase()
        pause(0.2)
        self._take("first-2-passphrase")
        flow.create_vault("correct horse battery")
        wait_for(lambda: flow.services is not None)
        pause(0.3)
        self._take("first-3-code")
        flow.ask_model()
        pause(0.4)
        self._take("first-4-model")
        return self._faults

    def _unlock(self) -> None:
        from tests.helpers.gui import PASSPHRASE
        from tests.helpers.pictures import pause, wait_for

        window, flow = self._window, self._window.flow
        assert flow is not None
        wait_for(lambda: flow.page is not None)
        pause(0.2)
        self._take("unlock")
        flow.page.chosen.emit(PASSPHRASE)  # type: ignore[union-attr]
        wait_for(lambda: window.workspace is not None and bool(window.workspace.empty.chips))

    def sources(self, folder: Path) -> int:
        from tests.helpers.gallery_sources import states

        self._unlock()
        for name, shown in states(self._window, folder):
            self._take(name, shown, whole=name != "sources-reading")
        return self._faults

    def consultation(self) -> int:
        from tests.helpers.pictures import pause, wait_for

        window = self._window
        self._unlock()
        workspace, services = window.workspace, window.services
        assert workspace is not None and services is not None
        wait_for(workspace.composer.meter.isVisible)
        for number, title in enumerate(TITLES):
            made = services.repository.create_consultation(title)
            if number % 3 == 0:
                services.repository.tag(made.id, "ward 4")
                services.repository.set_case_reference(made.id, f"K-2026/{1187 + number}")
        workspace.history.refresh()
        pause(0.3)
        self._take("empty")
        self._ask("A 58-year-old man has had a cough and fever for four days. What should I give?")
        self._ask("And with an eGFR of 28?")
        self._ask("What else should I think of?")
        workspace.transcript.views()[-1].again_button.click()  # type: ignore[union-attr]
        pause(0.2)
        self._take("streaming", whole=False)
        wait_for(lambda: not workspace.is_writing)
        pause(0.5)
        self._take("reply")
        workspace.transcript.scroll_by_hand(-100_000)
        pause(0.2)
        self._take("scrolled-up")
        self._details_and_compare()
        self._dialogs()
        return self._faults

    def _ask(self, text: str) -> None:
        from tests.helpers.pictures import pause, wait_for

        workspace = self._window.workspace
        assert workspace is not None
        before = len(workspace.transcript.views())
        workspace.composer.editor.setPlainText(text)
        workspace.composer.send_button.click()
        wait_for(lambda: len(workspace.transcript.views()) > before)
        wait_for(lambda: not workspace.is_writing)
        pause(0.3)

    def _details_and_compare(self) -> None:
        from app.ui.consultation.compare_dialog import CompareDialog
        from tests.helpers.pictures import pause, wait_for

        workspace = self._window.workspace
        assert workspace is not None
        last = workspace.transcript.views()[-1].entry.message.id
        workspace.page.show_details(last)
        pause(0.2)
        self._take("details")
        workspace.page.details.put_away()
        workspace.transcript.compare_asked.emit(last)
        wait_for(lambda: bool(workspace.findChildren(CompareDialog)))
        pause(0.2)
        (dialog,) = workspace.findChildren(CompareDialog)
        self._take("compare", dialog)
        dialog.accept()

    def _dialogs(self) -> None:
        from app.ui.settings.settings_dialog import PAGES, SettingsDialog
        from app.ui.sidebar.trash_dialog import TrashDialog
        from tests.helpers.pictures import pause, wait_for

        workspace = self._window.workspace
        assert workspace is not None
        workspace.banner.say(
            "The engine ended (out of memory). It starts again with the next answer."
        )
        workspace.toast.say("Consultation archived", "Undo")
        pause(0.2)
        self._take("banner-and-toast", whole=False)
        workspace.banner.hide()
        workspace.toast.hide()
        workspace.sidebar.focus_search()
        workspace.sidebar.search.setText("eGFR")
        pause(0.6)
        self._take("search")
        workspace.sidebar.search.clear()
        workspace.dialogs.show_settings()
        (dialog,) = workspace.findChildren(SettingsDialog)
        for number, page in enumerate(PAGES):
            dialog.list.setCurrentRow(number)
            pause(0.3)
            self._take(f"settings-{page.title.lower()}", dialog)
        dialog.accept()
        workspace.dialogs.show_trash()
        wait_for(lambda: bool(workspace.findChildren(TrashDialog)))
        pause(0.2)
        (trash,) = workspace.findChildren(TrashDialog)
        self._take("trash", trash)
        trash.accept()
        self._models()
        for name, open_it in (
            ("palette", workspace.help.show_palette),
            ("keys", workspace.help.show_keys),
            ("guide", workspace.help.show_guide),
            ("about", workspace.help.show_about),
        ):
            open_it()
            pause(0.6)
            for shown in self._others():
                self._take(name, shown)
                shown.close()
            pause(0.1)

    def _models(self) -> None:
        from app.ui.models.models_dialog import ModelsDialog
        from tests.helpers.gallery_models import states
        from tests.helpers.pictures import pause, wait_for

        workspace = self._window.workspace
        assert workspace is not None
        workspace.dialogs.show_models()
        (dialog,) = workspace.findChildren(ModelsDialog)
        wait_for(lambda: bool(dialog.page.cards))
        pause(0.6)
        self._take("models", dialog)
        for name in states(dialog, lambda: pause(0.3)):
            self._take(name, dialog)
        dialog.accept()
        pause(0.1)

    def _others(self) -> list[QWidget]:
        """Windows beside the first one that can be seen."""
        return [
            each
            for each in QApplication.topLevelWidgets()
            if each is not self._window and each.isVisible() and each.width() > 100
        ]

    def _take(self, name: str, widget: QWidget | None = None, *, whole: bool = True) -> None:
        """`whole`: nothing may be cut once the layout stands. (A toast covers on purpose.)"""
        from tests.helpers.layout_faults import faults_of
        from tests.helpers.pictures import pause

        shown = widget or self._window
        faults = faults_of(shown) if whole else []
        for _ in range(_PATIENCE):
            if faults:
                pause(0.3)
                faults = faults_of(shown)
        # As a screen shows it, which is painted after the layout.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        shown.grab().save(str(self._folder / f"{name}.png"))
        self._faults += len(faults)
        for fault in faults:
            print(f"  {self._folder.name} {name}: {fault}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
