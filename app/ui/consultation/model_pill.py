"""Model pill in the header: which model answers, its menu, and what is being done with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.core.models.model_naming import told_apart
from app.core.prompts.prompt_formats import PromptFormat
from app.sentences import say
from app.services.models.model_library import ModelEntry
from app.ui.icons import icon
from app.ui.models.called import called
from app.ui.stylesheet import repolish
from app.ui.theme import Look
from app.ui.translation import tr, worded
from app.ui.widgets.label import as_tip
from app.ui.widgets.menu_button import MenuButton

LONGEST_FOLDER = 48  # characters
_SAYS = say("The model that answers")
_AROUND = 62  # pixels of the pill beside its text
_LEAST, _MOST = 90, 320


class ModelPill(MenuButton):
    model_chosen = Signal(ModelEntry)
    format_chosen = Signal(PromptFormat)
    add_asked = Signal()
    models_asked = Signal()
    sources_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(_SAYS, "pill")
        self._look = look
        self._name = self._doing = self._tip = ""
        self._least, self._most = look.scaled(_LEAST), look.scaled(_MOST)
        self._room = self._most
        self.setIcon(icon("model", look.tokens.muted))
        self.setIconSize(QSize(look.scaled(16), look.scaled(16)))
        self.formats = QMenu(tr("Prompt format"), self)

    def show_models(
        self,
        entries: Sequence[ModelEntry],
        chosen: ModelEntry | None,
        prompt_format: PromptFormat | None,
    ) -> None:
        self._name = _name_of(chosen) if chosen else tr("Choose a model")
        self._show_place(chosen)
        self._say()
        menu = self.choices
        menu.clear()
        group = QActionGroup(menu)
        names = [called(each) for each in entries]
        kinds = [f"  ·  {each.quantization}" if each.quantization else "" for each in entries]
        apart = told_apart(
            [name + kind for name, kind in zip(names, kinds, strict=True)],
            [Path(each.path).name for each in entries],
            [
                each.path if each.server else _end_of(str(Path(each.path).parent))
                for each in entries
            ],
        )
        is_server = False
        for entry, shown in zip(entries, apart, strict=True):
            # Else an & underlines what stands behind it, and is gone.
            shown = shown.replace("&", "&&")
            if entry.server and not is_server:
                is_server = True
                menu.addSeparator()
            action = menu.addAction(
                tr("{model}  ·  cannot be used", model=shown) if entry.problem else shown
            )
            action.setCheckable(True)
            action.setChecked(chosen is not None and entry.path == chosen.path)
            action.setEnabled(entry.problem is None)
            action.setToolTip(as_tip(worded(entry.problem or entry.character or entry.path)))
            if entry.server:
                action.setIcon(icon("server", self._look.tokens.warning_text))
            action.triggered.connect(lambda _=False, entry=entry: self.model_chosen.emit(entry))
            group.addAction(action)
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        menu.addAction(
            icon("model", self._look.tokens.muted),
            tr("Models…") + "\tCtrl+M",
            self.models_asked.emit,
        )
        menu.addAction(
            icon("file", self._look.tokens.muted), tr("Add a GGUF file…"), self.add_asked.emit
        )
        if chosen is not None:
            self._fill_formats(chosen, prompt_format)
        menu.addSeparator()
        menu.addAction(tr("Sources…") + "\tCtrl+D", self.sources_asked.emit)

    def _show_place(self, chosen: ModelEntry | None) -> None:
        """A server has other words, another colour and another picture than a model here."""
        server = bool(chosen and chosen.server)
        tokens = self._look.tokens
        self.setIcon(icon("server", tokens.warning_text) if server else icon("model", tokens.muted))
        self.setProperty("server", server)
        repolish(self)
        self._tip = worded(chosen.character) if chosen and server else ""
        self.show_offload("")

    def show_doing(self, text: str) -> None:
        """What is being done with the model, in place of its name; empty for nothing."""
        if text != self._doing:
            self._doing = text
            self._say()

    def show_offload(self, sentence: str) -> None:
        """Which devices hold the model, in the tool tip."""
        self.setToolTip(as_tip(worded(sentence) or self._tip or tr(_SAYS)))

    def set_room(self, pixels: int) -> None:
        """As wide as that at most."""
        room = max(self._least, min(self._most, pixels))
        if room != self._room:
            self._room = room
            self._say()

    def _fill_formats(self, chosen: ModelEntry, prompt_format: PromptFormat | None) -> None:
        self.choices.addMenu(self.formats)
        self.formats.clear()
        self.formats.setToolTipsVisible(True)
        evidence = chosen.format_evidence
        for each in PromptFormat:
            action = self.formats.addAction(tr(each.label))
            action.setCheckable(True)
            action.setChecked(each is prompt_format)
            if each is PromptFormat.GGUF_TEMPLATE and evidence and not evidence.template:
                action.setEnabled(False)
                action.setToolTip(tr("This model carries no chat template."))
            action.triggered.connect(lambda _=False, each=each: self.format_chosen.emit(each))

    def _say(self) -> None:
        said = self._doing or self._name
        room = self._room - _AROUND
        self.show_choice(said)
        self.setText(
            self.fontMetrics()
            .elidedText(said, Qt.TextElideMode.ElideRight, room)
            .replace("&", "&&")
        )


def _name_of(chosen: ModelEntry) -> str:
    return called(chosen) if chosen.server else chosen.name


def _end_of(folder: str) -> str:
    """A folder's path for a menu: copies of a file mostly differ at its end."""
    return folder if len(folder) <= LONGEST_FOLDER else f"…{folder[1 - LONGEST_FOLDER :]}"
