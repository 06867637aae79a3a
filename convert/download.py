"""Download of a repository's files into the hub's cache, with progress; it can be cancelled."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import filelock

from convert.hub_answers import require_length
from convert.ranges import Interrupted

_AT_ONCE = 2

# Called with the bytes that are there, the bytes of all files, and the name of one that comes.
Progress = Callable[[int, int, str], None]


def download_files(
    repository: str,
    commit: str,
    sizes: Mapping[str, int],
    progress: Progress = lambda done, total, name: None,
) -> Path:
    """Download what the cache lacks of these files (their sizes by name); the folder they are in.

    What `progress` raises, and Ctrl-C, end it within a moment: files that are complete stay for the
    next call. The hub's client begins each of the others anew.
    Raises what the hub's client raises.
    """
    return _Download(repository, commit, sizes).run(progress)


@contextlib.contextmanager
def swept(folder: Path, checksums: Collection[str]) -> Iterator[None]:
    """Leave nothing half fetched in the hub's cache: neither now nor of a call that was killed.

    The hub's client gives a file that it begins a name that it never finds again, and would leave
    up to a shard each time. `folder` is that of the snapshot, `checksums` those of the files.
    """
    repository = folder.parents[1]
    locks = repository.parent / ".locks" / repository.name

    def partial() -> set[Path]:
        found = (repository / "blobs").glob("*.incomplete")
        return {each for each in found if each.name.partition(".")[0] in checksums}

    for path in partial():
        # Whoever is fetching this file just now holds its lock.
        lock = filelock.FileLock(locks / f"{path.name.partition('.')[0]}.lock", timeout=0)
        with contextlib.suppress(OSError, filelock.Timeout), lock:
            path.unlink()
    others = partial()
    try:
        yield
    except BaseException:
        for path in partial() - others:
            with contextlib.suppress(OSError):
                path.unlink()
        raise


class _Download:
    """Some threads that take one file after the other. The hub's own way to fetch several would
    wait for all of them when it is interrupted."""

    def __init__(self, repository: str, commit: str, sizes: Mapping[str, int]) -> None:
        self._repository = repository
        self._commit = commit
        self._sizes = sizes
        self._left = deque(sizes)
        self._there = dict.fromkeys(sizes, 0)
        self._paths: dict[str, Path] = {}
        self._error: BaseException | None = None
        self._stopped = False
        self._state = threading.Condition()

    def run(self, progress: Progress) -> Path:
        # Daemons: a connection that hangs must not keep the program from ending.
        threads = [
            threading.Thread(target=self._work, daemon=True, name=f"download-{n}")
            for n in range(min(_AT_ONCE, len(self._sizes)))
        ]
        for thread in threads:
            thread.start()
        total = sum(self._sizes.values())
        try:
            while len(self._paths) < len(self._sizes):
                with self._state:
                    if self._error is not None:
                        raise self._error
                    self._state.wait(0.1)  # so that Ctrl-C is answered on every system
                coming = next((n for n in self._there if n not in self._paths), "")
                progress(min(total, sum(self._there.values())), total, coming)
        finally:
            self._stopped = True
            for thread in threads:
                thread.join(0.5)
        # Some of them lie in folders of the snapshot.
        name, path = next(iter(self._paths.items()))
        return path.parents[name.count("/")]

    def _work(self) -> None:
        from huggingface_hub import hf_hub_download

        while not self._stopped:
            try:
                name = self._left.popleft()
            except IndexError:
                return
            try:
                path = hf_hub_download(
                    self._repository,
                    name,
                    revision=self._commit,
                    tqdm_class=self._counter(name),
                )
            except BaseException as error:  # whatever it is, the caller waits for it
                with self._state:
                    self._error = self._error or error
                    self._stopped = True
                    self._state.notify_all()
                return
            with self._state:
                self._there[name] = self._sizes[name]
                self._paths[name] = Path(path)
                self._state.notify_all()

    def _counter(self, name: str) -> Any:
        """What the hub's client takes for a progress bar of one file."""

        def count(nbytes: int) -> None:
            if self._stopped:
                raise Interrupted
            self._there[name] += nbytes
            require_length(name, self._there[name], self._sizes[name])

        class Counter:
            def __init__(self, *_: Any, initial: int = 0, **__: Any) -> None:
                count(initial)

            def __enter__(self) -> Counter:
                return self

            def __exit__(self, *_: object) -> None:
                pass

            def update(self, n: float | None = 1) -> None:
                count(int(n or 0))

            def close(self) -> None:
                pass

            def set_postfix_str(self, *_: Any, **__: Any) -> None:
                pass

        return Counter
