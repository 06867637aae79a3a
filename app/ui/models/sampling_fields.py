"""Sampling fields: the numbers of the preset “own”, each with its name and what it does."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core.consultations.messages import Sampling
from app.core.models.model_settings import MOST_SEED, MOST_TOKENS, ModelSettings
from app.ui.translation import tr
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import label
from app.ui.widgets.spin_box import decimal_spin_box, spin_box

_WIDTH = 132
_MOST_TOP_K = 1000


class SamplingFields(QWidget):
    """`changed` carries the Sampling and the tokens of the longest answer."""

    changed = Signal(Sampling, int)

    def __init__(self, settings: ModelSettings) -> None:
        super().__init__()
        self.temperature = decimal_spin_box(0.0, 2.0, 0.05)
        self.top_k = spin_box(0, _MOST_TOP_K, "off")
        self.top_p = decimal_spin_box(0.0, 1.0, 0.05)
        self.min_p = decimal_spin_box(0.0, 1.0, 0.01)
        self.repeat_penalty = decimal_spin_box(0.5, 2.0, 0.05)
        self.max_tokens = spin_box(0, MOST_TOKENS, tr("as in the settings"))
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(tr("random"))
        self.seed.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,10}")))
        row = FlowLayout(self, spacing=12)
        for name, explained, field in (
            (tr("Temperature"), tr("0: always the likeliest"), self.temperature),
            (tr("Top-k"), tr("of the k likeliest; 0: off"), self.top_k),
            (tr("Top-p"), tr("of this share; 1: off"), self.top_p),
            (tr("Min-p"), tr("least share; 0: off"), self.min_p),
            (tr("Repeat penalty"), tr("1: none"), self.repeat_penalty),
            (tr("Seed"), tr("the same answer again"), self.seed),
            (tr("Longest answer"), tr("tokens; 0: general"), self.max_tokens),
        ):
            field.setAccessibleName(name)
            row.addWidget(_named(name, explained, field))
        self.show_settings(settings)
        for each in (self.temperature, self.top_p, self.min_p, self.repeat_penalty):
            each.valueChanged.connect(self._changed)
        for counted in (self.top_k, self.max_tokens):
            counted.valueChanged.connect(self._changed)
        self.seed.editingFinished.connect(self._changed)

    def show_settings(self, settings: ModelSettings) -> None:
        """Without a signal: nobody changed them here."""
        own = settings.own
        self.blockSignals(True)
        self.temperature.setValue(own.temperature)
        self.top_k.setValue(own.top_k)
        self.top_p.setValue(own.top_p)
        self.min_p.setValue(own.min_p)
        self.repeat_penalty.setValue(own.repeat_penalty)
        self.seed.setText("" if own.seed is None else str(own.seed))
        self.max_tokens.setValue(settings.max_tokens)
        self.blockSignals(False)

    def _changed(self) -> None:
        seed = self.seed.text().strip()
        own = Sampling(
            temperature=round(self.temperature.value(), 2),
            top_k=self.top_k.value(),
            top_p=round(self.top_p.value(), 2),
            min_p=round(self.min_p.value(), 2),
            repeat_penalty=round(self.repeat_penalty.value(), 2),
            seed=min(int(seed), MOST_SEED) if seed else None,
        )
        self.changed.emit(own, self.max_tokens.value())


def _named(name: str, explained: str, field: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(2)
    column.addWidget(label(name, "field"))
    column.addWidget(field)
    column.addWidget(label(explained, "small"))
    field.setMinimumWidth(_WIDTH)
    return holder
