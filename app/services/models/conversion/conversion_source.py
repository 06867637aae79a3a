"""Conversion source: a checkpoint's folder, or a name on the hub, for which a connection is made
only once it was agreed to by that name.
"""

from __future__ import annotations

import os
from pathlib import Path

from app.core.models.conversion import MEDICO_MISTRAL, is_hub_name
from app.core.prompts.typed_text import printable
from app.errors import ModelError, WrongUse
from app.sentences import say


class ConversionRefused(ModelError):
    """A checkpoint that cannot be converted, or not here; the sentence says why."""


def whole_path(source: str) -> Path:
    """The path of a folder that was typed; the converter works in another folder."""
    return Path(os.path.abspath(os.path.expanduser(source)))  # noqa: PTH100, PTH111


def from_hub(source: str) -> bool:
    """Whether a source is a name of the hub: nothing that is there, and written as one. Raises
    WrongUse for what is neither that nor a folder."""
    path = whole_path(source)
    if source.strip() and path.is_dir():
        return False
    if path.exists() or not is_hub_name(source):
        shown = printable(source, 80)
        if path.exists() and source.strip():
            raise WrongUse(
                say(
                    "{shown} is no folder. Choose the checkpoint's folder, the one that "
                    "holds its config.json.",
                    shown=shown,
                )
            )
        raise WrongUse(
            say(
                "“{shown}” is no folder here, and no name of a model on the Hugging Face "
                "hub: such a name is written like {model}.",
                shown=shown,
                model=MEDICO_MISTRAL,
            )
        )
    return True


def require_consent(source: str, consent: str) -> None:
    """Raises WrongUse unless a source on the hub was agreed to by its name."""
    if from_hub(source) and consent != source:
        raise WrongUse(
            say(
                "{source} would be downloaded. Nothing is, before you agree to that by its name.",
                source=source,
            )
        )


def made_folder(folder: Path) -> Path:
    """The folder, made where it is not there. Raises ConversionRefused."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConversionRefused(
            say(
                "The folder {folder} cannot be used ({reason}). Choose another one.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    return folder
