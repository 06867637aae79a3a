"""kill -9 at any moment: what was said to be stored is stored, and the vault opens."""

from __future__ import annotations

import random
import subprocess
import sys
import time

import pytest

from app.core.consultations.messages import Status
from app.paths import Home
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from app.store.vault_opening import create_vault, open_vault, vault_exists
from tests.helpers.tree import ROOT
from tests.helpers.vaults import value_of

pytestmark = pytest.mark.slow

# Says what is stored only after the repository returned; the pipe is unbuffered.
WRITER = """
import os, sys
import msgspec
from pathlib import Path
from app.core.consultations.messages import Status
from app.paths import Home
from app.store.history.repository import Repository
from app.store.vault_opening import open_vault
from tests.helpers.consultations import pending_reply, question

def stored(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())

repository = Repository(open_vault(Home(Path(sys.argv[1])), sys.argv[2]))
repository.mark_interrupted()
stored("open")
number = 0
while True:
    consultation = repository.create_consultation(f"Title {number}")
    parent = None
    for turn in range(3):
        number += 1
        asked = question(consultation.id, f"question {number}", parent)
        repository.add_message(asked)
        stored("complete", asked.id, len(asked.text))
        reply = pending_reply(asked)
        repository.add_message(reply)
        for words in range(1, 6):
            text = "word " * words * 50
            repository.flush_reply(reply.id, text)
            stored("streaming", reply.id, len(text))
        parent = msgspec.structs.replace(reply, text=text + "end", status=Status.COMPLETE)
        repository.finish_reply(parent)
        stored("complete", reply.id, len(parent.text))
    repository.rename(consultation.id, f"Renamed {number}")
    repository.delete(consultation.id)
"""


def write_until_killed(
    home: Home, passphrase: str, lines: int, seconds: float
) -> dict[str, tuple[str, int]]:
    """What the writer said was stored: message id -> (status, characters)."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(home.root), passphrase],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"open\n"
        heard = b"".join(writer.stdout.readline() for _ in range(lines))
        time.sleep(seconds)
        writer.kill()
        heard += writer.stdout.read()
    said = (line.split() for line in heard.decode().split("\n")[:-1])  # no last half line
    return {identifier: (status, int(length)) for status, identifier, length in said}


def test_what_was_stored_survives_kill_9(home: Home, passphrase: str, cheap: Cost) -> None:
    create_vault(home, passphrase, cheap).close()
    chance = random.Random(20261122)
    for _ in range(8):
        lines, seconds = chance.randint(1, 60), chance.uniform(0, 0.03)
        said = write_until_killed(home, passphrase, lines, seconds)
        assert said
        vault = open_vault(home, passphrase)
        repository = Repository(vault)
        repository.mark_interrupted()
        for identifier, (status, length) in said.items():
            message = repository.message(identifier)
            assert len(message.text) >= length
            if status == "complete":
                assert message.status is Status.COMPLETE
            assert message.status.is_final
        assert value_of(vault, "PRAGMA integrity_check") == "ok"
        vault.close()


MAKER = """
import sys
from pathlib import Path
from app.paths import Home
from app.store.keys.key_file import Cost
from app.store.vault_opening import create_vault
print("ready", flush=True)
create_vault(Home(Path(sys.argv[1])), sys.argv[2], Cost(64, 1, 1)).close()
"""


@pytest.mark.parametrize("attempt", range(6))
def test_a_vault_killed_in_the_making_opens_or_is_made_anew(
    home: Home, passphrase: str, cheap: Cost, attempt: int
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", MAKER, str(home.root), passphrase],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as maker:
        assert maker.stdout is not None
        maker.stdout.readline()
        time.sleep(attempt * 0.006)
        maker.kill()
    if vault_exists(home):
        open_vault(home, passphrase).close()
    else:
        create_vault(home, passphrase, cheap).close()
    assert {path.name for path in home.root.glob("vault*")} == {
        "vault.db",
        "vault.key",
        "vault.mark",
    }
