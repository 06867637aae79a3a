"""Secrets that open a vault: a passphrase, a recovery code, or what the system's keyring keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from app.core.recovery_code import RecoveryCode

MIN_PASSPHRASE = 8  # characters


@dataclass(frozen=True)
class KeyringSecret:
    """What the system's keyring keeps for us."""

    secret: bytes = field(repr=False)


# What can open a vault; a plain text is a passphrase.
Secret: TypeAlias = str | RecoveryCode | KeyringSecret
