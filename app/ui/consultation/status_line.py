"""Status line: which model answers, what it is doing, how fast it was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar

from app.core.models.model_character import named
from app.core.models.model_naming import told_apart
from app.core.prompts.prompt_formats import PromptFormat
from app.services.models.model_library import ModelEntry
from app.ui.icons import icon
from app.ui.theme import Look
from app.ui.widgets.label import as_tip, label
from app.ui.widgets.menu_button import MenuButton

LONGEST_FOLDER = 48  # characters


class StatusLine(QFrame):
    model_chosen = Signal(ModelEntry)
    format_chosen = Signal(PromptFormat)
    add_asked = Signal()
    models_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("statusline")
        self.setFixedHeight(44)
        self._look = look
        self.model = MenuButton("The model that answers")
        self.model.setIcon(icon("model", look.tokens.muted))
        self.model.setIconSize(QSize(18, 18))
        self.formats = QMenu("Prompt format", self)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Loading the model, or reading the case")
        self.progress.setFixedWidth(96)
        self.progress.setRange(0, 1000)
        self.progress.hide()
        self.doing = label("", "small")
        self.speed = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 20, 4)
        row.setSpacing(12)
        row.addWidget(self.model)
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addWidget(self.doing)
        row.addWidget(self.speed)

    def show_models(
        self,
        entries: Sequence[ModelEntry],
        chosen: ModelEntry | None,
        prompt_format: PromptFormat | None,
    ) -> None:
        self.model.show_choice(chosen.name if chosen else "Choose a model")
        menu = self.model.choices
        menu.clear()
        group = QActionGroup(menu)
        names = [named(each.name, each.sha256, each.demonstration) for each in entries]
        kinds = [f"  ·  {each.quantization}" if each.quantization else "" for each in entries]
        apart = told_apart(
            [name + kind for name, kind in zip(names, kinds, strict=True)],
            [Path(each.path).name for each in entries],
            [_end_of(str(Path(each.path).parent)) for each in entries],
        )
        for entry, shown in zip(entries, apart, strict=True):
            shown = shown.replace(
                "&", "&&"
            )  # else it underlines what stands behind it, and is gone
            action = menu.addAction(f"{shown}  ·  cannot be used" if entry.problem else shown)
            action.setCheckable(True)
            action.setChecked(chosen is not None and entry.path == chosen.path)
            action.setEnabled(entry.problem is None)
            action.setToolTip(as_tip(entry.problem or entry.character or entry.path))
            action.triggered.connect(lambda _=False, entry=entry: self.model_chosen.emit(entry))
            group.addAction(action)
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        menu.addAction(
            icon("model", self._look.tokens.muted), "Models…\tCtrl+M", self.models_asked.emit
        )
        menu.addAction(
            icon("file", self._look.tokens.muted), "Add a GGUF file…", self.add_asked.emit
        )
        if chosen is not None:
            menu.addMenu(self.formats)
            self.formats.clear()
            self.formats.setToolTipsVisible(True)
            for each in PromptFormat:
                action = self.formats.addAction(each.label)
                action.setCheckable(True)
                action.setChecked(each is prompt_format)
                evidence = chosen.format_evidence
                if each is PromptFormat.GGUF_TEMPLATE and evidence and not evidence.template:
                    action.setEnabled(False)
                    action.setToolTip("This model carries no chat template.")
                action.triggered.connect(lambda _=False, each=each: self.format_chosen.emit(each))

    def show_doing(self, text: str, fraction: float | None = None) -> None:
        """`fraction` from 0 to 1 shows the bar; None hides it."""
        self.doing.setText(text)
        self.progress.setVisible(fraction is not None)
        if fraction is not None:
            self.progress.setValue(round(1000 * fraction))

    def show_offload(self, sentence: str) -> None:
        """Which devices hold the model, in the tool tip of its name."""
        self.model.setToolTip(as_tip(sentence or "The model that answers"))

    def show_speed(self, tokens_per_second: float | None) -> None:
        known = tokens_per_second is not None and tokens_per_second > 0
        self.speed.setText(f"{tokens_per_second:,.0f} tokens/s" if known else "")


def _end_of(folder: str) -> str:
    """A folder's path for a menu: copies of a file mostly differ at its end."""
    return folder if len(folder) <= LONGEST_FOLDER else f"…{folder[1 - LONGEST_FOLDER :]}"
