"""Every type that llama.cpp can make is made, byte for byte, or refused with the reason."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from llama_cpp import llama_cpp

from convert.checkpoint import open_checkpoint
from convert.errors import UnsupportedError
from convert.file_types import FILE_TYPES
from convert.plan import make_plan
from convert.provenance import Provenance
from convert.quantize import load_quantizer, load_widener
from convert.source import FolderSource
from convert.write import write_gguf
from tests.helpers import gguf_files, llama
from tests.helpers.checkpoints import MIXTRAL, Model, write_checkpoint

NEED_A_MATRIX = (
    "IQ3_XS", "IQ3_XXS", "Q2_K_S", "IQ2_M", "IQ2_S", "IQ2_XS", "IQ2_XXS", "IQ1_M", "IQ1_S",
)  # fmt: skip
MADE = [name for name in FILE_TYPES if name not in NEED_A_MATRIX]
NOT_YET = {"NVFP4": "llama.cpp does not quantize to it", "Q2_0": "gguf does not know it"}


def test_the_names_and_numbers_are_llama_cpps_and_none_is_missing() -> None:
    theirs = {
        name.removeprefix("LLAMA_FTYPE_").removeprefix("MOSTLY_").removeprefix("ALL_"): number
        for name, number in vars(llama_cpp).items()
        if name.startswith("LLAMA_FTYPE_") and name != "LLAMA_FTYPE_GUESSED"
    }
    ours = {each.name: each.number for each in FILE_TYPES.values()}
    assert {name: n for name, n in theirs.items() if name not in NOT_YET} == ours


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("models")
    write_checkpoint(root / "moe", MIXTRAL)
    # Four query heads a key: llama.cpp mixes otherwise, as in Mixtral-8x7B itself.
    write_checkpoint(root / "grouped", Model(kv_heads=1, experts=8, layers=1))
    convert(root / "grouped", root / "grouped-F32.gguf", "F32")
    return root


def convert(folder: Path, target: Path, file_type: str) -> None:
    with open_checkpoint(folder) as checkpoint:
        plan = make_plan(checkpoint, FILE_TYPES[file_type], Provenance(folder.name))
        source = FolderSource(checkpoint.tensors, checkpoint.shards)
        write_gguf(plan, source, target, load_quantizer(), lambda *progress: None)


@pytest.mark.parametrize("file_type", MADE)
def test_with_the_grouped_heads_of_mixtral_8x7b_the_bytes_are_those_of_two_steps_too(
    folders: Path, tmp_path: Path, file_type: str
) -> None:
    convert(folders / "grouped", tmp_path / "ours.gguf", file_type)
    theirs = tmp_path / "theirs.gguf"
    llama.quantize_file(folders / "grouped-F32.gguf", theirs, FILE_TYPES[file_type].number)
    assert gguf_files.tensors(tmp_path / "ours.gguf") == gguf_files.tensors(theirs)


@pytest.mark.parametrize("file_type", NEED_A_MATRIX)
def test_a_type_that_needs_an_importance_matrix_is_refused_by_name_with_the_reason(
    folders: Path, tmp_path: Path, file_type: str
) -> None:
    with pytest.raises(UnsupportedError, match=rf"^{file_type} needs an importance matrix"):
        convert(folders / "moe", tmp_path / "x.gguf", file_type)
    assert not list(tmp_path.glob("x.gguf*"))


def test_ggml_widens_every_half_as_numpy_does() -> None:
    widen = load_widener()
    assert widen is not None
    every = np.arange(2**16, dtype=np.uint16).view(np.float16)
    for values in (every, every[:1003]):
        np.testing.assert_array_equal(widen(values), values.astype(np.float32))
