"""The installed program in a real window converts the demonstration's checkpoint; program and
converter are killed in the middle, and it goes on.

CONSILIUM_TEST_PICTURES names a folder for pictures of the screen on the way.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QImage

from app.paths import Home, assets
from tests.helpers.person import CONSILIUM, Person, until

pytestmark = [pytest.mark.gui, pytest.mark.e2e, pytest.mark.slow]

CHECKPOINT = assets() / "demo" / "checkpoint"
PASSPHRASE = "correct horse battery"
TO_THE_TABLE_S = 120.0  # on a busy machine


@pytest.fixture
def person(
    real_display: str, picture: Path, consilium_home: Path, demo_model: Path, tmp_path: Path
) -> Iterator[Person]:
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed (Debian: apt-get install xdotool)")
    (tmp_path / "run").mkdir(mode=0o700)
    person = Person(
        real_display, picture, consilium_home, {"XDG_RUNTIME_DIR": str(tmp_path / "run")}
    )
    yield person
    for converter in converters():
        converter.kill()
    if person.program is not None and person.program.is_running():
        person.kill()


def converters(planning: bool = False) -> list[psutil.Process]:
    """Processes of the converter for our checkpoint, wherever they hang by now."""
    found = []
    for process in psutil.process_iter(["cmdline"]):
        words = process.info["cmdline"] or []
        if "convert" in words and str(CHECKPOINT) in words and ("--plan" in words) is planning:
            found.append(process)
    return found


def keep_picture(screen: Path, name: str) -> None:
    """What the screen shows, where somebody wants to look at it."""
    folder = os.environ.get("CONSILIUM_TEST_PICTURES")
    if not folder:
        return
    content = screen.read_bytes()
    header = struct.unpack_from(">25I", content)
    width, height, row = header[4], header[5], header[12]
    start = len(content) - row * height
    image = QImage(content[start:], width, height, row, QImage.Format.Format_RGB32)
    image.copy(0, 0, 1300, 900).save(str(Path(folder) / f"{name}.png"))


def job_of(home: Path) -> dict[str, object]:
    """What the state on the disk says; empty where there is none."""
    try:
        job: dict[str, object] = json.loads(Home(home).conversion.read_text(encoding="utf-8"))
    except OSError:
        return {}
    return job


def open_models(person: Person) -> None:
    person.do("key", "ctrl+m")
    until(lambda: person.windows("Models") != [])
    person.look_at_the_window("Models")


def test_a_conversion_that_was_killed_with_its_window_goes_on_from_there(
    person: Person, picture: Path, consilium_home: Path
) -> None:
    target = consilium_home / "models" / "checkpoint.Q8_0.gguf"
    journal = target.with_name(target.name + ".part.journal")
    person.begin(PASSPHRASE)
    open_models(person)
    person.press("Tab", "space")  # the way to a medical model; its field has the keyboard
    person.press("ctrl+a")
    person.write(str(CHECKPOINT))
    person.do("key", "Return")
    until(lambda: converters(planning=True) != [])
    until(lambda: converters(planning=True) == [], TO_THE_TABLE_S)
    person.screen.until_still()
    keep_picture(picture, "1-table")
    # Choose a folder, show what it takes, the table, another folder, convert.
    person.press(*["Tab"] * 5)
    person.do("key", "space")

    until(lambda: converters() != [])
    (converter,) = converters()
    converter.suspend()  # so that it isn't done before it is killed: it goes on in small steps
    end = time.monotonic() + TO_THE_TABLE_S
    while not (journal.exists() and journal.read_bytes().count(b'"done"') > 3):
        assert time.monotonic() < end, "the conversion never began"
        converter.resume()
        time.sleep(0.004)
        converter.suspend()
    assert not target.exists()
    person.screen.until_still()
    keep_picture(picture, "2-converting")
    before = journal.read_bytes().count(b'"done"')
    assert person.program is not None
    person.program.kill()
    person.program.wait()
    converter.kill()
    until(lambda: converters() == [])
    assert job_of(consilium_home)["state"] == "running"

    person.start()
    person.write(PASSPHRASE)
    person.press("Return")
    until(lambda: person.engine() is not None)
    person.screen.until_still()
    open_models(person)
    assert job_of(consilium_home)["state"] == "stopped"
    assert journal.read_bytes().count(b'"done"') >= before
    keep_picture(picture, "3-stopped")
    person.press("Tab", "Tab", "Tab", "Tab")  # past the buttons above, to the one that goes on
    person.do("key", "space")
    until(lambda: job_of(consilium_home).get("state") == "done", TO_THE_TABLE_S)
    person.screen.until_still()
    keep_picture(picture, "4-done")

    told = Home(consilium_home).conversion_log.read_text(encoding="utf-8").splitlines()
    done = json.loads(told[-1])
    assert done["event"] == "done" and done["resumed"] >= before
    listed = subprocess.run(
        [CONSILIUM, "models", "list", "--json"],
        env={**os.environ, "CONSILIUM_HOME": str(consilium_home)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    models = [json.loads(line) for line in listed]
    assert str(target) in [model["path"] for model in models]
    assert all(model["problem"] is None for model in models)
