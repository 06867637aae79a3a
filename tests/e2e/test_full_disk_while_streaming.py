"""A disk that fills while an answer streams to the terminal: what was shown is kept, tried again,
and said where it stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers.small_disk import on_a_small_disk

pytestmark = pytest.mark.slow

SCRIPT = """
import errno, functools, io, json, os, sys, threading, time
from pathlib import Path

from app.__main__ import main
from app.core.consultations.messages import Status
from app.paths import Home
from app.services import application
from app.services.consultations import reply_writer
from tests.helpers.keys import CHEAP
from tests.helpers.gguf_files import write_model
from tests.helpers.scripted_engine import scripted_command

disk, how, command = Path(sys.argv[1]), HOW, COMMAND
os.environ["CONSILIUM_HOME"] = str(disk / "home")
secret = disk / "passphrase"
secret.write_text("sixteen wild geese")
home = Home(disk / "home")
reply_writer.RETRY_SECONDS = 0.2
WORDS = [f"word{number}" for number in range(60)]
engine = scripted_command("--pace", "50", replies=[" ".join(WORDS)])
opener = functools.partial(application.open_services, engine_command=engine, cost=CHEAP)
import app.cli.open_vault as opening
opening.open_services = opener
services = application.open_services(home, "sixteen wild geese", create=True, cost=CHEAP)
services.disclaimers.acknowledge()
services.change_settings(model=services.library.add(write_model(home.models / "tiny.gguf")).sha256)
services.close()
stuffing = disk / "stuffing"

def fill():
    with open(stuffing, "ab", buffering=0) as file:
        while True:
            try:
                file.write(bytes(4096))
            except OSError:
                return

class Out(io.StringIO):
    def write(self, text):
        if "word10" in text and not stuffing.exists() and how != "before":
            fill()
        if how == "again" and "word59" in text:
            threading.Timer(0.5, stuffing.unlink).start()
        return super().write(text)

real, sys.stdout, errors, sys.stderr = sys.stdout, Out(), sys.stderr, io.StringIO()
if command == "chat":
    class In(io.StringIO):
        def readline(self, *_):
            line = super().readline()
            if how == "again" and not line:
                time.sleep(1.5)
            return line
    sys.stdin = In("What is sepsis?\\n")
    code = main(["chat", "--passphrase-file", str(secret)])
else:
    code = main(["ask", "What is sepsis?", *command.split()[1:], "--passphrase-file", str(secret)])
out, err = sys.stdout.getvalue(), sys.stderr.getvalue()
sys.stdout, sys.stderr = real, errors
stuffing.unlink(missing_ok=True)
services = application.open_services(home, "sixteen wild geese", cost=CHEAP)
(made,) = services.repository.consultations()
kept = services.repository.messages(made.id)[-1]
sound = services.backups.check() == [] and services.audit.unseen() == []
services.close()
print(json.dumps({"code": code, "out": out, "err": err, "kept": kept.text, "sound": sound,
                  "status": kept.status.value, "whole": " ".join(WORDS)}))
"""


def filled(tmp_path: Path, how: str, command: str) -> dict[str, object]:
    script = SCRIPT.replace("HOW, COMMAND", f"{how!r}, {command!r}")
    told: dict[str, object] = json.loads(on_a_small_disk(script, tmp_path, "3m").stdout)
    assert told["sound"]
    return told


@pytest.mark.parametrize("command", ["ask", "chat"])
def test_what_was_shown_is_said_not_to_be_stored_where_the_disk_stays_full(
    tmp_path: Path, command: str
) -> None:
    told = filled(tmp_path, "for good", command)
    assert told["code"] == 1
    assert "word59" in str(told["out"])  # it streams to its end all the same
    assert "is not stored: there was no room on the disk to the end" in str(told["err"])
    assert "The disk is full" in str(told["err"])
    assert str(told["whole"]).startswith(str(told["kept"]))
    assert told["status"] == "interrupted"


@pytest.mark.parametrize("command", ["ask", "chat"])
def test_it_is_stored_when_there_is_room_again(tmp_path: Path, command: str) -> None:
    told = filled(tmp_path, "again", command)
    assert (told["kept"], told["status"]) == (told["whole"], "complete")
    assert told["code"] == 0
    if command == "chat":
        assert "is now stored" in str(told["out"]) + str(told["err"])


def test_the_json_says_whether_it_is_stored(tmp_path: Path) -> None:
    script = SCRIPT.replace('if "word10" in text and', "if False and")
    script = script.replace(
        "real, sys.stdout,", "threading.Timer(2.5, fill).start()\nreal, sys.stdout,"
    )
    told = json.loads(
        on_a_small_disk(
            script.replace("HOW, COMMAND", "'for good', 'ask --json'"), tmp_path, "3m"
        ).stdout
    )
    answer = json.loads(told["out"])
    assert answer["reply"]["text"] == told["whole"]
    assert answer["stored"] is False and "disk is full" in answer["error"]
    assert told["code"] == 1
