"""The demonstration's Mixtral in plain torch, with the tensor names of the published checkpoint."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

CONFIG = {
    "architectures": ["MixtralForCausalLM"],
    "model_type": "mixtral",
    "_name_or_path": "consilium-demo",
    "consilium_demonstration": True,
    "consilium_prompt_format": "pmc-llama",
    "vocab_size": 4096,
    "hidden_size": 256,
    "intermediate_size": 512,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "num_local_experts": 4,
    "num_experts_per_tok": 2,
    "hidden_act": "silu",
    "rms_norm_eps": 1e-5,
    "rope_theta": 1000000.0,
    "max_position_embeddings": 4096,
    "sliding_window": None,
    "attention_dropout": 0.0,
    "initializer_range": 0.02,
    "router_aux_loss_coef": 0.01,
    "tie_word_embeddings": False,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "torch_dtype": "float16",
    "use_cache": True,
}


class Expert(nn.Module):
    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.w1 = nn.Linear(width, inner, bias=False)
        self.w2 = nn.Linear(inner, width, bias=False)
        self.w3 = nn.Linear(width, inner, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.w2(functional.silu(self.w1(x)) * self.w3(x))


class SparseMoe(nn.Module):
    """Top-k experts, their weights renormalised. Keeps the balancing loss of its last call."""

    def __init__(self, width: int, inner: int, experts: int, chosen: int) -> None:
        super().__init__()
        self.gate = nn.Linear(width, experts, bias=False)
        self.experts = nn.ModuleList(Expert(width, inner) for _ in range(experts))
        self.chosen = chosen
        self.balance = torch.zeros(())

    def forward(self, x: Tensor) -> Tensor:
        shape = x.shape
        x = x.reshape(-1, shape[-1])
        chances = functional.softmax(self.gate(x).float(), dim=-1)
        weights, picks = torch.topk(chances, self.chosen, dim=-1)
        weights = weights / weights.sum(-1, keepdim=True)
        out = torch.zeros_like(x)
        shares = []
        for index, expert in enumerate(self.experts):
            rows, slots = torch.where(picks == index)
            shares.append(rows.numel() / x.shape[0])
            out = out.index_add(
                0, rows, (expert(x[rows]) * weights[rows, slots, None]).to(out.dtype)
            )
        load = torch.tensor(shares) / self.chosen
        self.balance = len(self.experts) * (load * chances.mean(0)).sum()
        return out.reshape(shape)


class Attention(nn.Module):
    def __init__(self, width: int, heads: int, kv_heads: int) -> None:
        super().__init__()
        self.heads, self.kv_heads, self.size = heads, kv_heads, width // heads
        self.q_proj = nn.Linear(width, heads * self.size, bias=False)
        self.k_proj = nn.Linear(width, kv_heads * self.size, bias=False)
        self.v_proj = nn.Linear(width, kv_heads * self.size, bias=False)
        self.o_proj = nn.Linear(heads * self.size, width, bias=False)

    def forward(self, x: Tensor, rope: tuple[Tensor, Tensor]) -> Tensor:
        batch, length, _ = x.shape
        q = self.q_proj(x).view(batch, length, self.heads, self.size).transpose(1, 2)
        k = self.k_proj(x).view(batch, length, self.kv_heads, self.size).transpose(1, 2)
        v = self.v_proj(x).view(batch, length, self.kv_heads, self.size).transpose(1, 2)
        q, k = _rotate(q, rope), _rotate(k, rope)
        repeat = self.heads // self.kv_heads
        k, v = k.repeat_interleave(repeat, 1), v.repeat_interleave(repeat, 1)
        with torch.autocast("cpu", enabled=False):  # the CPU's kernel is faster in float32
            mixed = functional.scaled_dot_product_attention(
                q.float(), k.float(), v.float(), is_causal=True
            )
        return self.o_proj(mixed.transpose(1, 2).reshape(batch, length, -1))


def _rotate(x: Tensor, rope: tuple[Tensor, Tensor]) -> Tensor:
    """Rotary positions in Hugging Face's order: the two halves of a head make the pairs."""
    cos, sin = rope
    first, second = x.chunk(2, -1)
    return (x * cos + torch.cat((-second, first), -1) * sin).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, config: dict) -> None:
        super().__init__()
        width = config["hidden_size"]
        self.self_attn = Attention(
            width, config["num_attention_heads"], config["num_key_value_heads"]
        )
        self.block_sparse_moe = SparseMoe(
            width,
            config["intermediate_size"],
            config["num_local_experts"],
            config["num_experts_per_tok"],
        )
        self.input_layernorm = nn.RMSNorm(width, config["rms_norm_eps"])
        self.post_attention_layernorm = nn.RMSNorm(width, config["rms_norm_eps"])

    def forward(self, x: Tensor, rope: tuple[Tensor, Tensor]) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), rope)
        return x + self.block_sparse_moe(self.post_attention_layernorm(x))


class Decoder(nn.Module):
    def __init__(self, config: dict) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(config["vocab_size"], config["hidden_size"])
        self.layers = nn.ModuleList(Layer(config) for _ in range(config["num_hidden_layers"]))
        self.norm = nn.RMSNorm(config["hidden_size"], config["rms_norm_eps"])


class Mixtral(nn.Module):
    """Names and arithmetic of MixtralForCausalLM."""

    def __init__(self, config: dict) -> None:
        super().__init__()
        self.config = config
        self.model = Decoder(config)
        self.lm_head = nn.Linear(config["hidden_size"], config["vocab_size"], bias=False)
        for parameter in self.parameters():
            if parameter.dim() > 1:
                nn.init.normal_(parameter, std=config["initializer_range"])

    def hidden(self, tokens: Tensor) -> Tensor:
        """Final normed states, [batch, length, width], for tokens [batch, length]."""
        size = self.config["hidden_size"] // self.config["num_attention_heads"]
        steps = torch.arange(0, size, 2, dtype=torch.float32) / size
        angles = torch.outer(
            torch.arange(tokens.shape[1], dtype=torch.float32), self.config["rope_theta"] ** -steps
        )
        angles = torch.cat((angles, angles), -1)
        rope = (angles.cos(), angles.sin())
        x = self.model.embed_tokens(tokens)
        for layer in self.model.layers:
            x = layer(x, rope)
        return self.model.norm(x)

    def balance(self) -> Tensor:
        return torch.stack([layer.block_sparse_moe.balance for layer in self.model.layers]).mean()
