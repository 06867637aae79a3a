"""The first start, a consultation and a lock by the keyboard alone, in a real window.

The way is found by what has the keyboard, as a screen reader says it, and never by a count of Tabs.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.paths import assets
from tests.helpers.person import PATIENCE_S, Person, until
from tests.helpers.screen_reader_process import ReaderProcess, missing, screen_reader

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=missing() or "all is there"),
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed"),
    pytest.mark.gui,
    pytest.mark.e2e,
    pytest.mark.slow,
]

PASSPHRASE = "correct horse battery"
WRITTEN_COPY = " of your written copy"
MOST_STOPS = 80  # of the keyboard in one window
MOVES_S = 4.0  # in which the keyboard has gone on; after that it is taken to stand on a namesake


@dataclass
class Keyboard:
    """Finds its way in the window of `person` by what `reader` says has the keyboard."""

    person: Person
    reader: ReaderProcess
    way: list[str] = field(default_factory=list)  # the last one

    def at(self) -> dict[str, Any]:
        """What has the keyboard; empty while nothing has it."""
        found = self.reader.ask("focused")
        return found if isinstance(found, dict) and "name" in found else {}

    def name(self) -> str:
        return str(self.at().get("name", ""))

    def until_at(self, name: str) -> None:
        """Wait until what is so named has the keyboard, by itself."""
        end = time.monotonic() + PATIENCE_S
        while not self.name().startswith(name):
            assert time.monotonic() < end, f"the keyboard is not at {name}, but at {self.at()}"
            time.sleep(0.05)

    def to(self, name: str, key: str = "Tab") -> None:
        """Press `key` until the keyboard is at what is so named."""
        self.way = [self.name()]
        while not self.way[-1].startswith(name):
            assert len(self.way) < MOST_STOPS, f"{key} never leads to {name}: {self.way}"
            before = self.at()
            self.person.do("key", key)
            end = time.monotonic() + MOVES_S
            while self.at() == before and time.monotonic() < end:
                time.sleep(0.02)
            self.way.append(self.name())

    def press(self, key: str) -> None:
        self.person.do("key", key)

    def write(self, text: str) -> None:
        self.person.do("type", "--delay", "12", text)

    def opens(self, key: str, title: str) -> None:
        """Press a key that opens a window. (There is no window manager that would give it the
        keyboard.)"""
        self.press(key)
        self.person.look_at_the_window(title)

    def closes(self, key: str, title: str, back: str) -> None:
        """Press a key that closes it: the keyboard is then again where it was, at `back`."""
        self.press(key)
        until(lambda: self.person.windows(title) == [])
        self.person.look_at_the_window()
        self.until_at(back)


@pytest.fixture
def keyboard(tmp_path: Path, consilium_home: Path, demo_model: Path) -> Iterator[Keyboard]:
    with screen_reader(tmp_path) as (reader, env, picture):
        person = Person(env["DISPLAY"], picture, consilium_home, env)
        try:
            yield Keyboard(person, reader)
        finally:
            if person.program is not None and person.program.is_running():
                person.kill()


def known_question() -> str:
    """One that the demonstration knows."""
    lines = (assets() / "demo" / "corpus.jsonl").read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line) for line in lines if line.strip()]
    plain = [each for each in entries if each["task"] == "consultation"]
    return str(next(each["prompt"] for each in plain if each["prompt"].isascii()))


def test_from_the_first_start_to_an_answer_and_back_behind_the_lock(keyboard: Keyboard) -> None:
    reader, person = keyboard.reader, keyboard.person
    person.start()
    begin(keyboard)

    keyboard.write(known_question())
    keyboard.press("Return")
    reader.until(lambda: "The answer is complete." in reader.heard(), "the answer")
    assert len([said for said in reader.heard() if said.startswith("The answer begins")]) == 1
    keyboard.until_at("Your message")

    keyboard.to("Copy with its disclaimer", "shift+Tab")
    keyboard.press("space")
    reader.until(lambda: any("opied" in said for said in reader.heard()), "the copy being said")
    keyboard.to("Details")
    keyboard.press("space")
    keyboard.until_at("Details of the answer")
    keyboard.press("Escape")
    keyboard.until_at("Details")
    keyboard.to("Your message")

    menus_and_dialogs(keyboard)
    lock_and_unlock(keyboard)


def begin(keyboard: Keyboard) -> None:
    reader = keyboard.reader
    keyboard.until_at("The disclaimer")
    keyboard.press("End")
    keyboard.to("I have read and understood this")
    keyboard.press("space")
    keyboard.to("Continue")
    keyboard.press("Return")
    keyboard.until_at("Passphrase")
    keyboard.write(PASSPHRASE)
    keyboard.to("Passphrase again")
    keyboard.write(PASSPHRASE)
    keyboard.press("Return")
    keyboard.until_at("I have written it down")
    told = [name.partition(": ") for name in reader.names() if name.startswith("Group ")]
    groups = {group: letters.replace(" ", "") for group, _, letters in told}
    keyboard.press("Return")
    keyboard.until_at("Group ")
    keyboard.write(groups[keyboard.name().removesuffix(WRITTEN_COPY)])
    keyboard.press("Return")
    keyboard.until_at("Start")
    keyboard.press("Return")
    keyboard.until_at("Your message")


def menus_and_dialogs(keyboard: Keyboard) -> None:
    """After each of them the keyboard is where it was."""
    for key, title in (
        ("ctrl+comma", "Settings"),
        ("ctrl+m", "Models"),
        ("ctrl+shift+k", "Commands and consultations"),
        ("F1", "Keys"),
        ("ctrl+t", "Tags and case reference"),
    ):
        keyboard.opens(key, title)
        keyboard.closes("Escape", title, "Your message")
    keyboard.press("ctrl+f")
    keyboard.until_at("Find in this consultation")
    keyboard.press("Escape")
    keyboard.until_at("Your message")
    keyboard.press("F2")
    keyboard.until_at("Title of the consultation")
    keyboard.press("Escape")
    keyboard.until_at("Your message")
    keyboard.to("The model that answers", "shift+Tab")
    before = len(keyboard.person.windows(""))
    keyboard.press("space")
    until(lambda: len(keyboard.person.windows("")) > before)  # its menu
    keyboard.press("Escape")
    until(lambda: len(keyboard.person.windows("")) == before)
    keyboard.until_at("The model that answers")
    keyboard.to("Your message")


def lock_and_unlock(keyboard: Keyboard) -> None:
    engine = keyboard.person.engine()
    keyboard.person.become_new("ctrl+l")
    assert engine is not None
    assert not engine.is_running()
    keyboard.person.look_at_the_window()
    keyboard.until_at("Passphrase")
    keyboard.write(PASSPHRASE)
    keyboard.press("Return")
    keyboard.until_at("Your message")
    assert any(name.startswith("Answer: ") for name in keyboard.reader.names())
