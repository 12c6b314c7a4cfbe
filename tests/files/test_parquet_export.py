"""Results as parquet: typed columns, every row, whatever stands in them."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from batchdesk.core.cells import Cell, Shown
from batchdesk.core.export import Export
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files import parquet_writer
from batchdesk.files.writing import write

MakeExport = Callable[..., Export]


@pytest.fixture
def column(tmp_path: Path, export: MakeExport) -> Callable[..., tuple[str, list[Any]]]:
    """The type and the values of one of the person's columns, read back."""

    def make(*values: Cell) -> tuple[str, list[Any]]:
        rows = [AnswerRow(n, (value,), Outcome(RowStatus.OK, ("x",))) for n, value in enumerate(values, 1)]
        write(tmp_path / "out.parquet", export(rows), quiet)
        table = parquet.read_table(tmp_path / "out.parquet")
        return str(table.schema.field("A").type), table.column("A").to_pylist()

    return make


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ((1, None, -(2**62)), "int64"),
        ((1.5, None, math.inf), "double"),
        ((True, None, False), "bool"),
        ((date(2024, 2, 29), None, date(1066, 10, 14)), "date32[day]"),
        ((datetime(2024, 5, 1, 9, 30, 15), None), "timestamp[us]"),
        ((time(8, 15), None), "time64[us]"),
        (("00123", None, "=1+1"), "string"),
        ((None, None), "string"),
    ],
)
def test_a_column_of_one_kind_keeps_it(
    values: tuple[Cell, ...], kind: str, column: Callable[..., tuple[str, list[Any]]]
) -> None:
    """Lost: a program would have to guess what is a number or a date."""
    assert column(*values) == (kind, list(values))


@pytest.mark.parametrize(
    ("values", "kind", "found"),
    [
        ((1, 2.5), "double", [1.0, 2.5]),
        ((2**53 + 1, 0.5), "string", ["9007199254740993", "0.5"]),
        ((1, "n/a"), "string", ["1", "n/a"]),
        ((True, 1), "string", ["TRUE", "1"]),
        ((2**64, 1), "string", ["18446744073709551616", "1"]),
        (
            (date(2024, 5, 1), datetime(2024, 5, 1, 9)),
            "timestamp[us]",
            [datetime(2024, 5, 1), datetime(2024, 5, 1, 9)],
        ),
        ((timedelta(hours=30),), "string", ["30:00:00"]),
        (("a\0b\ud800",), "string", ["a\ufffdb\ufffd"]),
        ((Shown(0.25, "25%", "0%"), 1.5), "double", [0.25, 1.5]),
        ((Shown(5, "5", "0"), "n/a"), "string", ["5", "n/a"]),
        (
            (date(2026, 3, 2), Shown(46082.4375, "2026-03-01", "dd/mm/yyyy")),
            "timestamp[us]",
            [datetime(2026, 3, 2), datetime(2026, 3, 1, 10, 30)],
        ),
    ],
)
def test_a_mixed_column_has_one_type_that_holds_all(
    values: tuple[Cell, ...], kind: str, found: list[Any], column: Callable[..., tuple[str, list[Any]]]
) -> None:
    """Lost: the export would fail at row 90,000, or a value would come out as another."""
    assert column(*values) == (kind, found)


def test_answers_have_their_types_even_before_there_are_any(tmp_path: Path, export: MakeExport) -> None:
    """Lost: two exports of one job would not fit together."""
    kinds = [AnswerKind.CHOICE, AnswerKind.INTEGER, AnswerKind.NUMBER, AnswerKind.YES_NO, AnswerKind.DATE]
    answers = tuple(Answer(kind.value, kind) for kind in kinds)
    write(tmp_path / "none.parquet", export([], answers=answers), quiet)
    rows = [AnswerRow(1, (1,), Outcome(RowStatus.OK, ("good", 4, 2, True, date(2024, 5, 1))))]
    write(tmp_path / "one.parquet", export(rows, answers=answers), quiet)
    for name in ("none.parquet", "one.parquet"):
        schema = parquet.read_schema(tmp_path / name)
        assert [str(schema.field(kind.value).type) for kind in kinds] == [
            "string",
            "int64",
            "double",
            "bool",
            "date32[day]",
        ]


def test_many_rows_are_written_in_groups(
    tmp_path: Path, export: MakeExport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: rows at the seam of two groups; a million rows would be held at once (groups are made small here)."""
    monkeypatch.setattr(parquet_writer, "_GROUP", 100)
    rows = [AnswerRow(n, (n,), Outcome(RowStatus.REFUSED, note="No.")) for n in range(1, 251)]
    write(tmp_path / "out.parquet", export(rows), quiet)
    table = parquet.read_table(tmp_path / "out.parquet")
    assert parquet.read_metadata(tmp_path / "out.parquet").num_row_groups == 3
    assert table.column("A").to_pylist() == list(range(1, 251))
    assert table.column_names == ["A", "Answer", "Status", "Note"]
    assert set(table.column("Status").to_pylist()) == {"refused"}


def test_two_columns_of_one_name_are_both_there(tmp_path: Path, export: MakeExport) -> None:
    """Lost: the second column, or a file that no reader opens."""
    rows = [AnswerRow(1, (1, 2, 3), Outcome(RowStatus.OK, ("x",)))]
    write(tmp_path / "out.parquet", export(rows, columns=("A", "A", "A (2)")), quiet)
    assert parquet.read_table(tmp_path / "out.parquet").column_names[:3] == ["A", "A (3)", "A (2)"]
