"""Some hostile files of each kind (tests/hostile reads hundreds): a sentence or a bound."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.helpers.tree import ROOT

pytest.importorskip("resource", reason="Windows has no limits of memory")

from tests.hostile.frame import names, what_is_wrong


@pytest.mark.timeout(600)
@pytest.mark.parametrize("kind", names())
def test_hostile_files_are_read_or_refused_with_one_sentence(kind: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.hostile", "--files", "10", "--only", kind],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    too_slow = 2  # says more of the computer than of the file
    assert ran.returncode in (0, too_slow), ran.stdout + ran.stderr
    assert f"{kind:<20} {10:>5}" in ran.stdout


@pytest.mark.parametrize(
    "text", ["", " ", "no stop", "Two\nlines.", "A\x1b[2Jcolour.", "\u202eturned.", "a" * 600 + "."]
)
def test_what_is_no_sentence_is_a_fault(text: str) -> None:
    assert what_is_wrong(text)


def test_a_sentence_is_none() -> None:
    assert what_is_wrong("The key file vault.key is damaged. Restore a backup.") == ""
