"""Our own SVG icons, tinted, crisp at every scale."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import assets

_SIZES = (16, 18, 20, 24)
_RATIOS = (1.0, 2.0, 3.0)


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """The icon `name` of assets/icons in `colour` (#RRGGBB). Raises OSError for an unknown name."""
    result = QIcon()
    source = (assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        if tint is None:
            continue
        for size in _SIZES:
            for ratio in _RATIOS:
                result.addPixmap(_draw(source.replace("currentColor", tint), size, ratio), mode)
    return result


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """One picture of `size` logical pixels."""
    source = (assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return _draw(source.replace("currentColor", colour), size, ratio)


def application_icon() -> QIcon:
    """The program's own icon, in the sizes that desktops ask for."""
    source = (assets() / "icons" / "consilium.svg").read_text(encoding="utf-8")
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_draw(source, size, 1.0))
    return result


def _draw(source: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
