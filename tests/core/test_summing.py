"""Counting answers block by block comes to what counting them all at once would."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from batchdesk.core.cells import Cell, Shown
from batchdesk.core.crossing import Crossing, Side
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.summing import MOST_VALUES, Block, Summing
from batchdesk.core.views import Choice, ColumnKind, ColumnRef, ColumnSummary, CrossTable, Overview

SENTIMENT = Answer("Sentiment", AnswerKind.CHOICE, "", ("good", "bad", "mixed"))
TOPICS = Answer("Topics", AnswerKind.LIST)


def answer(index: int) -> ColumnRef:
    return ColumnRef(ColumnKind.ANSWER, index)


def own(index: int) -> ColumnRef:
    return ColumnRef(ColumnKind.OWN, index)


def overview(
    answers: tuple[Answer, ...], rows: list[tuple[Cell, ...]], own_rows: Sequence[tuple[Cell, ...]] = ()
) -> Overview:
    """In blocks of three."""
    summing = Summing(answers, len(own_rows[0]) if own_rows else 0)
    for at in range(0, len(rows), 3):
        some = rows[at : at + 3]
        summing.add(Block(range(at + 1, at + 1 + len(some)), some, own_rows[at : at + 3]))
    return summing.overview()


def one(kind: AnswerKind, *cells: Cell) -> ColumnSummary:
    return overview((Answer("A", kind),), [(cell,) for cell in cells]).columns[0]


def test_choices_stand_in_the_recipes_order_with_those_nobody_chose() -> None:
    """Lost: that “mixed” never came is not seen, or the scale is jumbled."""
    summary = overview((SENTIMENT,), [("bad",), ("good",), ("bad",), (None,), ("",), ("odd",)]).columns[0]
    assert summary.choices == (Choice("good", 1), Choice("bad", 2), Choice("mixed", 0), Choice("odd", 1))
    assert (summary.filled, summary.empty, summary.more) == (4, 2, 0)


def test_yes_and_no_are_counted() -> None:
    """Lost: a yes/no column has no chart."""
    assert one(AnswerKind.YES_NO, True, False, True).choices == (Choice(True, 2), Choice(False, 1))


def test_list_items_are_counted_once_for_each_row() -> None:
    """Lost: a row that names noise twice weighs twice."""
    summary = one(AnswerKind.LIST, "noise; price", "price;price ; ", None)
    assert summary.choices == (Choice("price", 2), Choice("noise", 1))
    assert (summary.filled, summary.empty) == (2, 1)


def test_numbers_have_their_figures() -> None:
    """Lost: a mean that is off by what floats can not hold."""
    summary = one(AnswerKind.NUMBER, 0.1, 0.2, 0.3, Shown(4, "4 €", "0 €"), None)
    assert (summary.least, summary.most) == (Decimal("0.1"), Decimal(4))
    assert (summary.mean, summary.median) == (Decimal("1.15"), Decimal("0.25"))
    assert (summary.filled, summary.empty) == (4, 1)


def test_dates_have_first_middle_and_last() -> None:
    """Lost: a date column has no chart."""
    days = (date(2026, 1, 1), date(2026, 2, 3), date(2026, 5, 9))
    summary = one(AnswerKind.DATE, *days)
    assert (summary.least, summary.median, summary.most) == days
    assert [len(summary.bins), summary.mean] == [5, None]


def test_texts_of_their_own_are_no_categories() -> None:
    """Lost: fifty bars of one row each."""
    assert one(AnswerKind.TEXT, "a first", "a second", "a third").choices == ()
    assert one(AnswerKind.TEXT, "n/a", "n/a", "ok").choices == (Choice("n/a", 2), Choice("ok", 1))


def test_rows_without_answers_do_not_count() -> None:
    """Lost: rows that wait are shown as empty answers."""
    found = overview((SENTIMENT,), [("good",), (), ("bad",), ()])
    assert (found.rows, found.columns[0].empty) == (2, 0)


def test_corrections_are_told() -> None:
    """Lost: nobody sees that a chart holds corrected answers."""
    summing = Summing((SENTIMENT,), 0)
    summing.add(Block([1, 2], [("good",), ("bad",)], edited=[0, 0]))
    assert summing.overview().columns[0].edited == 2


def test_memory_is_bounded_and_what_is_not_told_apart_is_said() -> None:
    """Lost: a million different topics fill the memory; or the chart pretends to know them all."""
    rows: list[tuple[Cell, ...]] = [(f"topic {at}",) for at in range(MOST_VALUES + 100)]
    summing = Summing((TOPICS,), 0)
    for at in range(0, len(rows), 100):
        summing.add(Block(range(100), rows[at : at + 100]))
    summary = summing.overview().columns[0]
    assert summary.untold == 100
    assert summary.more == MOST_VALUES - len(summary.choices)


def test_only_columns_of_few_values_can_be_crossed() -> None:
    """Lost: a cross table with ten thousand columns is offered."""
    rows: list[tuple[Cell, ...]] = [("good", float(at)) for at in range(40)]
    rows[0] = ("bad", 0.0)
    cells: list[tuple[Cell, ...]] = [(at % 3, f"id {at}", "same") for at in range(40)]
    found = overview((SENTIMENT, Answer("N", AnswerKind.NUMBER)), rows, cells)
    assert found.crossable == (answer(0), own(0))


def cross(rows: list[tuple[Cell, Cell]], *, lists: bool = False) -> CrossTable:
    crossing = Crossing(Side(answer(0), ("good", "bad")), Side(answer(1), lists=lists))
    for at in range(0, len(rows), 3):
        crossing.add(Block(range(3), rows[at : at + 3]))
    return crossing.table()


def test_two_columns_are_crossed_with_their_empty_cells() -> None:
    """Lost: rows vanish between the chart and the cross table."""
    table = cross([("bad", 2), ("good", 1), ("bad", 2), (None, 1), ("good", None)])
    assert (table.down, table.across) == (("good", "bad", None), (1, 2, None))
    assert table.cells == ((1, 0, 1), (0, 2, 0), (1, 0, 0))


def test_a_list_counts_once_for_each_item() -> None:
    """Lost: “noise; price” is a topic of its own."""
    table = cross([("good", "noise; price"), ("bad", "price")], lists=True)
    assert table.across == ("price", "noise")
    assert table.cells == ((1, 1), (1, 0))


def test_rare_values_are_left_out_and_said() -> None:
    """Lost: the sums of a cross table do not add up, and nobody says why."""
    rows: list[tuple[Cell, Cell]] = [("good", f"v{at}") for at in range(40)] + [("good", "v1")]
    table = cross(rows)
    assert len(table.across) == 30
    assert (sum(table.cells[0]), table.more) == (31, 10)


@given(
    st.lists(st.tuples(st.sampled_from(["good", "bad", None]), st.integers(0, 5)), min_size=1, max_size=60)
)
@settings(max_examples=80, deadline=None)
def test_a_cross_table_is_what_counting_by_hand_gives(rows: list[tuple[Cell, Cell]]) -> None:
    """Lost: wrong counts in a report."""
    table, naive = cross(rows), Counter(rows)
    got = {
        (one, other): table.cells[at][to]
        for at, one in enumerate(table.down)
        for to, other in enumerate(table.across)
        if table.cells[at][to]
    }
    assert got == dict(naive)
    assert table.more == 0
