"""GGUF tokenizer check: what llama.cpp's tokenizers need, and where they would misread a text.

Source: src/llama-vocab.cpp of the llama.cpp in llama-cpp-python 0.3.36; a test holds the names
against that library.
"""

from __future__ import annotations

from app.sentences import say
from app.services.models.gguf.gguf_header import GgufHeader

MODELS = frozenset(["llama", "gpt2", "hybriddna", "whitespace", "t5", "rwkv", "plamo2", "gemma4"])
_WITH_PRE_TOKENIZER = frozenset(("gpt2", "hybriddna", "whitespace"))
_BY_SCORE = frozenset(("llama", "t5", "plamo2"))
_PRE_TOKENIZER_NAMES = """
a.x-4.0 afmoe bailingmoe bailingmoe2 bloom chameleon chatglm-bpe codeshell cohere2moe command-r
dbrx deepseek-coder deepseek-llm deepseek-r1-qwen deepseek-v3 default exaone exaone-moe exaone4
f2llmv2 falcon falcon-h1 falcon3 gemma4 gigachat glm4 glm5 gpt-2 gpt-4o gpt3-finnish
granite-docling granite-embed-multi-311m granite-embed-multi-97m grok-2 hunyuan hunyuan-dense
hy_v4 jais jais-2 jina-de jina-es jina-v1-en jina-v2-code jina-v2-de jina-v2-es jina-v5-nano
joyai-llm kanana2 kimi-k2 kormo laguna lfm2 llada-moe llama-bpe llama-v3 llama3 llama4 megrez
mellum mellum2 midm-2.0 minerva-7b minicpm5 minimax-m2 modern-bert mpt olmo phi-2 pixtral
poro-chat qwen2 qwen35 refact roberta-bpe sarvam-moe seed-coder smaug-bpe smollm solar-open
spark2_5 stablelm2 starcoder superbpe talkie tekken tiny_aya trillion ufakzeka viking whitespace
youtu
"""
PRE_TOKENIZERS = frozenset(_PRE_TOKENIZER_NAMES.split())
_MODEL, _PRE, _EOS = (f"tokenizer.ggml.{each}" for each in ("model", "pre", "eos_token_id"))
_NEWER = say("Choose another file of this model, or another model.")

NO_PRE_TOKENIZER = say(
    "This file does not say how its model splits text into tokens (no "
    "pre-tokenizer), so the model may read words and numbers differently "
    "from the way it was trained, and its answers can be worse. Get a "
    "newer file of the same model."
)
NO_END = say(
    "This file does not say which token ends an answer of its model, so "
    "answers may break off or run on. Get a newer file of the same model."
)


def tokenizer_problem(header: GgufHeader) -> str | None:
    """Why llama.cpp would not load it, as the end of a sentence that begins with the file."""
    model = header.text(_MODEL)
    if model == "bert":
        return say("has the vocabulary of an embedding model (BERT). Choose a text model.")
    if not model:
        return say(
            "does not say how its tokens are made (tokenizer.ggml.model). Get a complete file."
        )
    if model not in MODELS:
        return say(
            "needs the tokenizer “{model}”, which this llama.cpp does not know. {newer}",
            model=model,
            newer=_NEWER,
        )
    for key in ("scores", "token_type"):
        count = header.array_lengths.get(f"tokenizer.ggml.{key}")
        if count is not None and count < header.vocabulary:
            return say(
                "is damaged (its vocabulary has {tokens:,} tokens and {count:,} of "
                "their {key}). Copy or download it again.",
                tokens=header.vocabulary,
                count=count,
                key=key,
            )
    if model in _BY_SCORE and "tokenizer.ggml.scores" not in header.array_lengths:
        # llama.cpp would take each for 0, and join the letters of every word in another order.
        return say("lacks a part of its vocabulary (tokenizer.ggml.scores). Get a complete file.")
    if model in _WITH_PRE_TOKENIZER:
        pre = header.text(_PRE)
        if pre and pre not in PRE_TOKENIZERS:
            return say(
                "needs the pre-tokenizer “{pre}”, which this llama.cpp does not know. {newer}",
                pre=pre,
                newer=_NEWER,
            )
        if "tokenizer.ggml.merges" not in header.array_lengths and pre != "kimi-k2":
            return say(
                "lacks a part of its vocabulary (tokenizer.ggml.merges). Get a complete file."
            )
    return None


def reading_warnings(header: GgufHeader) -> tuple[str, ...]:
    """Where llama.cpp loads a file with a warning in its log, after which answers are wrong."""
    found = []
    byte_pairs = header.text(_MODEL) in _WITH_PRE_TOKENIZER
    if byte_pairs and not header.text(_PRE):
        found.append(NO_PRE_TOKENIZER)
    # Without the key a vocabulary of byte pairs would end its answers at token 11, whatever it is.
    no_end = byte_pairs and _EOS not in header.metadata
    if no_end or header.number(_EOS) >= header.vocabulary:
        found.append(NO_END)
    return tuple(found)
