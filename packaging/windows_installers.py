"""Windows' installers of the folder, made on Linux: a setup program for one user (NSIS), and an MSI
for all users of a computer (wixl). The same folder makes the same setup program.
"""

from __future__ import annotations

import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

from folder import Made
from folder_parts import ROOT
from mingw import WINDOWS
from stages import Terminal

NAMESPACE = uuid.UUID("6f1f7c0e-9f5b-4c0c-8a55-0d7d4f3c5b11")
# Of all versions: by it Windows knows an older one.
UPGRADE = uuid.uuid5(NAMESPACE, "upgrade")

SMALLEST, FASTEST = "/SOLID lzma", "zlib"


def name_of(made: Made) -> str:
    """As the installers are called, without their ends."""
    return f"consilium-{made.version}-windows-x86_64"


def make_setup(made: Made, out: Path, terminal: Terminal, compressor: str = SMALLEST) -> Path:
    """consilium-VERSION-windows-x86_64-setup.exe in the folder `out`."""
    target = out / f"{name_of(made)}-setup.exe"
    files = out / ".files.nsh"
    unpacked, deleted = setup_lists(made.folder)
    files.write_text(unpacked, encoding="utf-8")
    gone = files.with_name(f"{files.name}.delete")
    gone.write_text(deleted, encoding="utf-8")
    size = sum(path.stat().st_size for path in made.folder.rglob("*") if path.is_file()) >> 10
    defined = {
        "VERSION": made.version,
        "OUT": str(target),
        "ICON": str(made.folder / "consilium.ico"),
        "LICENCE": str(ROOT / "LICENSE"),
        "FILES": str(files),
        "SIZE": str(size),
        "COMPRESSOR": compressor,
    }
    terminal.run(
        "Packing the setup program",
        [
            *("makensis", "-V2", "-INPUTCHARSET", "UTF8"),
            *(f"-D{name}={value}" for name, value in defined.items()),
            WINDOWS / "setup.nsi",
        ],
        env={"SOURCE_DATE_EPOCH": str(made.epoch)},
    )
    files.unlink()
    gone.unlink()
    return target


def setup_lists(folder: Path) -> tuple[str, str]:
    """For NSIS: what to unpack, in a fixed order, and which files of the folder itself are ours."""
    unpacked = []
    for below in sorted([folder, *(path for path in folder.rglob("*") if path.is_dir())]):
        files = sorted(path for path in below.iterdir() if path.is_file())
        if files:
            name = _windows(below, folder)
            unpacked.append(f'SetOutPath "$Fresh{name}"')
            unpacked += [f'File "{path}"' for path in files]
    own = sorted(path.name for path in folder.iterdir() if path.is_file())
    deleted = [f'Delete "$INSTDIR\\{name}"' for name in own]
    return "\n".join(unpacked) + "\n", "\n".join(deleted) + "\n"


def _windows(path: Path, folder: Path) -> str:
    return "".join(f"\\{part}" for part in path.relative_to(folder).parts)


def make_msi(made: Made, out: Path, terminal: Terminal) -> Path:
    """consilium-VERSION-windows-x86_64.msi in the folder `out`."""
    target = out / f"{name_of(made)}.msi"
    source = out / ".consilium.wxs"
    source.write_text(msi_source(made), encoding="utf-8")
    terminal.run(
        "Packing the MSI",
        ["wixl", "--arch", "x64", "--output", target, source],
        env={"SOURCE_DATE_EPOCH": str(made.epoch)},
        cwd=made.folder,
    )
    source.unlink()
    return target


def msi_source(made: Made) -> str:
    """What wixl reads: each file a component of its own, with identities that depend on its name
    alone, so that Windows knows it in the next version."""
    folder, version = made.folder, made.version
    components: list[str] = []
    lines = list(_folders(folder, folder, components, " " * 8))
    features = "\n".join(f'      <ComponentRef Id="{each}"/>' for each in components)
    product = uuid.uuid5(NAMESPACE, f"product {version}")
    package = uuid.uuid5(NAMESPACE, f"package {version} {made.epoch}")
    tree = "\n".join(lines)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="{product}" Name="Consilium" Language="1033" Version="{version}"
      Manufacturer="The Consilium authors" UpgradeCode="{UPGRADE}">
    <Package Id="{package}" InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>
    <MajorUpgrade DowngradeErrorMessage="A newer Consilium is installed."/>
    <Media Id="1" Cabinet="consilium.cab" EmbedCab="yes"/>
    <Icon Id="consilium.ico" SourceFile="consilium.ico"/>
    <Property Id="ARPPRODUCTICON" Value="consilium.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramMenuFolder"/>
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="Consilium">
{tree}
        </Directory>
      </Directory>
    </Directory>
    <Feature Id="Consilium" Level="1">
{features}
    </Feature>
  </Product>
</Wix>
"""


SHORTCUT = (
    '<Shortcut Id="Start" Directory="ProgramMenuFolder" Name="Consilium" Advertise="no" '
    'WorkingDirectory="INSTALLDIR" Icon="consilium.ico"/>'
)
WINDOW = "Consilium-window.exe"


def _folders(below: Path, folder: Path, components: list[str], indent: str) -> list[str]:
    lines = []
    for path in sorted(below.iterdir()):
        name = path.relative_to(folder).as_posix()
        identity = uuid.uuid5(NAMESPACE, name)
        key, called = identity.hex, quoteattr(path.name)
        if path.is_dir():
            inner = _folders(path, folder, components, f"{indent}  ")
            lines += [f'{indent}<Directory Id="d{key}" Name={called}>', *inner]
            lines.append(f"{indent}</Directory>")
            continue
        components.append(f"c{key}")
        shortcut = SHORTCUT if name == WINDOW else ""
        source = quoteattr(name)
        lines.append(
            f'{indent}<Component Id="c{key}" Guid="{identity}" Win64="yes">'
            f'<File Id="f{key}" Name={called} Source={source} KeyPath="yes">{shortcut}</File>'
            "</Component>"
        )
    return lines
