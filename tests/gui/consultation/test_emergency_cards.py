"""An emergency card in the window: above the reply, at once, acknowledged by its button."""

from __future__ import annotations

from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.transcript.reply_view import ReplyView
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

HEART = "58-year-old man, crushing chest pain, sweating."


def test_a_card_stands_between_question_and_reply_before_a_word_came(make_desk: MakeDesk) -> None:
    desk = make_desk(["--pace", "150"], ["one two three four five six seven eight nine ten"])
    desk.send(HEART)
    desk.until(lambda: len(desk.workspace.transcript.views()) == 2)
    question, reply = desk.workspace.transcript.views()
    assert isinstance(question, QuestionView)
    assert isinstance(reply, ReplyView)
    (card,) = question.cards.values()
    assert reply.entry.message.text == ""
    desk.finished()
    assert card.isVisible()
    assert card.title.text() == "Possible heart attack or aortic emergency"
    bottom = card.mapTo(desk.window, card.rect().bottomLeft()).y()
    assert bottom <= reply.mapTo(desk.window, reply.rect().topLeft()).y()


def test_seen_is_kept(desk: Desk) -> None:
    desk.ask(HEART)
    (card,) = desk.questions()[-1].cards.values()
    card.seen_button.click()
    assert not card.seen_button.isEnabled()

    def stored() -> bool:
        return desk.stored()[0].cards[0].seen_at is not None

    desk.until(stored)


def test_an_ordinary_question_has_none(desk: Desk) -> None:
    desk.ask("Which antihistamine for hay fever in this man?")
    assert desk.questions()[-1].cards == {}
