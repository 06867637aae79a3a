"""Vault maintenance: runs in a thread of its own, a while after the vault was opened."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from app.errors import UserError
from app.log import origin_of
from app.store.idle_maintenance import IdleMaintenance
from app.worker import Worker

_log = logging.getLogger(__name__)

AFTER_S = 0.5  # the first page of the list comes first; a short command is over by then
PAUSE_S = 0.01  # between two steps that store


class VaultMaintenance:
    """`close` ends it between two steps."""

    def __init__(self, idle: IdleMaintenance) -> None:
        self._idle = idle
        self._worker = Worker("vault-maintenance")

    def start(self) -> None:
        self._worker.put(self._warm_up, after_s=AFTER_S)

    def close(self) -> None:
        self._worker.close()

    def _warm_up(self) -> None:
        with _told():
            self._idle.warm_up(self._worker.is_stopped)
            self._worker.put(self._merge, after_s=PAUSE_S)

    def _merge(self) -> None:
        with _told():
            if self._idle.merge_step():
                self._worker.put(self._merge, after_s=PAUSE_S)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except UserError as error:  # a full or damaged disk is reported when it next matters
        _log.warning("the vault could not be maintained: %s", origin_of(error))
