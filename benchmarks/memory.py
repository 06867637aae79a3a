"""Memory: what the plan foresees beside what llama.cpp then takes, by its own accounting.

    python -m benchmarks.memory [--folder DIR] [FILE ...]

Without files: the demonstration model, and models of real widths with few layers, written as files
with holes (their weights are zeros, which take as much memory as any others). `process` is what the
engine's process grew by, without pages of the file that the system may drop.
"""

from __future__ import annotations

import argparse
import math
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
import psutil

from app.core.consultations.messages import Sampling
from app.core.models.machine_memory import MIB
from app.core.models.memory_forecast import BATCH, CacheType, cache_bytes, compute_bytes
from app.core.prompts.prompt_formats import Segment
from app.paths import bundled_models
from app.services.engine.engine_client import EngineClient
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_shape import model_shape

LIMIT = 0.10
_Q4_K, _Q6_K, _F32 = (gguf.GGMLQuantizationType[name] for name in ("Q4_K", "Q6_K", "F32"))


@dataclass(frozen=True)
class Widths:
    """Of a synthetic model: `experts` 0 for a dense one, whose feed-forward is `ffn` wide."""

    name: str
    hidden: int
    ffn: int
    heads: int
    kv_heads: int
    vocabulary: int
    layers: int
    experts: int = 0
    used: int = 0


MODELS = (
    Widths("Mixtral, 2 layers", 4096, 14336, 32, 8, 32000, 2, 8, 2),
    Widths("64 experts, 4 layers", 2048, 1024, 16, 16, 50304, 4, 64, 8),
    Widths("dense, 2 layers", 4096, 14336, 32, 8, 128256, 2),
)


@dataclass(frozen=True)
class Setting:
    context: int
    cache: CacheType
    batch: int


SETTINGS = (
    Setting(4096, CacheType.F16, BATCH),
    Setting(4096, CacheType.Q8_0, BATCH),
    Setting(4096, CacheType.Q4_0, BATCH),
    Setting(16384, CacheType.F16, BATCH),
    Setting(4096, CacheType.F16, 128),
)


@dataclass(frozen=True)
class Row:
    """Bytes."""

    forecast: int
    reported: int
    process: int

    @property
    def off(self) -> float:
        return self.forecast / self.reported - 1


def measure(path: Path, setting: Setting) -> Row:
    """Load the file, read a short prompt, and ask the engine and the system."""
    shape = model_shape(read_header(path))
    context = min(setting.context, shape.context_train)
    forecast = (
        shape.weights
        + cache_bytes(shape.layers, context, setting.cache)
        + compute_bytes(shape, context, setting.batch)
        + shape.vocabulary * 4
    )
    client = EngineClient()
    try:
        client.start()
        (engine,) = (p for p in psutil.Process().children() if "app.engine" in p.cmdline())
        before = engine.memory_info().rss
        facts = client.load(
            path, context=context, cache_type=setting.cache, batch=setting.batch
        ).model
        prompt = (Segment("a b " * 64),)
        for _ in client.generate(prompt, Sampling(temperature=0.0), max_tokens=1):
            pass
        mapped = sum(each.rss for each in engine.memory_maps() if each.path == str(path))
        own = engine.memory_info().rss - before - mapped
    finally:
        client.close()
    weights = [each for each in facts.memory if each.use == "weights"]
    copied = sum(each.bytes for each in weights if "Mapped" not in each.buffer)
    others = sum(each.bytes for each in facts.memory if each.use != "weights")
    # Mapped, llama.cpp counts the file's whole span, and once more the tensors that it copied. Of
    # the file's pages only those of the other tensors are needed.
    reported = min(sum(each.bytes for each in weights), shape.weights) + others
    return Row(forecast, reported, own + max(0, shape.weights - copied))


def write(path: Path, widths: Widths) -> Path:
    """A file with holes, of the real length."""
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name(widths.name)
    writer.add_file_type(15)
    writer.add_context_length(32768)
    writer.add_embedding_length(widths.hidden)
    writer.add_feed_forward_length(widths.ffn)
    writer.add_block_count(widths.layers)
    writer.add_head_count(widths.heads)
    writer.add_head_count_kv(widths.kv_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    if widths.experts:
        writer.add_expert_count(widths.experts)
        writer.add_expert_used_count(widths.used)
    special = ["<unk>", "<s>", "</s>"]
    bytes_of = [f"<0x{byte:02X}>" for byte in range(256)]
    words = [f"w{n}" for n in range(widths.vocabulary - len(special) - len(bytes_of))]
    writer.add_tokenizer_model("llama")
    writer.add_token_list([*special, *bytes_of, *words])
    writer.add_token_scores([0.0] * widths.vocabulary)
    writer.add_token_types([2, 3, 3, *[6] * 256, *[1] * len(words)])
    end = 0
    for name, shape, kind in _tensors(widths):
        block, size = gguf.GGML_QUANT_SIZES[kind]
        nbytes = math.prod(shape) // block * size
        # Any type but that of bytes, from which gguf would count a shape of blocks.
        writer.add_tensor_info(name, shape[::-1], np.dtype(np.int8), nbytes, raw_dtype=kind)
        end += -(-nbytes // 32) * 32
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        file.seek(0, 2)
        start = -(-file.tell() // 32) * 32
        file.truncate(start + end)
    return path


def _tensors(
    widths: Widths,
) -> Iterator[tuple[str, tuple[int, ...], gguf.GGMLQuantizationType]]:
    """Name, shape (the row's width first) and type, as in a Q4_K_M."""
    hidden, kv = widths.hidden, widths.hidden // widths.heads * widths.kv_heads
    end, many = ("_exps", (widths.experts,)) if widths.experts else ("", ())
    yield "token_embd.weight", (hidden, widths.vocabulary), _Q4_K
    yield "output_norm.weight", (hidden,), _F32
    yield "output.weight", (hidden, widths.vocabulary), _Q6_K
    for n in range(widths.layers):
        block = f"blk.{n}."
        yield block + "attn_norm.weight", (hidden,), _F32
        yield block + "attn_q.weight", (hidden, hidden), _Q4_K
        yield block + "attn_k.weight", (hidden, kv), _Q4_K
        yield block + "attn_v.weight", (hidden, kv), _Q6_K
        yield block + "attn_output.weight", (hidden, hidden), _Q4_K
        yield block + "ffn_norm.weight", (hidden,), _F32
        if widths.experts:
            yield block + "ffn_gate_inp.weight", (hidden, widths.experts), _F32
        yield block + f"ffn_gate{end}.weight", (hidden, widths.ffn, *many), _Q4_K
        yield block + f"ffn_up{end}.weight", (hidden, widths.ffn, *many), _Q4_K
        yield block + f"ffn_down{end}.weight", (widths.ffn, hidden, *many), _Q6_K


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every forecast is within a tenth of what llama.cpp reports."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--folder", type=Path, help="for the synthetic models (1 to 2 GB each)")
    options = parser.parse_args(arguments)
    print("MiB; off is the forecast against what llama.cpp reports\n")
    print(f"{'model':22}{'context':>9}{'cache':>7}{'batch':>7}{'forecast':>10}{'reported':>10}"
          f"{'off':>8}{'process':>10}{'off':>8}")  # fmt: skip
    worst = 0.0
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        for name, path in _models(options.files, Path(folder)):
            for setting in SETTINGS:
                row = measure(path, setting)
                worst = max(worst, abs(row.off))
                sizes = [each / MIB for each in (row.forecast, row.reported, row.process)]
                print(
                    f"{name:22}{setting.context:9,}{setting.cache:>7}{setting.batch:7}"
                    f"{sizes[0]:10,.1f}{sizes[1]:10,.1f}{row.off:+8.1%}"
                    f"{sizes[2]:10,.1f}{row.forecast / row.process - 1:+8.1%}",
                    flush=True,
                )
    print(f"\nfarthest off: {worst:.1%} (the limit is {LIMIT:.0%})")
    return 0 if worst <= LIMIT else 1


def _models(files: Sequence[Path], folder: Path) -> Iterator[tuple[str, Path]]:
    if files:
        yield from ((path.stem[:21], path) for path in files)
        return
    yield "demonstration", next(iter(bundled_models()))
    for widths in MODELS:
        path = write(folder / "model.gguf", widths)
        yield widths.name, path
        path.unlink()


if __name__ == "__main__":
    raise SystemExit(main())
