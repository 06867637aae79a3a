"""Where a model's format comes from, from the file to the sentence that tells of a guess."""

from __future__ import annotations

import logging
import struct
from pathlib import Path

import msgspec
import psutil
import pytest

from app.core.prompts.prompt_formats import PromptFormat
from app.paths import Home
from app.services.models.gguf.format_evidence import evidence_of
from app.services.models.gguf.gguf_header import read_header
from app.services.models.model_library import ModelLibrary
from tests.helpers import gguf_files as files
from tests.helpers.services import scripted_services

CONTROL, NORMAL, USER_DEFINED = 3, 1, 4


def template(text: str) -> files.Key:
    return ("tokenizer.chat_template", files.STRING, text)


def vocabulary(tokens: dict[str, int]) -> dict[str, files.Key]:
    """Keys for a vocabulary of these tokens and their types."""
    return {
        "tokens": ("tokenizer.ggml.tokens", files.ARRAY, (files.STRING, list(tokens))),
        "scores": ("tokenizer.ggml.scores", files.ARRAY, (files.F32, [0.0] * len(tokens))),
        "types": ("tokenizer.ggml.token_type", files.ARRAY, (files.I32, list(tokens.values()))),
    }


FRAME = {"<|im_start|>": CONTROL, "<|im_end|>": CONTROL}
MANY = {f"t{n}": NORMAL for n in range(500)}


def test_the_header_tells_what_bears_on_the_format(tmp_path: Path) -> None:
    path = files.write_model(
        tmp_path / "meditron.gguf",
        declared=("consilium.prompt_format", files.STRING, "chatml"),
        source=("consilium.source", files.STRING, "SNOWTEAM/sft_medico-mistral"),
        template=template("{{ messages }}"),
        **vocabulary({**MANY, **FRAME, "[INST]": USER_DEFINED}),
    )
    evidence = evidence_of(read_header(path))
    assert evidence.declared == "chatml" and evidence.template
    assert set(evidence.control_tokens) == set(FRAME), "user-defined tokens are none of control"
    assert {"Tiny", "SNOWTEAM/sft_medico-mistral", "meditron"} == set(evidence.names)


def test_the_types_may_come_before_the_tokens(tmp_path: Path) -> None:
    keys = vocabulary({**MANY, **FRAME})
    content = files.gguf(
        [*files.model_keys(tokens=keys["types"]), keys["tokens"]], files.TENSORS, files.DATA
    )
    (tmp_path / "m.gguf").write_bytes(content)
    assert set(read_header(tmp_path / "m.gguf").control_tokens) == set(FRAME)


def test_a_vocabulary_without_types_has_no_control_tokens(tmp_path: Path) -> None:
    path = files.write_model(tmp_path / "m.gguf", tokens=vocabulary(FRAME)["tokens"])
    assert read_header(path).control_tokens == ()


def test_a_format_that_is_not_known_is_logged_and_left_aside(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = files.write_model(
        tmp_path / "m.gguf", declared=("consilium.prompt_format", files.STRING, "zephyr\x1b[2J")
    )
    with caplog.at_level(logging.WARNING):
        assert evidence_of(read_header(path)).declared == ""
    assert "zephyr" in caplog.text and "\x1b" not in caplog.text


@pytest.mark.parametrize(
    ("text", "there"), [("{{ messages }}", True), ("", False), (" \n ", False)]
)
def test_a_blank_template_is_none(text: str, there: bool, tmp_path: Path) -> None:
    path = files.write_model(tmp_path / "m.gguf", template=template(text))
    assert evidence_of(read_header(path)).template is there


def test_a_template_of_50_mb_takes_no_memory_to_find(tmp_path: Path) -> None:
    path = files.write_model(tmp_path / "m.gguf", template=template("x" * 50_000_000))
    before = psutil.Process().memory_info().rss
    evidence = evidence_of(read_header(path))
    assert psutil.Process().memory_info().rss - before < 8 << 20
    assert evidence.template, "it is there: whoever asks for it is told that it is too long"


def test_a_long_string_that_the_file_does_not_hold_is_truncation(tmp_path: Path) -> None:
    content = files.gguf(files.model_keys(template=template("x" * 2_000_000)), (), 0)
    at = content.index(b"x" * 64) - 8
    for length in (3_000_000, 2**40, 2**63):
        path = tmp_path / "m.gguf"
        path.write_bytes(content[:at] + struct.pack("<Q", length) + content[at + 8 :])
        with pytest.raises(Exception, match=r"truncated|damaged") as caught:
            read_header(path)
        assert str(caught.value).isprintable()


def test_the_demonstration_is_asked_in_pmc_llama(demo_model: Path) -> None:
    evidence = evidence_of(read_header(demo_model))
    assert evidence.demonstration or evidence.declared == "pmc-llama"


def test_models_that_were_added_before_are_looked_into_once(consilium_home: Path) -> None:
    home = Home(consilium_home)
    home.create()
    library = ModelLibrary(home, list)
    path = files.write_model(consilium_home / "m.gguf", template=template("{{ messages }}"))
    library.add(path)
    book = msgspec.json.decode(home.library.read_bytes())
    for record in book["added"]:
        del record["entry"]["format_evidence"]
    home.library.write_bytes(msgspec.json.encode(book))
    (entry,) = library.list()
    assert entry.format_evidence is not None and entry.format_evidence.template
    assert b"format_evidence" in home.library.read_bytes()


def test_a_guess_is_told_until_it_was_read_and_again_when_it_is_another(
    consilium_home: Path,
) -> None:
    with scripted_services(Home(consilium_home)) as services:
        (model,) = [entry for entry in services.library.list() if not entry.builtin]
        said = services.formats.to_tell(model)
        assert said.startswith("Tiny does not say") and "PMC-LLaMA" in said
        services.formats.told(model)
        assert services.formats.to_tell(model) == ""
        other = files.write_model(consilium_home / "models" / "vicuna.gguf", tail=1)
        assert "Vicuna" in services.formats.to_tell(services.library.add(other))


def test_what_was_chosen_is_no_guess(consilium_home: Path) -> None:
    with scripted_services(Home(consilium_home)) as services:
        (model,) = [entry for entry in services.library.list() if not entry.builtin]
        services.formats.choose(model, PromptFormat.ALPACA)
        assert services.formats.to_tell(model) == ""
        assert services.formats.of(model).prompt_format is PromptFormat.ALPACA
