"""What a page of an encrypted database takes more than a plain one, by cipher.

    python -m benchmarks.ciphers [--pages N]

Writes databases of N pages with rows of random bytes, one by each cipher of the library that
could be used, reads each from beginning to end five times, in turns, each time with a fresh
connection and a small cache, and prints microseconds a page: median, least, most, and the ratio.
The files lie in the system's cache: what is compared is computing.
"""

from __future__ import annotations

import argparse
import secrets
import statistics
import sys
import tempfile
import time
from pathlib import Path

import apsw

ROUNDS = 5
ROW_BYTES = 3_000  # one row fills a page of 4,096 bytes
CACHE_KIB = 2_000
CIPHERS = {
    "plain": (),
    "AEGIS-256 (ours)": ("cipher = aegis",),
    "ChaCha20-Poly1305": ("cipher = chacha20",),
    "SQLCipher 4 (AES-256-CBC, HMAC-SHA512)": ("cipher = sqlcipher", "legacy = 4"),
    "AES-256-CBC without a seal": ("cipher = aes256cbc",),
}


def opened(path: Path, settings: tuple[str, ...], key: bytes) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    for setting in settings:
        connection.execute(f"PRAGMA {setting}")
    if settings:
        # The one without a seal knows no raw keys: it derives one, before the clock runs.
        raw = "raw:" if "aes256cbc" not in settings[0] else ""
        connection.pragma("key", raw + key.hex())
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


def fill(path: Path, settings: tuple[str, ...], key: bytes, pages: int) -> float:
    """Seconds that it took."""
    connection = opened(path, settings, key)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("CREATE TABLE rows (number INTEGER PRIMARY KEY, bytes BLOB)")
    began = time.perf_counter()
    with connection:
        connection.executemany(
            f"INSERT INTO rows VALUES (?, randomblob({ROW_BYTES}))", ((n,) for n in range(pages))
        )
    taken = time.perf_counter() - began
    connection.close()
    return taken


def read(path: Path, settings: tuple[str, ...], key: bytes) -> float:
    """Seconds for all rows."""
    connection = opened(path, settings, key)
    began = time.perf_counter()
    for _ in connection.execute("SELECT bytes FROM rows"):
        pass
    taken = time.perf_counter() - began
    connection.close()
    return taken


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=50_000)
    pages = parser.parse_args().pages
    key = secrets.token_bytes(32)
    with tempfile.TemporaryDirectory() as folder:
        paths = {name: Path(folder) / f"{number}.db" for number, name in enumerate(CIPHERS)}
        written = {name: fill(path, CIPHERS[name], key, pages) for name, path in paths.items()}
        times: dict[str, list[float]] = {name: [] for name in CIPHERS}
        for _ in range(ROUNDS):
            for name, path in paths.items():
                times[name].append(read(path, CIPHERS[name], key))
    print(
        f"{'microseconds a page':42}{'read':>8}{'least':>8}{'most':>8}{'ratio':>8}{'written':>10}"
    )
    plain = statistics.median(times["plain"])
    for name, taken in times.items():
        seconds = (statistics.median(taken), min(taken), max(taken), written[name])
        median, least, most, to_write = (1e6 * each / pages for each in seconds)
        ratio = seconds[0] / plain
        print(f"{name:42}{median:8.1f}{least:8.1f}{most:8.1f}{ratio:8.2f}{to_write:10.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
