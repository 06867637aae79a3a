"""Logits files: llama-perplexity's own, written and read as its C code does, in plain loops."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.__main__ import main
from convert.errors import FidelityError
from convert.fidelity import log_probabilities
from convert.logits_file import divergence_by_file, packed, read_logits
from tests.helpers import llama
from tests.helpers.checkpoints import MIXTRAL, write_checkpoint

F32 = np.float32
WORDS = "Gout is an arthritis caused by crystals of urate; what helps a fever is rest. "


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model in F32 and in few bits, a text, and the first one's logits."""
    root = tmp_path_factory.mktemp("logits")
    write_checkpoint(root / "m", replace(MIXTRAL, layers=1))
    for kind in ("F32", "Q2_K"):
        assert main([str(root / "m"), "-o", str(root / f"{kind}.gguf"), "--type", kind]) == 0
    (root / "text").write_text("".join(f"{n} {WORDS}" for n in range(60)))
    given = [str(root / "F32.gguf"), "--make-reference", str(root / "base"), "--threads", "1"]
    assert main(["fidelity", *given, "--text", str(root / "text")]) == 0
    return root


def packed_by_loops(logits: np.ndarray) -> bytes:
    """One row, as log_softmax of llama.cpp's tools/perplexity."""
    top = max(logits)
    least = max(min(logits), F32(top - F32(16)))
    total = 0.0
    for each in logits:
        total += float(np.exp(F32(each - top)))
    log_total = F32(np.log(total))
    scale = F32(F32(top - least) / F32(65535))
    row = struct.pack("<ff", scale, F32(F32(least - top) - log_total))
    for each in logits:
        inverse = F32(1) / scale if scale else F32(0)
        step = np.rint(F32(inverse * F32(each - least))) if each > least else 0
        row += struct.pack("<H", int(step))
    return row + b"\0\0" * (len(logits) % 2)


@pytest.mark.parametrize("vocabulary", [8, 31])
@pytest.mark.parametrize("spread", [0, 1, 9, 300])
def test_a_row_is_packed_as_llama_cpp_packs_it(vocabulary: int, spread: float) -> None:
    logits = np.random.default_rng(3).normal(0, spread, (20, vocabulary)).astype(F32)
    rows = packed(logits)
    for row, each in zip(rows, logits, strict=True):
        theirs, ours = packed_by_loops(each), row.tobytes()
        assert ours[8:] == theirs[8:]
        # The sum may be rounded another way; of what follows it is the offset alone.
        np.testing.assert_allclose(
            np.frombuffer(ours[:8], "<f4"), np.frombuffer(theirs[:8], "<f4"), rtol=3e-7
        )


def test_the_divergence_is_summed_over_what_is_not_cut_off() -> None:
    random = np.random.default_rng(4)
    p = log_probabilities(random.normal(0, 8, (9, 40)).astype(F32)).astype(F32)
    q = log_probabilities(random.normal(0, 3, (9, 40)).astype(F32))
    for row, found in enumerate(divergence_by_file(p, q)):
        pairs = zip(p[row], q[row], strict=True)
        kept = [(float(one), other) for one, other in pairs if one > -16]
        assert 0 < len(kept) < 40
        assert found == pytest.approx(sum(np.exp(one) * (one - other) for one, other in kept))


def test_a_file_holds_the_text_and_the_second_half_of_each_window(root: Path) -> None:
    file = read_logits(root / "base")
    text = llama.tokenize(root / "F32.gguf", (root / "text").read_text(), special=False)
    count = len(text) // 512
    assert count >= 2
    assert file.tokens.tolist() == [text[n * 512 :][:512] for n in range(count)]
    assert (file.evaluated, file.rows.shape[0]) == (255, 255 * count)
    for number in range(count):
        window = [text[0], *text[number * 512 + 1 : (number + 1) * 512]]  # BOS
        theirs = log_probabilities(llama.model_logits(root / "F32.gguf", window)[256:-1])
        ours = file.log(number, slice(0, 255))
        seen = theirs > -16
        # A step is at most 16 / 65535; kernels that repack weights round otherwise.
        np.testing.assert_allclose(ours[seen], theirs[seen], atol=2e-3)


def measured(root: Path, capsys: pytest.CaptureFixture[str], *flags: str) -> dict[str, object]:
    capsys.readouterr()
    given = [str(root / "Q2_K.gguf"), *flags, "--threads", "1", "--json"]
    assert main(["fidelity", *given]) == 0
    return dict(json.loads(capsys.readouterr().out.splitlines()[-1]))


def test_by_the_file_a_model_is_as_far_off_as_by_the_model_itself(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    by_file = measured(root, capsys, "--reference", str(root / "base"))
    text = ("--text", str(root / "text"))
    whole = measured(root, capsys, "--reference", str(root / "F32.gguf"), *text)
    assert by_file["tokens"] == whole["tokens"] == read_logits(root / "base").rows.shape[0]
    assert by_file["verdict"] is None
    assert by_file["of_text"] is True
    assert by_file["same_top"] == whole["same_top"]
    for key in ("kl_mean", "kl_median", "kl_99", "perplexity_ratio"):
        assert by_file[key] == pytest.approx(whole[key], rel=5e-3)
    assert main(["fidelity", str(root / "F32.gguf"), "--reference", str(root / "base")]) == 0
    said = capsys.readouterr().out
    assert "windows of running text" in said
    assert "answers" not in said


def damaged(data: bytes) -> Iterator[bytes]:
    yield from (data[:length] for length in (8, 19, 20, 2000, len(data) - 1))
    yield data + b"\0"
    for place, kind, value in (
        (8, "<I", 3), (8, "<I", 4096), (8, "<I", 2**32 - 1), (12, "<i", 0), (12, "<i", -5),
        (12, "<i", 2**31 - 1), (16, "<i", 0), (16, "<i", -1), (16, "<i", 2**31 - 1),
        (20, "<i", -1), (20, "<i", 2**30),
    ):  # fmt: skip
        yield data[:place] + struct.pack(kind, value) + data[place + 4 :]


def test_a_damaged_file_is_one_sentence(root: Path, tmp_path: Path) -> None:
    for each in damaged((root / "base").read_bytes()):
        (tmp_path / "x").write_bytes(each)
        with pytest.raises(FidelityError, match="x is damaged"):
            read_logits(tmp_path / "x")


def test_nothing_is_read_of_a_file_that_is_shorter_than_its_head_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tokens alone would be 32 MB here."""
    with (tmp_path / "x").open("wb") as file:
        file.write(b"_logits_" + struct.pack("<Iii", 512, 32000, 2**14))
        file.truncate(40 << 20)
    read: list[object] = []
    monkeypatch.setattr(np, "frombuffer", lambda *given: read.append(given))
    with pytest.raises(FidelityError, match="x is damaged"):
        read_logits(tmp_path / "x")
    assert read == []


def test_too_little_memory_for_it_is_one_sentence(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(np, "frombuffer", full)
    with pytest.raises(FidelityError, match="not enough memory for base"):
        read_logits(root / "base")


@pytest.mark.parametrize("value", [np.nan, np.inf, -1.0])
def test_numbers_that_are_none_are_one_sentence(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], value: float
) -> None:
    data = (root / "base").read_bytes()
    begin = 20 + 4 * read_logits(root / "base").tokens.size
    (tmp_path / "x").write_bytes(data[:begin] + struct.pack("<f", value) + data[begin + 4 :])
    given = [str(root / "F32.gguf"), "--reference", str(tmp_path / "x"), "--threads", "1"]
    assert main(["fidelity", *given]) == 1
    assert "is damaged" in capsys.readouterr().err


def test_too_short_a_text_leaves_no_file(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "text").write_text(WORDS)
    given = [str(root / "F32.gguf"), "--make-reference", str(folder / "x")]
    assert main(["fidelity", *given, "--text", str(folder / "text")]) == 1
    assert "1024 are the least" in capsys.readouterr().err
    assert [each.name for each in folder.iterdir()] == ["text"]


@pytest.mark.parametrize("flag", ["--text", "--conversations"])
def test_a_file_with_its_own_text_takes_no_other(
    root: Path, capsys: pytest.CaptureFixture[str], flag: str
) -> None:
    given = [str(root / "F32.gguf"), "--reference", str(root / "base"), flag, str(root / "text")]
    assert main(["fidelity", *given]) == 2
    assert "has its own text" in capsys.readouterr().err
