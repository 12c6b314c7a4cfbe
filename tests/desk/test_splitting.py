"""Parts: every request in exactly one, none too large, or the service refuses them all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.request import wire_item
from batchdesk.desk.submitting import split
from batchdesk.desk.tools import Pacing


@given(
    sizes=st.lists(st.integers(1, 400), max_size=200),
    room=st.integers(300, 5_000),
    count=st.integers(1, 50),
)
def test_each_request_is_in_one_part_and_each_part_fits(sizes: list[int], room: int, count: int) -> None:
    pacing = Pacing(part_bytes=room, part_requests=count)
    parts = list(split(((n, size, False) for n, size in enumerate(sizes, 1)), pacing))
    assert [key for part in parts for key in part] == list(range(1, len(sizes) + 1))
    for part in parts:
        assert 1 <= len(part) <= count
        body = b",".join(wire_item(key, "0123456789", b"x" * sizes[key - 1]) for key in part)
        assert len(body) + 16 <= room + 16 or len(part) == 1
