"""Arguments of `consilium server`."""

from __future__ import annotations

from pathlib import Path

from app.cli.argument_values import count
from app.cli.command_parsers import Commands, command, command_group, json_option
from app.core.prompts.prompt_formats import PromptFormat


def server_commands(commands: Commands) -> None:
    """`consilium server` with all that it can do."""
    group = command_group(commands, "server", "servers of the clinic's own that can answer")
    module = "app.cli.server"
    added = command(group, "add", "set up a server, after it was asked", module, vault=True)
    added.add_argument("url", metavar="URL", help="https://llm.clinic.example, for instance")
    added.add_argument("--name", default="", help="what it is called here; its host by default")
    added.add_argument("--model", default="", help="which of its models, where it serves several")
    added.add_argument("--ca", type=Path, metavar="FILE", help="the clinic's CA certificate (PEM)")
    added.add_argument(
        "--pin", default="", metavar="SHA256", help="the fingerprint of its certificate"
    )
    added.add_argument(
        "--allow-http", action="store_true",
        help="for http:// to another computer: everybody on the way can read what is asked",
    )  # fmt: skip
    added.add_argument(
        "--context", type=count, default=0, metavar="N", help="tokens, where it does not tell"
    )
    added.add_argument("--prompt-format", choices=[each.value for each in PromptFormat])
    added.add_argument(
        "--token", choices=["ask", "-"], default="",
        help="it wants a token: ask for it, or read its line from standard input",
    )  # fmt: skip
    listed = command(group, "list", "list the servers", module, vault=True)
    tested = command(group, "test", "connect, and say what it serves", module, vault=True)
    removed = command(group, "remove", "forget a server and its token", module, vault=True)
    for parser in (tested, removed):
        parser.add_argument("name", metavar="NAME", help="its name or address")
    for parser in (added, listed, tested, removed):
        json_option(parser)
