"""Choice menu: a button that shows which of several is chosen, and opens a menu of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtGui import QActionGroup

from app.ui.translation import worded
from app.ui.widgets.menu_button import MenuButton

T = TypeVar("T")


class ChoiceMenu(MenuButton, Generic[T]):
    """`value` is the one chosen now, `chosen` hears of another. A current value that is not among
    the choices is shown by itself, unless it is None."""

    def __init__(
        self,
        says: str,
        choices: Sequence[tuple[str, T]],
        current: T,
        chosen: Callable[[T], object] = lambda _: None,
    ) -> None:
        super().__init__(says, "choice")
        self.value = current
        self._chosen = chosen
        group = QActionGroup(self)
        for text, value in choices:
            action = self.choices.addAction(worded(text).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(
                lambda _=False, text=text, value=value: self._choose(text, value)
            )
            group.addAction(action)
        among = [text for text, value in choices if value == current]
        if among or current is not None:
            self.show_choice(among[0] if among else str(current))

    def _choose(self, text: str, value: T) -> None:
        self.value = value
        self.show_choice(text)
        self._chosen(value)
