"""`models fidelity`: measured by the real converter, kept in the library, shown by `inspect`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from convert.__main__ import main as convert
from tests.helpers.checkpoints import MISTRAL, write_checkpoint
from tests.unit.cli.conftest import Consilium


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("fidelity")
    write_checkpoint(root / "m", replace(MISTRAL, layers=1))
    for kind in ("F16", "Q2_K"):
        assert convert([str(root / "m"), "-o", str(root / f"{kind}.gguf"), "--type", kind]) == 0
    return root


@pytest.mark.slow
def test_what_was_measured_is_kept_and_shown(
    consilium: Consilium, bundled: Path, made: Path, tmp_path: Path
) -> None:
    small, original, kept = made / "Q2_K.gguf", made / "F16.gguf", tmp_path / "m.reference"
    flags = ["--reference", str(original), "--threads", "1"]
    before = consilium("models", "fidelity", str(small), *flags)
    assert before.code == 0 and "It is not kept" in before.err
    assert consilium("models", "add", str(small)).code == 0
    assert consilium("models", "inspect", str(small), "--json").object["fidelity"] is None
    told = consilium("models", "fidelity", str(small), *flags, "--json")
    assert told.object["kept"] is True
    shown = consilium("models", "inspect", str(small), "--json").object["fidelity"]
    assert shown == told.object["fidelity"]
    assert shown["reference"] == "F16.gguf" and shown["kept"] is None
    assert shown["kl_mean"] > 0 and shown["tokens"] > 2000
    flags = ["--make-reference", str(kept), "--threads", "1"]
    written = consilium("models", "fidelity", str(original), *flags)
    assert written.code == 0 and kept.is_file()
    flags = ["--reference", str(kept), "--threads", "1"]
    by_file = consilium("models", "fidelity", str(small), *flags)
    assert by_file.code == 0 and ", beside m.reference: the same most" in by_file.out
    assert by_file.out.strip() in consilium("models", "inspect", str(small)).out
    # Other changes of the library keep it.
    assert consilium("models", "settings", str(small), "--preset", "careful").code == 0
    assert consilium("models", "inspect", str(small), "--json").object["fidelity"]["kept"] == 64


def test_a_sentence_of_the_converter_is_ours(
    consilium: Consilium, bundled: Path, made: Path, tmp_path: Path
) -> None:
    (tmp_path / "text.txt").write_text("no reference")
    for reference in (tmp_path / "text.txt", tmp_path / "none.gguf"):
        flags = [str(made / "Q2_K.gguf"), "--reference", str(reference)]
        outcome = consilium("models", "fidelity", *flags)
        assert outcome.code == 1 and outcome.out == ""
        assert reference.name in outcome.err and outcome.err.count("\n") == 1
