"""A made-up history: 100,000 consultations with 1,000,000 messages, the same at every making.

Words follow Zipf's law, as those of a language do: the commonest stands in nearly every message,
most in a few. Sentences are drawn from a pool, which is quick; numbers and names of drugs that
occur a few times, or once, are put between them.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

import msgspec

from app.core.consultations.messages import Provenance, Role, Sampling, Status, Timings, TokenCounts
from app.core.consultations.tasks import Task

SEED = 7
WORDS = 30_000
POOL = 60_000
SENTENCE = (6, 22)  # words
QUESTION = (1, 6)  # sentences: 49 words on average
REPLY = (3, 18)  # sentences: 147 words on average
BEGAN = 1.45e9  # seconds, UTC: 2015
STEP = 3_200.0  # between two consultations
LONG = 1_000  # messages of the longest consultations, which lie all over
LONGEST = 20  # so many of them
MODELS = (("Medico 8x7B", "Q4_K_M"), ("Medico 8x7B", "Q8_0"), ("Consilium demonstration", "Q4_K_M"))
TAGS = 60

_SYLLABLES = [a + b for a in "bcdfghklmnprstvz" for b in "aeiou"]
_COMMON = """
the of and with in for is to after a patient pain on days no since history acute left right should
be examined treatment blood pressure daily therapy clinical normal consider chronic diagnosis fever
test risk dose disease symptoms infection year old woman man not
"""


@dataclass(frozen=True)
class Made:
    """The rows of one consultation, for `INSERT` statements of the vault's columns."""

    consultation: tuple[object, ...]
    messages: list[tuple[object, ...]]
    tags: tuple[int, ...]


def words() -> list[str]:
    """The vocabulary, the commonest word first."""
    rng = random.Random(SEED)
    found = dict.fromkeys(_COMMON.split())
    while len(found) < WORDS:
        stem = "".join(rng.choices(_SYLLABLES, k=rng.randint(2, 5)))
        found[stem + rng.choice("nsmrx ").strip()] = None
    return list(found)


def history(consultations: int, messages: int) -> Iterator[Made]:
    """All of it, in the order of time."""
    rng = random.Random(SEED)
    pool = _sentences(rng)
    long_at = _long_at(consultations, messages)
    left = messages - LONG * len(long_at)
    rest = consultations - len(long_at)
    for number in range(consultations):
        if number in long_at:
            yield _consultation(rng, number, pool, LONG)
            continue
        mean = left / rest
        size = left if rest == 1 else 2 * max(1, round(rng.expovariate(2 / mean)))
        size = min(size, left - 2 * (rest - 1))
        left -= size
        rest -= 1
        yield _consultation(rng, number, pool, size)


def _long_at(consultations: int, messages: int) -> set[int]:
    """Where the longest lie; there are none in a small history."""
    if messages < 2 * LONG * LONGEST or consultations < 2 * LONGEST:
        return set()
    return {consultations * (2 * n + 1) // (2 * LONGEST) for n in range(LONGEST)}


def _sentences(rng: random.Random) -> list[tuple[str, int]]:
    """Texts with their number of words."""
    vocabulary = words()
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(vocabulary))))
    pool = []
    for _ in range(POOL):
        chosen = rng.choices(vocabulary, cum_weights=weights, k=rng.randint(*SENTENCE))
        pool.append((" ".join(chosen).capitalize() + ".", len(chosen)))
    return pool


def _consultation(rng: random.Random, number: int, pool: list[tuple[str, int]], size: int) -> Made:
    began = BEGAN + STEP * number
    consultation_id = _id(began, number, 0)
    messages: list[tuple[object, ...]] = []
    parent: str | None = None
    task = list(Task)[min(int(rng.expovariate(1.2)), len(Task) - 1)]
    for place in range(size):
        at = began + 20.0 * place
        message_id = _id(at, number, place + 1)
        is_reply = bool(place % 2)
        text, count = _text(rng, pool, REPLY if is_reply else QUESTION)
        messages.append(
            (
                message_id,
                consultation_id,
                parent,
                (Role.REPLY if is_reply else Role.CLINICIAN).value,
                text,
                Status.COMPLETE.value,
                task.value,
                at,
                *(_of_reply(rng, number, count) if is_reply else (None,) * 8),
            )
        )
        parent = message_id
    title = " ".join(str(messages[0][4]).split()[:8])
    roll = rng.random()
    return Made(
        (
            consultation_id,
            title,
            began,
            began + 20.0 * size,
            parent,
            began + 1e6 if roll < 0.01 else None,
            began + 1e6 if roll > 0.9999 else None,
            began + 1e6 if 0.01 < roll < 0.4 else None,
            f"K-{number:06d}" if rng.random() < 0.3 else "",
        ),
        messages,
        tuple({min(int(rng.expovariate(0.1)), TAGS - 1) for _ in range(2)})
        if rng.random() < 0.2
        else (),
    )


def _text(
    rng: random.Random, pool: list[tuple[str, int]], length: tuple[int, int]
) -> tuple[str, int]:
    chosen = rng.choices(pool, k=rng.randint(*length))
    parts = [text for text, _ in chosen]
    parts.insert(1, f"Drug rx{int(rng.paretovariate(0.35)) % 300_000} at {rng.randint(1, 99)} mg.")
    return " ".join(parts), sum(count for _, count in chosen) + 5


def _of_reply(rng: random.Random, number: int, count: int) -> tuple[object, ...]:
    name, quantization = MODELS[0 if number % 10 else 2 if number % 500 == 0 else 1]
    tokens = round(count * 1.4)
    provenance = Provenance(
        name, f"{hash_of(name, quantization)}", quantization, "pmc-llama", Sampling(seed=number),
        number, 4096, "0.2.0", "0.3.36",
    )  # fmt: skip
    ids = array("i", [rng.getrandbits(15)]) * tokens
    return (
        "end_of_turn",
        "clinical",
        1,
        msgspec.json.encode(provenance).decode(),
        msgspec.json.encode(TokenCounts(300, 200, tokens, 4096)).decode(),
        msgspec.json.encode(Timings(0.0, 200.0, 400.0, 30.0)).decode(),
        "[]",
        ids.tobytes(),
    )


def hash_of(name: str, quantization: str) -> str:
    """A SHA-256's look, the same for the same model."""
    return f"{random.Random(name + quantization).getrandbits(256):064x}"


def _id(at: float, number: int, place: int) -> str:
    """As `new_id` makes them, but always the same."""
    return f"{int(at * 1000):012x}7{place:03x}8{number:015x}"
