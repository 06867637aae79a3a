"""`kill -9` at any moment: the next call gives the same bytes, and repeats next to nothing."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.checkpoints import Model, write_checkpoint

MODEL = Model(hidden=512, intermediate=1536, layers=3, experts=4)
THREADS = 2
TIMES = int(os.environ.get("CONSILIUM_KILLS", "6"))
"""How often in all; 50 by hand."""


def command(source: Path, target: Path, file_type: str) -> subprocess.Popen[bytes]:
    options = ["-o", str(target), "--type", file_type, "--threads", str(THREADS), "--json"]
    return subprocess.Popen(
        [sys.executable, "-m", "convert", str(source), *options],
        cwd=Path(__file__).parents[3],
        env=os.environ | {"SOURCE_DATE_EPOCH": "0"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def finish(process: subprocess.Popen[bytes]) -> int:
    """Wait for the end; the number of tensors that an earlier call had done."""
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, (out[-500:], err)
    resumed = json.loads(out.splitlines()[-1])["resumed"]
    assert type(resumed) is int
    return resumed


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9")
def test_a_conversion_killed_at_random_moments_ends_in_the_same_bytes(tmp_path: Path) -> None:
    chance = random.Random(7)
    write_checkpoint(tmp_path / "m", MODEL, shards=3)
    target = tmp_path / "out" / "x.gguf"
    target.parent.mkdir()
    journal = target.with_name("x.gguf.part.journal")
    whole: dict[str, bytes] = {}
    in_the_middle = 0
    for n in range(TIMES):
        file_type = ("Q4_K_M", "Q8_0", "IQ4_XS", "F16", "Q5_K_S")[n % 5]
        if file_type not in whole:
            assert finish(command(tmp_path / "m", target, file_type)) == 0
            whole[file_type] = target.read_bytes()
            target.unlink()
        process = command(tmp_path / "m", target, file_type)
        # From the start of the journal on, or a little later, or at once.
        while n % 10 and not journal.exists() and process.poll() is None:
            time.sleep(0.002)
        time.sleep(chance.random() * (1.2 if file_type in ("Q4_K_M", "IQ4_XS") else 0.3))
        process.kill()
        process.communicate()
        done = max(0, journal.read_bytes().count(b'{"done"') if journal.exists() else 0)
        if target.exists() and not journal.exists():
            target.unlink()
            continue
        in_the_middle += done > 0
        # What the journal had is not made again; a line that was cut off may be one less.
        assert done - 1 <= finish(command(tmp_path / "m", target, file_type)) <= done
        assert target.read_bytes() == whole[file_type]
        assert [path.name for path in target.parent.iterdir()] == ["x.gguf"]
        target.unlink()
    assert in_the_middle >= TIMES // 3
