"""Importing into a vault of its own, as the command does it; what came can be opened and found."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from app.core.rendering.parser import parse
from app.core.rendering.pieces import pieces_of
from app.paths import Home
from app.services.application import Services
from tests.helpers.services import scripted_services


def importing(folder: Path) -> tuple[Services, Callable[[Path], object], Callable[[], object]]:
    """The services, what reads a file, and what closes them."""
    stack = ExitStack()
    services = stack.enter_context(scripted_services(Home(folder / "home"), replies=["An ECG."]))

    def read(path: Path) -> None:
        done = services.imports.take_in(path)
        for consultation in done.consultations[:20]:
            for message in services.repository.messages(consultation)[-20:]:
                pieces_of(parse(message.text))
            services.history.delete(consultation)

    return services, read, stack.close
