"""The fast quantizer: ggml's bytes at every width, and refused where it gives others."""

from __future__ import annotations

import ctypes
import logging
import os
import shlex
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt
import pytest

from convert.ggml import load_ggml
from convert.kquants import (
    SIZES,
    SUPER_BLOCK,
    WIDTHS,
    Bytes,
    KQuants,
    Rows,
    Weights,
    hard_rows,
    hard_weights,
    library_path,
    load_kquants,
)
from convert.quantize import load_quantizer
from tests.helpers.tree import ROOT

NATIVE = ROOT / "convert" / "native"
OPTIONS = ["-std=gnu11", "-O1", "-ffp-contract=off", "-fPIC", "-shared"]


def by_ggml(rows: Rows, type_name: str, weights: Weights | None = None) -> Bytes:
    ggml = load_ggml()
    quantize = ggml.ggml_quantize_chunk
    quantize.restype = ctypes.c_size_t
    quantize.argtypes = [
        ctypes.c_int,
        *[ctypes.c_void_p] * 2,
        *[ctypes.c_int64] * 3,
        ctypes.c_void_p,
    ]
    target = np.empty(rows.size // SUPER_BLOCK * SIZES[type_name], np.uint8)
    kind = int(gguf.GGMLQuantizationType[type_name])
    known = None if weights is None else weights.ctypes.data
    quantize(kind, rows.ctypes.data, target.ctypes.data, 0, *rows.shape, known)
    return target


def at_width(width: int) -> KQuants:
    library = ctypes.CDLL(str(library_path()))
    if not library.kquants_supports(width):
        pytest.skip(f"this processor doesn't do {width} sub-blocks at once")
    return KQuants(library, width)


def compiled(folder: Path, change: Callable[[str], str] = lambda text: text) -> Path:
    """The library made of a changed source."""
    for path in NATIVE.iterdir():
        (folder / path.name).write_text(change(path.read_text("utf-8")), "utf-8")
    target = folder / "changed.so"
    compiler = shlex.split(os.environ.get("CC") or "cc")
    subprocess.run(
        [*compiler, *OPTIONS, folder / "kquants.c", "-o", target, "-lm"],
        check=True,
        capture_output=True,
    )
    return target


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("type_name", SIZES)
def test_no_byte_differs_from_ggml(width: int, type_name: str) -> None:
    ours = at_width(width)
    for rows in hard_rows():
        assert np.array_equal(ours.quantize(rows, type_name), by_ggml(rows, type_name))
    random = np.random.default_rng(7)
    sizes = np.exp(random.uniform(-80, 10, 64))
    for supers in (1, 2, 3, 7, 64):
        values = random.standard_t(3, (supers, SUPER_BLOCK)) * random.choice(sizes, (supers, 1))
        rows = values.astype(np.float32)
        assert np.array_equal(ours.quantize(rows, type_name), by_ggml(rows, type_name))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("type_name", SIZES)
def test_no_byte_differs_from_ggml_with_weights_of_columns(width: int, type_name: str) -> None:
    ours = at_width(width)
    random = np.random.default_rng(11)
    # Rows of an odd and an even number of super-blocks, and of more than are summed at once.
    for supers, count in ((1, 1), (1, 9), (3, 5), (4, 2), (17, 3)):
        shape = (count, supers * SUPER_BLOCK)
        rows = (random.standard_t(3, shape) * 0.02).astype(np.float32)
        for weights in hard_weights(shape[1]):
            made = ours.quantize(rows, type_name, weights)
            assert np.array_equal(made, by_ggml(rows, type_name, weights))
    for rows in hard_rows():
        for weights in hard_weights(11 * SUPER_BLOCK):
            turned = rows.reshape(3, -1)
            made = ours.quantize(turned, type_name, weights)
            assert np.array_equal(made, by_ggml(turned, type_name, weights))


@pytest.mark.parametrize("type_name", SIZES)
def test_the_converter_takes_it_for_weights_too(type_name: str) -> None:
    rows = next(hard_rows()).reshape(3, -1)
    weights = next(hard_weights(rows.shape[1]))
    made = load_quantizer()(rows, type_name, weights)
    assert np.array_equal(made, by_ggml(rows, type_name, weights))
    assert not np.array_equal(made, by_ggml(rows, type_name))
    assert load_kquants(by_ggml, weighed=True) is not None


@pytest.mark.parametrize("type_name", SIZES)
def test_nothing_is_written_behind_the_last_super_block(type_name: str) -> None:
    library = ctypes.CDLL(str(library_path()))
    rows = next(hard_rows())
    supers = rows.size // SUPER_BLOCK
    size = supers * SIZES[type_name]
    target: npt.NDArray[np.uint8] = np.full(size + 64, 0xA5, np.uint8)
    library.kquants.restype = ctypes.c_int64
    written = library.kquants(
        int(type_name[1]),
        4,
        ctypes.c_void_p(rows.ctypes.data),
        ctypes.c_int64(supers),
        ctypes.c_void_p(target.ctypes.data),
    )
    assert written == size
    assert (target[size:] == 0xA5).all()


def test_what_it_does_not_know_it_does_not_do() -> None:
    library = ctypes.CDLL(str(library_path()))
    library.kquants.restype = ctypes.c_int64
    for bits, width in ((3, 4), (1, 4), (7, 4), (4, 5), (4, 0)):
        assert library.kquants(bits, width, None, ctypes.c_int64(1), None) == 0


def test_the_installation_has_it_and_the_converter_takes_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    found = load_kquants(by_ggml)
    assert found is not None
    assert not caplog.records
    rows = next(hard_rows())
    assert np.array_equal(load_quantizer()(rows, "Q4_K"), found.quantize(rows, "Q4_K"))


@pytest.mark.parametrize(
    "change",
    [
        ("{32, 15, 20, 0, -1.0f, 0.1f}", "{32, 15, 19, 0, -1.0f, 0.1f}"),  # one try fewer
        ("{16, 3, 15, 1,", "{16, 3, 15, 0,"),  # weighed otherwise
        ("new_error < error", "new_error <= error"),
        ("- 0x00400000", "- 0x003fffff"),  # each code one too high
        ("number <= 9 ? number - 10", "number <= 9 ? -number"),  # the same tries, in another order
    ],
)
def test_a_library_that_gives_other_bytes_is_not_taken(
    tmp_path: Path, change: tuple[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    plain = compiled(tmp_path)
    assert load_kquants(by_ggml, plain) is not None
    (tmp_path / "other").mkdir()
    changed = compiled(tmp_path / "other", lambda text: text.replace(*change))
    with caplog.at_level(logging.WARNING):
        assert load_kquants(by_ggml, changed) is None
    assert "differs from ggml" in caplog.text


@pytest.mark.parametrize(
    "change",
    [
        ("{32, 15, 36, 0, -0.9f, 0.05f}", "{32, 15, 35, 0, -0.9f, 0.05f}"),  # one try fewer
        ("times * squares", "2.0f * squares"),  # Q2_K weighed as Q4_K
        ("known->at + super", "known->at"),  # the weights of the row's first columns
        ("super % TOGETHER == 0", "super == 0"),  # sums of another super-block
        ("round < 5", "round < 1"),
        ("step <= 4", "step <= 3"),
        ("if (error < best)", "if (error <= best)"),
        (
            "if (given != 0) {\n        FN(turn)(given, first, 16,",
            "if (0) {\n FN(turn)(given, first, 16,",
        ),
    ],
)
def test_a_library_that_weighs_otherwise_is_not_taken_with_weights_alone(
    tmp_path: Path, change: tuple[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    changed = compiled(tmp_path, lambda text: text.replace(*change))
    assert any(change[1] in path.read_text("utf-8") for path in tmp_path.glob("kquants*"))
    with caplog.at_level(logging.WARNING):
        assert load_kquants(by_ggml, changed) is not None
        assert load_kquants(by_ggml, changed, weighed=True) is None
    assert "with an importance matrix" in caplog.text


def test_where_it_is_missing_or_no_library_ggml_does_the_work(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert load_kquants(by_ggml, tmp_path / "none.so") is None
    assert not caplog.records
    (tmp_path / "text.so").write_text("no library")
    with caplog.at_level(logging.WARNING):
        assert load_kquants(by_ggml, tmp_path / "text.so") is None
    assert "can't be loaded" in caplog.text


def test_threads_do_not_meet() -> None:
    ours = at_width(4)
    rows = [each for each in hard_rows() for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda each: ours.quantize(each, "Q6_K"), rows))
    for each, own in zip(rows, made, strict=True):
        assert np.array_equal(own, by_ggml(each, "Q6_K"))
