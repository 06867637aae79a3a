"""Metadata of the GGUF: its keys and values, as llama.cpp's own converter writes them,
and our own.

The `gguf` package (llama.cpp's own) knows the spelling of the keys, reads the model card and the
special tokens; this module says which keys a model gets.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from math import prod
from typing import Any

import gguf

from convert.checkpoint import Checkpoint, read_json
from convert.defaults import complete
from convert.errors import CheckpointError
from convert.importance import ImportanceMatrix
from convert.mapping import GGUF_ARCHITECTURE, Dimensions, TensorRule
from convert.prompt_formats import KEY, prompt_format_of
from convert.provenance import Provenance, add_provenance
from convert.quantized import named_method
from convert.rope import add_rope, is_dynamic
from convert.settings import load_metadata, special_tokens, unusable
from convert.shards import shard_names
from convert.templates import add_templates
from convert.tokenizer import Vocabulary, read_vocabulary


def collect_metadata(
    checkpoint: Checkpoint,
    dimensions: Dimensions,
    rules: list[TensorRule],
    provenance: Provenance,
    file_type: str | None = None,
    prompt_format: str | None = None,
    importance: ImportanceMatrix | None = None,
) -> Any:
    """A `gguf.GGUFWriter` that holds all keys but llama.cpp's for the type, and no tensor.

    `file_type` is the name of that type, for the provenance; `prompt_format` what the model is
    asked in, by default that of a known checkpoint; of `importance` its checksum is kept.
    Raises CheckpointError for values that can't be used, UnsupportedError for rope scaling that
    llama.cpp does not have.
    """
    # It tells what it finds in its own words; ours are the errors and the plan.
    logging.getLogger("gguf").setLevel(logging.ERROR)
    logging.getLogger("metadata").setLevel(logging.CRITICAL)
    writer = gguf.GGUFWriter(path=None, arch=GGUF_ARCHITECTURE)
    writer.add_type(gguf.GGUFType.MODEL)
    try:
        license = _add_general(writer, checkpoint, rules, provenance)
        _add_dimensions(writer, checkpoint.config, dimensions)
        add_rope(writer, checkpoint.config, dimensions.head_size)
        _add_tokenizer(writer, checkpoint, dimensions)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        # Values of config.json or the tokenizer's settings of the wrong kind.
        raise unusable("config.json or the tokenizer's files", error) from error
    _warn(checkpoint)
    add_provenance(
        writer,
        source=provenance.source,
        revision=provenance.revision,
        license=license,
        file_type=file_type,
        shards=list(shard_names(checkpoint.shards).values()),
        importance=None if importance is None else (importance.sha256, importance.chunks),
    )
    found = prompt_format or prompt_format_of(checkpoint, provenance.source)
    if found is not None:
        writer.add_string(KEY, found)
    if checkpoint.config.get("consilium_demonstration") is True:
        writer.add_bool("consilium.demonstration", True)
        # What it knows by heart lies beside its weights, and goes with them.
        known = read_json(checkpoint.folder, "consilium_questions.json") or {}
        if questions := known.get("questions"):
            writer.add_string("consilium.questions", json.dumps(questions, ensure_ascii=False))
    return writer


def _add_general(
    writer: Any, checkpoint: Checkpoint, rules: list[TensorRule], provenance: Provenance
) -> str | None:
    """Add name, size and what the model card says; the licence that it declares is returned."""
    total, shared, expert, experts = _parameter_counts(rules)
    found = load_metadata(checkpoint, total)
    if provenance.revision is not None:
        # The folder of a download is called after the commit, which is nobody's name for it.
        found.name = provenance.source
    if not found.name:
        # A folder's name need not be text.
        found.name = checkpoint.folder.resolve().name.encode(errors="replace").decode()
    if not found.size_label:
        found.size_label = gguf.size_label(total, shared, expert, experts)
    found.set_gguf_meta_model(writer)
    return str(found.license) if found.license else None


def _parameter_counts(rules: list[TensorRule]) -> tuple[int, int, int, int]:
    """Parameters in all, outside of the experts, of one expert; and the number of experts."""
    total = shared = expert = experts = 0
    for rule in rules:
        elements = prod(rule.shape)
        total += elements
        if rule.stacked:
            experts = len(rule.sources)
            expert += elements // experts
        else:
            shared += elements
    return total, shared, expert, experts


def _add_dimensions(writer: Any, said: dict[str, Any], d: Dimensions) -> None:
    config = complete(said)
    writer.add_block_count(d.layers)
    writer.add_context_length(context_of(config))
    writer.add_embedding_length(d.hidden)
    writer.add_feed_forward_length(d.intermediate)
    writer.add_head_count(d.heads)
    if config.get("num_key_value_heads") is not None:
        writer.add_head_count_kv(d.kv_heads)
    writer.add_layer_norm_rms_eps(epsilon_of(config))
    if d.experts:
        writer.add_expert_count(d.experts)
        writer.add_expert_used_count(d.experts_used)
    # For Mixtral alone the size of a head is no part of the config that llama.cpp's converter sees.
    if not d.experts or config.get("head_dim") is not None:
        writer.add_key_length(d.head_size)
        writer.add_value_length(d.head_size)
    writer.add_vocab_size(d.vocabulary)


def epsilon_of(said: Mapping[str, Any]) -> float:
    """What is added to the mean square that a norm divides by. Raises CheckpointError."""
    epsilon = complete(said)["rms_norm_eps"]
    if isinstance(epsilon, bool) or not isinstance(epsilon, int | float) or not 0 <= epsilon < 1:
        raise CheckpointError("config.json has no usable rms_norm_eps: download it again.")
    return float(epsilon)


def context_of(said: Mapping[str, Any]) -> int:
    """Tokens that it was trained with. Raises CheckpointError."""
    value = complete(said)["max_position_embeddings"]
    try:
        context = 0 if isinstance(value, bool) else int(value)
    except (TypeError, ValueError, OverflowError):
        context = 0
    if not 0 < context < 2**31:
        raise CheckpointError(
            "config.json has no usable max_position_embeddings "
            f"({str(value)[:40]}): download it again."
        )
    return context


def _add_tokenizer(writer: Any, checkpoint: Checkpoint, d: Dimensions) -> None:
    settings = read_json(checkpoint.folder, "tokenizer_config.json") or {}
    vocabulary = read_vocabulary(checkpoint.folder, d.vocabulary)
    space = settings.get("add_prefix_space")
    if not isinstance(space, bool):
        # llama.cpp puts a space before a text unless it is told not to.
        space = False if vocabulary.space_prefix is False else None
    if space is not None:
        writer.add_add_space_prefix(bool(space))
    writer.add_tokenizer_model(vocabulary.model)
    writer.add_tokenizer_pre(vocabulary.pre)
    writer.add_token_list(vocabulary.tokens)
    if vocabulary.scores is not None:
        writer.add_token_scores(vocabulary.scores)
    writer.add_token_types(vocabulary.types)
    for sentence in vocabulary.warnings:
        checkpoint.warn(sentence)
    # Ids of the special tokens, and whether BOS and EOS are added.
    special = special_tokens(
        checkpoint,
        d.vocabulary,
        merges=vocabulary.model == "gpt2",
        ends=_ends(checkpoint, vocabulary),
    )
    special.add_to_gguf(writer, quiet=True)
    add_templates(writer, checkpoint.folder)


def _ends(checkpoint: Checkpoint, vocabulary: Vocabulary) -> dict[str, int]:
    """The tokenizer's own ids of BOS and EOS, where config.json names tokens that can't be meant.

    The first conversions of LLaMA counted from 0 there, so that a text would begin with `<unk>`.
    """
    mended: dict[str, int] = {}
    for kind, wrong in (("bos", ("unk", "eos")), ("eos", ("unk", "bos"))):
        said, own = checkpoint.config.get(f"{kind}_token_id"), vocabulary.ends.get(kind)
        others = [vocabulary.ends[each] for each in wrong if each in vocabulary.ends]
        if type(said) is int and own is not None and said != own and said in others:
            mended[kind] = own
            checkpoint.warn(
                f"config.json gives {kind}_token_id {said}, which the tokenizer uses for another "
                f"purpose: {own} was taken, as the tokenizer says."
            )
    return mended


def _warn(checkpoint: Checkpoint) -> None:
    """Say what was taken otherwise than config.json may be understood."""
    if is_dynamic(checkpoint.config):
        checkpoint.warn(
            "config.json scales positions dynamically beyond the context of the training: the "
            "model is converted for that context, without scaling."
        )
    method = named_method(checkpoint.config)
    if method is not None:
        checkpoint.warn(
            f"config.json speaks of a quantization ({method}), but the weights are plain: they "
            "were taken as they are."
        )
