"""Filter bar below the search field: what the search is limited to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.core.consultations.search_filters import SearchFilters, UsedModel
from app.core.consultations.tasks import Task
from app.sentences import say
from app.services.consultations.history_service import Tag
from app.ui.icons import icon
from app.ui.sidebar.date_range_dialog import DateRangeDialog
from app.ui.sidebar.search_periods import Period, periods
from app.ui.stylesheet import repolish
from app.ui.theme import Look
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.menu_button import MenuButton

SHOWN_TAGS = 40  # in the menu: the most used ones
_PLACES = {None: say("Anywhere"), False: say("Not archived"), True: say("Archived")}


@dataclass(frozen=True)
class Choices:
    """What there is to choose among."""

    tags: Sequence[Tag] = ()
    models: Sequence[UsedModel] = ()


class FilterBar(QWidget):
    """`changed`: other filters hold; `choices_asked`: a menu opens, show_choices answers."""

    changed = Signal()
    choices_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._filters = SearchFilters()
        self._period = ""
        self._choices = Choices()
        self.when = self._menu(tr("Time"), self._fill_when)
        self.tag = self._menu(tr("Tag"), self._fill_tags)
        self.task = self._menu(tr("Task"), self._fill_tasks)
        self.model = self._menu(tr("Model"), self._fill_models)
        self.where = self._menu(tr("Place"), self._fill_places)
        self.clear_button = button(tr("Clear"), "unfilter", self.clear)
        self.clear_button.setToolTip(tr("Search without filters"))
        self.clear_button.setIcon(icon("close", look.tokens.muted))
        flow = FlowLayout(self, 6)
        self.menus = (self.when, self.tag, self.task, self.model, self.where, self.clear_button)
        for each in self.menus:
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
            flow.addWidget(each)
        self._show()

    @property
    def filters(self) -> SearchFilters:
        return self._filters

    @property
    def period(self) -> str:
        """The name of the time that is searched, empty for any."""
        return self._period

    @property
    def is_on(self) -> bool:
        return self._filters != SearchFilters()

    def say(self) -> tuple[str, ...]:
        """The filters that are on, in words."""
        filters, words = self._filters, []
        if self._period:
            words.append(self._period)
        words += [tr("the tag “{name}”", name=name) for name in filters.tags]
        if filters.task:
            words.append(tr("the task “{label}”", label=tr(filters.task.label)))
        if filters.model:
            words.append(tr("the model “{model_name}”", model_name=self._model_name()))
        if filters.archived is not None:
            words.append(tr("in the archive") if filters.archived else tr("not in the archive"))
        return tuple(words)

    def show_choices(self, choices: Choices) -> None:
        self._choices = choices
        self._show()

    def confine_to_archive(self, archive: bool) -> None:
        """In the archive there is no other place to look."""
        self.where.setVisible(not archive)

    def restore(self, filters: SearchFilters, period: str) -> None:
        """Put back filters of another day, without a word to anybody: a period that is counted
        from today moves with it."""
        again = next((each for each in periods() if each.name == period), None)
        if again is not None:
            filters = msgspec.structs.replace(filters, since=again.since, until=again.until)
        self._filters, self._period = filters, period
        self._show()

    def clear(self) -> None:
        if self.is_on:
            self._period = ""
            self._set(SearchFilters())

    def set_period(self, period: Period) -> None:
        self._period = period.name if period.since is not None else ""
        self._change(since=period.since, until=period.until)

    def _menu(self, says: str, fill: Callable[[QMenu], None]) -> MenuButton:
        made = MenuButton(says, "filter")
        made.choices.aboutToShow.connect(lambda: self._refill(made.choices, fill))
        return made

    def _refill(self, menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        menu.clear()
        fill(menu)

    def _fill_when(self, menu: QMenu) -> None:
        for period in periods():
            chosen = self._period == (period.name if period.since is not None else "")
            self._add(menu, worded(period.name), chosen, partial(self.set_period, period))
        menu.addSeparator()
        menu.addAction(tr("Between two days…"), self._ask_between)

    def _fill_tags(self, menu: QMenu) -> None:
        on = self._filters.tags
        used = [tag for tag in self._choices.tags if tag.consultations]
        most = sorted(used, key=lambda tag: -tag.consultations)[:SHOWN_TAGS]
        for tag in [tag for tag in used if tag in most]:
            text = f"{tag.name}\t{tag.consultations:,}"
            self._add(menu, text, tag.name in on, partial(self._toggle_tag, tag.name))
        if not used:
            self._nothing(menu, tr("No consultation has a tag yet"))

    def _fill_tasks(self, menu: QMenu) -> None:
        self._add(
            menu, tr("Any task"), self._filters.task is None, partial(self._change, task=None)
        )
        for task in Task:
            chosen = self._filters.task is task
            self._add(menu, tr(task.label), chosen, partial(self._change, task=task))

    def _fill_models(self, menu: QMenu) -> None:
        self._add(menu, tr("Any model"), not self._filters.model, partial(self._change, model=""))
        for model in self._choices.models:
            chosen = self._filters.model == model.sha256
            name = f"{model.name} · {model.quantization}"
            self._add(menu, name, chosen, partial(self._change, model=model.sha256))

    def _fill_places(self, menu: QMenu) -> None:
        for archived, text in _PLACES.items():
            chosen = self._filters.archived is archived
            self._add(menu, tr(text), chosen, partial(self._change, archived=archived))

    def _add(self, menu: QMenu, text: str, chosen: bool, act: Callable[[], None]) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda: act())
        menu.addAction(action)

    def _nothing(self, menu: QMenu, text: str) -> None:
        menu.addAction(text).setEnabled(False)

    def _toggle_tag(self, name: str) -> None:
        tags = self._filters.tags
        self._change(
            tags=tuple(t for t in tags if t != name) if name in tags else (*tags, name),
        )

    def _ask_between(self) -> None:
        dialog = DateRangeDialog(self.window(), self._look)
        dialog.chosen.connect(self.set_period)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _model_name(self) -> str:
        named = (m.name for m in self._choices.models if m.sha256 == self._filters.model)
        return next(named, self._filters.model[:8])

    def _change(self, **changes: object) -> None:
        self._set(msgspec.structs.replace(self._filters, **changes))

    def _set(self, filters: SearchFilters) -> None:
        if filters != self._filters:
            self._filters = filters
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        filters = self._filters
        tags = ", ".join(filters.tags)
        for each, text, on in (
            (self.when, self._period or tr("Any time"), bool(self._period)),
            (self.tag, tags or tr("Tag"), bool(tags)),
            (self.task, tr(filters.task.label) if filters.task else tr("Task"), bool(filters.task)),
            (self.model, self._model_name() if filters.model else tr("Model"), bool(filters.model)),
            (self.where, tr(_PLACES[filters.archived]), filters.archived is not None),
        ):
            shown = text if len(text) <= 24 else text[:23] + "…"
            each.show_choice(shown)
            each.setProperty("on", on)
            repolish(each)
        self.clear_button.setVisible(self.is_on)
        self.updateGeometry()
