"""Theme: colours and type of light and dark, and how Qt gets them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from app.settings import Theme

BODY_PX = 15.5
_FALLBACK_FAMILIES = ("Segoe UI", "SF Pro Text", "Cantarell", "Ubuntu", "Noto Sans", "DejaVu Sans")


@dataclass(frozen=True)
class Tokens:
    """Colours as `#RRGGBB`. Each text colour has a contrast of at least 4.5 on every ground that
    it stands on (WCAG 2.2, 1.4.3); tests/gui/test_theme.py holds them to it."""

    dark: bool
    window: str
    surface: str
    raised: str
    card: str
    border: str
    strong_border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    hover: str
    pressed: str
    selected: str
    danger: str
    warning_ground: str
    warning_border: str
    warning_text: str
    hit_ground: str
    chip: str
    scroll: str


LIGHT = Tokens(
    dark=False,
    window="#F2F6F5",
    surface="#FDFEFE",
    raised="#FFFFFF",
    card="#E8F3F1",
    border="#DDE6E4",
    strong_border="#84958F",
    text="#15211F",
    muted="#51625E",
    accent="#0F766E",
    accent_hover="#0B625B",
    on_accent="#FFFFFF",
    hover="#E6EEEC",
    pressed="#DAE5E3",
    selected="#DCEBE8",
    danger="#B42318",
    warning_ground="#FDF5E4",
    warning_border="#EBD7A8",
    warning_text="#6E4600",
    hit_ground="#FCE9A9",
    chip="#CDE2DE",
    scroll="#B4C2BE",
)

DARK = Tokens(
    dark=True,
    window="#0F1716",
    surface="#141D1C",
    raised="#1B2625",
    card="#1B2F2C",
    border="#2A3836",
    strong_border="#677A76",
    text="#E4ECEA",
    muted="#9FB1AD",
    accent="#2DD4BF",
    accent_hover="#5EE3D2",
    on_accent="#03211D",
    hover="#1F2C2A",
    pressed="#283735",
    selected="#20403B",
    danger="#FF9A8F",
    warning_ground="#2C2412",
    warning_border="#57461C",
    warning_text="#F2C978",
    hit_ground="#57480F",
    chip="#2B4A45",
    scroll="#41514E",
)


@dataclass(frozen=True)
class Look:
    """A theme at a text size: what every view is built from."""

    tokens: Tokens
    scale: float = 1.0

    def px(self, size: float) -> int:
        """Font pixels for `size`, scaled."""
        return max(9, round(size * self.scale))


def look_for(theme: Theme, scale: float) -> Look:
    """The look that the settings ask for; SYSTEM follows the desktop's colour scheme."""
    if theme is Theme.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    else:
        dark = theme is Theme.DARK
    return Look(DARK if dark else LIGHT, min(2.0, max(0.75, scale)))


def body_font(look: Look, size: float = BODY_PX) -> QFont:
    """The desktop's own face, then faces that are made for screens."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    known = set(QFontDatabase.families())
    families = [family for family in (system.family(), *_FALLBACK_FAMILIES) if family in known]
    font = QFont(system)
    if families:
        font.setFamilies(families)
    font.setPixelSize(look.px(size))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def palette(tokens: Tokens) -> QPalette:
    """For what Qt draws itself: selections, placeholders, file dialogs."""
    result = QPalette()
    role = QPalette.ColorRole
    for names, colour in (
        ((role.Window, role.AlternateBase), tokens.window),
        ((role.Base,), tokens.surface),
        ((role.Button, role.ToolTipBase), tokens.raised),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), tokens.text),
        ((role.PlaceholderText,), tokens.muted),
        ((role.Highlight, role.Link, role.Accent), tokens.accent),
        ((role.HighlightedText,), tokens.on_accent),
        ((role.Mid, role.Dark, role.Midlight), tokens.border),
    ):
        for name in names:
            result.setColor(name, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(disabled, name, QColor(tokens.strong_border))
    return result
