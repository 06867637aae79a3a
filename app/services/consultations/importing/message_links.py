"""Message links of an imported file, repaired where they are missing or form a circle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.consultations.messages import Role


@dataclass(frozen=True)
class Node:
    """A message, or with no role something in between that is left out. `above` is the id of what
    it says it follows, `below` of what it says follows it. `lost`: the file has only its id."""

    role: Role | None
    above: str | None
    below: Sequence[str] = ()
    lost: bool = False


def linked(nodes: Mapping[str, Node]) -> dict[str, str | None]:
    """For each message the one that it follows, None for a beginning: the nearest above that is a
    message. One that names none follows what claims it, and so does one whose predecessor is not in
    the file, or else the last message before it of the other side. A circle is opened at its first
    message, so that none is lost."""
    claims = {below: key for key, node in nodes.items() for below in node.below if below != key}
    reached: dict[str, tuple[str | None, str | None]] = {}
    parents: dict[str, str | None] = {}
    before: dict[Role, str] = {}
    for key, node in nodes.items():
        if node.role is None:
            continue
        parents[key], missing = _climbed(key, nodes, reached)
        if missing is None and parents[key] is None and node.above is None:
            claiming = claims.get(key)
            if claiming is not None and nodes[claiming].role is not None:
                parents[key] = claiming
        elif missing is not None:
            other = Role.REPLY if node.role is Role.CLINICIAN else Role.CLINICIAN
            claiming = claims.get(key, claims.get(missing))
            known = claiming is not None and claiming != key and nodes[claiming].role is not None
            parents[key] = claiming if known else before.get(other)
        before[node.role] = key
    _open_circles(parents)
    return parents


def nearest(key: object, nodes: Mapping[str, Node]) -> str | None:
    """The message itself, or the nearest above it that is one."""
    if not isinstance(key, str) or key not in nodes:
        return None
    return key if nodes[key].role is not None else _climbed(key, nodes, {})[0]


def _climbed(
    key: str, nodes: Mapping[str, Node], reached: dict[str, tuple[str | None, str | None]]
) -> tuple[str | None, str | None]:
    """The nearest message above, or else the id at which the file has nothing more. `reached`
    remembers it of what lies between."""
    passed: list[str] = []
    seen = {key}
    above = nodes[key].above
    while True:
        if above is None or above in seen:
            result: tuple[str | None, str | None] = (None, None)
        elif above in reached:
            result = reached[above]
        elif above not in nodes or nodes[above].lost:
            result = (None, above)
        elif nodes[above].role is not None:
            result = (above, None)
        else:
            passed.append(above)
            seen.add(above)
            above = nodes[above].above
            continue
        reached.update(dict.fromkeys(passed, result))
        return result


def _open_circles(parents: dict[str, str | None]) -> None:
    place = {key: number for number, key in enumerate(parents)}
    safe: set[str] = set()
    for key in parents:
        path: dict[str, None] = {}
        here: str | None = key
        while here is not None and here not in safe:
            if here in path:
                walked = list(path)
                circle = walked[walked.index(here) :]
                parents[min(circle, key=place.__getitem__)] = None
                break
            path[here] = None
            here = parents[here]
        safe.update(path)
