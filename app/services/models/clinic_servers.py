"""Clinic servers: those that were set up, kept in the vault whole: whoever could write their
address or certificate into a plain file could have every question sent elsewhere. The token lies
there too.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from app.core.audit_chain import AuditEvent
from app.core.engine_protocol import ModelFacts
from app.core.models.clinic_server import ClinicServer, checked_server
from app.core.prompts.format_choice import MARKERS, FormatEvidence
from app.core.prompts.typed_text import printable
from app.errors import ModelNotFound, WrongUse
from app.files import UNDECODABLE, read_regular
from app.sentences import plain, say
from app.services.engine.engine_client import EngineClient
from app.services.engine.engine_process import remote_command
from app.services.models.library_file import ModelEntry
from app.services.vault.audit_trail import Audit
from app.settings import Settings
from app.store.history.repository import Repository

_STATE = "clinic_servers"  # of the vault
_NAMED = 100  # characters of a name in the audit
_ADDRESS = 190
_MOST_CA = 1 << 20  # bytes


class KeptServer(msgspec.Struct, frozen=True):
    """A server, and what it said of its model when it was added; `context` in tokens."""

    server: ClinicServer
    served: str = ""
    software: str = ""
    context: int = 0
    counts_exactly: bool = True
    evidence: FormatEvidence = FormatEvidence()

    @property
    def entry(self) -> ModelEntry:
        """As the library lists it."""
        server = self.server
        return ModelEntry(
            sha256=server.identity,
            name=server.name,
            path=f"{server.url}#{server.model}",
            size_bytes=0,
            architecture="",
            quantization="",
            parameters=0,
            context_train=self.context,
            format_evidence=self.evidence,
            server=server.url,
        )


def ca_of(path: Path) -> str:
    """The certificates in a file (PEM). Raises WrongUse."""
    try:
        content = read_regular(path.expanduser(), _MOST_CA).decode("ascii")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or say("no certificate in PEM")
        raise WrongUse(
            say("The CA file {path} cannot be read ({reason}).", path=str(path), reason=reason)
        ) from error
    if "-----BEGIN CERTIFICATE-----" not in content or "PRIVATE KEY" in content:
        raise WrongUse(say("The CA file {path} holds no certificate in PEM.", path=str(path)))
    return content


def _patience_of_worker(settings: Settings) -> int:
    """Seconds, some fewer than the worker itself is waited for: who stalls is told by it."""
    return max(1, settings.silence_s * 9 // 10)


class ClinicServers:
    """Every method may be called from any thread; those that connect take as long as that does."""

    def __init__(
        self,
        repository: Repository,
        audit: Audit,
        settings: Callable[[], Settings],
        command: Sequence[str] | None = None,
    ) -> None:
        self._repository, self._audit, self._settings = repository, audit, settings
        self._command = list(command) if command is not None else remote_command()
        self._changing = threading.Lock()

    def kept(self) -> tuple[KeptServer, ...]:
        """In the order in which they were added. Raises storage errors."""
        stored = self._repository.state(_STATE)
        try:
            return msgspec.json.decode(stored, type=tuple[KeptServer, ...]) if stored else ()
        except UNDECODABLE:
            return ()  # of a later version

    def entries(self) -> list[ModelEntry]:
        return [each.entry for each in self.kept()]

    def find(self, named: str) -> KeptServer:
        """Of that name or address. Raises ModelNotFound."""
        for each in self.kept():
            same_name = named.casefold() == each.server.name.casefold()
            if same_name or named in (each.server.url, each.entry.path):
                return each
        raise ModelNotFound(
            say("There is no clinic server “{name}”.", name=printable(named, _NAMED))
        )

    def asked(self, server: ClinicServer) -> ModelFacts:
        """Connect, and hear what it serves; no text of anybody's is sent. Raises WrongUse,
        ServerError, EngineError."""
        server = msgspec.structs.replace(
            checked_server(server), silence_s=_patience_of_worker(self._settings())
        )
        client = EngineClient(self._command)
        try:
            return client.load(Path(server.url), server=server).model
        finally:
            client.close()

    def add(self, server: ClinicServer) -> KeptServer:
        """Connect, and keep it with what it said; one of the same name is replaced. Raises as
        `asked`, and storage errors."""
        server = checked_server(server)
        facts = self.asked(server)
        server = msgspec.structs.replace(server, model=server.model or facts.served)
        kept = KeptServer(
            server,
            facts.served,
            facts.server_software,
            facts.context_train,
            facts.counts_exactly,
            FormatEvidence(
                names=(facts.name, facts.served),
                template=facts.chat_template is not None,
                control_tokens=tuple(n for n in facts.special_tokens if n in MARKERS)
                if facts.counts_exactly
                else (),
            ),
        )
        name = server.name.casefold()
        with self._changing:
            others = [e for e in self.kept() if e.server.name.casefold() != name]
            if any(e.server.identity == server.identity for e in others):
                raise WrongUse(say("This server and model are set up already, under another name."))
            self._store([*others, kept])
        self._record(AuditEvent.SERVER_ADDED, server)
        return kept

    def remove(self, kept: KeptServer) -> None:
        """Forget it, its token and its certificates. Raises storage errors."""
        with self._changing:
            identity = kept.server.identity
            self._store([e for e in self.kept() if e.server.identity != identity])
        self._record(AuditEvent.SERVER_REMOVED, kept.server)

    def connection(self, entry: ModelEntry) -> ClinicServer | None:
        """What the worker is given for this entry; None for a model on this computer. Raises
        ModelNotFound."""
        if not entry.server:
            return None
        for each in self.kept():
            if each.server.identity == entry.sha256:
                patience = _patience_of_worker(self._settings())
                return msgspec.structs.replace(each.server, silence_s=patience)
        raise ModelNotFound(
            say("The clinic server {name} was removed. Choose another model.", name=entry.name)
        )

    def was_asked(self, server: ClinicServer) -> None:
        """A question goes to it now."""
        self._record(AuditEvent.SERVER_ASKED, server)

    def _store(self, kept: Sequence[KeptServer]) -> None:
        encoded = msgspec.json.encode(kept, enc_hook=plain).decode()
        self._repository.set_state(_STATE, encoded if kept else None)

    def _record(self, event: AuditEvent, server: ClinicServer) -> None:
        self._audit.record(
            event,
            server=printable(server.name, _NAMED),
            address=printable(server.url, _ADDRESS),
            model=printable(server.model, _ADDRESS),
        )
