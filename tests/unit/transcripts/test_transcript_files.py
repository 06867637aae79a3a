"""Files of transcripts: all of them take their places, or the folder is as it was before."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Cancelled, ExportError
from app.services.transcripts.transcript_file import write_all, write_transcript

NAMES = ("a.md", "b.md", "c.md", "d.md", "e.md")


def new_files() -> list[tuple[str, bytes]]:
    return [(name, f"new {name}".encode()) for name in NAMES]


def held(folder: Path) -> dict[str, str]:
    """What lies in it and below, by its name."""
    return {
        str(each.relative_to(folder)): each.read_text("utf-8")
        for each in folder.rglob("*")
        if each.is_file()
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With two older files that are to be replaced, and one that is not."""
    made = tmp_path / "out"
    made.mkdir()
    for name in ("a.md", "d.md", "mine.txt"):
        (made / name).write_text(f"old {name}", "utf-8")
    return made


@pytest.fixture(params=range(len(NAMES)))
def refused(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a file that can't take its place."""
    name = NAMES[request.param]
    moved = os.replace

    def replace(source: str | Path, target: str | Path) -> None:
        if Path(target).name == name and Path(source).parent.name.endswith(".part"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
        moved(source, target)

    monkeypatch.setattr("pathlib.os.replace", replace)
    return name


def test_all_take_their_places(folder: Path) -> None:
    assert write_all(folder, new_files()) == [folder / name for name in NAMES]
    assert held(folder) == {name: f"new {name}" for name in NAMES} | {"mine.txt": "old mine.txt"}


def test_one_that_cannot_take_its_place_leaves_the_folder_as_it_was(
    folder: Path, refused: str
) -> None:
    before = held(folder)
    with pytest.raises(ExportError, match="cannot be written"):
        write_all(folder, new_files())
    assert held(folder) == before
    assert not list(folder.glob(".*"))


def test_one_that_cannot_take_its_place_leaves_no_new_folder(tmp_path: Path, refused: str) -> None:
    with pytest.raises(ExportError):
        write_all(tmp_path / "new" / "out", new_files())
    assert not (tmp_path / "new").exists()


def test_a_folder_in_the_place_of_a_file_is_named_and_nothing_is_moved(folder: Path) -> None:
    (folder / "c.md").mkdir()
    (folder / "c.md" / "in").write_text("mine", "utf-8")
    before = held(folder)
    with pytest.raises(ExportError, match="is a folder"):
        write_all(folder, new_files())
    assert held(folder) == before


def test_an_older_file_that_cannot_be_put_back_is_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = os.replace

    def replace(source: str | Path, target: str | Path) -> None:
        if Path(target).name == "b.md" or Path(source).parent.name == "before":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
        moved(source, target)

    monkeypatch.setattr("pathlib.os.replace", replace)
    with pytest.raises(ExportError):
        write_all(folder, new_files())
    assert "old a.md" in held(folder).values()


def test_a_fault_of_making_a_content_is_not_told_as_one_of_the_disk(tmp_path: Path) -> None:
    for fault in (
        RuntimeError("ours"),
        ValueError("ours"),
        OSError(errno.EIO, "ours"),
        Cancelled(),
    ):

        def contents(raised: Exception = fault) -> Iterator[tuple[str, bytes]]:
            yield "a.md", b"new"
            raise raised

        with pytest.raises(type(fault)) as told:
            write_all(tmp_path / "new" / "out", contents())
        assert told.value is fault
        assert not (tmp_path / "new").exists()
    with pytest.raises(UnicodeEncodeError):
        write_transcript(tmp_path / "out.md", "\ud800")


@pytest.mark.parametrize("name", ["~nobody-of-that-name/out", "a\0b"])
def test_what_is_no_place_for_files_is_said(name: str) -> None:
    with pytest.raises(ExportError, match="no place for a file"):
        write_all(Path(name), new_files())
    with pytest.raises(ExportError, match="no place for a file"):
        write_transcript(Path(name), "new")


def test_the_folder_of_a_vault_keeps_its_own_files(folder: Path) -> None:
    (folder / "vault.db").write_text("vault", "utf-8")
    (folder / "settings.json").write_text("settings", "utf-8")
    before = held(folder)
    with pytest.raises(ExportError, match="Consilium's own"):
        write_all(folder, [("a.json", b"new"), ("settings.json", b"new")])
    assert held(folder) == before
