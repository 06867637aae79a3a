"""What a screen reader is given: a name for each control, and what changes said aloud.

The whole of it in a real window, through AT-SPI on a bus of the test's own.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.screen_reader_process import ReaderProcess, missing, screen_reader
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "all is there")


@pytest.fixture
def reader(tmp_path: Path, consilium_home: Path) -> Iterator[ReaderProcess]:
    """A screen reader beside a window of its own, at the very first start."""
    with screen_reader(tmp_path) as (reader, env, _):
        window = {**env, "CONSILIUM_HOME": str(consilium_home)}
        command = [sys.executable, "-m", "tests.helpers.scripted_window"]
        process = subprocess.Popen(command, env=window, cwd=ROOT, stderr=subprocess.DEVNULL)
        try:
            yield reader
        finally:
            process.terminate()
            process.wait()


PASSPHRASE = "correct horse battery"
WRITTEN_COPY = " of your written copy"
SETTINGS = ("Appearance", "Answers", "Engine", "Security", "History", "Backups", "Updates")


def test_a_first_start_and_a_consultation_by_a_screen_reader_alone(reader: ReaderProcess) -> None:
    unnamed: list[str] = []

    def look(where: str) -> None:
        unnamed.extend(f"{where}: {node}" for node in reader.unnamed())

    reader.until_shown("I have read and understood this")
    look("disclaimer")
    reader.press("I have read and understood this")
    reader.press("Continue")
    reader.until_shown("Step 2 of 4")
    look("passphrase")
    for field in ("Passphrase", "Passphrase again"):
        reader.write(field, PASSPHRASE)
    reader.press("Create the vault")
    reader.until_shown("Step 3 of 4")
    look("recovery code")
    told = [name.partition(": ") for name in reader.names() if name.startswith("Group ")]
    groups = {group: letters.replace(" ", "") for group, _, letters in told}
    assert len(groups) == 8
    reader.press("I have written it down")
    reader.until(lambda: any(WRITTEN_COPY in name for name in reader.names()), "the question")
    look("one group of the code")
    [field] = [n for n in reader.names() if n.startswith("Group ") and n.endswith(WRITTEN_COPY)]
    reader.write(field, groups[field.removesuffix(WRITTEN_COPY)])
    reader.press("Confirm")
    reader.until_shown("Step 4 of 4")
    look("model")
    reader.press("Start")
    reader.until_shown("Send")
    look("empty consultation")

    reader.write("Your message", "What helps against a cold?")
    reader.press("Send")
    reader.until(lambda: "The answer is complete." in reader.heard(), "the end of the answer")
    look("consultation")
    heard = reader.heard()
    # By finished blocks, not by tokens, and none of Markdown's signs.
    assert heard[0] == "The answer begins." and heard[-1] == "The answer is complete."
    assert 2 <= len(heard) - 2 <= 4
    said = " ".join("\n".join(heard[1:-1]).split())
    assert said == "Rest. 1. Fluids 2. Paracetamol 1 g Come back if it gets worse."
    [reply] = [name for name in reader.names() if name.startswith("Answer: ")]
    assert "**" not in reply and "Disclaimer" in reply

    reader.press("Settings")
    reader.until_shown("Pages of the settings")
    for number, page in enumerate(SETTINGS):
        reader.choose("Pages of the settings", number)
        time.sleep(0.5)  # what the page reads in the background
        look(f"settings, {page}")
    reader.choose("Pages of the settings", 0)
    reader.until_shown("Dark")
    roles = {node["name"]: node["role"] for node in reader.tree()}
    assert roles["Dark"] == roles["Light"] == "radio button"
    reader.press("Close")

    reader.press("Deleted consultations")
    reader.until_shown("Nothing was deleted.")
    look("trash")
    reader.press("Close")
    reader.press("Lock (Ctrl+L)")
    reader.until(lambda: "Locked" in reader.heard(), "the lock being said")
    assert not unnamed, unnamed
