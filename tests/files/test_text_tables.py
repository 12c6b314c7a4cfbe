"""Text tables: no value may change, no cell may get lost."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.files.local import LocalFiles
from batchdesk.files.reading import Reading
from batchdesk.files.text_writer import as_csv

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]


def write(folder: Path, text: str | bytes, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def column(rows: list[SourceRow], index: int = 0) -> list[object]:
    return [row.cells[index] for row in rows]


def test_numbers_that_come_back_the_same_are_numbers(tmp_path: Path, rows: Rows) -> None:
    """An analyst's counts and prices would arrive in Excel as text."""
    found = rows(write(tmp_path, "n,p\n12,3.5\n-7,0.25\n0,10\n"))
    assert column(found) == [12, -7, 0]
    assert column(found, 1) == [3.5, 0.25, 10]
    assert all(type(value) is int for value in column(found))


@pytest.mark.parametrize(
    "odd", ["007", "1e5", "12.50", "+5", "1,000", " 5", "1234567890123456", "-0", "5.", "5 %"]
)
def test_one_value_that_would_change_keeps_its_whole_column_text(
    odd: str, tmp_path: Path, rows: Rows
) -> None:
    """Leading zeros, long ids and written-out decimals would be silently altered."""
    found = rows(write(tmp_path, f'id;x\n12;a\n"{odd}";b\n'))
    assert column(found) == ["12", odd]


def test_words_between_numbers_stay_words(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """A column of scores with one n/a would lose all its numbers."""
    path = write(tmp_path, "score,x\n1,a\n2,b\nn/a,c\n")
    assert column(rows(path)) == [1, 2, "n/a"]
    assert inspect(path).columns[0].type == "mixed"


def test_dates_and_yes_no(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Dates would not sort or filter as dates."""
    path = write(tmp_path, "day,odd day,ok\n2024-02-29,2024-02-30,TRUE\n2023-01-01,2023-01-01,FALSE\n")
    assert rows(path)[0].cells == (date(2024, 2, 29), "2024-02-30", True)
    assert [column.type for column in inspect(path).columns] == ["date", "text", "yes/no"]


def test_text_that_holds_numbers_is_told_as_numbers_and_left_as_written(
    tmp_path: Path, inspect: Inspect, rows: Rows
) -> None:
    """A price list with two decimals would be called text, or lose its zeros."""
    path = write(tmp_path, "price,at\n12.50,2006-09-29 00:00:00\n3.10,2006-10-01 00:00:00\n")
    assert [column.type for column in inspect(path).columns] == ["number", "date"]
    assert rows(path)[0].cells == ("12.50", "2006-09-29 00:00:00")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    values=st.lists(
        st.one_of(
            st.from_regex(r"-?[0-9]{1,17}", fullmatch=True),
            st.from_regex(r"-?[0-9]{1,5}\.[0-9]{1,4}", fullmatch=True),
            st.from_regex(r"(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]( [0-2][0-9]:[0-5][0-9])?", fullmatch=True),
            st.sampled_from(["TRUE", "FALSE", "n/a", "-", "x"]),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_no_value_changes_on_its_way_through(values: list[str], tmp_path: Path) -> None:
    """The exported file would not show what the person had."""
    path = tmp_path / "any.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([["name"], *([value] for value in values)])
    found = Reading().rows(path, SourceChoice(), quiet)
    assert [as_csv(row.cells[0]).removeprefix("'") for row in found] == values


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str, tmp_path: Path, rows: Rows) -> None:
    """A German export would arrive as one column."""
    lines = [["Name", "Betrag", "Text"], ["Ann", "1,5", "a, b"], ["Bo", "2,5", "c; d | e"]]
    path = tmp_path / "table.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=delimiter).writerows(lines)
    assert [list(row.cells) for row in rows(path)] == lines[1:]


def test_a_declared_delimiter_is_kept(tmp_path: Path, inspect: Inspect) -> None:
    """Excel's own `sep=` line would become the header."""
    found = inspect(write(tmp_path, "sep=;\r\na;b\r\n1;2\r\n"))
    assert found.column_names == ("a", "b")
    assert found.header_row == 1


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Zoë, 東京"),
        ("utf-8-sig", "Zoë, 東京"),
        ("utf-16", "Zoë, 東京"),
        ("utf-16-le", "Zoë und Müller"),
        ("cp1252", "Café “Zoë” costs 5 € – naïve façade"),
        ("cp932", "東京都の天気は晴れです。明日は雨が降るでしょう。"),
        ("cp1251", "Привет, это письмо от клиента, который недоволен доставкой."),
    ],
)
def test_encodings(encoding: str, text: str, tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Accents and other scripts would turn into nonsense before they are paid for."""
    path = write(tmp_path, f'Name\tText\r\nA\t"{text}"\r\n'.encode(encoding), "table.tsv")
    assert inspect(path).column_names == ("Name", "Text")
    assert rows(path)[0].cells == ("A", text)


def test_one_windows_character_at_the_very_end(tmp_path: Path, rows: Rows) -> None:
    """A long file would fail in its last line, after the person had begun."""
    found = rows(write(tmp_path, b"a,b\n" + b"1,x\n" * 200_000 + b"2,caf\xe9\n"))
    assert len(found) == 200_001
    assert found[-1].cells == (2, "café")


def test_line_breaks_and_quotes_within_a_cell(tmp_path: Path, rows: Rows) -> None:
    """One comment of three lines would become three rows."""
    found = rows(write(tmp_path, 'a,b\n1,"one\ntwo ""2""\r\nthree"\n2,x\n'))
    assert [row.cells for row in found] == [(1, 'one\ntwo "2"\r\nthree'), (2, "x")]


def test_a_quote_that_is_never_closed(tmp_path: Path, rows: Rows) -> None:
    """One inch sign would swallow every row below it, without a word."""
    found = rows(write(tmp_path, 'size,n\n"12 inch,1\n7 inch,2\n"9",3\n'))
    assert [row.cells for row in found] == [('"12 inch', 1), ("7 inch", 2), ("9", 3)]


def test_cells_as_excel_copies_them(tmp_path: Path, rows: Rows) -> None:
    """A pasted comment of two lines would become two rows, and quotes within a text would be lost."""
    text = 'Name\tText\nA\t"line 1\nline 2 ""q"""\nB\t5" pipe\nC\t"Yes" he said\n'
    found = rows(write(tmp_path, text, "Pasted table 0a.tsv"))
    assert column(found, 1) == ['line 1\nline 2 "q"', '5" pipe', '"Yes" he said']


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("tab.xlsx", b"Name\tId\r\nAnn\t00123\r\n"),
        ("wide.xls", "Name\tId\r\nAnn\t00123\r\n".encode("utf-16")),
        ("bare.csv", "Name;Id\r\nAnn;00123\r\n".encode("utf-16-be")),
        ("sep.csv", "sep=;\r\nName;Id\r\nAnn;00123\r\n".encode("utf-16")),
        ("trailing.csv", b"Name,Id,\nAnn,00123,\n"),
        ("old-mac.csv", b"Name,Id\rAnn,00123\r"),
        ("table.dat", b"Name\tId\nAnn\t00123\nBo\t00124\n"),
    ],
)
def test_tables_under_other_names_and_marks(name: str, data: bytes, tmp_path: Path, rows: Rows) -> None:
    """An export that calls itself a workbook would be refused, or its ids lose their zeros."""
    assert rows(write(tmp_path, data, name))[0].cells == ("Ann", "00123")


def test_money_and_shares_stay_as_written(tmp_path: Path, rows: Rows) -> None:
    """A German price would become another number."""
    found = rows(write(tmp_path, "Name;Betrag;Anteil\nA;1.234,50 €;12,5 %\nB;3,00 €;7 %\n"))
    assert found[0].cells == ("A", "1.234,50 €", "12,5 %")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.sampled_from('ab,"\n\t;\r '), max_size=60))
def test_any_text_is_read_or_gets_a_sentence(text: str, tmp_path: Path) -> None:
    """A file with quotes in odd places would end in a traceback."""
    path = write(tmp_path, text, "any.csv")
    reading = Reading()
    try:
        found = reading.inspect(path, SourceChoice(), quiet)
    except Problem:
        return
    assert sum(1 for _ in reading.rows(path, SourceChoice(), quiet)) == found.rows


def test_a_cell_larger_than_the_csv_module_allows(tmp_path: Path, rows: Rows) -> None:
    """A pasted transcript of 200 KB would stop the whole file."""
    assert len(str(rows(write(tmp_path, f'a,b\n1,"{"long " * 40_000}"\n'))[0].cells[1])) == 200_000


def test_ragged_rows_keep_every_cell(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """A comma too many would drop the end of a comment."""
    path = write(tmp_path, "a,b\n1,x,more,\n2\n3,z\n")
    found = inspect(path)
    assert found.column_names == ("a", "b", "Column C")
    assert [row.cells for row in rows(path)] == [(1, "x", "more"), (2, None, None), (3, "z", None)]
    assert found.warnings and "1 row holds more cells" in found.warnings[0]


def test_blank_lines_count_inside_and_not_at_the_end(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Row numbers would not match the person's file, or thousands of empty rows would be shown."""
    path = write(tmp_path, "a,b\n1,x\n\n , \n2,y\n\n,\n\n")
    assert inspect(path).rows == 4
    assert [row.number for row in rows(path)] == [1, 2, 3, 4]


def test_a_long_gap_inside_a_table_is_counted(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """All that stands below a gap of a thousand lines would have wrong row numbers."""
    path = write(tmp_path, "a,b\n1,x\n" + "\n" * 1_700 + "2,y\n" + ",\n" * 3_000)
    assert inspect(path).rows == 1_702
    last = rows(path)[-1]
    assert (last.number, last.cells) == (1_702, (2, "y"))


def test_names_are_unique_and_never_empty(tmp_path: Path, inspect: Inspect) -> None:
    """A placeholder could not tell two columns apart."""
    found = inspect(write(tmp_path, 'Id,,Text,text," Two\nlines "\n1,2,3,4,5\n'))
    assert found.column_names == ("Id", "Column B", "Text", "text (2)", "Two lines")


def test_nul_and_broken_bytes_become_visible(tmp_path: Path, rows: Rows) -> None:
    """A NUL would break the store and the workbook later."""
    assert rows(write(tmp_path, b"a,b\nx\x00y,1\n"))[0].cells == ("x\ufffdy", 1)


def test_a_txt_table_is_a_table_and_prose_is_a_document(tmp_path: Path, inspect: Inspect) -> None:
    """A tab-separated .txt would be sent as one document, or a letter be torn into columns."""
    assert inspect(write(tmp_path, "a\tb\n1\t2\n3\t4\n", "export.txt")).kind == "table"
    letter = "Dear all,\nthank you, and so on, for this.\n\nIt was fine.\nYours, Ann\n"
    assert inspect(write(tmp_path, letter, "letter.txt")).kind == "documents"
    poem = "In the morning, there is dew,\nin the evening, there are you,\nand at night, the moon is new,\n"
    assert inspect(write(tmp_path, poem, "poem.txt")).kind == "documents"


def test_a_list_of_sentences_that_nobody_quoted_is_one_column(tmp_path: Path, rows: Rows) -> None:
    """Comments would be torn apart at their commas, and the first of them taken for notes or names."""
    said = [
        "Good, but slow",
        "No",
        "Bad, and ugly, really",
        "Nice, really",
        "Old, worn, torn, bent",
        "Well, yes",
    ]
    found = rows(write(tmp_path, "\n".join(["Comment", *said])))
    assert [row.cells for row in found] == [(one,) for one in said]
    ragged = rows(write(tmp_path, "a,b,c\n1,2\n3,4,5\n6\n", "ragged.csv"))
    assert len(ragged[0].cells) == 3


def test_a_single_column_is_a_table_where_the_ending_says_so(tmp_path: Path, inspect: Inspect) -> None:
    """A plain list of comments saved as CSV would be refused."""
    found = inspect(write(tmp_path, "Comment\nall good\nbad, very\n"))
    assert (found.kind, found.rows) == ("table", 2)


@pytest.mark.parametrize(
    ("data", "choice", "trouble"),
    [
        (b"", {}, Trouble.FILE_EMPTY),
        (b"\n\n", {}, Trouble.FILE_EMPTY),
        (b"a,b\n", {}, Trouble.FILE_EMPTY),
        (b"a,b\n1,2\n", {"header_row": 9}, Trouble.HEADER_MISSING),
        (b"a,b\n1,2\n", {"sheet": "S"}, Trouble.SHEET_MISSING),
        (bytes(range(256)) * 20, {}, Trouble.FILE_KIND_UNKNOWN),
    ],
)
def test_bad_input_gets_its_sentence(
    data: bytes, choice: dict[str, object], trouble: Trouble, tmp_path: Path, inspect: Inspect
) -> None:
    """A person would see a traceback instead of what to do."""
    with pytest.raises(Problem) as caught:
        inspect(write(tmp_path, data), **choice)
    assert caught.value.trouble is trouble
    assert "{" not in str(caught.value)


def test_a_missing_file(tmp_path: Path, inspect: Inspect) -> None:
    """A typing error would look like a fault of ours."""
    with pytest.raises(Problem) as caught:
        inspect(tmp_path / "none.csv")
    assert caught.value.trouble is Trouble.FILE_MISSING


def test_canceling_closes_the_file(tmp_path: Path, files: LocalFiles) -> None:
    """On Windows the person could not save the file any more; an unclosed file fails this test as a warning."""
    path = write(tmp_path, "a,b\n" + "1,2\n" * 300_000)
    calls: list[int] = []

    def stop(done: int, total: int | None, what: str) -> None:
        calls.append(done)
        if done > 500:
            raise Canceled

    with pytest.raises(Canceled):
        files.inspect(path, SourceChoice(), stop)
    with pytest.raises(Canceled):
        list(files.rows(path, SourceChoice(), stop))
    assert len(calls) > 3


@pytest.mark.parametrize(
    "name", ["doaj-article-sample.csv", "government_contracts.csv", "product-matching-labelled.csv"]
)
def test_real_tables_are_the_same_as_the_csv_module_reads_them(
    name: str, shared: Path, tmp_path: Path, inspect: Inspect, rows: Rows
) -> None:
    """A real table would lose rows, columns or digits."""
    path = shared / "tables" / name
    if not path.exists():
        path = write(tmp_path, "Contract ID,Name,Value\n30678,,0.102000\n30679,CGI,1.5\n", name)
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *records = csv.reader(file)
    found = inspect(path)
    read = rows(path)
    assert found.column_names == tuple(header)
    assert found.rows == len(records) == len(read)
    assert [[as_csv(cell).removeprefix("'") for cell in row.cells] for row in read] == [
        [value.removeprefix("'") for value in record] for record in records
    ]
    assert found.preview == tuple(row.cells for row in read[:200])
