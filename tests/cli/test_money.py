"""The command that tells what was spent: every entry, its sums, and what is not known is said so."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from batchdesk.cli.comparing import spread
from batchdesk.core.ledger import JOB, TRIED, LedgerEntry, MonthSoFar
from batchdesk.core.rows import Usage

from .conftest import Command


def entry(cost: str | None, *, kind: str = JOB, day: int = 3) -> LedgerEntry:
    dollars = None if cost is None else Decimal(cost)
    return LedgerEntry(
        kind=kind,
        at=datetime(2026, 11, day, 9, 30, tzinfo=UTC),
        job_id="job1",
        name="reviews",
        recipe="Mood",
        model="claude-haiku-5-5",
        key="wxyz",
        practice=False,
        requests=12,
        usage=Usage(input=100, output=20),
        estimated=Decimal("0.30"),
        cost=dollars,
        standard=None if dollars is None else dollars * 2,
        cache_saved=Decimal(0),
        finished=True,
    )


def test_the_ledger_is_told_in_words_and_as_numbers(command: Command) -> None:
    """Otherwise a script can not charge a project for what it cost."""
    command.desk.entries = (entry("0.25"), entry("0.01", kind=TRIED, day=2))
    command.desk.month = MonthSoFar(Decimal("0.26"), Decimal("1.5"), unknown=False)
    found = command("ledger", "--json").last
    assert [one["cost"] for one in found["entries"]] == [0.25, 0.01]
    assert found["month"] == {"spent_usd": 0.26, "committed_usd": 1.5, "limit_usd": 50.0, "unknown": False}
    assert found["accuracy"]["jobs"] == 1
    said = command("ledger").out
    for words in (
        "$0.25",
        "2026-11",
        "…wxyz",
        "Rows tried",
        "up to $1.50 under way",
        "Last job: the estimate was off by",
    ):
        assert words in said


def test_an_unknown_cost_is_never_told_as_nothing(command: Command) -> None:
    """Otherwise a person believes that a model without a price was free."""
    command.desk.entries = (entry(None), entry("0.01", kind=TRIED))
    command.desk.month = MonthSoFar(Decimal(0), Decimal(0), unknown=True)
    found = command("ledger", "--json").last
    assert found["entries"][0]["cost"] is None and found["month"]["unknown"] is True
    said = command("ledger").out
    assert said.count("an unknown price") >= 2 and "it may be more" in said


def test_the_ledger_is_written_where_one_asks_for_it(command: Command, tmp_path: Path) -> None:
    """Otherwise the bill can not be handed to whoever pays it."""
    said = command("ledger", "--out", tmp_path / "bill.xlsx", "--json")
    assert said.last["out"] == str(tmp_path / "bill.xlsx")
    assert command.desk.asked == [("export_ledger", tmp_path / "bill.xlsx")]
    assert command("ledger", "--out", tmp_path / "bill.pdf").code == 2


def test_models_are_compared_for_a_price_that_is_told_before(command: Command) -> None:
    """Live rows cost money at once: nobody may spend it by a command that did not say so."""
    refused = command("compare", "reviews.xlsx", "--recipe", "mood", "--models", "a,b")
    assert refused.code == 2 and not command.desk.called("compare")
    said = command("compare", "reviews.xlsx", "--recipe", "mood", "--models", "a, b", "--rows", 2, "--yes")
    assert said.code == 0
    assert command.desk.asked[-1] == ("compare", ("a", "b"), (1, 5), 5, "")
    for words in ("Mood:", "good", "(refused)", "$3.00", "an unknown price", "all agree on 100%"):
        assert words in said.out


def test_a_comparison_can_be_read_by_a_program(command: Command) -> None:
    """Otherwise a model can not be chosen by a script."""
    found = command("compare", "reviews.xlsx", "--recipe", "m", "--models", "a,b", "--yes", "--json").last
    assert [one["whole_job"] for one in found["models"]] == [3.0, None]
    assert found["rows"][1]["answers"][1]["status"] == "refused"
    assert found["rows"][0]["answers"][0]["values"] == ["good"]
    assert found["agreement"][0]["pairs"] == [{"models": ["a", "b"], "share": 1.0}]


@pytest.mark.parametrize(
    ("rows", "wanted", "numbers"),
    [(5, 2, [1, 5]), (3, 20, [1, 2, 3]), (100, 5, [1, 26, 51, 75, 100]), (1, 9, [1])],
)
def test_rows_are_taken_from_the_whole_table(rows: int, wanted: int, numbers: list[int]) -> None:
    """The first twenty rows of a sorted table are all of one kind."""
    assert spread(rows, wanted) == numbers


def test_the_monthly_limit_is_set_and_lifted(command: Command) -> None:
    """A machine without a display needs its limit, too; a slip must not lift it."""
    assert command("ledger", "--month-limit", "$12.50", "--json").last["month"]["limit_usd"] == 12.5
    assert "of a limit of $12.50" in command("ledger").out
    assert command("ledger", "--month-limit", "much").code == 2
    assert command.desk.limits.monthly_cap == Decimal("12.50")
    assert command("ledger", "--month-limit", "none", "--json").last["month"]["limit_usd"] is None


def test_a_price_is_entered_and_taken_back(command: Command) -> None:
    """Otherwise a new model has no price where nobody has a window."""
    found = command("price", "new-model", "--input", "3", "--output", "0.25", "--json").last
    assert found["prices"][0] | {"entered": ""} == {
        "model": "new-model",
        "input_usd": 3.0,
        "output_usd": 0.25,
        "entered": "",
    }
    assert "new-model" in command("price").out
    assert command("price", "new-model", "--input", "3").code == 2
    assert command("price", "new-model", "--input", "3", "--output", "x").code == 2
    assert command("price", "new-model", "--forget", "--json").last == {"prices": []}
