"""Command parsers: what every command of the command line is made with."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn, TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[CommandParser]"


class CommandParser(argparse.ArgumentParser):
    """Says what is wrong in one line; argparse would write its whole usage above it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. See: {self.prog} --help\n")


def command(
    commands: Commands,
    name: str,
    does: str,
    module: str,
    *,
    vault: bool = False,
    keeps_log: bool = True,
) -> argparse.ArgumentParser:
    """A command, whose module's `run` does it; `vault`: it opens one."""
    parser = commands.add_parser(name, help=does, description=f"{does}.", allow_abbrev=False)
    parser.set_defaults(module=module, keeps_log=keeps_log, action=name)
    if vault:
        parser.add_argument(
            "--passphrase-file",
            type=Path,
            metavar="FILE",
            help="read the vault's passphrase from this file (or set CONSILIUM_PASSPHRASE)",
        )
    return parser


def command_group(commands: Commands, name: str, does: str) -> Commands:
    """A command that has commands of its own."""
    parser = commands.add_parser(name, help=does, description=f"{does}.", allow_abbrev=False)
    return parser.add_subparsers(title="commands", metavar="COMMAND", required=True)


def json_option(parser: argparse.ArgumentParser) -> None:
    """`--json`."""
    parser.add_argument("--json", action="store_true", help="answer in JSON")
