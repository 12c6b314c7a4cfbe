"""A job over product reviews whose answers have every kind, to be summed up; the same every time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.rows import AnswerRow, Outcome, Review, RowStatus
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk

RECIPE = Recipe(
    name="Product reviews",
    model="claude-haiku-5-5",
    description="Codes product reviews.",
    instructions="You code product reviews.",
    prompt="{{Review}}",
    answers=(
        Answer("Sentiment", AnswerKind.CHOICE, "", ("positive", "neutral", "negative", "mixed")),
        Answer("Stars", AnswerKind.INTEGER),
        Answer("Recommends", AnswerKind.YES_NO),
        Answer("Price named", AnswerKind.NUMBER),
        Answer("Topics", AnswerKind.LIST),
        Answer("Bought on", AnswerKind.DATE),
        Answer("Summary", AnswerKind.TEXT),
    ),
)
COLUMNS = ("Id", "Product", "Country", "Review", "Expected sentiment")
_TOPICS = (
    "delivery", "quality of the lid", "noise", "price", "colour", "cleaning", "instructions", "warranty",
    "packaging", "customer service", "size", "weight", "taste of the coffee", "durability", "design",
)  # fmt: skip
_PRODUCTS = ("Kettle K2", "Grinder Pro", "Toaster Duo", "Espresso One")
_COUNTRIES = ("Germany", "France", "Spain", "Japan", "United States")


def rows(job: Job) -> list[AnswerRow]:
    """All rows of the job; rows that wait have no answers."""
    chance = Random(7)
    return [_row(chance, number, world.status_of(job, number)) for number in range(1, job.rows + 1)]


def _row(chance: Random, number: int, status: RowStatus) -> AnswerRow:
    feeling = chance.choices(("positive", "neutral", "negative", "mixed"), (52, 14, 26, 8))[0]
    stars = max(1, min(5, round(chance.gauss({"positive": 4.6, "negative": 1.8}.get(feeling, 3.2), 0.8))))
    price: Cell = round(chance.lognormvariate(4.1, 0.5), 2) if chance.random() < 0.61 else None
    topics = chance.choices(_TOPICS, range(len(_TOPICS), 0, -1), k=chance.randrange(1, 4))
    bought: Cell = date(2025, 11, 3) + timedelta(days=int(chance.triangular(0, 380, 330)))
    said = "Likes it." if number % 9 else None
    answers = (feeling, stars, stars > 3, price, "; ".join(dict.fromkeys(topics)),
               bought if number % 5 else None, f"Review {number}: {said}")  # fmt: skip
    expected: Cell = feeling if chance.random() < 0.9 else chance.choice(("positive", "Negative ", "mixed"))
    cells: tuple[Cell, ...] = (
        f"R-{number:05}", chance.choice(_PRODUCTS), chance.choices(_COUNTRIES, (8, 5, 3, 2, 6))[0], "A review",
        expected if number % 9 == 0 else None,
    )  # fmt: skip
    edited = Review(((0, feeling),)) if number % 311 == 0 else Review()
    kept = Outcome(status, answers if status is RowStatus.OK else ())
    return AnswerRow(number, cells, kept, review=edited if status is RowStatus.OK else Review())


def desk(
    state: JobState = JobState.FINISHED,
    counts: dict[RowStatus, int] | None = None,
    change: Callable[[Job], Job] = lambda job: job,
) -> FakeDesk:
    """A desk with this one job, "rv"."""
    held = counts or {RowStatus.OK: 4103, RowStatus.SKIPPED: 17}
    source = Path("/home/ada/Work/reviews-2026.xlsx")
    sent = world.NOW - timedelta(hours=3)
    job = world.job(
        "rv", "Reviews 2026", state, held, source=source, choice=SourceChoice("Reviews", 1), columns=COLUMNS,
        recipe=RECIPE, submitted_at=sent, estimated=Decimal("1.10"), actual=Decimal("1.04"),
        parts=(world.part(1, PartState.COLLECTED, sum(held.values()), ago=timedelta(hours=3)),),
    )  # fmt: skip
    finished = replace(job, finished_at=world.NOW - timedelta(hours=2)) if state is JobState.FINISHED else job
    made = FakeDesk((change(finished),))
    made.summaries.rows = rows
    return made


def free_text(job: Job) -> Job:
    """The same job with one free text for an answer."""
    recipe = replace(job.recipe, answers=())
    return replace(job, recipe=recipe)


def texts(job: Job) -> list[AnswerRow]:
    """Its rows."""
    return [
        AnswerRow(number, row.cells, replace(row.outcome, answers=row.outcome.answers[-1:]))
        for number, row in enumerate(rows(job), 1)
    ]
