"""Server dialog: sets up a clinic's server, after it was asked what it serves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.models.clinic_server import PLAIN_HTTP, ClinicServer, address_of
from app.errors import ConsiliumError, WrongUse
from app.sentences import Sentence, say
from app.services.models.clinic_servers import KeptServer, ca_of
from app.ui.announcer import announce
from app.ui.models.models_desk import ModelsDesk
from app.ui.start.start_page import error_line, primary
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.label import label, show_text
from app.ui.widgets.rule import rule
from app.ui.widgets.scroll_area import scrolled

_LEAVES = say(
    "What is sent to it leaves this computer. Nothing is sent before you send a question, and what "
    "the server says of its model can't be verified from here."
)


_WIDTH, _LEAST = 480, 300  # pixels at the normal text size
_MARGIN = 32  # of the window that stays around it


class ServerDialog(QDialog):
    """Accepted once the server answered and was stored. The token is shown to nobody."""

    def __init__(self, parent: QWidget, look: Look, desk: ModelsDesk) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add a clinic's server"))
        self._desk = desk
        self._ca = ""
        self._connecting = self._given_up = False
        self.address = _field(tr("Address"), "https://llm.clinic.example")
        self.name = _field(tr("Name in Consilium"), tr("The address's host"))
        self.model = _field(tr("Model"), tr("The one it serves"))
        self.token = _field(tr("Token (API key)"), tr("None"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin = _field(tr("SHA-256 of its certificate"), tr("Not pinned"))
        self.ca = button(tr("Choose the clinic's CA file…"), "", self._choose_ca)
        self.ca_said = label("", "small", wrap=True)
        self.plain = CheckBox(tr("I accept that everybody on the way can read it"))
        self.warning = label("", "warning", wrap=True)
        self.error = error_line()
        self.go_on = primary(tr("Connect and add"))
        self.go_on.clicked.connect(self._submit)
        self._lay_out(parent, look)
        for each in (self.address, self.name, self.model, self.token, self.pin):
            each.textChanged.connect(self._typed)
        self._typed()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, parent: QWidget, look: Look) -> None:
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(28, 24, 28, 12)
        column.setSpacing(6)
        column.addWidget(label(tr("Add a clinic's server"), "heading"))
        column.addWidget(label(tr(_LEAVES), "muted", wrap=True))
        column.addSpacing(6)
        for each in (self.address, self.name, self.model, self.token, self.pin):
            column.addWidget(label(each.accessibleName(), "field"))
            column.addWidget(each)
        column.addWidget(self.ca, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.ca_said)
        column.addWidget(self.warning)
        column.addWidget(self.plain)
        column.addStretch(1)
        self.area = scrolled(self._fields)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(button(tr("Cancel"), "", self.reject))
        row.addWidget(self.go_on)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(28, 10, 28, 16)
        foot.addWidget(self.error)
        foot.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(rule())
        whole.addWidget(self._foot)
        self.ca_said.hide()
        around = parent.window().size() - QSize(_MARGIN, _MARGIN)
        self._most = max(_LEAST, around.height())
        self.setMinimumSize(min(round(_WIDTH * max(1.0, look.scale)), around.width()), _LEAST)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grow()

    def _grow_soon(self) -> None:
        """What was just shown has its style, and so its height, with the next events only."""
        QTimer.singleShot(0, self, self.grow)

    def grow(self) -> None:
        """As high as what stands in it, within the window; beyond that its fields scroll."""
        width = self.width()
        needed = 1  # the rule between them
        for part in (self._fields, self._foot):
            layout = part.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
                needed += max(layout.totalHeightForWidth(width), layout.totalSizeHint().height())
        self.resize(width, min(needed, self._most))

    def _typed(self) -> None:
        self.error.hide()
        warning = ""
        try:
            address = address_of(self.address.text())
            if not address.secure and not address.is_here:
                warning = tr(Sentence(PLAIN_HTTP.template, {"host": address.host}))
        except WrongUse:
            pass  # it is said when it is to be used
        show_text(self.warning, warning)
        self.plain.setVisible(bool(warning))
        self.go_on.setEnabled(bool(self.address.text().strip()) and not self._connecting)
        self._grow_soon()

    def _choose_ca(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("The clinic's CA file"), str(Path.home()), tr("Certificates (*.pem *.crt)")
        )
        if not chosen:
            return
        try:
            self._ca = ca_of(Path(chosen))
        except ConsiliumError as error:
            self._fail(error)
            return
        show_text(self.ca_said, tr("Trusted: {file}", file=Path(chosen).name))
        self.grow()

    def _submit(self) -> None:
        self._connecting = True
        self.go_on.setEnabled(False)
        self.go_on.setText(tr("Connecting…"))
        server = ClinicServer(
            name=self.name.text(),
            url=self.address.text(),
            model=self.model.text().strip(),
            ca=self._ca,
            pin=self.pin.text(),
            token=self.token.text(),
            allow_http=self.plain.isVisible() and self.plain.isChecked(),
        )
        self._desk.add_server(server, self._added, self._fail)

    def reject(self) -> None:
        self._given_up = True
        super().reject()

    def _added(self, kept: KeptServer) -> None:
        if self._given_up:  # it was cancelled while it connected
            self._desk.remove(kept.entry, with_file=False)
            return
        self.token.clear()
        self.accept()

    def _fail(self, error: ConsiliumError) -> None:
        if self._given_up:
            return
        announce(self, tr(str(error)))
        self._connecting = False
        self.go_on.setText(tr("Connect and add"))
        self.go_on.setEnabled(True)
        show_text(self.error, tr(str(error)))
        self._grow_soon()


def _field(says: str, empty: str) -> QLineEdit:
    result = QLineEdit()
    result.setAccessibleName(says)
    result.setPlaceholderText(empty)
    result.setMinimumHeight(36)
    return result
