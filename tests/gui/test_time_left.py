"""What a progress row says of the time that is left: nothing before it can know, and nothing that jumps about."""

from __future__ import annotations

from itertools import pairwise

import pytest

from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets import BusyRow
from batchdesk.gui.widgets.time_left import TimeLeft, left_words

pytestmark = pytest.mark.gui


def test_the_time_left_is_said_once_the_pace_is_steady(window_theme: Theme) -> None:
    """Lost: whether an export takes a minute or an hour; or “2 hours left” of what takes ten seconds."""
    now = [100.0]
    busy = BusyRow(window_theme, clock=lambda: now[0])
    said = []
    for second, done in ((0, 0), (1, 30), (2.9, 60), (3, 40), (6, 60), (60, 500), (116, 990)):
        now[0] = 100.0 + second
        busy.show_progress(done, 1000, "Writing")
        said.append(busy.count.text())
    busy.deleteLater()
    assert said == [
        "0 of 1,000",
        "30 of 1,000",
        "60 of 1,000",
        "40 of 1,000",  # less than before: something else has begun
        "60 of 1,000",
        "500 of 1,000, about 1 minute left",
        "990 of 1,000, a few seconds left",
    ]


def test_the_time_left_does_not_flicker() -> None:
    """Lost: a figure that changes with every row is one that nobody believes."""
    left = TimeLeft()
    said = [left.at(second, 10 * second + 4 * (second % 3), 10_000) for second in range(120)]
    assert sum(one != other for one, other in pairwise(said[60:])) <= 2
    assert said[100].startswith("about 15 minutes left")


def test_a_total_that_nobody_knows_promises_nothing(window_theme: Theme) -> None:
    """Lost: nothing is to be seen of work that goes on, or a time is made up."""
    busy = BusyRow(window_theme)
    busy.show_progress(1234, None, "Looking at the rows")
    assert busy.count.text() == "1,234 so far"
    busy.deleteLater()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (4, "a few seconds left"),
        (40, "less than a minute left"),
        (55, "about 1 minute left"),
        (130, "about 2 minutes left"),
        (1300, "about 20 minutes left"),
        (3500, "about 1 hour left"),
        (9000, "about 2 hours left"),
    ],
)
def test_a_rest_is_rounded_as_one_says_it(seconds: float, words: str) -> None:
    """Lost: “1 min 37 s left”, which is never true."""
    assert left_words(seconds) == words
