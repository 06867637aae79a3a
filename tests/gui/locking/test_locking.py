"""Locking covers the window in the same event, keeps what was written, and begins anew."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app.core.audit_chain import AuditEvent
from app.core.consultations.messages import Status
from app.paths import Home
from app.services.application import Services
from app.services.vault.relaunch import Standing
from app.settings import OnLock, load_settings, save_settings
from app.store.backup import backup_folder as backup
from app.ui.background import SLOW
from app.ui.locking.idle_timer import Activity
from app.ui.window import Window
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

SECRET = "The name of the patient stands here."


def lock(desk: Desk) -> None:
    """As a person does."""
    handle = desk.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def picture(window: Window) -> QImage:
    return window.grab().toImage()


def until_relaunched(desk: Desk) -> None:
    desk.until(lambda: desk.relaunched != [])
    assert desk.window.services is None


def test_ctrl_l_covers_at_once_and_then_begins_anew(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=[SECRET])
    desk.ask(SECRET)
    desk.workspace.toast.say(SECRET)
    lock(desk)
    assert desk.window.locker.is_locked
    assert not desk.workspace.isVisible()
    assert desk.window.locker.cover is not None and desk.window.locker.cover.isVisible()
    assert not desk.workspace.toast.isVisible()
    assert desk.window.windowTitle() == "Consilium"
    covered = picture(desk.window)
    until_relaunched(desk)
    assert desk.relaunched == [Standing.FRONT] or desk.relaunched == [Standing.BEHIND]
    assert picture(desk.window) == covered  # nothing came back before the process is replaced


def test_nothing_is_locked_where_nothing_is_open(make_desk: MakeDesk) -> None:
    desk = make_desk(new=True)
    desk.until(lambda: desk.window.flow is not None and desk.window.flow.page is not None)
    desk.window.lock()
    assert not desk.window.locker.is_locked


def test_a_draft_is_there_after_the_lock(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.workspace.composer.editor.setPlainText(SECRET)
    desk.workspace.sidebar.lock.click()
    until_relaunched(desk)
    again = make_desk()
    again.until(lambda: again.workspace.composer.text() == SECRET)
    assert AuditEvent.LOCKED in [row.event for row in again.services.audit.rows()]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_menus_and_dialogs_are_closed(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.workspace.dialogs.show_settings()
    menu = QMenu(desk.window)
    menu.addAction(SECRET)
    menu.popup(desk.window.pos())
    file = QFileDialog(desk.window)
    file.setOption(QFileDialog.Option.DontUseNativeDialog)
    file.open()
    desk.window.lock()
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [desk.window]
    until_relaunched(desk)


def test_a_reply_is_finished_behind_the_cover(make_desk: MakeDesk) -> None:
    desk = make_desk(["--pace", "10"], ["word " * 60])
    desk.send("Is this finished?")
    desk.until(lambda: desk.workspace.conversation.is_writing)
    desk.until(lambda: bool(desk.replies()))
    desk.window.lock()
    assert desk.window.locker.cover is not None
    assert desk.window.locker.cover.stop.isVisible()
    until_relaunched(desk)
    (reply,) = replies_of(make_desk())
    assert reply == (Status.COMPLETE, 60)


def test_a_reply_is_stopped_where_that_is_set(make_desk: MakeDesk, home: Home) -> None:
    desk = make_desk(["--pace", "10"], ["word " * 2000])
    desk.services.change_settings(on_lock=OnLock.STOP)
    desk.send("Is this stopped?")
    desk.until_shown("word")
    desk.window.lock()
    until_relaunched(desk)
    ((status, words),) = replies_of(make_desk())
    assert status is Status.STOPPED
    assert 0 < words < 2000


def test_the_button_on_the_cover_stops_the_reply(make_desk: MakeDesk) -> None:
    desk = make_desk(["--pace", "10"], ["word " * 2000])
    desk.send("Is this stopped?")
    desk.until_shown("word")
    desk.window.lock()
    assert desk.window.locker.cover is not None
    desk.window.locker.cover.stop.click()
    until_relaunched(desk)
    ((status, _),) = replies_of(make_desk())
    assert status is Status.STOPPED


def test_what_is_sent_in_the_moment_of_locking_is_not_lost(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.send(SECRET)
    desk.window.lock()  # before the loop came round once
    until_relaunched(desk)
    again = make_desk()
    repository = again.services.repository
    (only,) = repository.consultations()
    assert repository.messages(only.id)[0].text == SECRET


def test_where_the_draft_cannot_be_stored_the_cover_stays_and_says_so(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.errors import DiskFull

    desk = make_desk()

    def full(*_: object) -> None:
        raise DiskFull("The disk is full. Free some space and try again.")

    desk.workspace.composer.editor.setPlainText(SECRET)
    monkeypatch.setattr(desk.services.repository, "save_draft", full)
    desk.window.lock()
    cover = desk.window.locker.cover
    assert cover is not None
    desk.until(cover.error.isVisible)
    assert desk.relaunched == []
    monkeypatch.undo()
    cover.again.click()
    until_relaunched(desk)
    again = make_desk()
    again.until(lambda: again.workspace.composer.text() == SECRET)


def test_the_window_comes_back_at_its_place_on_the_screen(make_desk: MakeDesk, home: Home) -> None:
    desk = make_desk()
    desk.window.setGeometry(120, 90, 1010, 700)
    desk.pause(0.1)
    desk.window.lock()
    until_relaunched(desk)
    assert load_settings(home.settings).window_geometry
    fresh = make_desk(size=None, locked=True, unlock=False)
    desk.until(lambda: fresh.window.flow is not None and fresh.window.flow.page is not None)
    before, after = desk.window.geometry(), fresh.window.geometry()
    # The screen of the tests is narrower than the window.
    assert (after.y(), after.height()) == (before.y(), before.height())


# Idle


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def activity(clock: Clock, qtbot: QtBot) -> Iterator[Activity]:
    watch = Activity(lambda: 600.0, clock)
    yield watch
    watch.deleteLater()


def test_it_is_idle_after_the_time_and_not_before(
    activity: Activity, clock: Clock, qtbot: QtBot
) -> None:
    clock.now += 599
    with qtbot.assertNotEmitted(activity.idle):
        activity.check()
    clock.now += 1
    with qtbot.waitSignal(activity.idle):
        activity.check()


def test_keys_and_the_mouse_are_activity_and_a_reply_is_not(
    make_desk: MakeDesk, clock: Clock
) -> None:
    desk = make_desk(["--pace", "5"], ["word " * 40])
    watch = Activity(lambda: 600.0, clock)
    told: list[bool] = []
    watch.idle.connect(lambda: told.append(True))
    handle = desk.window.windowHandle()
    assert handle is not None
    handle.installEventFilter(watch)
    clock.now += 500
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    clock.now += 500
    # The test before may have left the pointer at one of them: that is no move.
    for place in (QPoint(5, 5), desk.window.rect().center()):
        QTest.mouseMove(handle, place)
    clock.now += 500
    watch.check()
    assert told == []
    desk.ask("A reply while nobody is there")
    clock.now += 100
    watch.check()
    assert told == [True]
    watch.deleteLater()


def test_a_pointer_that_stands_still_is_no_activity(activity: Activity, clock: Clock) -> None:
    def move(x: float) -> None:
        place = QPointF(x, 5)
        button = Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, place, button, button, Qt.KeyboardModifier.NoModifier
        )
        activity.eventFilter(activity, event)

    told: list[bool] = []
    activity.idle.connect(lambda: told.append(True))
    move(7)
    clock.now += 400
    move(7)
    clock.now += 200
    activity.check()
    assert told == [True]
    move(8)
    clock.now += 599
    activity.check()
    assert told == [True]


def test_never_is_never(clock: Clock, qtbot: QtBot) -> None:
    watch = Activity(lambda: 0.0, clock)
    clock.now += 10**6
    with qtbot.assertNotEmitted(watch.idle):
        watch.check()
    watch.deleteLater()


def test_an_idle_window_locks_itself(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.window.activity.idle.emit()
    assert desk.window.locker.is_locked
    until_relaunched(desk)


def replies_of(desk: Desk) -> list[tuple[Status, int]]:
    """Status and words of every reply in the vault."""
    repository = desk.services.repository
    return [
        (message.status, message.text.count("word"))
        for consultation in repository.consultations()
        for message in repository.messages(consultation.id)
        if message.parent_id is not None
    ]


def test_settings_say_when(make_desk: MakeDesk, home: Home, tmp_path: Path) -> None:
    desk = make_desk()
    assert desk.window.lock_after_s() == 600
    desk.services.change_settings(lock_after_minutes=0)
    assert desk.window.lock_after_s() == 0
    save_settings(home.settings, desk.services.settings)


def test_a_lock_waits_for_no_backup_and_the_covered_window_answers(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    services, folder = desk.services, tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(backup, "_PAGES_A_STEP", 1)
    monkeypatch.setattr(backup, "_PAUSE_S", 0.5)  # then it takes half a minute
    made: list[object] = []
    desk.window.background.run(
        lambda: services.backups.make(folder), made.append, made.append, lane=SLOW
    )
    desk.until(lambda: any(folder.iterdir()))
    close, answered = services.close, []

    def slow() -> None:
        QTimer.singleShot(0, desk.window, lambda: answered.append(True))
        while not answered:
            time.sleep(0.01)
        close()

    monkeypatch.setattr(services, "close", slow)
    lock(desk)
    until_relaunched(desk)
    assert answered
    assert made == []
    assert list(folder.iterdir()) == []


def test_once_another_computer_has_the_folder_nothing_more_is_written(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost: list[Callable[[], object]] = []
    monkeypatch.setattr(Services, "when_lost", lambda _, act: lost.append(act))
    desk = make_desk(["--pace", "20"], ["word " * 2000])
    desk.send("What was asked before the folder was lost?")
    desk.until_shown("word")
    services, written = desk.services, []
    monkeypatch.setattr(services, "close", lambda: written.append("closed"))
    monkeypatch.setattr(desk.window, "keep_state", lambda *_: written.append("kept"))
    lost[0]()
    desk.until(lambda: desk.relaunched != [])
    assert desk.window.locker.is_locked
    QTest.qWait(200)
    assert written == []
    monkeypatch.undo()
    desk.window.shut()
