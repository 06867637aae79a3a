"""Parts of the folder: what comes from where, under which licence, and which files are whose.

Written as a CycloneDX bill of materials (SBOM); checked against the folder, where no file may be
without a part, and no part without a licence and its text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

TEXT, INSIDE = "consilium:licence-text", "consilium:compiled-into"
SBOM = "share/doc/consilium/consilium.cdx.json"


@dataclass
class Part:
    """Something that was made elsewhere, or by us. `licence` is an SPDX expression, or a name where
    there is none; `texts` are its files in the folder; `inside` names what it is compiled into."""

    name: str
    version: str
    licence: str
    purl: str = ""
    texts: list[str] = field(default_factory=list)
    inside: str = ""


class Inventory:
    """The parts, and for each file of the folder the name of its part."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.parts: dict[str, Part] = {}
        self.owners: dict[str, str] = {}

    def add(self, part: Part) -> Part:
        """A part that isn't there yet; else the one that is."""
        return self.parts.setdefault(part.name, part)

    def own(self, part: Part, *paths: Path) -> None:
        """These files, and all that lie below these folders, are the part's now."""
        self.add(part)
        for path in paths:
            below = path.rglob("*") if path.is_dir() and not path.is_symlink() else [path]
            for each in below:
                if not each.is_dir() or each.is_symlink():
                    self.owners[self._name(each)] = part.name

    def own_bytecode(self) -> None:
        """What was compiled from a file is whose the file is."""
        for path in self.folder.rglob("__pycache__/*.pyc"):
            source = path.parent.parent / f"{path.name.partition('.')[0]}.py"
            owner = self.owners.get(self._name(source))
            if owner is not None:
                self.owners[self._name(path)] = owner

    def files_of(self, name: str) -> list[str]:
        """Of a part, those that are there, sorted."""
        return sorted(
            path
            for path, owner in self.owners.items()
            if owner == name
            and ((self.folder / path).exists() or (self.folder / path).is_symlink())
        )

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()


def write_sbom(inventory: Inventory, version: str, made_at: str) -> None:
    """The bill of materials into the folder, the same for the same folder."""
    path = inventory.folder / SBOM
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    inventory.own(inventory.parts["consilium"], path)
    components = [
        _component(part, inventory.files_of(part.name))
        for part in sorted(inventory.parts.values(), key=lambda part: part.name)
    ]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": made_at,
            "component": {"type": "application", "name": "consilium", "version": version},
        },
        "components": components,
    }
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _component(part: Part, files: list[str]) -> dict[str, object]:
    told = [(TEXT, text) for text in part.texts]
    told += [(INSIDE, part.inside)] if part.inside else []
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": part.name,
        "name": part.name,
        "version": part.version,
        "licenses": [{"license": {"name": part.licence}}],
        "properties": [{"name": name, "value": value} for name, value in told],
        "evidence": {"occurrences": [{"location": each} for each in files]},
    }
    return component | ({"purl": part.purl} if part.purl else {})


def faults_of(folder: Path) -> list[str]:
    """Sentences: each file without a part or of two, part without a licence, a text or a file."""
    document = json.loads((folder / SBOM).read_text(encoding="utf-8"))
    present = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    }
    faults: list[str] = []
    told: set[str] = set()
    for component in document["components"]:
        files = [each["location"] for each in component["evidence"]["occurrences"]]
        faults += _faults_of_part(component, files, present)
        faults += [f"{each} is of two parts" for each in files if each in told]
        told.update(files)
    return faults + [f"{each} is of no part" for each in sorted(present - told)]


def _faults_of_part(component: Any, files: list[str], present: set[str]) -> list[str]:
    name = component["name"]
    told = [(each["name"], each["value"]) for each in component["properties"]]
    texts = [value for kind, value in told if kind == TEXT]
    faults = [f"{each} of {name} isn't there" for each in [*files, *texts] if each not in present]
    if not any(each["license"]["name"].strip() for each in component["licenses"]):
        faults.append(f"{name} has no licence")
    if not texts:
        faults.append(f"{name} has no licence text")
    if not files and INSIDE not in dict(told):
        faults.append(f"{name} has no file")
    return faults
