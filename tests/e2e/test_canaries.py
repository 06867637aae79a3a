"""The must of locking: what was typed is in no file, and locked in no memory.

The installed program in a real window; a person types a canary into every field. Then: no file
under the home, the temporary and the log folders holds one, while the window is open, locked and
after; and a core image of the locked program holds none, while one of the unlocked program does.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.helpers.person import CONSILIUM, Person, until

pytestmark = [pytest.mark.gui, pytest.mark.e2e, pytest.mark.slow]

PASSPHRASE = "zeisigpassphrase korrekt"
# Made-up words: chance doesn't put one into a file.
CANARIES = {
    "passphrase": "zeisigpassphrase",
    "message": "zeisigmessage",
    "title": "zeisigtitle",
    "search": "zeisigsearch",
    "draft": "zeisigdraft",
    "edit": "zeisigedit",
    "copied": "zeisigcopied",
    "tag": "zeisigtag",
    "case": "zeisigcase",
    "next passphrase": "zeisignextpassphrase",
    "wrong passphrase": "zeisigwrongpassphrase",
}
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
FORMS = {name: tuple(word.encode(e) for e in ENCODINGS) for name, word in CANARIES.items()}
BEGINNINGS = (b"zeisig", "zeisig".encode("utf-16-le")[:-1])  # the second is in both orders of bytes
LONGEST = 64
PIECE = 1 << 24
STAY = {"message", "edit", "title", "tag", "case", "draft", "copied"}  # in an unlocked window
TO_THE_PENCIL = ("Tab",) * 4  # from the composer


def found_in(path: Path) -> set[str]:
    """The canaries in a file, by name. It is searched once, for what they have in common."""
    names: set[str] = set()
    rest = b""
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                piece = rest + piece
                for begin in BEGINNINGS:
                    at = piece.find(begin)
                    while at >= 0:
                        around = piece[max(0, at - 2) : at + LONGEST]
                        names |= {name for name, forms in FORMS.items() if in_any(forms, around)}
                        at = piece.find(begin, at + 1)
                rest = piece[-LONGEST:]
    except OSError:  # a socket, or gone
        return set()
    return names


def in_any(forms: tuple[bytes, ...], text: bytes) -> bool:
    return any(form in text for form in forms)


def found_under(folders: list[Path]) -> dict[str, set[str]]:
    """Every file that holds a canary."""
    return {
        str(path): names
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and (names := found_in(path))
    }


def memory_of(process: psutil.Process, folder: Path) -> dict[str, set[str]]:
    """The canaries in the core images of a process and all that it started."""
    images = {}
    for one in (process, *process.children(recursive=True)):
        name = Path(one.exe()).name
        done = subprocess.run(
            ["gcore", "-o", str(folder / "core"), str(one.pid)],
            capture_output=True,
            text=True,
            check=False,
        )
        image = folder / f"core.{one.pid}"
        if not image.exists():
            pytest.skip(f"gcore may not read a process here: {done.stderr.strip()[-200:]}")
        assert image.stat().st_size > 1_000_000
        images[f"{name} {one.pid}"] = found_in(image)
        image.unlink()
    return images


@pytest.fixture
def folders(tmp_path: Path) -> dict[str, Path]:
    """Temporary and runtime folders of this program's own, beside its home and the user's."""
    made = {name: tmp_path / name for name in ("tmp", "run", "cores")}
    for folder in made.values():
        folder.mkdir(mode=0o700)
    return made


@pytest.fixture
def person(
    real_display: str,
    picture: Path,
    consilium_home: Path,
    demo_model: Path,
    folders: dict[str, Path],
) -> Iterator[Person]:
    for program, package in (("xdotool", "xdotool"), ("gcore", "gdb")):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (Debian: apt-get install {package})")
    person = Person(
        real_display,
        picture,
        consilium_home,
        {"TMPDIR": str(folders["tmp"]), "XDG_RUNTIME_DIR": str(folders["run"])},
    )
    yield person
    if person.program is not None and person.program.is_running():
        person.kill()


def test_no_file_ever_and_no_memory_once_locked_holds_what_was_typed(
    person: Person, consilium_home: Path, tmp_path: Path, folders: dict[str, Path]
) -> None:
    looked_at = [consilium_home, tmp_path / "user", folders["tmp"], folders["run"]]
    person.begin(PASSPHRASE)
    program, engine = person.program, person.engine()
    assert program is not None and engine is not None
    type_into_every_field(person)

    assert found_under(looked_at) == {}
    unlocked = memory_of(program, folders["cores"])
    window = next(names for name, names in unlocked.items() if name.endswith(f" {program.pid}"))
    assert window >= STAY, "the search of memory would find nothing"
    assert len(unlocked) == 2 and all("message" in names for names in unlocked.values())

    assert clipboard_of(person) == f"{CANARIES['copied']} marked"
    before = program.create_time()
    lock(person)
    assert program.is_running() and program.create_time() == before  # the process, made new
    assert_no_memory_holds_any(program, folders["cores"])
    assert found_under(looked_at) == {}
    assert clipboard_of(person) == ""

    person.write(CANARIES["wrong passphrase"])
    person.press("Return")
    until((consilium_home / "tries.json").exists)
    person.screen.until_still()
    person.press("ctrl+a")
    person.write(PASSPHRASE)
    person.go("Return")
    until(lambda: person.engine() is not None)
    assert found_under(looked_at) == {}
    lock(person)
    assert_no_memory_holds_any(program, folders["cores"])
    program.terminate()
    assert program.wait(20) == 0
    assert found_under(looked_at) == {}
    assert_all_is_in_the_vault(consilium_home)


def lock(person: Person) -> None:
    engine = person.engine()
    assert engine is not None
    person.do("key", "ctrl+l")
    until(lambda: person.windows() == [])  # between the two processes; ids are used again
    person.look_at_the_window()
    assert not engine.is_running()


def assert_no_memory_holds_any(program: psutil.Process, cores: Path) -> None:
    locked = memory_of(program, cores)
    assert len(locked) == 1, "something of the unlocked window still runs"
    assert set().union(*locked.values()) == set()


def type_into_every_field(person: Person) -> None:
    person.write(f"What is {CANARIES['message']}?")
    person.press("Return")
    person.press(*TO_THE_PENCIL, "space")
    person.press("ctrl+a")
    person.write(f"And what is {CANARIES['edit']}?")
    person.press("Return")
    person.press("F2")
    person.press("ctrl+a")
    person.write(CANARIES["title"])
    person.press("Return")
    person.go("ctrl+t")
    person.write(CANARIES["tag"])
    person.press("Return", "Tab")
    person.write(CANARIES["case"])
    person.leave("Return")
    person.go("ctrl+comma")
    person.press("Down", "Down", "Down", "Tab", "Tab", "Tab", "Tab")  # its button for a passphrase
    person.go("space")
    for field in ("passphrase", "next passphrase", "next passphrase"):
        person.write(CANARIES[field])
        person.press("Tab")
    person.leave("Escape", to="Settings")
    person.leave("Escape")
    person.press("ctrl+k")
    person.write(CANARIES["search"])
    person.press("Escape")
    person.press("ctrl+n")
    person.write(CANARIES["copied"])
    person.press("ctrl+a", "ctrl+x")
    person.write(CANARIES["draft"])


def clipboard_of(person: Person) -> str:
    """What another program finds on the clipboard, and whether it is marked as sensitive."""
    look = (
        "from PySide6.QtGui import QGuiApplication; a = QGuiApplication([])\n"
        "d = a.clipboard().mimeData()\n"
        "marked = bytes(d.data('x-kde-passwordManagerHint').data()) == b'secret'\n"
        "print(d.text(), 'marked' if marked else '')"
    )
    env = {**person.environment, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.run(
        [sys.executable, "-c", look], env=env, capture_output=True, text=True, check=True
    ).stdout.strip()


def assert_all_is_in_the_vault(home: Path) -> None:
    """What was typed is there, for who has the passphrase."""
    env = {**os.environ, "CONSILIUM_HOME": str(home), "CONSILIUM_PASSPHRASE": PASSPHRASE}
    listed = subprocess.run(
        [CONSILIUM, "history", "list", "--json"],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    one = json.loads(listed.splitlines()[0])
    exported = subprocess.run(
        [CONSILIUM, "export", one["id"], "--format", "json"],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name in ("title", "message", "edit", "tag", "case"):
        assert CANARIES[name] in exported, f"{name} was not typed where it was meant to be"


def test_the_search_would_find_a_canary_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text(f"… {CANARIES['draft']} …", encoding="utf-8")
    (tmp_path / "wide.bin").write_bytes(CANARIES["title"].encode("utf-16-le"))
    assert sorted(found_under([tmp_path]).values(), key=str) == [{"draft"}, {"title"}]
