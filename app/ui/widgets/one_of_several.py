"""One of several buttons is on, as with radio buttons."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget


def one_of_several(parent: QWidget, buttons: Sequence[QAbstractButton]) -> None:
    """Let one of them be on at a time. Tab stops at that one alone, and the arrows go to another
    and choose it: on one that is off they would go on without choosing any."""
    group = QButtonGroup(parent)
    group.setExclusive(True)
    for each in buttons:
        each.setCheckable(True)
        each.setAutoExclusive(True)  # what makes it a radio button for a screen reader
        group.addButton(each)
        each.toggled.connect(partial(_stop_at, buttons, each))
    _stop_at(buttons, next((each for each in buttons if each.isChecked()), buttons[0]), True)


def _stop_at(buttons: Sequence[QAbstractButton], chosen: QAbstractButton, is_on: bool) -> None:
    if is_on:
        for each in buttons:
            stops = each is chosen
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
