"""Arguments of `consilium evaluate` and `consilium evaluations`."""

from __future__ import annotations

from pathlib import Path

from app.cli.argument_values import count, count_or_none, seed
from app.cli.command_parsers import Commands, command, command_group, json_option
from app.core.evaluation.exam_files import ExamKind
from app.core.evaluation.exam_prompts import PromptStyle, Protocol
from app.core.prompts.prompt_formats import PromptFormat

N = 200  # questions by default: on a processor all of MedQA take hours


def evaluation_commands(commands: Commands) -> None:
    parser = command(
        commands, "evaluate", "ask a model the questions of your own exam file", "app.cli.evaluate"
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="MedQA, PubMedQA or MedMCQA")
    parser.add_argument(
        "--set", dest="exam", choices=[each.value for each in ExamKind],
        help="what the file is; by default told from its keys",
    )  # fmt: skip
    parser.add_argument(
        "--protocol", choices=[each.value for each in Protocol], default=Protocol.LOGPROB.value,
        help="logprob: the likeliest answer; generative: the one that a written reply names",
    )  # fmt: skip
    parser.add_argument(
        "--prompt", choices=[each.value for each in PromptStyle], default=PromptStyle.PLAIN.value,
        help="for logprob: the plain text of published figures, or the model's own format",
    )  # fmt: skip
    parser.add_argument(
        "--n", type=count_or_none, default=N, metavar="N",
        help=f"questions, drawn by the seed; 0 for all (default {N})",
    )  # fmt: skip
    parser.add_argument("--seed", type=seed, default=1, metavar="N", help="default 1")
    parser.add_argument("--model", help="its name, file, or SHA-256, or how one of them begins")
    parser.add_argument("--prompt-format", choices=[each.value for each in PromptFormat])
    parser.add_argument(
        "--max-tokens", type=count, default=0, metavar="N", help="of a written answer"
    )
    parser.add_argument(
        "--anew", action="store_true", help="forget the answers of an earlier run like this one"
    )
    json_option(parser)
    group = command_group(commands, "evaluations", "the evaluations that were made")
    module = "app.cli.evaluations"
    listed = command(group, "list", "list them, the latest first", module)
    shown = command(group, "show", "show one with its calibration", module)
    shown.add_argument("run", metavar="ID", help="its identifier, or how it begins")
    both = command(group, "compare", "compare two on the same questions", module)
    both.add_argument("first", metavar="ID")
    both.add_argument("second", metavar="ID")
    for each in (listed, shown, both):
        json_option(each)
