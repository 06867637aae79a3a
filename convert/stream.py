"""Streamed checkpoint: one on the hub that is never on the disk as a whole.

A shard is downloaded when its first tensor is read, the next one meanwhile; each is deleted when it
is released. So there are two at most, in a folder beside the target. A shard that was partly
fetched is continued by the next call; one whose SHA-256 is not the hub's is fetched once more.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from convert.download import Progress
from convert.errors import ConvertError, HubError, OutputError
from convert.hub_errors import explain
from convert.ranges import Interrupted, RemoteFile, stream_from
from convert.source import FolderSource, Identity
from convert.tensors import Array, StoredTensor

SHARDS_AT_ONCE = 2
_PIECE = 2**20


class StreamSource:
    """Weights of a repository, a shard at a time; close it to end the download at once.

    The paths of `shards` name files of `folder` that need not exist yet; `remote` has them by name,
    each with its SHA-256.
    """

    def __init__(
        self,
        tensors: Mapping[str, StoredTensor],
        shards: tuple[Path, ...],
        remote: Mapping[str, RemoteFile],
        folder: Path,
    ) -> None:
        self.folder = folder
        self.shards = tuple(folder / shard.name for shard in shards)
        self.tensors = {
            name: replace(each, path=folder / each.path.name) for name, each in tensors.items()
        }
        self.fetched = 0
        """Bytes that came from the hub so far."""
        self._waiting: Progress = lambda done, total, name: None
        self._remote = {shard.name: remote[shard.name] for shard in self.shards}
        self._disk = FolderSource(self.tensors, self.shards)
        self._state = threading.Condition()
        self._ready: set[Path] = set()
        self._released: set[Path] = set()
        self._wanted: Path | None = None
        self._error: Exception | None = None
        self._stop = False
        self._partly = 0
        self._thread: threading.Thread | None = None

    def read(self, name: str) -> Array:
        """The tensor as stored, when its shard is there. Raises HubError, OutputError."""
        shard = self.tensors[name].path
        with self._state:
            self._wanted = shard
            if self._thread is None:
                # A daemon: a connection that hangs must not keep the program from ending.
                self._thread = threading.Thread(
                    target=self._download_all, name="download", daemon=True
                )
                self._thread.start()
            self._state.notify_all()
            while shard not in self._ready:
                if self._error is not None:
                    raise self._error
                if self._stop:
                    raise HubError(f"The download of {shard.name} was ended: call again.")
                self._state.wait(0.2)  # so that Ctrl-C is answered on every system
                self._waiting(*self.position(), shard.name)
        return self._disk.read(name)

    def drop(self, name: str, start: int, stop: int) -> None:
        self._disk.drop(name, start, stop)

    def release(self, shard: Path) -> None:
        """Delete the shard: nothing of it will be read again."""
        with self._state:
            self._released.add(shard)
            self._disk.release(shard)
            # What is being fetched just now is not there yet, and is left by its thread.
            shard.unlink(missing_ok=True)
            self._state.notify_all()

    def identity(self) -> Identity:
        return {name: [file.size, file.sha256] for name, file in self._remote.items()}

    def sums(self) -> dict[str, str]:
        """SHA-256 of each shard by its name; each was compared when it was downloaded."""
        return {name: file.sha256 or "" for name, file in self._remote.items()}

    def prepare(self, progress: Progress) -> None:
        """Have `progress` told of the download whenever it is waited for."""
        self._waiting = progress

    def position(self) -> tuple[int, int]:
        """Bytes of the shards that came, now or in an earlier call, and of all of them."""
        with self._state:
            gone = self._ready | self._released
            there = sum(self._remote[each.name].size for each in gone)
            return there + self._partly, sum(file.size for file in self._remote.values())

    def disk_needed(self, folder: Path) -> int:
        """Bytes of the largest shards that may lie on the disk at once, wherever it is."""
        sizes = sorted((file.size for file in self._remote.values()), reverse=True)
        return sum(sizes[:SHARDS_AT_ONCE])

    def close(self) -> None:
        """End the download; what was fetched stays for the next call, until `discard`."""
        with self._state:
            self._stop = True
            self._state.notify_all()
        if self._thread is not None:
            self._thread.join(timeout=1)
        self._disk.close()

    def discard(self) -> None:
        """Delete what is left in the folder, and the folder: the conversion has ended."""
        for shard in self.shards:
            shard.unlink(missing_ok=True)
            _partial(shard).unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self.folder.rmdir()

    def _download_all(self) -> None:
        try:
            while (shard := self._next()) is not None:
                self._fetch(shard)
                with self._state:
                    self._ready.add(shard)
                    self._partly = 0
                    if shard in self._released:
                        shard.unlink(missing_ok=True)
                    self._state.notify_all()
        except Interrupted:
            pass
        except Exception as error:  # whatever it is, the reader waits for it
            with self._state:
                self._error = self._explained(error)
                self._state.notify_all()

    def _next(self) -> Path | None:
        """The next shard to fetch, as soon as there is room for it; None at the end."""
        with self._state:
            while not self._stop:
                left = [s for s in self.shards if s not in self._ready and s not in self._released]
                if not left:
                    return None
                # A shard that the reader waits for is fetched even where it keeps older ones.
                held = len(self._ready - self._released)
                if held < SHARDS_AT_ONCE or left[0] == self._wanted:
                    return left[0]
                self._state.wait()
        return None

    def _fetch(self, shard: Path) -> None:
        file = self._remote[shard.name]
        # Renamed only after its sum was compared.
        if shard.exists() and shard.stat().st_size == file.size:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        part = _partial(shard)
        for _ in range(2):
            if self._complete(file, part):
                part.replace(shard)
                return
            part.unlink()
        raise HubError(
            f"{shard.name} came twice with other bytes than the hub's SHA-256 says: try again "
            "later, or tell the publisher."
        )

    def _complete(self, file: RemoteFile, part: Path) -> bool:
        """Fetch what is missing of `part`; whether it is then what the hub promises."""
        digest = hashlib.sha256()
        with part.open("ab+") as out:
            if out.tell() > file.size:
                return False
            out.seek(0)
            while piece := out.read(_PIECE):
                digest.update(piece)
                if self._stop:
                    raise Interrupted
            self._partly = out.tell()
            for piece in stream_from(file, out.tell(), lambda: self._stop):
                out.write(piece)
                digest.update(piece)
                self.fetched += len(piece)
                self._partly += len(piece)
        return digest.hexdigest() == file.sha256

    def _explained(self, error: Exception) -> Exception:
        if isinstance(error, ConvertError):
            return error
        if isinstance(error, OSError) and getattr(error, "response", None) is None:
            return OutputError(
                f"A shard can't be kept in {self.folder} ({error.strerror or error}): make room, "
                "and call again; what is complete is not fetched twice."
            )
        return explain(error, "The shard", None)


def _partial(shard: Path) -> Path:
    return shard.with_name(shard.name + ".incomplete")
