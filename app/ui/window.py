"""The one window: the pages before, then the consultations."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from app.core.rendering import to_html
from app.paths import Home
from app.services.application import Services
from app.settings import Settings, load_settings
from app.ui.background import SLOW, Background
from app.ui.consultation.controllers import Controllers, controllers_of
from app.ui.consultation.workspace import Workspace
from app.ui.first_start.flow import Opener, StartFlow
from app.ui.theme import Look, apply_look, look_for


class Window(QMainWindow):
    """Owns the background threads and, once they are open, the services. `shut()` closes both."""

    def __init__(self, home: Home, opener: Opener) -> None:
        super().__init__()
        self._home = home
        self._opener = opener
        self._background = Background()
        self.services: Services | None = None
        self.workspace: Workspace | None = None
        self._controllers: Controllers | None = None
        self.setWindowTitle("Consilium")
        self.setMinimumSize(860, 560)
        settings = load_settings(home.settings)
        self._look = self._apply(settings)
        self._restore_place(settings)
        self.flow: StartFlow | None = StartFlow(home, self._background, self._look, opener)
        self.flow.opened.connect(self._opened)
        self.flow.closed.connect(self.close)
        self.setCentralWidget(self.flow)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)
        self.flow.begin()
        # The first use of the Markdown library takes a tenth of a second: not on this thread.
        self._background.run(lambda: to_html("- ready"), lane=SLOW)

    def shut(self) -> None:
        """End what is under way, then the threads, the engine and the vault."""
        if self.workspace is not None:
            self.workspace.end()
        waiting = self.flow.release() if self.flow is not None else None
        services = self.services or waiting
        self.services = None
        if services is not None:
            services.consultations.stop()
        self._background.close()
        if services is not None:
            services.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.services is not None:
            place = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            services = self.services
            self._background.run(lambda: services.change_settings(window_geometry=place))
        super().closeEvent(event)

    def _opened(self, services: Services) -> None:
        self.services = services
        self._look = self._apply(services.settings)
        self._show_workspace(None)
        if self.flow is not None:
            self.flow.deleteLater()
            self.flow = None

    def _show_workspace(self, consultation_id: str | None) -> None:
        if self.services is None:
            return
        if self.workspace is not None:
            self.workspace.end()
        if self._controllers is None:
            self._controllers = controllers_of(self.services, self._background)
        self.workspace = Workspace(self.services, self._background, self._controllers, self._look)
        self.workspace.look_changed.connect(self._look_changed)
        self.setCentralWidget(self.workspace)
        self.workspace.begin(consultation_id)

    def _look_changed(self) -> None:
        if self.services is None or self.workspace is None:
            return
        look = look_for(self.services.settings.theme, self.services.settings.text_scale)
        if look != self._look:
            self._look = self._apply(self.services.settings)
            settings_page = self.workspace.side.settings_page
            self._show_workspace(self.workspace.conversation.current_id)
            if settings_page is not None:
                self.workspace.side.show_settings(settings_page)

    def _desktop_changed(self, _: Qt.ColorScheme) -> None:
        self._look_changed()

    def _apply(self, settings: Settings) -> Look:
        look = look_for(settings.theme, settings.text_scale)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_look(application, look)
        return look

    def _restore_place(self, settings: Settings) -> None:
        saved = QByteArray.fromBase64(settings.window_geometry.encode("ascii", "ignore"))
        if not (settings.window_geometry and self.restoreGeometry(saved)):
            screen = self.screen().availableGeometry()
            self.resize(min(1280, screen.width()), min(840, screen.height()))
