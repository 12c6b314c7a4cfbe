"""Money, numbers and times as a person reads them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.cli.words import by_when, count, money, plain, span


@pytest.mark.parametrize(
    ("dollars", "words"),
    [
        ("0", "$0.00"),
        ("0.00004321", "$0.000043"),
        ("0.05", "$0.05"),
        ("0.0123", "$0.012"),
        ("0.30695", "$0.31"),
        ("1.905", "$1.91"),
        ("12345.6", "$12,345.60"),
    ],
)
def test_money(dollars: str, words: str) -> None:
    """Otherwise a small price reads as nothing, a large one as noise."""
    assert money(Decimal(dollars)) == words


@given(st.decimals(min_value=0, max_value=10**6, allow_nan=False, places=10))
def test_at_most_is_never_less_than_it_is(dollars: Decimal) -> None:
    """Otherwise "at most $0.92" is a promise that is not kept."""
    assert Decimal(money(dollars, up=True).lstrip("$").replace(",", "")) >= round(dollars, 8)


def test_an_unknown_price_is_said() -> None:
    """Otherwise it reads as free."""
    assert money(None) == "an unknown price"


def test_counts_and_spans() -> None:
    """Otherwise `1 rows` makes the rest look careless."""
    assert (count(1, "row"), count(1204, "row"), count(2, "batch", "batches")) == (
        "1 row",
        "1,204 rows",
        "2 batches",
    )
    assert span(timedelta(minutes=3, seconds=10)) == "0:03:10"
    assert span(timedelta(days=-1)) == "0:00:00"


def test_by_when() -> None:
    """Otherwise a job of tomorrow looks late today."""
    now = datetime(2026, 11, 3, 12, tzinfo=UTC).astimezone()
    assert by_when(now, now) == f"{now:%H:%M}"
    assert by_when(now + timedelta(days=1), now).endswith("tomorrow")
    assert by_when(now + timedelta(days=3), now).startswith("2026-11-06")


@given(st.text())
def test_plain_text_obeys_no_terminal(text: str) -> None:
    """Otherwise a cell of a stranger's file moves the cursor."""
    assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in plain(text))
