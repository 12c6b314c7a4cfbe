"""A table that names its documents: each row has its cells and the file its cell means, and nothing else is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem
from batchdesk.core.progress import quiet
from batchdesk.files.reading import Reading

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]
MakeTable = Callable[..., Path]


@pytest.fixture
def table(tmp_path: Path) -> MakeTable:
    """A table with a customer and a file for each row, beside a folder of files."""
    (tmp_path / "files" / "deep").mkdir(parents=True)
    (tmp_path / "files" / "a.txt").write_text("Text A")
    (tmp_path / "files" / "deep" / "b c.txt").write_text("Text B")

    def make(*paths: str) -> Path:
        lines = ["Customer,File", *(f'Customer {index},"{path}"' for index, path in enumerate(paths))]
        (tmp_path / "table.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return tmp_path / "table.csv"

    return make


def test_a_row_has_its_cells_and_its_document(table: MakeTable, inspect: Inspect, rows: Rows) -> None:
    """What is known of a customer could not be asked together with the customer's letter."""
    path = table("files/a.txt", "files/deep/b c.txt", "files/a.txt")
    found = inspect(path, path_column="File")
    assert (found.kind, found.rows, found.has_documents) == ("table", 3, True)
    assert found.column_names == ("Customer", "File")
    assert [(one.path, one.sent_as, one.characters) for one in found.documents] == [
        ("files/a.txt", "text", 6),
        ("files/deep/b c.txt", "text", 6),
        ("files/a.txt", "text", 6),
    ]
    read = rows(path, path_column="File")
    assert [row.content.text for row in read if row.content] == ["Text A", "Text B", "Text A"]
    assert read[1].cells == ("Customer 1", "files/deep/b c.txt")
    assert not inspect(path).has_documents and rows(path)[0].content is None


def test_every_way_to_write_a_path(
    table: MakeTable, tmp_path: Path, rows: Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths copied from Explorer, Finder or a browser would all be "not found"."""
    monkeypatch.setenv("HOME", str(tmp_path))
    deep = tmp_path / "files" / "deep" / "b c.txt"
    ways = (
        str(deep),
        r".\files\deep\b c.txt",
        "~/files/deep/b c.txt",
        deep.as_uri(),
        f"file://localhost{deep.as_posix()}",
        "  files/deep/b c.txt ",
    )
    path = table(*ways)
    read = list(Reading().rows(path, SourceChoice(path_column="File"), quiet))
    assert [row.content.text for row in read if row.content] == ["Text B"] * len(ways)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("files/none.txt", "There is no file “files/none.txt”."),
        ("files", "“files” is a folder, not a file."),
        ("https://example.com/a.pdf", "is a web address, not a file on this computer."),
        ("ftp://example.com/a.pdf", "is a web address"),
        ("www.example.com/a.pdf", "is a web address"),
        (r"\\server\share\a.txt", "lies on another computer"),
        ("//server/share/a.txt", "lies on another computer"),
        ("file://server/share/a.txt", "lies on another computer"),
        ("/dev/zero", "There is no file"),
        ("x" * 5_000, "can not be the name of a file"),
        ("x" * 1_000, "There is no file"),
        ("~nobody-at-all/x", "There is no file"),
        ("", "The row names no file."),
    ],
)
def test_what_is_not_a_file_here_is_said_and_not_fetched(
    told: str, said: str, table: MakeTable, inspect: Inspect, rows: Rows
) -> None:
    """A table from elsewhere could make this computer sign in somewhere, or end the job with one wrong cell."""
    path = table("files/a.txt", told)
    _, bad = inspect(path, path_column="File").documents
    assert bad.sent_as == "not" and said in bad.problem
    good, row = rows(path, path_column="File")
    assert good.content is not None and good.content.text == "Text A"
    assert row.content is not None and row.content.problem == bad.problem


def test_what_can_not_be_read_is_counted(table: MakeTable, inspect: Inspect) -> None:
    """Half the rows could be skipped without a word before paying."""
    warnings = inspect(table("files/a.txt", "none", "gone", ""), path_column="File").warnings
    assert "2 of 4 rows name a file that can not be read and will be skipped." in warnings
    assert "1 of 4 rows name no file and will be skipped." in warnings


def test_a_column_that_is_not_there(table: MakeTable, inspect: Inspect, rows: Rows) -> None:
    """A mistyped column would end in a traceback."""
    for read in (inspect, rows):
        with pytest.raises(Problem, match=r"no column “Path”.*Customer, File"):
            read(table("files/a.txt"), path_column="Path")


def test_one_row_of_many(table: MakeTable) -> None:
    """Looking at one row would read every file that the table names."""
    path = table("files/a.txt", "files/deep/b c.txt", "none")
    reading, choice = Reading(), SourceChoice(path_column="File")
    row = reading.one(path, choice, 2)
    assert row.content is not None and (row.number, row.content.text) == (2, "Text B")


def test_the_persons_choice_for_one_file(table: MakeTable, inspect: Inspect) -> None:
    """A file left out in the list would be sent all the same."""
    found = inspect(
        table("files/a.txt", "files/deep/b c.txt"), path_column="File", each=(("files/a.txt", "not"),)
    )
    assert [one.sent_as for one in found.documents] == ["not", "text"]


def test_a_workbook_names_files_too(workbook: Callable[..., Path], tmp_path: Path, rows: Rows) -> None:
    """Most such tables are workbooks."""
    (tmp_path / "2024.txt").write_text("Text")
    path = workbook(Sheet=[["Name", "File"], ["Ann", "2024.txt"], ["Bob", None]])
    first, second = rows(path, path_column="File")
    assert first.content is not None and first.content.text == "Text"
    assert second.content is not None and second.content.problem == "The row names no file."
