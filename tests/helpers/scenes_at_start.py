"""The pages of the start for `tests/helpers/scenes.py`, each in the states that it can have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.paths import Home
from app.sentences import say
from app.services.consultations.disclaimer_acknowledgement import disclaimer_in
from app.services.models.model_library import ModelLibrary
from app.services.vault.unlock import UnlockWays
from app.store.backup.repair import Loss, Repaired
from app.ui.background import Background
from app.ui.locking.cover import LOCKING, REPAIRING, RESTORING, Cover
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

FOLDER = "/data/a-long-name-of-a-folder/Consilium/vault-damaged-2026-11-27"
WRONG = "This passphrase does not open the vault. Check the keyboard layout and Caps Lock."
FULL = "The disk is full. Free some space, then try again. Nothing that was stored is lost."
NO_ROOM = say(
    "This version of Consilium brings the vault up to date and makes a copy "
    "of it before, for which the disk of {root} has no room. Free twice as "
    "much as vault.db takes and start again; nothing was changed.",
    root=FOLDER,
)
TOO_NEW = say(
    "This vault was written by a newer Consilium. Install the newest version to open "
    "it; nothing was changed."
)


def start_scenes(look: Look, home: Home) -> Iterator[tuple[str, StartPage]]:
    """(name, page); who takes it shows and frees it. `home` has a vault and a model."""
    disclaimer = disclaimer_in(language())
    yield "disclaimer", DisclaimerPage(look, disclaimer, tr("Step 1 of 4"))
    yield "disclaimer-again", DisclaimerPage(look, disclaimer, "", again=True)
    yield "passphrase", NewPassphrasePage(look, tr("Step 2 of 4"))
    yield "passphrase-again", NewPassphrasePage(look, "", again=True)
    yield from _code(look)
    yield from _model(look, home)
    yield from _unlock(look)
    yield from _ways_back(look, home)
    yield from _covers(look)


def _code(look: Look) -> Iterator[tuple[str, StartPage]]:
    yield "code", RecoveryCodePage(look, tr("Step 3 of 4"))
    asked = RecoveryCodePage(look, tr("Step 3 of 4"))
    asked.go_on.click()
    asked.panel.group.setText("WRONG")
    asked.go_on.click()
    yield "code-asked", asked
    without = RecoveryCodePage(look, tr("Step 3 of 4"))
    without.not_now.click()
    yield "code-without", without


def _model(look: Look, home: Home) -> Iterator[tuple[str, StartPage]]:
    yield "model-none", ModelPage(look, tr("Step 4 of 4"))
    models = list(ModelLibrary(home).list())
    page = ModelPage(look, tr("Step 4 of 4"))
    page.show_models(models, models[0])
    yield "model", page
    refused = ModelPage(look, tr("Step 4 of 4"))
    refused.show_models(models, models[0])
    refused.say("This file is not a GGUF model: it begins with other bytes. Choose another one.")
    yield "model-refused", refused


def _unlock(look: Look) -> Iterator[tuple[str, StartPage]]:
    yield "unlock", UnlockPage(look)
    locked = UnlockPage(look, True, UnlockWays(True, recovery_code=True, keyring=True))
    locked.say(WRONG)
    yield "unlock-wrong", locked
    yield "unlock-restored", UnlockPage(look, restored="The backup of 2026-11-20 was restored.")
    forgotten = ForgottenPage(look)
    yield "forgotten", forgotten
    mistyped = ForgottenPage(look)
    mistyped.say("Group 3 has a typing error. Compare it with your written copy.")
    yield "forgotten-wrong", mistyped


def _ways_back(look: Look, home: Home) -> Iterator[tuple[str, StartPage]]:
    yield "lost", LostPage(look, FOLDER, True)
    yield "aside", AsidePage(look, FOLDER)
    yield "error", ErrorPage(look, FULL, True, True)
    yield "full-disk", ErrorPage(look, tr(NO_ROOM), False, False)
    yield "newer-vault", ErrorPage(look, tr(TOO_NEW), False, False)
    background = Background()
    try:
        yield "restore", RestorePage(look, home, background)
        yield "repair", RepairPage(look, home, background)
    finally:
        background.close()
    losses = tuple(
        Loss(str(number), title, number, 1)
        for number, title in enumerate(("Chest pain after a long flight", "Vertigo", "Rash"), 1)
    )
    yield "repaired", RepairedPage(look, Repaired(120, 900, losses, 3, 800, False, Path(FOLDER)))
    yield "repaired-whole", RepairedPage(look, Repaired(12, 90, (), 1, 80, False, Path(FOLDER)))


def _covers(look: Look) -> Iterator[tuple[str, StartPage]]:
    yield "cover", Cover(look, True, lambda: None, LOCKING)
    yield "cover-restoring", Cover(look, False, lambda: None, RESTORING)
    failed = Cover(look, False, lambda: None, REPAIRING)
    failed.say(FULL)
    yield "cover-failed", failed
