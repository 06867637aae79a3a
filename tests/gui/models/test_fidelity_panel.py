"""The fidelity of a model on its card: the word, the numbers behind it, and a measurement."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLabel

from app.core.models.fidelity_report import FidelityReport
from app.services.models.fidelity import fidelity_measurement
from app.services.models.fidelity.fidelity_sidecar import read_sidecar, sidecar_of, write_sidecar
from app.services.models.model_overview import ModelFit
from app.ui.models.fidelity_panel import FidelityPanel
from app.ui.models.model_card import ModelCard
from tests.gui.models.test_models_page import card_of, page_of
from tests.helpers.engine_models import Tweaks, write_model
from tests.helpers.gui import Desk
from tests.helpers.scripted_converter import VARIABLE, error, progress, scripted_converter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin, of any dialog

FOUND = {
    "answers": 24, "tokens": 2349, "kl_mean": 0.0043, "kl_error": 0.0003, "kl_median": 0.001,
    "kl_99": 0.05, "same_top": 0.987, "same_top_error": 0.002, "perplexity_ratio": 1.004,
    "whole": 17, "kept": None, "verdict": "small-change",
}  # fmt: skip


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file with what the converter is to play; the file dialog chooses original.gguf."""
    script = tmp_path / "script"
    monkeypatch.setenv(VARIABLE, str(script))
    monkeypatch.setattr(fidelity_measurement, "converter_command", scripted_converter)
    chosen = (str(tmp_path / "original.gguf"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: chosen)
    return script


def opened(card: ModelCard) -> FidelityPanel:
    card.compare.click()
    assert card.comparison is not None
    return card.comparison


def figures(panel: FidelityPanel) -> dict[str, str]:
    found = {}
    for row in range(panel.figures.rowCount()):
        name, value = (
            panel.figures.itemAt(row, role).widget()
            for role in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole)
        )
        assert isinstance(name, QLabel) and isinstance(value, QLabel)
        found[name.text()] = value.text()
    return found


def test_a_measurement_is_shown_kept_and_laid_beside_the_file(
    desk: Desk, script: Path, tmp_path: Path
) -> None:
    path = write_model(tmp_path / "own.gguf", tweaks=Tweaks(name="Own"), seed=4)
    entry = desk.services.library.add(path)
    page = page_of(desk)
    card = card_of(desk, page, "Own")
    assert card.exact.isHidden()
    panel = opened(card)
    assert not panel.never.isHidden() and figures(panel) == {}
    script.write_text(
        f"{progress('measure', 100)}\ntell {json.dumps({'event': 'fidelity'} | FOUND)}"
    )
    panel.measure.click()
    desk.until(lambda: card.exact.text() == "A small change, compared with original.gguf.")
    assert panel.never.isHidden() and panel.bar.isHidden() and panel.measure.isEnabled()
    assert figures(panel)["Same most probable token"] == "98.70% ± 0.20% of 2,349"
    assert figures(panel)["Whole answers the same"] == "17 of 24"
    report = desk.services.fidelity.known(entry.sha256)
    assert report is not None and report.whole == 17
    assert read_sidecar(path, entry.sha256) == report


def test_a_measurement_is_stopped_and_what_was_known_stays(desk: Desk, script: Path) -> None:
    page = page_of(desk)
    card = card_of(desk, page, "Tiny")
    panel = opened(card)
    script.write_text(f"{progress('measure', 30)}\nwait")
    panel.measure.click()
    desk.until(lambda: panel.bar.value() == 300)
    assert panel.measure.isHidden() and panel.stop.hasFocus()
    assert panel.doing.text() == "30% of the answers"
    panel.stop.click()
    desk.until(panel.stop.isHidden)
    assert panel.measure.isEnabled() and panel.measure.hasFocus()
    assert panel.problem.isHidden() and card.exact.isHidden()


def test_why_it_was_not_measured_is_said_on_its_card(desk: Desk, script: Path) -> None:
    page = page_of(desk)
    card = card_of(desk, page, "Tiny")
    panel = opened(card)
    script.write_text(error("Tiny and x have another vocabulary.", "fidelity") + "\nexit 1")
    panel.measure.click()
    desk.until(lambda: panel.problem.text() == "Tiny and x have another vocabulary.")


def test_why_it_was_not_measured_stays_on_the_card_when_its_panel_is_closed(
    desk: Desk, script: Path
) -> None:
    card = card_of(desk, page_of(desk), "Tiny")
    panel = opened(card)
    script.write_text(error("Tiny and x have another vocabulary.", "fidelity") + "\nexit 1")
    panel.measure.click()
    card.compare.click()
    assert card.comparison is None
    desk.until(lambda: card.problem.text() == "Tiny and x have another vocabulary.")
    card.show_model(card.shown)
    assert not card.problem.isHidden()
    assert opened(card).problem.text() == "Tiny and x have another vocabulary."
    assert card.problem.isHidden(), "said once"


def test_a_stop_before_its_turn_came_is_not_lost(desk: Desk, script: Path) -> None:
    card = card_of(desk, page_of(desk), "Tiny")
    panel = opened(card)
    script.write_text(f"tell {json.dumps({'event': 'fidelity'} | FOUND)}")
    controller, before = panel._controller, Event()
    controller._background.run(before.wait, lambda _: None, lambda _: None, lane="fidelity")
    panel.measure.click()
    panel.stop.click()
    before.set()
    desk.until(panel.stop.isHidden)
    assert card.exact.isHidden() and panel.problem.isHidden()


def test_one_is_measured_at_a_time(desk: Desk, script: Path, tmp_path: Path) -> None:
    path = write_model(tmp_path / "own.gguf", tweaks=Tweaks(name="Own"), seed=4)
    desk.services.library.add(path)
    page = page_of(desk)
    one, other = (opened(card_of(desk, page, name)) for name in ("Tiny", "Own"))
    script.write_text(f"{progress('measure', 30)}\nwait")
    one.measure.click()
    desk.until(lambda: one.bar.value() == 300)
    assert not other.measure.isEnabled() and other.stop.isHidden()
    assert "Another model is being compared" in other.doing.text()
    one.stop.click()
    desk.until(other.measure.isEnabled)


def test_which_type_would_fit_better_is_said_beside_the_numbers(desk: Desk) -> None:
    card = card_of(desk, page_of(desk), "Tiny")
    desk.until(lambda: card.fit.text().startswith("Fits"))
    panel = opened(card)
    assert panel.closer.isHidden()
    card.show_fit(ModelFit(None, "", "Q6_K (about 38.4 GB) would fit this computer too."))
    assert panel.closer.text().startswith("Q6_K") and not panel.closer.isHidden()


def test_a_report_comes_with_the_file_and_goes_with_it(desk: Desk, tmp_path: Path) -> None:
    path = write_model(desk.services.home.models / "own.gguf", tweaks=Tweaks(name="Own"), seed=4)
    entry = desk.services.library.add(path)
    write_sidecar(path, entry.sha256, FidelityReport(**FOUND | {"reference": "F16.gguf"}))
    page = page_of(desk)
    assert card_of(desk, page, "Own").exact.text() == (
        "A small change, compared with F16.gguf. As told by a file beside it, not measured here."
    )
    assert desk.services.fidelity.known("0" * 64, path) is None, "it is of another model"
    desk.services.library.delete_file(entry)
    assert not sidecar_of(path).exists()


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"model_sha256": "a", "fidelity": {}}'])
def test_a_report_that_can_not_be_read_is_none(tmp_path: Path, data: bytes) -> None:
    sidecar_of(tmp_path / "x.gguf").write_bytes(data)
    assert read_sidecar(tmp_path / "x.gguf", "a") is None
