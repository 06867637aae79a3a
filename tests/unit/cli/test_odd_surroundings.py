"""Streams that the caller closed, little memory, signs that a terminal would obey."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.terminal import say_json
from app.paths import Home
from app.services.application import open_services
from tests.helpers.keys import CHEAP
from tests.helpers.tree import ROOT

PASSPHRASE = "correct horse battery"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX closes streams")


def _shell(home: Path, command: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["/bin/sh", "-c", command.replace("consilium", f"{sys.executable} -m app")],
        cwd=ROOT,
        env=os.environ | {"CONSILIUM_HOME": str(home), "CONSILIUM_PASSPHRASE": PASSPHRASE},
        capture_output=True,
        timeout=60,
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = Home(tmp_path_factory.mktemp("made") / "home")
    services = open_services(home, PASSPHRASE, create=True, cost=CHEAP)
    services.disclaimers.acknowledge()
    services.close()
    return home.root


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_the_caller_closed_is_no_mistake_of_ours(made: Path, closed: str) -> None:
    run = _shell(made, f"consilium history list {closed}")
    assert run.returncode == 0
    assert b"mistake" not in run.stderr
    assert b"mistake" not in (made / "logs" / "consilium.log").read_bytes()


def test_nothing_that_is_printed_gets_into_a_file_that_took_a_closed_streams_number(
    made: Path,
) -> None:
    """What a library prints goes to a number, not to a name."""
    code = (
        "import os, sys; from app.hardening import open_standard_streams as opened; opened(); "
        "file = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT); os.write(1, b'printed')"
    )
    target = made / "probe"
    subprocess.run(["/bin/sh", "-c", f'{sys.executable} -c "{code}" {target} >&-'], cwd=ROOT)
    assert target.read_bytes() == b""


def test_too_little_memory_is_one_sentence(made: Path) -> None:
    run = _shell(made, "ulimit -v 200000; consilium history list")
    assert run.returncode == 1
    assert run.stderr.decode().startswith("consilium: Only 195 MB of memory are allowed here")


def test_signs_that_a_terminal_obeys_are_written_as_escapes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    say_json({"title": "a\x7fb\x9b31mc\u202ed é"})
    assert capsys.readouterr().out == '{"title":"a\\u007fb\\u009b31mc\\u202ed é"}\n'
