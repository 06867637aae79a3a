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
from functools import cache

import pyatspi
from gi.repository import Atspi, Gio, GLib

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


class Bus:
    """The tree as D-Bus tells it: all nodes of a level are asked at once, and their answers come as
    they are ready. One call after the other, as pyatspi asks, a page takes seconds."""

    ACCESSIBLE = "org.a11y.atspi.Accessible"
    ROOT = "/org/a11y/atspi/accessible/root"

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        said = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None
        )
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            said.unpack()[0],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
            None,
            None,
        )

    def tree(self) -> list[dict]:
        """Every node that is on the screen, from the top on."""
        root = ("org.a11y.atspi.Registry", self.ROOT)
        for place in self._all([root], self._children)[root] or ():
            told = self._all([place], self._facts)[place]
            if told and told["name"] == APPLICATION:
                return [facts for facts, _ in self._below(place)]
        return []

    def _below(self, place) -> list[tuple[dict, tuple]]:
        """Level by level, then put in order."""
        facts, children, level = {}, {}, [place]
        for depth in range(60):
            facts |= {each: told for each, told in self._all(level, self._facts).items() if told}
            level = [
                each for each in level if each in facts and (depth < 2 or facts[each]["shown"])
            ]
            children |= self._all(level, self._children)
            level = [below for each in level for below in children.get(each) or ()]
            if not level:
                break

        def ordered(each):
            if each in facts and each in children:
                yield facts[each], each
                for below in children[each] or ():
                    yield from ordered(below)

        return list(ordered(place))

    def _all(self, places, ask) -> dict:
        """What `ask` told of each; None where it went while it was read."""
        told, left = {}, len(places)

        def keep(place, value) -> None:
            nonlocal left
            told[place] = value
            left -= 1

        for place in places:
            ask(place, lambda value, place=place: keep(place, value))
        while left:
            GLib.MainContext.default().iteration(True)
        return told

    def _call(self, place, interface: str, method: str, arguments, done) -> None:
        def answered(bus, result) -> None:
            try:
                done(bus.call_finish(result).unpack())
            except GLib.Error:
                done(None)

        self._bus.call(*place, interface, method, arguments, None, 0, 20_000, None, answered)

    def _children(self, place, done) -> None:
        self._call(place, self.ACCESSIBLE, "GetChildren", None, lambda said: done(said and said[0]))

    def _facts(self, place, done) -> None:
        """Role, states, name and description, in calls that are under way together."""
        said = {}

        def told(what: str, value) -> None:
            said[what] = value
            if len(said) == len(calls):
                done(_facts_of(**said) if None not in said.values() else None)

        properties = "org.freedesktop.DBus.Properties"
        calls = {  # Qt knows no GetAll
            "role": (self.ACCESSIBLE, "GetRole", None),
            "states": (self.ACCESSIBLE, "GetState", None),
            "name": (properties, "Get", GLib.Variant("(ss)", (self.ACCESSIBLE, "Name"))),
            "about": (properties, "Get", GLib.Variant("(ss)", (self.ACCESSIBLE, "Description"))),
        }
        for what, call in calls.items():
            self._call(place, *call, lambda value, what=what: told(what, value))


def _facts_of(role, states, name, about) -> dict:
    low, high = states[0]
    has = low | high << 32

    def is_in(*wanted) -> bool:
        return all(has >> int(state) & 1 for state in wanted)

    return {
        "role": Atspi.role_get_name(Atspi.Role(role[0])),
        "name": name[0],
        "description": about[0],
        "enabled": is_in(pyatspi.STATE_ENABLED),
        "focusable": is_in(pyatspi.STATE_FOCUSABLE),
        "focused": is_in(pyatspi.STATE_FOCUSED),
        "checked": is_in(pyatspi.STATE_CHECKED),
        "shown": is_in(*_SHOWN),
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
            return _bus().tree()
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


@cache
def _bus() -> Bus:
    return Bus()


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
