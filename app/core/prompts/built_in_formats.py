"""Built-in prompt formats: those known without a chat template, as the models were
trained on them.

Sources: the model cards and reference code of Stanford Alpaca and Alpaca-LoRA, PMC-LLaMA, FastChat
(Vicuna 1.1), mistral-common (its versions 1 to 3), OpenAI's ChatML, Meta's Llama 3, Google's Gemma.
A control token that the vocabulary lacks is spelled as text: models without it were tuned so.

`system` is the system prompt that a person set for the model, empty for Consilium's role sentence.
A format without a turn for it has it at the head of the first question.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.consultations.tasks import ROLE_SENTENCE, Task, compose_input, instruction
from app.core.prompts.segments import Segment, Turn, Vocabulary

WRAPPER_HEAD = "Below is an instruction that describes a task"
_WRAPPER_TAIL = "Write a response that appropriately completes the request."
_VICUNA = (
    "A chat between a curious user and an artificial intelligence assistant. The assistant gives "
    "helpful, detailed, and polite answers to the user's questions."
)


def opening(vocabulary: Vocabulary) -> list[Segment]:
    """The token that begins a text, where the vocabulary has one."""
    return [Segment(vocabulary.bos, special=True)] if vocabulary.bos else []


def user_content(turn: Turn, stated: Task | None = None, system: str = "") -> str:
    """What stands in the user's turn. The task's sentence comes before what was typed unless
    `stated`, the task that the system's turn states, is the same; None without such a turn."""
    typed = compose_input(turn.task, turn.asked)
    if turn.task is stated:
        return typed
    sentence = turn.task.sentence
    if stated is not None:
        # Else the other task's sentence would go on.
        sentence = sentence or system or ROLE_SENTENCE
    return f"{sentence}\n{typed}" if sentence else typed


def user_contents(turns: Sequence[Turn], system: str) -> list[str]:
    """What stands in each user's turn of a format without a turn for the system."""
    contents = [user_content(turn) for turn in turns]
    if system:
        contents[0] = f"{system}\n\n{contents[0]}"
    return contents


def mixtral_instruct(
    turns: Sequence[Turn], vocabulary: Vocabulary, system: str = ""
) -> list[Segment]:
    """Version 1 of mistral-common: `[INST]` is text."""
    segments = opening(vocabulary)
    for turn, content in zip(turns, user_contents(turns, system), strict=True):
        segments.append(Segment(f"[INST] {content} [/INST]"))
        if turn.reply is not None:
            segments.append(Segment(turn.reply, ids=turn.reply_ids))
            segments.append(Segment(vocabulary.eos, special=True))
    return segments


def mistral_instruct(
    turns: Sequence[Turn], vocabulary: Vocabulary, system: str = ""
) -> list[Segment]:
    """Versions 2 and 3, where `[INST]` is a control token; else version 1."""
    if not {"[INST]", "[/INST]"} <= set(vocabulary.special_tokens):
        return mixtral_instruct(turns, vocabulary, system)
    segments = opening(vocabulary)
    for turn, content in zip(turns, user_contents(turns, system), strict=True):
        segments += [
            Segment("[INST]", special=True),
            Segment(content),
            Segment("[/INST]", special=True),
        ]
        if turn.reply is not None:
            segments.append(Segment(turn.reply, ids=turn.reply_ids))
            segments.append(Segment(vocabulary.eos, special=True))
    return segments


def pmc_llama(turns: Sequence[Turn], vocabulary: Vocabulary, system: str = "") -> list[Segment]:
    """Alpaca's wrapper around each turn, with nothing behind the last colon."""
    segments = opening(vocabulary)
    for turn in turns:
        typed = compose_input(turn.task, turn.asked)
        segments.append(Segment(_preamble(typed) + _asked(turn.task, typed, system)))
        if turn.reply is not None:
            segments.append(Segment(turn.reply, prefix_space=False, ids=turn.reply_ids))
            segments.append(Segment(vocabulary.eos, special=True))
    return segments


def alpaca(turns: Sequence[Turn], vocabulary: Vocabulary, system: str = "") -> list[Segment]:
    """The wrapper's preamble once, and a line end behind the last colon."""
    writer = _Writer(vocabulary)
    writer.text(_preamble(compose_input(turns[0].task, turns[0].asked)))
    for turn in turns:
        typed = compose_input(turn.task, turn.asked)
        writer.text(f"{_asked(turn.task, typed, system)}\n")
        if turn.reply is not None:
            writer.reply(turn)
            writer.end_of_text()
    return writer.segments


def vicuna(turns: Sequence[Turn], vocabulary: Vocabulary, system: str = "") -> list[Segment]:
    """Vicuna 1.1: the instruction goes on from the sentence that it was tuned with."""
    writer = _Writer(vocabulary)
    stated = turns[0].task
    writer.text(f"{_VICUNA} {instruction(stated, system)} ")
    for turn in turns:
        writer.text(f"USER: {user_content(turn, stated, system)} ASSISTANT:")
        if turn.reply is not None:
            writer.reply(turn, spaced=True)
            writer.end_of_text()
    return writer.segments


def chatml(turns: Sequence[Turn], vocabulary: Vocabulary, system: str = "") -> list[Segment]:
    return _framed(turns, vocabulary, system, "<|im_start|>", "\n", "<|im_end|>", "\n")


def llama_3(turns: Sequence[Turn], vocabulary: Vocabulary, system: str = "") -> list[Segment]:
    behind_role = ("<|end_header_id|>", "\n\n")
    return _framed(turns, vocabulary, system, "<|start_header_id|>", behind_role, "<|eot_id|>", "")


def gemma(turns: Sequence[Turn], vocabulary: Vocabulary, system: str = "") -> list[Segment]:
    """It has no role for a system's turn, and calls the assistant a model."""
    writer = _Writer(vocabulary)
    for turn, content in zip(turns, user_contents(turns, system), strict=True):
        writer.control("<start_of_turn>")
        writer.text(f"user\n{content}")
        writer.control("<end_of_turn>")
        writer.text("\n")
        writer.control("<start_of_turn>")
        writer.text("model\n")
        if turn.reply is not None:
            writer.reply(turn)
            writer.control("<end_of_turn>")
            writer.text("\n")
    return writer.segments


def _framed(
    turns: Sequence[Turn],
    vocabulary: Vocabulary,
    system: str,
    before_role: str,
    behind_role: str | tuple[str, str],
    end: str,
    behind_end: str,
) -> list[Segment]:
    """Each message between control tokens, the role at its head; the system's turn first.
    `behind_role` may begin with a control token of its own."""
    writer = _Writer(vocabulary)
    role_end, line_end = ("", behind_role) if isinstance(behind_role, str) else behind_role

    def begin(role: str) -> None:
        writer.control(before_role)
        writer.text(role)
        if role_end:
            writer.control(role_end)
        writer.text(line_end)

    def finish() -> None:
        writer.control(end)
        writer.text(behind_end)

    stated = turns[0].task
    begin("system")
    writer.text(instruction(stated, system))
    finish()
    for turn in turns:
        begin("user")
        writer.text(user_content(turn, stated, system))
        finish()
        begin("assistant")
        if turn.reply is not None:
            writer.reply(turn)
            finish()
    return writer.segments


class _Writer:
    """Puts segments together; text that is written piece by piece is one segment."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._eos = vocabulary.eos
        self._controls = frozenset(vocabulary.special_tokens)
        self.segments = opening(vocabulary) if vocabulary.add_bos else []
        self._open = False  # whether the last segment may be added to

    def control(self, name: str) -> None:
        if name in self._controls:
            self.segments.append(Segment(name, special=True))
            self._open = False
        else:
            self.text(name)

    def text(self, text: str) -> None:
        if not text:
            return
        if self._open:
            last = self.segments.pop()
            self.segments.append(Segment(last.text + text, prefix_space=last.prefix_space))
        else:
            # As llama.cpp does: a text begins behind a control token, else it goes on.
            starts = not self.segments or self.segments[-1].special
            self.segments.append(Segment(text, prefix_space=starts))
        self._open = True

    def reply(self, turn: Turn, spaced: bool = False) -> None:
        starts = spaced or not self.segments or self.segments[-1].special
        self.segments.append(Segment(turn.reply or "", prefix_space=starts, ids=turn.reply_ids))
        self._open = False

    def end_of_text(self) -> None:
        if self._eos:
            self.segments.append(Segment(self._eos, special=True))
        self._open = False


def _preamble(typed: str) -> str:
    clause = ", paired with an input that provides further context" if typed else ""
    return f"{WRAPPER_HEAD}{clause}. {_WRAPPER_TAIL}\n\n"


def _asked(task: Task, typed: str, system: str) -> str:
    block = f"### Input:\n{typed}\n\n" if typed else ""
    return f"### Instruction:\n{instruction(task, system)}\n\n{block}### Response:"
