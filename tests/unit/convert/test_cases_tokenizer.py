"""Tokenizers and chat templates as people have them: of a text llama.cpp must make what
transformers makes of it, or one sentence says why not.

The names of the cases are those of the table of public reports.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from convert.errors import CheckpointError, ConvertError, UnsupportedError
from convert.tokenizer import TokenType, read_vocabulary
from tests.helpers.checkpoints import make_tokenizer, write_checkpoint
from tests.helpers.conversions import TINY, Result, outcome
from tests.helpers.tokenizers import byte_level, from_sentencepiece

CONTROL, USER, UNUSED = TokenType.CONTROL, TokenType.USER_DEFINED, TokenType.UNUSED
PREFIX = "tokenizer.ggml.add_space_prefix"


def checkpoint(tmp_path: Path, more: int = 0, **files: Any) -> Path:
    """A checkpoint whose model has `more` tokens than its tokenizer.model, and further files."""
    folder = tmp_path / "m"
    write_checkpoint(folder, replace(TINY, vocabulary=320 + more), shards=1)
    for name, value in files.items():
        put(folder, name.replace("__", "."), value)
    return folder


def put(folder: Path, name: str, value: Any) -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    if isinstance(value, bytes):
        path.write_bytes(value)
    else:
        path.write_text(value if isinstance(value, str) else json.dumps(value))


def tokens(found: Result, first: int) -> list[tuple[str, int]]:
    texts = found.keys["tokenizer.ggml.tokens"][first:]
    return list(zip(texts, found.keys["tokenizer.ggml.token_type"][first:], strict=True))


CHATML = {"<|im_start|>": 320, "<|im_end|>": 321}
CHATML_TOKENS = [("<|im_start|>", CONTROL), ("<|im_end|>", CONTROL)]


def test_tokens_that_transformers_5_added_are_there(tmp_path: Path) -> None:
    """t_v5_added: they stand in tokenizer.json alone, beside the tokenizer.model of the base."""
    folder = checkpoint(
        tmp_path,
        2,
        tokenizer__json=from_sentencepiece(make_tokenizer(), **CHATML),
        tokenizer_config__json={"eos_token": "<|im_end|>"},
    )
    found = outcome(folder)
    assert tokens(found, 320) == CHATML_TOKENS
    assert found.keys["tokenizer.ggml.eos_token_id"] == 321
    assert found.keys["tokenizer.ggml.tokens"][:3] == ["<unk>", "<s>", "</s>"]
    assert found.keys["tokenizer.ggml.token_type"][:3] == [TokenType.UNKNOWN, CONTROL, CONTROL]


def test_tokens_that_transformers_5_added_are_there_without_tokenizer_model(
    tmp_path: Path,
) -> None:
    """t_v5_added_json."""
    folder = checkpoint(tmp_path, 2, tokenizer__json=from_sentencepiece(make_tokenizer(), **CHATML))
    (folder / "tokenizer.model").unlink()
    assert tokens(outcome(folder), 320) == CHATML_TOKENS


def test_a_reserved_token_that_got_another_text_has_it(tmp_path: Path) -> None:
    tokenizer = from_sentencepiece(make_tokenizer())
    tokenizer["added_tokens"].append(tokenizer["added_tokens"][0] | {"id": 300, "content": "<|x|>"})
    folder = checkpoint(tmp_path, tokenizer__json=tokenizer)
    assert tokens(outcome(folder), 300)[0] == ("<|x|>", CONTROL)


def test_the_decoder_of_older_settings_has_the_last_word(tmp_path: Path) -> None:
    """t_contra."""
    decoder = {"320": {"content": "<|one|>", "special": True}}
    folder = checkpoint(
        tmp_path,
        2,
        tokenizer__json=from_sentencepiece(make_tokenizer(), **CHATML),
        tokenizer_config__json={"added_tokens_decoder": decoder},
    )
    assert tokens(outcome(folder), 320) == [("<|one|>", CONTROL), ("<|im_end|>", CONTROL)]


def test_control_tokens_that_are_listed_as_words_stay_control_tokens(tmp_path: Path) -> None:
    """t_openorca: added_tokens.json without a decoder."""
    listed = {"<unk>": 0, "<s>": 1, "</s>": 2, "[PAD]": 320, "<|im_end|>": 321, "<tool>": 322}
    folder = checkpoint(
        tmp_path,
        3,
        added_tokens__json=listed,
        special_tokens_map__json={"eos_token": {"content": "<|im_end|>"}, "pad_token": "[PAD]"},
    )
    found = outcome(folder)
    assert found.keys["tokenizer.ggml.token_type"][:3] == [TokenType.UNKNOWN, CONTROL, CONTROL]
    assert tokens(found, 320) == [("[PAD]", CONTROL), ("<|im_end|>", CONTROL), ("<tool>", USER)]


@pytest.mark.parametrize(
    ("decoder", "more", "expected"),
    [
        pytest.param(
            {"320": "[PAD]", "321": "[PAD]"},
            2,
            [("[PAD]", CONTROL), ("[PAD321]", UNUSED)],
            id="t_dup",
        ),
        pytest.param({"320": "</s>"}, 1, [("[PAD320]", UNUSED)], id="t_dup2"),
        pytest.param(
            {"320": "[PAD]", "321": "[PAD]", "322": "[PAD]"},
            3,
            [("[PAD]", CONTROL), ("[PAD321]", UNUSED), ("[PAD322]", UNUSED)],
            id="three-times",
        ),
        pytest.param(
            {"320": "[PAD321]", "322": "x"},
            3,
            [("[PAD321]", CONTROL), ("[[PAD321]]", UNUSED), ("x", CONTROL)],
            id="the-name-of-a-padding",
        ),
        pytest.param(
            {"320": "<q>\0b", "321": "<q>\0c"},
            2,
            [("<q>\0b", CONTROL), ("[PAD321]", UNUSED)],
            id="up-to-a-zero",
        ),
        pytest.param({"320": "", "321": ""}, 2, [("", CONTROL), ("", CONTROL)], id="t_empty"),
    ],
)
def test_a_text_of_two_tokens_is_kept_by_the_first(
    tmp_path: Path, decoder: dict[str, str], more: int, expected: list[tuple[str, int]]
) -> None:
    settings = {key: {"content": text, "special": True} for key, text in decoder.items()}
    folder = checkpoint(tmp_path, more, tokenizer_config__json={"added_tokens_decoder": settings})
    found = outcome(folder)
    assert tokens(found, 320) == expected
    shown = [text.partition("\0")[0] for text in found.keys["tokenizer.ggml.tokens"]]
    assert len(set(filter(None, shown))) == len(list(filter(None, shown)))


def test_a_second_end_of_the_text_goes_on_to_end_it_and_is_told(tmp_path: Path) -> None:
    settings = {"added_tokens_decoder": {"320": {"content": "</s>", "special": True}}}
    folder = checkpoint(tmp_path, 1, tokenizer_config__json=settings)
    config = json.loads((folder / "config.json").read_text())
    put(folder, "config.json", config | {"eos_token_id": 320})
    found = outcome(folder)
    assert tokens(found, 320) == [("[PAD320]", CONTROL)]
    assert found.keys["tokenizer.ggml.eos_token_id"] == 320
    assert found.warnings == (
        "The tokens 2 and 320 are both called '</s>': the second is kept as [PAD320].",
    )


def without_prepend(**pre_tokenizer: Any) -> dict[str, Any]:
    tokenizer = from_sentencepiece(make_tokenizer())
    tokenizer["normalizer"] = None
    tokenizer["pre_tokenizer"] = {"type": "Metaspace", "replacement": "\u2581"} | pre_tokenizer
    return tokenizer


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside-tokenizer.model"])
@pytest.mark.parametrize(
    ("tokenizer", "prefix"),
    [
        pytest.param(without_prepend(prepend_scheme="never"), False, id="v5_plain"),
        pytest.param(without_prepend(prepend_scheme="first"), None, id="tk_meta_first"),
        pytest.param(without_prepend(prepend_scheme="always", split=True), None, id="tk_always"),
        pytest.param(without_prepend(add_prefix_space=False), False, id="older-metaspace"),
        pytest.param(without_prepend(), None, id="metaspace-alone"),
        pytest.param(without_prepend() | {"pre_tokenizer": None}, False, id="nothing-at-all"),
        pytest.param(from_sentencepiece(make_tokenizer()), None, id="tk_prepend"),
    ],
)
def test_a_text_gets_a_space_before_it_only_where_the_tokenizer_puts_one(
    tmp_path: Path, tokenizer: dict[str, Any], prefix: bool | None, beside: bool
) -> None:
    folder = checkpoint(tmp_path, tokenizer__json=tokenizer)
    if not beside:
        (folder / "tokenizer.model").unlink()
    assert outcome(folder).keys.get(PREFIX) == prefix
    put(folder, "tokenizer_config.json", {"add_prefix_space": False})
    assert outcome(folder).keys[PREFIX] is False
    put(folder, "tokenizer_config.json", {"add_prefix_space": True})
    assert outcome(folder).keys[PREFIX] is True


def listed(**named: str) -> list[dict[str, str]]:
    return [{"name": name, "template": template} for name, template in named.items()]


TEMPLATE = "tokenizer.chat_template"


@pytest.mark.parametrize(
    ("files", "keys"),
    [
        pytest.param({"chat_template.jinja": "J"}, {TEMPLATE: "J"}, id="jinja"),
        pytest.param(
            {"chat_template.jinja": "J", "tokenizer_config.json": {"chat_template": "C"}},
            {TEMPLATE: "J"},
            id="t_both",
        ),
        pytest.param(
            {
                "chat_template.jinja": "J",
                "tokenizer_config.json": {"chat_template": listed(default="C", tool_use="T")},
                "additional_chat_templates/rag.jinja": "R",
            },
            {TEMPLATE: "J", f"{TEMPLATE}.rag": "R", f"{TEMPLATE}s": ["rag"]},
            id="t_addl",
        ),
        pytest.param(
            {
                "tokenizer_config.json": {
                    "chat_template": listed(default="C", rag="R", tool_use="T")
                }
            },
            {
                TEMPLATE: "C",
                f"{TEMPLATE}.rag": "R",
                f"{TEMPLATE}.tool_use": "T",
                f"{TEMPLATE}s": ["rag", "tool_use"],
            },
            id="t_tl",
        ),
        pytest.param(
            {"tokenizer_config.json": {"chat_template": listed(rag="R")}},
            {f"{TEMPLATE}.rag": "R", f"{TEMPLATE}s": ["rag"]},
            id="no-default",
        ),
        pytest.param(
            {
                "tokenizer_config.json": {"chat_template": "C"},
                "additional_chat_templates/rag.jinja": "R",
            },
            {TEMPLATE: "C", f"{TEMPLATE}.rag": "R", f"{TEMPLATE}s": ["rag"]},
            id="additional-alone",
        ),
        pytest.param(
            {
                "chat_template.json": {"chat_template": "O"},
                "tokenizer_config.json": {"chat_template": "C"},
            },
            {TEMPLATE: "C"},
            id="settings-before-chat_template.json",
        ),
        pytest.param({"chat_template.json": {"chat_template": "O"}}, {TEMPLATE: "O"}, id="json"),
        pytest.param(
            {"chat_template.jinja": " \n", "tokenizer_config.json": {"chat_template": "C"}},
            {TEMPLATE: "C"},
            id="blank-jinja",
        ),
        pytest.param(
            {"tokenizer_config.json": {"chat_template": [7, {"name": 1}, {"template": "x"}]}},
            {},
            id="no-template-at-all",
        ),
        pytest.param({"chat_template.jinja": b"\xef\xbb\xbfJ"}, {TEMPLATE: "J"}, id="c_bom"),
    ],
)
@pytest.mark.parametrize("kind", ["tokenizer.model", "tokenizer.json"])
def test_the_template_is_the_one_that_transformers_takes(
    tmp_path: Path, files: dict[str, Any], keys: dict[str, Any], kind: str
) -> None:
    folder = checkpoint(tmp_path)
    if kind == "tokenizer.json":
        (folder / "tokenizer.model").unlink()
        put(folder, "tokenizer.json", from_sentencepiece(make_tokenizer()))
    for name, value in files.items():
        put(folder, name, value)
    found = outcome(folder).keys
    assert {key: value for key, value in found.items() if key.startswith(TEMPLATE)} == keys


def test_a_template_in_latin_1_is_named(tmp_path: Path) -> None:
    """t_badenc."""
    folder = checkpoint(tmp_path, chat_template__jinja=b"caf\xe9")
    with pytest.raises(CheckpointError, match=r"chat_template\.jinja is not text in UTF-8"):
        outcome(folder)


TIKTOKEN = b"IQ== 0\nIg== 1\nIw== 2\n"


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        pytest.param({"tekken.json": "{}"}, r"tekken\.json alone", id="f_tekken"),
        pytest.param({"tokenizer.model.v3": b"x"}, r"tokenizer\.model\.v3 alone", id="f_tokv3"),
        pytest.param(
            {"vocab.json": "{}", "merges.txt": ""}, r"vocab\.json and merges\.txt", id="f_vocabjson"
        ),
        pytest.param({"tokenizer.model": TIKTOKEN}, "a table of tiktoken", id="f_tiktoken"),
        pytest.param({"tokenizer.model": b'{"a": 1}'}, "tokenizer in JSON", id="tekken-named-so"),
        pytest.param({"tokenizer.model": b"\0\1\2"}, "damaged", id="damaged"),
        pytest.param({}, "and tokenizer.json too", id="none"),
    ],
)
def test_a_tokenizer_of_another_kind_is_called_so(
    tmp_path: Path, files: dict[str, Any], sentence: str
) -> None:
    folder = checkpoint(tmp_path)
    (folder / "tokenizer.model").unlink()
    for name, value in files.items():
        put(folder, name, value)
    with pytest.raises(ConvertError, match=sentence) as error:
        outcome(folder)
    assert isinstance(error.value, CheckpointError | UnsupportedError)


@pytest.mark.parametrize("model", [TIKTOKEN, b"\0\1\2", b"{}"])
def test_a_good_tokenizer_json_beside_another_tokenizer_model_is_read(
    tmp_path: Path, model: bytes
) -> None:
    """f_tiktoken_json."""
    folder = checkpoint(tmp_path, tokenizer__json=byte_level(), tokenizer__model=model)
    found = outcome(folder)
    assert found.keys["tokenizer.ggml.model"] == "gpt2"
    assert "tokenizer.json was read instead" in found.warnings[0]


def test_half_a_character_in_a_token_is_refused(tmp_path: Path) -> None:
    """t_sur."""
    decoder = '{"added_tokens_decoder": {"320": {"content": "\\ud800", "special": true}}}'
    folder = checkpoint(tmp_path, 1, tokenizer_config__json=decoder)
    with pytest.raises(CheckpointError, match=r"tokenizer_config\.json holds the token"):
        read_vocabulary(folder, 321)


@pytest.mark.parametrize("text", ["", "[", "\xff", "null"])
def test_a_damaged_map_of_special_tokens_is_of_no_account(tmp_path: Path, text: str) -> None:
    """t_spmap."""
    folder = checkpoint(tmp_path, special_tokens_map__json=text.encode("latin-1"))
    assert outcome(folder).keys["tokenizer.ggml.eos_token_id"] == 2


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("tokenizer_config.json", {"chat_template": "a\ud800"}, "'default' holds half a character"),
        (
            "tokenizer_config.json",
            {"chat_template": [{"name": "rag", "template": "\udc00"}]},
            "'rag'",
        ),
        ("chat_template.jinja", b"version https://git-lfs.github.com/spec/v1\noid", "LFS pointer"),
        ("chat_template.jinja", b"\n<!DOCTYPE html><html>", "is a web page"),
    ],
)
def test_a_template_that_is_none_is_refused(
    tmp_path: Path, name: str, content: Any, sentence: str
) -> None:
    folder = checkpoint(tmp_path)
    put(folder, name, content)
    with pytest.raises(CheckpointError, match=sentence):
        outcome(folder)


def test_settings_of_another_type_are_none(tmp_path: Path) -> None:
    settings = {"add_prefix_space": "false", "added_tokens_decoder": None}
    assert PREFIX not in outcome(checkpoint(tmp_path, tokenizer_config__json=settings)).keys


def test_a_text_that_is_changed_first_is_said(tmp_path: Path) -> None:
    tokenizer = from_sentencepiece(make_tokenizer())
    tokenizer["normalizer"]["normalizers"][:0] = [{"type": "Lowercase"}, {"type": "NFKC"}]
    folder = checkpoint(tmp_path, tokenizer__json=tokenizer)
    (folder / "tokenizer.model").unlink()
    assert any("(Lowercase, NFKC)" in each for each in outcome(folder).warnings)


def test_a_folder_whose_name_is_no_text_gives_a_name(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path).rename(tmp_path / os.fsdecode(b"m\xff"))
    assert outcome(folder).keys["general.architecture"] == "llama"


def test_a_temperature_that_is_no_number_is_left_out(tmp_path: Path) -> None:
    found = outcome(checkpoint(tmp_path, generation_config__json=b'{"temperature": NaN}'))
    assert "general.sampling.temp" not in found.keys
    assert any("generation_config.json" in each for each in found.warnings)
