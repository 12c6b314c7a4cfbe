"""Sums of the ledger, how good estimates were, and how far models agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from batchdesk.core.cells import Cell, Shown
from batchdesk.core.comparison import ComparedRow, agreement, right, same
from batchdesk.core.ledger import AGAIN, JOB, TRIED, LedgerEntry, accuracy, add_up, month_of
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import Outcome, RowStatus, Usage

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def entry(cost: str | None = "1", *, model: str = "a", **more: object) -> LedgerEntry:
    dollars = None if cost is None else Decimal(cost)
    made = LedgerEntry(
        JOB, NOON, "job", "Name", "Recipe", model, "wxyz", False, 10, Usage(input=100), Decimal(1), dollars,
        None if dollars is None else dollars * 2, None if dollars is None else Decimal("0.25"), True,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def test_sums_are_exact_and_an_unknown_makes_its_sum_unknown() -> None:
    """Otherwise a month in which one price was missing looks cheap."""
    entries = [entry("0.1"), entry("0.2"), entry(None, model="b"), entry("5", model="b")]
    first, second = add_up(entries, lambda one: one.model)
    assert (first.title, first.entries, first.requests, first.usage.input) == ("a", 2, 20, 200)
    assert (first.cost, first.standard, first.saved) == (Decimal("0.3"), Decimal("0.6"), Decimal("0.8"))
    assert (second.cost, second.standard, second.saved, second.entries) == (None, None, None, 2)


def test_the_month_is_that_of_utc() -> None:
    """The provider counts months in UTC; another zone would book the last evening elsewhere."""
    behind = datetime.fromisoformat("2026-11-30T20:00:00-05:00")
    assert month_of(entry(at=behind)) == "2026-12"


def test_accuracy_looks_at_the_last_twenty_finished_jobs() -> None:
    """A figure made of old, canceled or tried rows tells a person nothing of the next estimate."""
    assert accuracy([entry(kind=TRIED), entry(kind=AGAIN), entry(finished=False), entry(None)]) is None
    assert accuracy([entry("0"), entry(estimated=None)]) is None
    old = entry("100", at=NOON - timedelta(days=99))
    jobs = [entry("1.25", at=NOON - timedelta(days=day)) for day in range(19)] + [entry("0.5"), old]
    found = accuracy(jobs)
    assert found is not None
    assert (found.jobs, round(found.median, 6), found.worst) == (20, 0.2, 1.0)


@pytest.mark.parametrize(
    ("kind", "one", "other", "is_same"),
    [
        (AnswerKind.CHOICE, "Good", " good ", True),
        (AnswerKind.CHOICE, "good", "bad", False),
        (AnswerKind.NUMBER, 1, 1.0, True),
        (AnswerKind.NUMBER, 0.1, "0.10", True),
        (AnswerKind.NUMBER, 9.5, Shown(9.5, "€ 9.50", "0.00"), True),
        (AnswerKind.INTEGER, 7, 8, False),
        (AnswerKind.INTEGER, None, 0, False),
        (AnswerKind.NUMBER, "n/a", None, False),
        (AnswerKind.YES_NO, True, "yes", True),
        (AnswerKind.YES_NO, False, "No", True),
        (AnswerKind.YES_NO, True, None, False),
        (AnswerKind.LIST, "Price; Delivery", "delivery;price", True),
        (AnswerKind.LIST, "Price", "Price; Delivery", False),
        (AnswerKind.DATE, date(2026, 1, 2), datetime(2026, 1, 2), True),
        (AnswerKind.DATE, date(2026, 1, 2), "2026-01-03", False),
    ],
)
def test_cells_that_say_the_same(kind: AnswerKind, one: Cell, other: Cell, is_same: bool) -> None:
    """Two models that agree must not seem to differ for a capital letter or an order."""
    assert same(kind, one, other) is is_same
    assert same(kind, other, one) is is_same


MOOD = Answer("Mood", AnswerKind.CHOICE, choices=("good", "bad"))
WHY = Answer("Why", AnswerKind.TEXT)


def row(number: int, *moods: str | None, expected: Cell = None) -> ComparedRow:
    made = tuple(mood and Outcome(RowStatus.OK, answers=(mood, f"because {mood}")) for mood in moods)
    return ComparedRow(number, ("text",), tuple(one or None for one in made), expected)


def test_agreement_counts_rows_that_all_have_answered() -> None:
    """A row that one model refused says nothing of whether they agree."""
    rows = [row(1, "good", "good", "bad"), row(2, "bad", "bad", "bad"), row(3, "good", None, "good")]
    mood, why = agreement(("a", "b", "c"), (MOOD, WHY), rows)
    assert mood.all == 0.5
    assert mood.pairs == ((("a", "b"), 1.0), (("a", "c"), 2 / 3), (("b", "c"), 0.5))
    assert why.all is None and {share for _, share in why.pairs} == {None}
    refused = replace(rows[0], outcomes=(Outcome(RowStatus.REFUSED),) * 3)
    assert agreement(("a", "b", "c"), (MOOD,), [refused])[0].all is None
    silent = replace(rows[0], outcomes=(Outcome(RowStatus.OK, answers=("", "")),) * 3)
    assert agreement(("a", "b", "c"), (MOOD,), [silent])[0].all is None, "nobody said anything"
    assert agreement(("a", "b", "c"), (MOOD,), [silent, rows[1]])[0].all == 1


def test_the_right_answers_are_counted_where_they_are_known() -> None:
    """Otherwise the model that everybody agrees with wins, and not the one that is right."""
    rows = [
        row(1, "good", "bad", expected="Good"),
        row(2, "bad", None, expected="bad"),
        row(3, "good", "good", expected=""),
    ]
    assert [right(MOOD, model, rows) for model in (0, 1)] == [1.0, 0.0]
    assert right(WHY, 0, rows) is None and right(None, 0, rows) is None
    assert right(MOOD, 0, [rows[2]]) is None
