"""The cover of the process before goes once this window is there, and not before."""

from __future__ import annotations

import os
import socket

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.locking.kept_cover import MOST_LOOKS, KeptCover

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def connection() -> tuple[int, socket.socket]:
    """A descriptor, and the end that notices when it is closed."""
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    return ours.detach(), theirs


def is_closed(end: socket.socket) -> bool:
    try:
        return end.recv(1) == b""
    except BlockingIOError:
        return False


def test_it_goes_once_the_window_is_exposed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    descriptor, end = connection()
    kept = KeptCover(window, [descriptor])
    for _ in range(5):
        kept.look()
    assert not is_closed(end)
    window.show()
    qtbot.waitUntil(lambda: is_closed(end))
    assert kept.connections == []
    end.close()


def test_it_goes_at_last_where_the_window_is_never_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    descriptor, end = connection()
    kept = KeptCover(window, [descriptor])
    for _ in range(MOST_LOOKS + 1):
        kept.look()
    assert is_closed(end)
    with pytest.raises(OSError):
        os.fstat(descriptor)
    end.close()
