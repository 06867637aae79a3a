"""`consilium sources synonyms`: terms that the clinic takes for the same."""

from __future__ import annotations

import argparse

from app.cli.open_vault import opened
from app.cli.terminal import note, say, say_json
from app.paths import Home
from app.services.application import Services


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises NotFound, WrongUse."""
    with opened(home, arguments.passphrase_file) as services:
        match arguments.action:
            case "add":
                number, terms = services.sources.add_synonyms(arguments.terms)
                if arguments.json:
                    say_json({"group": number, "terms": terms})
                else:
                    say(f"{number}  {' = '.join(terms)}")
            case "list":
                _list(services, arguments)
            case "show":
                _show(services, arguments)
            case _:
                services.sources.remove_synonyms(arguments.group)
                if arguments.json:
                    say_json({"group": arguments.group, "removed": True})
                else:
                    say("Removed.")
    return 0


def _list(services: Services, arguments: argparse.Namespace) -> None:
    groups = services.sources.synonyms()
    for number, terms in groups.items():
        if arguments.json:
            say_json({"group": number, "terms": list(terms)})
        else:
            say(f"{number}  {' = '.join(terms)}")
    if not groups and not arguments.json:
        shipped = services.source_search.synonyms.count
        note(f"The clinic has none of its own yet, beside the {shipped:,} groups that are shipped.")


def _show(services: Services, arguments: argparse.Namespace) -> None:
    terms = services.source_search.synonyms.same_as(arguments.term)
    if arguments.json:
        say_json({"term": arguments.term, "same": list(terms)})
    elif terms:
        say(" = ".join((arguments.term, *terms)))
    else:
        note(f"“{arguments.term}” has no synonyms.")
