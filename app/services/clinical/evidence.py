"""Evidence: what a clinic may have to show of this installation, with no text of a consultation.

It claims no conformity. Each line is a fact that the program can know of itself.
"""

from __future__ import annotations

import platform
import time
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app import __version__
from app.core.audit_chain import AuditEvent
from app.core.evaluation.exam_report import ExamReport, report_of
from app.core.models.fidelity_report import TOLD_BESIDE
from app.errors import ConsiliumError
from app.export.evidence_html import Evidence, Part, Row
from app.services.consultations.disclaimer_acknowledgement import Disclaimers
from app.services.models.fidelity.fidelity_measurement import FidelityMeasurement
from app.services.models.model_library import ModelLibrary
from app.services.vault.audit_trail import Audit
from app.services.vault.backup_service import Backups
from app.settings import Settings
from app.store.exam_runs import ExamRunFiles
from app.store.migrations import names as schema_steps
from app.store.vault import Vault
from app.store.vault_state import VaultCounts

_LIBRARIES = ("llama-cpp-python", "PySide6-Essentials", "apsw-sqlite3mc", "cryptography")
_LEAVING = (AuditEvent.EXPORTED, AuditEvent.PRINTED, AuditEvent.COPIED)
_MOST_RUNS = 20


class EvidenceService:
    """Of one open vault."""

    def __init__(
        self,
        vault: Vault,
        audit: Audit,
        backups: Backups,
        disclaimers: Disclaimers,
        library: ModelLibrary,
        exam_runs: ExamRunFiles,
        fidelity: FidelityMeasurement,
    ) -> None:
        self._counts = VaultCounts(vault)
        self._audit = audit
        self._backups = backups
        self._disclaimers = disclaimers
        self._library = library
        self._exam_runs = exam_runs
        self._measured = fidelity

    def collect(self, settings: Settings, selftest: Sequence[Row] = ()) -> Evidence:
        """All of it, now; `selftest` are the checks of a run that was made for it. Raises storage
        errors."""
        counts = self._counts.counts()
        return Evidence(
            time.time(),
            (
                Part("Program", _program()),
                Part("Disclaimer", self._disclaimer()),
                Part("Models", self._models()),
                Part("Settings of safety", _settings(settings)),
                Part("Vault", self._vault()),
                Part("Counts", _counts(counts)),
                Part("Self-test", tuple(selftest) or (("self-test", "not run for this report"),)),
                Part("Evaluation", (*self._evaluations(), *self._fidelity())),
            ),
        )

    def _disclaimer(self) -> tuple[Row, ...]:
        found = [each.label for each in self._disclaimers.acknowledged()]
        accepted = f"yes: {', '.join(found)}" if found else "no: nothing answers before"
        return (
            ("version in force", self._disclaimers.current.label),
            ("acknowledged in this vault", accepted),
        )

    def _models(self) -> tuple[Row, ...]:
        rows = []
        for entry in self._library.list():
            about = [entry.quantization, f"SHA-256 {entry.sha256}"]
            if entry.server:
                about = [f"on the clinic's server at {entry.server}; what it is can't be verified"]
            if entry.demonstration:
                about.append("a demonstration, not a medical model")
            if entry.problem:
                about.append(entry.problem)
            rows.append((entry.name, ", ".join(filter(None, about))))
        return tuple(rows) or (("model", "none"),)

    def _evaluations(self) -> tuple[Row, ...]:
        """Exam questions that a model of this data folder was asked, the latest first."""
        reports = [report_of(*each) for each in self._exam_runs.listed()]
        rows = [_evaluation(each) for each in reports[:_MOST_RUNS]]
        if earlier := len(reports) - len(rows):
            rows.append(("exam questions", f"and {earlier:,} earlier"))
        return tuple(rows) or (("exam questions", "none were asked"),)

    def _fidelity(self) -> tuple[Row, ...]:
        """How far each model is from the one that it was made of, where that was measured."""
        rows = []
        for entry in self._library.list():
            report = self._measured.known(entry.sha256, Path(entry.path))
            said = "not measured" if report is None else str(report.sentence)
            if report is not None and self._measured.known(entry.sha256) is None:
                said = f"{said} {TOLD_BESIDE}"
            rows.append((f"fidelity of {entry.name} {entry.quantization}".rstrip(), said))
        return tuple(rows)

    def _vault(self) -> tuple[Row, ...]:
        verdict = self._audit.verify()
        sound = not verdict.problems and not verdict.disturbances
        said = " ".join(verdict.problems) or "disturbed earlier: see `consilium audit verify`"
        told = "whole" if sound else said
        return (
            ("encryption", "of every page of the database; the key is sealed by the passphrase"),
            ("schema", str(len(schema_steps()))),
            ("audit record", f"{verdict.rows:,} rows, {told}"),
            ("newest backup", self._newest_backup()),
        )

    def _newest_backup(self) -> str:
        try:
            backups = self._backups.listed()
        except ConsiliumError as error:
            return str(error)
        if not backups:
            return "none"
        days = max(0.0, time.time() - backups[0].made_at) / 86_400
        return f"{days:.1f} days old"


def _evaluation(report: ExamReport) -> Row:
    """What was asked of which model and how, and what it got; said where it is not the whole of it,
    or no medical model's."""
    head, right = report.head, report.right
    low, high = right.interval
    told = [
        f"{head.model} {head.quantization}: {right.right:,} of {right.all:,} right, "
        f"{right.value:.1%} (95 %: {low:.1%} to {high:.1%}), guessing gets {report.chance:.1%}"
    ]
    if not report.is_complete:
        told.append(f"not complete: {right.all:,} of {head.n:,} questions were asked")
    if head.demonstration:
        told.append("a demonstration, not a medical model")
    name = f"{head.exam.label}, {head.protocol.value}, {head.style.value} prompt"
    return name, "; ".join(told)


def _program() -> tuple[Row, ...]:
    rows = [("Consilium", __version__), ("system", f"{platform.system()} {platform.machine()}")]
    rows.append(("Python", platform.python_version()))
    for name in _LIBRARIES:
        try:
            rows.append((name, version(name)))
        except PackageNotFoundError:
            rows.append((name, "not installed"))
    return tuple(rows)


def _settings(settings: Settings) -> tuple[Row, ...]:
    def minutes(number: int) -> str:
        return f"{number:,} minutes" if number else "never"

    def days(number: int) -> str:
        return f"{number:,} days" if number else "never"

    return (
        ("locks by itself after", minutes(settings.lock_after_minutes)),
        ("an answer under way when it locks", settings.on_lock.value),
        (
            "clipboard emptied after",
            f"{settings.clear_clipboard_s} seconds" if settings.clear_clipboard_s else "never",
        ),
        ("trash deleted for good after", days(settings.trash_days)),
        ("old consultations offered for deletion after", days(settings.retention_days)),
        ("backups", "in a chosen folder" if settings.backup_folder else "no folder was chosen"),
        ("a backup every", days(settings.backup_every_days)),
        ("backups kept", str(settings.backup_keep)),
        ("longest answer", f"{settings.max_tokens or 'the default number of'} tokens"),
        ("temperature", str(settings.temperature)),
    )


def _counts(counts: dict[str, dict[str, int]]) -> tuple[Row, ...]:
    rows = []
    for name, kinds in counts.items():
        if name == "audit":
            continue
        if set(kinds) <= {""}:
            rows.append((name, f"{kinds.get('', 0):,}"))
        else:
            rows += [(f"{name}: {kind}", f"{number:,}") for kind, number in kinds.items()]
    for event in _LEAVING:
        rows.append((f"transcripts {event.value}", f"{counts['audit'].get(event.value, 0):,}"))
    return tuple(rows)
