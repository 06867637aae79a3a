"""The menu of models: files of the same content are told apart, and the chosen one is marked."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.services.models.model_library import ModelEntry
from app.settings import Theme
from app.ui.consultation.model_pill import LONGEST_FOLDER, ModelPill
from app.ui.theme import look_for


def entry(name: str, path: str, sha256: str = "a" * 64) -> ModelEntry:
    return ModelEntry(sha256, name, path, 1000, "llama", "Q8_0", 1, 2048)


def test_copies_are_told_apart_and_only_the_chosen_one_is_marked(qtbot: QtBot) -> None:
    far = "/mnt/" + "a-long-folder/" * 9 + "models"
    entries = [
        entry("Medico", "/data/medico.gguf", "b" * 64),
        entry("Twin", "/data/twin.gguf"),
        entry("Twin", f"{far}/twin.gguf"),
        entry("Twin", "/data/other.gguf"),
    ]
    line = ModelPill(look_for(Theme.LIGHT, 1.0))
    qtbot.addWidget(line)
    line.show_models(entries, entries[2], None)
    shown = line.choices.actions()[: len(entries)]
    texts = [action.text() for action in shown]
    assert texts[0] == "Medico  ·  Q8_0"
    assert texts[1] == "Twin  ·  Q8_0  ·  twin.gguf  ·  /data"
    folder = texts[2].split("  ·  ")[-1]
    assert folder.startswith("…") and folder.endswith("/models") and len(folder) == LONGEST_FOLDER
    assert texts[3] == "Twin  ·  Q8_0  ·  other.gguf"
    assert [action.isChecked() for action in shown] == [False, False, True, False]
