"""Late part of a widget: made when it is first shown, where few of that kind ever show it."""

from __future__ import annotations

import itertools
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

W = TypeVar("W", bound=QWidget)


def late_part(part: W, layout: QLayout) -> W:
    """In its place, and hidden: what a cached property of its owner returns."""
    part.hide()
    layout.addWidget(part)
    return part


def tab_from(place: QWidget, *parts: QWidget) -> None:
    """Let the keyboard meet these where `place` stands: what is made late comes last with Qt, and
    Qt puts nothing behind a widget that takes no focus."""
    policy = place.focusPolicy()
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, part in itertools.pairwise((place, *parts)):
        QWidget.setTabOrder(before, part)
    place.setFocusPolicy(policy)


def show_late(owner: QWidget, name: str, shown: bool) -> None:
    """Show or hide the part that the cached property `name` of `owner` makes; none is made to be
    hidden."""
    if shown or name in vars(owner):
        part: QWidget = getattr(owner, name)
        part.setVisible(shown)
