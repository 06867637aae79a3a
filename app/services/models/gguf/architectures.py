"""GGUF architectures: the values of `general.architecture` that llama.cpp knows.

Source: src/llama-arch.cpp of the llama.cpp in llama-cpp-python 0.3.36; a test holds the names
against that library.
"""

from __future__ import annotations

from app.sentences import say

_NAMES = """
afmoe apertus arcee arctic arwkv7 baichuan bailingmoe bailingmoe2 bailingmoe3 bitnet bloom
chameleon chatglm codeshell cogvlm cohere2 cohere2moe command-r dbrx deci deepseek deepseek2
deepseek2-ocr deepseek32 deepseek4 dots1 dots3note ernie4_5 ernie4_5-moe exaone exaone-moe
exaone4 falcon falcon-h1 gemma gemma2 gemma3 gemma3n gemma4 glm-dsa glm4 glm4moe glm5-next
gpt-oss gpt2 gptneox granite granite_swa granitehybrid granitemoe graniteswitch grok grovemoe
hrm_text hunyuan-dense hunyuan-moe hunyuan_vl hy_v3 hy_v4 internlm2 jais jais2 jamba kimi-k3
kimi-linear laguna lfm2 lfm2moe llama llama4 maincoder mamba mamba2 maple mellum mimo2 minicpm
minicpm3 minimax-01 minimax-m2 minimax-m3 mistral3 mistral4 mpt muse-glimmer nanbeige nemotron
nemotron_h nemotron_h_moe olmo olmo2 olmoe openelm orion paddleocr pangu-embedded phi2 phi3
phimoe plamo plamo2 plamo3 plm qwen qwen2 qwen2moe qwen2vl qwen3 qwen35 qwen35moe qwen3moe
qwen3next qwen3vl qwen3vlmoe qwen4exp refact rwkv6 rwkv6qwen2 rwkv7 seed_oss smallthinker
smollm3 spark2_5 stablelm starcoder starcoder2 step35 talkie xverse
"""
GENERATORS = frozenset(_NAMES.split())

# What llama.cpp loads, or knows by name, that doesn't write a text token by token.
OTHERS = {
    "clip": say("the image part of a model"),
    "t5": say("an encoder-decoder model"),
    "wavtokenizer-dec": say("a speech model"),
    "qwen3tts": say("a speech model"),
    "pockettts": say("a speech model"),
    "eagle3": say("a helper for another model"),
    "dflash": say("a helper for another model"),
    "gemma4-assistant": say("a helper for another model"),
    **dict.fromkeys(("dream", "llada", "llada-moe", "rnd1"), say("a diffusion model")),
    **dict.fromkeys(
        (
            "bert", "modern-bert", "nomic-bert", "nomic-bert-moe", "neo-bert", "jina-bert-v2",
            "jina-bert-v3", "eurobert", "gemma-embedding", "llama-embed", "t5encoder",
        ),
        say("an embedding model"),
    ),
}  # fmt: skip
