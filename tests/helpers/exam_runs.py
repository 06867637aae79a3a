"""A run of exam questions, and its answers."""

from __future__ import annotations

from app.core.evaluation.exam_files import ExamKind
from app.core.evaluation.exam_prompts import PromptStyle, Protocol
from app.core.evaluation.exam_records import ExamAnswer, ExamRunHead

N = 12
HEAD = ExamRunHead(
    exam=ExamKind.MEDQA,
    protocol=Protocol.LOGPROB,
    style=PromptStyle.PLAIN,
    prompt_format="",
    n=N,
    of=N,
    seed=0,
    file_sha256="f" * 64,
    model="one",
    model_sha256="a" * 64,
    quantization="Q4_K_M",
    cache_type="f16",
    max_tokens=0,
    version="1.0.0",
    llama_cpp="1",
    started_at=1.0,
)


def answer(number: int, chosen: str = "A") -> ExamAnswer:
    return ExamAnswer(str(number), "A", chosen, 4, 0.5, {"A": -0.1, "B": -2.0})
