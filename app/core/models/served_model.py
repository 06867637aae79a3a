"""Served model: what a reply's provenance says where a clinic's server made it. What a server tells
of its model can't be verified from here, and no text says otherwise.
"""

from __future__ import annotations

from app.core.consultations.messages import Provenance
from app.core.engine_protocol import ModelFacts
from app.sentences import say


def served_by(name: str, facts: ModelFacts) -> dict[str, str]:
    """The fields of a provenance that tell of the server called `name`; none for a model here."""
    if not facts.server:
        return {}
    served = " · ".join(filter(None, (facts.served, facts.server_software)))
    return {"server": f"{name} ({facts.server})", "served": served}


def checksum_of(made: Provenance) -> str:
    """The SHA-256 of the model's file; empty where nobody here has the file."""
    return "" if made.server else made.model_sha256


def server_sentence(made: Provenance) -> str:
    """Who answered, and what it said of itself; empty for a model here."""
    if not made.server:
        return ""
    return say(
        "Answered by the clinic server {server}, which says that it serves “{served}”: this can't "
        "be verified.",
        server=made.server,
        served=made.served,
    )


def made_with(made: Provenance) -> str:
    """The programs that made it."""
    ours = f"Consilium {made.app_version}"
    return f"{ours}, llama.cpp {made.llama_cpp}" if made.llama_cpp else ours
