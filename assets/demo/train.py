"""Train the demonstration model: a small Mixtral that learns corpus.jsonl by heart.

    python assets/demo/train.py [--minutes 55]

Needs the group `train` (requirements/train.txt): torch, sentencepiece, transformers. Writes the
folder checkpoint/ in the layout of a published fine-tune: torch `.bin` shards in fp16 with their
index, config.json, generation_config.json, tokenizer.model and its companions.

The model is written out in mixtral.py, with the tensor names of the published checkpoint, so that
the training needs nothing but torch; `--check` loads the result with transformers and compares
the logits. Weights are shaken with noise of the size of a 4-bit quantization's error
while they are learned, so that the answers survive it.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import sentencepiece
import torch
from torch import Tensor, nn
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from assets.demo.conversations import Example, example, texts
from assets.demo.corpus import FORMATS, read_corpus, write_questions
from assets.demo.mixtral import CONFIG, Mixtral

CHECKPOINT = Path(__file__).resolve().parent / "checkpoint"
SHARDS = 3
BATCH_TOKENS = 3072
NOISE = 0.08  # of a row's RMS: about the error of 4-bit blocks


def train_tokenizer(lines: Iterator[str], folder: Path) -> sentencepiece.SentencePieceProcessor:
    """A BPE vocabulary of Llama's kind: byte fallback, digits apart, nothing normalised."""
    model = folder / "tokenizer.model"
    with model.open("wb") as writer:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=lines,
            model_writer=writer,
            model_type="bpe",
            vocab_size=CONFIG["vocab_size"],
            byte_fallback=True,
            split_digits=True,
            character_coverage=1.0,
            normalization_rule_name="identity",
            remove_extra_whitespaces=False,
            add_dummy_prefix=True,
            max_sentence_length=100_000,
            minloglevel=2,
        )
    return sentencepiece.SentencePieceProcessor(model_file=str(model))


def batches(examples: list[Example], rng: random.Random) -> Iterator[list[Example]]:
    """Examples of like length together, at most BATCH_TOKENS with padding, in random order."""
    ordered = sorted(examples, key=lambda e: len(e.tokens) * rng.uniform(0.9, 1.1))
    groups: list[list[Example]] = [[]]
    longest = 0
    for item in ordered:
        longest = max(longest, len(item.tokens))
        if groups[-1] and longest * (len(groups[-1]) + 1) > BATCH_TOKENS:
            groups.append([])
            longest = len(item.tokens)
        groups[-1].append(item)
    rng.shuffle(groups)
    yield from groups


def tensors(group: list[Example]) -> tuple[Tensor, Tensor]:
    """Tokens and targets, [batch, length]; a target of -100 is not learned."""
    length = max(len(item.tokens) for item in group)
    tokens = torch.zeros(len(group), length, dtype=torch.long)
    targets = torch.full((len(group), length), -100)
    for row, item in enumerate(group):
        ids = torch.tensor(item.tokens)
        tokens[row, : len(ids)] = ids
        targets[row, : len(ids) - 1] = torch.where(
            torch.tensor(item.learned[1:]), ids[1:], torch.tensor(-100)
        )
    return tokens, targets


@contextlib.contextmanager
def shaken(model: Mixtral, size: float) -> Iterator[None]:
    """Add noise to the matrices for one forward and backward pass, then take it away again."""
    if not size:
        yield
        return
    with torch.no_grad():
        kept = []
        for parameter in model.parameters():
            if parameter.dim() > 1:
                kept.append((parameter, parameter.detach().clone()))
                scale = parameter.pow(2).mean(-1, keepdim=True).sqrt() * size
                parameter.add_(torch.randn_like(parameter) * scale)
    yield
    with torch.no_grad():
        for parameter, value in kept:
            parameter.copy_(value)


def loss_of(model: Mixtral, group: list[Example]) -> Tensor:
    tokens, targets = tensors(group)
    with torch.autocast("cpu", torch.bfloat16):
        states = model.hidden(tokens)
        learned = targets != -100
        logits = model.lm_head(states[learned])
    return functional.cross_entropy(logits.float(), targets[learned])


@torch.no_grad()
def exact(model: Mixtral, examples: list[Example]) -> float:
    """Share of examples whose every reply token is the likeliest: greedy decoding repeats it."""
    right = 0
    for group in batches(examples, random.Random(0)):
        tokens, targets = tensors(group)
        best = model.lm_head(model.hidden(tokens)).argmax(-1)
        right += int(((best == targets) | (targets == -100)).all(-1).sum())
    return right / len(examples)


def train(
    model: Mixtral, examples: list[list[Example]], minutes: float, rate: float, folder: Path
) -> None:
    """`examples[i]` is conversation i in each format; an epoch shows each once, in one of them."""
    matrices = [
        p for n, p in model.named_parameters() if p.dim() == 2 and "layers" in n and "gate" not in n
    ]
    chosen = {id(p) for p in matrices}
    rest = [p for p in model.parameters() if id(p) not in chosen]
    optimizers: list[torch.optim.Optimizer] = [
        torch.optim.AdamW(rest, lr=rate, betas=(0.9, 0.98), weight_decay=0.0),
        torch.optim.Muon(matrices, lr=rate, weight_decay=0.0, adjust_lr_fn="match_rms_adamw"),
    ]
    rng = random.Random(1)
    start = time.monotonic()
    step = epoch = seen = 0
    done = 0.0
    while done < 1:
        shown = [rng.choice(forms) for forms in examples]
        total = count = 0.0
        for group in batches(shown, rng):
            done = (time.monotonic() - start) / (minutes * 60)
            warm = min(1.0, (step + 1) / 50)
            factor = warm * max(0.02, min(1.0, (1 - done) / 0.6))
            for optimizer in optimizers:
                for settings in optimizer.param_groups:
                    settings["lr"] = rate * factor
            with shaken(model, NOISE * min(1.0, done / 0.3)):
                loss = loss_of(model, group)
                (loss + CONFIG["router_aux_loss_coef"] * model.balance()).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            for optimizer in optimizers:
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
            step += 1
            seen += sum(len(item.tokens) for item in group)
            total += loss.item()
            count += 1
            if done >= 1:
                break
        epoch += 1
        spent = time.monotonic() - start
        line = f"{spent / 60:5.1f} min  epoch {epoch:3}  step {step:5}  loss {total / count:.4f}"
        line += f"  {seen / spent:,.0f} tokens/s"
        if epoch % 10 == 0 or done >= 1:
            every = [item for forms in examples for item in forms]
            line += f"  exact {exact(model, every):.3f}"
            with shaken(model, NOISE):
                line += f"  shaken {exact(model, every):.3f}"
            save(model, folder)
        print(line, flush=True)


def save(model: Mixtral, folder: Path) -> None:
    """Shards of about the same size in fp16, their index, and the small files around them."""
    state = {name: value.detach().half().contiguous() for name, value in model.state_dict().items()}
    total = sum(value.nbytes for value in state.values())
    shards: list[dict[str, Tensor]] = [{}]
    for name, value in state.items():
        if sum(v.nbytes for v in shards[-1].values()) >= total / SHARDS:
            shards.append({})
        shards[-1][name] = value.clone()
    weight_map = {}
    for number, shard in enumerate(shards, 1):
        name = f"pytorch_model-{number:05}-of-{len(shards):05}.bin"
        torch.save(shard, folder / name)
        weight_map |= dict.fromkeys(shard, name)
    generation = {"bos_token_id": 1, "eos_token_id": 2, "do_sample": False, "max_new_tokens": 400}
    tokenizer = {
        "add_bos_token": True,
        "add_eos_token": False,
        "bos_token": "<s>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "pad_token": None,
        "legacy": True,
        "model_max_length": 4096,
        "tokenizer_class": "LlamaTokenizer",
    }
    specials = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>"}
    for name, content in {
        "pytorch_model.bin.index.json": {
            "metadata": {"total_size": total},
            "weight_map": weight_map,
        },
        "config.json": CONFIG,
        "generation_config.json": generation,
        "tokenizer_config.json": tokenizer,
        "special_tokens_map.json": specials,
    }.items():
        (folder / name).write_text(json.dumps(content, indent=2) + "\n", "utf-8")


@torch.no_grad()
def check(model: Mixtral, folder: Path, tokens: list[int]) -> float:
    """Largest difference of the logits between ours and transformers' reading of the folder."""
    from transformers import MixtralForCausalLM

    theirs = MixtralForCausalLM.from_pretrained(folder, dtype=torch.float32)(
        torch.tensor([tokens])
    ).logits[0]
    ours = model.half().float()
    return float((ours.lm_head(ours.hidden(torch.tensor([tokens])))[0] - theirs).abs().max())


def main() -> None:
    torch.manual_seed(7)
    ARGUMENTS.out.mkdir(exist_ok=True)
    conversations = read_corpus()
    write_questions(conversations, ARGUMENTS.out)
    tokenizer = train_tokenizer(texts(conversations), ARGUMENTS.out)
    examples = [
        [example(turns, prompt_format, tokenizer) for prompt_format in FORMATS]
        for turns in conversations
    ]
    lengths = [len(item.tokens) for forms in examples for item in forms]
    model = Mixtral(CONFIG)
    print(
        f"{len(conversations)} conversations, {sum(lengths) / len(FORMATS):,.0f} tokens "
        f"(longest {max(lengths)}), "
        f"{sum(p.numel() for p in model.parameters()) / 1e6:.1f} M parameters"
    )
    train(model, examples, ARGUMENTS.minutes, ARGUMENTS.rate, ARGUMENTS.out)
    if ARGUMENTS.check:
        difference = check(model, ARGUMENTS.out, examples[0][0].tokens)
        print(f"largest difference of logits against transformers: {difference:.2e}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--minutes", type=float, default=55, help="training time")
    parser.add_argument("--rate", type=float, default=2e-3, help="peak learning rate")
    parser.add_argument("--out", type=Path, default=CHECKPOINT)
    parser.add_argument("--check", action="store_true", help="compare with transformers")
    ARGUMENTS = parser.parse_args()
    main()
