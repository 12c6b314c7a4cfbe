"""A cell that was read must come out of the store as it went in."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.cells import Cell, is_blank, pack, pack_all, show, unpack

cells = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.booleans(),
    st.integers(-(10**25), 10**25),
    st.floats(allow_nan=False),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(timedelta(days=-9999), timedelta(days=9999)),
)


@given(st.lists(cells))
def test_every_cell_survives_the_store_with_its_type(row: list[Cell]) -> None:
    back = unpack(pack(row))
    assert [type(cell) for cell in back] == [type(cell) for cell in row]
    for before, after in zip(row, back, strict=True):
        if isinstance(before, timedelta):
            assert isinstance(after, timedelta)
            assert abs(after - before) < timedelta(milliseconds=1)
        else:
            assert after == before


@given(st.integers(1, 5).flatmap(lambda width: st.lists(st.tuples(*[cells] * width), max_size=8)))
def test_many_rows_are_packed_as_each_by_itself(rows: list[tuple[Cell, ...]]) -> None:
    """A value would change on its way into a job, or an infinite number become an empty cell."""
    assert pack_all(rows) == [pack(row) for row in rows]


@pytest.mark.parametrize(
    ("cell", "seen"),
    [
        (None, ""),
        (3.0, "3"),
        (0.1, "0.1"),
        (1e22, "1e+22"),
        (False, "FALSE"),
        (date(2026, 11, 21), "2026-11-21"),
        (datetime(2026, 11, 21, 9, 5, 7), "2026-11-21 09:05:07"),
        (time(7, 30), "07:30"),
        (timedelta(hours=30, minutes=5), "30:05:00"),
        (timedelta(hours=-1), "-1:00:00"),
    ],
)
def test_a_prompt_shows_cells_as_people_write_them(cell: Cell, seen: str) -> None:
    assert show(cell) == seen


def test_zero_and_no_are_not_blank() -> None:
    assert not is_blank(0)
    assert not is_blank(False)
    assert is_blank(" \n\t")
