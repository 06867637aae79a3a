"""What was typed means the nearest name, and names that are alike are told apart."""

from __future__ import annotations

import pytest

from app.core.models.model_naming import listed, meant, told_apart

MODELS = {
    "SmolLM2 135M Instruct": "4b2e" + "0" * 60,
    "Médico-Mistral": "be11" + "0" * 60,
    "Bella": "77aa" + "0" * 60,
    "医学模型 7B": "19cd" + "0" * 60,
}


def of(typed: str) -> list[str]:
    return meant(typed, list(MODELS), lambda name: (name,), lambda name: MODELS[name])


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("smollm2", ["SmolLM2 135M Instruct"]),
        ("SMOL-LM2", ["SmolLM2 135M Instruct"]),
        ("médico", ["Médico-Mistral"]),
        ("me\u0301dico", ["Médico-Mistral"]),  # the accent as a character of its own
        ("4b2e", ["SmolLM2 135M Instruct"]),
        ("4b2", []),
        ("医学", ["医学模型 7B"]),
        ("be11", ["Médico-Mistral"]),
        ("be", ["Bella"]),
        ("b", ["Bella"]),
        ("", []),
        ("  ", []),
        ("·", []),
    ],
)
def test_what_was_typed_means(typed: str, found: list[str]) -> None:
    assert of(typed) == found


def test_names_are_told_apart_with_as_little_as_does_it() -> None:
    shown = told_apart(
        ["Tiny", "Other", "Tiny", "Tiny"], ["a.gguf", "b", "a.gguf", "c.gguf"], ["/x", "", "/y", ""]
    )
    assert shown == ["Tiny  ·  a.gguf  ·  /x", "Other", "Tiny  ·  a.gguf  ·  /y", "Tiny  ·  c.gguf"]


def test_a_long_list_is_cut() -> None:
    assert listed(["a", "b"]) == "a; b"
    assert listed([str(n) for n in range(8)]) == "0; 1; 2; 3; 4; 5; and 2 more"
