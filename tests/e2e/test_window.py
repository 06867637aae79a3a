"""The installed program in a real window, driven by keyboard as a person would, then killed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.person import CONSILIUM, Person, until
from tests.helpers.tree import ROOT

pytestmark = [pytest.mark.gui, pytest.mark.e2e, pytest.mark.slow]

CORPUS = ROOT / "assets" / "demo" / "corpus.jsonl"
PASSPHRASE = "correct horse battery"


@pytest.fixture
def person(
    real_display: str, picture: Path, consilium_home: Path, demo_model: Path, tmp_path: Path
) -> Iterator[Person]:
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed (Debian: apt-get install xdotool)")
    (tmp_path / "run").mkdir(mode=0o700)
    run = {"XDG_RUNTIME_DIR": str(tmp_path / "run")}
    person = Person(real_display, picture, consilium_home, run)
    yield person
    if person.program is not None and person.program.is_running():
        person.kill()


def shown(home: Path) -> list[dict[str, object]]:
    """The messages of the newest consultation, as the command line shows them."""
    env = {**os.environ, "CONSILIUM_HOME": str(home), "CONSILIUM_PASSPHRASE": PASSPHRASE}

    def run(*words: str) -> str:
        return subprocess.run(
            [CONSILIUM, *words], env=env, capture_output=True, text=True, check=True
        ).stdout

    newest = json.loads(run("history", "list", "--json").splitlines()[0])["id"]
    messages: list[dict[str, object]] = json.loads(run("export", newest, "--format", "json"))[
        "messages"
    ]
    return messages


def test_first_start_two_turns_a_killed_engine_and_a_killed_window_lose_nothing(
    person: Person, consilium_home: Path
) -> None:
    entries = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    entry = next(e for e in entries if e["task"] == "consultation" and e.get("turns"))
    turn = entry["turns"][0]
    # A question that the demonstration knows: anything else is offered another way first.
    lost = next(e["prompt"] for e in entries if e["task"] == "consultation" and not e.get("turns"))

    person.begin(PASSPHRASE)
    person.send(entry["prompt"])
    person.send(turn["prompt"])

    engine = person.engine()
    assert engine is not None
    person.write(lost)
    engine.suspend()
    person.press("Return")
    engine.kill()
    until(lambda: not engine.is_running())
    person.screen.until_still()
    person.go("ctrl+n")
    person.write("And of this draft?")
    time.sleep(1)
    person.kill()

    messages = shown(consilium_home)
    texts = [message["text"] for message in messages]
    # As long as the model's temperature isn't 0 its words may differ; the questions may not.
    assert texts[0] == entry["prompt"]
    assert texts[2] == turn["prompt"]
    assert texts[4] == lost
    assert [message["status"] for message in messages[:4]] == ["complete"] * 4
    assert messages[5]["status"] in ("interrupted", "failed")
    typed = [entry["prompt"], turn["prompt"], str(texts[4]), "And of this draft?"]
    for path in consilium_home.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for text in typed:
                assert text.encode() not in content
                assert text.encode("utf-16-le") not in content

    person.start()
    person.try_in_vain("not the passphrase")
    person.write(PASSPHRASE)
    person.press("Return")
    until(lambda: person.engine() is not None)

    second = person.start_again()
    assert (second.returncode, second.stderr) == (0, "")
    assert "comes to the front" in second.stdout
    engine = person.engine()
    assert person.program is not None and person.program.is_running()

    person.do("windowclose", person.look_at_the_window())  # X takes it away, without asking
    assert person.program.wait(20) == 0
    until(lambda: engine is None or not engine.is_running())
