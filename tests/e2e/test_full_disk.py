"""A disk that is full at each of the writes: one sentence, nothing lost, and it goes on.

Every file that Consilium writes is written on a small disk of its own that is stuffed, to the last
byte and then a few pages less at a time.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.small_disk import on_a_small_disk

pytestmark = pytest.mark.slow

SCRIPT = """
import errno
import logging
import os
import shutil
import sys
from pathlib import Path

from app.core.audit_chain import AuditEvent
from app.errors import BackupError, ConsiliumError, ExportError, StorageError
from app.services.transcripts.transcript_file import write_transcript
from app.log import logged
from app.paths import Home
from app.services import application
from app.services.vault.repair_service import repair_vault
from app.services.vault.restore_service import restore_backup, restore_into
from app.store.keys.key_file import Cost
from app.store.keys.key_file_storage import read_key_file, replace_key_file
from app.store.keys.key_slots import passphrase_sealer
from tests.helpers.consultations import pending_reply, question
from tests.helpers.gguf_files import write_model

disk, PASS, CHEAP = Path(sys.argv[1]), "sixteen wild geese", Cost(64, 1, 1)
home = Home(disk / "home")
os.environ["CONSILIUM_HOME"] = str(home.root)
services = application.open_services(home, PASS, create=True, cost=CHEAP)
repository = services.repository
consultation = repository.create_consultation("Kept")
asked = question(consultation.id, "What was there before the disk was full " * 50)
growing = pending_reply(asked)
for message in (asked, growing):
    repository.add_message(message)
model = write_model(home.models / "tiny.gguf")
stick = disk / "stick"
stick.mkdir()
first = services.backups.make(stick).backup
passphrases = [PASS]
count = 0


def new_key():
    sealer = passphrase_sealer(f"another passphrase {count}", CHEAP)
    wrap = services._vault.seal(sealer)
    replace_key_file(home, read_key_file(home).with_wrap(wrap))
    passphrases.append(f"another passphrase {count}")


long = lambda: f"words {count} " * 4000
writers = {
    "a message": lambda: repository.add_message(question(consultation.id, long(), asked)),
    "a flush": lambda: repository.flush_reply(growing.id, long()),
    "a draft": lambda: repository.save_draft(consultation.id, long()),
    "a title": lambda: repository.rename(consultation.id, long()),
    "a tag": lambda: repository.tag(consultation.id, f"tag {count}"),
    "the trash": lambda: (repository.delete(consultation.id), repository.restore(consultation.id)),
    "state": lambda: repository.set_state("place", long()),
    "settings": lambda: services.change_settings(temperature=count / 1000, model="x" * 20000),
    "the library": lambda: services.library.add(model),
    "the key file": new_key,
    "a backup": lambda: services.backups.make(stick),
    "a transcript": lambda: write_transcript(disk / "out.md", long()),
    "a restore": lambda: restore_into(disk / f"new{count}", first.path, PASS),
}
silent = {
    "the audit": lambda: services.audit.record(AuditEvent.COPIED),
    "the log": lambda: logging.getLogger("app").error("a line of the log " * 300),
}
stuffing = disk / "stuffing"
refused = {}


def full(leaving):
    # Maintenance of the vault may write between the look and the stuffing: then look again.
    for _ in range(50):
        room = os.statvfs(disk)
        try:
            stuffing.write_bytes(bytes(max(0, room.f_bavail * room.f_frsize - leaving)))
            return
        except OSError as error:
            assert error.errno == errno.ENOSPC
            stuffing.unlink()
    raise SystemExit("the disk would not be stuffed")


def sound():
    assert repository.message(asked.id).text == asked.text
    assert services.backups.check() == []
    assert {each.path for each in services.backups.listed(stick)} >= {first.path}
    for left in (*home.root.iterdir(), *stick.iterdir(), *disk.glob("*.part")):
        assert not left.name.endswith((".part", ".new")), left
        assert not left.name.startswith(".settings"), left


with logged(home):
    for name, write in {**writers, **silent}.items():
        for leaving in (0, 4096, 12288, 40960):
            count += 1
            full(leaving)
            try:
                write()
                assert leaving or name in ("the trash", "a tag", *silent), f"{name}: no error"
            except (StorageError, BackupError, ExportError) as error:
                assert name not in silent
                refused[name] = str(error)
                assert "full" in str(error) or "room" in str(error) or "free" in str(error), error
                assert "\\n" not in str(error)
            finally:
                stuffing.unlink()
            sound()
        count += 1
        write()  # goes on when there is room
        if name == "a restore":
            for made in disk.glob("new*"):
                shutil.rmtree(made)
assert repository.message(growing.id).text.startswith("words")
assert set(refused) >= set(writers) - {"the trash", "a tag"}, set(writers) - set(refused)
services.close()

full(0)
try:
    repair_vault(home, passphrases[-1])
    raise SystemExit("a repair found room on a full disk")
except StorageError:
    pass
finally:
    stuffing.unlink()
services = application.open_services(home, passphrases[-1], cost=CHEAP)
repository = services.repository
sound()
services.close()
print("nothing lost")
"""


def test_a_disk_that_is_full_at_each_write_loses_nothing(tmp_path: Path) -> None:
    ran = on_a_small_disk(SCRIPT, tmp_path, "6m")
    assert ran.stdout.strip() == "nothing lost"
    assert "Traceback" not in ran.stderr
