"""A disk of its own that is soon full, in a namespace of its own: nobody else sees it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def on_a_small_disk(script: str, folder: Path, size: str) -> subprocess.CompletedProcess[str]:
    """Run a script to its good end, with a disk of `size` (as mount takes it) as its argument.

    Skips the test where the system lets nobody mount one.
    """
    disk = folder / "disk"
    disk.mkdir()
    mounted = f'mount -t tmpfs -o size={size} tmpfs "$1" || exit 77; shift; exec "$@"'
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mounted, "sh"]
    try:
        ran = subprocess.run(
            [*command, str(disk), sys.executable, "-c", script, str(disk)],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
        )
    except FileNotFoundError:
        pytest.skip("this system has no unshare")
    if ran.returncode == 77 or "unshare" in ran.stderr:
        pytest.skip("this system lets nobody mount a small disk")
    assert ran.returncode == 0, ran.stderr
    return ran
