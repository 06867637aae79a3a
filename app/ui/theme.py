"""Theme: colours and type of each theme, and how Qt gets them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette

from app.settings import Theme
from app.ui.typefaces import code_families, text_families, told_apart

# The scale of type, in pixels at the normal text size: no other sizes are used.
SMALL, LABEL, BODY, READING, HEADING, TITLE = 12, 13, 14, 16, 18, 24
LINE = {SMALL: 16, LABEL: 18, BODY: 20, READING: 26, HEADING: 26, TITLE: 32}
REPLY_HEADINGS = (20, 18, 16)
MEASURE = 68  # characters in a line of a reply
_PROSE = "A patient with fever and a rash should be seen again within two days of the first dose."


@dataclass(frozen=True)
class Tokens:
    """Colours as `#RRGGBB`. Each text colour has a contrast of at least 4.5 on every ground that
    it stands on (WCAG 2.2, 1.4.3), edges of fields and marks of what is chosen at least 3 (1.4.11);
    tests/gui/test_theme.py holds them to it. `border` only divides; `focus` is the ring."""

    dark: bool
    window: str
    surface: str
    raised: str
    card: str
    border: str
    strong_border: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    focus: str
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
    toast_action: str
    added: str
    removed: str


LIGHT = Tokens(
    dark=False,
    window="#F5F6F7",
    surface="#FFFFFF",
    raised="#FFFFFF",
    card="#EEF0F2",
    border="#E1E4E7",
    strong_border="#7C848B",
    text="#1B1E21",
    muted="#555C63",
    disabled="#82898F",
    accent="#0F766E",
    accent_hover="#0B5F58",
    on_accent="#FFFFFF",
    focus="#0F766E",
    hover="#ECEEF0",
    pressed="#E0E3E6",
    selected="#DCECE9",
    danger="#B42318",
    warning_ground="#FDF5E4",
    warning_border="#E3C47E",
    warning_text="#6E4600",
    hit_ground="#FCE9A9",
    chip="#E3E7EA",
    scroll="#A7ADB3",
    toast_action="#7FE9DB",
    added="#CDEBE4",
    removed="#FBDAD5",
)

DARK = Tokens(
    dark=True,
    window="#151719",
    surface="#1B1D20",
    raised="#232629",
    card="#2A2D31",
    border="#34383C",
    strong_border="#7F878E",
    text="#E8EAEC",
    muted="#A7AEB5",
    disabled="#7D848B",
    accent="#2DD4BF",
    accent_hover="#5EE3D2",
    on_accent="#03211D",
    focus="#2DD4BF",
    hover="#272A2E",
    pressed="#32363A",
    selected="#1E3F3A",
    danger="#FF9A8F",
    warning_ground="#2C2412",
    warning_border="#6B571F",
    warning_text="#F2C978",
    hit_ground="#57480F",
    chip="#363B40",
    scroll="#6F767D",
    toast_action="#0B6B63",
    added="#17463E",
    removed="#5A2A26",
)

# For who needs it: text at 7 to 1 or more, and every edge drawn.
HIGH_CONTRAST = Tokens(
    dark=True,
    window="#000000",
    surface="#000000",
    raised="#000000",
    card="#000000",
    border="#B8B8B8",
    strong_border="#FFFFFF",
    text="#FFFFFF",
    muted="#EDEDED",
    disabled="#9E9E9E",
    accent="#4DF0DC",
    accent_hover="#A5FFF3",
    on_accent="#000000",
    focus="#FFD83D",
    hover="#262626",
    pressed="#3A3A3A",
    selected="#003D36",
    danger="#FFB3AB",
    warning_ground="#1F1700",
    warning_border="#FFD83D",
    warning_text="#FFE38A",
    hit_ground="#5C4A00",
    chip="#2E2E2E",
    scroll="#FFFFFF",
    toast_action="#004D45",
    added="#003D36",
    removed="#5C0A00",
)

TOKENS = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.HIGH_CONTRAST: HIGH_CONTRAST}


@dataclass(frozen=True)
class Look:
    """A theme at a text size: what every view is built from."""

    tokens: Tokens
    scale: float = 1.0

    @property
    def is_high_contrast(self) -> bool:
        """Whether every edge is to be drawn."""
        return self.tokens is HIGH_CONTRAST

    def px(self, size: float) -> int:
        """Font pixels for `size`, scaled."""
        return max(9, round(size * self.scale))

    def scaled(self, length: float) -> int:
        """Pixels of a length that goes with the text: an icon, a row, a field."""
        return round(length * max(1.0, self.scale))


def look_for(theme: Theme, scale: float) -> Look:
    """The look that the settings ask for; SYSTEM follows the desktop's colours."""
    scale = min(2.0, max(0.75, scale))
    if theme is Theme.SYSTEM:
        theme = _of_desktop()
    return Look(TOKENS[theme], scale)


def _of_desktop() -> Theme:
    hints = QGuiApplication.styleHints()
    told = getattr(hints, "accessibility", None)  # of Qt 6.10 and newer
    if told is not None and told().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Theme.HIGH_CONTRAST
    return Theme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Theme.LIGHT


def body_font(look: Look, size: float = BODY) -> QFont:
    """Our typeface, else the desktop's, at a size of the scale."""
    return QFont(_font(text_families(), look.px(size)))


def code_font(look: Look, size: float = BODY) -> QFont:
    """The typeface of one width for code, and for codes that are copied by hand."""
    font = QFont(_font(code_families(), look.px(size)))
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


@lru_cache(maxsize=64)
def _font(families: tuple[str, ...], pixels: int) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return told_apart(font)


@lru_cache(maxsize=8)
def measure(look: Look) -> int:
    """Pixels that a line of a reply takes."""
    metrics = QFontMetricsF(body_font(look, READING))
    return round(MEASURE * metrics.horizontalAdvance(_PROSE) / len(_PROSE))


def palette(tokens: Tokens) -> QPalette:
    """For what Qt draws itself: selections, placeholders, file dialogs."""
    result = QPalette()
    role = QPalette.ColorRole
    for names, colour in (
        ((role.Window, role.AlternateBase), tokens.window),
        ((role.Base,), tokens.surface),
        ((role.Button,), tokens.raised),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipBase), tokens.text),
        ((role.ToolTipText,), tokens.surface),
        ((role.PlaceholderText,), tokens.muted),
        ((role.Highlight, role.Link, role.Accent), tokens.accent),
        ((role.HighlightedText,), tokens.on_accent),
        ((role.Mid, role.Dark, role.Midlight), tokens.border),
    ):
        for name in names:
            result.setColor(name, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(disabled, name, QColor(tokens.disabled))
    return result
