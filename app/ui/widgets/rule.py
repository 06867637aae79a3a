"""Rule: a thin line between two things."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
)


def rule() -> QFrame:
    """A hairline."""
    result = QFrame()
    result.setObjectName("rule")
    return result
