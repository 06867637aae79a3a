"""Model shape: the sizes of a model's parts in bytes, from its GGUF header, for the
offload plan.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class LayerShape:
    """One layer. Bytes: `dense` is attention, norms, router and whatever every token reads;
    `experts` the stacked expert tensors, of which a token reads a few; `largest_expert` the largest
    of these. Elements a token leaves in the cache: `key_width`, `value_width`."""

    dense: int
    experts: int
    largest_expert: int
    key_width: int
    value_width: int


@dataclass(frozen=True)
class ModelShape:
    """A whole model. Bytes: `embeddings`, which llama.cpp keeps in main memory; `output`, with the
    norms beside the layers; where `tied`, the embeddings are the output's matrix too, and a GPU has
    a copy of them. `hidden`, `active_ffn` (of all experts
    that a token uses together) and `vocabulary` are widths in elements, `head_sizes` those of an
    attention head's keys and values, where they are known. `expert_names` are the
    stems of the expert tensors, such as `ffn_up_exps`. `caveats` say where the arithmetic is an
    upper bound or leaves something out."""

    name: str
    quantization: str
    parameters: int
    context_train: int
    embeddings: int
    output: int
    tied: bool
    layers: tuple[LayerShape, ...]
    hidden: int
    active_ffn: int
    vocabulary: int
    experts: int = 0
    experts_used: int = 0
    expert_names: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()
    head_sizes: tuple[int, ...] = ()

    @property
    def weights(self) -> int:
        """Bytes of all tensors, each once."""
        layers = sum(layer.dense + layer.experts for layer in self.layers)
        return layers + self.embeddings + self.output

    @property
    def output_on_gpu(self) -> int:
        """Bytes of the output where it does not lie beside the embeddings."""
        return self.output + (self.embeddings if self.tied else 0)

    @property
    def expert_bytes(self) -> int:
        return sum(layer.experts for layer in self.layers)

    def scaled(self, factor: float, quantization: str) -> ModelShape:
        """The same model in another quantization, every tensor scaled alike."""
        layers = tuple(
            replace(
                layer,
                dense=round(layer.dense * factor),
                experts=round(layer.experts * factor),
                largest_expert=round(layer.largest_expert * factor),
            )
            for layer in self.layers
        )
        return replace(
            self,
            quantization=quantization,
            layers=layers,
            embeddings=round(self.embeddings * factor),
            output=round(self.output * factor),
        )
