"""Masked server: a clinic's server without its name, its host and what is made of its address."""

from __future__ import annotations

import hashlib

import msgspec

from app.core.consultations.messages import Provenance


def masked_provenance(made: Provenance, system_prompt: str) -> Provenance:
    """With this system prompt, and of a server that it was one: its name is the clinic's, or its
    host, and its identity is of its address."""
    if not made.server:
        return msgspec.structs.replace(made, system_prompt=system_prompt)
    told = hashlib.sha256(f"masked clinic server\n{made.served}".encode("utf-8", "replace"))
    return msgspec.structs.replace(
        made,
        system_prompt=system_prompt,
        server="of the clinic (masked)",
        model="clinic server (masked)",
        model_sha256=told.hexdigest(),
    )


def masked_error(error: str, provenance: Provenance | None) -> str:
    """Why a reply failed, without the name and the host of the server that it was asked of."""
    of_server = bool(provenance and provenance.server) or "clinic server" in error
    return _SERVER_FAILED if error and of_server else error


_SERVER_FAILED = "clinic server (masked): no answer"
