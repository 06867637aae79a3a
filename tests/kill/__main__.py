"""Kills an hour of use at random moments, and looks each time for what had been shown.

    python -m tests.kill --kills 500 [--seed N]

The hour goes on in the same data folder; every 10th kill begins with an old vault
that is migrated. It is on a small disk that is filled now and then, where the system lets one be
mounted. One line a hundred kills; the last lines are the summary. Ends with 1 at the first
thing missing, and keeps the folder then.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from app.paths import Home
from tests.helpers.old_vaults import FOLDER
from tests.kill.harm import STUFFING
from tests.kill.hour import Place, use
from tests.kill.shown import Shown

LONGEST_S, OPENING_S = 3.0, 0.5
RENEWED_AFTER = 10
DISK = "64m"  # ten kills leave some megabytes


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.kill")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--disk", type=Path, help="a small disk, to be filled now and then")
    options = parser.parse_args()
    if options.disk is None and (ended := _on_a_small_disk()) is not None:
        return ended
    scratch = Path(tempfile.mkdtemp(prefix="consilium-kill-", dir=options.disk))
    place = Place(Home(scratch / "home"), scratch / "stick", options.disk)
    counts = Counter[str]()
    chance, shown = random.Random(options.seed), _shown()
    for number in range(options.kills):
        if number % RENEWED_AFTER == 0:
            counts["words"] += shown.words
            shown = _shown()
            _begin(place)
        # A migration is short: the first kill of an old vault aims at it.
        fresh = number % RENEWED_AFTER == 0
        longest = OPENING_S if fresh or chance.random() < 0.1 else LONGEST_S
        try:
            heard, killed_at = _kill(place, shown.passphrases[-1], chance, longest)
            shown.hear(heard)
            _count(counts, shown)
            _make_room(place, shown, chance)
            shown.check(place.home, place.backups, killed_at)
            if number % RENEWED_AFTER == RENEWED_AFTER - 1:
                counts["backups"] += shown.restore_newest(place.backups, scratch / "restored")
                shutil.rmtree(scratch / "restored", ignore_errors=True)
        except Exception:
            traceback.print_exc()
            kept = tempfile.mkdtemp(prefix="consilium-kill-kept-", dir="/tmp")
            shutil.copytree(scratch, kept, dirs_exist_ok=True)
            print(f"after kill {number + 1} (seed {options.seed}); the folder is {kept}")
            return 1
        counts["open" if b'"open"' in heard else "opening"] += 1
        if (number + 1) % 100 == 0:
            print(f"{number + 1} kills", flush=True)
    counts["words"] += shown.words
    shutil.rmtree(scratch)
    print(_summary(options.kills, counts, options.disk))
    return 0


def _on_a_small_disk() -> int | None:
    """How this program ended that was started again with a disk of its own; None where nobody may
    mount one."""
    mounted = f'mount -t tmpfs -o size={DISK} tmpfs "$1" || exit 77; shift; exec "$@"'
    own = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mounted, "sh"]
    with tempfile.TemporaryDirectory(prefix="consilium-disk-") as disk:
        again = [sys.executable, "-m", "tests.kill", *sys.argv[1:], "--disk", disk]
        try:
            if subprocess.run([*own, disk, "true"], capture_output=True, check=False).returncode:
                return None
        except FileNotFoundError:
            return None
        return subprocess.run([*own, disk, *again], check=False).returncode


def _count(counts: Counter[str], shown: Shown) -> None:
    counts["streaming"] += shown.is_streaming
    counts["changing"] += shown.is_changing
    counts["typing"] += bool(shown.typing)
    counts["lost"] += shown.saved is not None
    counts["cut"] += shown.cut_after is not None
    counts["full"] += shown.full_since is not None
    counts["spoiled"] += shown.was_spoiled
    counts["clock"] += shown.clock_was_set
    shown.was_spoiled = shown.clock_was_set = False


def _summary(kills: int, counts: Counter[str], disk: Path | None) -> str:
    full = f"{counts['full']} while the disk was full" if disk else "none on a disk that fills"
    return (
        f"{kills} kills: {counts['open']} in use ({counts['streaming']} in the middle of a "
        f"reply, {counts['typing']} of typing, {counts['changing']} of another change, {full}), "
        f"{counts['opening']} while opening or migrating; {counts['lost']} after the vault's files "
        f"were lost and saved, {counts['cut']} after its database was cut, {counts['spoiled']} "
        f"after other files were deleted or cut, {counts['clock']} after the clock was set.\n"
        f"{counts['words']} words shown or typed, of those older than a second none missing; every "
        f"vault opened and was sound; {counts['backups']} backups restored"
    )


def _shown() -> Shown:
    """Of the old vault, whose draft is there before anything is said."""
    return Shown(allowed={"draft ": ["a thought for later"]})


def _begin(place: Place) -> None:
    """With the oldest vault there is."""
    for folder in (place.home.root, place.backups, place.backups.with_name("saved")):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(min(FOLDER.iterdir(), key=lambda each: int(each.name)), place.home.root)
    place.backups.mkdir()


def _make_room(place: Place, shown: Shown, chance: random.Random) -> None:
    """Sometimes only after somebody tried to open the vault on the full disk."""
    if place.disk is not None and (stuffing := place.disk / STUFFING).exists():
        if chance.random() < 0.5:
            shown.open_on_full_disk(place.home)
        stuffing.unlink()


def _kill(
    place: Place, passphrase: str, chance: random.Random, longest: float
) -> tuple[bytes, float]:
    """What the child said, and when it was killed: at any moment, also while it opens."""
    read, write = os.pipe()
    seed = chance.randrange(2**32)
    wait = chance.uniform(0, longest)
    child = os.fork()
    if child == 0:
        _be_used(place, passphrase, seed, (read, write))
    os.close(write)
    heard = b""
    end = time.monotonic() + wait
    os.set_blocking(read, False)
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, 0.02))
        heard += _said(read)
    while _holds_the_only_copy(heard):
        time.sleep(0.02)
        heard += _said(read)
        _require_running(child)
    _require_running(child)
    killed_at = time.monotonic()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    heard += _said(read)
    os.close(read)
    return heard, killed_at


def _holds_the_only_copy(heard: bytes) -> bool:
    """A kill right here takes what nothing in the world has any more."""
    if b'"loses"' in heard and b'"saved"' not in heard and b'"refused"' not in heard:
        return True
    return b'"cuts"' in heard and b'"cut"' not in heard


def _require_running(child: int) -> None:
    if os.waitpid(child, os.WNOHANG) != (0, 0):
        raise AssertionError("the hour of use ended by itself: see above")


def _be_used(place: Place, passphrase: str, seed: int, pipe: tuple[int, int]) -> None:
    read, write = pipe
    os.close(read)
    logging.disable()  # the scripted engine has no states to save, and says so each time
    try:
        use(place, passphrase, seed, write)
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
