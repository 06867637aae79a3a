"""Icons: our own SVGs, tinted, sharp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import assets

_SIZES = (16, 20)
_POINTING = ("left", "right", "sidebar")  # the other way, where it is read from right to left


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """The icon `name` of assets/icons in `colour` (#RRGGBB). Raises OSError for an unknown name."""
    result = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        if tint is None:
            continue
        for size in _SIZES:
            for ratio in _ratios():
                result.addPixmap(pixmap(name, tint, size, ratio), mode)
    return result


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """One picture of `size` logical pixels."""
    leftward = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    mirrored = name in _POINTING and leftward
    result = QPixmap.fromImage(_draw(name, colour, size, ratio, mirrored))
    result.setDevicePixelRatio(ratio)
    return result


def application_icon() -> QIcon:
    """The program's own icon, in the sizes that desktops ask for."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(pixmap("consilium", "", size, 1.0))
    return result


def _ratios() -> list[float]:
    """Of the screens that there are: each picture that none of them shows would cost a send."""
    return sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})


@lru_cache(maxsize=512)
def _draw(name: str, colour: str, size: int, ratio: float, mirrored: bool = False) -> QImage:
    """Each message shows several icons: they are drawn once. (An image needs no application.)"""
    side = round(size * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image.flipped(Qt.Orientation.Horizontal) if mirrored else image


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
