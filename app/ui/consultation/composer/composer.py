"""Composer: the task, the text, send or stop, and the standing notice."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.consultations.known_questions import Asked, OwnQuestions, Suggestion
from app.core.consultations.tasks import Task, infer_task
from app.errors import EngineBusy, PromptTooLong, UnknownQuestion, UserError
from app.sentences import say
from app.ui.consultation.composer.context_meter import Meter, MeterReading
from app.ui.consultation.composer.draft_timer import DraftTimer, pause_timer
from app.ui.consultation.composer.edit_bar import EditBar
from app.ui.consultation.composer.message_editor import Editor
from app.ui.consultation.composer.offer_panel import OfferPanel
from app.ui.consultation.composer.task_chips import TaskChips
from app.ui.icons import icon
from app.ui.stylesheet import repolish
from app.ui.theme import READING, Look, body_font
from app.ui.translation import tr
from app.ui.widgets.button import icon_button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label

COUNT_PAUSE_MS = 350
SUGGEST_PAUSE_MS = 120
SUGGESTED = 3
NEAR = 0.3  # of what was typed, in common with a question that is suggested
# No question with options is longer; looking through pages at each key would be felt.
INFERRED_CHARACTERS = 20_000
BUSY = say("An answer is still being written. Send this when it is done, or stop it with Esc.")
RECOGNISED = say("recognised from the text")


class Composer(QWidget):
    """`sent(text, task)`; while a reply is written the same button says stop."""

    sent = Signal(str, Task)
    stopped = Signal()
    refused = Signal(UserError)
    draft_changed = Signal(str)
    count_asked = Signal()
    edit_cancelled = Signal(str)
    file_asked = Signal()

    def __init__(self, look: Look, notice: str) -> None:
        super().__init__()
        self._look = look
        self._writing = False
        self._task = Task.CONSULTATION
        self._shown_task: tuple[Task, str] | None = None
        self._kept = Task.CONSULTATION  # chosen by hand, for the messages that follow too
        self._task_settled = False  # for this message, by hand: its form changes nothing
        self.editing: str | None = None
        self._counted: MeterReading | None = None
        self.editor = Editor()
        self.editor.setFont(body_font(look, READING))
        self.editor.sent.connect(self._send)
        self.editor.refused.connect(self.refused)
        self.editor.focused.connect(self._focused)
        self.editor.textChanged.connect(self._changed)
        self._known: OwnQuestions | None = None
        self._before: tuple[Asked, ...] = ()
        self._put_away = False  # the suggestions, for this message
        self.offer = OfferPanel(self.editor)
        self.offer.list.taken.connect(self._take_suggestion)
        self.offer.list.left.connect(self.editor.setFocus)
        self.editor.list_entered.connect(self.offer.list.enter)
        self.tasks_above = TaskChips()
        self.tasks_above.chosen.connect(self.choose_task)
        self.attach = icon_button(look, "attach", tr("Add a file (Ctrl+O)"), self.file_asked.emit)
        self.attach.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has the key for it
        self.recognised = ElidedLabel("", "small")
        self.meter = Meter(look)
        self.send_button = QToolButton()
        self.send_button.setObjectName("send")
        self.send_button.setIconSize(QSize(look.scaled(20), look.scaled(20)))
        self.send_button.clicked.connect(self._send_or_stop)

        self.frame = QFrame()
        self.frame.setObjectName("composer")
        self.frame.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # all of it is the editor's
        self.frame.setFocusProxy(self.editor)
        self.edit_bar = EditBar(self.cancel_edit)
        self._bottom = bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self.attach)
        bottom.addWidget(self.recognised, 1)
        bottom.addWidget(self.meter)
        bottom.addWidget(self.send_button)
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(12, 8, 8, 8)
        inside.setSpacing(4)
        inside.addWidget(self.edit_bar)
        inside.addWidget(self.tasks_above)
        self._text_row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._text_row.addWidget(self.editor, 1)
        self._text_row.addLayout(bottom)
        inside.addLayout(self._text_row)
        self.notice = label(notice, "small", wrap=True)
        self.notice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.offer)
        column.addWidget(self.frame)
        column.addWidget(self.notice)

        for one, next_one in itertools.pairwise(
            (
                *self.tasks_above.chips.values(),
                self.editor,
                self.offer.list,
                self.offer.other,
                self.offer.anyway,
                self.send_button,
            )
        ):
            QWidget.setTabOrder(one, next_one)

        self._draft_timer = DraftTimer(self)
        self._draft_timer.due.connect(lambda: self.draft_changed.emit(self.text()))
        self._count_pause = pause_timer(self, COUNT_PAUSE_MS)
        self._count_pause.timeout.connect(self.count_asked)
        self._suggest_pause = pause_timer(self, SUGGEST_PAUSE_MS)
        self._suggest_pause.timeout.connect(self._suggest)
        self.next_message()
        self.set_writing(False)

    def set_low(self, low: bool) -> None:
        """Where the window is low, the button to send stands beside the text, else below it."""
        ways = QBoxLayout.Direction
        self._text_row.setDirection(ways.LeftToRight if low else ways.TopToBottom)
        below = Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag(0)
        self._text_row.setAlignment(self._bottom, below)

    @property
    def task(self) -> Task:
        return self._task

    def text(self) -> str:
        return self.editor.toPlainText()

    def set_task(self, task: Task) -> None:
        """Ask this message as `task`, whatever its form."""
        self._task_settled = True
        self._show_task(task)

    @property
    def tasks(self) -> tuple[Task | None, Task]:
        """The one chosen for this message, None where its form chooses; and the one that is kept
        for those that follow."""
        return (self._task if self._task_settled else None), self._kept

    def take_tasks(self, task: Task | None, kept: Task) -> None:
        """Put back what `tasks` gave."""
        self._kept = kept
        if task is not None:
            self.set_task(task)
        else:
            self.next_message()
            self._infer_task()

    def next_message(self, kept: bool = True) -> None:
        """What comes is another message: as the task that was chosen by hand (`kept`), or as a
        consultation, until its form shows another."""
        self._task_settled = False
        if not kept:
            self._kept = Task.CONSULTATION
        self._show_task(self._kept)

    def choose_task(self, task: Task) -> None:
        self._kept = task
        self.set_task(task)
        if not self.tasks_above.chips[task].hasFocus():  # by the mouse: go on typing
            self.editor.setFocus()

    def _infer_task(self) -> None:
        if self.editing is None and self.editor.document().isEmpty():
            self._task_settled = self._task_settled and self._task is self._kept
        if self._task_settled or self.editor.document().characterCount() > INFERRED_CHARACTERS:
            return
        inferred = infer_task(self.text())
        plain = inferred is Task.CONSULTATION
        task = self._kept if plain else inferred
        if task is not self._task:
            self._show_task(task, RECOGNISED if not plain else "")

    def _show_task(self, task: Task, why: str = "") -> None:
        self._count_pause.start()
        if (task, why) == self._shown_task:
            return
        self._task, self._shown_task = task, (task, why)
        self.recognised.setText(why)
        self.tasks_above.show_task(task)
        self.editor.show_hint(tr(task.hint))

    def set_text(self, text: str) -> None:
        """Replace what stands there, without saving it as a draft again."""
        self.editor.set_text(text)
        self._draft_timer.drop()

    def add_text(self, text: str) -> None:
        """Put it behind what stands there; Ctrl+Z takes it away."""
        if self.editor.isReadOnly():
            self.refused.emit(EngineBusy(BUSY))
            return
        self.editor.add_text(text)
        self.editor.setFocus()

    # What a demonstration knows

    def set_known(self, known: OwnQuestions | None) -> None:
        """The questions of the model that answers, None for one that takes any."""
        if known is not self._known:
            self._known = known
            self._suggest()

    def set_before(self, before: Sequence[Asked]) -> None:
        """The answered turns of the open consultation."""
        if tuple(before) != self._before:
            self._before = tuple(before)
            self._suggest()

    def refuse(self, error: UnknownQuestion, about_other: str) -> None:
        """What was sent stays, and what can be done with it stands above."""
        self._suggest_pause.stop()
        self.offer.refuse(error, about_other)
        self._lead_into_list()

    def put_offer_away(self) -> bool:
        """Whether there was one. It stays away until another message is begun."""
        if self.offer.isHidden():
            return False
        self._put_away = True
        self._hide_offer()
        return True

    def _suggest(self) -> None:
        text, known = self.text(), self._known
        if known is None or self._put_away or not text.strip():
            self._hide_offer()
            return
        asked = Asked(self._task, text)
        if known.match([*self._before, asked]) is not None:
            self._hide_offer()
            return
        self.offer.suggest(known.nearest(text, SUGGESTED, self._before, NEAR))
        self._lead_into_list()

    def _lead_into_list(self) -> None:
        self.editor.list_above = not self.offer.isHidden() and self.offer.list.count() > 0

    def _hide_offer(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.offer.isAncestorOf(focus):
            self.editor.setFocus()
        self.offer.hide()
        self.editor.list_above = False

    def _take_suggestion(self, suggestion: Suggestion) -> None:
        """Into the composer; Ctrl+Z brings back what was typed."""
        if self.editor.isReadOnly():
            return
        self.set_task(suggestion.task)
        self.editor.setFocus()
        self.editor.replace_text(suggestion.text)

    def set_writing(self, writing: bool, elsewhere: str = "") -> None:
        """A reply is being written: the button stops it. `elsewhere`: in which other consultation
        than the open one."""
        self._writing = writing
        says = tip = tr("Stop") if writing else tr("Send")
        if writing and elsewhere:
            says = tr("Stop the answer in {elsewhere}", elsewhere=elsewhere)
            tip = tr(
                "Stop the answer in\n{elsewhere}", elsewhere=elsewhere
            )  # what a line break precedes is no markup
        self.send_button.setToolTip(f"{tip} ({'Esc' if writing else 'Enter'})")
        self.send_button.setAccessibleName(says)
        tokens = self._look.tokens
        self.send_button.setIcon(
            icon("stop" if writing else "send", tokens.on_accent, tokens.strong_border)
        )
        self._enable()

    def hold(self, held: bool) -> None:
        """While a message is on its way to the vault the text stays, and stays as it is."""
        self.editor.setReadOnly(held)

    @property
    def is_held(self) -> bool:
        return self.editor.isReadOnly()

    def give_back(self, text: str | None) -> None:
        """What was sent was not taken: it stands here again, unless something else does."""
        self.hold(False)
        if text and not self.text().strip():
            self.set_text(text)
        elif text and self.text() == text:
            self._draft_timer.typed()  # what was typed last was not stored yet

    def begin_next(self) -> None:
        """What stood here was taken; what comes is another message."""
        self.end_edit()
        self.set_text("")
        self.next_message()

    def begin_edit(self, message_id: str, text: str, task: Task) -> None:
        self.flush_draft()
        self.editing = message_id
        self.edit_bar.show()
        self.set_text(text)
        self.set_task(task)
        self.editor.setFocus()

    def end_edit(self) -> None:
        if self.editing is not None:
            self.editing = None
            self.edit_bar.hide()
            self.next_message()

    def flush_draft(self) -> None:
        """Save now what would be saved in a moment."""
        self._draft_timer.flush()

    def drop_draft(self) -> None:
        """What stands there is sent, not saved as a draft."""
        self._draft_timer.drop()

    def _changed(self) -> None:
        self._enable()
        self._infer_task()
        self._put_away = self._put_away and not self.editor.document().isEmpty()
        if self._known is not None:
            if self.offer.is_refusal:
                self._hide_offer()  # it was about another text
            self._suggest_pause.start()
        self._draft_timer.typed()
        self._count_pause.start()

    def _enable(self) -> None:
        self.send_button.setEnabled(self._writing or bool(self.text().strip()))

    def _send_or_stop(self) -> None:
        if self._writing:
            self.stopped.emit()
        else:
            self._send()

    def count_soon(self) -> None:
        """Ask for a count in a moment, once for all that changes until then."""
        self._count_pause.start()

    def take_count(self, counted: MeterReading) -> None:
        """What was asked for with `count_asked`."""
        self._counted = counted
        self.meter.show_use(counted.use)

    def _send(self) -> None:
        text = self.text()
        if self.editor.isReadOnly():
            return
        if self._writing:
            if text.strip():
                self.refused.emit(EngineBusy(BUSY))
            return
        if refusal := self._refusal_of(text):
            self.refused.emit(PromptTooLong(refusal))
            return
        self.sent.emit(text, self._task)

    def _refusal_of(self, text: str) -> str:
        """Why this text can't be sent, where it was counted already; empty else."""
        counted = self._counted
        same = counted is not None and (counted.text, counted.task) == (text, self._task)
        return counted.use.refusal if same and counted and counted.use else ""

    def cancel_edit(self) -> None:
        edited = self.editing
        self.drop_draft()
        self.end_edit()
        if edited is not None:
            self.edit_cancelled.emit(edited)

    def _focused(self, focused: bool) -> None:
        self.frame.setProperty("focused", "true" if focused else "false")
        repolish(self.frame)
