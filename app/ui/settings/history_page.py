"""History page of the settings: how long consultations are kept, and the audit."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.sentences import say
from app.ui.settings.audit_dialog import TITLE as RECORD
from app.ui.settings.audit_dialog import AuditDialog
from app.ui.settings.setting_controls import choice
from app.ui.settings.settings_page import SettingsPage, Surroundings
from app.ui.translation import tr, tr_count
from app.ui.widgets.button import button

TITLE = say("History")
TRASH_DAYS = (1, 7, 14, 30, 90, 365, 0)
RETENTION_DAYS = (0, 30, 90, 180, 365, 730, 1825, 3650)


def history_page(around: Surroundings) -> SettingsPage:
    settings = around.services.settings
    page = SettingsPage(TITLE)
    page.add_row(
        tr("Keep deleted consultations"),
        choice(
            tr("Keep deleted consultations"),
            [(_for(days), days) for days in TRASH_DAYS],
            settings.trash_days,
            lambda days: page.changed.emit({"trash_days": days}),
        ),
        (
            tr(
                "They can be restored for this long. Then they are overwritten, with "
                "everything that belongs to them."
            )
        ),
    )
    page.add_row(
        tr("Offer old consultations for deletion"),
        choice(
            tr("Offer old consultations for deletion"),
            [(_after(days), days) for days in RETENTION_DAYS],
            settings.retention_days,
            lambda days: page.changed.emit({"retention_days": days}),
        ),
        tr(
            "Those that have not changed for this long and are not pinned. You are asked first, "
            "when Consilium opens; nothing is deleted automatically."
        ),
    )
    page.add_rule()

    def show_record() -> None:
        dialog = AuditDialog(page.window(), around.look, around.services, around.background)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    page.add_row(
        RECORD,
        _left(button(tr("Show…"), "", show_record)),
        tr(
            "Who unlocked the vault, exported, printed, copied, deleted or changed security "
            "settings, and when."
        ),
    )
    return page


def _for(days: int) -> str:
    if not days:
        return tr("Forever")
    if days % 365 == 0:
        return tr_count("For {n} year", "For {n} years", n=days // 365)
    return tr_count("For {n} day", "For {n} days", n=days)


def _after(days: int) -> str:
    if not days:
        return tr("Never")
    if days % 365 == 0:
        return tr_count("After {n} year", "After {n} years", n=days // 365)
    return tr_count("After {n} day", "After {n} days", n=days)


def _left(control: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(control)
    row.addStretch(1)
    return holder
