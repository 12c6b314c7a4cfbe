"""Answers against expected values: worked examples by hand, and a naive count beside it."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from batchdesk.core.agreeing import Agreeing, key_of
from batchdesk.core.cells import Cell, Shown
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.summing import Block
from batchdesk.core.views import Agreement, ColumnKind, ColumnRef

CHOICE = Answer("A", AnswerKind.CHOICE, "", ("yes", "no"))


def agree(answer: Answer, pairs: list[tuple[Cell, Cell]], digits: int | None = None) -> Agreement:
    """(expected, answered) rows, in blocks of four."""
    agreeing = Agreeing(answer, ColumnRef(ColumnKind.ANSWER, 0), ColumnRef(ColumnKind.OWN, 0), digits)
    for at in range(0, len(pairs), 4):
        some = pairs[at : at + 4]
        answers = [() if said is ... else (said,) for _, said in some]
        agreeing.add(Block(range(at + 1, at + 1 + len(some)), answers, [(wanted,) for wanted, _ in some]))
    return agreeing.agreement()


def test_kappa_of_the_textbook() -> None:
    """Lost: a figure that a reviewer of a paper recomputes and finds wrong.

    By hand: 50 rows, 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no. Observed (20 + 15) / 50 = 0.7. By chance
    (25 / 50) (30 / 50) + (25 / 50) (20 / 50) = 0.5. Kappa (0.7 - 0.5) / (1 - 0.5) = 0.4.
    """
    pairs: list[tuple[Cell, Cell]] = (
        [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    )
    found = agree(CHOICE, pairs)
    assert (found.rows, found.equal, found.accuracy) == (50, 35, 0.7)
    assert found.kappa == pytest.approx(0.4)
    assert found.table.cells == ((20, 5), (10, 15))
    yes, no = found.by_value
    assert (yes.precision, yes.recall) == (20 / 30, 20 / 25)
    assert (no.precision, no.recall) == (15 / 20, 15 / 25)
    assert list(found.disagreements.numbers) == list(range(21, 36))
    assert list(found.cells[1][0].numbers) == list(range(26, 36))


def test_kappa_is_not_made_up_where_all_say_the_same() -> None:
    """Lost: a division by zero, or a kappa of 1 that means nothing."""
    assert agree(CHOICE, [("yes", "yes")] * 5).kappa is None


def test_full_agreement_is_one() -> None:
    """Lost: perfect answers do not look perfect."""
    assert agree(CHOICE, [("yes", "yes"), ("no", "no")]).kappa == 1


def test_rows_without_the_one_or_the_other_are_told_and_left_out() -> None:
    """Lost: rows that were never labelled count as wrong."""
    found = agree(CHOICE, [("yes", "yes"), (None, "no"), ("no", ...), (" ", ...), ("no", None)])  # type: ignore[list-item]
    assert (found.rows, found.missing, found.unanswered) == (1, 4, 2)


def test_capitals_and_spaces_do_not_count() -> None:
    """Lost: “Positive ” of the person is no “positive” of the recipe."""
    answer = Answer("S", AnswerKind.CHOICE, "", ("very good", "bad"))
    found = agree(answer, [("Very  GOOD ", "very good"), ("bad", "very good")])
    assert (found.equal, found.table.down) == (1, ("very good", "bad"))


@pytest.mark.parametrize(
    ("kind", "one", "other", "digits"),
    [
        (AnswerKind.YES_NO, "Ja", True, None),
        (AnswerKind.YES_NO, "oui", "x", None),
        (AnswerKind.YES_NO, 0, False, None),
        (AnswerKind.YES_NO, "いいえ", "non", None),
        (AnswerKind.NUMBER, "1,234.50", 1234.5, None),
        (AnswerKind.NUMBER, "1.234,5", 1234.5, None),
        (AnswerKind.NUMBER, "0,5", 0.5, None),
        (AnswerKind.NUMBER, Shown(9.5, "€ 9.50", "€ 0.00"), "€ 9.50", None),
        (AnswerKind.NUMBER, 3.14159, "3.14", 2),
        (AnswerKind.NUMBER, 2.6, 3, 0),
        (AnswerKind.INTEGER, 100, "1e2", None),
        (AnswerKind.DATE, "04.03.2026", date(2026, 3, 4), None),
        (AnswerKind.DATE, datetime(2026, 3, 4, 9, 30), "2026-03-04", None),
        (AnswerKind.LIST, "Noise; price", "PRICE;noise", None),
        (AnswerKind.TEXT, " Hello  World", "hello world", None),
    ],
)
def test_what_says_the_same_is_the_same(kind: AnswerKind, one: Cell, other: Cell, digits: int | None) -> None:
    """Lost: right answers are called wrong for how they are written."""
    assert key_of(kind, one, digits) == key_of(kind, other, digits)


@pytest.mark.parametrize(
    ("kind", "one", "other", "digits"),
    [
        (AnswerKind.YES_NO, "yes", "no", None),
        (AnswerKind.NUMBER, 3.14159, "3.14", None),
        (AnswerKind.NUMBER, 3.1, 3.2, 1),
        (AnswerKind.NUMBER, "none", 0, None),
        (AnswerKind.DATE, "2026-03-04", "2026-04-03", None),
        (AnswerKind.LIST, "noise", "noise; price", None),
        (AnswerKind.CHOICE, "good", "very good", None),
    ],
)
def test_what_differs_differs(kind: AnswerKind, one: Cell, other: Cell, digits: int | None) -> None:
    """Lost: wrong answers are called right."""
    assert key_of(kind, one, digits) != key_of(kind, other, digits)


def test_lists_are_judged_item_by_item() -> None:
    """Lost: one missing topic of five, and nobody sees which is missed.

    By hand: noise expected 2, answered 1, both 1; price expected 1, answered 2, both 1.
    """
    found = agree(Answer("T", AnswerKind.LIST), [("noise; price", "Price; noise"), ("noise", "price")])
    assert (found.rows, found.equal, found.kappa, found.table.down) == (2, 1, None, ())
    noise, price = sorted(found.by_value, key=lambda value: str(value.value).casefold())
    assert (noise.precision, noise.recall) == (1.0, 0.5)
    assert (price.precision, price.recall) == (0.5, 1.0)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abcd")), min_size=1, max_size=80))
@settings(max_examples=100, deadline=None)
def test_it_is_what_counting_by_hand_gives(pairs: list[tuple[Cell, Cell]]) -> None:
    """Lost: wrong figures in a report."""
    answer = Answer("A", AnswerKind.CHOICE, "", ("a", "b", "c", "d"))
    found, n = agree(answer, pairs), len(pairs)
    equal = sum(one == other for one, other in pairs)
    wanted, said = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(wanted[value] * said[value] for value in "abcd") / n**2
    assert (found.rows, found.equal, len(found.disagreements)) == (n, equal, n - equal)
    if chance == 1:
        assert found.kappa is None
    else:
        assert found.kappa == pytest.approx((equal / n - chance) / (1 - chance))
    for value in found.by_value:
        assert (value.expected, value.answered) == (wanted[value.value], said[value.value])
        assert value.both == pairs.count((value.value, value.value))
    counted = {
        (one, other): len(found.cells[at][to])
        for at, one in enumerate(found.table.down)
        for to, other in enumerate(found.table.across)
    }
    assert {pair: rows for pair, rows in counted.items() if rows} == dict(Counter(pairs))
