"""The price of documents: what is sent to be counted stays small, and what was not counted is guessed."""

from __future__ import annotations

import pytest

from batchdesk.desk.estimating import SAMPLE_BYTES, _affordable, _spread


def test_a_sample_of_large_documents_stays_within_its_bytes() -> None:
    """An analyst on a slow line would wait an hour for a price."""
    megabytes = 1_000_000
    kept = _affordable([(1, 5 * megabytes), (2, 20 * megabytes), (3, 25 * megabytes), (4, 1)])
    assert [key for key, _ in kept] == [1, 2] and sum(size for _, size in kept) <= SAMPLE_BYTES
    assert _affordable([(1, SAMPLE_BYTES + 1)]) == []


def test_what_was_not_counted_is_guessed() -> None:
    """Documents that are all too large to be counted would cost nothing."""
    assert _spread([], [3_500, 7_000]) == 10_500
    assert _spread([(3_500, 4_000)], [3_500, 7_000]) == pytest.approx(12_000)
