"""What comes into view fades in, and stands there at once where no motion is wanted."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.motion import FADE_MS, fade_in
from app.ui.widgets.toast import Toast

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_it_fades_in_and_is_then_drawn_as_before(qtbot: QtBot) -> None:
    shown = QLabel("Copied")
    qtbot.addWidget(shown)
    shown.show()
    for _ in range(2):
        fading = fade_in(shown, wanted=True)
        assert fading is not None and fading.duration() == FADE_MS and 80 <= FADE_MS <= 120
        effect = shown.graphicsEffect()
        assert effect is not None and effect.isEnabled()
        fade_in(shown, wanted=True)  # again in the middle of it
        qtbot.waitUntil(partial(lambda shown: not shown.isEnabled(), effect))


def test_without_motion_it_stands_there_at_once(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    toast = Toast(around)
    around.show()
    toast.say("Consultation archived")
    assert toast.isVisible() and toast.graphicsEffect() is None
    assert fade_in(toast, wanted=False) is None
