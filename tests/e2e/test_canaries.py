"""The must of locking: what was typed is in no file, and locked in no memory.

The installed program in a real window; a person types a canary into every field. Then: no file
under the home, the temporary and the log folders holds one, while the window is open, locked and
after; and a core image of the locked program holds none, while one of the unlocked program does.
"""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

import app.ui
from app.core.recovery_code import GROUP, RecoveryCode, new_recovery_code, read_recovery_code
from app.paths import Home
from app.store.keys.key_file_storage import read_key_file
from tests.helpers.canaries import Canaries, canaries, known_by
from tests.helpers.person import CONSILIUM, Person, until
from tests.helpers.typed_notes import type_of_notes, type_of_reviews
from tests.helpers.typed_sources import type_of_sources

pytestmark = [pytest.mark.gui, pytest.mark.e2e, pytest.mark.slow]

PASSPHRASE = "zeisigpassphrase korrekt"
# Made-up words: chance doesn't put one into a file.
WORDS = {
    "passphrase": "zeisigpassphrase",
    "message": "zeisigmessage",
    "title": "zeisigtitle",
    "search": "zeisigsearch",
    "draft": "zeisigdraft",
    "edit": "zeisigedit",
    "copied": "zeisigcopied",
    "tag": "zeisigtag",
    "case": "zeisigcase",
    "day": "zeisigday",
    "file": "zeisigfile",
    "source's text": "zeisigsourcetext",
    "source's file": "zeisigsourcefile",
    "source's title": "zeisigsourcetitle",
    "source's note": "zeisigsourcenote",
    "synonym": "zeisigsynonym",
    "note": "zeisignote",
    "review": "zeisigreview",
    "document's password": "zeisigdocumentpassword",
    "next passphrase": "zeisignextpassphrase",
    "wrong passphrase": "zeisigwrongpassphrase",
    "last passphrase": "zeisiglastpassphrase",
    "passphrase of that day": "zeisigpassphraseofthatday",
    "passphrase for a repair": "zeisigpassphraseforarepair",
}
CODES = ("recovery code", "wrong recovery code")
# What makes a field in app/ui, and what the person types there.
FIELDS = {
    "consultation/composer/message_editor.py": {"message", "edit", "copied", "draft"},
    "consultation/header.py": {"title"},
    "clinical/addition_row.py": {"document's password"},
    "clinical/source_form.py": {"source's title", "source's note"},
    "clinical/synonyms_panel.py": {"synonym"},
    "notes/section_editor.py": {"note"},
    "notes/addendum_editor.py": {"note"},
    "notes/sign_dialog.py": {"passphrase"},
    "reviews/review_sheet.py": {"review"},
    "sidebar/date_range_dialog.py": {"day"},
    "consultation/case_labels_dialog.py": {"tag", "case"},
    "settings/key_dialogs.py": {"passphrase", "next passphrase"},
    "start/passphrase_page.py": {"passphrase", "wrong passphrase", "last passphrase"},
    "start/recovery_pages.py": set(CODES),
    "start/repair_pages.py": {"passphrase for a repair"},
    "start/recovery_code_panel.py": {"recovery code"},
    "restore/secret_form.py": {"passphrase of that day"},
    "sidebar/sidebar.py": {"search"},
    "consultation/find_bar.py": {"search"},
    "commands/palette.py": {"search"},
}
# Nothing of a consultation is typed there: words of the guide, a hub's name, settings of a model,
# which stand in models.json; and the prompt as it was, to be read.
NO_CONSULTATION = {
    "commands/guide_window.py",
    "models/get_model_panel.py",
    "models/model_settings_panel.py",
    "models/server_dialog.py",
    "consultation/details_panel.py",
}
# Take digits alone; they stand in the settings.
NUMBERS = {"widgets/spin_box.py", "models/sampling_fields.py"}
MAKE_A_FIELD = {
    *("QLineEdit", "QPlainTextEdit", "QTextEdit", "QInputDialog"),
    *("QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QDateTimeEdit", "QKeySequenceEdit"),
}
# A path is no secret: the file system has it, and settings.json that of the backups. But what was
# typed in Qt's dialog and dismissed is nobody's: in one of them, as they are all the same.
FILE_DIALOGS = {
    "clinical/sources_page.py": {"source's file", "source's text"},
    "consultation/transcript_export.py": {"file"},
    "consultation/dialogs.py": set[str](),
    "evaluation/evaluation_form.py": set[str](),
    "notes/note_exporting.py": set[str](),
    "reviews/agreement_dialog.py": set[str](),
    "consultation/file_drop.py": set[str](),
    "settings/audit_dialog.py": set[str](),
    "models/fidelity_panel.py": set[str](),
    "models/get_model_panel.py": set[str](),
    "models/models_page.py": set[str](),
    "models/server_dialog.py": set[str](),
    "settings/restore_and_import.py": set[str](),
    "settings/backups_page.py": set[str](),
    "settings/updates_page.py": set[str](),
    "start/model_page.py": set[str](),
    "start/recovery_code_panel.py": set[str](),
    "restore/restore_form.py": set[str](),
}
STAY = {
    *("message", "edit", "title", "tag", "case", "draft", "copied"),
    *("source's text", "source's title"),
}  # in an unlocked window
TO_THE_PENCIL = ("Tab",) * 2  # from the composer
# From the list of the settings' pages to a button on one of them.
TO_CHANGE_THE_PASSPHRASE = ("Down",) * 3 + ("Tab",) * 4
TO_RESTORE_A_BACKUP = ("Down",) * 5 + ("shift+Tab",) * 4
TO_REPAIR_THE_VAULT = ("Down",) * 5 + ("shift+Tab",) * 3


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
    codes: list[RecoveryCode] = []
    person.begin(PASSPHRASE, lambda: codes.append(noted_code(person, consilium_home)))
    (code,) = codes
    wrong = another_code(code)
    typed = canaries(
        {name: (word,) for name, word in WORDS.items()}
        | dict(zip(CODES, map(known_by, (code, wrong)), strict=True))
    )
    program, engine = person.program, person.engine()
    assert program is not None and engine is not None
    type_into_every_field(person)
    type_of_sources(person, tmp_path / "documents", WORDS)

    assert typed.found_under(looked_at) == {}
    unlocked = typed.in_memory_of(program, folders["cores"])
    window = next(names for name, names in unlocked.items() if name.endswith(f" {program.pid}"))
    assert window >= STAY, "the search of memory would find nothing"
    assert len(unlocked) == 2 and all("message" in names for names in unlocked.values())

    assert clipboard_of(person) == f"{WORDS['copied']} marked"
    before = program.create_time()
    lock(person)
    assert program.is_running() and program.create_time() == before  # the process, made new
    assert_no_memory_holds_any(typed, program, folders["cores"])
    assert typed.found_under(looked_at) == {}
    assert clipboard_of(person) == ""

    person.try_in_vain(WORDS["wrong passphrase"])
    person.write(WORDS["next passphrase"])
    person.go("Return")
    until(lambda: person.engine() is not None)
    assert typed.found_under(looked_at) == {}
    lock(person)

    person.press("Tab")
    person.go("space")  # forgotten
    person.try_in_vain(as_typed(wrong))
    person.write(as_typed(code))
    person.go("Return")
    for _ in range(2):
        person.write(WORDS["last passphrase"])
        person.press("Tab")
    person.press("shift+Tab")
    person.go("Return")
    until(lambda: person.engine() is not None)
    assert typed.found_under(looked_at) == {}
    person.ask("Settings", "ctrl+comma")
    person.ask("Close the vault and repair it", *TO_REPAIR_THE_VAULT, "space")
    person.press("Tab")  # from Cancel
    until_new(person, "space")
    assert_no_memory_holds_any(typed, program, folders["cores"])
    person.try_in_vain(WORDS["passphrase for a repair"])
    person.go("Tab", "space")  # back
    person.write(WORDS["last passphrase"])
    person.go("Return")
    until(lambda: person.engine() is not None)
    assert typed.found_under(looked_at) == {}
    lock(person)
    assert_no_memory_holds_any(typed, program, folders["cores"])
    program.terminate()
    assert program.wait(20) == 0
    assert typed.found_under(looked_at) == {}
    assert_all_is_in_the_vault(consilium_home, WORDS["last passphrase"])


def noted_code(person: Person, home: Path) -> RecoveryCode:
    """Through the page that shows a recovery code: copied, then confirmed with each of its groups,
    as nobody but who sees the screen knows which one is asked."""
    person.press("Tab", "space")
    code = read_recovery_code(clipboard_of(person).removesuffix(" marked"))
    person.press("shift+Tab", "Return")
    for group in code.groups():
        person.write(group.lower())
        person.press("Return")
        if read_key_file(Home(home)).recovery is not None:
            return code
    raise AssertionError("no group of the code was taken")


def another_code(code: RecoveryCode) -> RecoveryCode:
    """A whole one that no vault has."""
    while (other := new_recovery_code()).groups()[0] == code.groups()[0]:
        pass
    return other


def as_typed(code: RecoveryCode) -> str:
    return " ".join(code.groups()).lower()


def lock(person: Person) -> None:
    until_new(person, "ctrl+l")


def until_new(person: Person, key: str) -> None:
    """Press what makes the process new; until its window stands."""
    engine = person.engine()
    assert engine is not None
    person.become_new(key)
    person.look_at_the_window()
    assert not engine.is_running()


def assert_no_memory_holds_any(typed: Canaries, program: psutil.Process, cores: Path) -> None:
    locked = typed.in_memory_of(program, cores)
    assert len(locked) == 1, "something of the unlocked window still runs"
    assert set().union(*locked.values()) == set()


def type_into_every_field(person: Person) -> None:
    person.send(f"What is {WORDS['message']}?", anyway=True)
    person.press(*TO_THE_PENCIL, "space")
    person.press("ctrl+a")
    person.send(f"And what is {WORDS['edit']}?", anyway=True)
    person.press("F2")
    person.press("ctrl+a")
    person.write(WORDS["title"])
    person.press("Return")
    person.ask("Tags and case reference", "ctrl+t")
    person.write(WORDS["tag"])
    person.press("Return", "Tab")
    person.write(WORDS["case"])
    person.leave("Return")
    type_of_notes(person, WORDS["note"])
    type_of_reviews(person, WORDS["review"])
    person.ask("Export", "ctrl+e")
    person.ask("Export the consultation", "Return")
    person.press("ctrl+a")
    person.write(WORDS["file"])
    person.leave("Escape", to="Export")
    person.leave("Escape")
    person.ask("Settings", "ctrl+comma")
    person.ask("Change the passphrase", *TO_CHANGE_THE_PASSPHRASE, "space")
    for passphrase in (PASSPHRASE, *[WORDS["next passphrase"]] * 2):
        person.write(passphrase)
        person.press("Tab")
    person.press("shift+Tab")
    person.leave("Return", to="Settings")
    person.leave("Escape")
    person.ask("Settings", "ctrl+comma")
    person.ask("Restore a backup", *TO_RESTORE_A_BACKUP, "space")
    person.write(WORDS["passphrase of that day"])
    person.leave("Escape", to="Settings")
    person.leave("Escape")
    person.press("ctrl+k")
    person.write(WORDS["search"])
    person.press("Escape")
    person.ask("Between two days", "Tab", "space", "Up", "Return")
    for _ in range(2):
        person.press("ctrl+a")
        person.write(WORDS["day"])
        person.press("Tab")
    person.leave("Escape")
    person.press("ctrl+f")
    person.write(WORDS["search"])
    person.press("Escape")
    person.ask("Commands and consultations", "ctrl+shift+k")
    person.write(WORDS["search"])
    person.leave("Escape")
    person.press("ctrl+n")
    person.write(WORDS["copied"])
    person.press("ctrl+a", "ctrl+x")
    person.write(WORDS["draft"])


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


def assert_all_is_in_the_vault(home: Path, passphrase: str) -> None:
    """What was typed is there, for who has the passphrase."""
    env = {**os.environ, "CONSILIUM_HOME": str(home), "CONSILIUM_PASSPHRASE": passphrase}

    def printed(*arguments: str) -> str:
        command = [CONSILIUM, *arguments]
        ran = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
        return ran.stdout

    one = json.loads(printed("history", "list", "--json").splitlines()[0])
    exported = printed("export", one["id"], "--format", "json")
    assert WORDS["note"] in printed("notes", "list", "--json")
    assert WORDS["review"] in printed("review", "list", "--json")
    for name in ("title", "message", "edit", "tag", "case"):
        assert WORDS[name] in exported, f"{name} was not typed where it was meant to be"


def test_the_search_would_find_a_canary_in_a_file(tmp_path: Path) -> None:
    code = new_recovery_code()
    words = {"draft": (WORDS["draft"],), "title": (WORDS["title"],), "code": known_by(code)}
    typed = canaries(words)
    contents = {
        "plain": (f"… {WORDS['draft']} …".encode(), {"draft"}),
        "wide": (WORDS["title"].encode("utf-16-le"), {"title"}),
        "wider": (b"a" + str(code).encode("utf-16-be"), {"code"}),
        "half": (b"\0" * 40 + as_typed(code)[5 * (GROUP + 1) :].encode(), {"code"}),
        "other": (str(new_recovery_code()).encode(), set[str]()),
    }
    for name, (content, _) in contents.items():
        (tmp_path / name).write_bytes(content)
    found = typed.found_under([tmp_path])
    assert found == {str(tmp_path / name): names for name, (_, names) in contents.items() if names}


def test_every_field_of_the_program_has_its_canary() -> None:
    folder = Path(app.ui.__file__).parent
    used = {
        str(path.relative_to(folder)): set(names_used(ast.parse(path.read_text("utf-8"))))
        for path in folder.rglob("*.py")
    }
    known = {*FIELDS, *NUMBERS, *NO_CONSULTATION}
    assert {path for path, names in used.items() if names & MAKE_A_FIELD} == known
    assert {path for path, names in used.items() if "QFileDialog" in names} == {*FILE_DIALOGS}
    assert set().union(*FIELDS.values(), *FILE_DIALOGS.values()) == {*WORDS, *CODES}


def names_used(tree: ast.AST) -> Iterator[str]:
    """What is called, or derived from, by its name; of `QFileDialog.getOpenFileName` the first."""
    for node in ast.walk(tree):
        for used in [node.func] if isinstance(node, ast.Call) else getattr(node, "bases", []):
            while isinstance(used, ast.Attribute):
                used = used.value
            if isinstance(used, ast.Name):
                yield used.id
