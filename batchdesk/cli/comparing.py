"""The command that asks the same rows of several models: compare."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from batchdesk.cli import codes
from batchdesk.cli.choosing import Citations
from batchdesk.cli.options import Input, RecipeFile
from batchdesk.cli.session import Session
from batchdesk.cli.shapes import comparison_shape
from batchdesk.cli.targets import check_source
from batchdesk.cli.watching import working
from batchdesk.cli.words import count, money
from batchdesk.core.cells import show
from batchdesk.core.comparison import MOST_ROWS
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.prices import total
from batchdesk.core.recipe import AnswerKind

if TYPE_CHECKING:
    from batchdesk.core.comparison import ComparePrice, Comparison

USUAL = 20
"""Rows that are compared where a person names no number."""

Models = Annotated[
    str, typer.Option("--models", metavar="ID,ID", help="Two or three models, with commas between them.")
]
Rows = Annotated[
    int,
    typer.Option("--rows", metavar="N", min=1, max=MOST_ROWS, help="How many rows, spread over all of them."),
]
Expected = Annotated[
    str, typer.Option("--expected", metavar="COLUMN", help="The column that holds the right first answer.")
]


def compare(
    session: Session,
    source: Input,
    recipe: RecipeFile,
    models: Models,
    choice: SourceChoice,
    citations: Citations = False,
    rows: Rows = USUAL,
    expected: Expected = "",
) -> int:
    """Ask the same few rows of two or three models, at the standard price, and show who agrees with whom."""
    check_source(source)
    choice = replace(choice, citations=citations)
    names = [name.strip() for name in models.split(",") if name.strip()]
    with session.desk() as desk:
        session.check_can_ask(desk)
        asked = desk.questions.read_recipe(recipe)
        with working(session.screen) as (watch, _):
            all_rows = desk.inspect(source, choice, watch).rows
            numbers = spread(all_rows, rows)
            price = desk.questions.compare_price(source, choice, asked, names, numbers, watch)
        if not session.agrees(desk, _question(price, len(numbers))):
            session.screen.say("Nothing was sent.")
            return codes.STOPPED
        with working(session.screen) as (watch, _):
            found = desk.questions.compare(
                source, choice, asked, names, numbers, watch, job_rows=all_rows, expected_column=expected
            )
    session.screen.result(comparison_shape(found))
    if not session.screen.as_json:
        _show(session, found, {one.name for one in asked.answers if one.kind is AnswerKind.TEXT})
    for trouble in found.troubles:
        session.screen.mention(trouble)
    whole = all(outcome is not None for row in found.rows for outcome in row.outcomes)
    return codes.DONE if whole else codes.SOME_FAILED


def spread(rows: int, wanted: int) -> list[int]:
    """So many row numbers, from the first to the last at even distances."""
    wanted = min(rows, wanted)
    if wanted <= 1:
        return [1] * wanted
    return [1 + round(place * (rows - 1) / (wanted - 1)) for place in range(wanted)]


def _question(price: tuple[ComparePrice, ...], rows: int) -> str:
    about, most = total(one.expected for one in price), total(one.ceiling for one in price)
    return (
        f"Ask {count(rows, 'row')} of {len(price)} models live, for about {money(about)}"
        f" (at most {money(most, up=True)})?"
    )


def _show(session: Session, found: Comparison, texts: Collection[str]) -> None:
    """`texts` are the columns of free text, which are not compared."""
    from batchdesk.cli.tables import table

    for place, column in enumerate(found.columns):
        rows = [(row.number, *(_said(outcome, place) for outcome in row.outcomes)) for row in found.rows]
        session.screen.say(f"{column}:")
        session.screen.draw(table((">Row", *found.models), rows))
    summaries = [
        (
            one.model,
            one.usable,
            money(one.cost),
            money(one.whole_job),
            "" if one.right is None else f"{one.right:.0%}",
            f"{one.seconds:.1f} s",
        )
        for one in found.summaries
    ]
    whole = f">{count(found.job_rows, 'row')} in a batch"
    heads = ("Model", ">Usable", ">Cost now", whole, ">Right", ">Each took")
    session.screen.draw(table(heads, summaries))
    for agreed in found.agreement:
        if agreed.all is not None:
            pairs = "; ".join(
                f"{one} and {other} {share:.0%}" for (one, other), share in agreed.pairs if share is not None
            )
            session.screen.say(f"{agreed.column}: all agree on {agreed.all:.0%} of the rows ({pairs}).")
        elif agreed.column not in texts:
            session.screen.say(f"{agreed.column}: no answers to compare.")


def _said(outcome: object, place: int) -> str:
    answers = getattr(outcome, "answers", ())
    if place < len(answers):
        text = show(answers[place])
        return text if len(text) <= 40 else f"{text[:39]}…"
    status = getattr(outcome, "status", None)
    return "not asked" if status is None else f"({status.value})"
