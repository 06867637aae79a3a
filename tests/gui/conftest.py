"""A window for a test, closed again after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.services.vault.relaunch import Standing
from app.store.keys.system_keyring import Keyring
from app.ui.window import Window
from tests.helpers.gui import WAIT_MS, Desk, add_model, make_vault, opener_with

MakeDesk = Callable[..., Desk]


class PatientBot(QtBot):
    """Waits as long as a busy machine may take, where the library's own would give up after 5 s."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = WAIT_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_widget_outlives_its_test(qapp: QApplication) -> Iterator[None]:
    """Free each widget that a test leaves behind, a workspace that a lock took out of its window
    among them: every new look styles all that live, so that each test would slow the next."""
    yield
    _release_the_mouse()
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _release_the_mouse() -> None:
    """A button that a test pressed and let nobody release would be down in every later one."""
    buttons = QApplication.mouseButtons()
    under = QWidget()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        if button in buttons:
            under.show()
            QTest.mouseRelease(under, button)
    under.deleteLater()
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture
def make_desk(qtbot: QtBot, home: Home, tmp_path: Path) -> Iterator[MakeDesk]:
    """`make_desk(options, replies, new=False)`: a window whose engine plays that script."""
    made: list[Window] = []

    def make(
        options: Sequence[str] = (),
        replies: Sequence[str] = (),
        *,
        new: bool = False,
        keyring: Keyring | None = None,
        unlock: bool = True,
        locked: bool = False,
        repair: bool = False,
        restored: str = "",
        size: tuple[int, int] | None = (1100, 760),
    ) -> Desk:
        if not home.library.exists():
            add_model(home, tmp_path)
            if not new:
                make_vault(home)
        relaunched: list[Standing] = []
        opener = opener_with(options, replies, keyring)
        window = Window(home, opener, relaunched.append, locked, restored, repair)
        made.append(window)
        if size is not None:
            window.resize(*size)
        window.show()
        desk = Desk(qtbot, window, relaunched)
        if unlock and not new:
            desk.unlock()
        return desk

    yield make
    for window in made:
        window.close()
        window.shut()
        window.deleteLater()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A window on an open vault; the engine answers `This is a scripted reply.`"""
    return make_desk()
