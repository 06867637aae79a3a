"""No core dump, no debugger of the same user, no file for others: in every process of ours."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.helpers.tree import ROOT

LOOK = """
import contextlib, ctypes, os, resource
from app.hardening import harden
with contextlib.suppress(ValueError):  # nobody may raise it here
    resource.setrlimit(resource.RLIMIT_CORE, (4096, resource.getrlimit(resource.RLIMIT_CORE)[1]))
harden()
print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)), ctypes.CDLL(None).prctl(3))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_the_process_is_closed_to_others() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[0] == "(0, 0) 0o77 0"
