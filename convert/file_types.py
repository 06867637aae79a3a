"""File types that llama.cpp can make, under its own names and numbers.

Which type each tensor of such a file gets, and whether that needs an importance matrix, is
llama.cpp's to say: `quantize.ask_types`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FileType:
    """`number` is llama.cpp's `llama_ftype`; `mixed` types ask llama.cpp for each tensor's type."""

    name: str
    number: int
    mixed: bool = True


FILE_TYPES = {
    each.name: each
    for each in (
        FileType("F32", 0),
        FileType("BF16", 32),
        FileType("F16", 1, mixed=False),
        FileType("Q8_0", 7),
        FileType("Q6_K", 18),
        FileType("Q5_K_M", 17),
        FileType("Q5_K_S", 16),
        FileType("Q5_1", 9),
        FileType("Q5_0", 8),
        FileType("Q4_K_M", 15),
        FileType("Q4_K_S", 14),
        FileType("Q4_1", 3),
        FileType("Q4_0", 2),
        FileType("IQ4_NL", 25),
        FileType("IQ4_XS", 30),
        FileType("MXFP4_MOE", 38),
        FileType("Q3_K_L", 13),
        FileType("Q3_K_M", 12),
        FileType("Q3_K_S", 11),
        FileType("IQ3_M", 27),
        FileType("IQ3_S", 26),
        FileType("Q2_K", 10),
        FileType("TQ2_0", 37),
        FileType("TQ1_0", 36),
        FileType("Q1_0", 40),
        # These need an importance matrix in all that this converter knows, or in most.
        FileType("IQ3_XS", 22),
        FileType("IQ3_XXS", 23),
        FileType("Q2_K_S", 21),
        FileType("IQ2_M", 29),
        FileType("IQ2_S", 28),
        FileType("IQ2_XS", 20),
        FileType("IQ2_XXS", 19),
        FileType("IQ1_M", 31),
        FileType("IQ1_S", 24),
    )
}
