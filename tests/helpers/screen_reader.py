"""A screen reader's eyes and hands, for tests: reads the window through AT-SPI and acts through it.

    /usr/bin/python3 tests/helpers/screen_reader.py

It needs the system's own Python with pyatspi (Debian: python3-pyatspi), so it runs as a process of
its own and is spoken to in JSON lines: `["tree"]`, `["press", NAME]`, `["write", NAME, TEXT]`,
`["choose", LIST, NUMBER]`, `["focused"]`, `["heard"]`, answered by one line each. Announcements are
collected from the beginning.
"""

# mypy: ignore-errors
from __future__ import annotations

import json
import sys
import threading
import time

import pyatspi
from gi.repository import GLib

APPLICATION = "Consilium"
_heard: list[str] = []
_SHOWN = (pyatspi.STATE_SHOWING, pyatspi.STATE_VISIBLE)


def window():
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name == APPLICATION:
            return application
    return None


def nodes(node, depth=0):
    """Every node that is on the screen, from the top on."""
    if node is None or depth > 60:
        return
    try:
        node.clearCache()  # what it was says nothing of what it is
        states = node.getState()
        if depth > 1 and not all(states.contains(state) for state in _SHOWN):
            return
        yield node, states
        for child in list(node):
            yield from nodes(child, depth + 1)
    except Exception:
        return  # it went while it was read: pyatspi raises what D-Bus and GLib raise


def described(node, states) -> dict:
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "enabled": states.contains(pyatspi.STATE_ENABLED),
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "focused": states.contains(pyatspi.STATE_FOCUSED),
        "checked": states.contains(pyatspi.STATE_CHECKED),
    }


def found(name: str):
    """The first node on the screen of that name that can be acted on, the newest window first."""
    matching = [
        (node, states)
        for node, states in nodes(window())
        if node.name == name and states.contains(pyatspi.STATE_ENABLED)
    ]
    return matching[-1] if matching else None


def focused() -> dict | None:
    """What has the keyboard: the innermost that says so and can. (A viewport says so too, and a
    chosen row even while its list doesn't have it.)"""
    has, lists = None, []
    for node, states in nodes(window()):
        if states.contains(pyatspi.STATE_FOCUSED) and states.contains(pyatspi.STATE_FOCUSABLE):
            if node.getRoleName() in ("table cell", "list item") and node.parent not in lists:
                continue
            lists.append(node)
            has = described(node, states)
    return has


def press(name: str) -> bool:
    if (hit := found(name)) is None:
        return False
    action = hit[0].queryAction()
    names = [action.getName(number).lower() for number in range(action.nActions)]
    for wanted in ("press", "toggle", "check", "click", "activate", "setfocus"):
        if wanted in names:
            return bool(action.doAction(names.index(wanted)))
    return False


def write(name: str, text: str) -> bool:
    hit = found(name)
    return hit is not None and bool(hit[0].queryEditableText().setTextContents(text))


def choose(name: str, number: int) -> bool:
    """Select a line of the list of that name, the first being 0."""
    hit = found(name)
    return hit is not None and bool(hit[0].querySelection().selectChild(number))


def answer(request: list) -> object:
    match request:
        case ["tree"]:
            return [described(node, states) for node, states in nodes(window())]
        case ["press", name]:
            return press(name)
        case ["write", name, text]:
            return write(name, text)
        case ["choose", name, number]:
            return choose(name, number)
        case ["focused"]:
            return focused()
        case ["heard"]:
            return list(_heard)
    return None


def listen() -> None:
    def heard(event) -> None:
        _heard.append(str(event.any_data))

    pyatspi.Registry.registerEventListener(heard, "object:announcement")
    threading.Thread(target=serve, daemon=True).start()
    pyatspi.Registry.start()


def serve() -> None:
    for line in sys.stdin:
        done = threading.Event()
        request = json.loads(line)
        given: list[object] = []

        def work(request=request, given=given, done=done) -> bool:
            try:
                given.append(answer(request))
            except Exception as error:  # the test shows it
                given.append({"error": repr(error)})
            done.set()
            return False

        GLib.idle_add(work)  # on the thread that hears events
        done.wait(60)
        print(json.dumps(given[0] if given else None), flush=True)
    time.sleep(0.1)
    GLib.idle_add(pyatspi.Registry.stop)


if __name__ == "__main__":
    listen()
