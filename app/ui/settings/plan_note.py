"""Plan note: the offload plan in words, and what was actually loaded."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.errors import ConsiliumError
from app.services.models.offload.offload_preview import Preview
from app.ui.translation import tr
from app.ui.widgets.label import label, show_text


class PlanNote(QWidget):
    def __init__(self) -> None:
        super().__init__()
        frame = QFrame()
        frame.setObjectName("note")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 12, 0, 0)
        outer.addWidget(frame)
        self.words = label("", "", wrap=True)
        self.warning = label("", "warning", wrap=True)
        self.reasons = label("", "small", wrap=True)
        self.loaded = label("", "small", wrap=True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for part in (self.words, self.warning, self.reasons, self.loaded):
            column.addWidget(part)
        self.show_loaded("")
        self.wait()

    def wait(self) -> None:
        """Until the plan is made; what stands there stays, so that nothing jumps."""
        if not self.words.text() and not self.warning.text():
            self._say(tr("Looking at this machine…"))

    def show_loaded(self, loaded: str) -> None:
        """What was taken; empty while no model is loaded."""
        show_text(self.loaded, loaded)

    def show_plan(self, found: Preview | None) -> None:
        if found is None:
            self._say(
                tr(
                    "There is no model yet. Add one in the menu of models, at the top of the "
                    "window."
                )
            )
            return
        words = f"{found.model}: {tr(found.words)}"
        self._say(
            "" if found.warns else words,
            words if found.warns else "",
            " ".join(map(tr, found.reasons)),
        )

    def fail(self, error: ConsiliumError) -> None:
        self._say(warning=tr(str(error)))

    def _say(self, words: str = "", warning: str = "", reasons: str = "") -> None:
        for part, text in (
            (self.words, words),
            (self.warning, warning),
            (self.reasons, reasons),
        ):
            show_text(part, text)
