"""Fixtures that several files of this folder use."""

from __future__ import annotations

from tests.helpers.engine_clients import make

__all__ = ["make"]
