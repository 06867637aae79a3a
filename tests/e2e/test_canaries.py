"""The must of locking: what was typed is in no file, and locked in no memory.

The installed program in a real window; a person types a canary into every field. Then: no file
under the home, the temporary and the log folders holds one, while the window is open, locked and
after; and a core image of the locked program holds none, while one of the unlocked program does.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
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
}
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
FORMS = {name: tuple(word.encode(e) for e in ENCODINGS) for name, word in CANARIES.items()}
BEGINNINGS = (b"zeisig", "zeisig".encode("utf-16-le")[:-1])  # the second is in both orders of bytes
LONGEST = 64
PIECE = 1 << 24


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
    real_display: str, consilium_home: Path, demo_model: Path, folders: dict[str, Path]
) -> Iterator[Person]:
    for program, package in (("xdotool", "xdotool"), ("gcore", "gdb")):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (Debian: apt-get install {package})")
    person = Person(
        real_display,
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
    person.start()
    program = person.program
    assert program is not None
    person.press("space", "Return")  # the disclaimer
    person.write(PASSPHRASE)
    person.press("Tab")
    person.write(PASSPHRASE)
    person.press("Return")
    until(lambda: (consilium_home / "vault.db").exists())
    time.sleep(1.5)
    person.press("alt+n", "alt+g")  # no recovery code
    time.sleep(0.5)
    person.press("Return")  # the model
    until(lambda: person.engine() is not None)
    time.sleep(1.5)
    type_into_every_field(person)

    assert found_under(looked_at) == {}
    unlocked = memory_of(program, folders["cores"])
    window = next(names for name, names in unlocked.items() if name.endswith(f" {program.pid}"))
    assert {"message", "title", "draft"} <= window, "the search of memory would find nothing"
    assert len(unlocked) == 2 and all("message" in names for names in unlocked.values())

    assert clipboard_of(person).startswith(CANARIES["copied"])
    before = program.create_time()
    engine = person.engine()
    assert engine is not None
    window_before = person.look_at_the_window()
    person.press("ctrl+l")
    until(lambda: not engine.is_running())
    until(lambda: person.do("search", "--onlyvisible", "--name", "Consilium") != window_before)
    person.look_at_the_window()
    assert program.is_running() and program.create_time() == before  # the process, made new
    locked = memory_of(program, folders["cores"])
    assert len(locked) == 1, "something of the unlocked window still runs"
    assert set().union(*locked.values()) == set()
    assert found_under(looked_at) == {}
    assert clipboard_of(person) == ""

    person.write(PASSPHRASE)
    person.press("Return")
    until(lambda: person.engine() is not None)
    time.sleep(1.5)
    person.press("ctrl+l")
    until(lambda: person.engine() is None)
    time.sleep(1.5)
    program.terminate()
    assert program.wait(20) == 0
    assert found_under(looked_at) == {}
    assert drafts_are_there(consilium_home)


def type_into_every_field(person: Person) -> None:
    person.write(f"What is {CANARIES['message']}?")
    person.press("Return")
    time.sleep(3)
    person.press("F2")
    person.press("ctrl+a")
    person.write(CANARIES["title"])
    person.press("Return")
    time.sleep(0.5)
    person.press("ctrl+k")
    person.write(CANARIES["search"])
    time.sleep(0.5)
    person.press("Escape")
    person.press("ctrl+n")
    time.sleep(0.5)
    person.write(CANARIES["copied"])
    person.press("ctrl+a", "ctrl+x")
    person.write(CANARIES["draft"])
    time.sleep(1.0)


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


def drafts_are_there(home: Path) -> bool:
    """What was typed is in the vault, for who has the passphrase."""
    env = {**os.environ, "CONSILIUM_HOME": str(home), "CONSILIUM_PASSPHRASE": PASSPHRASE}
    listed = subprocess.run(
        [CONSILIUM, "history", "search", CANARIES["message"]],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return CANARIES["title"] in listed


def test_the_search_would_find_a_canary_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text(f"… {CANARIES['draft']} …", encoding="utf-8")
    (tmp_path / "wide.bin").write_bytes(CANARIES["title"].encode("utf-16-le"))
    assert sorted(found_under([tmp_path]).values(), key=str) == [{"draft"}, {"title"}]
