"""`consilium server`: the clinic's own servers, set up once, then models like others."""

from __future__ import annotations

import argparse
import sys
import time
from typing import Any

from app.cli.open_vault import opened
from app.cli.passphrase_input import MOST_BYTES, typed_secret
from app.cli.terminal import note, say, say_json
from app.core.engine_protocol import ModelFacts
from app.core.models.clinic_server import PLAIN_HTTP, ClinicServer, address_of
from app.core.prompts.prompt_formats import PromptFormat
from app.paths import Home
from app.sentences import Sentence
from app.services.application import Services
from app.services.models.clinic_servers import KeptServer, ca_of


def run(arguments: argparse.Namespace, home: Home) -> int:
    """One of add, list, test, remove. Raises WrongUse, ModelNotFound, ServerError."""
    token = sys.stdin.readline(MOST_BYTES).strip() if _reads_token(arguments) else ""
    with opened(home, arguments.passphrase_file) as services:
        match arguments.action:
            case "add":
                _add(services, arguments, token)
            case "list":
                _list(services, as_json=arguments.json)
            case "test":
                _test(services, arguments.name, as_json=arguments.json)
            case _:
                kept = services.servers.find(arguments.name)
                services.servers.remove(kept)
                if arguments.json:
                    say_json({"removed": kept.server.name})
                else:
                    say(f"{kept.server.name} is forgotten, and its token with it.")
    return 0


def _reads_token(arguments: argparse.Namespace) -> bool:
    """Before the vault is opened: its passphrase may be asked for on the terminal."""
    return arguments.action == "add" and str(arguments.token) == "-"


def _add(services: Services, arguments: argparse.Namespace, token: str) -> None:
    address = address_of(arguments.url)
    if arguments.token == "ask":
        token = typed_secret(f"Token for {address.host}: ")
    if not address.secure and not address.is_here and arguments.allow_http:
        note(f"consilium: {Sentence(PLAIN_HTTP.template, {'host': address.host})}")
    kept = services.servers.add(
        ClinicServer(
            name=arguments.name,
            url=arguments.url,
            model=arguments.model,
            ca=ca_of(arguments.ca) if arguments.ca else "",
            pin=arguments.pin,
            token=token,
            allow_http=arguments.allow_http,
            context=arguments.context,
        )
    )
    if arguments.prompt_format:
        services.formats.choose(kept.entry, PromptFormat(arguments.prompt_format))
    if arguments.json:
        say_json(_object(services, kept))
        return
    say(f"Added {kept.server.name}.")
    say(f"It says that it serves {_served(kept)}; this can't be verified.")
    say(f"What is asked of it leaves this computer. Ask it with: --model “{kept.server.name}”")


def _list(services: Services, *, as_json: bool) -> None:
    servers = services.servers.kept()
    for kept in servers:
        if as_json:
            say_json(_object(services, kept))
            continue
        server, choice = kept.server, services.formats.of(kept.entry)
        say(f"{server.name}  ({server.url})")
        say(f"    It says that it serves {_served(kept)}; this can't be verified.")
        say(f"    {_trusted(server)} · {'with a token' if server.token else 'without a token'}")
        say(f"    Asked in the format {choice.prompt_format}")
    if not servers:
        note("There is no clinic server. Set one up with: consilium server add URL")


def _test(services: Services, name: str, *, as_json: bool) -> None:
    kept = services.servers.find(name)
    started = time.perf_counter()
    facts = services.servers.asked(kept.server)
    took = (time.perf_counter() - started) * 1000
    if as_json:
        say_json({**_object(services, kept), "reached_ms": round(took), **_said(facts)})
        return
    say(f"{kept.server.name} answered within {took:,.0f} ms over {_trusted(kept.server)}.")
    software = f" ({facts.server_software})" if facts.server_software else ""
    say(f"It says that it serves {facts.served}{software}, context {facts.context_train:,} tokens.")
    if not facts.counts_exactly:
        say("It has no tokenizer to ask: tokens are estimated, and the prompt is sent as text.")


def _served(kept: KeptServer) -> str:
    software = f" with {kept.software}" if kept.software else ""
    return f"“{kept.served}”{software}, context {kept.context:,} tokens"


def _trusted(server: ClinicServer) -> str:
    if not server.address.secure:
        where = "on this computer" if server.address.is_here else "that everybody can read"
        return f"plain HTTP {where}"
    by = []
    if server.ca:
        by.append("the clinic's CA file")
    if server.pin:
        by.append(f"the pinned certificate {server.pin[:16]}…")
    return f"HTTPS, trusted by {' and '.join(by) or 'the authorities of this system'}"


def _object(services: Services, kept: KeptServer) -> dict[str, Any]:
    server = kept.server
    return {
        "name": server.name,
        "url": server.url,
        "model": server.model,
        "served": kept.served,
        "software": kept.software,
        "context": kept.context,
        "counts_exactly": kept.counts_exactly,
        "ca": bool(server.ca),
        "pin": server.pin or None,
        "token": bool(server.token),
        "allow_http": server.allow_http,
        "prompt_format": services.formats.of(kept.entry).prompt_format.value,
    }


def _said(facts: ModelFacts) -> dict[str, Any]:
    return {
        "served": facts.served,
        "software": facts.server_software,
        "context": facts.context_train,
        "counts_exactly": facts.counts_exactly,
    }
