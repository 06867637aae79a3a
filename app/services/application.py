"""Application: puts together the services of one open vault, and closes them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from datetime import date
from typing import Any

from app.access_rights import is_open_to_others
from app.core.audit_chain import AuditEvent
from app.core.models.offload_plan import OffloadPlan
from app.core.prompts.typed_text import printable
from app.core.vault_secrets import Secret
from app.errors import DiskFull, InternalError, NoVault, StorageError, VaultExists
from app.paths import Home
from app.sentences import say, say_count
from app.services.clinical.emergency_cards import EmergencyCards
from app.services.clinical.evidence import EvidenceService
from app.services.clinical.marking import Marking
from app.services.clinical.reply_sources import ReplySources
from app.services.clinical.source_library import SourceLibrary
from app.services.clinical.source_search import SourceSearch
from app.services.consultations.consultation_service import ConsultationService
from app.services.consultations.disclaimer_acknowledgement import Disclaimers
from app.services.consultations.history_service import HistoryService
from app.services.consultations.importing.import_service import Imports
from app.services.engine.engine_client import EngineClient
from app.services.engine.engine_of_choice import EngineOfChoice
from app.services.engine.idle_unload import IdleUnloader
from app.services.engine.snapshots.snapshot_service import Snapshots
from app.services.engine.template_client import Templates
from app.services.evaluation.evaluation_runs import EvaluationRuns
from app.services.models.clinic_servers import ClinicServers
from app.services.models.conversion.conversion_service import Conversions
from app.services.models.fidelity.fidelity_measurement import FidelityMeasurement
from app.services.models.format_selection import FormatSelection
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.services.models.offload.choice_trials import ChoiceTrials
from app.services.notes.note_drafting import NoteDrafting
from app.services.notes.note_export import NoteExport
from app.services.notes.note_service import NoteService
from app.services.reviews.review_service import ReviewService
from app.services.transcripts.transcript_service import TranscriptService
from app.services.updates.window_updates import Updates
from app.services.vault.audit_trail import Audit, record_settings_changes
from app.services.vault.backup_service import Backups
from app.services.vault.folder_lock import HeldLock, acquire_lock
from app.services.vault.maintenance import VaultMaintenance
from app.services.vault.unlock import unlock
from app.services.vault.vault_keys import Keys
from app.services.vault.vault_watch import VaultWatch
from app.settings import Settings, changed_settings, load_settings
from app.store.abandoned_vault import finish_abandoning
from app.store.backup.restore import finish_restore
from app.store.clinical.mark_rows import MarkRows
from app.store.exam_runs import ExamRunFiles
from app.store.history.permanent_deletion import Purge
from app.store.history.repository import Repository
from app.store.idle_maintenance import IdleMaintenance
from app.store.keys.key_file import Cost
from app.store.keys.system_keyring import Keyring, SystemKeyring
from app.store.keys.unlock_throttle import Tries
from app.store.notes.note_rows import NoteRows
from app.store.reviews.review_rows import ReviewRows
from app.store.unfinished_files import remove_leftovers
from app.store.vault import Vault
from app.store.vault_opening import create_vault, vault_exists

_TOLD = "access_rights_told"  # state of the vault
STORING_S = 3.0  # for a reply that was stopped to be stored, before the vault is shut


class Services:
    """What a window or a command asks for. `close` ends the engine, shuts the vault and frees the
    lock."""

    def __init__(
        self,
        home: Home,
        vault: Vault,
        lock: HeldLock,
        engine: EngineClient,
        keyring: Keyring,
        cost: Cost,
    ) -> None:
        self.home = home
        self.audit = Audit(vault, home.audit_head)  # before anything else is stored
        self.repository = Repository(vault)
        self.interrupted = _mark_interrupted(self.repository)
        self.notices = _notices(home, self.audit, self.repository)
        self.keys = Keys(home, vault, self.audit, keyring, cost)
        self.engine = engine
        self.servers = ClinicServers(self.repository, self.audit, lambda: self._settings)
        self.library = ModelLibrary(home, servers=self.servers)
        self.conversions = Conversions(home, self.library)
        self.fidelity = FidelityMeasurement(home)
        self.disclaimers = Disclaimers(self.repository)
        self._settings = load_settings(home.settings)
        self.watch = VaultWatch(home, vault, lambda: self.backups.folder)
        engine.silence_s = self._settings.silence_s
        self.snapshots = Snapshots(home.snapshots, vault, engine, lambda: self._settings)
        self.source_search = SourceSearch(vault, lambda: date.today().isoformat())
        self.reply_sources = ReplySources(vault, self.source_search)
        self._changing = threading.Lock()
        self.formats = FormatSelection(self.library, lambda: self._settings, self.change_settings)
        self._templates = Templates()
        self.cards = EmergencyCards(self.repository, self.audit, lambda: self._settings)
        self._trials = ChoiceTrials(engine, self.library, self._plan)
        self.consultations = ConsultationService(
            self.repository,
            engine,
            self.library,
            self.disclaimers,
            lambda: self._settings,
            self._model_loaded,
            self.snapshots,
            self._templates,
            self.reply_sources,
            self.cards,
            self.watch.require,
            self._trials.of,
        )
        exam_runs = ExamRunFiles(home.evaluations)
        self.evaluations = EvaluationRuns(
            engine,
            self._templates,
            exam_runs,
            self.formats,
            self.consultations.prepare,
            self.snapshots.forget,
        )
        self._idle = IdleUnloader(
            engine, lambda: self._settings.idle_unload_minutes, self.consultations.unload
        )
        self.history = HistoryService(
            self.repository,
            Purge(vault),
            self.audit,
            lambda: self._settings,
            self.snapshots.sweep,
            lambda: self.backups.forget_before_migration(),
        )
        self.imports = Imports(vault, self.audit, self.disclaimers)
        self.marking = Marking(
            MarkRows(vault),
            self.reply_sources.given_to,
            lambda: self._settings.wider_abbreviations,
            lambda consultation_id, code, state: self.audit.record(
                AuditEvent.MARK_REVIEWED, consultation_id, mark=code, decision=state.value
            ),
        )
        note_rows = NoteRows(vault)
        self.note_drafting = NoteDrafting(
            self.repository,
            note_rows,
            engine,
            self._templates,
            self.consultations,
            self.snapshots.forget,
        )
        self.notes = NoteService(self.repository, note_rows, self.marking, self.audit, self.keys)
        self.note_export = NoteExport(self.repository, self.audit)
        self.audit.also_check(self.notes.problems)
        self.reviews = ReviewService(self.repository, ReviewRows(vault), self.audit)
        self.transcripts = TranscriptService(
            self.repository, self.audit, self.marking, self.reply_sources
        )
        self.sources = SourceLibrary(vault, self.audit, self.source_search)
        self.backups = Backups(home, vault, self.audit, lambda: self._settings)
        self.updates = Updates(self.backups.make_before_update)
        self.evidence = EvidenceService(
            vault,
            self.audit,
            self.backups,
            self.disclaimers,
            self.library,
            exam_runs,
            self.fidelity,
        )
        self._maintenance = VaultMaintenance(IdleMaintenance(vault))
        self._vault = vault
        self._lock = lock
        self.snapshots.sweep()
        self.history.start()
        self.sources.start()
        self._maintenance.start()

    def when_lost(self, act: Callable[[], object]) -> None:
        """Call `act`, in a thread, should another computer take the data folder."""
        self._lock.on_lost = act

    def speak(self, language: str) -> None:
        """Show the disclaimer and the emergency cards in that language; English without it."""
        self.disclaimers.speak(language)
        self.cards.speak(language)

    @property
    def settings(self) -> Settings:
        return self._settings

    def change_settings(self, **changes: Any) -> Settings:
        """Store changed settings and put them in force. Raises HomeNotWritable or DiskFull, and
        UserError for what is fixed for this computer."""
        with self._changing:
            before = self._settings
            self._settings = changed = changed_settings(self.home.settings, before, changes)
        self.engine.silence_s = changed.silence_s
        record_settings_changes(self.audit, before, changed)
        if any(name.startswith("backup_") for name in changes):
            self.backups.look_now()
        if "snapshot_budget_mb" in changes:
            self.snapshots.sweep()
        return changed

    def _plan(self) -> OffloadPlan | None:
        placed = self.consultations.placed()
        return placed.plan if placed else None

    def _model_loaded(self, model: ModelEntry) -> None:
        self._idle.start()
        if model.server:
            self.audit.record(
                AuditEvent.SERVER_CONNECTED,
                server=printable(model.name, 100),
                address=printable(model.server, 190),
            )
            return
        self._trials.loaded(model)
        self.audit.record(
            AuditEvent.MODEL_LOADED, model=printable(model.name, 100), sha256=model.sha256
        )

    def interrupt(self) -> None:
        """The program ends: let a reply, a backup and a deletion come to their end soon. Returns at
        once; `close` waits."""
        self.evaluations.stop()
        self.fidelity.stop()
        self.updates.stop()
        self.consultations.interrupt()
        self.backups.interrupt()
        self.history.stop()
        self.sources.interrupt()

    def close(self) -> None:
        """May be called twice. What fails to close keeps nothing else open, least of all the vault
        and the lock; its error is raised at the end, the last one of several."""
        with ExitStack() as closing:
            for close in reversed(self._closing_order()):
                closing.callback(close)

    def _closing_order(self) -> Sequence[Callable[[], object]]:
        """Who writes to the vault comes before it, and who asks for that before them."""
        return (
            self._idle.close,
            self.conversions.close,
            self.fidelity.stop,
            self.updates.stop,
            self.evaluations.stop,
            self.consultations.interrupt,
            self.backups.interrupt,
            self.history.stop,
            self.sources.interrupt,
            self.snapshots.close,
            self.engine.close,
            self._trials.close,  # whose trial the engine's end has ended
            self._templates.close,
            lambda: self.consultations.wait(STORING_S),
            self.backups.close,
            self.keys.close,
            self.history.close,
            self.sources.close,
            self._maintenance.close,
            self.watch.close,
            self._vault.close,
            self._lock.release,
        )


def _mark_interrupted(repository: Repository) -> int:
    try:
        return repository.mark_interrupted()
    except DiskFull:
        return 0  # what is there can be read all the same; the next start marks them


def _notices(home: Home, audit: Audit, repository: Repository) -> tuple[str, ...]:
    """What is said once: sentences about the data folder."""
    said: list[str] = []
    if closed := home.taken_closed():
        audit.record(AuditEvent.FOLDER_CLOSED, files=closed)
        said.append(
            say_count(
                "Others on this computer could read a file or folder in {root}. It is closed now: "
                "only you can read it.",
                "Others on this computer could read {n:,} files or folders in {root}. They are "
                "closed now: only you can read them.",
                n=closed,
                root=home.root,
            )
        )
    if is_open_to_others(home.root) and repository.state(_TOLD) is None:
        with suppress(StorageError):
            repository.set_state(_TOLD, "1")
        said.append(
            say(
                "The disk of {root} keeps no access rights: whoever can reach it can copy or "
                "delete the files there. The vault is encrypted all the same; a folder on this "
                "computer's own disk keeps others out, for example with CONSILIUM_HOME.",
                root=home.root,
            )
        )
    return tuple(said)


def open_services(
    home: Home,
    secret: Secret,
    *,
    create: bool = False,
    engine_command: Sequence[str] | None = None,
    log: Callable[[str], None] | None = None,
    what: str = "a command in a terminal",
    keyring: Keyring | None = None,
    cost: Cost | None = None,
) -> Services:
    """Take the lock, open the vault (with `create` make one, with a passphrase), mark what a crash
    interrupted. `what` is who holds the lock, for those who come meanwhile; `cost` is what a
    passphrase shall cost today.

    Raises AlreadyOpen, NoVault, VaultExists, VaultTooNew, VaultDamaged, storage errors, and what
    `unlock` raises; nothing is left open then.
    """
    home.create()
    with ExitStack() as opened:
        lock = acquire_lock(home, what)
        opened.callback(lock.release)
        finish_abandoning(home)
        finish_restore(home)
        remove_leftovers(home)
        if create and vault_exists(home):
            raise VaultExists(
                say("There is a vault in {root} already. Open it instead.", root=home.root)
            )
        if not create and not vault_exists(home):
            raise NoVault(
                say(
                    "There is no vault yet. Start Consilium once, or run: consilium disclaimer "
                    "accept"
                )
            )
        cost = cost or Cost()
        if create:
            vault, before = _made(home, secret, cost), Tries()
        else:
            vault, before = unlock(home, secret)
        opened.callback(vault.close)
        engine = EngineOfChoice(engine_command, log)
        services = Services(home, vault, lock, engine, keyring or SystemKeyring(), cost)
        opened.pop_all()
        opened.callback(services.close)
        engine.on_asked = services.servers.was_asked
        services.keys.opened(secret, before)
        opened.pop_all()
        return services


def _made(home: Home, secret: Secret, cost: Cost) -> Vault:
    if not isinstance(secret, str):
        raise InternalError("a vault is made with a passphrase")
    return create_vault(home, secret, cost)
