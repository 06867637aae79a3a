"""What the library knows of models is read from its file when that is another one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.paths import Home
from app.services.models.model_library import ModelLibrary
from tests.helpers import gguf_files as files


@pytest.fixture
def library(home: Home) -> ModelLibrary:
    home.create()
    return ModelLibrary(home, bundled=lambda: ())


def test_what_is_known_is_read_again_only_when_its_file_is_another_one(
    library: ModelLibrary, home: Home, tmp_path: Path
) -> None:
    entry = library.add(files.write_model(tmp_path / "tiny.gguf"))
    assert library.list() == [entry]
    known = home.library.stat()
    with home.library.open("r+b") as file:  # of the same size, at the same time: not read
        file.write(b"{ half")
    os.utime(home.library, ns=(known.st_atime_ns, known.st_mtime_ns))
    assert library.list() == [entry]
    os.utime(home.library)
    assert library.list() == []


def test_what_another_process_changed_is_known_at_once(
    library: ModelLibrary, home: Home, tmp_path: Path
) -> None:
    entry = library.add(files.write_model(tmp_path / "tiny.gguf"))
    other = ModelLibrary(home, bundled=lambda: ())
    for ended in (1, 2, 3):
        other.count_ending(entry.sha256)
        assert [each.ended_engine for each in library.list()] == [ended]
    other.forget_endings(entry.sha256)
    assert library.list() == other.list() == [entry]
    other.remove(entry)
    assert library.list() == []
