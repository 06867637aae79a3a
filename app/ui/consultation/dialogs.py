"""Dialogs opened from the consultation: settings, trash, printing, export, adding files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.consultations.messages import Consultation, Message
from app.errors import ConsiliumError
from app.sentences import say
from app.services.application import Services
from app.services.vault.restore_service import Staged
from app.ui.background import Background
from app.ui.clinical.sources_dialog import SourcesDialog
from app.ui.consultation.compare_dialog import Compared, CompareDialog, compared
from app.ui.consultation.controllers import Controllers
from app.ui.consultation.transcript_export import TranscriptExport
from app.ui.consultation.transcript_printing import page_pictures, print_consultation
from app.ui.evaluation.evaluations_dialog import EvaluationsDialog
from app.ui.models.models_desk import ModelsDesk
from app.ui.models.models_dialog import ModelsDialog
from app.ui.notes.notes_dialog import NotesDialog
from app.ui.paper.print_preview import PrintPreview
from app.ui.paper.printer import Order, ask_printer
from app.ui.reviews.review_desk import ReviewDesk
from app.ui.reviews.review_dialog import ReviewDialog
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.settings.settings_page import Surroundings
from app.ui.sidebar.trash_dialog import TrashDialog
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.confirm_dialog import ask_first

REPAIRING = say(
    "Consilium saves what you are writing, closes the vault and asks for the passphrase. Then "
    "every page of it is read, which takes a while for a large one."
)


class Dialogs(QObject):
    """`failed` carries an error, `exported` what was written, `printed` a sentence,
    `source_asked` a Source that is to be read, `staged` a backup that is to take the place of the
    vault; `repair_asked`: rather a repair; `updated`: a new version is in the place of this one;
    the sentence is for after it began."""

    look_changed = Signal()
    exported = Signal(str)
    saved = Signal(str)
    printed = Signal(str)
    source_asked = Signal(object)
    staged = Signal(Staged)
    repair_asked = Signal()
    updated = Signal(str)
    failed = Signal(ConsiliumError)

    def __init__(
        self,
        parent: QWidget,
        services: Services,
        background: Background,
        controllers: Controllers,
        look: Look,
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._services = services
        self._background = background
        self._history = controllers.history
        self._models = controllers.models
        self._sources = controllers.sources
        self._desk = ModelsDesk(
            services,
            background,
            controllers.models,
            controllers.conversion,
            controllers.fidelity,
        )
        self._look = look
        self._export = TranscriptExport(parent, services, background, self._history, look)
        self._export.exported.connect(self.exported)
        self._trash: TrashDialog | None = None
        self._history.restored.connect(self._fill_trash)
        self._history.wiped.connect(self._fill_trash)

    def show_settings(self, page: str = "", at: str = "") -> None:
        """Open them, or go on with those that are open; `page` is the title of one, `at` what the
        button says on it that gets the keyboard."""
        if self._settings_dialog() is not None:
            return
        around = Surroundings(self._look, self._services, self._background)
        dialog = SettingsDialog(self._parent, around, page, at)
        dialog.changed.connect(self.change_settings)
        dialog.staged.connect(self.staged)
        dialog.repair_asked.connect(self.ask_to_repair)
        dialog.updated.connect(self.updated)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self._history.refresh())  # something may be imported
        dialog.open()

    @property
    def settings_place(self) -> tuple[str, str] | None:
        """The title of the page that is open, and what the button says that has the keyboard; None
        while no settings are open."""
        dialog = self._settings_dialog()
        return (dialog.shown, dialog.at) if dialog is not None else None

    def _settings_dialog(self) -> SettingsDialog | None:
        dialogs = self._parent.findChildren(SettingsDialog)
        return next((dialog for dialog in dialogs if dialog.isVisible()), None)

    def show_models(self, get: bool = False) -> None:
        """Open the page of models; `get`: with the way to another one."""
        if self.shows_models:
            return
        dialog = ModelsDialog(self._parent, self._look, self._desk, get)
        dialog.page.evaluations_asked.connect(dialog.accept)
        dialog.page.evaluations_asked.connect(self.show_evaluations)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def shows_models(self) -> bool:
        """Whether the page of models is open."""
        return any(dialog.isVisible() for dialog in self._parent.findChildren(ModelsDialog))

    def show_evaluations(self) -> None:
        """Open the page of evaluations on exam questions."""
        if any(each.isVisible() for each in self._parent.findChildren(EvaluationsDialog)):
            return
        dialog = EvaluationsDialog(
            self._parent, self._look, self._services, self._background, self._models
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_notes(self, consultation: Consultation | None) -> None:
        """Open the notes of the open consultation."""
        if consultation is None or any(
            each.isVisible() for each in self._parent.findChildren(NotesDialog)
        ):
            return
        dialog = NotesDialog(
            self._parent, self._look, self._services, self._background, consultation.id
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_review(self, consultation: Consultation | None) -> None:
        """Judge the open consultation on a sheet."""
        if consultation is None or any(
            each.isVisible() for each in self._parent.findChildren(ReviewDialog)
        ):
            return
        desk = ReviewDesk(self._services, self._background)
        dialog = ReviewDialog(self._parent, self._look, desk, consultation.id)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_sources(self) -> None:
        """Open the page of the clinic's own sources."""
        if any(each.isVisible() for each in self._parent.findChildren(SourcesDialog)):
            return
        dialog = SourcesDialog(self._parent, self._look, self._sources)
        dialog.read_asked.connect(self.source_asked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_sources(self, paths: Sequence[Path]) -> None:
        """Read these documents, where that is to be seen."""
        self.show_sources()
        self._sources.add(paths)

    def change_settings(self, changes: dict[str, object]) -> None:
        """Store them; a change of the look rebuilds the views."""
        looks = bool({"theme", "text_scale"} & set(changes))
        self._background.run(
            lambda: self._services.change_settings(**changes),
            self._look_stored if looks else None,
            self.failed.emit,
        )

    def ask_to_repair(self) -> None:
        """It closes everything and begins anew, so nobody is led there by one click."""
        ask_first(
            self._settings_dialog() or self._parent,
            self._look,
            tr("Close the vault and repair it?"),
            REPAIRING,
            tr("Close and repair"),
            self.repair_asked.emit,
        )

    def show_trash(self) -> None:
        self._trash = TrashDialog(self._parent, self._look)
        self._trash.finished.connect(self._trash_closed)
        self._trash.restore_asked.connect(self._history.restore)
        self._trash.wiped.connect(self._history.wipe)
        self._trash.emptied.connect(lambda: self._history.wipe())
        self._history.wiping.connect(self._trash.show_wiping)
        self._fill_trash()
        self._trash.open()

    @property
    def shows_trash(self) -> bool:
        return self._trash is not None

    def compare(
        self, reply_id: str, alternatives: Sequence[str], notice_of: Callable[[Message], str]
    ) -> None:
        """Show two alternatives side by side."""

        def show(replies: list[Compared]) -> None:
            dialog = CompareDialog(
                self._parent, self._look, self._background, replies, reply_id, notice_of
            )
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        repository = self._services.repository
        self._background.run(
            lambda: [compared(repository.message(each)) for each in alternatives],
            show,
            self.failed.emit,
        )

    def export(self, consultation: Consultation | None) -> None:
        """Ask which consultations leave, as what and where to; the open one is ticked."""
        self._export.open(consultation)

    def preview(self, consultation: Consultation | None) -> None:
        """Show the pages as they would be printed."""
        if consultation is None or self._parent.findChildren(PrintPreview):
            return
        pictures = page_pictures(self._services, consultation.id)
        dialog = PrintPreview(self._parent, self._look, self._background, pictures)
        dialog.print_asked.connect(lambda: self.print_out(consultation))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_out(self, consultation: Consultation | None) -> None:
        """Ask for a printer and print what is shown."""
        if consultation is None or self._parent.findChildren(QPrintDialog):
            return
        about = consultation.id

        def chosen(order: Order) -> None:
            print_consultation(
                self._services,
                self._background,
                about,
                order,
                self.printed.emit,
                self.failed.emit,
            )

        ask_printer(self._parent, chosen)

    def save_elsewhere(self) -> None:
        """Ask for a folder and save what is held of a vault whose files are gone."""
        chosen = QFileDialog.getExistingDirectory(
            self._parent, tr("Save what Consilium holds of the vault"), str(Path.home())
        )
        if chosen:
            self._background.run(
                lambda: self._services.watch.save(Path(chosen)), self.saved.emit, self.failed.emit
            )

    def add_model(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Add a model"), str(Path.home()), tr("Models (*.gguf)")
        )
        if chosen:
            self._models.add(Path(chosen))

    def _look_stored(self, _: object) -> None:
        self.look_changed.emit()

    def _fill_trash(self) -> None:
        if self._trash is not None:
            self._history.read_deleted(self._trash.show_deleted)

    def _trash_closed(self) -> None:
        if self._trash is not None:
            self._trash.deleteLater()
            self._trash = None
