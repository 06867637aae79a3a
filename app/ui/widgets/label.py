"""Plain-text labels: text from elsewhere is never taken for HTML."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.ui.translation import worded


class Label(QLabel):
    """Shows a sentence that came from a service in the window's language."""

    def setText(self, text: str) -> None:  # Qt's name
        super().setText(worded(text))


def label(text: str, role: str = "", wrap: bool = False) -> QLabel:
    """A plain-text label in one of the style sheet's roles."""
    result = Label(worded(text))
    result.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        result.setProperty("role", role)
    result.setWordWrap(wrap)
    return result


def show_text(part: QLabel | QAbstractButton, text: str) -> None:
    """What it says; without a text it is hidden."""
    part.setText(text)
    part.setVisible(bool(text))


def as_tip(text: str) -> str:
    """A tooltip of what somebody typed. Qt takes a tooltip for HTML where its first line looks like
    it, so it is made HTML, of which the text is no part."""
    return f"<p style='white-space: pre-wrap; margin: 0px'>{escape(text)}</p>"
