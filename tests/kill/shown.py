"""What the killed process had shown, and whether the vault still has it."""

from __future__ import annotations

import json
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.core.consultations.messages import Message, Status
from app.errors import (
    AlreadyOpen,
    BackupError,
    ConsiliumError,
    StorageError,
    UserError,
    WrongPassphrase,
)
from app.paths import Home
from app.services.application import Services, open_services
from app.services.vault.restore_service import restore_into
from app.settings import Settings, load_settings
from app.store.backup.backup_folder import list_backups
from app.store.backup.restore import stage_restore
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from tests.helpers.old_vaults import CHEST_PAIN, PASSPHRASE

# The promise: what streamed is stored within a second. Everything else is when it is shown.
PROMISE_S = 1.0
PATIENCE_S = 5.0
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)

_FILES = {
    "vault.db", "vault.key", "lock", "lock.owner", "models.lock", "models.json", "models",
    "settings.json", "logs", "audit.head", "vault.mark", "backups", "tries.json", "snapshots",
    "models.unreadable.json",
}  # fmt: skip


@dataclass
class Reply:
    consultation: str
    streamed: list[tuple[float, str]] = field(default_factory=list)
    ended: tuple[str, str] | None = None  # text and status


@dataclass
class Shown:
    """`allowed` holds, by name, the values that a thing may have: the one that was said to be
    stored, and the one that was under way."""

    passphrases: list[str] = field(default_factory=lambda: [PASSPHRASE])
    ever: list[str] = field(default_factory=lambda: [PASSPHRASE])
    questions: dict[str, tuple[str, str]] = field(default_factory=dict)
    replies: dict[str, Reply] = field(default_factory=dict)
    allowed: dict[str, list[Any]] = field(default_factory=dict)
    backups: list[str] = field(default_factory=list)
    words: int = 0
    typing: dict[str, list[tuple[float, str]]] = field(default_factory=dict)
    saved: Path | None = None
    cut_after: Path | None = None  # the backup that was made before the database was cut
    spoiled: set[str] = field(default_factory=set)
    spoiled_backups: set[str] = field(default_factory=set)
    may_be_spoiled = False  # a backup, just now
    full_since: float | None = None
    wait_is_over = False
    clock_was_set = was_spoiled = False  # by the hour that was killed last

    def hear(self, lines: bytes) -> None:
        """What came over the pipe; the last line may be half."""
        for line in lines.split(b"\n")[:-1]:
            self._hear(json.loads(line))

    def _hear(self, said: dict[str, Any]) -> None:  # noqa: C901 - a flat case for each line
        match said:
            case {"asked": question, "consultation": consultation, "text": text, "reply": reply}:
                self.questions[question] = (consultation, text)
                self.replies[reply] = Reply(consultation)
                self.allowed.setdefault(f"title {consultation}", [said["title"]])
                self.words += len(text.split())
            case {"streamed": reply, "text": text, "at": at}:
                self.replies[reply].streamed.append((at, text))
                self.words += len(text.split())
            case {"ended": reply, "text": text, "status": status}:
                self.replies[reply].ended = (text, status)
            case {"was": what, "value": value}:
                self.allowed.setdefault(what, [value])  # of the old vault
            case {"will": "passphrase", "value": value}:
                self.passphrases.append(value)
                self.ever.append(value)
            case {"did": "passphrase", "value": value}:
                self.passphrases = [value]
            case {"will": what, "value": value}:
                self.allowed.setdefault(what, [_unsaid(what)]).append(value)
            case {"did": what, "value": value}:
                self.allowed[what] = [value]
                self.typing.pop(what, None)
                if isinstance(value, str):
                    self.words += len(value.split())
            case {"types": what}:
                self.typing[what] = []
            case {"typed": what, "text": text, "at": at}:
                self.typing[what].append((at, text))
            case {"no_room": what}:
                self._not_done(what)
            case {"full": at}:
                self.full_since = at
            case {"room": _}:
                self.full_since = None
            case {"clock": _}:
                self.clock_was_set = True
            case {"spoiled": what}:
                self.spoiled.add(what)
                self.wait_is_over |= what == "tries.json"  # one that is cut counts as ten in vain
                self.was_spoiled = True
            case {"spoils_backup": _}:
                self.may_be_spoiled = True
            case {"spoiled_backup": path}:
                self.may_be_spoiled = False
                self.spoiled_backups.add(path)
                self.was_spoiled = True
            case {"cuts": path}:
                self.cut_after = Path(path)
            case {"saved": path}:
                self.saved = Path(path)
            case {"backed_up": path}:
                self.backups.append(path)
            case {"refused": what, "why": why}:
                raise AssertionError(f"{what} was refused: {why}")

    @property
    def is_streaming(self) -> bool:
        return any(reply.streamed and reply.ended is None for reply in self.replies.values())

    @property
    def is_changing(self) -> bool:
        return len(self.passphrases) > 1 or any(len(each) > 1 for each in self.allowed.values())

    def _not_done(self, what: str) -> None:
        """It was refused for want of room: it is as it was before."""
        if what == "passphrase":
            self.passphrases.pop()
        elif not what.startswith("deleted "):  # or only what is kept beside the vault stayed
            self.allowed[what].pop()

    # After a kill

    def check(self, home: Home, backups: Path, killed_at: float) -> None:
        """Raises AssertionError for anything that was shown and is not there."""
        if self.wait_is_over:
            home.tries.unlink(missing_ok=True)
            self.wait_is_over = False
        if self.saved is not None:
            self._put_back(home, self.saved)
        if self.cut_after is not None:
            self._refused_or_opened(home)
            self._put_back(home, self.cut_after)
        self._allow_typing(killed_at)
        services = self._opened(home)
        try:
            assert services.backups.check() == [], "the vault is not sound"
            # What no disk had room for is stored once it has: then all of it is due again.
            self._check_messages(services.repository, min(killed_at, self.full_since or killed_at))
            self._check_things(services.repository, home)
            verdict = services.audit.verify()
            if not self.spoiled & {"audit.head", "vault.mark"}:
                assert (verdict.problems, verdict.disturbances) == ((), ())
        finally:
            services.close()
        self.full_since = None
        self._check_backups(backups)
        left = {path.name for path in home.root.iterdir()} - _FILES
        assert not left, f"left behind: {left}"

    def _put_back(self, home: Home, saved: Path) -> None:
        """What was saved of a vault whose files were lost, or backed up before it was cut."""
        shutil.rmtree(home.root, ignore_errors=True)
        self.saved = self.cut_after = None
        self.allowed.pop("temperature", None)  # settings are no part of the vault
        for passphrase in reversed(self.passphrases):
            with suppress(WrongPassphrase):
                restore_into(home.root, saved, passphrase)
                return
        raise AssertionError("no passphrase opens what was saved")

    def _refused_or_opened(self, home: Home) -> None:
        """A database that was cut: opened with what is left, or refused with one sentence."""
        for passphrase in reversed(self.passphrases):
            with suppress(UserError):
                _opened(home, passphrase).close()
                return

    def open_on_full_disk(self, home: Home) -> None:
        """Before anybody made room: it opens, or says in one sentence why not."""
        for passphrase in reversed(self.passphrases):
            try:
                _opened(home, passphrase).close()
                return
            except WrongPassphrase:
                continue
            except (StorageError, BackupError) as error:
                assert "\n" not in str(error)
                return

    def _allow_typing(self, killed_at: float) -> None:
        """A second of it may be missing."""
        for what, typed in self.typing.items():
            late = [text for at, text in typed if at >= killed_at - PROMISE_S]
            before = [text for at, text in typed if at < killed_at - PROMISE_S]
            older = before[-1:] or self.allowed.get(what, [_unsaid(what)])
            self.allowed[what] = [*older, *late]
        self.typing.clear()

    def _opened(self, home: Home) -> Services:
        for passphrase in reversed(self.passphrases):
            try:
                services = _opened(home, passphrase)
            except WrongPassphrase:
                continue
            self.passphrases = [passphrase]
            return services
        raise AssertionError("no passphrase opens the vault")

    def _check_messages(self, repository: Repository, killed_at: float) -> None:
        for identifier, (consultation, text) in self.questions.items():
            question = repository.message(identifier)
            assert (question.consultation_id, question.text) == (consultation, text)
        for identifier, shown in self.replies.items():
            _check_reply(repository.message(identifier), shown, killed_at)
        every = (*repository.consultations(limit=1000), *repository.deleted_consultations())
        first = [repository.messages(each.id)[:1] for each in every]
        assert CHEST_PAIN in [message.text for messages in first for message in messages]

    def _check_things(self, repository: Repository, home: Home) -> None:
        for what, values in self.allowed.items():
            kind, _, rest = what.partition(" ")
            match kind:
                case "title":
                    found: Any = repository.consultation(rest).title
                case "draft":
                    found = repository.draft(rest or None)
                case "edit":
                    where = repository.message(rest).consultation_id
                    edits = {e.message_id: e.text for e in repository.edit_drafts(where)}
                    found = edits.get(rest, "")
                case "deleted":
                    found = repository.consultation(rest).deleted_at is not None
                case "tag":
                    consultation, _, tag = rest.partition(" ")
                    found = tag in repository.consultation(consultation).tags
                case _:
                    found = load_settings(home.settings).temperature
                    if "settings.json" in self.spoiled:
                        values = [*values, Settings().temperature]
            assert found in values, f"{kind}: {found!r} is none of {values!r}"
            self.allowed[what] = [found]

    def _check_backups(self, backups: Path) -> None:
        found = {str(each.path) for each in list_backups(backups)}
        if not self.may_be_spoiled:
            # Another may have been made since, and nobody was told yet.
            unsaid = found - set(self.backups)
            newest = set(self.backups[-1:])
            assert unsaid or found | self.spoiled_backups >= newest, (
                f"a backup is gone: {self.backups} {found}"
            )
            for path in backups.iterdir():
                assert path.name.startswith(".") or str(path) in found | self.spoiled_backups

    def restore_newest(self, backups: Path, scratch: Path) -> bool:
        """Whether there is a backup; it is opened as a new vault."""
        if self.may_be_spoiled:
            return False
        sound = [e for e in list_backups(backups) if str(e.path) not in self.spoiled_backups]
        for backup in sound[:1]:
            home = Home(scratch)
            shutil.rmtree(scratch, ignore_errors=True)
            for passphrase in reversed(self.ever):
                try:
                    stage_restore(home, backup.path, passphrase)
                    return True
                except WrongPassphrase:
                    continue
                except ConsiliumError as error:
                    raise AssertionError(f"the newest backup does not open: {error}") from error
            raise AssertionError("no passphrase opens the newest backup")
        return False


def _opened(home: Home, passphrase: str) -> Services:
    """An engine that was just being started as its parent was killed holds the lock until it is
    on its own, a moment later."""
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            return open_services(home, passphrase, cost=CHEAP)
        except AlreadyOpen:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


def _check_reply(message: Message, shown: Reply, killed_at: float) -> None:
    assert message.status.is_final
    if shown.ended is not None:
        assert (message.text, message.status.value) == shown.ended
        return
    due = "".join(text for at, text in shown.streamed if at < killed_at - PROMISE_S)
    everything = "".join(text for _, text in shown.streamed)
    assert message.text.startswith(due), "words that had been shown for a second are missing"
    assert everything.startswith(message.text) or message.text.startswith(everything)
    # Its end may have been stored before anybody could be told.
    assert message.status in (Status.INTERRUPTED, Status.COMPLETE, Status.STOPPED)
    shown.ended = (message.text, message.status.value)


def _unsaid(what: str) -> Any:
    """The value before anything was said of it."""
    return {"draft": "", "edit": "", "deleted": False, "tag": False, "temperature": 0.3}.get(
        what.split(" ", 1)[0]
    )
