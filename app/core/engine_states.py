"""Engine messages about saved states of the KV cache; they belong to `engine_protocol`."""

from __future__ import annotations

import msgspec

from app.core.engine_words import Restoring
from app.core.prompts.prompt_formats import Segment


class SnapshotFile(msgspec.Struct, frozen=True):
    """A saved KV state: its path, the key that it is sealed with (32 bytes), and what it was
    made with. The key shows in no text of this object."""

    path: str
    key: bytes
    model_sha256: str
    prompt_format: str

    def __repr__(self) -> str:
        return f"SnapshotFile({self.path!r})"


class SaveState(msgspec.Struct, frozen=True, tag_field="type", tag="save_state"):
    """Save what the KV cache holds. It is copied when the request's turn comes; sealing and writing
    go on beside the requests after it, and `saved` tells that the file is durable. Fails with
    SNAPSHOT when the state takes more than `most_bytes`. Up to `keep_bytes` of states, of the last
    files, stay in memory, too."""

    id: int
    file: SnapshotFile
    most_bytes: int
    keep_bytes: int = 0


class RestoreState(msgspec.Struct, frozen=True, tag_field="type", tag="restore_state"):
    """Bring a saved state into the KV cache if more of this prompt is in it than in the cache."""

    id: int
    file: SnapshotFile
    segments: tuple[Segment, ...]


class DropState(msgspec.Struct, frozen=True, tag_field="type", tag="drop_state"):
    """Keep the state of that file in memory no longer. It has no answer."""

    path: str


class Saved(msgspec.Struct, frozen=True, tag_field="type", tag="saved"):
    """`tokens` whose state was saved, `bytes` of the file, `copy_ms` in which nothing else ran."""

    id: int
    tokens: int
    bytes: int
    copy_ms: float


class Restored(msgspec.Struct, frozen=True, tag_field="type", tag="restored"):
    """`tokens` of the prompt whose state the cache now holds; `reason` says why a file is unusable,
    without any text of a consultation."""

    id: int
    outcome: Restoring
    tokens: int
    reason: str = ""
