"""Values of command-line arguments: numbers, days and tasks, each refused with a sentence."""

from __future__ import annotations

import argparse
import contextlib
from datetime import datetime, timedelta

from app.core.consultations.tasks import Task

_SEEDS = 2**32 - 1  # llama.cpp keeps the last one for itself


def seed(text: str) -> int:
    return _whole(text, 0, _SEEDS - 1, f"a seed is a number from 0 to {_SEEDS - 1}")


def count(text: str) -> int:
    return _whole(text, 1, 2**31 - 1, "a whole number from 1 on is needed")


def count_or_none(text: str) -> int:
    """A count, or 0 for all there is."""
    return _whole(text, 0, 2**31 - 1, "a whole number from 0 on is needed")


def _whole(text: str, least: int, most: int, otherwise: str) -> int:
    # argparse would name our function for a ValueError.
    with contextlib.suppress(ValueError):
        if least <= (value := int(text)) <= most:
            return value
    raise argparse.ArgumentTypeError(otherwise)


def task(text: str) -> Task:
    with contextlib.suppress(ValueError):
        return Task(text)
    raise argparse.ArgumentTypeError(f"the tasks are {', '.join(Task)}")


def day(text: str) -> float:
    """The beginning of a day here, in seconds, UTC."""
    with contextlib.suppress(ValueError, OverflowError, OSError):
        return datetime.strptime(text, "%Y-%m-%d").timestamp()
    raise argparse.ArgumentTypeError("a date is written as 2026-01-31")


def day_after(text: str) -> float:
    with contextlib.suppress(OverflowError):
        return (datetime.fromtimestamp(day(text)) + timedelta(days=1)).timestamp()
    raise argparse.ArgumentTypeError("a date is written as 2026-01-31")


def temperature(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 <= (value := float(text)) <= 2:  # false for nan
            return value
    raise argparse.ArgumentTypeError("a temperature is a number from 0 to 2")
