"""Errors of the converter that a user can meet.

    ConvertError
    ├── UsageError         what was asked for makes no sense (exit 2)
    ├── CheckpointError    the source is damaged, incomplete or inconsistent
    ├── UnsupportedError   the source is whole, but of a kind that this converter does not know
    ├── HubError           the download failed
    │   └── NoRanges       the hub gives whole files only
    ├── ImportanceError    an importance matrix is damaged, or of another model
    ├── FidelityError      a reference or conversations that can't be measured by
    ├── OutputError        the target can't be written
    ├── ModelFileError     a finished GGUF is damaged, or not what it says
    └── ToolError          llama.cpp's libraries are missing or refused the work

Each carries one sentence: what is wrong, and what to do about it.
"""

from __future__ import annotations


class ConvertError(Exception):
    """Base of all; `str(error)` is the sentence for the user, `kind` the word for programs."""

    kind = "error"


class UsageError(ConvertError):
    """The call itself is wrong: an unknown source, a missing folder."""

    kind = "usage"


class CheckpointError(ConvertError):
    """A file of the checkpoint is missing, damaged, hostile, or contradicts another."""

    kind = "checkpoint"


class UnsupportedError(ConvertError):
    """An architecture, tokenizer or storage format that is refused by name."""

    kind = "unsupported"


class HubError(ConvertError):
    """The hub could not be reached, or does not give out this repository."""

    kind = "hub"


class NoRanges(HubError):
    """The hub gives whole files only: their headers can't be read before they are downloaded."""


class ImportanceError(ConvertError):
    """An importance matrix that can't be read, or does not fit the model."""

    kind = "imatrix"


class FidelityError(ConvertError):
    """A reference is damaged or of another vocabulary, or conversations can't be used."""

    kind = "fidelity"


class OutputError(ConvertError):
    """The target exists, the disk is full, or the folder can't be written to."""

    kind = "output"


class ModelFileError(ConvertError):
    """A GGUF that was to be verified is damaged, or differs from what it should be."""

    kind = "model"


class ToolError(ConvertError):
    """llama.cpp's libraries can't be found, or failed."""

    kind = "tool"
