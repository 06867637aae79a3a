"""Help: opens the palette, the list of keys, the guide and what is said about the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.commands.about_dialog import AboutDialog
from app.ui.commands.command import Command
from app.ui.commands.guide_window import GuideWindow
from app.ui.commands.keys_dialog import KeysDialog
from app.ui.commands.palette import Find, Palette
from app.ui.theme import Look


class Help:
    """`commands` is the window's table, `passing` what the palette has besides at the moment. Each
    of the four opens once: asked for again, it comes to the front."""

    def __init__(
        self, parent: QWidget, look: Look, find: Find, open_consultation: Callable[[str], object]
    ) -> None:
        self._parent = parent
        self._look = look
        self._find = find
        self._open = open_consultation
        self.commands: Sequence[Command] = ()
        self.passing: Callable[[], Sequence[Command]] = tuple

    def show_palette(self) -> None:
        self._show(
            Palette,
            lambda: Palette(
                self._parent,
                self._look,
                [*self.commands, *self.passing()],
                self._find,
                self._open,
            ),
        )

    def show_keys(self) -> None:
        self._show(KeysDialog, lambda: KeysDialog(self._parent, self._look, self.commands))

    def show_guide(self) -> None:
        """Beside the consultation, which goes on."""
        self._show(GuideWindow, lambda: GuideWindow(self._parent, self._look), modal=False)

    def show_about(self) -> None:
        self._show(AboutDialog, lambda: AboutDialog(self._parent, self._look))

    def _show(self, kind: type[QDialog], make: Callable[[], QDialog], modal: bool = True) -> None:
        for dialog in self._parent.findChildren(kind):
            if dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return
        dialog = make()
        dialog.finished.connect(dialog.deleteLater)
        if modal:
            dialog.open()
        else:
            dialog.show()
