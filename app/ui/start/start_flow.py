"""Start flow: which page comes when, from the program's start to an open vault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from app.core.recovery_code import RecoveryCode
from app.core.vault_secrets import Secret
from app.errors import (
    ConsiliumError,
    KeyringUnavailable,
    NoModel,
    NoRecoveryCode,
    TriedTooOften,
    VaultDamaged,
    WrongPassphrase,
    WrongUse,
)
from app.paths import Home
from app.services.consultations.disclaimer_acknowledgement import disclaimer_in
from app.services.models.model_library import ModelEntry
from app.services.vault.repair_service import Repaired, words_after_repair
from app.services.vault.restore_service import RestoreOutcome, words_after
from app.services.vault.unlock import UnlockWays, begin_anew, secret_of_keyring, ways_to_open
from app.ui.background import SLOW, Background
from app.ui.start.disclaimer_page import DisclaimerPage
from app.ui.start.error_page import ErrorPage
from app.ui.start.model_page import ModelPage
from app.ui.start.passphrase_page import NewPassphrasePage, UnlockPage
from app.ui.start.recovery_pages import AsidePage, ForgottenPage, LostPage, RecoveryCodePage
from app.ui.start.repair_pages import RepairedPage, RepairPage
from app.ui.start.restore_page import RestorePage
from app.ui.start.start_page import StartPage
from app.ui.theme import Look
from app.ui.translation import language, tr

if TYPE_CHECKING:
    from app.services.application import Services


class Opener(Protocol):
    """Opens the vault, or makes it: in a background thread."""

    def __call__(self, home: Home, secret: Secret, create: bool, /) -> Services: ...


# What is said beside the field; any other error takes the page's place.
_STAYS = (WrongPassphrase, WrongUse, TriedTooOften, NoRecoveryCode, KeyringUnavailable)


class StartFlow(QStackedWidget):
    """`opened` carries the Services; from then on they belong to whoever listens."""

    opened = Signal(object)
    closed = Signal()
    lock_asked = Signal(str)  # that was put off; what to tell after it

    def __init__(
        self,
        home: Home,
        background: Background,
        look: Look,
        opener: Opener,
        locked: bool = False,
        restored: str = "",
        repair: bool = False,
    ) -> None:
        """`restored`: what to say after a backup was restored; `repair`: begin with a repair."""
        super().__init__()
        self._home = home
        self._background = background
        self._look = look
        self._open = opener
        self.services: Services | None = None
        self._locked = locked
        self._restored = restored
        self._repair = repair
        self._lock_put_off = False
        self._ways = UnlockWays(False)
        self._acknowledged = False
        self.models_wanted = False  # the page of models is to come up first

    @property
    def page(self) -> StartPage | None:
        widget = self.currentWidget()
        return widget if isinstance(widget, StartPage) else None

    def holds_a_secret(self) -> bool:
        """Whether a vault is open, a passphrase stands in a field, or titles are shown."""
        typed = self.page is not None and any(
            field.text() for field in self.page.findChildren(QLineEdit)
        )
        return self.services is not None or typed or isinstance(self.page, RepairedPage)

    def puts_off_lock(self) -> bool:
        """Whether a repair is under way, which a lock would cut off: the lock is then asked for
        when it is done."""
        page = self.page
        if not (isinstance(page, RepairPage) and page.is_repairing):
            return False
        self._lock_put_off = True
        return True

    def give_up(self) -> None:
        """Nobody waits any more for what may be under way."""
        if self.page is not None:
            self.page.give_up()

    def begin(self) -> None:
        """Look at the data folder and show the first page."""

        def work() -> UnlockWays:
            self._home.create()
            return ways_to_open(self._home)

        self._background.run(work, self._show_first, self._show_error)

    def release(self) -> Services | None:
        """The services, where the flow is left before it is done."""
        services, self.services = self.services, None
        return services

    def _show_first(self, ways: UnlockWays) -> None:
        self._ways = ways
        repair, self._repair = self._repair, False
        if ways.exists and repair:
            self._ask_repair(self.begin)
            return
        if ways.exists:
            unlock = UnlockPage(self._look, self._locked, ways, self._restored)
            unlock.chosen.connect(self._unlock)
            unlock.forgotten.connect(self._ask_recovery_code)
            unlock.login_asked.connect(self._ask_keyring)
            self._show(unlock)
            return
        if self._restored:  # the vault that was open is gone
            told, self._restored = self._restored, ""
            self._ask_backup(self.begin, told)
            return
        page = DisclaimerPage(self._look, disclaimer_in(language()), tr("Step 1 of 4"))
        page.acknowledged.connect(self.ask_new_passphrase)
        self._show(page)

    def ask_new_passphrase(self) -> None:
        page = NewPassphrasePage(self._look, tr("Step 2 of 4"))
        page.chosen.connect(self.create_vault)
        page.restore_asked.connect(lambda: self._ask_backup(self.ask_new_passphrase))
        self._show(page)

    def create_vault(self, passphrase: str) -> None:
        def work() -> Services:
            services = self._open(self._home, passphrase, True)
            services.speak(language())
            services.disclaimers.acknowledge()
            return services

        def done(services: Services) -> None:
            self.services = services
            self._show_recovery_code()

        self._background.run(work, done, self._not_opened)

    def _show_recovery_code(self) -> None:
        page = RecoveryCodePage(self._look, tr("Step 3 of 4"))
        page.chosen.connect(self._accept_recovery_code)
        page.skipped.connect(self.ask_model)
        self._show(page)

    def _accept_recovery_code(self, code: RecoveryCode) -> None:
        if (services := self.services) is not None:
            self._background.run(
                lambda: services.keys.accept_recovery_code(code),
                lambda _: self.ask_model(),
                self._say,
            )

    def _unlock(self, secret: Secret) -> None:
        def work() -> tuple[Services, bool]:
            services = self._open(self._home, secret, False)
            services.speak(language())
            return services, services.disclaimers.is_acknowledged()

        def done(result: tuple[Services, bool]) -> None:
            self.services, self._acknowledged = result
            if isinstance(secret, RecoveryCode):
                self._replace_passphrase()
            else:
                self._go_on()

        self._background.run(work, done, self._not_opened)

    def _go_on(self) -> None:
        if self._acknowledged:
            self.finish()
            return
        page = DisclaimerPage(self._look, disclaimer_in(language()), "", again=True)
        page.acknowledged.connect(self._acknowledge)
        self._show(page)

    def _ask_keyring(self) -> None:
        """In a lane of its own: the passphrase can be typed while the keyring is being asked."""
        asking = self.page

        def done(secret: Secret) -> None:
            if self.page is asking and self.services is None:
                self._unlock(secret)

        def failed(error: ConsiliumError) -> None:
            if self.page is asking:
                self._say(error)

        self._background.run(lambda: secret_of_keyring(self._home), done, failed, lane=SLOW)

    def _ask_recovery_code(self) -> None:
        if not self._ways.recovery_code:
            self._show_lost()
            return
        page = ForgottenPage(self._look, self._ways.wait_s)
        page.chosen.connect(self._unlock)
        page.lost.connect(self._show_lost)
        page.back.connect(self.begin)
        self._show(page)

    def _replace_passphrase(self) -> None:
        page = NewPassphrasePage(self._look, "", again=True)
        page.chosen.connect(self._set_passphrase)
        self._show(page)

    def _set_passphrase(self, passphrase: str) -> None:
        if (services := self.services) is not None:
            self._background.run(
                lambda: services.keys.set_passphrase(passphrase),
                lambda _: self._go_on(),
                self._say,
            )

    def _show_lost(self) -> None:
        page = LostPage(self._look, str(self._home.root), self._ways.keyring)
        page.anew.connect(self._begin_anew)
        page.restore_asked.connect(lambda: self._ask_backup(self._show_lost))
        page.back.connect(self.begin)
        self._show(page)

    def _ask_backup(self, back: Callable[[], None], told: str = "") -> None:
        page = RestorePage(self._look, self._home, self._background, told)
        page.restored.connect(self._show_restored)
        page.back.connect(back)
        self._show(page)

    def _show_restored(self, restored: RestoreOutcome) -> None:
        self._restored = words_after(restored)
        self.begin()

    def _ask_repair(self, back: Callable[[], None]) -> None:
        page = RepairPage(self._look, self._home, self._background)
        page.repaired.connect(self._show_repaired)
        page.restore_asked.connect(lambda: self._ask_backup(lambda: self._ask_repair(back)))
        page.back.connect(back)
        self._lock_put_off = False
        self._show(page)

    def _show_repaired(self, repaired: Repaired) -> None:
        page = RepairedPage(self._look, repaired)
        page.done.connect(self.begin)
        self._restored = tr("The repaired vault opens with the same passphrase.")
        self._show(page)
        if self._lock_put_off:  # nobody has seen the page yet
            self.lock_asked.emit(words_after_repair(repaired))

    def _begin_anew(self) -> None:
        def done(folder: Path) -> None:
            page = AsidePage(self._look, str(folder))
            page.done.connect(self.begin)
            self._show(page)

        self._background.run(lambda: begin_anew(self._home, date.today()), done, self._say)

    def _acknowledge(self) -> None:
        services = self.services
        if services is not None:
            self._background.run(
                services.disclaimers.acknowledge, lambda _: self.finish(), self._say
            )

    def ask_model(self) -> None:
        page = ModelPage(self._look, tr("Step 4 of 4"))
        page.chosen.connect(self._choose_model)
        page.added.connect(self._add_model)
        page.get_asked.connect(self._get_model)
        self._show(page)
        self._fill_models(page)

    def _fill_models(self, page: ModelPage, selected: ModelEntry | None = None) -> None:
        services = self.services
        if services is None:
            return

        def work() -> tuple[list[ModelEntry], ModelEntry | None]:
            try:
                chosen = selected or services.library.default(*services.settings.model_file)
            except NoModel:
                chosen = None
            return list(services.library.list()), chosen

        self._background.run(work, lambda found: page.show_models(*found), self._say)

    def _add_model(self, path: Path) -> None:
        services, page = self.services, self.page
        if services is None or not isinstance(page, ModelPage):
            return
        page.show_adding(0.0)

        def done(entry: ModelEntry) -> None:
            page.say("")
            self._fill_models(page, entry)

        self._background.run(lambda: services.library.add(path), done, self._say, lane=SLOW)

    def _get_model(self, model: ModelEntry | None) -> None:
        """Go on with what there is; the page of models then leads to a medical one."""
        self.models_wanted = True
        self._choose_model(model)

    def _choose_model(self, model: ModelEntry | None) -> None:
        services = self.services
        if services is None:
            return
        if model is None:
            self.finish()
            return
        self._background.run(
            lambda: services.change_settings(model=model.sha256, model_path=model.path),
            lambda _: self.finish(),
            self._say,
        )

    def finish(self) -> None:
        services = self.release()
        if services is not None:
            self.opened.emit(services)

    def _not_opened(self, error: ConsiliumError) -> None:
        if not isinstance(error, _STAYS):
            self._show_error(error)
            return
        self._say(error)
        page = self.page
        if isinstance(error, WrongPassphrase | TriedTooOften) and isinstance(
            page, UnlockPage | ForgottenPage
        ):
            page.wait(error.wait_s)

    def _say(self, error: ConsiliumError) -> None:
        if self.page is not None:
            self.page.say(tr(str(error)))

    def _show_error(self, error: ConsiliumError) -> None:
        repairable = isinstance(error, VaultDamaged) and error.repairable
        page = ErrorPage(self._look, tr(str(error)), isinstance(error, VaultDamaged), repairable)
        page.repair_asked.connect(lambda: self._ask_repair(lambda: self._show_error(error)))
        page.again.connect(self.begin)
        page.restore_asked.connect(lambda: self._ask_backup(lambda: self._show_error(error)))
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
