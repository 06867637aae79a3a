"""Model settings panel: how one model picks its words, its prompt format and its system prompt."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.consultations.messages import Sampling
from app.core.consultations.tasks import ROLE_SENTENCE
from app.core.models.model_settings import MOST_SYSTEM_PROMPT, ModelSettings, SamplingPreset
from app.core.prompts.prompt_formats import PromptFormat
from app.sentences import say
from app.services.models.model_overview import ModelOverview
from app.ui.models.sampling_fields import SamplingFields
from app.ui.settings.setting_controls import choice, segments
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label

_PRESETS: tuple[tuple[str, SamplingPreset | None], ...] = (
    (say("As in the settings"), None),
    (say("Careful"), SamplingPreset.CAREFUL),
    (say("Balanced"), SamplingPreset.BALANCED),
    (say("Own"), SamplingPreset.OWN),
)


class ModelSettingsPanel(QWidget):
    """`changed` carries what was changed, by the names of ModelSettings; `format_chosen` a
    PromptFormat, or None for the one of the file."""

    changed = Signal(object)
    format_chosen = Signal(object)

    def __init__(self, shown: ModelOverview) -> None:
        super().__init__()
        self._settings = shown.settings
        self._general = shown.general.temperature
        self.fields = SamplingFields(shown.settings)
        self.fields.changed.connect(self._numbers_changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self.presets = segments(_PRESETS, shown.settings.preset, self._choose_preset)
        self.presets.setAccessibleName(tr("How it picks words"))
        self.explained = label("", "small", wrap=True)
        self._row(tr("How it picks words"), self.presets)
        self._column.addWidget(self.explained)
        self._column.addWidget(self.fields)
        self._add_format(shown)
        if not shown.entry.demonstration:
            self._add_system_prompt(shown.settings.system_prompt)
        self._show_preset()

    def _row(self, name: str, control: QWidget) -> None:
        self._column.addSpacing(12)
        self._column.addWidget(label(name, "field"))
        self._column.addWidget(control)

    def _add_format(self, shown: ModelOverview) -> None:
        evidence, by_file = shown.entry.format_evidence, shown.format_by_file.prompt_format
        formats: list[tuple[str, PromptFormat | None]] = [
            (tr("What is known of it: {label}", label=tr(by_file.label)), None)
        ]
        formats += [
            (tr(each.label), each)
            for each in PromptFormat
            if each is not PromptFormat.GGUF_TEMPLATE or (evidence and evidence.template)
        ]
        chosen = shown.format.prompt_format if shown.format != shown.format_by_file else None
        self._row(
            tr("Prompt format"),
            choice(tr("Prompt format"), formats, chosen, self.format_chosen.emit),
        )

    def _add_system_prompt(self, text: str) -> None:
        self.system = QPlainTextEdit(text)
        self.system.setPlaceholderText(ROLE_SENTENCE)
        self.system.setAccessibleName(tr("System prompt"))
        self.system.setTabChangesFocus(True)
        self.system.setFixedHeight(5 * self.system.fontMetrics().lineSpacing() + 16)
        frame = QFrame()
        frame.setObjectName("note")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(8, 4, 8, 4)
        inner.addWidget(self.system)
        self._row(tr("System prompt"), frame)
        self._column.addWidget(
            label(
                tr(
                    "What the model is told before the consultation, in place of the "
                    "sentence above. At most {most:,} characters. Not the "
                    "place for a patient's data.",
                    most=MOST_SYSTEM_PROMPT,
                ),
                "small",
                wrap=True,
            )
        )
        self.save = button(tr("Save the system prompt"), "", self._save_system_prompt)
        self.save.setEnabled(False)
        self.system.textChanged.connect(self._typed)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        self._column.addLayout(row)

    def _choose_preset(self, preset: SamplingPreset | None) -> None:
        changes: dict[str, object] = {"preset": preset}
        if preset is SamplingPreset.OWN and self._settings.own == Sampling():
            # It begins with what held until now.
            changes["own"] = self._settings.sampling(self._general)
            self.fields.show_settings(msgspec.structs.replace(self._settings, **changes))
        self._change(changes)

    def _numbers_changed(self, own: Sampling, max_tokens: int) -> None:
        self._change({"own": own, "max_tokens": max_tokens})

    def _save_system_prompt(self) -> None:
        self._change({"system_prompt": self.system.toPlainText()})
        self.save.setEnabled(False)

    def _typed(self) -> None:
        self.save.setEnabled(self.system.toPlainText().strip() != self._settings.system_prompt)

    def _change(self, changes: dict[str, object]) -> None:
        self._settings = msgspec.structs.replace(self._settings, **changes)
        self._show_preset()
        self.changed.emit(changes)

    def _show_preset(self) -> None:
        self.fields.setVisible(self._settings.preset is SamplingPreset.OWN)
        self.explained.setText(_explained(self._settings, self._general))


def _explained(settings: ModelSettings, general: float) -> str:
    sampling = settings.sampling(general)
    match settings.preset:
        case None:
            return tr(
                "The temperature of the settings, {general:g}; all else is balanced.",
                general=general,
            )
        case SamplingPreset.CAREFUL:
            begins = tr("Hardly anything but the most likely words; answers differ little")
        case SamplingPreset.BALANCED:
            begins = tr("The most likely words, with some freedom")
        case SamplingPreset.OWN:
            return tr("Your own numbers. They hold from the next answer on.")
    return tr(
        "{begins}: temperature {temperature:g}, top-k {top_k}, top-p {top_p:g}, min-p {min_p:g}.",
        begins=begins,
        temperature=sampling.temperature,
        top_k=sampling.top_k,
        top_p=sampling.top_p,
        min_p=sampling.min_p,
    )
