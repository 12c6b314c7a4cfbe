"""What a person types is read as they mean it, or refused where it could mean two things."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.answer_text import fitting, parse_answer, shown_answer
from batchdesk.core.cells import Cell
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind

NUMBER, WHOLE = Answer("N", AnswerKind.NUMBER), Answer("I", AnswerKind.INTEGER)
DAY, ASKED = Answer("D", AnswerKind.DATE), Answer("Y", AnswerKind.YES_NO)
MOOD = Answer("Mood", AnswerKind.CHOICE, "", ("very glad", "Angry"))
TOPICS, WORDS = Answer("T", AnswerKind.LIST), Answer("W", AnswerKind.TEXT)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1 234,5", 1234.5), ("1'234.50", 1234.5), ("1.234.567", 1234567),
        ("1,5", 1.5), (".5", 0.5), ("0,125", 0.125), ("−3,25", -3.25), ("１２", 12), ("1e3", 1000), ("12", 12),
        ("1.234.567,00", 1234567), ("1234.567", 1234.567), ("  7 ", 7), ("", None),
    ],
)  # fmt: skip
def test_numbers_in_every_locales_form(text: str, value: Cell) -> None:
    """Lost: a decimal comma that multiplies by a thousand."""
    found = parse_answer(text, NUMBER)
    assert found == value and type(found) is type(value)


@pytest.mark.parametrize(
    "text", ["1.234", "12,345", "1,23,456", "1.2.3", "3 4", "abc", "1,234,56", "1e999", "-", "1.2,3.4"]
)
def test_numbers_that_could_be_two_are_refused(text: str) -> None:
    """Lost: a number that is a thousand times too large, and nobody asked."""
    with pytest.raises(Problem) as refused:
        parse_answer(text, NUMBER)
    assert refused.value.trouble is Trouble.ANSWER_UNFIT and refused.value.advice


def test_a_whole_number_leaves_less_doubt() -> None:
    """Lost: 1,234 pieces that can not be typed as everyone types them."""
    assert parse_answer("1,234", WHOLE) == parse_answer("1.234", WHOLE) == 1234
    assert parse_answer("3,0", WHOLE) == 3
    for text in ("1.000", "3.5"):
        with pytest.raises(Problem):
            parse_answer(text, WHOLE)


@pytest.mark.parametrize(
    "text",
    ["2026-03-09", "9.3.2026", "09.03.2026", "20260309", "9 March 2026", "Mar 9, 2026", "9. März 2026", "9 de marzo de 2026",
     "9 mars 2026", "2026年3月9日", "2026/3/9", "9-Mar-2026", "9th of March 2026"],
)  # fmt: skip
def test_dates_in_five_languages(text: str) -> None:
    """Lost: dates that must be typed as a machine wants them."""
    assert parse_answer(text, DAY) == date(2026, 3, 9)


def test_dates_whose_day_could_be_the_month_are_refused() -> None:
    """Lost: the 3rd of September for the 9th of March."""
    assert parse_answer("19/3/2026", DAY) == parse_answer("3/19/2026", DAY) == date(2026, 3, 19)
    assert parse_answer("3/3/2026", DAY) == date(2026, 3, 3)
    for text in ("9/3/2026", "9-3-2026", "1.2.26", "31.2.2026", "ma 9, 2026", "soon"):
        with pytest.raises(Problem):
            parse_answer(text, DAY)


@pytest.mark.parametrize(
    ("text", "value"),
    [("yes", True), ("Ja", True), ("SÍ", True), ("oui", True), ("はい", True), ("no", False), ("nein", False), ("Non", False),
     ("いいえ", False)],
)  # fmt: skip
def test_yes_and_no_in_five_languages(text: str, value: bool) -> None:
    """Lost: a German ja that is no answer."""
    assert parse_answer(text, ASKED) is value


def test_choices_keep_the_recipes_spelling_and_lists_their_separator() -> None:
    """Lost: one category in two spellings, counted as two."""
    assert parse_answer(" VERY  glad ", MOOD) == "very glad"
    assert parse_answer("a;b ;\n c;", TOPICS) == "a; b; c"
    assert parse_answer(" one\nline \0", WORDS) == "one\nline �"
    with pytest.raises(Problem) as refused:
        parse_answer("sad", MOOD)
    assert "very glad, Angry" in refused.value.advice


def test_only_values_of_the_kind_are_kept() -> None:
    """Lost: a date with a time in a column of days, a yes among numbers."""
    assert fitting(3, WHOLE) == 3 and fitting(None, MOOD) is None and fitting("angry", MOOD) == "Angry"
    for value, answer in (
        (True, NUMBER),
        (2.5, WHOLE),
        (datetime(2026, 1, 1), DAY),
        (1, ASKED),
        (float("nan"), NUMBER),
    ):
        with pytest.raises(Problem):
            fitting(value, answer)


@given(
    st.one_of(st.integers(-(10**14), 10**14), st.floats(-1e9, 1e9).map(lambda value: float(f"{value:.6f}")))
)
def test_what_is_shown_to_be_corrected_reads_back_as_it_was(value: float) -> None:
    """Lost: a number changed by opening and leaving it."""
    assert parse_answer(shown_answer(value, NUMBER), NUMBER) == value
