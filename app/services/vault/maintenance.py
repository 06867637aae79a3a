"""Vault maintenance: runs in a thread of its own, a while after the vault was opened."""

from __future__ import annotations

import logging
import threading

from app.errors import UserError
from app.log import place_of
from app.store.idle_maintenance import Upkeep

_log = logging.getLogger(__name__)

AFTER_S = 0.5  # the first page of the list comes first; a short command is over by then
PAUSE_S = 0.01  # between two steps that store


class VaultMaintenance:
    """`close` ends it between two steps."""

    def __init__(self, upkeep: Upkeep) -> None:
        self._upkeep = upkeep
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name="tend", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        if self._closing.wait(AFTER_S):
            return
        try:
            self._upkeep.warm_up(self._closing.is_set)
            while not self._closing.wait(PAUSE_S) and self._upkeep.merge_step():
                pass
        except UserError as error:  # a full or damaged disk is told where somebody asks for it
            _log.warning("the vault could not be tended: %s", place_of(error))
