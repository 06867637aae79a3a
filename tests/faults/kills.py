"""Kills the real engine at random moments of replies in a window, and looks for what was shown.

    python -m tests.faults.kills HOME MODEL [--kills 100] [--seed N]

HOME is a folder of its own, made anew; MODEL a GGUF. The last line is the summary: kills, what was
shown and is missing (nothing), engines left over (none), and the longest time in which the window
did not come back to its events.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from pathlib import Path

import psutil

from app.core.consultations.messages import Role, Status
from app.paths import Home
from app.services.application import open_services
from app.services.models.model_library import ModelLibrary
from app.settings import Settings, save_settings
from tests.faults.window import Driven, engines
from tests.helpers.gui import PASSPHRASE, make_vault
from tests.helpers.keys import CHEAP

QUESTIONS = (
    "A man of 54 has had chest pain on exertion for two weeks. What do you ask and examine?",
    "Which drug lowers mortality in heart failure? A. digoxin B. bisoprolol C. furosemide",
    "What is known about statins and muscle pain?",
)
LONGEST_S = 0.8


class Shown:
    """By reply: the text that stood on the screen, and whether the engine was killed in it."""

    def __init__(self) -> None:
        self.text: dict[str, str] = {}

    def hear(self, reply_id: str, text: str) -> None:
        self.text[reply_id] = self.text.get(reply_id, "") + text

    def missing(self, home: Home) -> int:
        """Replies of which the vault lacks something that was shown."""
        services = open_services(home, PASSPHRASE, cost=CHEAP)
        try:
            repository = services.repository
            stored = {
                message.id: message
                for consultation in repository.consultations(limit=1000)
                for message in repository.messages(consultation.id)
                if message.role is Role.REPLY
            }
            assert all(message.status.is_final for message in stored.values())
            return sum(
                reply_id not in stored or not stored[reply_id].text.startswith(text)
                for reply_id, text in self.text.items()
            )
        finally:
            services.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.kills")
    parser.add_argument("home", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    home = Home(options.home)
    home.create()
    entry = ModelLibrary(home).add(options.model)
    save_settings(home.settings, Settings(model=entry.sha256, temperature=1.0))
    make_vault(home)
    driven, shown = Driven(home.root), Shown()
    driven.stall_s = driven.work_s = 0.0
    talk = driven.workspace.conversation
    talk.streamed.connect(shown.hear)
    counts = dict.fromkeys(("loading or reading", "writing", "whole"), 0)
    killed: list[psutil.Process] = []
    while len(killed) < options.kills:
        if sum(counts.values()) % 10 == 0:
            driven.workspace.open_new()
            driven.until(lambda: talk.current is None)
        counts[_one(driven, chance, shown, killed)] += 1
        left = [engine for engine in engines() if engine in killed]
        assert not left and len(engines()) <= 1, f"engines left over: {engines()}"
    longest, work = driven.stall_s * 1000, driven.work_s * 1000
    driven.close()
    orphans = len(engines()) + sum(each.is_running() for each in killed)
    missing = shown.missing(home)
    words = sum(len(text.split()) for text in shown.text.values())
    print(
        f"{len(killed)} engines killed: {counts['loading or reading']} while it loaded or read, "
        f"{counts['writing']} while it wrote ({counts['whole']} replies ended before); {words} "
        f"words shown in {len(shown.text)} replies, {missing or 'none'} missing; "
        f"{orphans or 'no'} engine left over; the window's longest stall was {longest:.0f} ms, "
        f"{work:.0f} ms of it its own work"
    )
    return 1 if missing or orphans else 0


def _one(driven: Driven, chance: random.Random, shown: Shown, killed: list[psutil.Process]) -> str:
    """Ask, kill at some moment, see the reply end and the window answer; the moment it was."""
    talk = driven.workspace.conversation
    replies = len(shown.text)
    driven.workspace.composer.editor.setPlainText(chance.choice(QUESTIONS))
    driven.workspace.composer.send_button.click()
    offer = driven.workspace.composer.offer
    driven.until(lambda: offer.is_refusal)
    offer.anyway.click()
    moment = time.monotonic() + chance.uniform(0, LONGEST_S)
    driven.until(lambda: talk.is_writing)
    driven.until(lambda: not talk.is_writing or (time.monotonic() >= moment and bool(engines())))
    if not talk.is_writing:
        return "whole"
    moment_was = "writing" if len(shown.text) > replies else "loading or reading"
    for engine in engines():
        engine.kill()
        killed.append(engine)
    driven.until(lambda: not talk.is_writing)
    driven.until(lambda: (view := driven.last_reply()) is not None and not view.is_streaming)
    view = driven.last_reply()
    assert view is not None
    text = view.entry.message.text
    assert text.startswith(shown.text.get(view.entry.message.id, "")), "the window forgot some"
    if view.entry.message.status is not Status.COMPLETE:
        assert view.ending.sentence, "an end without a sentence"
    driven.until(lambda: not any(engine in killed for engine in engines()))
    return moment_was


if __name__ == "__main__":
    sys.exit(main())
