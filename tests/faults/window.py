"""A real window with the real engine, driven without a person, for runs that are long."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.core.vault_secrets import Secret
from app.paths import Home
from app.services.application import Services, open_services
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.workspace import Workspace
from app.ui.window import Window
from tests.helpers.gui import PASSPHRASE
from tests.helpers.keys import CHEAP

PATIENCE_S = 60.0


def engine_command(most_kib: int = 0) -> list[str]:
    """The real engine, with at most so much address space (0: no limit)."""
    limit = f"ulimit -v {most_kib}; " if most_kib else ""
    return ["/bin/sh", "-c", f'{limit}exec "$0" -P -m app.engine', sys.executable]


def engines() -> list[psutil.Process]:
    """The engines that live, of this process."""
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            if "app.engine" in child.cmdline() and child.status() != psutil.STATUS_ZOMBIE:
                found.append(child)
        except psutil.Error:
            continue
    return found


class Driven:
    """`stall_s` is the longest time in which the window did not come back to its events, `work_s`
    the most of it that its thread computed: a busy machine lets it wait too."""

    def __init__(self, home: Path, most_kib: int = 0) -> None:
        self.application = QApplication.instance() or QApplication([])
        self.stall_s = self.work_s = 0.0
        command = engine_command(most_kib)

        def opener(home: Home, secret: Secret, create: bool) -> Services:
            return open_services(home, secret, create=create, engine_command=command, cost=CHEAP)

        self.window = Window(Home(home), opener)
        self.window.resize(1100, 760)
        self.window.show()
        self.until(lambda: self.window.flow is not None and self.window.flow.page is not None)
        assert self.window.flow is not None and self.window.flow.page is not None
        self.window.flow.page.chosen.emit(PASSPHRASE)  # type: ignore[attr-defined]
        self.until(lambda: self.window.workspace is not None)
        self.until(lambda: bool(self.workspace.empty.chips))

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def services(self) -> Services:
        assert self.window.services is not None
        return self.window.services

    def turn(self) -> None:
        """Let the window do what there is to do."""
        began, worked = time.monotonic(), time.thread_time()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.stall_s = max(self.stall_s, time.monotonic() - began)
        self.work_s = max(self.work_s, time.thread_time() - worked)
        time.sleep(0.001)

    def until(self, holds: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                raise AssertionError("the window did not come to it")
            self.turn()

    def last_reply(self) -> ReplyView | None:
        views = self.workspace.transcript.views()
        return views[-1] if views and isinstance(views[-1], ReplyView) else None

    def is_settled(self) -> bool:
        """Whether a reply that ended stands there as it ended, or the refusal of a question."""
        view = self.last_reply()
        if view is None:
            return self.workspace.banner.isVisible()
        return not view.is_streaming

    def close(self) -> None:
        self.window.close()
        self.window.shut()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
