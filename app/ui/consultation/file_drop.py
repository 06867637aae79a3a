"""File drop: a file that is let go over the window: a model, consultations to import, or a text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from app.core.prompts.typed_text import MAX_CHARACTERS, clean_typed
from app.errors import ConsiliumError, UserError
from app.files import open_regular
from app.sentences import say
from app.services.application import Services
from app.ui.background import SLOW, Background
from app.ui.settings.restore_and_import import imported_words
from app.ui.translation import tr

MODELS, IMPORTS = (".gguf",), (".json", ".jsonl")
DOCUMENTS = (".pdf", ".docx", ".html", ".htm", ".xhtml")
TEXTS = (".txt", ".text", ".md", ".markdown", ".csv", ".tsv", ".log", "")
UNKNOWN = say(
    "{file} can't be used here. Drop a GGUF file to add a model, a JSON or JSONL file to import "
    "consultations, a PDF, DOCX or HTML file to add a source, or a text file to put its text into "
    "the message."
)
HINT = say(
    "Let go to add it: a text to the message, a document to the sources, consultations to the "
    "list, a model to the models."
)
_AWAY = 16  # pixels of the hint from the window's edges
SEVERAL = say("Drop one file at a time.")


class FileDrop(QObject):
    """Takes what is dropped on `target`. `model_dropped` carries a path, `documents_dropped`
    several, `text_dropped` what a text file holds, `imported` a sentence."""

    model_dropped = Signal(Path)
    documents_dropped = Signal(object)
    text_dropped = Signal(str)
    imported = Signal(str)
    failed = Signal(ConsiliumError)

    def __init__(self, target: QWidget, services: Services, background: Background) -> None:
        super().__init__(target)
        self._target = target
        self._services, self._background = services, background
        self.hint = _Hint(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hint.hide()
        elif event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            if paths := _local_files(event):
                event.acceptProposedAction()
                self.hint.show_over(event.type() != QEvent.Type.Drop)
                if event.type() == QEvent.Type.Drop:
                    self.take(paths)
                return True
        return False

    def take(self, paths: list[Path]) -> None:
        """Use what was dropped, or say why not."""
        if all(path.suffix.lower() in DOCUMENTS for path in paths):
            self.documents_dropped.emit(paths)
            return
        if len(paths) != 1:
            self.failed.emit(UserError(SEVERAL))
            return
        path = paths[0]
        kind = path.suffix.lower()
        if kind in MODELS:
            self.model_dropped.emit(path)
        elif kind in IMPORTS:
            self.take_in(path)
        elif kind in TEXTS:
            self._background.run(
                lambda: text_of(path), self.text_dropped.emit, self.failed.emit, lane=SLOW
            )
        else:
            self.failed.emit(UserError(say(UNKNOWN, file=path.name)))

    def ask(self) -> None:
        """Ask for a file of any kind that can be dropped, and use it."""
        endings = (*TEXTS, *DOCUMENTS, *IMPORTS, *MODELS)
        usable = " ".join(f"*{ending}" for ending in endings if ending)
        found, _ = QFileDialog.getOpenFileName(
            self._target,
            tr("Add a file"),
            str(Path.home()),
            tr("Texts, documents, consultations, models ({usable})", usable=usable),
        )
        if found:
            self.take([Path(found)])

    def ask_to_import(self) -> None:
        """Ask for a file, as if it had been dropped."""
        found, _ = QFileDialog.getOpenFileName(
            self._target,
            tr("Import consultations"),
            str(Path.home()),
            tr("Transcripts (*.json *.jsonl)"),
        )
        if found:
            self.take_in(Path(found))

    def take_in(self, path: Path) -> None:
        """Import the consultations of a file."""
        self._background.run(
            lambda: imported_words(self._services.imports.take_in(path)),
            self.imported.emit,
            self.failed.emit,
            lane=SLOW,
        )


class _Hint(QLabel):
    """Over the window while a file is held over it: that it may be let go, and what for."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(tr(HINT), target)
        self._target = target
        self.setObjectName("dropHint")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, is_held: bool) -> None:
        if is_held:
            self.setGeometry(self._target.rect().adjusted(_AWAY, _AWAY, -_AWAY, -_AWAY))
            self.raise_()
        self.setVisible(is_held)


def text_of(path: Path) -> str:
    """What a text file holds, cleaned as what is typed. Raises UserError."""
    try:
        with open_regular(path) as file:
            content = file.read(4 * MAX_CHARACTERS + 4)
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(
            say("{file} is no text in UTF-8. Save it as such, or copy its text.", file=path.name)
        ) from None
    except OSError as error:
        raise UserError(
            say("{file} can't be read ({reason}).", file=path.name, reason=error.strerror or error)
        ) from error
    return clean_typed(text)


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
