"""What is copied from BatchDesk, pasted into LibreOffice through the same filter that pasting uses."""

from __future__ import annotations

import os
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from batchdesk.core.cells import Cell, Shown
from batchdesk.core.clipboard import as_html

from .flat_sheets import as_duration, read_by_libreoffice

CELLS: list[Cell] = [
    "00123",
    "=1+1",
    "1/2",
    "1e5",
    "TRUE",
    "<b>&</b>",
    "two\nlines",
    5,
    0.1,
    True,
    False,
    date(2024, 3, 4),
    datetime(2024, 3, 4, 9, 5),
    time(8, 15),
]


@pytest.mark.skipif(
    not os.environ.get("BATCHDESK_TEST_OFFICE"),
    reason="no LibreOffice: install libreoffice-calc-nogui and set BATCHDESK_TEST_OFFICE=1",
)
def test_pasted_cells_are_what_was_copied(tmp_path: Path) -> None:
    """Lost: leading zeros, a date in the wrong month, or a text that runs once it is pasted."""
    shown = (Shown(0.25, "25%", "0%"), Shown(123, "00123", "00000"), Shown(5, '5 "x"', '0 "x"'))
    source = tmp_path / "clip.html"
    source.write_text(as_html([(*CELLS, *shown, timedelta(hours=30)), ("next", "row")]), encoding="utf-8")
    (first, second), *_ = read_by_libreoffice(source, tmp_path, "--infilter=HTML (StarCalc)").values()
    for cell, found in zip(CELLS, first, strict=False):
        assert found == (as_duration(cell) if type(cell) is time else cell)
        assert type(found) is bool or not isinstance(cell, bool)
    assert first[len(CELLS) :] == [0.25, 123, 5, 1.25]
    assert second == ["next", "row"]
