"""The states of the consultation page for `tests/helpers/scenes.py`, from the empty one on."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.core.audit_chain import AuditRow
from app.core.consultations.tasks import Task
from app.errors import DiskFull, UnknownQuestion
from app.sentences import say
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.workspace import Workspace
from app.ui.widgets.menu_button import MenuButton
from app.ui.window import Window
from tests.helpers.event_loop import pause, wait_for
from tests.helpers.gui import PASSPHRASE
from tests.helpers.scenes_of_dialogs import dialog_scenes

Shown = tuple[str, QWidget, bool]  # name, what is looked at, whether it must be whole

REPLY = """Community-acquired **pneumonia** of moderate severity is likely.

## What to give

| drug | dose | interval |
|---|--:|---|
| amoxicillin | 500 mg | every 8 h |
| doxycycline | 100 mg | every 12 h |
| clarithromycin | 7.5 mg/kg | every 12 h |

1. Measure the oxygen saturation and the `CRP`.
2. See the patient again within two days.

> Change the dose where the eGFR is <30 ml/min.

```
dose_mg = 10 * 1.5  # Il1 0O
```
"""
OTHER = REPLY.replace("500 mg", "1 g").replace("every 8 h", "every 12 h")
LONG = "Listen to the chest, then see the patient again tomorrow. " * 400
REPLIES = (REPLY, "500 mg, as above.", REPLY, LONG, OTHER)
FULL_DISK = DiskFull(
    say(
        "The disk is full: the last change was not stored. Free some space and try again; "
        "everything before it is safe."
    )
)
CARD = "A 60-year-old man has crushing chest pain and is sweating. What should I give?"
TITLES = (
    "Chest pain in a tall young man after a long flight",
    "Fever and a rash in a four-year-old",
    "Amiodarone and the thyroid",
    "Potassium of 6.1 in a patient on spironolactone",
    "Which anticoagulant with an eGFR of 28?",
    "Vertigo since this morning",
    "Paroxysmal nocturnal haemoglobinuria",
    "Wheeze and lip swelling after peanuts",
    "A swollen calf after surgery",
    "Hyponatraemia, slowly progressive",
    "Back pain with fever",
)


def consultation_scenes(window: Window) -> Iterator[Shown]:
    """Of a window at its unlock page, whose engine plays REPLIES and whose vault has no
    consultation yet; then those of its dialogs."""
    workspace = unlocked(window)
    _fill(window, workspace)
    yield "empty", window, True
    yield from _asking(window, workspace)
    yield from _reading(window, workspace)
    yield from _searching(window, workspace)
    yield from _telling(window, workspace)
    yield from dialog_scenes(window)


def unlocked(window: Window) -> Workspace:
    """Open the vault of a window at its unlock page; what is then shown."""
    flow = window.flow
    assert flow is not None
    wait_for(lambda: flow.page is not None)
    flow.page.chosen.emit(PASSPHRASE)  # type: ignore[union-attr]
    wait_for(lambda: window.workspace is not None and bool(window.workspace.empty.chips))
    assert window.workspace is not None
    wait_for(window.workspace.composer.meter.isVisible)
    return window.workspace


def _fill(window: Window, workspace: Workspace) -> None:
    repository = window.services.repository if window.services is not None else None
    assert repository is not None
    for number, title in enumerate(TITLES):
        made = repository.create_consultation(title)
        if number % 3 == 0:
            repository.tag(made.id, "ward 4")
            repository.set_case_reference(made.id, f"K-2026/{1187 + number}")
    workspace.history.refresh()
    wait_for(lambda: workspace.sidebar.rows.rowCount() > len(TITLES))


def _asking(window: Window, workspace: Workspace) -> Iterator[Shown]:
    composer = workspace.composer
    composer.editor.setPlainText("A line of a long question\n" * 14)
    pause(0.1)
    yield "long-question", window, True
    composer.set_task(Task.RELATE)
    composer.editor.setPlainText("x")
    nearest = ((Task.DEFINE.value, "What is the meaning of kernicterus?"),)
    refusal = "The demonstration does not know this question, and would answer with nonsense."
    composer.refuse(UnknownQuestion(refusal, nearest, "0" * 64, "Medico"), "It answers anything.")
    pause(0.1)
    yield "question-not-known", window, True
    composer.put_offer_away()
    composer.set_task(Task.CONSULTATION)
    _ask(workspace, CARD)
    yield "emergency-card", window, True
    _ask(workspace, "And with an eGFR of 28?")
    _ask(workspace, "What else should I think of?")
    _last(workspace).again_button.click()
    wait_for(lambda: "Listen" in _last(workspace).body.plain_text())
    yield "streaming", window, False  # its end is below the window's while it grows
    composer.send_button.click()
    wait_for(lambda: _last(workspace).ending.isVisible() and not workspace.is_writing)
    yield "stopped", window, True
    _last(workspace).again_button.click()
    wait_for(lambda: "1 g" in _last(workspace).body.plain_text())
    wait_for(lambda: not workspace.is_writing)
    pause(0.2)
    yield "reply", window, True


def _reading(window: Window, workspace: Workspace) -> Iterator[Shown]:
    workspace.transcript.scroll_by_hand(-100_000)
    pause(0.1)
    yield "scrolled-up", window, True
    workspace.page.find_bar.open_bar()
    workspace.page.find_bar.field.setText("dose")
    pause(0.3)
    yield "find", window, True
    workspace.page.find_bar.close_bar()
    workspace.page.begin_edit(_questions(workspace)[-1].entry.message.id)
    pause(0.1)
    yield "editing", window, True
    workspace.composer.cancel_edit()
    workspace.transcript.follow()
    facts = _last(workspace).marks.new_facts
    wait_for(facts.isVisible)
    facts.click()
    pause(0.1)
    yield "marks-unfolded", window, True
    facts.click()
    workspace.page.show_details(_last(workspace).entry.message.id)
    pause(0.2)
    yield "details", window, True
    workspace.page.details.put_away()
    workspace.header.begin_rename()
    pause(0.1)
    yield "renaming", window, True
    QTest.keyClick(workspace.header.edit, Qt.Key.Key_Escape)
    workspace.composer.editor.setFocus()


def _searching(window: Window, workspace: Workspace) -> Iterator[Shown]:
    sidebar = workspace.sidebar
    sidebar.focus_search()
    sidebar.search.setText("eGFR")
    wait_for(lambda: 0 < sidebar.rows.rowCount() < len(TITLES))
    yield "search", window, True
    sidebar.search.setText("nothing has these words")
    pause(0.6)
    yield "search-in-vain", window, True
    shown = [each for each in sidebar.filters.findChildren(MenuButton) if each.isVisible()]
    for number, button in enumerate(shown, 1):
        yield from _popup(f"menu-filter-{number}", button, button.choices)
    sidebar.search.clear()
    wait_for(lambda: sidebar.rows.rowCount() > len(TITLES))
    workspace.frame.toggle()
    pause(0.1)
    yield "no-sidebar", window, True
    workspace.frame.toggle()
    yield from _popup("menu-consultation", workspace.header.more, workspace.header.menu)
    yield from _popup("menu-models", workspace.model, workspace.model.choices)
    yield from _popup("menu-formats", workspace.model, workspace.model.formats)
    line = sidebar.rows.index(2)
    sidebar.list.setCurrentIndex(line)
    sidebar.list.customContextMenuRequested.emit(sidebar.list.visualRect(line).center())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    yield "menu-line", menu, True
    menu.close()
    current = workspace.conversation.current_id
    workspace.sidebar.set_current(current)


def _popup(name: str, opener: QWidget, menu: QMenu) -> Iterator[Shown]:
    menu.popup(opener.mapToGlobal(QPoint(0, opener.height())))
    pause(0.2)
    yield name, menu, True
    menu.close()


def _telling(window: Window, workspace: Workspace) -> Iterator[Shown]:
    workspace.banner.say(
        "The engine ended (out of memory). It starts again with the next answer.", "Try it now"
    )
    workspace.notice.say("2 consultations are older than 90 days.", "Look at them")
    pause(0.1)
    yield "banners", window, True
    workspace.banner.hide()
    workspace.notice.hide()
    workspace.toast.say("Consultation archived", "Undo")
    pause(0.1)
    yield "toast", window, False
    workspace.toast.hide()
    yield from not_as_it_was_left(window, workspace)


def not_as_it_was_left(window: Window, workspace: Workspace) -> Iterator[Shown]:
    """(name, widget, whole): what is said of an older copy of the vault, of a log that was not
    used, of a full disk."""
    strip = workspace.continuity
    older = {"changes": 12, "since": 1_795_600_000_000_000, "until": 1_795_800_000_000_000}
    for name, facts in (
        ("older-vault", {"problem": "changes_missing", **older}),
        ("damaged-log", {"problem": "log_of_another_time", "kept": "vault-log-2026-11-27"}),
    ):
        detail = msgspec.json.encode(facts).decode()
        strip._say([AuditRow(1, 0, "clinician", "audit_disturbed", "", detail, b"")])
        pause(0.1)
        yield name, window, True
    strip.hide()
    workspace.page.say(FULL_DISK)
    pause(0.1)
    yield "full-disk", window, True
    workspace.banner.hide()


def _ask(workspace: Workspace, text: str) -> None:
    before = len(workspace.transcript.views())
    workspace.composer.editor.setPlainText(text)
    workspace.composer.send_button.click()
    wait_for(lambda: len(workspace.transcript.views()) > before)
    wait_for(lambda: not workspace.is_writing)
    pause(0.2)


def _last(workspace: Workspace) -> ReplyView:
    view = workspace.transcript.views()[-1]
    assert isinstance(view, ReplyView)
    return view


def _questions(workspace: Workspace) -> list[QuestionView]:
    return [each for each in workspace.transcript.views() if isinstance(each, QuestionView)]
