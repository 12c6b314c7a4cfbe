"""What is summed up from a real store is what its rows say, one by one, and what a click on it finds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from batchdesk.core.cells import Cell, is_blank
from batchdesk.core.inspection import SourceRow
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.problems import Canceled
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.rows import Outcome, Review, RowStatus
from batchdesk.core.summing import items
from batchdesk.core.views import (
    Between,
    ColumnFilter,
    ColumnKind,
    ColumnRef,
    OneOf,
    RowQuery,
    Test,
)
from batchdesk.desk.summing import Summaries
from batchdesk.store import Store
from batchdesk.store.rows import Planned

ROWS = 1203
AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
ANSWERS = (
    Answer("Feeling", AnswerKind.CHOICE, "", ("good", "bad")),
    Answer("Topics", AnswerKind.LIST),
    Answer("Price", AnswerKind.NUMBER),
    Answer("Stars", AnswerKind.INTEGER),
    Answer("Sure", AnswerKind.YES_NO),
    Answer("Day", AnswerKind.DATE),
    Answer("Words", AnswerKind.TEXT),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Answers of every kind, some rows cut off or not sent, every fifth asks what the row before asks, some corrected."""
    store, chance = Store(tmp_path_factory.mktemp("sums") / "desk.sqlite3"), Random(5)
    store.jobs.add(
        Job(
            id="j",
            name="n",
            state=JobState.RUNNING,
            practice=True,
            source=Path("x.csv"),
            choice=SourceChoice(),
            kind="table",
            columns=("Id", "Land", "Feeling"),
            recipe=Recipe("r", "m", "{{Id}}", answers=ANSWERS),
            base_url="",
            created_at=AT,
        )
    )
    lands = ("Österreich", "日本", None)
    rows = (
        SourceRow(n, (f"id {n}", chance.choice(lands), chance.choice(("Good ", "bad", None))))
        for n in range(1, ROWS + 1)
    )
    store.rows.add("j", rows)
    keys = [n - 1 if n % 5 == 0 else None if n % 101 == 0 else n for n in range(1, ROWS + 1)]
    store.rows.plan("j", (Planned(n, key, 1, "") for n, key in enumerate(keys, 1)))
    asked = sorted({key for key in keys if key})
    store.parts.plan("j", [asked])
    (part,) = store.jobs.get("j").parts
    store.outcomes.keep(
        "j", part.id, ((key, _outcome(chance, key)) for key in asked), into=PartState.COLLECTED
    )
    edits = {n: Review(((0, "bad"), (2, 12.5))) for n in range(7, ROWS, 97)}
    store.reviews.put("j", edits | {30: Review(((3, None),))}, AT)
    yield store
    store.close()


def _outcome(chance: Random, key: int) -> Outcome:
    if key % 13 == 0:
        return Outcome(RowStatus.CUT_OFF, raw_text="{")
    topics = "; ".join(chance.sample(("noise", "price", "größe", "日本"), chance.randrange(3)))
    answers: tuple[Cell, ...] = (
        chance.choice(("good", "bad")),
        topics,
        round(chance.lognormvariate(3, 1), 2) if chance.random() < 0.8 else None,
        chance.randrange(1, 60),
        chance.random() < 0.3,
        date(2026, 1, 1) + timedelta(days=chance.randrange(300)) if chance.random() < 0.7 else None,
        chance.choice(("n/a", "unknown", "later")),
    )
    return Outcome(RowStatus.OK, answers, cost=Decimal(0))


@pytest.fixture
def summaries(store: Store) -> Summaries:
    return Summaries(SimpleNamespace(store=store))  # type: ignore[arg-type]


def _column(store: Store, index: int, *, whole: bool = False) -> list[Cell]:
    """One answer of every row that has any, as exports have it; `whole` leaves out what nobody ever gave."""
    rows = [
        row.answers
        for row in store.rows.answered("j")
        if row.answers and not (whole and not row.outcome.answers and index not in dict(row.review.edits))
    ]
    return [None if index >= len(row) or is_blank(row[index]) else row[index] for row in rows]


def test_every_column_is_counted_as_its_rows_say(store: Store, summaries: Summaries) -> None:
    """Lost: a chart that is not what the export holds; corrections and shared answers forgotten."""
    overview = summaries.overview("j")
    assert overview.rows == len(_column(store, 0))
    for index, summary in enumerate(overview.columns):
        cells = _column(store, index, whole=True)
        held = [cell for cell in cells if cell is not None]
        assert (summary.filled, summary.empty) == (len(held), len(cells) - len(held))
        if index == 1:
            held = [item for cell in held for item in items(cell)]
        if summary.choices:
            assert {one.value: one.rows for one in summary.choices} == Counter(held)
        else:
            assert sum(one.rows for one in summary.bins) == len(held)
    assert overview.columns[0].edited == len(range(7, ROWS, 97))
    assert ColumnRef(ColumnKind.OWN, 1) in overview.crossable
    assert ColumnRef(ColumnKind.OWN, 0) not in overview.crossable


def test_a_click_on_a_bar_finds_as_many_rows_as_it_says(store: Store, summaries: Summaries) -> None:
    """Lost: a bar of 212 rows opens 209."""
    job = store.jobs.get("j")

    def found(column: ColumnRef, test: Test, *, ok: bool = False) -> int:
        statuses = frozenset({RowStatus.OK}) if ok else None
        query = RowQuery(statuses=statuses, filters=(ColumnFilter(column, test),))
        return len(store.finding.find(job, query))

    for summary in summaries.overview("j").columns:
        for choice in summary.choices:
            assert found(summary.column, OneOf((choice.value,))) == choice.rows, (summary.name, choice)
        for one in summary.bins:
            low, high = ((end if isinstance(end, date) else float(end)) for end in (one.low, one.high))
            assert found(summary.column, Between(low, high, one.closed)) == one.rows, (summary.name, one)
        assert found(summary.column, OneOf((None,)), ok=True) == summary.empty, summary.name


def test_a_cross_table_is_what_its_rows_say(store: Store, summaries: Summaries) -> None:
    """Lost: counts by country that nobody can find again."""
    table = summaries.cross("j", ColumnRef(ColumnKind.ANSWER, 0), ColumnRef(ColumnKind.OWN, 1))
    naive = Counter((row.answers[0], row.cells[1]) for row in store.rows.answered("j") if row.answers)
    assert {
        (one, other): table.cells[at][to]
        for at, one in enumerate(table.down)
        for to, other in enumerate(table.across)
    } == naive


def test_answers_stand_against_a_column_of_expected_values(store: Store, summaries: Summaries) -> None:
    """Lost: the rows to look at are not those that differ."""
    found = summaries.agreement("j", ColumnRef(ColumnKind.ANSWER, 0), ColumnRef(ColumnKind.OWN, 2))
    differing, equal = [], 0
    for row in store.rows.answered("j"):
        wanted = row.cells[2]
        if row.answers and isinstance(wanted, str) and row.answers[0]:
            equal += (same := row.answers[0] == wanted.strip().casefold())
            differing += [] if same else [row.number]
    assert (found.equal, list(found.disagreements.numbers)) == (equal, differing)
    assert found.rows + found.missing == ROWS


def test_counting_can_be_stopped(summaries: Summaries) -> None:
    """Lost: a million rows go on being read for a tab that nobody looks at."""
    heard: list[int] = []

    def stop(done: int, total: int | None, what: str) -> None:
        heard.append(done)
        if len(heard) == 2:
            raise Canceled

    with pytest.raises(Canceled):
        summaries.overview("j", stop)
    assert 0 < heard[1] < ROWS
