"""`kill -9` at any moment: the next call gives the same bytes, and repeats next to nothing.

CONSILIUM_KILLS sets how often; what was hit and what was repeated is printed (`-s` shows it).
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.checkpoints import Model, tensor_shapes, write_checkpoint
from tests.helpers.hub_server import Faults, Hub, running_hub
from tests.helpers.tree import ROOT

MODEL = Model(hidden=1024, intermediate=1536, layers=2, experts=4)
SIZES = {
    name: shape[0] * (shape[1] if len(shape) > 1 else 1)
    for name, shape in tensor_shapes(MODEL).items()
}
SMALL = 2**20
"""Values below which tensors are begun without waiting for those before: convert.write."""
THREADS = 2
TIMES = int(os.environ.get("CONSILIUM_KILLS", "6"))
TYPES = ("Q4_K_M", "Q8_0", "IQ4_XS", "F16", "Q5_K_S")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9"),
    # Each kill takes two runs of some seconds.
    pytest.mark.timeout(240 + 60 * TIMES),
]


@dataclass
class Call:
    """One call of the converter, and the tensors that it began."""

    process: subprocess.Popen[bytes]
    log: Path

    @property
    def begun(self) -> list[str]:
        return list(dict.fromkeys(self.log.read_text().split())) if self.log.exists() else []

    def finish(self) -> int:
        """Wait for the end; the number of tensors that an earlier call had done."""
        out, err = self.process.communicate(timeout=120)
        assert self.process.returncode == 0, (out[-500:], err)
        resumed = json.loads(out.splitlines()[-1])["resumed"]
        assert type(resumed) is int
        return resumed

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


def start(
    source: object, target: Path, file_type: str, hub: Hub | None = None, *flags: str
) -> Call:
    log = target.parent.parent / f"begun-{time.monotonic_ns()}"
    environment = {"SOURCE_DATE_EPOCH": "0"}
    if hub is not None:
        environment |= {"HF_ENDPOINT": hub.endpoint, "HF_HOME": str(target.parent.parent / "hf")}
        environment |= {"HF_HUB_OFFLINE": "0", "HF_HUB_DISABLE_XET": "1"}
    options = ["-o", target, "--type", file_type, "--threads", THREADS, "--json", *flags]
    command = [sys.executable, "-m", "tests.helpers.traced_convert", log, source, *options]
    process = subprocess.Popen(
        [str(each) for each in command],
        cwd=ROOT,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    return Call(process, log)


def wait_for(path: Path, call: Call) -> float:
    """When the call made this file, or ended without."""
    while not path.exists() and call.process.poll() is None:
        time.sleep(0.002)
    return time.monotonic()


def repeated(killed: Call, resumed: Call) -> list[str]:
    """The tensors that both calls converted, in the order of the first."""
    again = set(resumed.begun)
    return [name for name in killed.begun if name in again]


def is_little(names: list[str]) -> bool:
    """At most one tensor a thread, or one beside small ones of a million values together.

    Two threads may note what they begin in another order than the writer gave it out.
    """
    sizes = [SIZES[name] for name in names]
    return len(sizes) <= THREADS or sum(sizes) - max(sizes) < SMALL


def test_a_conversion_killed_at_random_moments_ends_in_the_same_bytes(tmp_path: Path) -> None:
    chance = random.Random(7)
    write_checkpoint(tmp_path / "m", MODEL, shards=3)
    target = tmp_path / "out" / "x.gguf"
    target.parent.mkdir()
    journal = target.with_name("x.gguf.part.journal")
    whole: dict[str, tuple[bytes, float]] = {}
    hits: Counter[str] = Counter()
    most = 0
    for n in range(TIMES):
        file_type = TYPES[n % len(TYPES)]
        if file_type not in whole:
            call = start(tmp_path / "m", target, file_type)
            begun = wait_for(journal, call)
            assert call.finish() == 0
            assert set(call.begun) == set(SIZES)
            whole[file_type] = target.read_bytes(), time.monotonic() - begun
            target.unlink()
        killed = start(tmp_path / "m", target, file_type)
        if n % 10 == 9:
            time.sleep(chance.random())  # before there is anything to lose
        else:
            wait_for(journal, killed)
            time.sleep(chance.random() * whole[file_type][1])
        killed.kill()
        done = max(0, journal.read_bytes().count(b'{"done"') if journal.exists() else 0)
        if target.exists() and not journal.exists():
            hits["after the end"] += 1
            target.unlink()
            continue
        left = len(SIZES) - done
        hits["before the first" if not done else "between" if left else "in the check"] += 1
        resumed = start(tmp_path / "m", target, file_type)
        # What the journal had is not made again; a line that was cut off may be one less.
        assert done - 1 <= resumed.finish() <= done
        again = repeated(killed, resumed)
        most = max(most, len([name for name in again if SIZES[name] >= SMALL]))
        assert is_little(again), again
        assert target.read_bytes() == whole[file_type][0]
        assert [path.name for path in target.parent.iterdir()] == ["x.gguf"]
        target.unlink()
    print(f"{TIMES} kills: {dict(hits)}; at most {most} large tensors were made twice")
    assert hits["between"] + hits["in the check"] >= TIMES // 2


def test_a_stream_killed_at_random_moments_fetches_nothing_twice(tmp_path: Path) -> None:
    chance = random.Random(8)
    write_checkpoint(tmp_path / "m", MODEL, shards=5)
    sizes = {each.name: each.stat().st_size for each in (tmp_path / "m").glob("*-of-*.bin")}
    target = tmp_path / "out" / "x.gguf"
    target.parent.mkdir()
    shards = target.with_name("x.gguf.part.shards")
    journal = target.with_name("x.gguf.part.journal")
    in_the_middle = 0
    with running_hub(tmp_path / "m", Faults(pause=0.001)) as hub:
        call = start("some/model", target, "Q8_0", hub, "--plan")
        call.process.communicate(timeout=120)
        headers = Counter({name: hub.sent[name] for name in sizes})
        assert sum(headers.values()) < sum(sizes.values()) / 20
        call = start("some/model", target, "Q8_0", hub, "--stream")
        begun = wait_for(shards, call)
        assert call.finish() == 0
        whole, seconds = target.read_bytes(), time.monotonic() - begun
        target.unlink()
        for _ in range(max(2, TIMES // 5)):
            killed = start("some/model", target, "Q8_0", hub, "--stream")
            wait_for(shards, killed)
            time.sleep(chance.random() * seconds)
            killed.kill()
            if target.exists() and not journal.exists():
                target.unlink()
                continue
            time.sleep(0.2)  # the hub has then noticed that nobody listens
            done = journal.read_bytes().count(b'{"done"') if journal.exists() else 0
            held = {each.name: each.stat().st_size for each in shards.glob("*")}
            in_the_middle += bool(held) or done > 0
            assert len([name for name in held if name.endswith(".bin")]) <= 2
            before = hub.sent.copy()
            resumed = start("some/model", target, "Q8_0", hub, "--stream")
            assert done - 1 <= resumed.finish() <= done
            assert is_little(repeated(killed, resumed))
            for name, size in sizes.items():
                fetched = (hub.sent - before)[name] - headers[name]
                have = held.get(name, held.get(f"{name}.incomplete", 0))
                # Deleted because all of it was made, or what is missing is fetched, or nothing.
                assert fetched in (0, size - have), name
                assert not (fetched and name in held), name
            assert target.read_bytes() == whole
            assert [path.name for path in target.parent.iterdir()] == ["x.gguf"]
            target.unlink()
    print(f"{in_the_middle} kills hit a stream in the middle")
    assert in_the_middle
