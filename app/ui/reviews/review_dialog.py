"""Review dialog: the consultation at the left, the sheet on which it is judged at the right.

It covers the window, which names the model; until somebody has that shown, or the review is
finished, it tells no model's name.
"""

from __future__ import annotations

from itertools import pairwise

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.reviews.review import Review
from app.errors import ConsiliumError
from app.ui.announcer import announce
from app.ui.reviews.agreement_dialog import AgreementDialog
from app.ui.reviews.review_desk import JudgedConsultation, ReviewDesk
from app.ui.reviews.review_sheet import ReviewSheet
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.confirm_dialog import ask_first
from app.ui.widgets.label import label, show_text
from app.ui.widgets.rule import rule
from app.ui.widgets.scroll_area import boxed, scrolled

SAVE_MS = 500  # after the last change


class ReviewDialog(QDialog):
    """What is filled in is stored at once; closed, it is there again the next time."""

    def __init__(self, parent: QWidget, look: Look, desk: ReviewDesk, consultation_id: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Review"))
        self.setModal(True)
        self._look, self.desk = look, desk
        self.sheet: ReviewSheet | None = None
        self._turns: JudgedConsultation | None = None
        self._stored: Review | None = None  # what the vault has, or is on its way there
        self.state = label("", "small", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.unveil = button(tr("Show the model…"), "", self._ask_to_unveil)
        self.all = button(tr("All reviews…"), "", self._show_all)
        self.close_button = button(tr("Close"), "", self.accept)
        self.finish = button(tr("Finish the review"), "primary", self._finish)
        for part in (self.unveil, self.finish):
            part.setEnabled(False)
        self._talk = QVBoxLayout()
        self._talk.setSpacing(16)
        self._paper = QVBoxLayout()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self._save)
        self._lay_out()
        self.resize(parent.window().size())
        desk.opened.connect(self._show)
        desk.finished.connect(self._finished)
        desk.failed.connect(self._fail)
        desk.begin(consultation_id)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._save()

    def _lay_out(self) -> None:
        talk, paper = QWidget(), QWidget()
        inside = QVBoxLayout(talk)
        inside.addLayout(self._talk)
        inside.addStretch(1)
        paper.setLayout(self._paper)
        self._paper.setContentsMargins(0, 0, 0, 0)
        self.talk = boxed(talk)
        self.talk.setAccessibleName(tr("Consultation"))
        self.paper = scrolled(paper)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.talk, 4)
        sides.addWidget(self.paper, 6)
        top, row = QHBoxLayout(), QHBoxLayout()
        for line, first, others in (
            (top, label(tr("Review of this consultation"), "title", wrap=True),
             (self.all, self.unveil)),
            (row, self.state, (self.close_button, self.finish)),
        ):  # fmt: skip
            line.setSpacing(12)
            line.addWidget(first, 1)
            for part in others:
                line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(sides, 1)
        column.addWidget(self.problem)
        column.addWidget(rule())
        column.addLayout(row)

    def _show(self, judged: JudgedConsultation) -> None:
        self._turns, self._stored = judged, judged.review
        self.sheet = ReviewSheet(self._look, judged.review)
        self.sheet.changed.connect(self._timer.start)
        self._paper.addWidget(self.sheet)
        self.sheet.show()  # now, or it could not take the keyboard yet
        for one, after in pairwise((self.sheet.comment, self.close_button, self.finish)):
            QWidget.setTabOrder(one, after)
        self.unveil.setEnabled(True)
        self.finish.setEnabled(True)
        self._show_turns()
        self.sheet.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_turns(self) -> None:
        judged, sheet = self._turns, self.sheet
        if judged is None or sheet is None:
            return
        finished = sheet.review.finished_at is not None
        named = finished or not sheet.review.blind
        while (item := self._talk.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for turn in judged.turns:
            who = tr("Answer") if turn.is_reply else tr("Clinician")
            if named and turn.model:
                who = f"{who} · {turn.model}"
            said = label(turn.text, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            part = QWidget()
            inside = QVBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(4)
            inside.addWidget(label(who, "field", wrap=True))
            inside.addWidget(said)
            self._talk.addWidget(part)
        self.unveil.setVisible(not named)
        self.finish.setVisible(not finished)
        blind = tr("blind") if sheet.review.blind else tr("not blind")
        begun = tr("Finished: it stays as it is.") if finished else tr("Kept as you fill it in.")
        self.state.setText(f"{begun} · {blind}")

    def _save(self) -> None:
        self._timer.stop()
        sheet = self.sheet
        if sheet is None or sheet.review.finished_at is not None or sheet.review == self._stored:
            return
        self._stored = sheet.review
        self.desk.save(sheet.review)

    def _ask_to_unveil(self) -> None:
        ask_first(
            self, self._look, tr("Show which model answered?"),
            tr("From then on this review counts as not blind."), tr("Show"), self._unveil,
        )  # fmt: skip

    def _unveil(self) -> None:
        if self.sheet is not None:
            self.sheet.review = msgspec.structs.replace(self.sheet.review, blind=False)
            self._timer.start()
            self._show_turns()

    def _finish(self) -> None:
        if self.sheet is not None:
            self._timer.stop()
            show_text(self.problem, "")
            self.desk.finish(self.sheet.review)

    def _finished(self, review: Review) -> None:
        if self.sheet is not None:
            self.sheet.review = review
            self.sheet.freeze()
            self._show_turns()
            announce(self, self.state.text())
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: ConsiliumError) -> None:
        self._stored = None  # tried again with the next change, and when it closes
        show_text(self.problem, tr(str(error)))
        announce(self, tr(str(error)))

    def _show_all(self) -> None:
        dialog = AgreementDialog(self, self._look, self.desk)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
