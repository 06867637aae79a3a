"""A reply stands in the next prompt in the tokens in which it was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.consultations.tasks import Task
from app.core.prompts.prompt_formats import PromptFormat, Segment, Turn, Vocabulary, render_prompt
from app.engine.reply_text import Utf8Stream
from app.engine.tokenizer import Tokenizer
from tests.helpers.chat_templates import template_of
from tests.helpers.engine_models import Pieces, byte_pieces, write_model
from tests.unit.engine.conftest import Load

LLAMA_TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}{% if m['role'] == 'user' %}"
    "{{ '[INST] ' + m['content'] + ' [/INST]' }}{% else %}{{ ' ' + m['content'] + eos_token }}"
    "{% endif %}{% endfor %}"
)
CHATML = (
    "{% for m in messages %}{{ '<s>' + m['role'] + '\n' + m['content'] + '</s>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<s>assistant\n' }}{% endif %}"
)
FORMATS = {
    "mixtral-instruct": (PromptFormat.MIXTRAL_INSTRUCT, None),
    "pmc-llama": (PromptFormat.PMC_LLAMA, None),
    "the template of Mixtral": (PromptFormat.GGUF_TEMPLATE, LLAMA_TEMPLATE),
    "ChatML": (PromptFormat.GGUF_TEMPLATE, CHATML),
    "built-in ChatML": (PromptFormat.CHATML, None),
    "Llama 3": (PromptFormat.LLAMA_3, None),
    "Gemma": (PromptFormat.GEMMA, None),
    "Alpaca": (PromptFormat.ALPACA, None),
    "Vicuna": (PromptFormat.VICUNA, None),
    "mistral-instruct": (PromptFormat.MISTRAL_INSTRUCT, None),
}
# Any text has several spellings in these, of which the tokenizer would choose one.
WORDS = (
    "▁the",
    "the",
    "▁th",
    "th",
    "he",
    "e",
    "▁a",
    "a",
    "▁▁",
    "fever",
    "▁fever",
    "er",
    "\n",
    "né",
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    some = byte_pieces()
    words = [word.encode() for word in WORDS]
    pieces = Pieces(
        [*some.texts, *words],
        [*some.scores, *(-float(n) for n in range(len(words)))],
        [*some.types, *[1] * len(words)],
    )
    return write_model(tmp_path_factory.mktemp("words") / "m.gguf", pieces=pieces)


@pytest.fixture
def tokenizer(path: Path, load: Load) -> Tokenizer:
    return load(path).tokenizer


def shown(tokenizer: Tokenizer, ids: Sequence[int]) -> str:
    """The text that a reply of these tokens has in the vault."""
    stream = Utf8Stream()
    return "".join(stream.feed(tokenizer.piece(token)) for token in ids).lstrip()


def prompts(
    tokenizer: Tokenizer, name: str, replies: Sequence[tuple[str, Sequence[int]]]
) -> list[list[int]]:
    """The prompts of a consultation, from the first question to the one after the last reply."""
    prompt_format, source = FORMATS[name]
    template = template_of(source) if source else None
    turns = [Turn(Task.CONSULTATION, "the fever", text, tuple(ids)) for text, ids in replies]
    asked = Turn(Task.CONSULTATION, "the fever")
    return [
        tokenizer.encode(
            render_prompt(prompt_format, [*turns[:n], asked], Vocabulary(), template=template)
        )
        for n in range(len(turns) + 1)
    ]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("name", FORMATS)
@given(
    replies=st.lists(
        st.lists(st.sampled_from([*range(100, 125), *range(259, 274)]), min_size=1, max_size=8),
        min_size=1,
        max_size=3,
    )
)
def test_the_next_prompt_begins_with_what_was_evaluated(
    name: str, replies: list[list[int]], tokenizer: Tokenizer
) -> None:
    told = [(shown(tokenizer, ids), ids) for ids in replies]
    if not all(text for text, _ in told):
        return  # a reply of nothing is in no prompt
    for (before, after), (text, ids) in zip(
        pairwise(prompts(tokenizer, name, told)), told, strict=True
    ):
        spelled = b"".join(map(tokenizer.piece, ids)).lstrip()
        kept = ids if FORMATS[name][1] is None else ids[: whole(tokenizer, ids)]
        assert spelled == text.encode()
        assert after[: len(before) + len(kept)] == before + kept


def whole(tokenizer: Tokenizer, ids: Sequence[int]) -> int:
    """How many of the tokens come before the white space that a template strips at the end."""
    text = b"".join(map(tokenizer.piece, ids)).rstrip()
    taken = 0
    for number, token in enumerate(ids):
        taken += len(tokenizer.piece(token))
        if taken > len(text):
            return number
    return len(ids)


@pytest.mark.parametrize("name", FORMATS)
def test_without_ids_the_text_says_the_same(name: str, tokenizer: Tokenizer) -> None:
    ids = tokenizer.encode([Segment("the fever a")])
    text = shown(tokenizer, ids)
    with_ids, without = (prompts(tokenizer, name, [(text, some)])[1] for some in (ids, list[int]()))
    said, told = (b"".join(map(tokenizer.piece, ids)) for ids in (with_ids, without))
    # The space that a model begins with is no part of what is shown.
    assert said.replace(b" ", b"") == told.replace(b" ", b"")


def ids_of(*pieces: str) -> tuple[int, ...]:
    return tuple(260 + WORDS.index(piece) for piece in pieces)


@pytest.mark.parametrize(
    ("text", "ids", "kept"),
    [
        ("the fever", ids_of("▁th", "e", "▁fever"), 3),
        ("the fever", ids_of("▁▁", "the", "▁fever"), 3),
        ("the", ids_of("▁th", "e", "▁fever"), 2),  # a stop string was cut off
        ("the fev", ids_of("▁the", "▁fever"), 1),  # in the middle of a token
        ("the", ids_of("▁the", "▁▁"), 1),  # a space at the end that a template took away
        ("the fever", ids_of("▁the"), 1),
        ("né", (*ids_of("▁a")[:0], 260 + 13), 1),
    ],
)
def test_the_tokens_are_used_as_far_as_they_spell_the_text(
    text: str, ids: tuple[int, ...], kept: int, tokenizer: Tokenizer
) -> None:
    tokens = tokenizer.encode([Segment(text, ids=ids)])
    assert tuple(tokens[:kept]) == ids[:kept]
    assert b"".join(map(tokenizer.piece, tokens)).lstrip() == text.encode()


@pytest.mark.parametrize(
    "ids",
    [
        ids_of("fever", "a"),  # another text
        (2, *ids_of("▁the")),  # the end of turn
        (1,),
        (-1,),
        (10**6,),
        (3 + 0xC3,),  # half a character, of another
    ],
)
def test_ids_that_do_not_spell_the_text_are_left_aside(
    ids: tuple[int, ...], tokenizer: Tokenizer
) -> None:
    segment = Segment("the é", ids=ids)
    assert tokenizer.encode([segment]) == tokenizer.encode([Segment("the é")])


def test_no_control_token_hides_among_the_ids(tokenizer: Tokenizer) -> None:
    ids = (*ids_of("▁the"), 2, 1, *ids_of("▁fever"))
    tokens = tokenizer.encode([Segment("the fever", ids=ids)])
    assert not {1, 2} & set(tokens)
    assert b"".join(map(tokenizer.piece, tokens)) == b" the fever"


def test_a_character_that_the_ids_leave_open_is_written_whole(tokenizer: Tokenizer) -> None:
    half = (*ids_of("▁the"), 3 + 0xC3)
    tokens = tokenizer.encode([Segment("theé", ids=half)])
    assert b"".join(map(tokenizer.piece, tokens)) == " theé".encode()
    assert tuple(tokens[:1]) == ids_of("▁the")


def test_a_template_that_writes_more_before_a_reply_keeps_the_text(tokenizer: Tokenizer) -> None:
    template = template_of(LLAMA_TEMPLATE.replace("{{ ' ' +", "{{ ' (thought about) ' +"))
    turns = [
        Turn(Task.CONSULTATION, "a", "the", ids_of("▁the")),
        Turn(Task.CONSULTATION, "a"),
    ]
    plain = [replace(turns[0], reply_ids=()), turns[1]]
    with_ids, without = (
        render_prompt(PromptFormat.GGUF_TEMPLATE, some, Vocabulary(), template=template)
        for some in (turns, plain)
    )
    assert with_ids == without
