"""The options that commands share, taken before or after the command word, and how a command is declared."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from batchdesk.cli.choosing import choose
from batchdesk.cli.launch import DeskOptions
from batchdesk.cli.session import Session
from batchdesk.core.jobs import SourceChoice

Body = Callable[..., int]
"""A command's body: takes the Session and its own parameters, returns the exit code."""

Action = Callable[[Session], int]


@dataclass(slots=True)
class Parsed:
    """What the arguments say; filled by typer, done afterwards."""

    shared: dict[str, Any] = field(default_factory=dict)
    action: Action | None = None

    def options(self) -> DeskOptions:
        """The desk that is wanted; BATCHDESK_PROFILE names the profile where --profile does not."""
        named = os.environ.get("BATCHDESK_PROFILE")
        profile = self.shared.get("profile") or (Path(named) if named else None)
        settle = self.shared.get("settle_seconds")
        return DeskOptions(
            profile=profile,
            practice=bool(self.shared.get("practice")),
            base_url=self.shared.get("base_url"),
            poll_seconds=self.shared.get("poll_seconds"),
            settle_seconds=DeskOptions().settle_seconds if settle is None else settle,
            faults=self.shared.get("faults"),
        )


def _positive_dollars(text: str) -> Decimal:
    """A limit in dollars above zero, with or without its sign."""
    try:
        amount = Decimal(text.strip().removeprefix("$"))
    except InvalidOperation:
        amount = Decimal(0)
    if not (amount.is_finite() and amount > 0):
        raise typer.BadParameter(f"“{text}” is not an amount of dollars above zero")
    return amount


def _seconds(text: str, least: float, *, above: bool = False) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = float("nan")
    if not (seconds > least if above else seconds >= least) or seconds == float("inf"):
        raise typer.BadParameter(
            f"“{text}” is not a number of seconds {'above' if above else 'from'} {least:g}"
        )
    return seconds


Input = Annotated[
    Path, typer.Argument(metavar="INPUT", help="A table (Excel, CSV, JSON, Parquet, SQLite…) or documents.")
]
JobId = Annotated[str, typer.Argument(metavar="JOB", help="The job, or the first letters of its id.")]
RecipeFile = Annotated[
    Path, typer.Option("--recipe", "-r", metavar="R", help="A recipe file, or the name of a recipe.")
]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out", "-o", metavar="OUT", help="Where to write the answers (.xlsx, .csv, .tsv, .jsonl, .parquet)."
    ),
]
ModelId = Annotated[
    str | None, typer.Option("--model", metavar="ID", help="Use this model, not the recipe's.")
]
Limit = Annotated[int | None, typer.Option("--limit", metavar="N", min=1, help="Only the first N rows.")]
MaxCost = Annotated[
    Decimal | None,
    typer.Option(
        "--max-cost",
        metavar="USD",
        parser=_positive_dollars,
        help="Never send what could cost more than this.",
    ),
]
NoWait = Annotated[bool, typer.Option("--no-wait", help="Stop once everything is sent; `resume` goes on.")]


def _shared(
    profile: Annotated[
        Path | None,
        typer.Option(
            "--profile", metavar="DIR", help="Where jobs, settings and logs live [BATCHDESK_PROFILE]."
        ),
    ] = None,
    practice: Annotated[
        bool, typer.Option("--practice", help="Use the practice service: no key, no cost.")
    ] = False,
    base_url: Annotated[
        str | None, typer.Option("--base-url", metavar="URL", help="Another host that speaks the same API.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="JSON lines on standard output, words aside.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before spending.")] = False,
    poll_seconds: Annotated[
        float | None,
        typer.Option(
            "--poll-seconds",
            metavar="S",
            parser=partial(_seconds, least=0, above=True),
            help="Shortest wait between two polls.",
        ),
    ] = None,
    settle_seconds: Annotated[
        float | None,
        typer.Option(
            "--settle-seconds",
            metavar="S",
            parser=partial(_seconds, least=0),
            help="How long to look for a batch whose creation had no answer [600].",
        ),
    ] = None,
    faults: Annotated[
        Path | None,
        typer.Option("--faults", metavar="FILE", help="Trouble for the practice service to make."),
    ] = None,
) -> None:
    """Only its signature counts."""


def _act(body: Body, chosen: str, picked: dict[str, Any], given: dict[str, Any], session: Session) -> int:
    """Do it; a choice that can not be is a Problem of the command, not of the arguments' shape."""
    return body(session, **given, **({chosen: choose(**picked)} if chosen else {}))


def command(body: Body) -> Callable[..., None]:
    """Make a body into what typer takes: its parameters and the shared ones; calling it only notes what to do.

    A parameter that is a SourceChoice stands for all the options of `choose`.
    """
    own = list(inspect.signature(body, eval_str=True).parameters.values())[1:]
    chosen = next((parameter.name for parameter in own if parameter.annotation is SourceChoice), "")
    choices = list(inspect.signature(choose, eval_str=True).parameters.values()) if chosen else []
    own = [one for parameter in own for one in (choices if parameter.name == chosen else [parameter])]
    shared = list(inspect.signature(_shared, eval_str=True).parameters.values())

    def parse(context: typer.Context, **given: Any) -> None:
        parsed: Parsed = context.find_object(Parsed) or Parsed()
        said = {parameter.name: given.pop(parameter.name) for parameter in shared}
        parsed.shared |= {
            name: value for name, value in said.items() if value is not None and value is not False
        }
        picked = {parameter.name: given.pop(parameter.name) for parameter in choices}
        parsed.action = partial(_act, body, chosen, picked, given)

    keyword = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in (*own, *shared)]
    context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_ONLY, annotation=typer.Context)
    parse.__signature__ = inspect.Signature([context, *keyword])  # type: ignore[attr-defined]
    parse.__annotations__ = {one.name: one.annotation for one in (context, *keyword)}
    parse.__doc__ = body.__doc__
    parse.__name__ = body.__name__
    return parse
