"""A conversion in a file system that has room for the output and five percent, and no more.

Real ones, small and mounted for the test: it needs the right to mount, and says so where it is
missing. `CONSILIUM_ROOM` (MB of weights) makes them larger.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from convert.__main__ import main
from tests.helpers.checkpoints import Model, write_checkpoint

pytestmark = pytest.mark.slow

LAYERS = max(1, int(os.environ.get("CONSILIUM_ROOM", "8")) // 8)
MODEL = Model(vocabulary=8000, hidden=256, intermediate=2048, layers=LAYERS, experts=4)


@contextmanager
def file_system(kind: str, folder: Path, free: int) -> Iterator[Path]:
    """A mounted file system of which ordinary programs can use `free` bytes, to a few blocks."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a file system takes root on Linux")
    image, place = folder / f"{kind}.img", folder / kind
    place.mkdir()
    size = free // 4096 * 4096
    for _ in range(4):
        if kind == "tmpfs":
            command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
        else:
            image.write_bytes(b"")
            os.truncate(image, size)
            quiet = ["mkfs.ext4", "-q", "-F", "-m", "0", "-b", "4096", "-O", "^has_journal"]
            if shutil.which("mkfs.ext4", path="/sbin:/usr/sbin:/bin:/usr/bin") is None:
                pytest.skip("there is no mkfs.ext4")
            subprocess.run([*quiet, str(image)], check=True, capture_output=True)
            command = ["mount", "-o", "loop", str(image), str(place)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"nothing can be mounted here: {done.stderr.strip()}")
        missing = free - shutil.disk_usage(place).free
        if abs(missing) < 2**16:
            break
        # What the file system takes for itself is seen when it is there.
        subprocess.run(["umount", str(place)], check=True)
        size += missing // 4096 * 4096
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def planned_size(source: Path, file_type: str, capsys: pytest.CaptureFixture[str]) -> int:
    assert main([str(source), "--plan", "--json", "--type", file_type]) == 0
    return int(json.loads(capsys.readouterr().out.splitlines()[0])["size"])


@pytest.mark.parametrize("kind", ["tmpfs", "ext4"])
@pytest.mark.parametrize("file_type", ["Q4_K_M", "Q8_0"])
def test_a_conversion_needs_the_output_and_five_percent(
    tmp_path: Path, kind: str, file_type: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write_checkpoint(tmp_path / "m", MODEL, shards=2)
    size = planned_size(tmp_path / "m", file_type, capsys)
    with file_system(kind, tmp_path, int(1.05 * size)) as place:
        free = shutil.disk_usage(place).free
        assert 0.99 * 1.05 * size < free < 1.06 * size
        target = place / "x.gguf"
        call = [str(tmp_path / "m"), "-o", str(target), "--type", file_type, "--json"]
        assert main(call) == 0, capsys.readouterr().out
        assert target.stat().st_size == size
        assert [each.name for each in place.iterdir() if each.name != "lost+found"] == ["x.gguf"]
        assert main(["verify", str(target), "--against", str(tmp_path / "m")]) == 0
        print(f"{kind}, {file_type}: {free} bytes free, {size} bytes written")


@pytest.mark.parametrize("kind", ["tmpfs", "ext4"])
def test_one_percent_less_than_the_output_is_refused_at_the_start(
    tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write_checkpoint(tmp_path / "m", MODEL, shards=2)
    size = planned_size(tmp_path / "m", "Q8_0", capsys)
    with file_system(kind, tmp_path, int(0.99 * size)) as place:
        call = [str(tmp_path / "m"), "-o", str(place / "x.gguf"), "--type", "Q8_0"]
        assert main(call) == 1
        assert "make room, or choose another disk" in capsys.readouterr().err
        assert [each.name for each in place.iterdir() if each.name != "lost+found"] == []
