"""Spin boxes: numbers that are typed or stepped by the keyboard, without buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

_MARGIN = 10  # between the border and the number


def spin_box(least: int, most: int, at_zero: str = "") -> QSpinBox:
    """A whole number; `at_zero` is what 0 says."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setSpecialValueText(at_zero)
    _plain(field)
    return field


def decimal_spin_box(least: float, most: float, step: float) -> QDoubleSpinBox:
    """A number with two decimals."""
    field = QDoubleSpinBox()
    field.setRange(least, most)
    field.setSingleStep(step)
    field.setDecimals(2)
    _plain(field)
    return field


def _plain(field: QSpinBox | QDoubleSpinBox) -> None:
    # The style sheet takes the buttons away: told to have none, Qt leaves a bordered field no room
    # for its number. It gives the number no padding either.
    field.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)
    field.setKeyboardTracking(False)
