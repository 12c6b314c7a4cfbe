"""Answers in a copy of the person's own workbook: beside the right rows, and nothing else changed or lost."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl  # type: ignore[import-untyped]
import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from batchdesk.core.cells import Cell
from batchdesk.core.export import Export
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files.workbook_patch import write_into
from tests.files.rich_workbook import HEADER_ROW, HEADERS, HIDDEN, MAIN, parts, put_in, rich_workbook

ANSWERS = (
    Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry")),
    Answer("Day", AnswerKind.DATE),
    Answer("Refund", AnswerKind.YES_NO),
    Answer("Score", AnswerKind.NUMBER),
    Answer("Summary", AnswerKind.TEXT),
)
NAMES = ("Mood", "Day", "Refund", "Score", "Summary", "Status", "Note")
ROWS = 12
SHEET, TABLE, STYLES, BOOK = (
    "xl/worksheets/sheet1.xml",
    "xl/tables/table1.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
)
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")


def answers_of(number: int) -> tuple[Cell, ...]:
    """What row `number` of a job was answered."""
    mood = "happy" if number % 2 else "angry"
    return (
        mood,
        date(2026, 3, number),
        number % 2 == 0,
        number + 0.25,
        f"The kettle {number} of <B&Q> boils, says the buyer.",
    )


def export_of(rows: Sequence[AnswerRow], answers: tuple[Answer, ...] = ANSWERS) -> Export:
    names = tuple(answer.name for answer in answers)
    return Export(
        "", (), answers, names, "Status", "Note", len(rows), lambda: iter(rows), lambda: iter(()), ()
    )


def job_rows(count: int = ROWS, header_row: int = HEADER_ROW) -> list[AnswerRow]:
    """All answered, but the third, which was refused."""
    rows = [
        AnswerRow(n, (), Outcome(RowStatus.OK, answers_of(n)), place=header_row + n)
        for n in range(1, count + 1)
    ]
    rows[2] = AnswerRow(3, (), Outcome(RowStatus.REFUSED, note="Claude declined."), place=header_row + 3)
    return rows


def add(
    source: Path,
    target: Path,
    rows: Sequence[AnswerRow],
    sheet: str = "Reviews",
    header_row: int = HEADER_ROW,
    **more: Any,
) -> tuple[str, ...]:
    last = max((row.place or 0 for row in rows), default=header_row)
    export = export_of(rows, **more)
    return write_into(
        source, target, export, sheet=sheet, header_row=header_row, last_row=last, progress=quiet
    )


@pytest.fixture
def rich(tmp_path: Path) -> Path:
    return rich_workbook(tmp_path / "mine.xlsx", ROWS)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.xlsx"


def changed(before: Path, after: Path) -> set[str]:
    old, new = parts(before), parts(after)
    assert list(old) == list(new), "parts are missing, new or in another order"
    return {name for name in old if old[name] != new[name]}


def lines(path: Path, sheet: str = "Reviews") -> dict[int, list[Any]]:
    """The rows of a sheet by number, as openpyxl reads them."""
    rows = openpyxl.load_workbook(path, data_only=True)[sheet].iter_rows(values_only=True)
    return {number: list(row) for number, row in enumerate(rows, 1)}


def expected(number: int) -> list[Any]:
    if number == 3:
        return [None, None, None, None, None, "refused", "Claude declined."]
    mood, day, refund, score, summary = answers_of(number)
    return [mood, day, refund, score, summary, "ok", None]


def test_answers_stand_beside_their_rows_hidden_ones_too(rich: Path, target: Path) -> None:
    """Otherwise an answer is read as if it were another row's."""
    said = add(rich, target, job_rows())
    found, before = lines(target), lines(rich)
    assert found[HEADER_ROW][5:12] == list(NAMES)
    for number in range(1, ROWS + 1):
        row = found[HEADER_ROW + number]
        assert row[0] == f"{number:05}"
        assert [value.date() if hasattr(value, "date") else value for value in row[5:12]] == expected(number)
        assert row[:5] == before[HEADER_ROW + number][:5]
    by_calamine = CalamineWorkbook.from_path(target).get_sheet_by_name("Reviews").to_python()
    assert by_calamine[HEADER_ROW][:1] + by_calamine[HEADER_ROW][5:10] == ["00001", *answers_of(1)]
    assert "columns F to L" in said[0]
    assert all(openpyxl.load_workbook(target)["Reviews"].row_dimensions[row].hidden for row in HIDDEN)


@pytest.mark.parametrize("table", [True, False], ids=["table", "filter"])
def test_every_other_part_is_the_same_byte_for_byte(tmp_path: Path, target: Path, table: bool) -> None:
    """Pivot, chart, slicer, image, comments, sparkline, custom XML …: what a library loses is the person's work."""
    source = rich_workbook(tmp_path / "mine.xlsx", ROWS, table=table, slicer=table)
    original = source.read_bytes()
    add(source, target, job_rows())
    assert changed(source, target) == ({SHEET, STYLES, TABLE} if table else {SHEET, STYLES, BOOK})
    assert source.read_bytes() == original
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None


@pytest.mark.parametrize("table", [True, False], ids=["table", "filter"])
def test_the_sheet_has_only_gained(tmp_path: Path, target: Path, table: bool) -> None:
    """Validation, formats, merged cells, hidden rows and every cell of the person stay what they were."""
    source = rich_workbook(tmp_path / "mine.xlsx", ROWS, table=table, slicer=table)
    add(source, target, job_rows())
    old, new = parts(source), parts(target)
    before, after = old[SHEET].decode(), new[SHEET].decode()
    after = re.sub(r'<c r="[F-L](?:[4-9]|1[0-6])"[^>]*?(?:/>|>.*?</c>)', "", after)
    after = after.replace('spans="1:12"', 'spans="1:5"').replace('ref="A4:L16"', 'ref="A4:E16"')
    after = after.replace('<dimension ref="A1:L16"', '<dimension ref="A1:E16"')
    widths = re.compile(r"<cols>.*?</cols>")
    assert widths.sub("", after) == widths.sub("", before)
    assert new[STYLES].decode().startswith(old[STYLES].decode().split("<numFmts")[0])
    assert styles_of(new[STYLES])[: len(styles_of(old[STYLES]))] == styles_of(old[STYLES])


def styles_of(part: bytes) -> list[bytes]:
    found = ElementTree.fromstring(part).find(f"{{{MAIN}}}cellXfs")
    assert found is not None
    assert found.get("count") == str(len(found))
    return [ElementTree.tostring(xf) for xf in found]


def test_widths_are_the_persons_beside_ours(rich: Path, target: Path) -> None:
    """Otherwise Excel calls the file damaged (overlapping ranges), or a column of the person's changes its width."""
    add(rich, target, job_rows())
    cols = ElementTree.fromstring(parts(target)[SHEET]).find(f"{{{MAIN}}}cols")
    assert cols is not None
    ranges = [(int(col.get("min", "")), int(col.get("max", ""))) for col in cols]
    assert ranges == [(1, 1), (2, 2), (4, 5), *[(column, column) for column in range(6, 13)], (13, 21)]
    assert cols[2].get("outlineLevel") == cols[-1].get("outlineLevel") == "1"


def test_the_table_grows(rich: Path, target: Path) -> None:
    """Otherwise sorting the table leaves the answers behind, beside wrong rows."""
    add(rich, target, job_rows())
    table = openpyxl.load_workbook(target)["Reviews"].tables["Reviews_2026"]
    assert (table.ref, table.autoFilter.ref) == ("A4:L16", "A4:L16")
    assert [column.name for column in table.tableColumns] == [*HEADERS, *NAMES]
    assert len({column.id for column in table.tableColumns}) == 12
    assert table.tableColumns[4].calculatedColumnFormula is not None


@pytest.mark.parametrize(
    "name", ["bell\x07 =1", "half\ud800", "_x0041_", "V😀" * 150, "a\nb <&>\"'", "N" * 300]
)
def test_the_table_names_its_columns_as_their_cells_do(rich: Path, target: Path, name: str) -> None:
    """Else Excel takes the table out as damaged: it counts UTF-16 units, and XML holds not every character."""
    answers = (Answer(name, AnswerKind.TEXT), *ANSWERS[1:])
    add(rich, target, job_rows(), answers=answers)
    sheet = openpyxl.load_workbook(target)["Reviews"]
    root = ElementTree.fromstring(parts(target)[TABLE])
    (said,) = root.findall(f"{{{MAIN}}}tableColumns/{{{MAIN}}}tableColumn[6]")
    shown = said.get("name") or ""
    assert shown == sheet.cell(HEADER_ROW, 6).value
    assert len(shown.encode("utf-16-le")) <= 2 * 255


def test_a_row_of_totals_stays_what_it_is(made: Make, target: Path) -> None:
    """The sums under a table are not rows of it: no answer stands there, and the filter ends above."""

    def draw(book: Any, sheet: Any) -> None:
        columns = [{"header": "Id", "total_string": "Sum"}, {"header": "Stars", "total_function": "sum"}]
        sheet.add_table("A1:B5", {"total_row": True, "columns": columns, "data": [[1, 2], [2, 3], [3, 4]]})

    add(made(draw), target, plain_rows(3), "Data", 1, answers=ONE)
    sheet = openpyxl.load_workbook(target)["Data"]
    table = sheet.tables["Table1"]
    assert (table.ref, table.autoFilter.ref, table.totalsRowCount) == ("A1:E5", "A1:E4", 1)
    assert [cell.value for cell in sheet[5]] == ["Sum", "=SUBTOTAL(109,[Stars])", None, None, None]


def test_a_table_longer_than_the_job_does_not_grow_over_notes(made: Make, target: Path) -> None:
    """A trial over the first rows must not make a note beside the last one part of the table."""

    def draw(book: Any, sheet: Any) -> None:
        sheet.add_table("A1:B6", {"data": [[row, row] for row in range(5)]})
        sheet.write("C6", "a note")

    add(made(draw), target, plain_rows(2), "Data", 1, answers=ONE)
    sheet = openpyxl.load_workbook(target)["Data"]
    assert sheet.tables["Table1"].ref == "A1:B6"
    assert (sheet["C6"].value, sheet["D2"].value) == ("a note", "answer 1")


def test_a_filter_grows_with_its_hidden_name(tmp_path: Path, target: Path) -> None:
    """Otherwise the answers can not be filtered, and LibreOffice filters another range than Excel."""
    source = rich_workbook(tmp_path / "mine.xlsx", ROWS, table=False, slicer=False)
    add(source, target, job_rows())
    book = openpyxl.load_workbook(target)
    assert book["Reviews"].auto_filter.ref == "A4:L16"
    assert b"Reviews!$A$4:$L$16" in parts(target)[BOOK]
    assert b"'Other data'!$A$1:$A$3" in parts(target)[BOOK]
    assert book["Reviews"].print_area == openpyxl.load_workbook(source)["Reviews"].print_area


def test_new_columns_look_like_their_neighbours(rich: Path, target: Path) -> None:
    """Otherwise the person has to paint the answers before the workbook can be handed on."""
    add(rich, target, job_rows())
    sheet = openpyxl.load_workbook(target)["Reviews"]
    assert sheet["F4"].fill.fgColor.rgb == sheet["E4"].fill.fgColor.rgb == "FF1F4E78"
    assert sheet["F5"].border.left.style == "thin"
    assert sheet["G5"].number_format == "yyyy-mm-dd"
    assert sheet["F5"].number_format == sheet["I5"].number_format == "General"
    assert sheet["J5"].alignment.wrap_text
    assert sheet["J5"].alignment.vertical == "top"


def test_macros_are_carried_and_keep_their_ending(tmp_path: Path) -> None:
    """A macro workbook named .xlsx is opened by no Excel."""
    source = rich_workbook(tmp_path / "mine.xlsm", ROWS)
    with pytest.raises(Problem) as refused:
        add(source, tmp_path / "copy.xlsx", job_rows())
    assert refused.value.trouble is Trouble.TARGET_UNWRITABLE
    assert ".xlsm" in str(refused.value)
    add(source, tmp_path / "copy.xlsm", job_rows())
    assert changed(source, tmp_path / "copy.xlsm") == {SHEET, STYLES, TABLE}
    assert len(parts(tmp_path / "copy.xlsm")["xl/vbaProject.bin"]) > 2000


Make = Callable[[Callable[[Any, Any], None]], Path]


@pytest.fixture
def made(tmp_path: Path) -> Make:
    """A workbook with the sheet Data, drawn by a function of (book, sheet)."""

    def make(draw: Callable[[Any, Any], None], **options: Any) -> Path:
        path = tmp_path / "made.xlsx"
        book = xlsxwriter.Workbook(path, options)
        draw(book, book.add_worksheet("Data"))
        book.close()
        return path

    return make


def simple(book: Any, sheet: Any) -> None:
    sheet.write_row(0, 0, ["Id", "Text"])
    for row in range(1, 6):
        sheet.write_row(row, 0, [row, f"text {row}"])


def plain_rows(count: int = 5, *values: str) -> list[AnswerRow]:
    return [
        AnswerRow(n, (), Outcome(RowStatus.OK, (values[n - 1] if values else f"answer {n}",)), place=1 + n)
        for n in range(1, count + 1)
    ]


ONE = (Answer("Answer", AnswerKind.TEXT),)


def test_nothing_of_the_persons_is_overwritten(made: Make, target: Path) -> None:
    """Notes right of the table are the person's; the answers go right of them, and it is said."""

    def draw(book: Any, sheet: Any) -> None:
        simple(book, sheet)
        sheet.write(3, 4, "my note")

    said = add(made(draw), target, plain_rows(), "Data", 1, answers=ONE)
    assert lines(target, "Data")[4][4:7] == ["my note", "answer 3", "ok"]
    assert any("taken" in sentence for sentence in said)


def test_columns_without_a_name_belong_to_the_table(made: Make, target: Path) -> None:
    """Otherwise a filter is not widened, and the person is told that the answers stand apart where they do not."""

    def draw(book: Any, sheet: Any) -> None:
        red = book.add_format({"bg_color": "red"})
        simple(book, sheet)
        sheet.write(0, 3, "Note", red)
        sheet.write_column(1, 2, ["x"] * 5)
        sheet.autofilter(0, 0, 5, 3)

    said = add(made(draw), target, plain_rows(), "Data", 1, answers=ONE)
    sheet = openpyxl.load_workbook(target)["Data"]
    assert [cell.value for cell in sheet[1]] == ["Id", "Text", None, "Note", "Answer", "Status", "Note"]
    assert sheet.auto_filter.ref == "A1:G6"
    assert sheet["E1"].fill.fgColor.rgb == "FFFF0000"
    assert len(said) == 1


def test_what_stands_above_and_below_does_not_push_the_answers_away(made: Make, target: Path) -> None:
    """A title over more columns than the table has, or a legend beneath, is no reason to leave the table."""

    def draw(book: Any, sheet: Any) -> None:
        sheet.merge_range(0, 0, 0, 9, "Title")
        sheet.write_row(1, 0, ["Id", "Text"])
        sheet.write_row(2, 0, [1, "text"])
        sheet.write(9, 5, "legend")

    rows = [AnswerRow(1, (), Outcome(RowStatus.OK, ("fine",)), place=3)]
    add(made(draw), target, rows, "Data", 2, answers=ONE)
    found = lines(target, "Data")
    assert found[3][:4] == [1, "text", "fine", "ok"]
    assert found[10][5] == "legend"


def test_formatted_empty_cells_and_merged_ones(made: Make, target: Path) -> None:
    """Empty cells with a look give way; merged cells, of which only the first is seen, do not."""

    def draw(book: Any, sheet: Any) -> None:
        simple(book, sheet)
        grey = book.add_format({"bg_color": "gray"})
        for row in range(6):
            sheet.write_blank(row, 2, None, grey)
            sheet.write_blank(row, 8, None, grey)

    source = made(draw)
    add(source, target, plain_rows(), "Data", 1, answers=ONE)
    assert lines(target, "Data")[2] == [1, "text 1", "answer 1", "ok", None, None, None, None, None]
    assert openpyxl.load_workbook(target)["Data"]["I2"].fill.fgColor.rgb == "FF808080"
    assert sorted(cells_of(parts(target)[SHEET])[2]) == [1, 2, 3, 4, 9]

    def merged(book: Any, sheet: Any) -> None:
        simple(book, sheet)
        sheet.merge_range(2, 3, 4, 5, "")

    add(made(merged), target, plain_rows(), "Data", 1, answers=ONE)
    assert lines(target, "Data")[2][6:8] == ["answer 1", "ok"]


def test_a_chart_over_the_answers_is_told(made: Make, target: Path) -> None:
    """Otherwise the person does not see that there are answers at all."""

    def draw(book: Any, sheet: Any) -> None:
        simple(book, sheet)
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Data!$A$2:$A$6"})
        sheet.insert_chart("D2", chart)

    assert any(
        "chart" in sentence for sentence in add(made(draw), target, plain_rows(), "Data", 1, answers=ONE)
    )


def test_days_are_counted_as_the_workbook_counts_them(made: Make, target: Path) -> None:
    """A workbook from an old Mac counts from 1904: otherwise every date is four years off."""
    source = made(simple, date_1904=True)
    days = [date(2026, 1, 5), date(1904, 1, 1), date(1903, 12, 31), date(2000, 2, 29), date(1999, 1, 1)]
    rows = [AnswerRow(n, (), Outcome(RowStatus.OK, (day,)), place=1 + n) for n, day in enumerate(days, 1)]
    add(source, target, rows, "Data", 1, answers=(Answer("Day", AnswerKind.DATE),))
    found = CalamineWorkbook.from_path(target).get_sheet_by_name("Data").to_python()
    assert [found[1][2], found[4][2], found[5][2]] == [days[0], days[3], days[4]]
    assert found[3][2] == "1903-12-31"


def test_a_workbook_without_styles(made: Make, target: Path) -> None:
    """Other programs write none: a day would show as 46027 there, so it is written as text."""
    source = made(simple)
    empty = f'<styleSheet xmlns="{MAIN}"/>'.encode()
    put_in(source, {STYLES: empty})
    rows = [AnswerRow(1, (), Outcome(RowStatus.OK, (date(2026, 1, 5), True, 2)), place=2)]
    kinds = (AnswerKind.DATE, AnswerKind.YES_NO, AnswerKind.INTEGER)
    add(source, target, rows, "Data", 1, answers=tuple(Answer(kind.value, kind) for kind in kinds))
    found = CalamineWorkbook.from_path(target).get_sheet_by_name("Data").to_python()
    assert found[1][2:6] == ["2026-01-05", True, 2, "ok"]


def test_the_first_days_of_1900(made: Make, target: Path) -> None:
    """A spreadsheet counts a 29 February that never was; before it every day would be one off."""
    days = [date(1900, 1, 1), date(1900, 2, 28), date(1900, 3, 1), date(1899, 12, 31), date(2026, 1, 5)]
    rows = [AnswerRow(n, (), Outcome(RowStatus.OK, (day,)), place=1 + n) for n, day in enumerate(days, 1)]
    add(made(simple), target, rows, "Data", 1, answers=(Answer("Day", AnswerKind.DATE),))
    found = cells_of(parts(target)[SHEET])
    assert [found[row][3] for row in range(2, 7)] == ["1", "59", "61", "1899-12-31", "46027"]


def test_text_stays_the_text_it_is(made: Make, target: Path) -> None:
    """Formulas must not run, escapes and spaces must survive, and what does not fit must say so."""
    values = ["=1+1", "  a _x0041_ \n b", "\x00\ud800<&>", "ß" * 40_000, "@SUM(A1)"]
    add(made(simple), target, plain_rows(5, *values), "Data", 1, answers=ONE)
    found = [row[2] for row in CalamineWorkbook.from_path(target).get_sheet_by_name("Data").to_python()[1:]]
    assert found[:3] == ["=1+1", "  a _x0041_ \n b", "��<&>"]
    assert len(found[3]) == 32_767
    assert found[3].endswith("(cut; the whole text is in a new workbook)")
    assert found[4] == "@SUM(A1)"
    assert b"<f>" not in parts(target)[SHEET]


def test_a_link_beside_the_answers_does_not_make_them_blue(made: Make, target: Path) -> None:
    """An answer that looks like a link and is none leads nowhere."""

    def draw(book: Any, sheet: Any) -> None:
        simple(book, sheet)
        for row in range(1, 6):
            sheet.write_url(row, 1, f"https://example.com/{row}")

    add(made(draw), target, plain_rows(), "Data", 1, answers=ONE)
    assert not openpyxl.load_workbook(target)["Data"]["C2"].font.underline


@pytest.mark.parametrize(
    ("part", "old", "new", "word"),
    [
        (SHEET, MAIN.encode(), b"http://purl.oclc.org/ooxml/spreadsheetml/main", "Strict"),
        (SHEET, b"<sheetData>", b"<sheetData><!-- a row: <row> -->", "unusual"),
        (SHEET, b"<sheetData>", b"<sheetData>" + b" " * (1 << 20) + b"<!-- <row> -->", "unusual"),
        (SHEET, b'<row r="3"', b'<row r="1"', "order"),
        (STYLES, b"</cellXfs>", b"", "styles"),
        (STYLES, b'fontId="0"', b'fontId="none"', "unusual"),
        (SHEET, b"</row>", b"</row >", "unusual"),
    ],
)
def test_what_can_not_be_changed_safely_is_refused(
    made: Make, target: Path, part: str, old: bytes, new: bytes, word: str
) -> None:
    """A workbook that is half understood would be damaged; the person is told, and no file is left behind."""
    source = made(simple)
    put_in(source, {part: parts(source)[part].replace(old, new)})
    with pytest.raises(Problem) as refused:
        add(source, target, plain_rows(), "Data", 1, answers=ONE)
    assert refused.value.trouble is Trouble.WORKBOOK_NOT_PATCHABLE
    assert word in refused.value.title
    assert "new workbook" in refused.value.advice
    assert [path.name for path in target.parent.iterdir()] == ["made.xlsx"]


def test_signed_and_other_kinds_are_refused(made: Make, tmp_path: Path, target: Path) -> None:
    """A signature would be void; a csv or an .xls file is no zip of parts."""
    source = made(simple)
    put_in(source, {"_xmlsignatures/sig1.xml": b"<Signature/>"})
    (tmp_path / "data.csv").write_text("Id,Text\n1,a\n")
    (tmp_path / "old.xls").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook\0".encode("utf-16-le").rjust(640, b"\0")
    )
    binary = tmp_path / "binary.xlsb"
    with zipfile.ZipFile(binary, "w") as archive:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        archive.writestr(
            "_rels/.rels",
            f'<R xmlns="urn:r"><Relationship Id="a" Type="{kind}" Target="xl/workbook.bin"/></R>',
        )
        archive.writestr("xl/workbook.bin", b"\0")
    for path, word in (
        (source, "signed"),
        (tmp_path / "data.csv", ".xlsx"),
        (tmp_path / "old.xls", ".xlsx"),
        (binary, ".xlsb"),
    ):
        with pytest.raises(Problem) as refused:
            add(path, target, plain_rows(), "Data", 1, answers=ONE)
        assert refused.value.trouble is Trouble.WORKBOOK_NOT_PATCHABLE, path
        assert word in refused.value.title
    assert not target.exists()


def test_a_sheet_that_is_gone_is_named(made: Make, target: Path) -> None:
    """Otherwise answers go to the wrong sheet."""
    with pytest.raises(Problem) as refused:
        add(made(simple), target, plain_rows(), "Dates", 1, answers=ONE)
    assert refused.value.trouble is Trouble.SHEET_MISSING


def test_a_target_that_stands_stays_whole_when_writing_fails(made: Make, target: Path) -> None:
    """An older copy must not be lost to a failed one."""
    target.write_bytes(b"older copy")
    rows = [*plain_rows(3), AnswerRow(4, (), Outcome(RowStatus.OK, ("x",)), place=2)]
    with pytest.raises(Problem):
        add(made(simple), target, rows, "Data", 1, answers=ONE)
    assert target.read_bytes() == b"older copy"
    assert len(list(target.parent.iterdir())) == 2


def test_zips_of_other_programs(made: Make, target: Path) -> None:
    """Data descriptors, stored parts and a comment of the zip: other programs write them."""
    source = made(simple)
    everything = parts(source)

    class Stream:  # a stream that can not be sought makes zipfile write data descriptors
        def __init__(self, file: Any) -> None:
            self.write, self.flush = file.write, file.flush

    with source.open("wb") as file, zipfile.ZipFile(Stream(file), "w") as archive:  # type: ignore[call-overload]
        archive.comment = b"by hand"
        for index, (name, content) in enumerate(everything.items()):
            archive.writestr(name, content, zipfile.ZIP_STORED if index % 2 else zipfile.ZIP_DEFLATED)
    add(source, target, plain_rows(), "Data", 1, answers=ONE)
    assert changed(source, target) == {SHEET}
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        assert archive.comment == b"by hand"
        assert not any(entry.flag_bits & 8 for entry in archive.infolist()), (
            "no descriptor stands behind a part"
        )
    assert lines(target, "Data")[6][:4] == [5, "text 5", "answer 5", "ok"]


# -- any sheet at all -------------------------------------------------------------------------------------------------
@st.composite
def sheets(draw: st.DrawFn) -> tuple[str, bytes, dict[int, dict[int, str]]]:
    """(prefix, a sheet's XML, its cells): rows left out, empty, without numbers; cells without references, with prefix."""
    prefix = draw(st.sampled_from(["", "x:"]))
    numbered = draw(st.booleans())
    count = draw(st.integers(2, 8))
    written: list[str] = []
    cells: dict[int, dict[int, str]] = {}
    for row in range(1, count + 1):
        here = (
            {1: f"h{row}", 2: f"b{row}"}
            if row == 1
            else {
                column: f"{row}.{column}"
                for column in draw(st.sets(st.integers(1, 3 if numbered else 2), max_size=3))
            }
        )
        if not numbered:
            here = {
                column: here.get(column, f"{row}.{column}") for column in range(1, max(here, default=0) + 1)
            }
        cells[row] = here
        if numbered and not here and draw(st.booleans()):
            continue  # left out of the file
        attributes = f' r="{row}"' if numbered else ""
        attributes += draw(st.sampled_from(["", ' spans="1:3"', ' hidden="1"', ' ht="30" customHeight="1"']))
        if not here:
            written.append(
                f"<{prefix}row{attributes}{draw(st.sampled_from(['/>', f'></{prefix}row>', ' />']))}"
            )
            continue
        inner = ""
        for column, text in sorted(here.items()):
            place = f' r="{"ABC"[column - 1]}{row}"' if numbered else ""
            inner += f'<{prefix}c{place} t="str"><{prefix}v>{text}</{prefix}v></{prefix}c>'
        written.append(f"<{prefix}row{attributes}>{inner}</{prefix}row>")
    space = draw(st.sampled_from(["", "\n", "\r\n  "]))
    name = f":{prefix[:-1]}" if prefix else ""
    body = space.join(written)
    size = draw(st.sampled_from(["", f'<{prefix}dimension ref="A1:C9"/>']))
    xml = f'<{prefix}worksheet xmlns{name}="{MAIN}">{size}<{prefix}sheetData>{body}{space}</{prefix}sheetData></{prefix}worksheet>'
    return prefix, xml.encode(), cells


def cells_of(xml: bytes) -> dict[int, dict[int, str]]:
    """Cells by row and column as the standard says: what has no reference follows the one before."""
    found: dict[int, dict[int, str]] = {}
    number = 0
    for row in ElementTree.fromstring(xml).iter(f"{{{MAIN}}}row"):
        number = int(row.get("r") or number + 1)
        assert number not in found
        found[number], column = {}, 0
        for cell in row.iter(f"{{{MAIN}}}c"):
            reference = re.sub(r"\d", "", cell.get("r") or "")
            after = openpyxl.utils.column_index_from_string(reference) if reference else column + 1
            assert after > column, "cells are not in order"
            column = after
            found[number][column] = "".join(cell.itertext())
    return found


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sheets())
def test_any_sheet_keeps_its_cells_and_takes_the_answers(
    tmp_path: Path, sheet: tuple[str, bytes, dict[int, dict[int, str]]]
) -> None:
    """Other programs leave out rows, numbers and references: an answer must still find its row, and no cell be lost."""
    _, xml, cells = sheet
    path, target = tmp_path / "any.xlsx", tmp_path / "copy.xlsx"
    base = tmp_path / "base.xlsx"
    if not base.exists():
        with xlsxwriter.Workbook(base) as book:
            book.add_worksheet("Data")
    shutil.copyfile(base, path)
    put_in(path, {SHEET: xml})
    rows = plain_rows(len(cells) - 1)
    add(path, target, rows, "Data", 1, answers=ONE)
    found = cells_of(parts(target)[SHEET])
    start = 4 if any(3 in here for here in cells.values()) else 3
    for row, here in cells.items():
        new = ["Answer", "Status", "Note"] if row == 1 else [f"answer {row - 1}", "ok"]
        assert found[row] == here | {start + index: text for index, text in enumerate(new)}


# -- another program ----------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path], Path]]:
    """LibreOffice, which opens a workbook and saves it as a workbook of its own."""
    if os.environ.get("BATCHDESK_TEST_OFFICE") != "1":
        pytest.skip("BATCHDESK_TEST_OFFICE is not set to 1")
    folder = tmp_path_factory.mktemp("office")

    def convert(path: Path) -> Path:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            "ods",
            "--outdir",
            str(folder),
            str(path),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return folder / f"{path.stem}.ods"

    yield convert


@pytest.mark.parametrize("table", [True, False], ids=["table", "filter"])
def test_libreoffice_shows_the_answers_beside_the_rows(
    tmp_path: Path, target: Path, office: Callable[[Path], Path], table: bool
) -> None:
    """A second program that reads the whole workbook must find the same."""
    source = rich_workbook(tmp_path / "mine.xlsx", ROWS, table=table, slicer=table)
    add(source, target, job_rows())
    found = CalamineWorkbook.from_path(office(target)).get_sheet_by_name("Reviews").to_python()
    assert found[HEADER_ROW - 1][5:12] == list(NAMES)
    for number in range(1, ROWS + 1):
        row = found[HEADER_ROW - 1 + number]
        assert row[0] == f"{number:05}"
        assert [value if value != "" else None for value in row[5:12]] == expected(number)
