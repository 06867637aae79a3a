"""Weights are kept in memory when that is asked for, and the load goes on when it is refused."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.engine.llama_log import NativeLog
from app.engine.loaded_model import LOCK_REFUSED
from tests.helpers.engine_models import write_model
from tests.unit.engine.conftest import Load


def locked_kib() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmLck"))


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's own account")
def test_locked_weights_are_in_the_systems_account(tmp_path: Path, load: Load) -> None:
    path = write_model(tmp_path / "m.gguf")
    before = locked_kib()
    assert not load(path).notice
    assert locked_kib() == before
    model = load(path, lock_memory=True)
    if model.notice:  # the limit of who runs this test
        assert (model.notice, locked_kib()) == (LOCK_REFUSED, before)
    else:
        assert locked_kib() - before >= model.facts.size_bytes // 1024


def test_a_refusal_is_heard_and_forgotten_with_the_next_load() -> None:
    log = NativeLog()
    warning = 3
    log.write(warning, b"warning: failed to mlock 1024-byte buffer: Cannot allocate\n", None)
    assert log.lock_refused
    log.forget()
    assert not log.lock_refused
