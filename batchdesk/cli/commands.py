"""The list of commands, in the contract's order, and what no command at all does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from batchdesk import __version__
from batchdesk.cli import comparing, looking, money, sending, taking_back, upkeep
from batchdesk.cli.options import Body, Parsed, command
from batchdesk.cli.session import Session

_BODIES: tuple[Body, ...] = (
    looking.inspect,
    looking.estimate,
    sending.run,
    looking.jobs,
    looking.show,
    sending.resume,
    sending.retry,
    sending.cancel,
    looking.export,
    taking_back.adopt,
    money.ledger,
    money.price,
    comparing.compare,
)
_KEY_BODIES: tuple[tuple[str, Body], ...] = (
    ("set", upkeep.key_set),
    ("test", upkeep.key_test),
    ("forget", upkeep.key_forget),
)
WORDS = frozenset({*(body.__name__ for body in _BODIES), "key", "practice", "self-check"})
"""The command words."""


def parse(argv: Sequence[str], parsed: Parsed) -> int | None:
    """Fill `parsed` from the arguments; an exit code where that was all (`--help`), else None.

    typer.TyperException where the arguments are wrong.
    """
    outcome = build()(args=list(argv), prog_name="batchdesk", standalone_mode=False, obj=parsed)
    return outcome if isinstance(outcome, int) else None


def build() -> typer.Typer:
    """The whole command line."""
    app = typer.Typer(
        help="Put a question to every row, at half price.", add_completion=False, rich_markup_mode=None
    )
    app.callback(invoke_without_command=True)(command(window))
    for body in _BODIES:
        app.command(body.__name__)(command(body))
    key = typer.Typer(rich_markup_mode=None)
    key.callback()(command(upkeep.key))
    for word, body in _KEY_BODIES:
        key.command(word)(command(body))
    app.add_typer(key, name="key")
    app.command("practice")(command(upkeep.practice))
    app.command("self-check")(command(upkeep.self_check))
    return app


def window(
    session: Session,
    sample: Annotated[bool, typer.Option("--sample", hidden=True)] = False,
    version: Annotated[bool, typer.Option("--version", help="Say the version.")] = False,
) -> int:
    """Put a question to every row of a spreadsheet or every document of a folder, at half price.

    Without a command the desk opens as a window.
    """
    if version:
        session.screen.result({"version": __version__})
        if not session.screen.as_json:
            session.screen.say(f"BatchDesk {__version__}")
        return 0
    return session.launch.open_window(session.options, sample)
