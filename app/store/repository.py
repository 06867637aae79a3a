"""Typed access to the vault's rows, for any thread.

Every method is one transaction and durable when it returns. All raise what `storage_errors` says:
DiskFull, HomeNotWritable, VaultDamaged.
"""

from __future__ import annotations

from app.store.consultations import Consultations
from app.store.drafts import Drafts
from app.store.messages import Messages
from app.store.search import Search, SearchFilters, SearchHit, UsedModel
from app.store.state import State
from app.store.tags import Tag, Tags

__all__ = ["Repository", "SearchFilters", "SearchHit", "Tag", "UsedModel"]


class Repository(Consultations, Messages, Tags, Drafts, State, Search):
    """The consultations of one open vault."""
