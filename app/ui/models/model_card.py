"""Model card: what one model is, how it fits this computer, how it is asked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.core.models.fidelity_report import TOLD_BESIDE
from app.core.models.fit import Fit
from app.core.models.model_settings import SamplingPreset
from app.core.prompts.format_choice import FormatSource
from app.core.prompts.prompt_formats import PromptFormat
from app.core.units import spelled_size
from app.errors import ConsiliumError
from app.sentences import say
from app.services.models.model_overview import ModelFit, ModelOverview
from app.ui.announcer import announce
from app.ui.models.called import called
from app.ui.models.fidelity_controller import FidelityController
from app.ui.models.fidelity_panel import FidelityPanel
from app.ui.models.model_settings_panel import ModelSettingsPanel
from app.ui.stylesheet import repolish
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import label, show_text

_PRESET_WORDS = {
    None: say("picks words as the settings say"),
    SamplingPreset.CAREFUL: "careful",
    SamplingPreset.BALANCED: "balanced",
    SamplingPreset.OWN: say("own numbers"),
}


class ModelCard(QFrame):
    """`use_asked`, `remove_asked`: by their buttons. `changed` and `format_chosen` as in the panel
    of settings, `measure_asked` as in that of fidelity."""

    use_asked = Signal()
    remove_asked = Signal()
    changed = Signal(object)
    format_chosen = Signal(object)
    measure_asked = Signal(object)

    def __init__(self, shown: ModelOverview, fidelity: FidelityController) -> None:
        super().__init__()
        self.setObjectName("card")
        self.shown = shown
        self._fidelity = fidelity
        self._closer = ""
        self.name = ElidedLabel("", "heading")
        self.state = label("", "small")
        self.facts = label("", "small", wrap=True)
        self.character = label("", "warning", wrap=True)
        self.fit = label(tr("Looking at how it fits this computer…"), "muted", wrap=True)
        self.speed = label("", "muted", wrap=True)
        self.asked = label("", "muted", wrap=True)
        self.exact = label("", "muted", wrap=True)
        self.warnings = label("", "warning", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.use = button(tr("Use this model"), "", self.use_asked.emit)
        self.adjust = button(tr("Settings"), "", self._toggle)
        self.adjust.setCheckable(True)
        self.remove = button(tr("Remove…"), "", self.remove_asked.emit)
        self.compare = button(tr("Fidelity"), "", self._toggle_fidelity)
        self.compare.setCheckable(True)
        self.panel: ModelSettingsPanel | None = None
        self.comparison: FidelityPanel | None = None
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        for part in (self.facts, self.character, self.fit, self.exact, self.speed, self.asked):
            self._column.addWidget(part)
        self._column.addWidget(self.warnings)
        self._column.addWidget(self.problem)
        self._column.addSpacing(6)
        row = FlowLayout(spacing=8)
        for each in (self.use, self.adjust, self.compare, self.remove):
            row.addWidget(each)
        self._column.addLayout(row)
        fidelity.failed.connect(self._fail_fidelity)
        self.show_model(shown)

    def show_model(self, shown: ModelOverview) -> None:
        """What is known now; a panel that is open stays as it is."""
        self.shown = shown
        entry = shown.entry
        self.name.setText(called(entry))
        self.state.setText(tr("Answers now") if shown.answers else "")
        self.facts.setText(_facts(shown))
        show_text(self.character, worded(entry.character))
        show_text(self.speed, tr(shown.speed.sentence if shown.speed else _NEVER_ANSWERED))
        show_text(self.asked, _asked(shown))
        show_text(self.exact, _exact(shown))
        show_text(self.warnings, "\n".join(map(tr, entry.warnings)))
        self._show_problem()
        self.fit.setVisible(entry.problem is None)
        self.use.setVisible(not shown.answers and entry.problem is None)
        self.adjust.setVisible(bool(entry.sha256))
        self.compare.setVisible(bool(entry.sha256) and not (entry.problem or entry.server))
        if self.comparison is not None:
            self.comparison.show_report(shown.fidelity, self._closer)
        self.remove.setVisible(not entry.builtin)
        for each, does in (
            (self.use, tr("Use {model}", model=entry.name)),
            (self.adjust, tr("Settings of {model}", model=entry.name)),
            (self.compare, tr("Fidelity of {model}", model=entry.name)),
            (self.remove, tr("Remove {model}", model=entry.name)),
        ):
            each.setAccessibleName(does)

    def show_fit(self, fit: ModelFit) -> None:
        """How it fits this computer."""
        words = f"{tr(fit.fit.label)}: {_lower(tr(fit.sentence))}" if fit.fit else tr(fit.sentence)
        self.fit.setText(words)
        self.fit.setVisible(bool(words) and self.shown.entry.problem is None)
        self.fit.setProperty("role", "muted" if fit.fit in (Fit.FITS, None) else "warning")
        repolish(self.fit)
        self._closer = tr(fit.closer)
        if self.comparison is not None:
            self.comparison.show_report(self.shown.fidelity, self._closer)

    def fail(self, sentence: str) -> None:
        """What was chosen here could not be stored."""
        show_text(self.problem, sentence)

    def _show_problem(self) -> None:
        """Why a comparison failed stands in its panel as long as that is open."""
        failed = "" if self.comparison else self._fidelity.failures.get(self.shown.entry.sha256, "")
        show_text(self.problem, tr(self.shown.entry.problem or failed))

    def _fail_fidelity(self, sha256: str, error: ConsiliumError) -> None:
        if sha256 == self.shown.entry.sha256 and self.comparison is None:
            self._show_problem()
            announce(self, tr(str(error)))

    def _toggle(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
        else:
            self.panel = ModelSettingsPanel(self.shown)
            self.panel.changed.connect(self.changed)
            self.panel.format_chosen.connect(self.format_chosen)
            self._column.addWidget(self.panel)
        self.adjust.setChecked(self.panel is not None)

    def _toggle_fidelity(self) -> None:
        if self.comparison is not None:
            self.comparison.hide()
            self.comparison.deleteLater()
            self.comparison = None
        else:
            self.comparison = FidelityPanel(self.shown.entry, self._fidelity)
            self.comparison.show_report(self.shown.fidelity, self._closer)
            self.comparison.measure_asked.connect(self.measure_asked)
            self._column.addWidget(self.comparison)
        self.compare.setChecked(self.comparison is not None)
        self._show_problem()


_NEVER_ANSWERED = say("It has not answered on this computer yet.")


def _facts(shown: ModelOverview) -> str:
    entry = shown.entry
    evidence = entry.format_evidence
    if entry.server:
        address, _, model = entry.path.partition("#")
        serves = tr("says that it serves {model}", model=model)
        context = tr("context {tokens:,} tokens", tokens=entry.context_train)
        return " · ".join((address, serves, context))
    facts = [entry.quantization, worded(spelled_size(entry.size_bytes))]
    if entry.context_train:
        facts.append(tr("trained for {tokens:,} tokens of context", tokens=entry.context_train))
    facts.append(
        tr("has a chat template") if evidence and evidence.template else tr("no chat template")
    )
    facts.append(tr("came with Consilium") if entry.builtin else str(Path(entry.path)))
    return " · ".join(fact for fact in facts if fact)


def _asked(shown: ModelOverview) -> str:
    settings = shown.settings
    own = shown.format.prompt_format is PromptFormat.GGUF_TEMPLATE
    guess = shown.format.source is FormatSource.GUESS
    if own:
        asked = tr("Asked in its own chat template")
    elif guess:
        asked = tr(
            "Asked in the format {format} (a guess)", format=tr(shown.format.prompt_format.label)
        )
    else:
        asked = tr("Asked in the format {format}", format=tr(shown.format.prompt_format.label))
    parts = [asked]
    parts.append(tr(_PRESET_WORDS[settings.preset]))
    if settings.system_prompt:
        parts.append(tr("with a system prompt of your own"))
    return f"{'; '.join(parts)}."


def _exact(shown: ModelOverview) -> str:
    """Its fidelity in a word; empty where it was not measured."""
    if shown.fidelity is None:
        return ""
    said = tr(
        "{word}, compared with {reference}.",
        word=tr(shown.fidelity.word),
        reference=shown.fidelity.reference,
    )
    return said if shown.measured_here else f"{said} {tr(TOLD_BESIDE)}"


def _lower(sentence: str) -> str:
    """A sentence behind a colon; one that begins with a name stays."""
    for begin in ("Everything", "Attention"):
        if sentence.startswith(begin):
            return begin.lower() + sentence.removeprefix(begin)
    return sentence
