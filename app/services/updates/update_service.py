"""Update from a file: the package is checked, unpacked, and installs itself over this program.

Its install script tries the new version before it takes the old one's place. A copy is checked and
unpacked, so that what was checked is what is installed.
"""

from __future__ import annotations

import lzma
import platform
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

from app import __version__
from app.errors import UpdateRefused
from app.paths import update_key
from app.sentences import Sentence, say
from app.services.updates.install_script import IN_PLACE, InstallScript
from app.services.updates.signed_package import (
    PublicKey,
    newer_version,
    read_public_key,
    read_signature,
    require_signed,
)

SIGNATURE = ".minisig"
_LONGEST_TEXT = 4096  # bytes
_PROGRAM = Path("lib", "consilium")  # below the prefix of install.sh
_UNPACKED = ".consilium-update-"


# Called with what is done now, and the share of it that is done where that is known.
Progress = Callable[[Sentence, float | None], None]

CHECKING = say("Checking the package…")
UNPACKING = say("Unpacking the new version…")
TRYING = say("Trying the new version; this one stays if it gives no answer…")


def require_updatable(program: Path | None = None) -> None:
    """Raise UpdateRefused where no package can be installed over this program."""
    program = program or Path(sys.prefix)
    _prefix_of(program)
    _key_of(program)


def version_of(package: Path, program: Path | None = None) -> str:
    """The version of a package that can take the place of this program. Raises UpdateRefused."""
    program = program or Path(sys.prefix)
    _prefix_of(program)
    try:
        return checked(package, package.with_name(package.name + SIGNATURE), program)
    except OSError as error:
        raise _not_installed(error) from error


def update(
    package: Path,
    program: Path | None = None,
    script: InstallScript | None = None,
    progress: Progress = lambda doing, share: None,
) -> str:
    """Check a package and install it in the place of this program; the new version. `program` is
    the folder of this one; `script` can be stopped. Raises UpdateRefused; then this version is as
    it was, unless the error says that the new one is in its place. Cancelled after a stop."""
    program, script = program or Path(sys.prefix), script or InstallScript()
    prefix = _prefix_of(program)
    for left in (prefix / "lib").glob(f"{_UNPACKED}*"):  # by an update that was killed
        shutil.rmtree(left, ignore_errors=True)
    try:
        with tempfile.TemporaryDirectory(dir=prefix / "lib", prefix=_UNPACKED) as made:
            copy = Path(made) / "package.tar.xz"
            progress(CHECKING, None)
            shutil.copyfile(package, copy)
            script.require_wanted()
            version = checked(copy, package.with_name(package.name + SIGNATURE), program)
            _unpack(copy, Path(made), script, progress)
            copy.unlink()
            progress(TRYING, None)
            _install(script, next(Path(made).glob("*/install.sh"), None), prefix)
            return version
    except (OSError, EOFError, lzma.LZMAError, tarfile.TarError) as error:
        raise _not_installed(error) from error


def _unpack(package: Path, folder: Path, script: InstallScript, progress: Progress) -> None:
    size = package.stat().st_size
    with package.open("rb") as packed, tarfile.open(fileobj=packed) as archive:

        def one(member: tarfile.TarInfo, path: str) -> tarfile.TarInfo:
            script.require_wanted()
            progress(UNPACKING, packed.tell() / size)
            return tarfile.data_filter(member, path)

        archive.extractall(folder, filter=one)


def _not_installed(error: Exception) -> UpdateRefused:
    reason = getattr(error, "strerror", None) or str(error)
    return UpdateRefused(say("The package was not installed ({reason}).", reason=reason))


def checked(package: Path, signature: Path, program: Path) -> str:
    """The version of a package that is signed for this installation, and newer than it. Raises
    UpdateRefused."""
    key = _key_of(program)
    try:
        signed = read_signature(_text(signature))
    except OSError as error:
        raise UpdateRefused(
            say(
                "The signature is missing: put {name} beside the package.",
                name=signature.name,
            )
        ) from error
    with package.open("rb") as file:
        require_signed(file, signed, key)
    return newer_version(signed.comment, f"{sys.platform}-{platform.machine()}", __version__)


def _key_of(program: Path) -> PublicKey:
    try:
        return read_public_key(_text(update_key(program)))
    except OSError as error:
        raise UpdateRefused(
            say(
                "This installation knows nobody's key, so it can't check a package. Install the "
                "new version as you installed this one."
            )
        ) from error


def _prefix_of(program: Path) -> Path:
    """Where install.sh put this program. Raises UpdateRefused where something else installed it."""
    prefix = program.parents[1] if len(program.parents) > 1 else program
    if prefix / _PROGRAM != program or not (program / "share/consilium/uninstall.sh").is_file():
        raise UpdateRefused(
            say(
                "This Consilium was not installed by its install script: whatever installed it "
                "brings newer versions."
            )
        )
    return prefix


def _install(script: InstallScript, path: Path | None, prefix: Path) -> None:
    if path is None:
        raise UpdateRefused(say("The package holds no install script: nothing was installed."))
    status, errors = script.run(["/bin/sh", str(path), "--prefix", str(prefix)])
    if status == 0:
        return
    said = errors.strip().splitlines()
    reason = said[-1][:200].rstrip(".") if said else f"exit status {status}"
    if status == IN_PLACE:
        raise UpdateRefused(
            say(
                "The new version is in the place of this one, but its commands and entries in "
                "menus are not complete ({reason}). Unpack the package, and run its install.sh.",
                reason=reason,
            ),
            is_in_place=True,
        )
    raise UpdateRefused(
        say(
            "The new version did not pass its own test here, and this one was kept ({reason}).",
            reason=reason,
        )
    )


def _text(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(_LONGEST_TEXT).decode("utf-8", "replace")
