"""File contents: what a file is by its first bytes, where that is not what its name says."""

from __future__ import annotations

LOOKED_AT = 512  # bytes from the start of a file that `explain_contents` needs at most
_OLD_GGML = (b"lmgg", b"fmgg", b"tjgg", b"algg")
_MESSAGE = 200  # bytes of a file that may be an error message of a server, and nothing else


def explain_contents(where: str, start: bytes) -> str | None:
    """The sentence for a file called `where` that starts so; None where nothing is known of it."""
    if not start:
        return f"{where} is empty: download it again."
    if other := explain_text(where, start):
        return other
    if start.startswith(b"GGUF"):
        return f"{where} is a GGUF: add it with `consilium models add`."
    if start.startswith(_OLD_GGML):
        return f"{where} is in the format GGML, which came before GGUF: get the model as a GGUF."
    if start.startswith(b"\x89HDF"):
        return f"{where} holds weights for another framework (HDF5)."
    if _is_message(start):
        return (
            f"{where} holds only the words “{start.decode().strip()[:60]}”, not the file itself: "
            "download it again."
        )
    return None


def explain_text(where: str, start: bytes) -> str | None:
    """The same for a file that may hold any text."""
    page = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"version https://git-lfs"):
        return f"{where} is a Git LFS pointer, not the file itself: fetch it with `git lfs pull`."
    if page.startswith((b"<!doctype html", b"<html", b"<?xml")):
        return (
            f"{where} is a web page, not the file itself: log in where it comes from, accept the "
            "model's terms if it has any, and download it again."
        )
    return None


def is_safetensors(start: bytes) -> bool:
    """Whether the first bytes are the length of a header, and the header's beginning."""
    return len(start) > 10 and start[4:8] == bytes(4) and start[8:9] == b"{"


def is_torch(start: bytes) -> bool:
    """Whether the first bytes are those of a zip archive, as torch writes it."""
    return start.startswith(b"PK\x03\x04")


def _is_message(start: bytes) -> bool:
    """Whether a short file is one sentence, as a server has it in the place of a missing file."""
    text = start.strip()
    return (
        len(start) <= _MESSAGE
        and text[:1].isalpha()
        and b" " in text
        and all(32 <= byte < 127 for byte in text)
    )
