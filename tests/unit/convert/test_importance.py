"""An importance matrix: read in both formats, used and refused as llama-quantize does."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.__main__ import main
from convert.checkpoint import open_checkpoint
from convert.errors import ImportanceError
from convert.file_types import FILE_TYPES
from convert.importance import read_importance
from convert.mapping import read_dimensions, tensor_rules
from convert.plan import Plan, make_plan
from convert.provenance import Provenance
from convert.quantize import load_quantizer
from convert.source import FolderSource
from convert.write import write_gguf
from tests.helpers import gguf_files, llama
from tests.helpers.checkpoints import MIXTRAL, write_checkpoint
from tests.helpers.importance_files import (
    KEYS,
    Entry,
    made_up,
    write_gguf_matrix,
    write_legacy_matrix,
)

SMALL = replace(MIXTRAL, layers=1, experts=2, intermediate=256)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint, the same in F16, and a matrix of it in both formats."""
    root = tmp_path_factory.mktemp("weighed")
    write_checkpoint(root / "m", SMALL)
    convert(root, root / "f16.gguf", "F16")
    write_gguf_matrix(root / "matrix.gguf", made_up(shapes(root / "m")))
    write_legacy_matrix(root / "matrix.dat", made_up(shapes(root / "m")))
    return root


def shapes(checkpoint: Path) -> dict[str, tuple[int, ...]]:
    with open_checkpoint(checkpoint) as opened:
        rules = tensor_rules(read_dimensions(opened.config), opened.tensors)
        return {each.name: each.shape for each in rules}


def convert(folder: Path, target: Path, file_type: str, matrix: str = "") -> None:
    target.unlink(missing_ok=True)
    with open_checkpoint(folder / "m") as opened:
        importance = read_importance(folder / matrix) if matrix else None
        kind = FILE_TYPES[file_type]
        plan = make_plan(opened, kind, Provenance("m"), importance=importance)
        source = FolderSource(opened.tensors, opened.shards)
        write_gguf(plan, source, target, load_quantizer(), lambda *progress: None)
        source.close()


def planned(folder: Path, file_type: str, matrix: str = "matrix.gguf") -> Plan:
    with open_checkpoint(folder / "m") as opened:
        importance = read_importance(folder / matrix)
        return make_plan(opened, FILE_TYPES[file_type], Provenance("m"), importance=importance)


@pytest.mark.parametrize("file_type", ["Q2_K_S", "IQ3_XXS", "Q4_K_M", "Q6_K", "Q5_1"])
@pytest.mark.parametrize("matrix", ["matrix.gguf", "matrix.dat"])
def test_the_bytes_are_those_of_llama_quantize(
    folder: Path, tmp_path: Path, matrix: str, file_type: str
) -> None:
    ours, theirs = tmp_path / "ours.gguf", tmp_path / "theirs.gguf"
    convert(folder, ours, file_type, matrix)
    entries = made_up(shapes(folder / "m"))
    weights = {name: entry.normalized() for name, entry in entries.items()}
    if matrix.endswith(".dat"):
        weights = {name: each * np.float32(12) / np.float32(12) for name, each in weights.items()}
    number = FILE_TYPES[file_type].number
    llama.quantize_file(folder / "f16.gguf", theirs, number, weights)
    assert gguf_files.tensors(ours) == gguf_files.tensors(theirs)
    if file_type not in ("Q2_K_S", "IQ3_XXS"):
        convert(folder, ours, file_type)
        assert gguf_files.tensors(ours) != gguf_files.tensors(theirs), "it makes no difference"


def test_the_file_says_which_matrix_it_was_and_nothing_of_where_it_lay(
    folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "x.gguf"
    flags = ["--type", "Q4_K_M", "--imatrix", str(folder / "matrix.gguf")]
    assert main([str(folder / "m"), "-o", str(target), *flags]) == 0
    data = target.read_bytes()
    assert read_importance(folder / "matrix.gguf").sha256.encode() in data
    assert b"consilium.imatrix_chunks" in data
    assert b"matrix.gguf" not in data
    assert b"somebody" not in data
    assert str(tmp_path.parent).encode() not in data


def test_a_run_with_another_matrix_goes_on_from_nothing(folder: Path, tmp_path: Path) -> None:
    one = planned(folder, "Q4_K_M").header
    entries = made_up(shapes(folder / "m"))
    other = {name: replace(each, sums=2 * each.sums) for name, each in entries.items()}
    write_gguf_matrix(tmp_path / "other.gguf", other)
    assert planned(folder, "Q4_K_M", str(tmp_path / "other.gguf")).header != one


def test_an_expert_that_no_token_came_to_weighs_all_columns_alike_and_is_told(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entries = made_up(shapes(folder / "m"), unreached=True)
    write_gguf_matrix(tmp_path / "x.gguf", entries)
    matrix = read_importance(tmp_path / "x.gguf")
    name = "blk.0.ffn_down_exps.weight"
    assert matrix.unreached == 3
    assert (matrix.weights[name].reshape(2, -1)[1] == 1).all()
    flags = ["--plan", "--json", "--type", "IQ3_XXS", "--imatrix", str(tmp_path / "x.gguf")]
    assert main([str(folder / "m"), *flags]) == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert any("came to 3 experts'" in each.get("message", "") for each in said)
    table = next(each for each in said if each["event"] == "survey")["types"]
    assert [each["name"] for each in table if each["refused"]] == []
    assert all(each["seconds"] > 0 for each in table)


def test_what_a_type_needs_and_the_matrix_lacks_is_refused_as_llama_cpp_does(
    folder: Path, tmp_path: Path
) -> None:
    entries = made_up(shapes(folder / "m"))
    del entries["blk.0.attn_q.weight"]
    write_gguf_matrix(tmp_path / "x.gguf", entries)
    weights = {name: entry.normalized() for name, entry in entries.items()}
    status = llama.quantization_status(
        folder / "f16.gguf", tmp_path / "theirs.gguf", FILE_TYPES["Q2_K_S"].number, weights
    )
    assert status != 0
    with pytest.raises(ImportanceError, match=r"has nothing for blk\.0\.attn_q\.weight"):
        planned(folder, "Q2_K_S", str(tmp_path / "x.gguf"))
    plan = planned(folder, "Q4_K_M", str(tmp_path / "x.gguf"))
    unweighed = {each.rule.name for each in plan.tensors if each.weights is None}
    assert "blk.0.attn_q.weight" in unweighed
    assert "blk.0.attn_k.weight" not in unweighed


def test_weights_of_another_number_are_refused_as_llama_cpp_does(
    folder: Path, tmp_path: Path
) -> None:
    entries = made_up(shapes(folder / "m"))
    wrong = entries["blk.0.attn_q.weight"]
    entries["blk.0.attn_q.weight"] = replace(wrong, sums=wrong.sums[:, :128])
    write_gguf_matrix(tmp_path / "x.gguf", entries)
    weights = {name: entry.normalized() for name, entry in entries.items()}
    status = llama.quantization_status(
        folder / "f16.gguf", tmp_path / "theirs.gguf", FILE_TYPES["Q4_K_M"].number, weights
    )
    assert status != 0
    with pytest.raises(ImportanceError, match=r"128 numbers for blk\.0\.attn_q"):
        planned(folder, "Q4_K_M", str(tmp_path / "x.gguf"))


def test_a_matrix_of_another_model_is_refused(folder: Path, tmp_path: Path) -> None:
    entries = made_up(shapes(folder / "m"))
    named = {name.replace("blk.", "layer."): entry for name, entry in entries.items()}
    write_gguf_matrix(tmp_path / "x.gguf", named)
    with pytest.raises(ImportanceError, match="knows no tensor of this model"):
        planned(folder, "Q4_K_M", str(tmp_path / "x.gguf"))


@pytest.mark.parametrize("value", [np.nan, np.inf, -1.0, 3e38])
def test_numbers_that_are_no_means_of_squares_are_refused(tmp_path: Path, value: float) -> None:
    sums = np.ones((1, 256), np.float32)
    sums[0, 7] = value
    entries = {"blk.0.attn_q.weight": Entry(sums, np.array([1], np.float32))}
    write_gguf_matrix(tmp_path / "x.gguf", entries)
    write_legacy_matrix(tmp_path / "x.dat", entries, calls=1)
    for name in ("x.gguf", "x.dat"):
        with pytest.raises(ImportanceError, match="no mean of squares"):
            read_importance(tmp_path / name)


@pytest.mark.parametrize("count", [np.nan, -5.0, np.inf])
def test_counts_that_are_none_are_refused(tmp_path: Path, count: float) -> None:
    entry = Entry(np.ones((1, 256), np.float32), np.array([count], np.float32))
    write_gguf_matrix(tmp_path / "x.gguf", {"blk.0.attn_q.weight": entry})
    with pytest.raises(ImportanceError, match=r"counts of blk\.0\.attn_q\.weight that are none"):
        read_importance(tmp_path / "x.gguf")


def test_a_gguf_that_says_nothing_of_its_text_is_no_matrix(folder: Path, tmp_path: Path) -> None:
    write_gguf_matrix(tmp_path / "x.gguf", made_up(shapes(folder / "m")), KEYS[:2])
    for path in (tmp_path / "x.gguf", folder / "f16.gguf"):
        with pytest.raises(ImportanceError, match="is no importance matrix"):
            read_importance(path)


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


@pytest.mark.parametrize(
    "change",
    [
        cut,
        lambda data: b"",
        lambda data: b"GGUF" + data[4:],
        lambda data: b"text, and no matrix at all",
        lambda data: struct.pack("<i", 2**31 - 1) + data[4:],
        lambda data: data[:4] + struct.pack("<i", 2**30) + data[8:],
        lambda data: data.replace(b"blk", b"\xff\xfe\xff"),
    ],
)
@pytest.mark.parametrize("name", ["matrix.gguf", "matrix.dat"])
def test_damaged_files_are_one_sentence(
    folder: Path, tmp_path: Path, name: str, change: Callable[[bytes], bytes]
) -> None:
    changed = change((folder / name).read_bytes())
    if changed == (folder / name).read_bytes():
        pytest.skip("it was a GGUF before")
    (tmp_path / name).write_bytes(changed)
    with pytest.raises(ImportanceError) as raised:
        read_importance(tmp_path / name)
    assert len(str(raised.value)) < 300


def test_every_cut_of_a_file_is_refused_or_read(folder: Path, tmp_path: Path) -> None:
    data = (folder / "matrix.dat").read_bytes()
    for length in (*range(60), *range(60, len(data), 4099)):
        (tmp_path / "x.dat").write_bytes(data[:length])
        with pytest.raises(ImportanceError):
            read_importance(tmp_path / "x.dat")


@pytest.mark.parametrize("file_type", ["F32", "F16", "BF16"])
def test_a_type_without_quantization_has_no_use_of_it(
    folder: Path, tmp_path: Path, file_type: str, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = ["--type", file_type, "--imatrix", str(folder / "matrix.gguf")]
    assert main([str(folder / "m"), "-o", str(tmp_path / "x.gguf"), *flags]) == 2
    assert "says nothing to it" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_one_sentence(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = ["--type", "Q4_K_M", "--imatrix", str(tmp_path / "none.gguf")]
    assert main([str(folder / "m"), "-o", str(tmp_path / "x.gguf"), *flags]) == 1
    assert "can't be read" in capsys.readouterr().err
    assert not list(tmp_path.glob("x.gguf*"))
