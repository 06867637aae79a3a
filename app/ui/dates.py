"""Days as the window's language writes them. Hours are 14:05 in all of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from app.core.units import spelled_moment
from app.ui.translation import tr


def day_and_month(day: date) -> str:
    return _written(day, tr("d MMM", about="date pattern of Qt"))


def day_month_year(day: date) -> str:
    return _written(day, tr("d MMM yyyy", about="date pattern of Qt"))


def month(day: date) -> str:
    return _written(day, tr("MMMM", about="date pattern of Qt"))


def month_and_year(day: date) -> str:
    return _written(day, tr("MMMM yyyy", about="date pattern of Qt"))


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def moment(at: float) -> str:
    """A time in seconds, by this computer's calendar: `27 November 2026, 14:05`."""
    return tr(spelled_moment(at))
