"""Clipboard: copies are marked as sensitive where the system supports it, and cleared
when asked.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QStringListModel, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

# What clipboard managers and the system's own history heed. Format, content.
# Linux: Klipper's hint, heeded by GPaste, CopyQ and others too. Windows: the three names of
# "Cloud clipboard and clipboard history formats", spelled as Qt passes on a format of Windows.
# macOS: nspasteboard.org.
_HINTS = (
    ("x-kde-passwordManagerHint", b"secret"),
    *(
        (f'application/x-qt-windows-mime;value="{name}"', bytes(4))
        for name in (
            "ExcludeClipboardContentFromMonitorProcessing",
            "CanIncludeInClipboardHistory",
            "CanUploadToCloudClipboard",
        )
    ),
    ("org.nspasteboard.ConcealedType", b"1"),
)
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def mark_sensitive(data: QMimeData) -> QMimeData:
    """Add what tells clipboard managers to keep no copy."""
    data.text()  # until it is read once, an editor's own offers its text's formats alone
    for name, content in _HINTS:
        data.setData(name, content)
    return data


def copy_text(text: str, html: str = "", mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
    """Put a marked text on the clipboard, with the same as HTML where there is some."""
    model = QStringListModel([""])
    # Made by Qt: what Python made can't stay in a clipboard that outlives the interpreter.
    data = model.mimeData([model.index(0)])
    data.clear()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(mark_sensitive(data), mode)


class ClipboardKeeper(QObject):
    """Watches over what this program copied, by whichever widget; `clear_after_s()` 0: it stays.
    `copied`: something was."""

    copied = Signal()

    def __init__(self, clear_after_s: Callable[[], int]) -> None:
        super().__init__()
        self._clear_after_s = clear_after_s
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.changed.connect(self._changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_ours)

    def clear_ours(self) -> None:
        """Empty the clipboard, and X11's selection, where they still hold our copy."""
        self._timer.stop()
        for mode in _MODES:
            if self._holds_ours(mode):
                self._clipboard.clear(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        if mode not in _MODES or not self._holds_ours(mode):
            return
        data = self._clipboard.mimeData(mode)
        if not data.hasFormat(_HINTS[0][0]):
            mark_sensitive(data)  # copied by a widget of Qt's own; nobody has read it yet
        if mode is QClipboard.Mode.Clipboard:
            self.copied.emit()
            seconds = self._clear_after_s()
            if seconds > 0:
                self._timer.start(1000 * seconds)

    def _holds_ours(self, mode: QClipboard.Mode) -> bool:
        clipboard = self._clipboard
        owns = {
            QClipboard.Mode.Clipboard: clipboard.ownsClipboard,
            QClipboard.Mode.Selection: clipboard.ownsSelection,
        }[mode]
        data = clipboard.mimeData(mode) if owns() else None
        return data is not None and bool(data.formats())
