"""The real window over real services, with the scripted engine in place of llama.cpp."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message
from app.core.consultations.tasks import Task
from app.core.vault_secrets import Secret
from app.paths import Home
from app.services.application import Services, open_services
from app.services.models.model_library import ModelLibrary
from app.services.vault.relaunch import Standing
from app.settings import Settings, Theme, save_settings
from app.store.keys.system_keyring import Keyring
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.workspace import Workspace
from app.ui.start.disclaimer_page import DisclaimerPage
from app.ui.start.start_flow import Opener
from app.ui.translation import language
from app.ui.widgets.confirm_dialog import ConfirmDialog
from app.ui.window import Window
from tests.helpers.engine_models import Shape, Tweaks, write_model
from tests.helpers.keys import CHEAP
from tests.helpers.scripted_engine import scripted_command

PASSPHRASE = "correct horse battery"
WAIT_MS = 60_000


def opener_with(
    options: Sequence[str] = (), replies: Sequence[str] = (), keyring: Keyring | None = None
) -> Opener:
    """Opens services whose engine plays a script."""
    command = scripted_command(*options, replies=replies)

    def opener(home: Home, secret: Secret, create: bool) -> Services:
        return open_services(
            home, secret, create=create, engine_command=command, keyring=keyring, cost=CHEAP
        )

    return opener


def add_model(
    home: Home,
    folder: Path,
    *,
    demonstration: bool = True,
    context: int = 512,
    template: str | None = None,
) -> None:
    """Put a tiny model into the library and choose it; `context` in tokens."""
    home.create()
    path = folder / "tiny.gguf"
    tweaks = Tweaks(
        metadata={"consilium.demonstration": demonstration}, name="Tiny", template=template
    )
    entry = ModelLibrary(home).add(write_model(path, shape=Shape(context=context), tweaks=tweaks))
    save_settings(home.settings, Settings(theme=Theme.LIGHT, model=entry.sha256))


def make_vault(home: Home) -> None:
    """A vault with an acknowledged disclaimer, as the first start leaves it."""
    services = open_services(home, PASSPHRASE, create=True, cost=CHEAP)
    services.speak(language())
    services.disclaimers.acknowledge()
    services.close()


def read_to_its_end(page: DisclaimerPage) -> None:
    """As somebody scrolls: only then it can be acknowledged."""
    end = time.monotonic() + WAIT_MS / 1000
    while not page.check.isEnabled() and time.monotonic() < end:
        QTest.qWait(10)  # it may not be laid out yet
        QTest.keyClick(page, Qt.Key.Key_End)
    page.check.click()


@dataclass
class Desk:
    """A window and the ways in which a test waits for it."""

    qtbot: QtBot
    window: Window
    relaunched: list[Standing] = field(default_factory=list)  # what locking asked for

    @property
    def workspace(self) -> Workspace:
        workspace = self.window.workspace
        assert workspace is not None
        return workspace

    @property
    def services(self) -> Services:
        services = self.window.services
        assert services is not None
        return services

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=WAIT_MS)

    def until_shown(self, text: str) -> None:
        """Wait until the newest reply on the screen holds this."""
        self.until(lambda: bool(self.replies()) and text in self.replies()[-1].body.plain_text())

    def unlock(self) -> None:
        """Open the vault and wait for an empty consultation."""
        self.until(lambda: self.window.flow is not None and self.window.flow.page is not None)
        assert self.window.flow is not None and self.window.flow.page is not None
        self.window.flow.page.chosen.emit(PASSPHRASE)  # type: ignore[attr-defined]
        self.until(lambda: self.window.workspace is not None)
        self.until(lambda: bool(self.workspace.model.text()))
        self.until(lambda: bool(self.workspace.empty.chips))

    def send(self, text: str, task: Task = Task.CONSULTATION) -> None:
        self.workspace.composer.set_task(task)
        self.workspace.composer.editor.setPlainText(text)
        self.workspace.composer.send_button.click()

    def ask(self, text: str, task: Task = Task.CONSULTATION) -> ReplyView:
        """Send, and wait until the reply stands there."""
        before = self.reply_ids()
        self.send(text, task)
        self.until(lambda: self.reply_ids() != before)
        return self.finished()

    def finished(self) -> ReplyView:
        """The newest reply, once nothing is written any more."""
        self.until(lambda: not self.workspace.conversation.is_writing)
        self.until(lambda: bool(self.replies()) and not self.replies()[-1].is_streaming)
        return self.replies()[-1]

    def agree(self) -> None:
        """Confirm what is asked before something that cannot be undone."""

        def asked() -> list[ConfirmDialog]:
            found = self.window.findChildren(ConfirmDialog)
            return [dialog for dialog in found if dialog.isVisible()]

        self.until(lambda: bool(asked()))
        asked()[0].confirm.click()

    def replies(self) -> list[ReplyView]:
        return [v for v in self.workspace.transcript.views() if isinstance(v, ReplyView)]

    def reply_ids(self) -> list[str]:
        return [view.entry.message.id for view in self.replies()]

    def questions(self) -> list[QuestionView]:
        return [v for v in self.workspace.transcript.views() if isinstance(v, QuestionView)]

    def stored(self) -> list[Message]:
        """The shown path, as the vault has it."""
        repository = self.services.repository
        current = repository.consultation(self.workspace.conversation.current_id or "")
        path = shown_path(repository.messages(current.id), current.leaf_id)
        return [shown.message for shown in path]

    def titles(self) -> list[str]:
        model = self.workspace.sidebar.rows
        rows = [model.row(model.index(number)) for number in range(model.rowCount())]
        return [row.title for row in rows if row is not None and row.consultation is not None]

    def pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.002)
