"""The file says in which format its checkpoint was tuned."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from convert.__main__ import main
from convert.checkpoint import open_checkpoint
from convert.errors import ConvertError
from convert.gguf_file import read_file_header
from convert.prompt_formats import KEY, PROMPT_FORMATS, prompt_format_of
from tests.helpers.checkpoints import write_checkpoint
from tests.helpers.conversions import TINY, outcome
from tests.helpers.tree import ROOT

DEMONSTRATION = ROOT / "assets" / "demo" / "checkpoint"


@pytest.mark.parametrize(
    ("config", "format_name"),
    [
        ({}, None),
        ({"_name_or_path": "SNOWTEAM/sft_medico-mistral"}, "pmc-llama"),
        ({"_name_or_path": "snowteam/SFT_Medico-Mistral"}, "pmc-llama"),
        ({"_name_or_path": "/data/sft_medico-mistral"}, None),
        ({"_name_or_path": ["x"]}, None),
        ({"consilium_prompt_format": "vicuna"}, "vicuna"),
        ({"consilium_prompt_format": "mistral"}, "mistral-instruct"),
        ({"consilium_prompt_format": "morse"}, None),
        ({"consilium_prompt_format": 7}, None),
        (
            {"consilium_prompt_format": "chatml", "_name_or_path": "SNOWTEAM/sft_medico-mistral"},
            "chatml",
        ),
    ],
)
def test_a_checkpoint_is_known_by_what_its_config_says(
    tmp_path: Path, config: dict[str, Any], format_name: str | None
) -> None:
    write_checkpoint(tmp_path / "m", TINY, config=config)
    found = outcome(tmp_path / "m")
    assert found.keys.get(KEY) == format_name
    unknown = "consilium_prompt_format" in config and format_name is None
    assert any("--prompt-format" in each for each in found.warnings) == unknown


def test_a_repository_is_known_by_its_name(tmp_path: Path) -> None:
    cached = tmp_path / "models--SNOWTEAM--sft_medico-mistral" / "snapshots" / "0a1b"
    for folder in (cached, tmp_path / "plain"):
        write_checkpoint(folder, TINY)
    with open_checkpoint(cached) as checkpoint:
        assert prompt_format_of(checkpoint, "0a1b") == "pmc-llama"
    with open_checkpoint(tmp_path / "plain") as checkpoint:
        assert prompt_format_of(checkpoint, "SNOWTEAM/sft_medico-mistral") == "pmc-llama"
        assert prompt_format_of(checkpoint, "SNOWTEAM/another") is None


def test_the_demonstration_says_its_own() -> None:
    with open_checkpoint(DEMONSTRATION) as checkpoint:
        assert prompt_format_of(checkpoint, "checkpoint") == "pmc-llama"


def test_the_demonstration_is_converted_and_verified(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a text of its own in the header that is longer than what is kept of others."""
    target = tmp_path / "demo.gguf"
    assert main([str(DEMONSTRATION), "-o", str(target), "--type", "Q8_0"]) == 0
    assert main(["verify", str(target)]) == 0
    assert "prompt_format: pmc-llama" in capsys.readouterr().out


@pytest.mark.parametrize("name", PROMPT_FORMATS)
def test_what_is_asked_for_wins(tmp_path: Path, name: str) -> None:
    write_checkpoint(tmp_path / "m", TINY, config={"consilium_prompt_format": "gemma"})
    assert outcome(tmp_path / "m", name).keys[KEY] == name


def test_the_option_is_kept_in_the_file_and_told_by_verify(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "m", tmp_path / "m.gguf"
    write_checkpoint(source, TINY)
    call = [str(source), "-o", str(target), "--type", "F16"]
    assert main([*call, "--prompt-format", "alpaca"]) == 0
    assert read_file_header(target).keys[KEY] == "alpaca"
    capsys.readouterr()
    assert main(["verify", str(target), "--against", str(source), "--json"]) == 0
    verdict = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert verdict["provenance"][KEY] == "alpaca"
    # Another one is another file: it does not pass for what is there already.
    assert main([*call, "--prompt-format", "vicuna"]) == 1
    assert main([*call, "--prompt-format", "Mistral", "--force"]) == 0
    assert read_file_header(target).keys[KEY] == "mistral-instruct"


def test_a_name_that_is_none_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        main([str(tmp_path), "--plan", "--prompt-format", "morse"])


def test_an_unfinished_work_of_another_format_is_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from convert.file_types import FILE_TYPES
    from convert.plan import make_plan
    from convert.provenance import Provenance
    from convert.quantize import load_quantizer
    from convert.source import FolderSource
    from convert.write import write_gguf

    write_checkpoint(tmp_path / "m", TINY, shards=1)
    target = tmp_path / "m.gguf"

    class Stopped(ConvertError):
        pass

    with open_checkpoint(tmp_path / "m") as checkpoint:
        source = FolderSource(checkpoint.tensors, checkpoint.shards)

        def run(name: str, stop: bool) -> int:
            def progress(stage: str, done: int, total: int, tensor: str) -> None:
                if stop and stage == "check":
                    raise KeyboardInterrupt

            plan = make_plan(checkpoint, FILE_TYPES["F16"], Provenance("m"), name)
            return write_gguf(plan, source, target, load_quantizer(), progress).resumed

        with pytest.raises(KeyboardInterrupt):
            run("chatml", stop=True)
        with pytest.raises(KeyboardInterrupt):
            run("chatml", stop=True)
        assert run("gemma", stop=False) == 0
    assert read_file_header(target).keys[KEY] == "gemma"
