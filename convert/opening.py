"""Source opening: turns what the user named, a folder or a hub id, into an open source."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from convert.checkpoint import Checkpoint, open_checkpoint
from convert.download import Progress, swept
from convert.errors import HubError, NoRanges, UsageError
from convert.hub import Repository, download, is_hub_id, open_headers, open_stream, resolve
from convert.provenance import Provenance, seal
from convert.source import Source
from convert.sums import SummedSource


class OpenSource(Source, Protocol):
    """A source that knows the SHA-256 of its shards, and what disk it takes."""

    def sums(self) -> dict[str, str]:
        """SHA-256 of each shard by its name, when all of them were read."""

    def disk_needed(self, folder: Path) -> int:
        """Bytes that it will put on the disk of `folder`, beside the output, at the most."""

    def prepare(self, progress: Progress) -> None:
        """Fetch what must be there before anything is converted, or have `progress` told of what
        comes meanwhile. Raises HubError."""

    def position(self) -> tuple[int, int]:
        """Bytes that came from the hub, and those that come in all; both 0 without a hub."""

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

    def disk_needed(self, folder: Path) -> int:
        return 0

    def prepare(self, progress: Progress) -> None:
        pass

    def position(self) -> tuple[int, int]:
        return 0, 0

    def discard(self) -> None:
        pass


class _Download(_Folder):
    """A repository whose headers were read over the network; its shards come in `prepare`."""

    def __init__(self, checkpoint: Checkpoint, repository: Repository) -> None:
        super().__init__(checkpoint.tensors, checkpoint.shards, repository.promised)
        self._folder = checkpoint.folder
        self._repository = repository

    def _missing(self) -> int:
        return sum(
            file.size for file in self._repository.files if not (self._folder / file.name).is_file()
        )

    def disk_needed(self, folder: Path) -> int:
        same = self._folder.stat().st_dev == folder.stat().st_dev
        return self._missing() if same else 0

    def prepare(self, progress: Progress) -> None:
        with swept(self._folder, self._repository.promised.values()):
            self._download(progress)

    def _download(self, progress: Progress) -> None:
        free, missing = shutil.disk_usage(self._folder).free, self._missing()
        if free < missing:
            raise HubError(
                f"The hub's cache {self._folder} has {free / 1e9:.2f} GB free, but "
                f"{missing / 1e9:.2f} GB are needed: make room, set HF_HOME, or use --stream."
            )
        if missing:
            download(self._repository, progress)
        for file in self._repository.shards.values():
            if (self._folder / file.name).stat().st_size != file.size:
                raise HubError(
                    f"{file.name} has another length than the hub promised: delete it from the "
                    "hub's cache and call again."
                )


@contextlib.contextmanager
def open_source(name: str, revision: str | None, stream_to: Path | None) -> Iterator[Opened]:
    """Open a checkpoint's folder, or a model of the hub.

    That is streamed with its shards in the folder `stream_to`; without it they are downloaded into
    the hub's cache by the source's `prepare`. Raises any of the package's errors.
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
        try:
            # What can't end well is met before the shards are downloaded.
            checkpoint = open_headers(repository)
        except NoRanges:
            folder, promised = download(repository), repository.promised
        else:
            source = _Download(checkpoint, repository)
            with contextlib.closing(source), checkpoint:
                yield Opened(checkpoint, source, provenance)
            return
    elif revision is not None:
        raise UsageError("--revision is for a model on the hub: a folder has none.")
    with open_checkpoint(folder) as checkpoint:
        source = _Folder(checkpoint.tensors, checkpoint.shards, promised)
        with contextlib.closing(source):
            yield Opened(checkpoint, source, provenance)
