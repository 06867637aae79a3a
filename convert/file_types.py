"""The types of file that can be written, and what llama.cpp calls them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FileType:
    """`number` is llama.cpp's `llama_ftype`; `mixed` types ask llama.cpp for each tensor's type."""

    name: str
    number: int
    mixed: bool


FILE_TYPES = {
    each.name: each
    for each in (
        FileType("F16", 1, mixed=False),
        FileType("Q8_0", 7, mixed=True),
        FileType("Q4_K_M", 15, mixed=True),
    )
}
