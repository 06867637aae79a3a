"""Repository: typed access to the vault's rows, for any thread.

Every method is one transaction and durable when it returns. All raise what `storage_errors` says:
DiskFull, HomeNotWritable, VaultDamaged.
"""

from __future__ import annotations

from app.core.consultations.search_filters import SearchFilters, SearchHit, UsedModel
from app.store.history.consultation_rows import Consultations, Drafts
from app.store.history.edit_drafts import EditDraft, EditDrafts
from app.store.history.message_rows import Messages
from app.store.history.search import Search
from app.store.history.tags import Tag, Tags
from app.store.vault_state import State

__all__ = ["EditDraft", "Repository", "SearchFilters", "SearchHit", "Tag", "UsedModel"]


class Repository(Consultations, Messages, Tags, Drafts, EditDrafts, State, Search):
    """The consultations of one open vault."""
