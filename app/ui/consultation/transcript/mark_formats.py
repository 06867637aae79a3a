"""Mark formats: how a marked place of a reply is drawn. Each level has a shape of its own, so that
none is told by its colour alone.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat

from app.core.clinical.marks import Level
from app.ui.theme import Look

_UNDERLINES = {
    Level.RED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Level.AMBER: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Level.UNSAFE_FORM: QTextCharFormat.UnderlineStyle.DashUnderline,
    Level.HIGH_ALERT: QTextCharFormat.UnderlineStyle.DashDotLine,
    Level.NEW: QTextCharFormat.UnderlineStyle.DotLine,
}
_RED_GROUND = 0.16  # opacity


def format_of(look: Look, level: Level) -> QTextCharFormat:
    """Dotted for what is new, a box of colour for what differs."""
    tokens = look.tokens
    form = QTextCharFormat()
    form.setUnderlineStyle(_UNDERLINES[level])
    if level is Level.RED:
        ground = QColor(tokens.danger)
        ground.setAlphaF(_RED_GROUND)
        form.setBackground(ground)
        form.setUnderlineColor(QColor(tokens.danger))
    elif level is Level.AMBER:
        form.setBackground(QColor(tokens.warning_ground))
        form.setForeground(QColor(tokens.warning_text))
        form.setUnderlineColor(QColor(tokens.warning_text))
    else:
        form.setUnderlineColor(QColor(tokens.muted))
    return form
