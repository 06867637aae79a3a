"""An hour of use, as fast as it goes, in a process that is going to be killed.

Before each thing that it does it says what it will do, and after it what it did, one JSON object a
line on a pipe that nothing buffers. What streams is said when it would stand on the screen.
"""

from __future__ import annotations

import json
import os
import random
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core.consultations.messages import Role
from app.errors import BackupError, ConsiliumError, ModelError, StorageError
from app.paths import Home
from app.services import application
from app.services.application import Services
from app.services.consultations.reply_events import (
    ReplyEnded,
    ReplyEvent,
    ReplyStarted,
    TextStreamed,
)
from app.store.keys.key_file import Cost
from app.ui.consultation.composer.draft_timer import DraftTimer
from tests.helpers.gguf_files import write_model
from tests.helpers.scripted_engine import scripted_command
from tests.kill.changed_clock import set_clock
from tests.kill.harm import SPARE, cut, full_disk, lose, save_what_is_held, spoil, spoil_backup

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
WORDS = (
    "angina",
    "fièvre",
    "痛み",
    "troponin",
    "dyspnoea",
    "ECG",
    "colchicine",
    "μg",
    "rash",
    "no",
)
TAGS = ("cardiology", "follow-up", "étude")
REPLIES = tuple(" ".join(WORDS[n % 10] for n in range(start, start + 120)) for start in range(4))


@dataclass(frozen=True)
class Place:
    """`disk`: the folder of a small disk that holds both others, None where they are on none."""

    home: Home
    backups: Path
    disk: Path | None


def use(place: Place, passphrase: str, seed: int, pipe: int) -> None:
    """Until it is killed."""
    Hour(place, passphrase, random.Random(seed), pipe).run()


class Hour:
    def __init__(self, place: Place, passphrase: str, chance: random.Random, pipe: int) -> None:
        self._home, self._backups, self._disk = place.home, place.backups, place.disk
        self._passphrase, self._chance, self._pipe = passphrase, chance, pipe
        self._is_full = False

    def run(self) -> None:
        set_clock(self._chance)
        self._say(opening=True)
        services = application.open_services(
            self._home,
            self._passphrase,
            engine_command=scripted_command("--pace", "4", replies=REPLIES),
            cost=CHEAP,
        )
        services.disclaimers.acknowledge()
        model = self._home.models / "tiny.gguf"
        if not model.exists():
            write_model(model)
        entry = services.library.add(model)
        services.change_settings(
            model=entry.sha256, backup_folder=str(self._backups), backup_keep=3
        )
        self._say(open=True)
        actions = (
            (self._ask, 6), (self._again, 2), (self._type, 4), (self._rename, 3), (self._tag, 2),
            (self._delete, 2), (self._restore, 2), (self._back_up, 2), (self._settings, 1),
            (self._new_passphrase, 1), (self._edit, 3), (self._type_fast, 3),
            (self._lose_files, 1), (self._truncate_vault, 1), (self._spoil, 2),
            (self._set_clock, 2), (self._fill_disk, 3),
        )  # fmt: skip
        choices = [action for action, weight in actions for _ in range(weight)]
        while True:
            with suppress(ModelError):  # of which the file, or the list, was deleted
                self._chance.choice(choices)(services)

    def _say(self, **said: Any) -> None:
        os.write(self._pipe, json.dumps(said).encode() + b"\n")

    def _some(self, services: Services) -> str | None:
        found = services.repository.consultations(limit=8)
        return self._chance.choice(found).id if found else None

    def _text(self) -> str:
        return " ".join(self._chance.choices(WORDS, k=self._chance.randint(1, 60)))

    def _ask(self, services: Services) -> None:
        where = self._some(services) if self._chance.random() < 0.7 else None
        events = services.consultations.ask(self._text(), consultation_id=where, from_draft=False)
        self._follow(services, events)

    def _again(self, services: Services) -> None:
        if (where := self._some(services)) is not None:
            messages = services.repository.messages(where)
            questions = [each.id for each in messages if each.role is Role.CLINICIAN]
            if questions:
                again = services.consultations.regenerate(self._chance.choice(questions))
                self._follow(services, again)

    def _follow(self, services: Services, events: Any) -> None:
        stop_after = self._chance.choice((10, 40, 1000))
        shown = 0
        event: ReplyEvent
        for event in events:
            match event:
                case ReplyStarted(consultation=consultation, question=question, reply=reply):
                    self._say(
                        asked=question.id, consultation=consultation.id, text=question.text,
                        title=consultation.title, reply=reply.id,
                    )  # fmt: skip
                case TextStreamed(reply_id=reply_id, text=text):
                    self._say(streamed=reply_id, text=text, at=time.monotonic())
                    shown += 1
                    if shown == stop_after:
                        services.consultations.stop()
                case ReplyEnded(reply=reply):
                    if reply.id not in (each.id for each in services.consultations.unstored()):
                        self._say(ended=reply.id, text=reply.text, status=reply.status.value)

    def _type(self, services: Services) -> None:
        where = self._some(services) if self._chance.random() < 0.6 else None
        what, text = f"draft {where or ''}", self._text()
        self._say(was=what, value=services.repository.draft(where))
        self._change(what, text, lambda: services.repository.save_draft(where, text))

    def _edit(self, services: Services) -> None:
        if (where := self._some(services)) is not None:
            messages = services.repository.messages(where)
            questions = [each.id for each in messages if each.role is Role.CLINICIAN]
            if questions:
                what, text = self._chance.choice(questions), self._text()
                self._change(
                    f"edit {what}", text, lambda: services.repository.save_edit_draft(what, text)
                )

    def _type_fast(self, services: Services) -> None:
        """As in the window, by its timer: one key after the other, without a pause."""
        application = QCoreApplication.instance() or QCoreApplication([])
        text, timer = "", DraftTimer(application)
        timer.due.connect(lambda: services.repository.save_draft(None, text))
        self._say(types="draft ")
        for key in self._text()[:40]:
            text += key
            self._say(typed="draft ", text=text, at=time.monotonic())
            timer.typed()
            ends = time.monotonic() + self._chance.uniform(0.02, 0.1)
            while time.monotonic() < ends:
                application.processEvents()
                time.sleep(0.005)
        timer.flush()
        self._say(did="draft ", value=text)

    def _lose_files(self, services: Services) -> None:
        """Nothing is asked into a vault that is gone, and it is saved before this is killed."""
        self._say(loses=True)
        lose(self._home, self._chance)
        saved = save_what_is_held(services, self._backups.with_name("saved"))
        if saved is not None:
            self._say(saved=str(saved))
        else:
            self._say(refused="the loss", why="nobody noticed it")
        time.sleep(60)

    def _truncate_vault(self, services: Services) -> None:
        """What is cut off is gone; the backup from before has all of it."""
        if self._chance.random() < 0.5:
            return
        made = services.backups.make().backup.path
        self._say(backed_up=str(made))
        self._say(cuts=str(made))
        cut(self._home.vault, self._chance)
        with suppress(ConsiliumError):  # what comes after the cut is not looked for
            for _ in services.consultations.ask(self._text(), from_draft=False):
                pass
        self._say(cut=True)
        time.sleep(60)

    def _spoil(self, services: Services) -> None:
        if self._chance.random() < 0.3:
            self._say(spoils_backup=True)
            if (path := spoil_backup(self._backups, self._chance)) is not None:
                self._say(spoiled_backup=str(path))
        else:
            name = self._chance.choice(SPARE)
            self._say(spoiled=name)
            spoil(self._home.root / name, self._chance)

    def _set_clock(self, services: Services) -> None:
        set_clock(self._chance)
        self._say(clock=time.time())

    def _fill_disk(self, services: Services) -> None:
        """While it is full, what is asked and changed is stored or refused; what was shown of a
        reply and found no room is stored once there is some again."""
        if self._disk is None:
            return
        writes = (
            self._ask, self._ask, self._again, self._type, self._edit, self._rename, self._tag,
            self._delete, self._restore, self._back_up, self._settings, self._new_passphrase,
        )  # fmt: skip
        self._say(full=time.monotonic())
        self._is_full = True
        with full_disk(self._disk, self._chance):
            for write in self._chance.sample(writes, self._chance.randint(1, 4)):
                with suppress(StorageError, BackupError):
                    write(services)
        self._is_full = False
        while services.consultations.unstored():
            time.sleep(0.05)
        self._say(room=True)

    def _rename(self, services: Services) -> None:
        if (where := self._some(services)) is not None:
            title = self._text()
            self._say(was=f"title {where}", value=services.repository.consultation(where).title)
            self._change(f"title {where}", title, lambda: services.repository.rename(where, title))

    def _tag(self, services: Services) -> None:
        if (where := self._some(services)) is not None:
            tag = self._chance.choice(TAGS)
            has = tag in services.repository.consultation(where).tags
            self._say(was=f"tag {where} {tag}", value=has)
            change = services.repository.untag if has else services.repository.tag
            self._change(f"tag {where} {tag}", not has, lambda: change(where, tag))

    def _delete(self, services: Services) -> None:
        if (where := self._some(services)) is not None:
            self._change(f"deleted {where}", True, lambda: services.history.delete(where))

    def _restore(self, services: Services) -> None:
        found = services.repository.deleted_consultations()
        if found:
            where = self._chance.choice(found).id
            self._say(was=f"deleted {where}", value=True)
            self._change(f"deleted {where}", False, lambda: services.history.restore(where))

    def _back_up(self, services: Services) -> None:
        self._say(backed_up=str(services.backups.make().backup.path))

    def _settings(self, services: Services) -> None:
        warm = self._chance.choice((0.1, 0.3, 0.7))
        self._change("temperature", warm, lambda: services.change_settings(temperature=warm))

    def _new_passphrase(self, services: Services) -> None:
        new = f"passphrase {self._chance.randrange(10**6)}"
        self._change("passphrase", new, lambda: services.keys.set_passphrase(new))

    def _change(self, what: str, value: Any, act: Any) -> None:
        self._say(will=what, value=value)
        try:
            act()
        except (StorageError, BackupError) as error:
            if not self._is_full:
                self._say(refused=what, why=str(error))
            self._say(no_room=what)
            raise
        except ConsiliumError as error:
            self._say(refused=what, why=str(error))
            raise
        self._say(did=what, value=value)
