"""How much memory a conversion may count on, on systems that have no `sysconf` (Windows)."""

from __future__ import annotations

import os

import pytest

from convert import speed_trial
from llama_library.backends import LibraryMissing


def test_where_the_system_does_not_tell_its_memory_llama_cpp_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = speed_trial.total_memory()
    monkeypatch.delattr(os, "sysconf")
    monkeypatch.setattr(speed_trial, "processor_memory", lambda: known)
    assert speed_trial.total_memory() == known
    monkeypatch.setattr(speed_trial, "processor_memory", lambda: 0)
    assert speed_trial.total_memory() is None

    def missing() -> int:
        raise LibraryMissing("llama.cpp is not installed")

    monkeypatch.setattr(speed_trial, "processor_memory", missing)
    assert speed_trial.total_memory() is None
