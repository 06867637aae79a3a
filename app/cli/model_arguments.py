"""Command-line arguments of `consilium models` that have many options: settings, fidelity."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.argument_values import count, seed, temperature
from app.cli.command_parsers import Commands, command
from app.core.models.model_settings import SamplingPreset
from app.core.prompts.prompt_formats import PromptFormat


def model_settings(group: Commands) -> argparse.ArgumentParser:
    """Its format, numbers and system prompt."""
    parser = command(
        group, "settings", "show or change how a model is asked", "app.cli.models_settings",
        keeps_log=False,
    )  # fmt: skip
    parser.add_argument(
        "model", metavar="MODEL", help="its name, file or SHA-256, or how one begins"
    )
    parser.add_argument("--preset", choices=[each.value for each in SamplingPreset])
    parser.add_argument("--temperature", type=temperature, metavar="X")
    parser.add_argument("--top-k", type=int, metavar="N", help="0: off")
    parser.add_argument("--top-p", type=float, metavar="X", help="1: off")
    parser.add_argument("--min-p", type=float, metavar="X", help="0: off")
    parser.add_argument("--repeat-penalty", type=float, metavar="X", help="1: none")
    seeds = parser.add_mutually_exclusive_group()
    seeds.add_argument("--seed", type=seed, metavar="N", help="the same for every reply")
    seeds.add_argument("--random-seed", action="store_true", help="another one for each reply")
    parser.add_argument(
        "--max-tokens", type=int, metavar="N", help="of the longest answer; 0: as in the settings"
    )
    formats = [each.value for each in PromptFormat]
    parser.add_argument(
        "--prompt-format", choices=[*formats, "file"], help="file: the one that its file names"
    )
    prompts = parser.add_mutually_exclusive_group()
    prompts.add_argument(
        "--system-prompt", metavar="TEXT", help="in place of Consilium's own; empty for that one"
    )
    prompts.add_argument("--system-prompt-file", type=Path, metavar="FILE")
    parser.add_argument(
        "--reset", action="store_true", help="forget preset, numbers and system prompt"
    )
    return parser


def fidelity(group: Commands) -> argparse.ArgumentParser:
    """How far it is from the one that it was made of."""
    measured = command(
        group, "fidelity", "measure how far a model is from the original",
        "app.cli.models_fidelity", keeps_log=False,
    )  # fmt: skip
    measured.add_argument("model", metavar="MODEL", help="a GGUF file, or a model of the library")
    way = measured.add_mutually_exclusive_group(required=True)
    for option, text in (
        ("--reference", "the same model as a GGUF of more bits, or a file of --make-reference"),
        ("--make-reference", "keep what MODEL says, for others to be compared with"),
    ):
        way.add_argument(option, type=Path, metavar="FILE", help=text)
    measured.add_argument("--threads", type=count, default=0, metavar="N", help="default: all")
    return measured


def probe(group: Commands) -> argparse.ArgumentParser:
    """In which format it was tuned."""
    probed = command(
        group, "probe", "look in which prompt format a model does best",
        "app.cli.models_probe", keeps_log=False,
    )  # fmt: skip
    probed.add_argument("model", metavar="MODEL", help="a GGUF file, or a model of the library")
    probed.add_argument(
        "--conversations",
        type=Path,
        metavar="FILE",
        help="answers that it may know: JSON lines with task, question, answer; default: ours",
    )
    probed.add_argument("--threads", type=count, default=0, metavar="N", help="default: all")
    return probed
