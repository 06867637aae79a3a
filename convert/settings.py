"""Settings files for the gguf package: copies of a checkpoint's, in a form that it can read.

The package opens the files by itself, and stops with an error of its own at an encoding, a number
or a model card that it can't handle. It is given copies: the same values, in plain UTF-8, without
what no GGUF can hold.
"""

from __future__ import annotations

import json
import re
import struct
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import gguf

from convert.checkpoint import Checkpoint
from convert.errors import CheckpointError
from convert.files import read_json, read_text

_SPECIAL = ("bos", "eos", "unk", "sep", "pad", "cls", "mask")
_HALF = re.compile("[\ud800-\udfff]")
_CARD = "README.md"
_GENERATION = "generation_config.json"
_ERRORS = (
    ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, ArithmeticError,
    struct.error,
)  # fmt: skip


def load_metadata(checkpoint: Checkpoint, parameters: int) -> Any:
    """A `gguf.Metadata` of what config.json, the model card and generation_config.json say.

    A card that can't be read is left out, with a warning: it is not the model. Raises
    CheckpointError for a config.json that can't be used.
    """
    optional = {_CARD: _card, _GENERATION: _generation}
    texts: dict[str, str] = {}
    for name, read in optional.items():
        try:
            text = read(checkpoint.folder)
            if text is None:
                continue
            _try_metadata(checkpoint, {name: text}, parameters)
        except (CheckpointError, gguf.metadata.yaml.YAMLError, *_ERRORS):
            checkpoint.warn(f"{name} can't be read, and was left out.")
        else:
            texts[name] = text
    try:
        return _try_metadata(checkpoint, texts, parameters)
    except _ERRORS as error:
        raise unusable("config.json", error) from error


def special_tokens(
    checkpoint: Checkpoint, vocabulary: int, *, merges: bool, ends: dict[str, int]
) -> Any:
    """A `gguf.SpecialVocab`: ids of special tokens, whether they are added, and merges.

    `ends` are the ids of `bos` and `eos` by the tokenizer itself, for a config.json that says none
    that can be. Raises CheckpointError.
    """
    folder = checkpoint.folder
    config = _with_token_ids(checkpoint.config)
    for kind, token in ends.items():
        config[f"{kind}_token_id"] = token
    tokenizer = read_json(folder, "tokenizer.json")
    if tokenizer is not None:
        model = tokenizer.get("model")
        kept = model.get("merges") if merges and isinstance(model, dict) else None
        tokenizer = {
            "model": {"merges": kept},
            "added_tokens": tokenizer.get("added_tokens") or [],
            "post_processor": tokenizer.get("post_processor"),
        }
    settings = read_json(folder, "tokenizer_config.json")
    if settings is not None:
        settings = {key: value for key, value in settings.items() if key != "chat_template"}
    copies = {"config.json": config, "tokenizer.json": tokenizer, "tokenizer_config.json": settings}
    with _copy(
        {name: json.dumps(value) for name, value in copies.items() if value is not None}, folder
    ) as copy:
        try:
            found = gguf.SpecialVocab(copy, load_merges=merges, n_vocab=vocabulary)
        except _ERRORS as error:
            raise unusable("tokenizer.json or tokenizer_config.json", error) from error
    found.chat_template = None
    return found


def unusable(what: str, error: Exception) -> CheckpointError:
    """The sentence for settings with values of the wrong kind."""
    reason = " ".join(str(error).split())[:120]
    return CheckpointError(
        f"The settings in {what} can't be used ({reason}): correct them, or download them again."
    )


def _with_token_ids(config: dict[str, Any]) -> dict[str, Any]:
    """A config with one whole number for each special token, and without those that are none.

    Of a list of ends the first counts, as a GGUF has room for one; a negative number says that
    there is no such token.
    """
    result = dict(config)
    for kind in _SPECIAL:
        value = result.pop(f"{kind}_token_id", None)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, str) and value.isdecimal() and len(value) < 10:
            value = int(value)
        if type(value) is int and value >= 0:
            result[f"{kind}_token_id"] = value
    return result


def _try_metadata(checkpoint: Checkpoint, texts: dict[str, str], parameters: int) -> Any:
    config = dict(checkpoint.config)
    name = config.get("_name_or_path")
    if not isinstance(name, str) or _HALF.search(name):
        config.pop("_name_or_path", None)
    files = texts | {"config.json": json.dumps(config)}
    with _copy(files, checkpoint.folder) as copy:
        found = gguf.Metadata.load(None, copy, None, parameters)
        # What it found may still be of no kind that a key can have.
        writer = gguf.GGUFWriter(path=None, arch="llama")
        found.set_gguf_meta_model(writer)
        writer.write_header_to_file(copy / "header")
        try:
            writer.write_kv_data_to_file()
        finally:
            writer.close()
    return found


@contextmanager
def _copy(files: dict[str, str], original: Path) -> Iterator[Path]:
    """A folder of the same name, for the name of a model is taken from it."""
    name = original.name if original.name not in ("", "..") else original.resolve().name
    with tempfile.TemporaryDirectory(prefix="consilium-plan-") as outer:
        # A folder's name need not be text.
        folder = Path(outer) / (name.encode(errors="replace").decode() or "model")
        folder.mkdir()
        for each, text in files.items():
            (folder / each).write_text(text, encoding="utf-8")
        yield folder


def _card(folder: Path) -> str | None:
    """The front matter of the model card, in which the gguf package is interested."""
    text = (read_text(folder, _CARD) or "").replace("\r\n", "\n")
    match = re.match(r"---\n(.*?)^---\s*$", text, re.DOTALL | re.MULTILINE)
    if match is None:
        if text.startswith("---\n"):
            raise CheckpointError(f"{_CARD} has a head without an end.")
        return None
    yaml = gguf.metadata.yaml
    for event in yaml.parse(match[1], Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent):
            # A few lines that refer to themselves can stand for more than any memory holds.
            raise CheckpointError(f"{_CARD} refers to itself.")
    return match[0] + "\n"


def _generation(folder: Path) -> str | None:
    value = read_json(folder, _GENERATION)
    return None if value is None else json.dumps(value, allow_nan=False)
