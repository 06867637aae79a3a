"""The keys and values of the GGUF, as llama.cpp's own converter writes them, and our provenance.

The `gguf` package (llama.cpp's own) knows the spelling of the keys, reads the model card and the
special tokens; this module says which keys a model gets.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from math import prod
from typing import Any

import gguf

from convert.checkpoint import Checkpoint, read_json
from convert.errors import CheckpointError
from convert.mapping import GGUF_ARCHITECTURE, Dimensions, TensorRule
from convert.provenance import add_provenance, converter_version
from convert.rope import add_rope
from convert.tokenizer import read_vocabulary

__all__ = ["Provenance", "collect_metadata", "converter_version"]


@dataclass(frozen=True)
class Provenance:
    """Where the weights came from: a hub id with its commit, or a folder's name without one."""

    source: str
    revision: str | None = None


def collect_metadata(
    checkpoint: Checkpoint,
    dimensions: Dimensions,
    rules: list[TensorRule],
    provenance: Provenance,
    file_type: str | None = None,
) -> Any:
    """A `gguf.GGUFWriter` that holds all keys but llama.cpp's for the type, and no tensor.

    `file_type` is the name of that type, for the provenance.
    Raises CheckpointError for values that can't be used, UnsupportedError for rope scaling that
    llama.cpp does not have.
    """
    # It tells what it finds in its own words; ours are the errors and the plan.
    logging.getLogger("gguf").setLevel(logging.ERROR)
    logging.getLogger("metadata").setLevel(logging.CRITICAL)
    bad_card: type[Exception] = gguf.metadata.yaml.YAMLError
    writer = gguf.GGUFWriter(path=None, arch=GGUF_ARCHITECTURE)
    writer.add_type(gguf.GGUFType.MODEL)
    try:
        license = _add_general(writer, checkpoint, rules, provenance)
        _add_dimensions(writer, checkpoint.config, dimensions)
        add_rope(writer, checkpoint.config, dimensions.head_size)
        _add_tokenizer(writer, checkpoint, dimensions)
    except (ValueError, TypeError, KeyError, AttributeError, bad_card) as error:
        # Values of config.json, the model card or the tokenizer's settings of the wrong kind.
        reason = " ".join(str(error).split())[:120]
        raise CheckpointError(
            f"The checkpoint's settings can't be used ({reason}): download them again."
        ) from error
    add_provenance(
        writer,
        source=provenance.source,
        revision=provenance.revision,
        license=license,
        file_type=file_type,
        shards=[shard.name for shard in checkpoint.shards],
    )
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
    found = gguf.Metadata.load(None, checkpoint.folder, None, total)
    if provenance.revision is not None:
        # The folder of a download is called after the commit, which is nobody's name for it.
        found.name = provenance.source
    if not found.name:
        found.name = checkpoint.folder.resolve().name
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


def _add_dimensions(writer: Any, config: dict[str, Any], d: Dimensions) -> None:
    writer.add_block_count(d.layers)
    if (context := config.get("max_position_embeddings")) is not None:
        writer.add_context_length(int(context))
    writer.add_embedding_length(d.hidden)
    writer.add_feed_forward_length(d.intermediate)
    writer.add_head_count(d.heads)
    if config.get("num_key_value_heads") is not None:
        writer.add_head_count_kv(d.kv_heads)
    epsilon = config.get("rms_norm_eps")
    if not isinstance(epsilon, int | float):
        raise CheckpointError("config.json has no usable rms_norm_eps: download it again.")
    writer.add_layer_norm_rms_eps(float(epsilon))
    if d.experts:
        writer.add_expert_count(d.experts)
        writer.add_expert_used_count(d.experts_used)
    # For Mixtral alone the size of a head is no part of the config that llama.cpp's converter sees.
    if not d.experts or config.get("head_dim") is not None:
        writer.add_key_length(d.head_size)
        writer.add_value_length(d.head_size)
    writer.add_vocab_size(d.vocabulary)


def _add_tokenizer(writer: Any, checkpoint: Checkpoint, d: Dimensions) -> None:
    settings = read_json(checkpoint.folder, "tokenizer_config.json") or {}
    if (space := settings.get("add_prefix_space")) is not None:
        writer.add_add_space_prefix(bool(space))
    vocabulary = read_vocabulary(checkpoint.folder, d.vocabulary)
    writer.add_tokenizer_model(vocabulary.model)
    writer.add_tokenizer_pre(vocabulary.pre)
    writer.add_token_list(vocabulary.tokens)
    if vocabulary.scores is not None:
        writer.add_token_scores(vocabulary.scores)
    writer.add_token_types(vocabulary.types)
    # Ids of the special tokens, whether BOS and EOS are added, and the chat template.
    special = gguf.SpecialVocab(
        checkpoint.folder, load_merges=vocabulary.model == "gpt2", n_vocab=d.vocabulary
    )
    if special.chat_template is None:
        special.chat_template = _template_file(checkpoint)
    special.add_to_gguf(writer, quiet=True)


def _template_file(checkpoint: Checkpoint) -> str | None:
    """The template in its own file, which the gguf package reads only beside a tokenizer.json."""
    path = checkpoint.folder / "chat_template.jinja"
    if path.is_file():
        return path.read_text(encoding="utf-8")
    template = (read_json(checkpoint.folder, "chat_template.json") or {}).get("chat_template")
    return template if isinstance(template, str) else None
