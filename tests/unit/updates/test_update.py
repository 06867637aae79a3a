"""Update from a file: what isn't signed for this installation, or isn't newer, changes nothing."""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import __version__
from app.errors import UpdateRefused
from app.services.updates.update_service import SIGNATURE, update
from tests.helpers.packages import (
    INSTALLS,
    NEWER,
    SYSTEM,
    Publisher,
    encoded,
    installed_program,
    package_of,
)

SECOND_KEY = b"secondky"

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="install.sh is Linux's"
)


@pytest.fixture
def publisher() -> Publisher:
    return Publisher(Ed25519PrivateKey.generate())


@pytest.fixture
def program(tmp_path: Path, publisher: Publisher) -> Path:
    return installed_program(tmp_path, publisher)


@pytest.fixture
def package(tmp_path: Path, publisher: Publisher) -> Path:
    made = package_of(tmp_path)
    publisher.sign(made, f"consilium {NEWER} {SYSTEM}")
    return made


def test_a_signed_newer_package_is_installed(program: Path, package: Path) -> None:
    assert update(package, program) == NEWER
    assert (program / "version").read_text() == "new\n"
    assert [each.name for each in program.parent.iterdir()] == ["consilium"]


def altered(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def altered_line(signature: Path, number: int, change: Callable[[bytes], bytes]) -> None:
    lines = signature.read_text().splitlines()
    lines[number] = encoded(change(base64.b64decode(lines[number])))
    signature.write_text("\n".join(lines) + "\n")


def flipped(data: bytes) -> bytes:
    return data[:-1] + bytes([data[-1] ^ 1])


def of_another_key(data: bytes) -> bytes:
    return data[:2] + SECOND_KEY + data[10:]


def legacy(data: bytes) -> bytes:
    return b"Ed" + data[2:]


def other_comment(signature: Path) -> None:
    signature.write_text(signature.read_text().replace(f"consilium {NEWER}", "consilium 99.1"))


# What is done to the package and its signature, and what is said of it.
REFUSED: dict[str, tuple[Callable[[Path, Path], None], str]] = {
    "package altered": (lambda package, _: altered(package, 40), "The package was altered"),
    "package cut": (lambda package, _: package.write_bytes(b"short"), "The package was altered"),
    "signature of the file altered": (
        lambda _, signature: altered_line(signature, 1, flipped),
        "The signature was altered",
    ),
    "signature of the comment altered": (
        lambda _, signature: altered_line(signature, 3, flipped),
        "The signature was altered",
    ),
    "comment altered": (lambda _, signature: other_comment(signature), "The signature was altered"),
    "another key": (
        lambda _, signature: altered_line(signature, 1, of_another_key),
        "signed by somebody else",
    ),
    "another kind": (
        lambda _, signature: altered_line(signature, 1, legacy),
        "of another kind than minisign's",
    ),
    "no signature": (
        lambda _, signature: signature.unlink(),
        "put consilium.tar.xz.minisig beside",
    ),
    "no text": (lambda _, signature: signature.write_bytes(b"\xff" * 9000), "is damaged"),
    "lines missing": (
        lambda _, signature: signature.write_text("untrusted comment: x\n"),
        "is damaged",
    ),
    "no package": (lambda package, _: package.unlink(), "was not installed (No such file"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_was_altered_is_refused_in_a_sentence(program: Path, package: Path, kind: str) -> None:
    change, told = REFUSED[kind]
    change(package, package.with_name(package.name + SIGNATURE))
    with pytest.raises(UpdateRefused) as refused:
        update(package, program)
    assert told in str(refused.value)
    assert (program / "version").read_text() == "old"
    assert [each.name for each in program.parent.iterdir()] == ["consilium"]


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        (f"consilium 0.0.9 {SYSTEM}", f"0.0.9, which is not newer than this one, {__version__}"),
        (f"consilium {__version__} {SYSTEM}", "is not newer"),
        (f"consilium {NEWER} win32-AMD64", "for win32-AMD64, not for this computer"),
        (f"something {NEWER} {SYSTEM}", "no package of Consilium"),
        ("", "no package of Consilium"),
    ],
)
def test_an_older_version_or_another_program_is_refused_though_it_is_signed(
    program: Path, tmp_path: Path, publisher: Publisher, comment: str, told: str
) -> None:
    made = package_of(tmp_path)
    publisher.sign(made, comment)
    with pytest.raises(UpdateRefused, match=told):
        update(made, program)
    assert (program / "version").read_text() == "old"


def test_a_version_that_fails_its_own_test_is_told_with_its_reason(
    program: Path, tmp_path: Path, publisher: Publisher
) -> None:
    made = package_of(tmp_path, 'echo "it gives no answer" >&2\nexit 1')
    publisher.sign(made, f"consilium {NEWER} {SYSTEM}")
    with pytest.raises(UpdateRefused, match=r"own test here.*\(it gives no answer\)"):
        update(made, program)


def test_a_version_that_has_the_place_already_is_not_told_as_refused(
    program: Path, tmp_path: Path, publisher: Publisher
) -> None:
    made = package_of(tmp_path, 'echo "no room" >&2\nexit 4')
    publisher.sign(made, f"consilium {NEWER} {SYSTEM}")
    with pytest.raises(UpdateRefused, match=r"is in the place of this one.*\(no room\)"):
        update(made, program)


def test_what_a_killed_update_left_goes_with_the_next(program: Path, package: Path) -> None:
    (program.parent / ".consilium-update-x1" / "inner").mkdir(parents=True)
    update(package, program)
    assert [each.name for each in program.parent.iterdir()] == ["consilium"]


# Updates as the command does, in a process of its own, so that a signal can be sent to it.
UPDATING = """
import os, signal, subprocess, sys
from pathlib import Path
from app.errors import Cancelled
from app.services.updates import install_script
from app.services.updates.update_service import update

class SignalledOnceStarted(subprocess.Popen):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        os.kill(os.getpid(), signal.SIGINT)

if sys.argv[3] == "between":
    install_script.subprocess.Popen = SignalledOnceStarted
try:
    print(update(Path(sys.argv[1]), Path(sys.argv[2])))
except Cancelled:
    print("stopped")
"""
SIGNALS_ITS_PARENT = "kill -INT $PPID\nsleep 1 || true\n"


def updated_in_a_process(package: Path, program: Path, when: str = "by the script") -> str:
    command = [sys.executable, "-c", UPDATING, str(package), str(program), when]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("at_signal", "ends", "version"), [("exit 130", "stopped", "old"), ("", NEWER, "new\n")]
)
def test_ctrl_c_waits_for_the_script(
    program: Path, tmp_path: Path, publisher: Publisher, at_signal: str, ends: str, version: str
) -> None:
    """Its own signal stops it before the exchange, and not within it."""
    made = package_of(tmp_path, f"trap '{at_signal}' TERM\n{SIGNALS_ITS_PARENT}{INSTALLS}")
    publisher.sign(made, f"consilium {NEWER} {SYSTEM}")
    assert updated_in_a_process(made, program) == ends
    assert (program / "version").read_text() == version


def test_ctrl_c_between_the_start_of_the_script_and_the_wait_for_it_stops_it_too(
    program: Path, tmp_path: Path, publisher: Publisher
) -> None:
    made = package_of(tmp_path, f"sleep 2\n{INSTALLS}")
    publisher.sign(made, f"consilium {NEWER} {SYSTEM}")
    assert updated_in_a_process(made, program, "between") == "stopped"
    time.sleep(2.5)
    assert (program / "version").read_text() == "old"


def test_an_installation_of_another_kind_or_without_a_key_updates_nothing(
    program: Path, package: Path
) -> None:
    (program / "share/consilium/update.pub").write_text("untrusted comment: x\nnothing\n")
    with pytest.raises(UpdateRefused, match="key for updates is damaged"):
        update(package, program)
    (program / "share/consilium/update.pub").unlink()
    with pytest.raises(UpdateRefused, match="knows nobody's key"):
        update(package, program)
    (program / "share/consilium/uninstall.sh").unlink()
    with pytest.raises(UpdateRefused, match="not installed by its install script"):
        update(package, program)


@pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not installed")
def test_what_minisign_itself_signs_is_taken(program: Path, tmp_path: Path) -> None:
    made = package_of(tmp_path)
    key, public = tmp_path / "key", program / "share/consilium/update.pub"
    public.unlink()
    make = ["minisign", "-G", "-W", "-p", public, "-s", key]
    subprocess.run(make, check=True, capture_output=True)
    comment = f"consilium {NEWER} {SYSTEM}"
    sign = ["minisign", "-S", "-s", key, "-m", made, "-t", comment]
    subprocess.run(sign, check=True, capture_output=True)
    assert update(made, program) == NEWER
