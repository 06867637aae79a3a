"""Spoils a model file in many ways, and gives each to the commands, the engine and the window.

    python -m tests.faults.corrupted FOLDER [--ways 200] [--seed N]

FOLDER is made anew. Each file is inspected, added and asked from the command line, loaded by the
real engine without a look at its header, and added and asked in one window that stays open. What is
refused must be refused in a sentence; the window must answer after each. The last line is the
summary.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import io
import os
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.__main__ import main as consilium
from app.cli import open_vault
from app.core.consultations.messages import Sampling, Status
from app.core.prompts.prompt_formats import Segment
from app.errors import UserError
from app.paths import Home
from app.services import application
from app.services.engine.engine_client import EngineClient
from app.services.models.model_library import ModelLibrary
from app.settings import Settings, save_settings
from tests.faults.spoil import places_of, spoilt
from tests.faults.window import Driven, engine_command
from tests.helpers.engine_models import Shape, write_model
from tests.helpers.gui import PASSPHRASE, make_vault
from tests.helpers.keys import CHEAP

MOST_KIB = 6 << 20  # of an engine: a file may ask for any amount of memory
TINY = Shape(context=4096, width=32, hidden=32, layers=1, heads=2, kv_heads=1)
SENTENCE = re.compile(r".{10,}[.!?”)]$", re.DOTALL)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.corrupted")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--ways", type=int, default=200)
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    options.folder.mkdir(parents=True)
    good = write_model(options.folder / "good.gguf", writes="Rest now.", shape=TINY)
    data = good.read_bytes()
    places = places_of(data)
    outcomes: Counter[str] = Counter()
    with _tries(options.folder, good) as tries:
        for number in range(options.ways):
            way, body = spoilt(data, places, chance)
            path = options.folder / f"bad-{number}.gguf"
            path.write_bytes(body)
            try:
                for who, what in tries.all(path):
                    outcomes[f"{who} {what}"] += 1
            except BaseException:
                print(f"file {number} ({way}, seed {options.seed}): {path}", flush=True)
                raise
            path.unlink()
        tries.good_still_answers()
    counted = ", ".join(f"{what} {count}" for what, count in sorted(outcomes.items()))
    print(
        f"{options.ways} spoilt files: {counted}; each refusal was a sentence, the window answered "
        f"after each, and the good model answered at the end"
    )
    return 0


class Tries:
    def __init__(self, folder: Path, good: Path) -> None:
        self._home = Home(folder / "command-home")
        self._client = EngineClient(engine_command(MOST_KIB))
        shown = Home(folder / "window-home")
        for home in (self._home, shown):
            home.create()
            entry = ModelLibrary(home, lambda: ()).add(good)
            save_settings(home.settings, Settings(model=entry.sha256, max_tokens=16))
            make_vault(home)
        self._good = entry
        self.said = ""
        self._driven = Driven(shown.root, MOST_KIB)

    def close(self) -> None:
        self._client.close()
        self._driven.close()

    def all(self, path: Path) -> Iterator[tuple[str, str]]:
        yield "inspect", self._command("models", "inspect", str(path))
        added = self._command("models", "add", str(path))
        yield "add", added
        if added == "did it":
            yield "ask", self._command("ask", "Why?", "--model", path.name, "--max-tokens", "8")
            _forget(ModelLibrary(self._home), path)
        yield "engine", self._engine(path)
        yield "window", self._window(path)

    def _command(self, *arguments: str) -> str:
        os.environ["CONSILIUM_PASSPHRASE"] = PASSPHRASE  # a command takes it away
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = consilium(list(arguments))
        said = err.getvalue().strip()
        assert code in (0, 1), (arguments, code, said)
        assert "Traceback" not in out.getvalue() + said, said
        if code:
            assert SENTENCE.match(said) and len(said.splitlines()) == 1, said
            self.said = said
            return "refused it"
        return "did it"

    def _engine(self, path: Path) -> str:
        try:
            self._client.load(path, context=128, threads=1)
            prompt = [Segment("<s>", special=True), Segment("Hello>")]
            for _ in self._client.generate(prompt, Sampling(temperature=0), max_tokens=8):
                pass
        except UserError as error:
            assert SENTENCE.match(str(error)), str(error)
            return "refused it" if self._client.ready is not None else "ended"
        return "did it"

    def _window(self, path: Path) -> str:
        """Add it by hand, and ask it when it is taken."""
        driven, workspace = self._driven, self._driven.workspace
        models, talk = workspace.models, workspace.conversation
        over: list[str] = []
        heard = (
            (models.failed, lambda error: over.append(str(error))),
            (models.ready, lambda: over.append("")),
        )
        for signal, hear in heard:
            signal.connect(hear)
        try:
            workspace.banner.text.setText("")
            models.add(path)
            driven.until(lambda: bool(over))
            if over[0]:
                assert SENTENCE.match(over[0]), over[0]
                assert workspace.banner.isVisible()
            chosen = models.choice.chosen
            if chosen is None or chosen.path != str(path):
                return "refused it"
            workspace.composer.editor.setPlainText("Why?")
            workspace.composer.send_button.click()
            driven.until(lambda: talk.is_writing)
            driven.until(lambda: not talk.is_writing)
            driven.until(driven.is_settled)
            view = driven.last_reply()
            if view is not None and view.entry.message.status is Status.COMPLETE:
                return "did it"
            said = view.ending.sentence if view is not None else ""
            assert SENTENCE.match(said or workspace.banner.text.text()), said
            return "refused it"
        finally:
            for signal, hear in heard:
                signal.disconnect(hear)
            _forget(driven.services.library, path)

    def good_still_answers(self) -> None:
        assert self._command("ask", "Hello>", "--max-tokens", "16") == "did it", self.said
        driven = self._driven
        driven.workspace.models.choose(self._good)
        driven.until(lambda: driven.services.settings.model == self._good.sha256)
        driven.workspace.composer.editor.setPlainText("Why?")
        driven.workspace.composer.send_button.click()
        talk = driven.workspace.conversation
        driven.until(lambda: talk.is_writing)
        driven.until(lambda: not talk.is_writing)


def _forget(library: ModelLibrary, path: Path) -> None:
    for entry in library.list():
        if entry.path == str(path):
            library.remove(entry)


@contextlib.contextmanager
def _tries(folder: Path, good: Path) -> Iterator[Tries]:
    tries = Tries(folder, good)
    os.environ["CONSILIUM_HOME"] = str(folder / "command-home")
    open_vault.open_services = functools.partial(  # type: ignore[assignment]
        application.open_services, engine_command=engine_command(MOST_KIB), cost=CHEAP
    )
    try:
        yield tries
    finally:
        tries.close()


if __name__ == "__main__":
    sys.exit(main())
