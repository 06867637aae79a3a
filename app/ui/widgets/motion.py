"""Motion: what comes into view fades in, briefly, and not at all where the system asks for none."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QStyle, QWidget

FADE_MS = 100


def is_wanted() -> bool:
    """Whether the desktop animates, as its settings tell Qt's style; never where nobody looks."""
    application = QApplication.instance()
    if not isinstance(application, QApplication) or application.platformName() == "offscreen":
        return False
    return application.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def fade_in(widget: QWidget, *, wanted: bool | None = None) -> QPropertyAnimation | None:
    """Let a widget that was just shown come up; None where it stands there at once. `wanted`: in
    place of what the system asks for."""
    if not (is_wanted() if wanted is None else wanted):
        return None
    effect = widget.graphicsEffect()
    if effect is None:
        effect = QGraphicsOpacityEffect(widget)
        widget.setGraphicsEffect(effect)
    fading = effect.findChild(QPropertyAnimation)
    if fading is None:
        fading = QPropertyAnimation(effect, b"opacity", effect)
        fading.setDuration(FADE_MS)
        fading.setStartValue(0.0)
        fading.setEndValue(1.0)
        fading.setEasingCurve(QEasingCurve.Type.OutCubic)
        # Kept for the next time, and off until then: text is drawn sharper without it.
        fading.finished.connect(partial(effect.setEnabled, False))
    fading.stop()
    effect.setEnabled(True)
    fading.start()
    return fading
