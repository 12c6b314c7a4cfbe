"""What is sent to be counted stays small and quick, and what was not counted is worked out from what was."""

from __future__ import annotations

from array import array

import pytest

from batchdesk.core.sampling import Fit
from batchdesk.desk.counting import FILE_BYTES, _order, total
from batchdesk.desk.counts import BURST, Counts, Known
from batchdesk.desk.sizes import Sizes


def test_a_sample_of_large_documents_stays_within_its_bytes() -> None:
    """An analyst on a slow line would wait an hour for a price."""
    megabytes = 1_000_000
    lengths = [5 * megabytes, 20 * megabytes, 25 * megabytes, 1]
    kept = _order([1, 2, 3, 4], lengths, (), True, FILE_BYTES)
    assert sum(lengths[key - 1] for key in kept) <= FILE_BYTES and 4 in kept
    assert _order([1], [FILE_BYTES + 1], (), True, FILE_BYTES) == []


def test_what_was_not_counted_is_guessed() -> None:
    """Documents that are all too large to be counted would cost nothing."""
    sizes = Sizes(file_keys=array("q", [1, 2]), file_weights=array("q", [3_500, 7_000]))
    guessed = Known(b"", "new", 0, Fit(0, 0, 1), Fit(0, 0, 1))
    assert total(guessed, sizes)[0] == 10_500


def test_counts_of_the_other_generation_are_never_taken_as_they_are() -> None:
    """A price for another model would be 30 % wrong (notes, 2.2)."""
    known = Known(b"", "old", 100, Fit(50, 10, 0.3), Fit(0, 0, 1), {1: 1_000})
    turned = known.turned("new")
    assert (turned.exact[1], turned.shared, turned.texts.at(150)) == (1_300, 130, pytest.approx(52))
    assert turned.turned("old").exact[1] == 1_000


def test_the_free_call_is_asked_no_faster_than_the_smallest_tier_allows() -> None:
    """The service would refuse the rest with 429, and the price would be a guess."""
    now = [0.0]
    counts = Counts(clock=lambda: now[0])
    waits = [counts.seconds_to_wait() for _ in range(200)]
    assert waits[int(BURST) - 1] == 0 < waits[int(BURST)]
    assert waits[-1] == pytest.approx((200 - BURST) / 30)
    now[0] = 60.0
    assert counts.seconds_to_wait() == 0


def test_a_request_counted_once_is_remembered_for_its_generation_only() -> None:
    """Trying another model again would cost two hundred calls and half a minute."""
    counts = Counts()
    counts.put("new", b"digest", 42)
    assert (counts.get("new", b"digest"), counts.get("old", b"digest")) == (42, None)
