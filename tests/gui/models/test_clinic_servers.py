"""A clinic's server in the window: set up, never taken for a model here, left with one click."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.consultations.messages import Status
from app.ui.models.models_page import ModelsPage
from app.ui.models.server_dialog import ServerDialog
from tests.gui.models.test_models_page import card_of, page_of
from tests.helpers.gui import Desk
from tests.helpers.scripted_server import Script, ScriptedServer, scripted_server

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin, of any dialog


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server(Script(context=4096, token="secret-of-the-ward")) as made:
        yield made


def opened(desk: Desk, page: ModelsPage) -> ServerDialog:
    page.add_server.click()
    (dialog,) = page.findChildren(ServerDialog)
    desk.until(dialog.isVisible)
    return dialog


def chosen(desk: Desk, server: ScriptedServer) -> None:
    """Set up in the window, and let answer."""
    page = page_of(desk)
    dialog = opened(desk, page)
    dialog.address.setText(server.url)
    dialog.name.setText("Ward")
    dialog.token.setText(server.script.token)
    dialog.go_on.click()
    card = card_of(desk, page, "Ward")
    assert "leaves this computer" in card.character.text() and card.compare.isHidden()
    assert "says that it serves ward-model" in card.facts.text()
    card.use.click()
    desk.until(lambda: "Ward" in desk.workspace.model.text())
    page.window().close()


def photograph(desk: Desk, name: str) -> None:
    if folder := os.environ.get("CONSILIUM_TEST_PICTURES"):
        desk.window.grab().save(str(Path(folder) / f"{name}.png"))


def test_a_server_answers_under_a_standing_sign(desk: Desk, server: ScriptedServer) -> None:
    pill = desk.workspace.model
    assert not pill.property("server") and "Clinic server" not in pill.accessibleName()
    chosen(desk, server)
    assert pill.property("server") and pill.text().startswith("Clinic server: Ward")
    assert "Clinic server: Ward" in pill.accessibleName()
    assert "leaves this computer" in pill.toolTip()
    assert "leaves this computer" in desk.workspace.page.character.text.text()
    assert "goes to the clinic server Ward" in desk.workspace.empty._below.text()
    photograph(desk, "server-empty")
    asked = [path for path, _ in server.asked]
    desk.workspace.composer.editor.setPlainText("Typed, not sent")
    assert [path for path, _ in server.asked] == asked
    reply = desk.ask("Chest pain at sea?")
    assert reply.body.plain_text().strip() == server.script.reply
    assert "Clinic server: Ward" in reply.name.text()
    photograph(desk, "server-answered")
    made = reply.entry.message.provenance
    assert made is not None and made.server == f"Ward ({server.url})"
    assert "ward-model" in made.served


def test_a_server_that_is_gone_is_one_sentence_and_the_model_here_one_click_away(
    desk: Desk, server: ScriptedServer
) -> None:
    chosen(desk, server)
    server.script.fault = "cut"
    reply = desk.ask("Chest pain at sea?")
    assert reply.entry.message.status is Status.INTERRUPTED
    assert reply.body.plain_text().strip() == "Give aspirin"
    assert "was lost" in reply.ending.text.text() and reply.ending.here.isVisible()
    photograph(desk, "server-lost")
    reply.ending.here.click()
    desk.until(lambda: not desk.workspace.model.property("server"))
    desk.until_shown("This is a scripted reply.")
    desk.finished()
    assert len(server.bodies("/v1/completions")) == 1


def test_what_cannot_be_set_up_says_why_and_keeps_what_was_typed(desk: Desk) -> None:
    page = page_of(desk)
    dialog = opened(desk, page)
    assert not dialog.go_on.isEnabled()
    dialog.address.setText("http://ward.example")
    assert dialog.plain.isVisible() and "everybody on the way" in dialog.warning.text()
    area = dialog.area.viewport()
    desk.until(lambda: area.rect().contains(dialog.plain.geometry()))  # nothing is scrolled away
    if folder := os.environ.get("CONSILIUM_TEST_PICTURES"):
        dialog.grab().save(str(Path(folder) / "server-dialog.png"))
    dialog.go_on.click()
    desk.until(dialog.error.isVisible)
    assert "everybody on the way" in dialog.error.text()
    with scripted_server() as gone:
        pass
    dialog.address.setText(gone.url)
    assert not dialog.plain.isVisible() and not dialog.error.isVisible()
    dialog.go_on.click()
    desk.until(dialog.error.isVisible)
    assert "cannot be reached" in dialog.error.text() and dialog.isVisible()
    assert dialog.address.text() == gone.url
    dialog.reject()


def test_a_removed_server_answers_no_more(desk: Desk, server: ScriptedServer) -> None:
    chosen(desk, server)
    entry = desk.services.library.find("Ward")
    desk.services.library.remove(entry)
    assert desk.services.servers.kept() == ()
    reply = desk.services.library.list()
    assert not any(each.server for each in reply)
