"""Source folder check: what people give instead of a checkpoint's folder, each by its right name
and with what to do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from convert.errors import CheckpointError, UsageError

_READ = "this converter reads model*.safetensors and pytorch_model*.bin"
_TRAINER = re.compile(r"(?:checkpoint|step|epoch|iter|global_step)[-_](\d+)")
_SHARDED_STATE = (
    (re.compile(r"(zero_pp_rank_|bf16_zero_pp_rank_|mp_rank_)\w*\.pt|zero_to_fp32\.py"), (
        "holds DeepSpeed's state of a training: run its zero_to_fp32.py, and convert what that "
        "writes"
    )),
    (re.compile(r"__\d+_\d+\.distcp|pytorch_model_fsdp_\d+|\.metadata"), (
        "holds the shards of a training with FSDP: join them with `accelerate merge-weights`, and "
        "convert what that writes"
    )),
)  # fmt: skip
_OTHER_WEIGHTS = (
    (r"consolidated(\.\d+)?\.(pth|pt|safetensors)|consolidated-\d+-of-\d+\.safetensors", (
        "holds weights in the layout of Meta or Mistral themselves (consolidated): get the "
        "model in Hugging Face's layout, whose weights are model*.safetensors"
    )),
    (r"flax_model.*\.msgpack|tf_model.*\.h5|rust_model\.ot", (
        f"holds weights for another framework ({{0}}); {_READ}"
    )),
    (r".*\.onnx(_data)?", f"holds a model in ONNX ({{0}}); {_READ}"),
    (r".*\.npz|weights(\.\d+)?\.safetensors", f"holds weights for MLX ({{0}}); {_READ}"),
    (r"(optimizer|scheduler|scaler)(_\d+)?\.(pt|bin)|rng_state.*\.pth|random_states_\d+\.pkl"
     r"|trainer_state\.json|training_args\.(bin|json)", (
        "holds the state of a training, and no weights: give the folder in which the model lies"
    )),
    (r"openvino_.*\.(xml|bin)", f"holds a model for OpenVINO ({{0}}); {_READ}"),
    (r"ggml-.*\.bin|.*\.ggml(v\d)?(\..*)?(\.bin)?", (
        "holds a model in the format GGML ({0}), which came before GGUF: get the model as a GGUF"
    )),
    (r".*\.(pth|pt|ckpt)", (
        f"holds weights as {{0}}; {_READ}: save the model with save_pretrained"
    )),
    (r".*\.(safetensors|bin)", (
        f"holds weights under the name {{0}}; {_READ}: if this is a whole model, give its files "
        "such names"
    )),
)  # fmt: skip
_ARCHIVES = (".zip", ".tar", ".gz", ".tgz", ".7z", ".rar", ".zst", ".xz")
_LOOKED_AT = 10_000  # entries of a folder that are looked at, for a sentence alone


def check_folder(folder: Path) -> None:
    """Raise UsageError where `folder` is none, CheckpointError where it has no config.json."""
    if folder.is_file():
        raise UsageError(_explain_file(folder))
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder: give the folder that holds config.json.")
    if not (folder / "config.json").is_file():
        raise CheckpointError(_explain_no_config(folder))


def explain_no_weights(folder: Path) -> str:
    """The sentence for a folder with a config.json, but without shards."""
    names = _names(folder)
    found = explain_names(names) or _below(folder, names)
    if found:
        return f"{folder} {found}."
    return f"{folder} holds no weights: neither pytorch_model*.bin nor model*.safetensors."


def explain_names(names: Iterable[str]) -> str | None:
    """What a list of files is, without such as can be converted; None where nothing is known."""
    names = sorted(names)
    if "adapter_config.json" in names or any(name.startswith("adapter_model") for name in names):
        return (
            "holds an adapter (LoRA), which is no model of its own: merge it into its base model "
            "first (merge_and_unload of PEFT), and convert the result"
        )
    for pattern, sentence in _SHARDED_STATE:
        if any(pattern.fullmatch(name) for name in names):
            return sentence
    ready = [name for name in names if name.lower().endswith(".gguf")]
    if ready:
        return f"holds a GGUF already: add it with `consilium models add {ready[0]}`"
    if "model_index.json" in names:
        return "holds a model that makes pictures: give one for conversations"
    for text, sentence in _OTHER_WEIGHTS:
        first = next((name for name in names if re.fullmatch(text, name)), None)
        if first is not None:
            return sentence.format(first[:80])
    return None


def _explain_file(path: Path) -> str:
    kind = path.suffix.lower()
    if kind == ".gguf" or _starts(path, b"GGUF"):
        return (
            f"{path.name} is a GGUF already: add it with `consilium models add`; converting starts "
            "from a checkpoint's folder."
        )
    if kind in _ARCHIVES:
        return f"{path.name} is an archive: unpack it, and give the folder that holds config.json."
    return f"{path.name} is a file: give the folder that holds config.json, not a file of it."


def _explain_no_config(folder: Path) -> str:
    names = _names(folder)
    below = _below(folder, names)
    if below:
        return f"{folder} {below}."
    has_weights = any(re.fullmatch(r"(pytorch_)?model.*\.(bin|safetensors)", n) for n in names)
    if "params.json" in names and not has_weights:
        return (
            f"{folder} holds a model in the layout of Meta or Mistral themselves (params.json): "
            "get it in Hugging Face's layout, which has a config.json."
        )
    found = None if has_weights else explain_names(names)
    if found:
        return f"{folder} {found}."
    if has_weights:
        return f"{folder} has no config.json beside its weights: download it into the folder."
    return f"{folder} has no config.json: give the folder of a checkpoint."


def _below(folder: Path, names: list[str]) -> str | None:
    """The checkpoint in a subfolder of this folder."""
    cached = re.fullmatch(r"models--(.+?)--(.+)", folder.resolve().name)
    snapshots = folder / "snapshots" if (folder / "snapshots").is_dir() else None
    if folder.name == "snapshots":
        snapshots = folder
    if snapshots is not None:
        inner = _with_config(snapshots, _names(snapshots))
        named = f" of {cached[1]}/{cached[2]}" if cached else ""
        if inner:
            return f"is the hub's cache{named}: give its snapshot {_newest(inner)}"
        return f"is the hub's cache{named}, with no whole snapshot in it: download the model again"
    if any(re.fullmatch(r"models--.+--.+", name) for name in names):
        return "is the hub's cache of many models: give the id of one, or a folder of snapshots"
    inner = _with_config(folder, names)
    steps = [(int(m[1]), path) for path in inner if (m := _TRAINER.fullmatch(path.name))]
    if steps:
        last = max(steps)[1]
        return f"is the output of a training: give a checkpoint in it, for example {last}"
    if len(inner) == 1:
        return f"holds a checkpoint in the folder {inner[0].name}: give {inner[0]}"
    if inner:
        shown = ", ".join(path.name for path in inner[:3])
        return f"holds several checkpoints ({shown}): give the folder of one"
    return None


def _with_config(folder: Path, names: list[str]) -> list[Path]:
    return [folder / name for name in names if _has_weights(folder / name)]


def _has_weights(folder: Path) -> bool:
    """Whether a folder may be meant: settings and something beside them."""
    try:
        if not (folder / "config.json").is_file():
            return False
        with (folder / "config.json").open("rb") as file:
            return isinstance(json.loads(file.read(2**20)), dict)
    except (OSError, ValueError, RecursionError):
        return False


def _newest(folders: list[Path]) -> Path:
    return max(folders, key=lambda path: path.stat().st_mtime_ns)


def _names(folder: Path) -> list[str]:
    names: list[str] = []
    for path in folder.iterdir():
        names.append(path.name)
        if len(names) >= _LOOKED_AT:
            break
    return sorted(names)


def _starts(path: Path, magic: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(magic)) == magic
    except OSError:
        return False
