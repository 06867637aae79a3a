"""Style sheet of the whole window, generated from the theme, and how the application gets it.

Lengths follow a grid of 8 pixels. Hover is a ground; focus is a ring around the widget
(`app/ui/widgets/focus_ring.py`), in fields their border. A rule without a name or a kind holds for
Qt's own dialogs and popups too, so such a rule takes no ground away.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle, QWidget

from app.ui.theme import BODY, HEADING, LABEL, SMALL, TITLE, Look, body_font, palette


def apply_look(application: QApplication, look: Look) -> None:
    """Give the whole application this look."""
    application.setStyle("Fusion")
    application.setPalette(palette(look.tokens))
    application.setFont(body_font(look))
    application.setStyleSheet(style_sheet(look))


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a property that changed."""
    style: QStyle = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def style_sheet(look: Look) -> str:
    """Qt style sheet for the whole application."""
    return "\n".join(
        part(look) for part in (_grounds, _text, _buttons, _fields, _scrolling, _popups)
    )


def _grounds(look: Look) -> str:
    t = look.tokens
    edge = t.border if look.is_high_contrast else "transparent"
    return f"""
    QMainWindow, QDialog, #page {{ background: {t.surface}; }}
    #sidebar {{ background: {t.window}; border: none; border-right: 1px solid {t.border}; }}
    #surface, #column, #transcript {{ background: {t.surface}; border: none; }}
    #header {{ background: {t.surface}; border: none; border-bottom: 1px solid {t.border}; }}
    #details {{ background: {t.window}; border: none; border-left: 1px solid {t.border}; }}
    #prompt {{ background: {t.raised}; border: 1px solid {t.border}; border-radius: 8px; }}
    #prompt:focus {{ border: 2px solid {t.focus}; }}
    #card {{ background: {t.raised}; border: 1px solid {t.border}; border-radius: 10px; }}
    #question {{ background: {t.card}; border: 1px solid {edge}; border-radius: 14px; }}
    #reply {{ background: transparent; border: none; }}
    #composer {{ background: {t.raised}; border: 1px solid {t.strong_border}; padding: 1px;
        border-radius: 14px; }}
    #composer[focused="true"] {{ border: 2px solid {t.focus}; padding: 0px; }}
    #banner {{ background: {t.warning_ground}; border: 1px solid {t.warning_border};
        border-radius: 10px; }}
    #character {{ background: {t.warning_ground}; border: none;
        border-bottom: 1px solid {t.warning_border}; }}
    #character[calm="true"] {{ background: {t.window}; border-bottom: 1px solid {t.border}; }}
    #code {{ background: {t.hover}; border: 1px solid {t.border}; border-radius: 8px; }}
    #offer {{ background: {t.window}; border: 1px solid {t.border}; border-radius: 12px; }}
    #redmark {{ background: {t.surface}; border: 2px solid {t.danger}; border-radius: 10px; }}
    #emergencyCard {{ background: {t.warning_ground}; border: 2px solid {t.danger};
        border-radius: 14px; }}
    #note {{ background: {t.window}; border: 1px solid {t.border}; border-radius: 10px; }}
    #passage {{ background: {t.raised}; border: 2px solid {t.accent}; border-radius: 8px; }}
    #findbar {{ background: {t.window}; border: none; border-bottom: 1px solid {t.border}; }}
    #palette {{ background: {t.raised}; border: 1px solid {t.strong_border}; }}
    #paletteLines {{ background: {t.raised}; border: none; }}
    #dropHint {{ background: {t.raised}; border: 2px dashed {t.accent}; border-radius: 14px;
        padding: 24px; font-size: {look.px(HEADING)}px; }}
    #toast {{ background: {t.text}; border: none; border-radius: 10px; }}
    #toast QLabel {{ color: {t.surface}; }}
    #sheets, #sheets > QWidget > QWidget {{ background: {t.window}; }}
    #rule {{ background: {t.border}; border: none; max-height: 1px; min-height: 1px; }}
    """


def _text(look: Look) -> str:
    t = look.tokens
    return f"""
    QLabel {{ color: {t.text}; background: transparent; }}
    QLabel[role="muted"] {{ color: {t.muted}; font-size: {look.px(LABEL)}px; }}
    QLabel[role="small"] {{ color: {t.muted}; font-size: {look.px(SMALL)}px; }}
    QLabel[fullness="near"] {{ color: {t.warning_text}; }}
    QLabel[fullness="over"] {{ color: {t.danger}; font-weight: 600; }}
    QLabel[role="title"] {{ font-size: {look.px(TITLE)}px; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: {look.px(HEADING)}px; font-weight: 600; }}
    QLabel[role="name"] {{ font-size: {look.px(HEADING)}px; font-weight: 600; }}
    QLabel[role="field"] {{ font-size: {look.px(LABEL)}px; font-weight: 600; }}
    QLabel[role="from"] {{ font-size: {look.px(LABEL)}px; font-weight: 600; }}
    QLabel[role="error"] {{ color: {t.danger}; font-size: {look.px(BODY)}px; }}
    QLabel[role="cardTitle"] {{ color: {t.danger}; font-size: {look.px(BODY)}px;
        font-weight: 700; }}
    QLabel[role="cardStep"] {{ font-size: {look.px(BODY)}px; }}
    QLabel[role="warning"] {{ color: {t.warning_text}; font-size: {look.px(LABEL)}px; }}
    #read {{ background: transparent; border: none; }}
    QTextBrowser {{ background: {t.raised}; color: {t.text};
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    """


def _buttons(look: Look) -> str:
    t = look.tokens
    edge = t.border if look.is_high_contrast else "transparent"
    return f"""
    QPushButton {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border};
        border-radius: 8px; padding: 7px 16px; font-size: {look.px(BODY)}px; outline: none;
        icon-size: {look.px(16)}px; }}
    QPushButton:hover {{ background: {t.hover}; }}
    QPushButton:pressed {{ background: {t.pressed}; }}
    QPushButton:disabled {{ color: {t.disabled}; background: {t.hover}; }}
    QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent};
        border: 1px solid {t.accent}; font-weight: 600; padding: 9px 22px; }}
    QPushButton[kind="primary"]:hover {{ background: {t.accent_hover}; }}
    QPushButton[kind="primary"]:disabled {{ background: {t.pressed}; color: {t.muted};
        border-color: {t.pressed}; }}
    QPushButton[kind="danger"] {{ border: 1px solid {t.danger}; color: {t.danger}; }}
    QPushButton[kind="small"] {{ padding: 4px 12px; font-size: {look.px(SMALL)}px; }}
    QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent;
        padding: 6px 10px; color: {t.muted}; font-size: {look.px(LABEL)}px; text-align: left; }}
    QPushButton[kind="quiet"]:hover {{ background: {t.hover}; color: {t.text}; }}
    QPushButton[kind="link"] {{ background: transparent; border: none; padding: 6px 0px;
        color: {t.muted}; font-size: {look.px(LABEL)}px; text-align: left; }}
    QPushButton[kind="link"]:hover {{ color: {t.text}; text-decoration: underline; }}
    QPushButton[kind="foot"] {{ background: transparent; border: 1px solid transparent;
        padding: 4px 8px; color: {t.muted}; font-size: {look.px(SMALL)}px; }}
    QPushButton[kind="foot"]:hover {{ background: {t.hover}; color: {t.text}; }}
    QPushButton[kind="cite"] {{ background: {t.chip}; border: 1px solid {edge};
        border-radius: 6px; padding: 2px 8px; font-size: {look.px(SMALL)}px; }}
    QPushButton[kind="cite"]:hover {{ background: {t.pressed}; }}
    QPushButton[kind="cite"]:disabled {{ color: {t.muted}; }}
    QPushButton[kind="menu"] {{ background: transparent; border: 1px solid transparent;
        padding: 5px 26px 5px 10px; color: {t.muted}; font-size: {look.px(LABEL)}px;
        text-align: left; }}
    QPushButton[kind="menu"]:hover {{ background: {t.hover}; color: {t.text}; }}
    QPushButton[kind="choice"] {{ background: {t.raised}; border: 1px solid {t.border};
        padding: 7px 30px 7px 12px; text-align: left; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    QPushButton[kind="segment"] {{ border-radius: 8px; padding: 7px 16px; color: {t.muted}; }}
    QPushButton[kind="segment"]:checked {{ background: {t.selected}; color: {t.text};
        border: 1px solid {t.accent}; }}
    QPushButton[kind="task"] {{ background: transparent; border: 1px solid transparent;
        border-radius: 9px; padding: 2px 10px; color: {t.muted};
        font-size: {look.px(SMALL)}px; }}
    QPushButton[kind="task"]:hover {{ background: {t.hover}; color: {t.text}; }}
    QPushButton[kind="task"]:checked {{ background: {t.selected}; color: {t.text};
        border: 1px solid {t.accent}; }}
    QPushButton[kind="chip"] {{ background: {t.raised}; border: 1px solid {t.border};
        border-radius: 10px; padding: 12px 16px; text-align: left; }}
    QPushButton[kind="chip"]:hover {{ background: {t.hover}; }}
    QPushButton[kind="toast"] {{ background: transparent; border: 1px solid transparent;
        color: {t.toast_action}; font-weight: 600; padding: 6px 12px; }}
    QPushButton[kind="toast"]:hover {{ text-decoration: underline; }}
    QPushButton[kind="pill"] {{ background: {t.raised}; border: 1px solid {t.border};
        border-radius: {look.px(16)}px; padding: 0px 26px 0px 12px;
        min-height: {look.px(30)}px; max-height: {look.px(30)}px;
        font-size: {look.px(LABEL)}px; text-align: left; }}
    QPushButton[kind="pill"]:hover {{ background: {t.hover}; }}
    QPushButton[kind="pill"][server="true"] {{ background: {t.warning_ground};
        border: 1px solid {t.warning_border}; color: {t.warning_text}; font-weight: 600; }}
    QPushButton[kind="tag"] {{ background: {t.chip}; border: 1px solid transparent;
        border-radius: 6px; padding: 3px 8px; font-size: {look.px(LABEL)}px; }}
    QPushButton[kind="tag"]:hover {{ background: {t.pressed}; }}
    QPushButton[kind="filter"] {{ background: transparent; border: 1px solid {t.border};
        border-radius: 6px; padding: 3px 22px 3px 8px; color: {t.muted};
        font-size: {look.px(SMALL)}px; text-align: left; }}
    QPushButton[kind="filter"]:hover {{ background: {t.hover}; color: {t.text}; }}
    QPushButton[kind="unfilter"] {{ background: transparent; border: 1px solid transparent;
        border-radius: 6px; padding: 3px 4px; color: {t.muted}; font-size: {look.px(SMALL)}px; }}
    QPushButton[kind="unfilter"]:hover {{ background: {t.hover}; color: {t.text}; }}
    QPushButton[kind="filter"][on="true"] {{ background: {t.chip}; color: {t.text}; }}
    QPushButton[kind="place"] {{ background: transparent; border: 1px solid transparent;
        padding: 6px 8px; font-weight: 600; font-size: {look.px(BODY)}px; text-align: left; }}
    QPushButton[kind="place"]:hover {{ background: {t.hover}; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 8px;
        padding: 5px; color: {t.muted}; }}
    QToolButton:hover {{ background: {t.hover}; }}
    QToolButton:pressed {{ background: {t.pressed}; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QToolButton#new {{ background: {t.accent}; border-radius: 8px; padding: 8px; }}
    QToolButton#new:hover {{ background: {t.accent_hover}; }}
    QToolButton#send {{ background: {t.accent}; border-radius: 10px; padding: 8px; }}
    QToolButton#send:hover {{ background: {t.accent_hover}; }}
    QToolButton#send:disabled {{ background: {t.pressed}; }}
    QCheckBox {{ color: {t.text}; spacing: 10px; }}
    QCheckBox:disabled {{ color: {t.muted}; }}
    """


def _fields(look: Look) -> str:
    t = look.tokens
    return f"""
    QLineEdit {{ background: {t.raised}; color: {t.text};
        border: 1px solid {t.strong_border}; border-radius: 8px; padding: 9px 12px;
        font-size: {look.px(BODY)}px;
        placeholder-text-color: {t.muted};
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QLineEdit:focus {{ border: 2px solid {t.focus}; padding: 8px 11px; }}
    QLineEdit#search {{ background: {t.raised}; border: 1px solid {t.strong_border};
        padding: 8px 10px 8px 2px; font-size: {look.px(BODY)}px; }}
    QLineEdit#search:focus {{ border: 2px solid {t.focus}; padding: 7px 9px 7px 1px; }}
    QLineEdit#titleEdit {{ padding: 5px 8px; font-size: {look.px(HEADING)}px; font-weight: 600; }}
    QSpinBox, QDoubleSpinBox {{ background: {t.raised}; color: {t.text};
        border: 1px solid {t.strong_border}; border-radius: 8px;
        padding: 7px 12px; font-size: {look.px(BODY)}px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {{ background: transparent; border: none;
        padding: 0px; }}
    QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
        QDoubleSpinBox::down-button {{ width: 0px; border: none; }}
    QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {t.focus}; padding: 6px 11px; }}
    #composer QPlainTextEdit {{ background: transparent; border: none; }}
    QPlainTextEdit {{ background: {t.raised}; color: {t.text};
        placeholder-text-color: {t.muted};
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    #noteText {{ background: {t.raised}; border: 1px solid {t.strong_border};
        border-radius: 8px; padding: 6px 8px; font-size: {look.px(BODY)}px; }}
    #noteText:focus {{ border: 2px solid {t.focus}; padding: 5px 7px; }}
    #noteText[readOnly="true"] {{ border-color: {t.border}; }}
    #losses {{ background: {t.raised}; border: 1px solid {t.border}; border-radius: 8px;
        font-size: {look.px(BODY)}px; padding: 4px; }}
    #losses:focus {{ border: 2px solid {t.focus}; padding: 3px; }}
    #consultations, #suggestions, #settingsPages {{ background: transparent; border: none;
        outline: none; }}
    #record {{ background: {t.raised}; border: 1px solid {t.border}; border-radius: 8px;
        font-size: {look.px(LABEL)}px; selection-background-color: {t.selected};
        selection-color: {t.text}; }}
    #record::item {{ padding: 0px 8px; }}
    #record QHeaderView::section {{ font-size: {look.px(SMALL)}px; padding: 7px 8px; }}
    #oldOnes, #exportConsultations, #maskedPlaces {{ background: {t.raised};
        border: 1px solid {t.border}; border-radius: 8px;
        font-size: {look.px(BODY)}px; color: {t.text}; padding: 4px; }}
    #oldOnes::item, #exportConsultations::item, #maskedPlaces::item {{ padding: 6px; }}
    #maskedPlaces::item:selected {{ background: {t.selected}; color: {t.text}; }}
    #backups, #exportFormats {{ background: {t.raised}; border: 1px solid {t.border};
        border-radius: 8px; outline: none;
        font-size: {look.px(BODY)}px; color: {t.text}; padding: 4px; }}
    #backups:disabled, #exportFormats:disabled {{ color: {t.muted}; }}
    #backups::item, #exportFormats::item {{ padding: 6px 8px; border: 2px solid transparent;
        border-radius: 6px; }}
    #backups::item:hover, #exportFormats::item:hover {{ background: {t.hover}; }}
    #backups::item:selected, #exportFormats::item:selected {{ background: {t.selected};
        color: {t.text}; }}
    #backups::item:selected:focus, #exportFormats::item:selected:focus {{
        border: 2px solid {t.focus}; }}
    #suggestions {{ font-size: {look.px(BODY)}px; color: {t.text}; }}
    #suggestions::item {{ padding: 3px 0px; border: 2px solid transparent; border-radius: 6px; }}
    #suggestions::item:hover {{ background: {t.hover}; }}
    #suggestions::item:selected {{ background: transparent; color: {t.text}; }}
    #suggestions::item:selected:focus {{ background: {t.selected};
        border: 2px solid {t.focus}; }}
    #consultations {{ selection-background-color: transparent; }}
    #settingsPages {{ font-size: {look.px(BODY)}px; color: {t.text}; }}
    #settingsPages::item {{ padding: 9px 8px; border: 2px solid transparent; border-radius: 8px; }}
    #settingsPages::item:hover {{ background: {t.hover}; }}
    #settingsPages::item:selected {{ background: {t.selected}; color: {t.text}; }}
    #settingsPages::item:selected:focus {{ border: 2px solid {t.focus}; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.scroll}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {t.accent}; }}
    QSlider::handle:horizontal {{ width: 18px; height: 18px; margin: -8px 0; border-radius: 9px;
        background: {t.accent}; border: 1px solid {t.surface}; }}
    QProgressBar {{ background: {t.border}; border: none; border-radius: 2px;
        max-height: 4px; min-height: 4px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
    """


def _scrolling(look: Look) -> str:
    t = look.tokens
    return f"""
    QScrollArea {{ background: transparent; border: none; }}
    QScrollArea#boxed {{ border: 1px solid {t.border}; border-radius: 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; border: none; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; border: none; }}
    QScrollBar::handle {{ background: {t.scroll}; border-radius: 4px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {t.strong_border}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    """


def _popups(look: Look) -> str:
    t = look.tokens
    return f"""
    QMenu {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.strong_border};
        padding: 6px;
        font-size: {look.px(BODY)}px; }}
    QMenu::item {{ padding: 8px 28px 8px 12px; border-radius: 6px; background: transparent; }}
    QMenu::item:selected {{ background: {t.selected}; color: {t.text}; }}
    QMenu::item:disabled {{ color: {t.muted}; }}
    QMenu::separator {{ height: 1px; background: {t.border}; margin: 6px 8px; }}
    QMenu::indicator {{ width: 16px; height: 16px; left: 6px; }}
    QMenu::icon {{ left: 8px; }}
    QToolTip {{ background: {t.text}; color: {t.surface}; border: 1px solid {t.text};
        padding: 5px 8px; font-size: {look.px(LABEL)}px; }}
    QComboBox {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.strong_border};
        border-radius: 6px; padding: 5px 10px; }}
    QComboBox QAbstractItemView {{ background: {t.raised}; color: {t.text};
        border: 1px solid {t.border}; selection-background-color: {t.selected};
        selection-color: {t.text}; }}
    #completions {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.strong_border};
        font-size: {look.px(BODY)}px; selection-background-color: {t.selected};
        selection-color: {t.text}; outline: none; }}
    #completions::item {{ padding: 6px 8px; }}
    QHeaderView::section {{ background: {t.window}; color: {t.muted}; border: none;
        padding: 6px 8px; }}
    """
