"""What is said of all requests from counting a few is near the truth, and says how near."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.sampling import choose, fit, generations, guess_tokens


def test_every_beginning_of_a_sample_holds_short_middling_and_long_requests() -> None:
    """Lost otherwise: counting is broken off by a full service, and only short rows were counted."""
    sizes = [size * size for size in range(1_000)]
    first = choose(sizes, 200)[:3]
    assert {sizes[place] for place in first} >= {0, 999 * 999}
    assert min(sizes) < sizes[first[2]] < max(sizes)


@given(st.lists(st.integers(1, 10_000), max_size=300), st.integers(4, 60))
def test_a_sample_has_no_request_twice_and_not_more_than_asked(sizes: list[int], most: int) -> None:
    """Lost otherwise: calls are wasted, or the service's rate is overrun."""
    found = choose(sizes, most)
    assert len(set(found)) == len(found) <= max(most, 0)
    assert len(sizes) > most or sorted(found) == list(range(len(sizes)))


def test_few_very_long_requests_are_in_the_sample() -> None:
    """Lost otherwise: three documents that hold most of the tokens are guessed from the short ones."""
    sizes = [100] * 5_000 + [1_000_000, 2_000_000, 3_000_000]
    assert {5_000, 5_001, 5_002} <= set(choose(sizes, 40))


@pytest.mark.parametrize("count", [20, 150])
def test_the_stated_error_holds_in_nineteen_of_twenty_samples(count: int) -> None:
    """Lost otherwise: "within 1 %" is said of a price that is 5 % off."""
    inside = 0
    for seed in range(200):
        chance = random.Random(seed)
        sizes = [chance.randint(60, 2_000) for _ in range(2_000)]
        tokens = [50 + (size - 50) * chance.uniform(0.2, 0.5) for size in sizes]
        seen = choose(sizes, count)
        line = fit([(sizes[i], tokens[i]) for i in seen], size=50, tokens=50, slope=0.4)
        rest = [i for i in range(2_000) if i not in set(seen)]
        error = abs(sum(line.at(sizes[i]) for i in rest) - sum(tokens[i] for i in rest))
        inside += error <= line.error(sum(sizes[i] - 50 for i in rest))
    assert inside >= 180


def test_nothing_counted_leaves_the_guess() -> None:
    """Lost otherwise: a price without a connection is 0."""
    line = fit([], size=50, tokens=20, slope=0.4)
    assert (line.at(150), line.error(1_000)) == (60, 0)


def test_other_scripts_are_guessed_dearer_than_their_letters_look() -> None:
    """Lost otherwise: a Japanese survey is said to cost a third of its bill."""
    assert guess_tokens("日本語", "new") > 3 > guess_tokens("abc", "new") > guess_tokens("abc", "old")


def test_newer_tokenizers_make_about_a_third_more_tokens() -> None:
    """Lost otherwise: the price of another model is a quarter off."""
    assert generations("old", "new") * generations("new", "old") == pytest.approx(1)
    assert generations("old", "new") == 1.3 and generations("new", "new") == 1
