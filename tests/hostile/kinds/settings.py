"""settings.json."""

from __future__ import annotations

from pathlib import Path

from app.settings import Settings, load_settings, save_settings
from tests.hostile.frame import Prepared
from tests.hostile.mutators import mutated_json


def prepare(folder: Path) -> Prepared:
    path = folder / "settings.json"
    save_settings(
        path, Settings(prompt_formats={"a" * 64: "alpaca"}, window_geometry="AAEC", theme="dark")
    )
    return Prepared(path, load_settings, [path.read_bytes()], mutate=mutated_json)
