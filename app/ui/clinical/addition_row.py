"""Addition row: a file on its way into the sources: how far it is, or why it came to nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.ui.announcer import announce
from app.ui.clinical.sources_desk import Addition, SourcesDesk
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label

_STEPS = 1000
_STORING_FROM = 0.4  # of the whole: before it is read, then it is stored


class AdditionRow(QFrame):
    """With a field for the password of an encrypted file."""

    def __init__(self, desk: SourcesDesk, addition: Addition) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk = desk
        self.addition = addition
        self._told = ""
        self.name = ElidedLabel(addition.name, "from")
        self.says = label("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.problem = label("", "error", wrap=True)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password of {addition}", addition=addition.name))
        self.password.setPlaceholderText(tr("Password of the document"))
        self.password.returnPressed.connect(self._try)
        self.try_it = button(tr("Read it"), "", self._try)
        self.cancel = button(tr("Cancel"), "", lambda: desk.cancel(addition))
        self.close_button = button(tr("Dismiss"), "", lambda: desk.put_away(addition))
        for each, does in ((self.cancel, tr("Cancel reading")), (self.close_button, tr("Dismiss"))):
            each.setAccessibleName(f"{does} {addition.name}")
        self._asked = QWidget()
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(8)
        asked.addWidget(self.password, 1)
        asked.addWidget(self.try_it)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        head.addWidget(self.says)
        head.addWidget(self.cancel)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.bar, self.problem, self._asked):
            column.addWidget(part)
        self.show_state()

    def show_state(self) -> None:
        """How it stands now."""
        addition = self.addition
        failed = bool(addition.problem)
        self.says.setText("" if failed else _doing(addition))
        self.bar.setVisible(not failed)
        self.bar.setValue(round(_STEPS * (addition.fraction or 0.0)))
        doing = self.says.text()
        self.bar.setAccessibleName(f"{addition.name}: {doing}" if doing else addition.name)
        self.problem.setText(addition.problem)
        self.problem.setVisible(failed)
        self.cancel.setVisible(not failed)
        self.cancel.setEnabled(not addition.reading.is_cancelled())
        self.close_button.setVisible(failed)
        if addition.needs_password and self._asked.isHidden():
            self._asked.show()
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked.setVisible(addition.needs_password)
        if addition.problem != self._told:
            self._told = addition.problem
            announce(self, addition.problem)

    def _try(self) -> None:
        if password := self.password.text():
            self.password.clear()
            self._desk.try_password(self.addition, password)


def _doing(addition: Addition) -> str:
    if addition.reading.is_cancelled():
        return tr("Giving up…")
    if addition.fraction is None:
        return tr("Waiting")
    if addition.fraction < _STORING_FROM:  # nobody knows how long that takes
        return tr("Reading…")
    return tr("Storing… {fraction:.0%}", fraction=addition.fraction)
