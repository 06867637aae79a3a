"""From the program's start to open services: which page comes when."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from app.errors import AlreadyOpen, ConsiliumError, NoModel, WrongPassphrase, WrongUse
from app.paths import Home
from app.services.application import Services
from app.services.disclaimers import current_disclaimer
from app.services.library import ModelEntry
from app.store.vault import vault_exists
from app.store.wraps import Secret
from app.ui.background import SLOW, Background
from app.ui.first_start.disclaimer_page import DisclaimerPage
from app.ui.first_start.error_page import ErrorPage
from app.ui.first_start.model_page import ModelPage
from app.ui.first_start.page import StartPage
from app.ui.first_start.passphrase_page import NewPassphrasePage, UnlockPage
from app.ui.theme import Look

Opener = Callable[[Home, Secret, bool], Services]


class StartFlow(QStackedWidget):
    """`opened` carries the Services; from then on they belong to whoever listens."""

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self,
        home: Home,
        background: Background,
        look: Look,
        opener: Opener,
        locked: bool = False,
    ) -> None:
        super().__init__()
        self._home = home
        self._background = background
        self._look = look
        self._open = opener
        self._services: Services | None = None
        self._locked = locked

    @property
    def page(self) -> StartPage | None:
        widget = self.currentWidget()
        return widget if isinstance(widget, StartPage) else None

    def holds_a_secret(self) -> bool:
        """Whether a vault is open, or a passphrase stands in a field."""
        typed = self.page is not None and any(
            field.text() for field in self.page.findChildren(QLineEdit)
        )
        return self._services is not None or typed

    def begin(self) -> None:
        """Look at the data folder and show the first page."""

        def work() -> bool:
            self._home.create()
            return vault_exists(self._home)

        self._background.run(work, self._show_first, self._show_error)

    def release(self) -> Services | None:
        """The services, where the flow is left before it is done."""
        services, self._services = self._services, None
        return services

    def _show_first(self, exists: bool) -> None:
        if exists:
            unlock = UnlockPage(self._look, self._locked)
            unlock.chosen.connect(self._unlock)
            self._show(unlock)
            return
        page = DisclaimerPage(self._look, current_disclaimer(), "Step 1 of 3")
        page.acknowledged.connect(self._ask_new_passphrase)
        self._show(page)

    def _ask_new_passphrase(self) -> None:
        page = NewPassphrasePage(self._look, "Step 2 of 3")
        page.chosen.connect(self._create)
        self._show(page)

    def _create(self, passphrase: str) -> None:
        def work() -> Services:
            services = self._open(self._home, passphrase, True)
            services.disclaimers.acknowledge()
            return services

        def done(services: Services) -> None:
            self._services = services
            self._ask_model()

        self._background.run(work, done, self._not_opened)

    def _unlock(self, passphrase: str) -> None:
        def work() -> tuple[Services, bool]:
            services = self._open(self._home, passphrase, False)
            return services, services.disclaimers.is_acknowledged()

        def done(result: tuple[Services, bool]) -> None:
            self._services, acknowledged = result
            if acknowledged:
                self._finish()
                return
            page = DisclaimerPage(self._look, current_disclaimer(), "", again=True)
            page.acknowledged.connect(self._acknowledge)
            self._show(page)

        self._background.run(work, done, self._not_opened)

    def _acknowledge(self) -> None:
        services = self._services
        if services is not None:
            self._background.run(
                services.disclaimers.acknowledge, lambda _: self._finish(), self._say
            )

    def _ask_model(self) -> None:
        page = ModelPage(self._look, "Step 3 of 3")
        page.chosen.connect(self._choose_model)
        page.added.connect(self._add_model)
        self._show(page)
        self._fill_models(page)

    def _fill_models(self, page: ModelPage, selected: ModelEntry | None = None) -> None:
        services = self._services
        if services is None:
            return

        def work() -> tuple[list[ModelEntry], ModelEntry | None]:
            try:
                chosen = selected or services.library.default(services.settings.model)
            except NoModel:
                chosen = None
            return list(services.library.list()), chosen

        self._background.run(work, lambda found: page.show_models(*found), self._say)

    def _add_model(self, path: Path) -> None:
        services, page = self._services, self.page
        if services is None or not isinstance(page, ModelPage):
            return
        page.show_adding(0.0)

        def done(entry: ModelEntry) -> None:
            page.say("")
            self._fill_models(page, entry)

        self._background.run(lambda: services.library.add(path), done, self._say, lane=SLOW)

    def _choose_model(self, model: ModelEntry | None) -> None:
        services = self._services
        if services is None:
            return
        if model is None:
            self._finish()
            return
        self._background.run(
            lambda: services.change_settings(model=model.sha256),
            lambda _: self._finish(),
            self._say,
        )

    def _finish(self) -> None:
        services = self.release()
        if services is not None:
            self.opened.emit(services)

    def _not_opened(self, error: ConsiliumError) -> None:
        stays = isinstance(error, WrongPassphrase | WrongUse)
        if isinstance(error, AlreadyOpen) or not stays:
            self._show_error(error)
        else:
            self._say(error)

    def _say(self, error: ConsiliumError) -> None:
        if self.page is not None:
            self.page.say(str(error))

    def _show_error(self, error: ConsiliumError) -> None:
        page = ErrorPage(self._look, str(error))
        page.again.connect(self.begin)
        page.closed.connect(self.closed)
        self._show(page)

    def _show(self, page: StartPage) -> None:
        before = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()
        if (focus := page.first_focus()) is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
