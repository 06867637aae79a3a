"""The installed PySide keeps Python's own references in order (docs/adr/0006-pyside.md)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Speaker(QObject):
    said = Signal()


def test_signals_take_no_reference_from_true() -> None:
    speaker = _Speaker()
    speaker.said.connect(lambda: None)
    before = sys.getrefcount(True)
    for _ in range(200):
        speaker.said.emit()
    assert sys.getrefcount(True) > before - 100
