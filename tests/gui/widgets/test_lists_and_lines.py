"""Lines of widgets that end at one edge; boxes of a list that are seen on every ground."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.settings import Theme
from app.ui.stylesheet import apply_look
from app.ui.theme import look_for
from app.ui.widgets.check_box import TickDelegate
from app.ui.widgets.flow_layout import FlowLayout

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_lines_end_at_one_edge_where_that_is_asked(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, 10, at_end=True)
    buttons = [QPushButton(holder) for _ in range(3)]
    for button in buttons:
        button.setFixedSize(100, 30)
        flow.addWidget(button)
    holder.resize(250, flow.heightForWidth(250))
    holder.show()
    assert [(each.x(), each.y()) for each in buttons] == [(40, 0), (150, 0), (150, 40)]
    assert flow.heightForWidth(250) == 70 and flow.heightForWidth(320) == 30


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_an_empty_box_of_a_list_has_an_edge(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    apply_look(qapp, look_for(theme, 1.0))
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.setObjectName("oldOnes")
    shown.setItemDelegate(TickDelegate(shown))
    item = QListWidgetItem("a consultation")
    item.setCheckState(Qt.CheckState.Unchecked)
    shown.addItem(item)
    shown.resize(300, 60)
    shown.show()
    row = shown.visualItemRect(item)
    image = shown.viewport().grab().toImage()
    ground = image.pixelColor(row.right() - 2, row.center().y())
    line = [image.pixelColor(x, row.center().y()) for x in range(row.left(), row.left() + 30)]
    assert max(abs(luminance(each) - luminance(ground)) for each in line) > 0.1


def luminance(colour: QColor) -> float:
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()
