"""An importance matrix from the checkpoint itself: the engine's numbers, and resumed alike."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from convert import opening
from convert.__main__ import main
from convert.checkpoint import open_checkpoint
from convert.errors import ImportanceError
from convert.importance import read_importance
from convert.layer_states import keep_states
from convert.layerwise import collect_from
from convert.rope import frequencies_of
from tests.helpers.checkpoints import LLAMA, MISTRAL, MIXTRAL, Model, write_checkpoint
from tests.helpers.tree import ROOT

WORDS = "The patient has had chest pain for two days; give aspirin 300 mg and call for help. "
KINDS = {
    "moe": replace(MIXTRAL, layers=2),
    "dense": replace(MISTRAL, layers=2),
    "llama": replace(LLAMA, layers=2, context=256),
}
TIMES = int(os.environ.get("CONSILIUM_KILLS", "3"))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("layerwise")
    (root / "text").write_text("".join(f"{n} {WORDS}" for n in range(40)))
    for name, model in KINDS.items():
        write_checkpoint(root / name, model)
        assert main([str(root / name), "-o", str(root / f"{name}.gguf"), "--type", "F32"]) == 0
    return root


def collected(root: Path, source: str, target: str, *flags: str) -> Path:
    given = ["--text", str(root / "text"), "-o", str(root / target), "--force", *flags]
    assert main(["imatrix", str(root / source), *given]) == 0
    return root / target


@pytest.mark.parametrize("name", KINDS)
def test_a_checkpoint_gives_what_the_engine_sees(root: Path, name: str) -> None:
    """The baseline is the engine: its own numbers move as much with another processor."""
    engine = read_importance(collected(root, f"{name}.gguf", "engine", "--threads", "1"))
    ours = read_importance(collected(root, name, "ours", "--threads", "1"))
    assert ours.weights.keys() == engine.weights.keys()
    assert ours.chunks == engine.chunks
    for tensor, expected in engine.weights.items():
        off = np.abs(ours.weights[tensor] - expected) / np.maximum(expected, 1e-30)
        # A token near the border between two experts may go to the other one.
        assert np.median(off) < (0.02 if "_exps" in tensor else 2e-3), tensor


def test_the_bytes_are_the_same_with_any_number_of_threads(root: Path) -> None:
    one, three = (collected(root, "moe", f"t{n}", "--threads", str(n)) for n in (1, 3))
    assert one.read_bytes() == three.read_bytes()
    assert not list(root.glob("*.layers*"))


def test_fewer_chunks_are_taken_from_all_over_the_text(root: Path) -> None:
    whole = read_importance(collected(root, "moe", "whole"))
    some = read_importance(collected(root, "moe", "some", "--chunks", "2"))
    engine = read_importance(collected(root, "moe.gguf", "engine2", "--chunks", "2"))
    assert whole.chunks > some.chunks == engine.chunks == 2
    name = "blk.0.attn_q.weight"
    np.testing.assert_allclose(some.weights[name], engine.weights[name], rtol=0.01)


def test_a_type_of_few_bits_is_made_with_a_matrix_of_its_own(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = root / "few.gguf"
    flags = ["--type", "IQ3_XXS", "--imatrix", "collect", "--imatrix-text", str(root / "text")]
    assert main([str(root / "moe"), "-o", str(target), *flags, "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    stages = dict.fromkeys(e["stage"] for e in events if e["event"] == "progress")
    assert list(stages) == ["collect", "convert", "check"]
    overall = [e["overall"] for e in events if e["event"] == "progress"]
    assert overall == sorted(overall)
    assert [each.name for each in root.glob("few.gguf*")] == ["few.gguf"]
    # The same, in two steps.
    matrix = collected(root, "moe", "matrix")
    other = ["--type", "IQ3_XXS", "--imatrix", str(matrix)]
    assert main([str(root / "moe"), "-o", str(root / "two.gguf"), *other]) == 0
    one, two = ((root / each).read_bytes() for each in ("few.gguf", "two.gguf"))
    assert len(one) == len(two)
    assert one[-100_000:] == two[-100_000:]


@pytest.mark.parametrize(
    ("flags", "code", "said"),
    [
        (["--plan"], 2, "leave --plan and --stream out"),
        (["--stream", "-o", "x.gguf"], 2, "leave --plan and --stream out"),
        (["-o", "x.gguf", "--imatrix-text", "short"], 1, "are the least"),
        (["-o", "text"], 1, "exists"),
    ],
)
def test_what_can_not_be_collected_is_one_sentence(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    flags: list[str], code: int, said: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(root)
    (root / "short").write_text(WORDS)
    assert main(["moe", "--type", "IQ3_XXS", "--imatrix", "collect", *flags]) == code
    err = capsys.readouterr().err
    assert said in err and err.count("\n") == 1
    assert not list(root.glob("x.gguf*"))


def test_weights_that_are_not_finite_are_told_and_leave_nothing(
    tmp_path: Path, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_checkpoint(tmp_path / "m", replace(MISTRAL, layers=1))
    shard = next((tmp_path / "m").glob("*.bin"), None) or next((tmp_path / "m").glob("*.safe*"))
    with open_checkpoint(tmp_path / "m") as checkpoint:
        stored = checkpoint.tensors["model.layers.0.mlp.up_proj.weight"]
    with shard.open("r+b") as file:
        file.seek(stored.offset)
        file.write(b"\x00\x7e" * 2048)
    flags = ["--type", "IQ3_XXS", "--imatrix", "collect", "--imatrix-text", str(root / "text")]
    assert main([str(tmp_path / "m"), "-o", str(tmp_path / "x.gguf"), *flags]) == 1
    assert "not finite" in capsys.readouterr().err
    assert not list(tmp_path.glob("x.gguf*"))


def test_a_state_that_is_damaged_or_of_another_text_is_not_gone_on_from(root: Path) -> None:
    state = root / "some.layers"
    chunks = np.arange(1024).reshape(2, 512) % 300

    def run(tokens: np.ndarray) -> tuple[bytes, int]:
        steps: list[int] = []
        with open_checkpoint(root / "moe") as checkpoint:
            found = collect_from(checkpoint, tokens, state, 1, lambda done, _: steps.append(done))
        return b"".join(each.tobytes() for each in found.sums.values()), steps[0]

    first, begun = run(chunks)
    assert begun == 0
    assert run(chunks) == (first, KINDS["moe"].layers)
    data = state.read_bytes()
    for damaged in (data[:-1000], b"", data[:5000] + b"\xff" * 9 + data[5009:]):
        state.write_bytes(damaged)
        assert run(chunks) == (first, 0)
    other, begun = run(chunks[::-1].copy())
    assert begun == 0 and other != first


def test_positions_are_scaled_as_the_config_says() -> None:
    config = {"model_type": "llama", "rope_theta": 1e4}
    base, factors = frequencies_of(config, 64)
    assert (base, factors.tolist()) == (1e4, [1.0])
    linear = config | {"rope_scaling": {"type": "linear", "factor": 4.0}}
    assert frequencies_of(linear, 64)[1].tolist() == [4.0]
    scaling = {"rope_type": "llama3", "factor": 8.0, "original_max_position_embeddings": 8192}
    assert len(frequencies_of(config | {"rope_scaling": scaling}, 64)[1]) == 32


COLLECT = ("--type", "IQ3_XXS", "--imatrix", "collect")


@pytest.mark.parametrize(
    ("target", "free", "said"),
    [("folder", 10**12, "is a folder"), ("x.gguf", 10**5, "GB are needed")],
)
def test_target_and_room_are_looked_at_before_anything_is_fetched(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    target: str, free: int, said: str,
) -> None:  # fmt: skip
    fetched: list[object] = []
    monkeypatch.setattr(opening._Folder, "prepare", lambda *_: fetched.append(1))
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
    (tmp_path / "folder").mkdir()
    assert main([str(root / "moe"), "-o", str(tmp_path / target), *COLLECT]) == 1
    assert said in capsys.readouterr().err
    assert fetched == [] and not list(tmp_path.glob("x.gguf*"))


@pytest.mark.parametrize("flags", [("--imatrix-text", "text"), ("--imatrix-chunks", "4")])
def test_what_a_matrix_is_collected_of_is_no_use_without_collecting(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    flags: tuple[str, str],
) -> None:  # fmt: skip
    monkeypatch.chdir(root)
    assert main(["moe", "-o", "unused.gguf", "--type", "Q4_K_M", *flags]) == 2
    assert "give --imatrix collect with them" in capsys.readouterr().err
    assert not list(root.glob("unused.gguf*"))


@pytest.mark.parametrize("place", ["__main__.forget_collected", "write.remove_journal"])
def test_a_stop_between_the_last_steps_is_gone_on_from(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    place: str,
) -> None:  # fmt: skip
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    target = tmp_path / "x.gguf"
    command = [str(root / "moe"), "-o", str(target), *COLLECT, "--imatrix-text", str(root / "text")]
    with monkeypatch.context() as patched:
        patched.setattr(f"convert.{place}", stop)
        assert main(command) == 130
    assert "the same call goes on from here" in capsys.readouterr().err
    assert main(command) == 0
    assert [each.name for each in tmp_path.glob("x.gguf*")] == ["x.gguf"]


def test_what_a_stopped_matrix_leaves_is_told_and_gone_on_from(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object) -> None:
        keep_states(tmp_path / "m.gguf.layers", "of this", 1, {"hidden": np.zeros(1)})
        raise KeyboardInterrupt

    command = ["imatrix", str(root / "moe"), "--text", str(root / "text")]
    command += ["-o", str(tmp_path / "m.gguf")]
    with monkeypatch.context() as patched:
        patched.setattr("convert.imatrix_command.collect_checkpoint", stop)
        assert main(command) == 130
    assert "to give up, delete m.gguf.layers" in capsys.readouterr().err
    assert main(command) == 0
    assert [each.name for each in tmp_path.glob("m.gguf*")] == ["m.gguf"]


def test_what_can_not_be_collected_leaves_no_layers(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        keep_states(tmp_path / "m.gguf.layers", "of this", 1, {"hidden": np.zeros(1)})
        raise ImportanceError("Layer 1 computes numbers that are not finite.")

    monkeypatch.setattr("convert.imatrix_command.collect_checkpoint", fail)
    command = ["imatrix", str(root / "moe"), "--medical", "-o", str(tmp_path / "m.gguf")]
    assert main(command) == 1
    assert not list(tmp_path.glob("m.gguf*"))


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9")
@pytest.mark.timeout(240 + 60 * TIMES)
def test_collecting_killed_at_random_moments_ends_in_the_same_bytes(
    root: Path, tmp_path: Path
) -> None:
    model = Model(hidden=512, intermediate=1024, layers=6, experts=4)
    write_checkpoint(tmp_path / "m", model)
    command = [sys.executable, "-m", "convert", str(tmp_path / "m"), "--type", "Q4_K_M",
               "--imatrix", "collect", "--imatrix-text", str(root / "text"), "--threads", "1",
               "--json", "-o"]  # fmt: skip
    env = os.environ | {"SOURCE_DATE_EPOCH": "0"}

    def start(target: Path) -> subprocess.Popen[bytes]:
        given = [*command, str(target)]
        return subprocess.Popen(given, cwd=ROOT, env=env, stdout=subprocess.PIPE)

    began = time.monotonic()
    whole = start(tmp_path / "whole.gguf")
    out, _ = whole.communicate()
    took = time.monotonic() - began
    assert whole.returncode == 0, out[-500:]
    chance, hits = random.Random(5), 0
    for n in range(TIMES):
        target = tmp_path / f"{n}.gguf"
        process = start(target)
        try:
            process.communicate(timeout=took * chance.uniform(0.3, 0.9))
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        hits += target.with_name(target.name + ".part.layers").exists()
        if not target.exists():  # else it was done before it was to be killed
            again = start(target)
            out, _ = again.communicate()
            assert again.returncode == 0, out[-500:]
        assert target.read_bytes() == (tmp_path / "whole.gguf").read_bytes()
        assert not list(tmp_path.glob(f"{n}.gguf.*"))
    print(f"{hits} of {TIMES} hit while something was kept")
