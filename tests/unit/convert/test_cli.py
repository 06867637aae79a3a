"""The command: what it prints, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from convert.__main__ import main
from tests.helpers.checkpoints import MIXTRAL, Model, make_tensors, write_checkpoint
from tests.helpers.made_once import made_once
from tests.helpers.tree import ROOT


@pytest.fixture
def source(tmp_path: Path) -> Path:
    write_checkpoint(tmp_path / "tiny")
    return tmp_path / "tiny"


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint whose conversion takes some seconds."""
    model = Model(vocabulary=40_000, layers=4)
    return made_once(tmp_path_factory, "long", lambda folder: write_checkpoint(folder, model))


def start(*arguments: object, **options: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "convert", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        **options,
    )


def run(*arguments: object, **options: Any) -> tuple[int, str, str]:
    process = start(*arguments, **options)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def test_a_conversion_tells_what_it_did(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.gguf"
    code, out, err = run(source, "-o", target, "--type", "Q4_K_M")
    assert code == 0
    assert out.startswith("tiny as Q4_K_M: 2.3 MB\n")
    assert out.splitlines()[-1].startswith(f"{target}: 2.3 MB in ")
    assert [line.split()[:2] for line in err.splitlines()] == [
        ["convert", "100%"],
        ["check", "100%"],
    ]
    assert target.read_bytes()[:4] == b"GGUF"


def test_json_tells_each_event_on_its_line(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.gguf"
    code, out, err = run(source, "-o", target, "--type", "F16", "--json")
    events = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert [each["event"] for each in events if each["event"] != "progress"] == [
        "plan",
        "survey",
        "done",
    ]
    assert {"stage", "done", "total", "tensor"} < events[-2].keys()
    assert events[-2]["done"] == events[-2]["total"] == target.stat().st_size
    assert events[0]["size"] == target.stat().st_size
    assert events[0]["tensors"][0] == {
        "name": "output.weight",
        "type": "F16",
        "shape": [320, 256],
        "offset": events[0]["tensors"][0]["offset"],
        "size": 320 * 256 * 2,
    }
    assert events[-1] == {
        "event": "done",
        "path": str(target),
        "size": target.stat().st_size,
        "seconds": events[-1]["seconds"],
        "resumed": 0,
    }


def test_a_plan_writes_nothing(source: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    code, out, _ = run(source, "--plan", "--type", "Q8_0")
    assert code == 0
    assert "Q8_0      16 tensors" in out
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    "arguments",
    [[], ["x"], ["x", "-o", "y", "--type", "Q9"], ["x", "-o", "y", "--threads", "0"]],
)
def test_wrong_use_ends_with_2(arguments: Sequence[str], capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == 2
    assert "usage: consilium-convert" in capsys.readouterr().err


def test_a_source_that_is_not_there_ends_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    assert main([str(tmp_path / "none"), "-o", str(tmp_path / "x.gguf")]) == 2
    assert main([str(tmp_path), "--revision", "main", "--plan"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "is not a folder" in err
    assert "Traceback" not in err


@pytest.mark.parametrize("as_json", [False, True])
def test_a_failure_is_one_line_and_1(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture, as_json: bool
) -> None:
    (source / "pytorch_model-00002-of-00002.bin").unlink()
    arguments = [str(source), "-o", str(tmp_path / "x.gguf"), *(["--json"] if as_json else [])]
    assert main(arguments) == 1
    out, err = capsys.readouterr()
    if as_json:
        assert err == ""
        assert json.loads(out)["event"] == "error"
    else:
        assert out == ""
        assert err.startswith("consilium-convert: The shard pytorch_model-00002-of-00002.bin")
        assert err.count("\n") == 1
    assert not (tmp_path / "x.gguf").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_a_full_disk_is_one_line_and_leaves_nothing(source: Path, tmp_path: Path) -> None:
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000))

    (tmp_path / "out").mkdir()
    code, _, err = run(source, "-o", tmp_path / "out" / "x.gguf", "--type", "F16", preexec_fn=limit)
    assert code == 1
    assert err.splitlines()[-1].startswith("consilium-convert: The file system of ")
    assert "Traceback" not in err
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another signal there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("as_json", [False, True])
def test_ctrl_c_ends_with_130_at_once_and_the_same_call_goes_on(
    long: Path, tmp_path: Path, as_json: bool, number: signal.Signals
) -> None:
    (tmp_path / "out").mkdir()
    target = tmp_path / "out" / "x.gguf"
    flags = ["--threads", "1", *(["--json"] if as_json else [])]
    process = start(long, "-o", target, *flags)
    assert process.stdout is not None
    journal = target.with_name("x.gguf.part.journal")
    while not journal.exists() or journal.read_bytes().count(b"\n") < 3:
        assert process.poll() is None, "the conversion ended before it could be stopped"
        time.sleep(0.01)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    said = json.loads(out.splitlines()[-1])["message"] if as_json else err.splitlines()[-1]
    assert "the same call goes on from here" in said
    assert "Traceback" not in err
    code, out, err = run(long, "-o", target, *flags)
    assert (code, "Traceback" in err) == (0, False)
    last = out.splitlines()[-1]
    assert json.loads(last)["resumed"] > 1 if as_json else "from an earlier call" in last
    assert list((tmp_path / "out").iterdir()) == [target]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
def test_a_listener_that_goes_away_ends_it_without_a_word(long: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    process = start(long, "-o", tmp_path / "out" / "x.gguf", "--json")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=60) == 1
    assert process.stderr.read() == ""
    process.stderr.close()
    assert not (tmp_path / "out" / "x.gguf").exists()


@pytest.mark.skipif(os.name != "posix", reason="rights of folders")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_one_line(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir(mode=0o500)
    code, _, err = run(source, "-o", folder / "x.gguf")
    assert code == 1
    assert "can't be written (Permission denied)" in err.splitlines()[-1]


def test_neither_torch_nor_the_app_is_imported(source: Path) -> None:
    script = (
        "import sys; from convert.__main__ import main;"
        f"code = main([{str(source)!r}, '--plan', '--type', 'Q4_K_M']);"
        "found = {'torch', 'app', 'PySide6', 'transformers'} & set(sys.modules);"
        "sys.exit(code or repr(found) if found else code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_verify_tells_what_a_file_is_and_how_near_to_its_checkpoint(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    target = tmp_path / "x.gguf"
    assert main([str(source), "-o", str(target), "--type", "Q8_0", "--json"]) == 0
    capsys.readouterr()
    assert main(["verify", str(target), "--against", str(source)]) == 0
    out, _ = capsys.readouterr()
    assert "checksum: right\nllama.cpp loads it\n" in out
    assert "relative error against the checkpoint" in out
    assert main(["verify", str(target), "--json"]) == 0
    verdict = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert verdict["event"] == "verified"
    assert verdict["provenance"]["consilium.type"] == "Q8_0"
    assert verdict["provenance"]["consilium.converted"].startswith("20")
    assert all(len(each) == 64 for each in verdict["provenance"]["consilium.shards_sha256"])
    data = bytearray(target.read_bytes())
    data[-5000] ^= 1
    target.write_bytes(data)
    assert main(["verify", str(target)]) == 1
    assert "its checksum is not the one of its making" in capsys.readouterr().err


def test_a_plan_tells_every_type_and_recommends_one(
    source: Path, capsys: pytest.CaptureFixture
) -> None:
    assert main([str(source), "--plan"]) == 0
    out, _ = capsys.readouterr()
    named = {line.split()[0] for line in out.splitlines()}
    assert {"Q8_0", "Q4_K_M", "IQ4_XS", "F32", "MXFP4_MOE"} <= named
    assert "not without an importance matrix: IQ3_XS, IQ3_XXS, Q2_K_S" in out
    assert "recommended: Q8_0 (the most exact that runs in 80% of the" in out


def test_weights_that_are_not_finite_are_an_error_or_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    tensors = make_tensors(MIXTRAL)
    tensors["lm_head.weight"][0, 0] = float("nan")
    write_checkpoint(tmp_path / "bad", tensors=tensors)
    call = [str(tmp_path / "bad"), "-o", str(tmp_path / "x.gguf"), "--type", "Q8_0"]
    assert main(call) == 1
    assert "lm_head.weight holds values that are not finite" in capsys.readouterr().err
    assert not list(tmp_path.glob("x.gguf*"))
    assert main([*call, "--allow-nonfinite"]) == 0
    assert "NaN or infinity in lm_head.weight." in capsys.readouterr().err
