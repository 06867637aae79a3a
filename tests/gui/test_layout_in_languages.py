"""Nothing is cut and nothing lies over another thing in each language of the window, in one whose
texts are half as long again, and in one that is read from right to left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.core.catalogue import LANGUAGES
from app.settings import Settings, Theme
from app.ui import translation
from app.ui.consultation.composer.message_editor import Editor
from app.ui.icons import pixmap
from tests.helpers.pseudo_languages import LONGER, MIRRORED, mirrored, spoken, stretched
from tests.helpers.scenes import layout_faults
from tests.helpers.stray_windows import stray_windows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")

SIZE = (1280, 800)


@pytest.mark.slow
@pytest.mark.parametrize("language", [*LANGUAGES, LONGER, MIRRORED])
def test_every_page_is_whole_in_a_language(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    with spoken(language), stray_windows() as strays:
        assert translation.language() == language
        of_settings = language if language in LANGUAGES else ""
        settings = Settings(theme=Theme.LIGHT, language=of_settings)
        assert layout_faults(tmp_path, settings, SIZE) == []
    assert strays == []


def test_a_text_is_changed_around_its_places() -> None:
    assert stretched("Saved in {path} now…") == "Såvéd ïñ {path} ñöw léñgér…"
    assert stretched("&Open") == "&Opéñéé"
    assert mirrored("&Open {path}") == "&Oעהנ {path}"


def test_what_points_aside_and_the_hint_turn_round_from_right_to_left(qapp: QApplication) -> None:
    def pictures() -> list[QImage]:
        return [pixmap(name, "#000000", 16, 1.0).toImage() for name in ("left", "send")]

    pointing, upright = pictures()
    with spoken(MIRRORED):
        turned, same = pictures()
        editor = Editor()
        option = editor.document().defaultTextOption()
    assert turned == pointing.flipped(Qt.Orientation.Horizontal) and turned != pointing
    assert same == upright
    assert option.alignment() == Qt.AlignmentFlag.AlignRight
    editor.deleteLater()


def test_a_dose_within_a_text_stays_together_from_right_to_left(qapp: QApplication) -> None:
    said = "You wrote {dose}"
    assert translation.tr(said, dose="15 g") == "You wrote 15 g"
    with spoken(MIRRORED):
        assert "\N{FIRST STRONG ISOLATE}15 g\N{POP DIRECTIONAL ISOLATE}" in translation.tr(
            said, dose="15 g"
        )
    assert translation.tr(said, dose="15 g") == "You wrote 15 g"
