"""What the tests of files share: the port, and small files of every kind made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from batchdesk.core.cells import Cell
from batchdesk.core.export import Export
from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files.local import LocalFiles

SHARED = Path(__file__).parents[2].parent / "shared" / "data"

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]
MakeExport = Callable[..., Export]


@pytest.fixture(scope="session")
def files() -> Iterator[LocalFiles]:
    """The port; its reading process serves all tests, so that it is not started for each."""
    files = LocalFiles()
    yield files
    files.close()


@pytest.fixture
def shared() -> Path:
    """Real public files; a folder that does not exist on a machine that has none of them."""
    return SHARED


@pytest.fixture
def inspect(files: LocalFiles) -> Inspect:
    return lambda path, **choice: files.inspect(path, SourceChoice(**choice), quiet)


@pytest.fixture
def rows(files: LocalFiles) -> Rows:
    return lambda path, **choice: list(files.rows(path, SourceChoice(**choice), quiet))


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Write sheets (name to rows) by openpyxl, which is not the reader under test."""

    def make(name: str = "book.xlsx", hidden: Sequence[str] = (), **sheets: list[list[object]]) -> Path:
        import openpyxl

        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, lines in sheets.items():
            sheet = book.create_sheet(title)
            sheet.sheet_state = "hidden" if title in hidden else "visible"
            for line in lines:
                sheet.append(line)
        book.save(tmp_path / name)
        return tmp_path / name

    return make


def answer_row(number: int, cells: tuple[Cell, ...], *answers: Cell) -> AnswerRow:
    return AnswerRow(number, cells, Outcome(RowStatus.OK, answers))


@pytest.fixture
def export() -> MakeExport:
    """An export over rows held in a list; columns are named A, B, C ... and one answer is asked for."""

    def make(
        all_rows: Sequence[AnswerRow],
        columns: tuple[str, ...] = ("A",),
        answers: tuple[Answer, ...] = (Answer("Answer", AnswerKind.TEXT),),
        info: tuple[tuple[str, Cell], ...] = (("Job", None), ("Name", "Tickets")),
    ) -> Export:
        return Export(
            name="Tickets",
            columns=columns,
            answers=answers,
            answer_headers=tuple(answer.name for answer in answers),
            status_header="Status",
            note_header="Note",
            count=len(all_rows),
            rows=lambda: iter(all_rows),
            problems=lambda: (row for row in all_rows if row.outcome.status is not RowStatus.OK),
            info=info,
        )

    return make
