"""A model's file, as it is added to the library."""

from __future__ import annotations

import struct
from pathlib import Path

from app.paths import Home
from app.services.models.model_library import ModelLibrary
from tests.helpers.gguf_files import (
    ARRAY,
    DATA,
    STRING,
    TENSORS,
    U32,
    U64,
    gguf,
    key,
    model_keys,
    string,
    write_model,
)  # fmt: skip
from tests.hostile.frame import Content, Prepared


def prepare(folder: Path) -> Prepared:
    home = Home(folder / "home")
    home.create()
    whole = write_model(folder / "whole.gguf").read_bytes()
    library = ModelLibrary(home)

    def read(path: Path) -> None:
        entry = library.add(path)
        library.list()
        library.remove(entry)

    return Prepared(folder / "given.gguf", read, [whole], _by_hand(whole))


def _by_hand(whole: bytes) -> list[Content]:
    def with_key(*more: tuple[str, int, object]) -> bytes:
        return gguf([*model_keys(), *more], TENSORS, DATA)

    def counted(tensors: int, keys: int, rest: bytes = b"") -> bytes:
        return b"GGUF" + struct.pack("<IQQ", 3, tensors, keys) + rest

    many = counted(0, 1 << 20) + b"".join(key(f"k{n}", U32, n) for n in range(1 << 16))
    nested = string("a") + struct.pack("<I", ARRAY) + struct.pack("<IQ", ARRAY, 1) * 100_000
    return [
        b"GGUF", whole[:8], whole[4:], b"FUGG" + whole[4:], b"GGML" + whole[4:],
        *(b"GGUF" + struct.pack("<I", n) + whole[8:] for n in (0, 1, 2, 4, 3 << 24, 2**32 - 1)),
        *(counted(n, 7, whole[24:]) for n in (0, 1 << 20, 1 << 40, 2**63, 2**64 - 1)),
        *(counted(2, n, whole[24:]) for n in (0, 1 << 20, 1 << 40, 2**63, 2**64 - 1)),
        many, counted(0, 1, nested), counted(0, 1, string("a" * (1 << 20))),
        counted(0, 1, struct.pack("<Q", 2**63) + b"name"),
        with_key(("general.alignment", U32, 0)), with_key(("general.alignment", U32, 3)),
        with_key(("general.alignment", U32, 2**32 - 1)),
        with_key(("llama.block_count", U32, 2**32 - 1)),
        with_key(("llama.block_count", U64, 2**64 - 1)),
        with_key(("llama.embedding_length", U32, 0)), with_key(("llama.context_length", U32, 0)),
        with_key(("general.name", STRING, "\x1b[2J\r\n" * 1000)),
        with_key(("general.name", STRING, b"\xff\xfe")), with_key(("", STRING, "")),
        with_key(("tokenizer.chat_template", STRING, "{{" * 500_000)),
        with_key(("tokenizer.ggml.tokens", ARRAY, (STRING, ["a"] * 300_000))),
        with_key(("tokenizer.ggml.tokens", ARRAY, (STRING, ["a" * (1 << 20)] * 40))),
        *(gguf(model_keys(), [("t", shape, kind, 0)], DATA)
          for shape in ((), (0,), (2**63,), (2**32, 2**32), (1,) * 4, (2**40,) * 4)
          for kind in (0, 12, 31, 2**32 - 1)),
        *(gguf(model_keys(), [("t", (256,), 0, at)], DATA) for at in (1, 31, 1 << 40, 2**64 - 1)),
        gguf(model_keys(), TENSORS * 2, DATA), gguf(model_keys() * 2, TENSORS, DATA),
        gguf(model_keys(), [("t" * 4096, (256,), 0, 0)], DATA),
        gguf(model_keys(), [(f"t{n}", (1,), 0, 0) for n in range(100_000)], DATA),
        gguf(model_keys(), TENSORS, DATA)[:-1],
    ]  # fmt: skip
