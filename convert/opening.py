"""From what the user named, a folder or an id of the hub, to a source that is open."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from convert.checkpoint import Checkpoint, open_checkpoint
from convert.errors import UsageError
from convert.hub import download, is_hub_id, open_stream, resolve
from convert.metadata import Provenance
from convert.provenance import seal
from convert.source import Source
from convert.sums import SummedSource


class OpenSource(Source, Protocol):
    """A source that knows the SHA-256 of its shards, and what disk it takes."""

    def sums(self) -> dict[str, str]:
        """SHA-256 of each shard by its name, when all of them were read."""

    def disk_needed(self) -> int:
        """Bytes that it needs beside the output at the most."""

    def discard(self) -> None:
        """Delete what it keeps beside the output: the conversion has ended well."""

    def close(self) -> None: ...


@dataclass(frozen=True)
class Opened:
    """A checkpoint whose headers were read, and its weights."""

    checkpoint: Checkpoint
    source: OpenSource
    provenance: Provenance

    def seal(self, header: bytes, checksum: str, notes: Mapping[str, Any]) -> bytes:
        """The header with time and checksums: see `write.Seal`."""
        return seal(header, time=notes["time"], shards=self.source.sums(), tensors=checksum)


class _Folder(SummedSource):
    """A folder takes no room beside the output."""

    def disk_needed(self) -> int:
        return 0

    def discard(self) -> None:
        pass


@contextlib.contextmanager
def open_source(name: str, revision: str | None, stream_to: Path | None) -> Iterator[Opened]:
    """Open a checkpoint's folder, or a model of the hub.

    That is streamed with its shards in the folder `stream_to`, and without it downloaded into the
    hub's cache first. Raises any of the package's errors.
    """
    promised: Mapping[str, str] = {}
    folder, provenance = Path(name), Provenance(Path(name).resolve().name)
    source: OpenSource
    if not folder.exists() and is_hub_id(name):
        repository = resolve(name, revision)
        provenance = repository.provenance
        if stream_to is not None:
            checkpoint, source = open_stream(repository, stream_to)
            with contextlib.closing(source), checkpoint:
                yield Opened(checkpoint, source, provenance)
            return
        folder, promised = download(repository), repository.promised
    elif revision is not None:
        raise UsageError("--revision is for a model on the hub: a folder has none.")
    with open_checkpoint(folder) as checkpoint:
        source = _Folder(checkpoint.tensors, checkpoint.shards, promised)
        with contextlib.closing(source):
            yield Opened(checkpoint, source, provenance)
