"""The environment's stage for the converter's quantizer: compiled when it can be, and kept true."""

from __future__ import annotations

import importlib
import io
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.helpers.tree import ROOT


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The module of packaging/, which is a folder of scripts, for an environment of its own."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    module = importlib.import_module("environment")
    monkeypatch.setattr(module, "VENV", tmp_path)
    monkeypatch.setattr(module, "KQUANTS", tmp_path / "native" / "kquants.so")
    return module


def begun(environment: ModuleType, shown: io.StringIO, tmp_path: Path) -> Any:
    terminal = importlib.import_module("stages").Terminal(tmp_path / "log", shown)
    return environment.Environment(terminal)


def test_the_quantizer_is_compiled_once_and_again_where_it_is_gone(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    library, shown = environment.KQUANTS, io.StringIO()
    made = begun(environment, shown, tmp_path)

    def tried(compiler: str) -> int:
        """How often it was compiled in two calls."""
        monkeypatch.setenv("CC", compiler)
        before = shown.getvalue().count("Compiling")
        made.kquants()
        made.kquants()
        return shown.getvalue().count("Compiling") - before

    # A compiler that writes its last argument but one, as ours is called.
    working = tmp_path / "compiler"
    working.write_text('#!/bin/sh\nwhile [ "$1" != -o ]; do shift; done\necho made > "$2"\n')
    working.chmod(0o755)
    assert tried("/no/compiler") == 2
    assert not library.exists()
    assert "kquants" not in made.stamps()
    assert tried(str(working)) == 1
    assert list(library.parent.iterdir()) == [library]
    library.unlink()
    assert tried(str(working)) == 1
    assert library.read_text() == "made\n"
    assert tried("/bin/false") == 2
    assert not library.exists(), "one of another source or compiler is not kept"


def test_the_quantizer_comes_after_the_compiler_and_before_the_first_model(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order: list[str] = []
    for stage in ("_llama", "kquants", "demonstration", "first_answer"):
        monkeypatch.setattr(
            environment.Environment, stage, lambda *_, name=stage: order.append(name)
        )
    made = begun(environment, io.StringIO(), tmp_path)
    made.answering_llama((ROOT / "requirements" / "app.txt").read_text("utf-8"), "cpu")
    assert order == ["_llama", "kquants", "demonstration", "first_answer"]
