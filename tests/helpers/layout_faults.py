"""Faults of a layout that an eye would see: text that is cut, widgets that lie over each other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QSplitterHandle,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from app.ui.consultation.transcript.block_view import BlockView
from app.ui.widgets.button import Button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.toast import Toast

_OVER_ON_PURPOSE = ("focusRing",)
_ROUNDING = 1  # pixels
_PADDING = 8  # of a field, at least


def faults_of(root: QWidget) -> list[str]:
    """Of everything that can be seen in it, one line each."""
    shown = [root, *(each for each in root.findChildren(QWidget) if each.isVisibleTo(root))]
    shown = [each for each in shown if not _is_scrolled_away(each, root)]
    return [*_cut(shown), *_overlapping(shown), *_outside(shown, root)]


def _cut(shown: list[QWidget]) -> Iterator[str]:
    for each in shown:
        if isinstance(each, QLabel) and not isinstance(each, BlockView | ElidedLabel):
            yield from _cut_label(each)
        elif isinstance(each, QPushButton | QCheckBox | QRadioButton):
            yield from _cut_button(each)
        elif isinstance(each, QLineEdit):
            yield from _cut_placeholder(each)
        elif isinstance(each, QHeaderView):
            yield from _cut_headings(each)
        elif isinstance(each, QScrollArea):
            yield from _cut_content(each)
        elif isinstance(each, QToolButton) and each.width() < each.iconSize().width():
            yield f"cut: {named(each)}"


def _cut_label(each: QLabel) -> Iterator[str]:
    room = each.contentsRect().width()
    if each.wordWrap():
        needed = each.heightForWidth(each.width()) if each.text() else 0
        if each.height() + _ROUNDING < needed:
            yield f"cut in height, {each.height()} of {needed}: {named(each)}"
        if each.textFormat() is not Qt.TextFormat.RichText:
            yield from _cut_words(each, room)
    elif room + _ROUNDING < each.fontMetrics().horizontalAdvance(each.text()):
        yield f"cut in width: {named(each)}"
    elif each.text() and each.height() + _ROUNDING < (high := each.fontMetrics().height()):
        yield f"cut in height, {each.height()} of {high}: {named(each)}"


def _cut_words(each: QLabel, room: int) -> Iterator[str]:
    """Lines break between words: one that is wider than the label is cut off."""
    for word in each.text().split():
        needed = each.fontMetrics().horizontalAdvance(word)
        # Qt breaks behind these signs too.
        if room + _ROUNDING < needed and not set(word) & set("/-\\…"):
            yield f"a word cut in width, {room} of {needed}: {word[:50]!r}"


def _cut_button(each: QPushButton | QCheckBox | QRadioButton) -> Iterator[str]:
    wraps = each.hasHeightForWidth()
    needed = (each.minimumSizeHint() if wraps else each.sizeHint()).width() if each.text() else 0
    elides = isinstance(each, Button) and each.elides  # and has the whole in its tooltip
    if each.width() + _ROUNDING < needed and not elides:
        yield f"cut in width, {each.width()} of {needed}: {named(each)}"
    high = each.sizeHint().height() if each.text() else each.fontMetrics().height()
    if wraps:
        high = each.heightForWidth(each.width())
    if each.height() + _ROUNDING < high:
        yield f"cut in height, {each.height()} of {high}: {named(each)}"


def _cut_placeholder(each: QLineEdit) -> Iterator[str]:
    """Words that an empty field shows; what is typed scrolls."""
    needed = each.fontMetrics().horizontalAdvance(each.placeholderText())
    if not each.text() and each.width() < needed + 2 * _PADDING:
        yield f"cut in width, {each.width()} of {needed}: {each.placeholderText()[:50]!r}"


def _cut_content(each: QScrollArea) -> Iterator[str]:
    """What stands in an area that scrolls up and down only."""
    content = each.widget()
    if each.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return
    if content is not None and content.width() > each.viewport().width() + _ROUNDING:
        room, needed = each.viewport().width(), content.width()
        yield f"content cut in width, {room} of {needed}: {named(widest(content))}"


def widest(root: QWidget) -> QWidget:
    """The innermost of those in it that need the most room."""
    inner = [
        each
        for each in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if each.isVisibleTo(root) and not each.isWindow() and _least(each)
    ]
    return widest(max(inner, key=_least)) if inner else root


def _least(each: QWidget) -> int:
    """Pixels of width that a layout leaves it."""
    ignored = each.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
    return max(0 if ignored else each.minimumSizeHint().width(), each.minimumWidth())


def _cut_headings(each: QHeaderView) -> Iterator[str]:
    for number in range(each.count() if each.isVisible() else 0):
        if not each.isSectionHidden(number):
            wanted = each.sectionSizeHint(number)
            if each.sectionSize(number) + _ROUNDING < wanted:
                text = each.model().headerData(number, each.orientation())
                yield f"a heading cut, {each.sectionSize(number)} of {wanted}: {text!r}"


def _overlapping(shown: list[QWidget]) -> Iterator[str]:
    families: dict[QWidget, list[QWidget]] = {}
    for each in shown:
        parent = each.parentWidget()
        if parent is not None and not each.isWindow() and _counts(each, parent):
            families.setdefault(parent, []).append(each)
    for siblings in families.values():
        for number, one in enumerate(siblings):
            for other in siblings[number + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > _ROUNDING and common.height() > _ROUNDING:
                    yield f"overlap: {named(one)} and {named(other)}"


def _outside(shown: list[QWidget], root: QWidget) -> Iterator[str]:
    """A control that no scrolling brings into the window."""
    for each in shown:
        if not isinstance(each, QAbstractButton) or _scrolls(each, root):
            continue
        place = QRect(each.mapTo(root, QPoint()), each.size())
        if not root.rect().adjusted(-1, -1, 1, 1).contains(place):
            yield f"outside of the window: {named(each)}"


def _counts(each: QWidget, parent: QWidget) -> bool:
    if each.objectName() in _OVER_ON_PURPOSE or isinstance(each, Toast):
        return False
    if isinstance(parent, QAbstractScrollArea | QStackedWidget):
        return False  # scroll bars, and pages of which one is seen
    # A card that is a button holds its texts; a splitter's grip is wider than its line.
    return not isinstance(each, QScrollBar | QSplitterHandle) and each.size().height() > 0


def _scrolls(each: QWidget, root: QWidget) -> bool:
    parent = each.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _is_scrolled_away(each: QWidget, root: QWidget) -> bool:
    return each is not root and each.visibleRegion().isEmpty()


def named(each: QWidget) -> str:
    text = getattr(each, "text", None)
    said = text() if callable(text) else ""
    kind = type(each).__name__
    name = each.objectName() if isinstance(each, QFrame) else ""
    return f"{kind} {name or said[:50]!r}"
