"""What people give instead of a checkpoint's folder: each is called by its name, with what to do.

The names of the cases are those of the table of public reports.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from convert.checkpoint import open_checkpoint
from convert.errors import ConvertError
from tests.helpers.checkpoints import make_config
from tests.helpers.conversions import TINY


def config_alone(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(make_config(TINY)))
    return folder


def touched(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


FOLDERS: dict[str, tuple[list[str], bool, str]] = {
    "f_ds": (["global_step9/mp_rank_00_model_states.pt", "zero_to_fp32.py"], False, "DeepSpeed"),
    "ds-inside": (["bf16_zero_pp_rank_0_mp_rank_00_optim_states.pt"], False, "DeepSpeed"),
    "f_fsdp": (["pytorch_model_fsdp_0/__0_0.distcp"], True, "FSDP"),
    "fsdp-inside": (["__0_0.distcp", "__1_0.distcp", ".metadata"], False, "FSDP"),
    "f_adapter": (["adapter_config.json", "adapter_model.safetensors"], False, "merge it into"),
    "f_adapter2": (["adapter_config.json", "adapter_model.bin"], True, "merge it into"),
    "f_consolidated": (["params.json", "consolidated.safetensors"], False, "layout of Meta"),
    "consolidated-shards": (["consolidated.00.pth", "consolidated.01.pth"], True, "consolidated"),
    "f_pth": (["model.pth"], True, r"model\.pth"),
    "f_ggufdir": (["model-Q4_K_M.gguf"], False, "models add model-Q4_K_M"),
    "gguf-with-config": (["m.gguf"], True, "models add"),
    "optimizer": (["optimizer.pt", "scheduler.pt", "rng_state.pth"], True, "state of a training"),
    "training-arguments": (["training_args.bin"], True, "state of a training"),
    "accelerate": (["optimizer_0.bin", "random_states_0.pkl"], True, "state of a training"),
    "openvino": (["openvino_model.bin", "openvino_model.xml"], True, "OpenVINO"),
    "ggml": (["ggml-model-q4_0.bin"], True, "came before GGUF"),
    "ggml-v3": (["vicuna-7b.ggmlv3.q4_K_M.bin"], True, "came before GGUF"),
    "mlx": (["weights.npz"], True, "MLX"),
    "flax": (["flax_model.msgpack"], True, "another framework"),
    "i_pmst": (["pytorch_model-00001-of-00001.safetensors"], True, "under the name pytorch_model"),
    "variant": (["model.fp16.safetensors"], True, r"under the name model\.fp16"),
    "onnx": (["model.onnx"], True, "ONNX"),
    "pictures": (["model_index.json", "unet/x.safetensors"], False, "makes pictures"),
    "config-forgotten": (["model.safetensors"], False, r"no config\.json beside its weights"),
    "nothing": ([], False, r"no config\.json: give the folder"),
    "no-weights": ([], True, "holds no weights"),
}


@pytest.mark.parametrize("kind", list(FOLDERS))
def test_another_kind_of_folder_is_called_by_its_name(tmp_path: Path, kind: str) -> None:
    names, with_config, sentence = FOLDERS[kind]
    folder = tmp_path / "m"
    folder.mkdir()
    touched(folder, *names)
    if with_config:
        config_alone(folder)
    with pytest.raises(ConvertError, match=sentence) as error:
        open_checkpoint(folder)
    assert "\n" not in str(error.value)


def test_the_checkpoint_in_the_output_of_a_training_is_named(tmp_path: Path) -> None:
    """f_trainer."""
    for step in (500, 1500, 1000):
        config_alone(tmp_path / "out" / f"checkpoint-{step}")
    for with_config in (False, True):
        if with_config:
            config_alone(tmp_path / "out")
        with pytest.raises(ConvertError, match=r"output of a training.*checkpoint-1500"):
            open_checkpoint(tmp_path / "out")


def test_the_snapshot_in_the_hubs_cache_is_named(tmp_path: Path) -> None:
    """f_hub."""
    cache = tmp_path / "hub" / "models--SNOWTEAM--sft_medico-mistral"
    config_alone(cache / "snapshots" / "0123abcd")
    touched(cache, "refs/main", "blobs/x")
    for folder in (cache, cache / "snapshots"):
        with pytest.raises(ConvertError, match=r"give its snapshot .*0123abcd"):
            open_checkpoint(folder)
    with pytest.raises(ConvertError, match="cache of many models"):
        open_checkpoint(cache.parent)


def test_a_checkpoint_one_folder_deeper_is_named(tmp_path: Path) -> None:
    config_alone(tmp_path / "out" / "final")
    with pytest.raises(ConvertError, match="in the folder final"):
        open_checkpoint(tmp_path / "out")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("m.gguf", b"GGUF", "GGUF already"),
        ("blob", b"GGUF\3", "GGUF already"),
        ("m.zip", b"PK", "unpack it"),
        ("m.tar.gz", b"", "unpack it"),
        ("model.safetensors", b"x", "is a file: give the folder"),
    ],
)
def test_a_file_in_the_place_of_a_folder_is_named(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ConvertError, match=sentence):
        open_checkpoint(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files on Windows")
def test_nothing_waits_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "config.json")
    with pytest.raises(ConvertError, match=r"no config\.json"):
        open_checkpoint(tmp_path)
    (tmp_path / "config.json").unlink()
    config_alone(tmp_path)
    os.mkfifo(tmp_path / "model.safetensors")
    with pytest.raises(ConvertError):
        open_checkpoint(tmp_path)
