"""The record's rows in words."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.core.audit_chain import AuditEvent, AuditRow
from app.core.audit_words import detail_words

MOMENT = datetime(2026, 11, 22, 10, 48).timestamp()


@pytest.mark.parametrize(
    ("event", "detail", "words"),
    [
        (AuditEvent.BACKUP_RESTORED, f'{{"made_at":{MOMENT:.0f}}}', "made at 2026-11-22 10:48"),
        (AuditEvent.SETTINGS_CHANGED, '{"name":"trash_days","value":7}', "trash days 7"),
        (AuditEvent.EXPORTED, '{"format":"md","messages":1200}', "format md · messages 1,200"),
    ],
)
def test_a_rows_facts_are_said_plainly(event: AuditEvent, detail: str, words: str) -> None:
    row = AuditRow(1, MOMENT, "ada", event.value, "", detail, "")
    assert detail_words(row) == words
