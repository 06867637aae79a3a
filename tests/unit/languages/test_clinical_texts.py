"""What a clinician must be able to rely on in their language: the disclaimer and the cards."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

import pytest

from app.core.audit_chain import AuditEvent
from app.core.catalogue import LANGUAGES
from app.core.clinical.emergency.card_texts import (
    CARDS,
    ENGLISH,
    TEXTS_VERSION,
    CardLanguage,
    parse_card_language,
)
from app.core.consultations.messages import Message, Role
from app.core.disclaimer import Disclaimer
from app.errors import DisclaimerRequired, InternalError
from app.export import json as json_format
from app.export import markdown
from app.paths import Home, assets
from app.services.clinical.emergency_cards import cards_in
from app.services.consultations import disclaimer_acknowledgement
from app.services.consultations.disclaimer_acknowledgement import (
    current_disclaimer,
    disclaimer_in,
    english_of,
    known_disclaimers,
)
from tests.helpers.services import ended, reply_to, scripted_services

EMERGENCY = "My patient, 60, has crushing chest pain radiating to the left arm and is sweating."
# Of the English texts of version 2. A changed word is a new version, and needs new translations.
HASH_OF_TEXTS = "ff17dfb6ad32c6e82b6e4c148718bcb6cca7c518e6e41a5a2115badc60aabf62"

Shown = Callable[[str], str]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_disclaimer_has_a_version_of_its_own_and_all_parts(language: str) -> None:
    english, translated = current_disclaimer(), disclaimer_in(language)
    assert translated.label == f"clinical-{language} {translated.version}"
    assert translated.translates == english.label
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", translated.date)
    assert english.label in translated.remark
    assert english_of(translated) == english
    for count in ("\n\n", "**"):
        assert translated.text.count(count) == english.text.count(count)
    assert translated.full_text.startswith(f"*{translated.remark}*")


def test_the_english_text_is_shown_where_a_translation_is_of_an_older_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = known_disclaimers()
    newer = Disclaimer("clinical", 2, "Newer", "Newer.", "Newer.")
    monkeypatch.setattr(
        disclaimer_acknowledgement, "known_disclaimers", lambda: known | {("clinical", 2): newer}
    )
    monkeypatch.setattr(disclaimer_acknowledgement, "current_disclaimer", lambda: newer)
    assert disclaimer_in("de") == newer
    assert disclaimer_in("en") == newer
    assert disclaimer_in("xx") == newer


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_say_the_same_in_each_language(language: str) -> None:
    cards = cards_in(language)
    assert cards.language == language
    assert cards.translates == TEXTS_VERSION
    assert cards.remark
    for card in CARDS:
        translated, english = cards.texts[card], ENGLISH.texts[card]
        for there, here in zip(translated, english, strict=True):
            assert there.count("{number}") == here.count("{number}"), (card, here)
            assert re.findall(r"\d+", there) == re.findall(r"\d+", here), (card, here)
        shown = cards.text(card, "123")
        assert ("123" in " ".join(shown.steps)) == ("123" in " ".join(shown.english.steps))  # type: ignore[union-attr]
        assert cards.remark in shown.about
    assert cards.text("one-of-a-later-version", "123").steps[0].count("123") == 1


def test_a_changed_english_text_of_a_card_is_a_new_version() -> None:
    said = repr((sorted(ENGLISH.texts.items()), ENGLISH.own_protocol, ENGLISH.no_card))
    assert (TEXTS_VERSION, hashlib.sha256(said.encode()).hexdigest()) == (2, HASH_OF_TEXTS)


def test_cards_of_an_older_english_text_are_not_in_force() -> None:
    older = CardLanguage("de", 1, ENGLISH.texts, translates=TEXTS_VERSION - 1)
    assert not older.is_in_force
    assert ENGLISH.is_in_force
    assert cards_in("xx") is ENGLISH


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: "",
        lambda text: text.replace("# stroke", "# strokes"),
        lambda text: text.replace("translates: 2\n", ""),
        lambda text: text.replace("\n# heart", "\nA fourth step.\n# heart"),
    ],
)
def test_a_broken_translation_of_the_cards_is_our_mistake(spoil: Shown) -> None:
    text = (assets() / "clinical" / "emergency-cards-de.md").read_text("utf-8")
    assert parse_card_language(text).label == "de 2"
    with pytest.raises(InternalError):
        parse_card_language(spoil(text))


def test_an_acknowledgement_counts_for_the_language_that_was_shown(home: Home) -> None:
    with scripted_services(home, acknowledged=False) as services:
        services.speak("de")
        services.disclaimers.acknowledge()
        assert services.disclaimers.is_acknowledged()
        assert [each.label for each in services.disclaimers.acknowledged()] == ["clinical-de 1"]
        services.speak("fr")
        with pytest.raises(DisclaimerRequired):
            services.disclaimers.require()
        services.speak("en")
        assert not services.disclaimers.is_acknowledged()
        services.speak("de")
        assert services.disclaimers.is_acknowledged()


def test_the_history_says_what_was_shown_and_what_leaves_carries_it(home: Home) -> None:
    with scripted_services(home, replies=["Call for help."]) as services:
        services.speak("de")
        services.disclaimers.acknowledge()
        german = services.disclaimers.current
        reply = reply_to(services.consultations.ask(EMERGENCY))
        assert (reply.disclaimer_id, reply.disclaimer_version) == (german.id, german.version)
        rows = services.audit.rows(None)
        shown = [row.detail for row in rows if row.event == AuditEvent.EMERGENCY_CARD_SHOWN]
        assert shown == ['{"card":"heart","text":"de 2"}']
        transcript = services.transcripts.leaving(reply.consultation_id)
        for written in (markdown.render(transcript), json_format.render(transcript)):
            assert german.remark in written
            assert german.notice in written
            assert cards_in("de").texts["heart"][0] in written
            assert "die Notrufnummer" in written


def test_an_answer_of_before_keeps_the_text_that_it_had(home: Home) -> None:
    with scripted_services(home, replies=["One.", "Two."]) as services:
        first = reply_to(services.consultations.ask("What is a stent?"))
        services.speak("es")
        services.disclaimers.acknowledge()
        ended(services.consultations.ask("And a graft?", consultation_id=first.consultation_id))
        messages = services.repository.messages(first.consultation_id)
        assert [_label(each) for each in messages if each.role is Role.REPLY] == [
            "clinical 1",
            "clinical-es 1",
        ]


def _label(message: Message) -> str:
    return f"{message.disclaimer_id} {message.disclaimer_version}"
