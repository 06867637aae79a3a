"""The data folder is its owner's alone, however it was made; nothing is written through a link."""

from __future__ import annotations

import json
import os
import shutil
import stat
from pathlib import Path

import pytest

from app.__main__ import main
from app.access_rights import keep_private
from app.core.audit_chain import AuditEvent
from app.errors import HomeNotWritable
from app.files import create_anew, write_atomically
from app.paths import Home
from tests.helpers.left_vaults import PASSPHRASE, begin, opened, titles
from tests.helpers.small_disk import on_a_small_disk

OTHERS = 0o077
root_only = pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files to others")


@pytest.fixture(autouse=True)
def begun(home: Home) -> None:
    begin(home, "One")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_that_others_may_read_is_closed_and_said_once(home: Home) -> None:
    (home.backups / "inner").mkdir(parents=True)
    (home.logs / "consilium.log").write_text("")
    for path in (*home.root.rglob("*"), home.root):
        path.chmod(0o777 if path.is_dir() else 0o666)
    with opened(home) as services:
        (said,) = services.notices
        assert "Others on this computer could read" in said
        (row,) = [r for r in services.audit.rows() if r.event == AuditEvent.FOLDER_CLOSED]
        assert json.loads(row.detail)["files"] > 5
    for path in (home.root, home.vault, home.vault_key, home.audit_head, home.vault_mark):
        assert not mode(path) & OTHERS, path
    assert not mode(home.logs) & OTHERS and not mode(home.logs / "consilium.log") & OTHERS
    with opened(home) as services:
        assert services.notices == ()


@pytest.mark.parametrize("rights", [0o710, 0o701, 0o750, 0o755, 0o775, 0o777, 0o2770])
def test_a_folder_that_was_made_before_with_any_rights_is_closed(
    tmp_path: Path, rights: int
) -> None:
    folder = tmp_path / "made before"
    folder.mkdir()
    folder.chmod(rights)
    begin(Home(folder), "One")
    assert mode(folder) == 0o700


def test_a_folder_for_everybody_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "like tmp"
    folder.mkdir()
    folder.chmod(0o1777)
    with pytest.raises(HomeNotWritable, match="for everybody on this computer"):
        Home(folder).create()
    assert mode(folder) == 0o1777 and list(folder.iterdir()) == []


@root_only
def test_a_folder_or_file_of_another_user_is_refused_with_the_name(home: Home) -> None:
    for path in (home.root, home.vault, home.vault_key, home.logs):
        os.chown(path, 65534, -1)
        before = mode(home.root)
        with pytest.raises(HomeNotWritable, match=r"belongs to another user.*nobody"):
            home.create()
        assert mode(home.root) == before
        os.chown(path, 0, -1)
    home.create()


WRITTEN = (
    "vault.db", "vault.db-wal", "vault.key", "vault.mark", "audit.head", "tries.json",
    "settings.json", "models.json", "models.lock", "lock", "lock.owner", ".probe-PID",
    ".settings.json.PID", "folder.closed",
)  # fmt: skip


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize("leads", ["to a file", "nowhere"])
def test_a_link_in_the_place_of_a_file_is_refused_and_its_target_is_as_it_was(
    home: Home, tmp_path: Path, name: str, leads: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name = name.replace("PID", str(os.getpid()))
    target = tmp_path / "somebody's file"
    if leads == "to a file":
        target.write_text("as it was")
    (home.root / name).unlink(missing_ok=True)
    (home.root / name).symlink_to(target)
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE)
    for words in (["history", "list"], ["vault", "check"], ["vault", "backup"], ["models", "list"]):
        extra = [] if words[0] == "models" else ["--passphrase-file", str(file)]
        code = main([*words, *extra])
        said = capsys.readouterr().err
        if words[0] != "models":
            assert code == 1 and "is a link" in said and len(said.splitlines()) == 1
    # `models list` writes its cache anew, over the link and not through it.
    assert (home.root / name).is_symlink() or name == "models.json"
    assert target.read_text() == "as it was" if leads == "to a file" else not target.exists()


@pytest.mark.parametrize("name", ["logs", "backups", "snapshots", "vault.restore"])
def test_a_link_in_the_place_of_a_folder_is_refused(home: Home, tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    if (home.root / name).exists():
        shutil.rmtree(home.root / name)
    (home.root / name).symlink_to(elsewhere)
    with pytest.raises(HomeNotWritable, match=r"is a link.* Put what it leads to in its place"):
        home.create()
    assert list(elsewhere.iterdir()) == []


def test_a_link_among_the_logs_is_refused(home: Home, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("as it was")
    (home.logs / "consilium.log").symlink_to(target)
    assert main(["vault", "status"]) == 1
    with pytest.raises(HomeNotWritable, match=r"is a link.* Put what it leads to in its place"):
        home.create()
    assert target.read_text() == "as it was"


@pytest.mark.parametrize("name", ["settings.json", "tries.json", "vault.db", "lock"])
def test_a_pipe_or_a_folder_in_the_place_of_a_file_is_refused_at_once(
    home: Home, name: str
) -> None:
    path = home.root / name
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    with pytest.raises(HomeNotWritable, match=r"is not a file\. Move it out of the data folder"):
        home.create()
    path.unlink()
    path.mkdir()
    with pytest.raises(HomeNotWritable, match=r"is not a file\. Move it out of the data folder"):
        home.create()


def test_a_data_folder_that_is_reached_by_a_link_and_linked_models_are_fine(
    home: Home, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(home.root)
    weights = tmp_path / "weights"
    weights.mkdir()
    (weights / "one.gguf").write_bytes(b"GGUF")
    shutil.rmtree(home.models)
    home.models.symlink_to(weights)
    (home.root / "notes of mine").symlink_to(tmp_path)
    with opened(Home(link)) as services:
        assert titles(services) == {"One"}
    assert [each.name for each in weights.iterdir()] == ["one.gguf"]


def test_what_is_written_beside_a_file_first_follows_no_link(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("as it was")
    beside = tmp_path / f".settings.json.{os.getpid()}"
    beside.symlink_to(target)
    write_atomically(tmp_path / "settings.json", b"{}")
    assert target.read_text() == "as it was"
    assert (tmp_path / "settings.json").read_bytes() == b"{}"
    beside.symlink_to(target)
    os.close(create_anew(beside))
    assert target.read_text() == "as it was" and not beside.is_symlink()


def test_a_file_system_without_rights_is_said_once_and_goes_on(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As vfat does: a change of the rights is accepted, and changes nothing."""
    monkeypatch.setattr(Path, "chmod", lambda *_, **__: None)
    monkeypatch.setattr("app.access_rights._keeps_no_rights", lambda _: True)
    os.chmod(home.root, 0o777)  # noqa: PTH101 - the other one is patched
    assert keep_private(home.root) == 0
    with opened(home) as services:
        assert "keeps no access rights" in services.notices[0]
        assert titles(services) == {"One"}
    with opened(home) as services:
        assert services.notices == ()


def test_a_full_disk_stands_in_no_way(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from app.paths import Home
disk = Path(sys.argv[1])
home = Home(disk / "home")
home.create()
home.root.chmod(0o755)
with open(disk / "stuffing", "wb", buffering=0) as file:
    try:
        while True:
            file.write(bytes(4096))
    except OSError:
        pass
home.create()
assert home.root.stat().st_mode & 0o777 == 0o700
print("closed")
"""
    assert on_a_small_disk(script, tmp_path, "1m").stdout.strip() == "closed"


@pytest.mark.parametrize(("content", "told"), [(b"3", 3), (b"", 1), (b"\xff", 1)])
def test_a_note_that_was_cut_off_is_told_and_goes_as_a_whole_one_does(
    tmp_path: Path, content: bytes, told: int
) -> None:
    home = Home(tmp_path / "home")
    home.create()
    home.folder_closed.write_bytes(content)
    assert (home.taken_closed(), home.taken_closed()) == (told, 0)
    assert not home.folder_closed.exists()
