"""`consilium sources`: the documents of the clinic's own, against which replies are checked."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any

from app.cli.open_vault import opened
from app.cli.passphrase_input import text_of, typed_secret
from app.cli.source_output import say_found
from app.cli.terminal import Progress, confirmed, note, people_are_here, say, say_dim, say_json
from app.core.clinical.sources import Source, SourceState
from app.core.units import count_of
from app.errors import ConsiliumError, NotFound, PasswordNeeded, WrongUse
from app.export.source_fields import found_object
from app.export.transcript import local_time
from app.paths import Home
from app.services.application import Services
from app.services.clinical.source_library import SourceDetails

_SHORT_ID = 12
_MOST_FOUND = 10


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Exit status 1 where a file could not be added. Raises NotFound, WrongUse."""
    with opened(home, arguments.passphrase_file) as services:
        match arguments.action:
            case "add":
                return _add(services, arguments)
            case "list":
                _list(services, arguments)
            case "search":
                _search(services, arguments)
            case "show":
                _show(services, arguments)
            case "change":
                _change(services, arguments)
            case _:
                return _remove(services, arguments)
    return 0


def _add(services: Services, arguments: argparse.Namespace) -> int:
    if len(arguments.files) > 1 and (arguments.title or arguments.supersedes):
        raise WrongUse("Give a title or what is superseded for one file at a time.")
    code = 0
    for path in arguments.files:
        try:
            source = _added(services, arguments, path)
        except (WrongUse, NotFound):
            raise
        except ConsiliumError as error:
            note(f"consilium: {error}")
            code = 1
            continue
        if arguments.json:
            say_json(source_object(source))
        else:
            say(f"{source.id[:_SHORT_ID]}  {_described(source)}")
            if source.without_text:
                pages = count_of(source.without_text, "page")
                say_dim(f"    {pages} of it: a picture, no text can be read")
    return code


def _added(services: Services, arguments: argparse.Namespace, path: Path) -> Source:
    progress = Progress()
    password = _password_of(arguments)
    while True:
        details = SourceDetails(
            arguments.title, arguments.valid_until, arguments.supersedes, arguments.note, password
        )
        try:
            return services.sources.add(
                path, details, lambda fraction: progress.show(f"{path.name} … {fraction:.0%}")
            )
        except PasswordNeeded as error:
            progress.clear()
            if arguments.password_file or not people_are_here():
                raise
            note(str(error))
            password = typed_secret("Password of the document: ")
        finally:
            progress.clear()


def _password_of(arguments: argparse.Namespace) -> str | None:
    path: Path | None = arguments.password_file
    if path is None:
        return None
    try:
        return text_of(path).rstrip("\r\n")
    except (OSError, RuntimeError, UnicodeDecodeError) as error:
        raise WrongUse(f"{path} cannot be read as a password.") from error


def _list(services: Services, arguments: argparse.Namespace) -> None:
    sources = services.sources.sources()
    for source in sources:
        if arguments.json:
            say_json(source_object(source))
        else:
            say(f"{source.id[:_SHORT_ID]}  {_described(source)}")
    if not sources and not arguments.json:
        note("There is no source yet. Add one: consilium sources add FILE")


def _described(source: Source) -> str:
    noun = "page" if source.has_pages else "section"
    parts = [source.title, count_of(source.pages, noun), f"added {_day(source.added_at)}"]
    if source.valid_until:
        parts.append(f"valid until {source.valid_until}")
    if source.is_past(_today()):
        parts.append("PAST ITS DATE")
    if source.state is not SourceState.ACTIVE:
        parts.append(source.state.value)
    return " · ".join(parts)


def source_object(source: Source) -> dict[str, Any]:
    """The object of `--json`; docs/commands.md describes its keys."""
    return {
        "id": source.id,
        "title": source.title,
        "kind": source.kind.value,
        "file_name": source.file_name,
        "sha256": source.sha256,
        "bytes": source.bytes,
        "pages": source.pages,
        "pages_without_text": source.without_text,
        "added_at": source.added_at,
        "added_by": source.added_by,
        "valid_until": source.valid_until,
        "is_past": source.is_past(_today()),
        "supersedes": source.supersedes,
        "superseded_by": source.superseded_by,
        "state": source.state.value,
        "note": source.note,
    }


def _search(services: Services, arguments: argparse.Namespace) -> None:
    found = services.source_search.find(" ".join(arguments.words), _MOST_FOUND)
    if arguments.json:
        say_json(found_object(found))
        return
    if found is None:
        note("There is no source yet. Add one: consilium sources add FILE")
        return
    say_found(found)


def _show(services: Services, arguments: argparse.Namespace) -> None:
    source = services.sources.source(arguments.id)
    if arguments.page is None:
        say_json(source_object(source)) if arguments.json else say(_described(source))
        return
    page = services.sources.page(source, arguments.page - 1)
    if arguments.json:
        say_json(
            {
                "source": source.id,
                "page": arguments.page,
                "label": page.label,
                "heading": page.heading_path,
                "text": page.text,
                "furniture": page.furniture,
                "has_text": page.has_text,
            }
        )
        return
    label = f" ({page.label})" if page.label else ""
    say_dim(f"{source.title}, {'page' if source.has_pages else 'section'} {arguments.page}{label}")
    say(page.text if page.has_text else "This page is a picture: no text can be read.")


def _change(services: Services, arguments: argparse.Namespace) -> None:
    source = services.sources.source(arguments.id)
    if arguments.active:
        source = services.sources.activate(source)
    if arguments.superseded_by:
        services.sources.supersede(source, services.sources.source(arguments.superseded_by))
    if arguments.title or arguments.valid_until is not None or arguments.note is not None:
        until = source.valid_until if arguments.valid_until is None else arguments.valid_until
        source = services.sources.describe(
            source,
            title=arguments.title or source.title,
            valid_until=until or None,
            note=source.note if arguments.note is None else arguments.note,
        )
    source = services.sources.source(source.id)
    say_json(source_object(source)) if arguments.json else say(_described(source))


def _remove(services: Services, arguments: argparse.Namespace) -> int:
    source = services.sources.source(arguments.id)
    if source.state is SourceState.REMOVED:
        raise WrongUse("That source was removed already.")
    if not arguments.yes and people_are_here():
        note(f"“{source.title}” goes for good; replies that cite it keep its name.")
        if not confirmed("Remove it?"):
            return 1
    services.sources.remove(source)
    if arguments.json:
        say_json({"id": source.id, "state": SourceState.REMOVED.value})
    else:
        say("Removed.")
    return 0


def _day(seconds: float) -> str:
    return local_time(seconds)[:10]


def _today() -> str:
    return _day(time.time())
