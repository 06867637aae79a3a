"""Lock cover: hides everything from the moment of locking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip, QWidget

from app.sentences import say
from app.ui.announcer import announce
from app.ui.start.start_page import StartPage, error_line
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import show_text


@dataclass(frozen=True)
class Why:
    """What the cover says; `finishing` while an answer is still being written."""

    title: str
    says: str
    finishing: str


LOCKING = Why(
    say("Locked"),
    say("Your consultations are being locked away."),
    say("The answer is being finished and stored; then Consilium asks for the passphrase."),
)
RESTORING = Why(
    say("Restoring"),
    say(
        "The backup is being put in place; then Consilium asks for its passphrase. A backup of an "
        "older Consilium takes longer."
    ),
    say("The answer is being finished and stored; then the backup is put in place."),
)
UPDATING = Why(
    say("Starting the new version"),
    say("Your consultations are being locked away; then Consilium asks for the passphrase."),
    say("The answer is being finished and stored; then the new version starts."),
)
REPAIRING = Why(
    say("Closing the vault"),
    say("Your consultations are being locked away; then the vault can be repaired."),
    say("The answer is being finished and stored; then the vault can be repaired."),
)


class Cover(StartPage):
    """Says nothing of what is behind it."""

    def __init__(
        self, look: Look, finishing: bool, stop: Callable[[], object], why: Why = LOCKING
    ) -> None:
        super().__init__(look, why.title, why.finishing if finishing else why.says)
        self.setAccessibleName(tr(why.title))
        self.error = error_line()
        self.body.addWidget(self.error)
        self.stop = button(tr("Stop the answer"), "", stop)
        self.again = button(tr("Try again"))
        self.anyway = button(tr("Lock all the same"))
        self.buttons.addStretch(1)
        for each in (self.stop, self.anyway, self.again):
            self.buttons.addWidget(each)
            each.setVisible(finishing and each is self.stop)

    def first_focus(self) -> QWidget:
        return self

    def say(self, sentence: str) -> None:
        show_text(self.error, sentence)
        self.stop.hide()
        self.again.setVisible(bool(sentence))
        self.anyway.setVisible(bool(sentence))


def put_in_front(window: QMainWindow, cover: Cover) -> QWidget | None:
    """Cover the window and close what else is open, painted when this returns. Gives the widget
    that stood there, out of the window and hidden."""
    before = window.takeCentralWidget()
    window.setCentralWidget(cover)
    cover.show()  # by itself it would be shown when the loop comes round
    if before is not None:
        before.hide()
    QToolTip.hideText()
    close_what_is_in_front(window)
    # Now, not when the loop comes round: a thumbnail must have nothing to show.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for widget in (window, cover):
        layout = widget.layout()
        if layout is not None:
            layout.activate()
    window.repaint()
    announce(cover, cover.accessibleName(), at_once=True)
    return before


def close_what_is_in_front(window: QMainWindow) -> None:
    """Menus, dialogs of ours and of Qt's, tool tips."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup is QApplication.activePopupWidget():
            break
    for widget in QApplication.topLevelWidgets():
        if widget is window or not widget.isVisible():
            continue
        if isinstance(widget, QDialog):
            widget.reject()
        widget.hide()
