"""Flow layout: widgets side by side, on as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """No widget is wider than the line. `at_end`: the lines end at one edge, as buttons below a
    text do."""

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 6, *, at_end: bool = False
    ) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def clear(self) -> None:
        """Remove and delete the widgets."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        between = self.spacing() * max(0, len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + between, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        heights = [item.minimumSize().height() for item in self._items if not item.isEmpty()]
        return QSize(0, max(heights, default=0))

    def _place(self, rect: QRect, move: bool) -> int:
        """Put the items on lines; the height of these."""
        y = rect.top()
        for line in self._lines(rect.width()):
            taken = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
            x = rect.left() + (rect.width() - taken if self._at_end else 0)
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y), size))
                x += size.width() + self.spacing()
            y += max(size.height() for _, size in line) + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line, and how large they are there."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(width, item.sizeHint().height()))
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines
