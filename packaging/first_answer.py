"""No build is trusted unasked: the demonstration model has to answer once, in a process of its own.

A compiler's fault, or a processor that a virtual machine describes wrongly, shows at the first
matrix product and not before.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from stages import CommandFailed, InstallError, NoAnswer, Terminal, signal_name

LIMIT_S = 300.0
# By these somebody or the system ends a process; all others are the process's own doing.
ENDED_FROM_OUTSIDE = {"SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"}
ROWS = ("engine", "answer")
Row = dict[str, object]


def ask(consilium: Path, terminal: Terminal) -> None:
    """Have the installed program ask one question of the demonstration model.

    Raises NoAnswer where the engine is what fails, and InstallError for any other reason.
    """
    rows: dict[str, Row] = {}

    def read(line: str) -> None:
        try:
            row = json.loads(line)
            rows[row["check"]] = row
        except (ValueError, KeyError, TypeError):
            pass

    failed: CommandFailed | None = None
    with tempfile.TemporaryDirectory(prefix="consilium-first-answer-") as home:
        try:
            terminal.run(
                "Asking the demonstration model a question",
                [consilium, "selftest", "--json"],
                step=read,
                env={"CONSILIUM_HOME": home},
                limit_s=LIMIT_S,
            )
        except CommandFailed as error:
            failed = error
    if all(rows.get(name, {}).get("ok") is True for name in ROWS):
        return  # what else the program lacks, Qt's libraries above all, is said where it matters
    _judge(rows, failed)


def _judge(rows: dict[str, Row], failed: CommandFailed | None) -> None:
    for name, row in rows.items():
        if row.get("ok") is True or name.startswith("PySide6"):
            continue
        detail = str(row.get("detail", ""))
        ended_by = row.get("signal")
        if ended_by in ENDED_FROM_OUTSIDE:
            raise InstallError(
                f"The first answer was cut short by {ended_by}: close other programs, as the "
                "memory may be full, and run the same command again."
            )
        if name in ROWS:
            raise NoAnswer(f"the engine ended by {ended_by}" if ended_by else detail)
        raise InstallError(f"The installation is not whole: {name}: {detail}")
    if failed is None:
        raise InstallError("The first answer was not asked for: `consilium selftest` said nothing.")
    if failed.late or crashed(failed):
        raise NoAnswer(f"the program: {failed.how}")
    raise failed


def crashed(failed: CommandFailed) -> bool:
    """Whether a command ended by a signal of its own doing."""
    return failed.code < 0 and signal_name(-failed.code) not in ENDED_FROM_OUTSIDE
