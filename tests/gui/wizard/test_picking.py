"""Which rows are tried, without a display."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from batchdesk.core.inspection import Column, Document, Inspection
from batchdesk.gui.wizard.picking import first_filled, of_each_length, others, read_numbers, write_numbers

COLUMNS = (Column("Id", "integer", 5, "1"), Column("Message", "text", 3, "a"))
TABLE = Inspection(
    "t",
    "table",
    (),
    None,
    None,
    COLUMNS,
    50,
    (),
    (),
    ((1, ""), (2, "a"), (3, None), (4, "b"), (5, " "), (6, "c")),
)


def test_empty_rows_are_not_tried_first() -> None:
    """A trial would be paid for rows that have nothing to ask about."""
    assert first_filled(TABLE, "{{Message}}") == (2, 4, 6)


def test_a_prompt_that_does_not_fit_still_picks_rows() -> None:
    """The Try page would be empty while the recipe is being mended."""
    assert first_filled(TABLE, "{{Nothing}}") == (1, 2, 3)


def test_unreadable_documents_are_not_tried() -> None:
    """The first trial of a folder would fail for a reason that is already known."""
    files = (_document("not"), _document("text"), _document("pdf"))
    folder = Inspection("f", "documents", (), None, None, COLUMNS, 3, files, (), ((1, ""), (2, ""), (3, "")))
    assert first_filled(folder, "{{document}}") == (2, 3)


def test_other_rows_are_other_and_not_known_to_be_empty() -> None:
    """The same three answers would come again, at full price."""
    for seed in range(50):
        picked = others(TABLE, "{{Message}}", (2, 4, 6), Random(seed))
        assert len(picked) == 3 and not set(picked) & {1, 2, 3, 4, 5, 6}


def test_a_small_table_gives_the_rows_it_has() -> None:
    """Asking for others would fail when there are only three rows."""
    small = Inspection("t", "table", (), None, None, COLUMNS, 2, (), (), ((1, "a"), (2, "b")))
    assert others(small, "{{Message}}", (1, 2), Random(1)) == (1, 2)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1, 4-6", (1, 4, 5, 6)),
        ("3;3 2", (3, 2)),
        ("7 - 8", (7, 8)),
        ("51", ()),
        ("0", ()),
        ("6-4", ()),
        ("1-11", ()),
        ("", ()),
        ("two", ()),
    ],
)
def test_row_numbers_are_read_as_typed(text: str, numbers: tuple[int, ...]) -> None:
    """Other rows than the typed ones would be tried and paid."""
    assert read_numbers(text, 50) == numbers


def test_numbers_written_are_read_back() -> None:
    """The rows shown in the field would not be those that are tried."""
    assert read_numbers(write_numbers((2, 4, 6)), 50) == (2, 4, 6)


def _document(sent_as: str) -> Document:
    return Document("a", "", "pdf", 1, 1, 1, sent_as, "")


def test_short_middling_and_long_rows_are_tried() -> None:
    """The price of a table with a few long rows would be carried over from three short ones."""
    rows = tuple((i, "x" * size) for i, size in enumerate([900, 3, 2, 50, 0, 60, 1, 40, 800, 1000]))
    table = replace(TABLE, rows=10, preview=rows)
    picked = of_each_length(table, "{{Message}}")
    assert sorted(len(rows[number - 1][1]) for number in picked) == [2, 50, 900]
    assert of_each_length(TABLE, "{{Message}}") == (2, 4, 6)


def test_documents_are_picked_by_what_they_add_to_the_prompt() -> None:
    """A folder of two-page letters with one report of 300 pages would be priced by its letters."""
    sizes = (10, 9000, 20, 400, 30, 500)
    files = tuple(replace(_document("text"), text_tokens=size) for size in sizes)
    preview = tuple((n, "") for n in range(6))
    folder = Inspection("f", "documents", (), None, None, COLUMNS, 6, files, (), preview)
    assert [sizes[n - 1] for n in of_each_length(folder, "{{document}}")] == [9000, 20, 400]
