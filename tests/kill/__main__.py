"""Kills an hour of use at random moments, and looks each time for what had been shown.

    python -m tests.kill --kills 500 [--seed N]

The hour goes on in the same data folder; every 10th kill begins with an old vault
that is migrated. One line a hundred kills; the last line is the summary. Ends with 1 at the first
thing missing, and keeps the folder then.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path

from app.paths import Home
from tests.helpers.old_vaults import FOLDER
from tests.kill.hour import use
from tests.kill.shown import Shown

LONGEST_S, OPENING_S = 3.0, 0.5
RENEWED_AFTER = 10


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kill")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="consilium-kill-"))
    chance = random.Random(options.seed)
    counts = dict.fromkeys(
        ("open", "opening", "streaming", "changing", "typing", "lost", "backups", "words"), 0
    )
    shown = _shown()
    for number in range(options.kills):
        home, backups = Home(scratch / "home"), scratch / "stick"
        if number % RENEWED_AFTER == 0:
            counts["words"] += shown.words
            shown = _shown()
            _begin(home, backups)
        # A migration is short: the first kill of an old vault aims at it.
        fresh = number % RENEWED_AFTER == 0
        longest = OPENING_S if fresh or chance.random() < 0.1 else LONGEST_S
        heard, killed_at = _kill(home, shown, backups, chance, longest)
        try:
            shown.hear(heard)
            counts["streaming"] += shown.is_streaming
            counts["changing"] += shown.is_changing
            counts["typing"] += bool(shown.typing)
            counts["lost"] += shown.saved is not None
            shown.check(home, backups, killed_at)
            if number % RENEWED_AFTER == RENEWED_AFTER - 1:
                counts["backups"] += shown.restore_newest(backups, scratch / "restored")
        except Exception:
            traceback.print_exc()
            print(f"after kill {number + 1} (seed {options.seed}); the folder is {scratch}")
            return 1
        counts["open" if b'"open"' in heard else "opening"] += 1
        if (number + 1) % 100 == 0:
            print(f"{number + 1} kills", flush=True)
    counts["words"] += shown.words
    shutil.rmtree(scratch)
    print(
        f"{options.kills} kills: {counts['open']} in use ({counts['streaming']} in the middle of a "
        f"reply, {counts['typing']} of typing, {counts['changing']} of another change), "
        f"{counts['lost']} after the vault's files were lost and saved, {counts['opening']} while "
        f"opening or migrating; {counts['words']} words shown, none missing; every vault opened "
        f"and was sound; {counts['backups']} backups restored"
    )
    return 0


def _shown() -> Shown:
    """Of the old vault, whose draft is there before anything is said."""
    return Shown(allowed={"draft ": ["a thought for later"]})


def _begin(home: Home, backups: Path) -> None:
    """With the oldest vault there is."""
    for folder in (home.root, backups):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(min(FOLDER.iterdir(), key=lambda each: int(each.name)), home.root)
    backups.mkdir()


def _kill(
    home: Home, shown: Shown, backups: Path, chance: random.Random, longest: float
) -> tuple[bytes, float]:
    """What the child said, and when it was killed: at any moment, also while it opens."""
    read, write = os.pipe()
    seed = chance.randrange(2**32)
    wait = chance.uniform(0, longest)
    child = os.fork()
    if child == 0:
        _be_used(home, shown.passphrases[-1], backups, seed, (read, write))
    os.close(write)
    heard = b""
    end = time.monotonic() + wait
    os.set_blocking(read, False)
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, 0.02))
        heard += _said(read)
    while b'"loses"' in heard and b'"saved"' not in heard and b'"refused"' not in heard:
        time.sleep(0.02)  # a kill right here takes what nothing in the world has any more
        heard += _said(read)
        if os.waitpid(child, os.WNOHANG) != (0, 0):
            sys.exit("the hour of use ended by itself: see above")
    if os.waitpid(child, os.WNOHANG) != (0, 0):
        sys.exit("the hour of use ended by itself: see above")
    killed_at = time.monotonic()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    heard += _said(read)
    os.close(read)
    return heard, killed_at


def _be_used(home: Home, passphrase: str, backups: Path, seed: int, pipe: tuple[int, int]) -> None:
    read, write = pipe
    os.close(read)
    logging.disable()  # the scripted engine has no states to save, and says so each time
    try:
        use(home, passphrase, backups, seed, write)
    except BaseException:
        traceback.print_exc()
    os._exit(1)


def _said(pipe: int) -> bytes:
    heard = b""
    try:
        while piece := os.read(pipe, 1 << 16):
            heard += piece
    except BlockingIOError:
        pass
    return heard


if __name__ == "__main__":
    sys.exit(main())
