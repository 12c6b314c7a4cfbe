"""Output tokens of a whole job from a few answers."""

from __future__ import annotations

import pytest

from batchdesk.core.forecast import Answered, forecast, guess
from batchdesk.core.recipe import Answer, AnswerKind, Recipe

RECIPE = Recipe(
    "Mood", "claude-haiku-5-5", "{{Text}}", answers=(Answer("Mood", AnswerKind.CHOICE, choices=("a", "b")),)
)


def test_answers_that_grow_with_their_rows_are_weighted_to_the_whole() -> None:
    """Lost otherwise: trying one long row among thousands of short ones triples the price."""
    sizes = sorted([100] * 900 + [1_000] * 100)
    found = forecast([Answered(100, 20), Answered(1_000, 200)], (), sizes)
    assert found is not None and found.expected == pytest.approx(0.9 * 20 + 0.1 * 200)
    assert found.at(550) == pytest.approx(110) and found.at(5_000) == 200


def test_few_tries_lean_on_earlier_runs() -> None:
    """Lost otherwise: one odd answer outweighs two thousand of last week."""
    earlier = [Answered(100, 50)] * 2_000
    found = forecast([Answered(100, 150)], earlier, [100] * 10)
    assert found is not None and 50 < found.expected < 80
    many = forecast([Answered(100, 150)] * 60, earlier, [100] * 10)
    assert many is not None and many.expected > 135


def test_thinking_counts_as_output_and_is_told_apart() -> None:
    """Lost otherwise: the price leaves out what most of the bill can be."""
    found = forecast([Answered(100, 500, thinking=480)] * 3, (), [100])
    assert found is not None and (found.text, found.thinking, found.expected) == (20, 480, 500)


def test_the_range_narrows_with_more_answers_and_never_to_nothing() -> None:
    """Lost otherwise: three answers of one length make a price that claims to be exact."""
    few, many = (
        forecast(
            [Answered(size, 50 + size % 40) for size in range(100, 100 + count)], (), list(range(100, 160))
        )
        for count in (3, 60)
    )
    assert few and many and few.spread < 1
    assert 0.04 <= many.spread <= 0.1
    same = forecast([Answered(100, 50)] * 3, (), [100] * 50)
    assert same is not None and same.low < 1 < same.high


def test_without_any_answer_it_is_a_guess_of_wide_range_within_the_room() -> None:
    """Lost otherwise: a guess is shown as if it were known."""
    assert forecast((), (), [1]) is None
    found = guess(RECIPE, 400)
    assert found.tried == 0 and (found.low, found.high) == (0.3, 2.5)
    assert found.within(30).expected == 30


def test_three_short_rows_say_little_of_many_long_ones() -> None:
    """Lost otherwise: the first three rows of a sheet make a narrow range that the bill is far above."""
    sizes = sorted([100] * 300 + [2_000] * 700)
    short = forecast([Answered(100, 50)] * 3, (), sizes)
    spread = forecast([Answered(100, 50), Answered(1_000, 50), Answered(2_000, 50)], (), sizes)
    assert short and spread and short.high > 1.2 > 1.1 > spread.high
