"""Every known way in which a workbook's cells come out otherwise than a person sees them, each with a file made for it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from batchdesk.core.cells import Shown, show
from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files import workbooks
from tests.files.raw_workbook import raw_workbook, row, text

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]
Make = Callable[..., Path]


def column(tmp_path: Path, values: list[str], formats: list[str | int], **more: str) -> Path:
    """A sheet whose column B has these raw values, each under its own format; column A names them."""
    lines = [row(1, text("A1", "Name"), text("B1", "Value"))]
    for index, value in enumerate(values):
        at = index + 2
        lines.append(row(at, text(f"A{at}", f"case {at}"), f'<c r="B{at}" s="{index}"><v>{value}</v></c>'))
    return raw_workbook(tmp_path / "column.xlsx", "".join(lines), formats, **more)


def test_numbers_come_with_what_their_format_shows(tmp_path: Path, rows: Rows, inspect: Inspect) -> None:
    """0.25 would be asked about where the person sees 25 %, and 123 where an article is numbered 00123."""
    values = ["0.25", "123", "9.5", "3.14159", "1234567", "12", "0.5", "7", "3.5"]
    formats = ["0%", "00000", "[$€-407] #,##0.00", "0.00", "#,##0", "0", "# ?/?", "General", '0.0" km"']
    path = column(tmp_path, values, list(formats))
    cells = [found.cells[1] for found in rows(path)]
    assert cells[:3] == [
        Shown(0.25, "25%", "0%"),
        Shown(123, "00123", "00000"),
        Shown(9.5, "€ 9.50", formats[2]),
    ]
    assert [show(cell) for cell in cells] == [
        "25%",
        "00123",
        "€ 9.50",
        "3.14",
        "1,234,567",
        "12",
        "1/2",
        "7",
        "3.5 km",
    ]
    assert cells[5:8:2] == [12, 7]
    found = inspect(path)
    assert (found.columns[1].type, found.columns[1].format, found.columns[1].example) == (
        "number",
        "0%",
        "25%",
    )


def test_a_column_of_formatted_whole_numbers_is_told_as_integers(tmp_path: Path, inspect: Inspect) -> None:
    """Article numbers would be announced as mixed."""
    assert inspect(column(tmp_path, ["1", "2"], ["00000", "00000"])).columns[1].type == "integer"


def test_moments_are_what_the_format_shows(tmp_path: Path, rows: Rows, inspect: Inspect) -> None:
    """A meeting at midnight would lose its time, 30 hours would be a day in 1900, a hidden time would be shown."""
    values = ["45000", "45000", "45000.5", "45000.5", "0.5", "1.25", "1.25", "45000.75", "2958465", "-1"]
    day, moment = "dd/mm/yyyy", "yyyy-mm-dd hh:mm"
    formats = [day, moment, moment, day, "h:mm", "[h]:mm", "h:mm", "h:mm AM/PM", day, day]
    path = column(tmp_path, values, list(formats))
    cells = [found.cells[1] for found in rows(path)]
    assert cells == [
        date(2023, 3, 15),
        datetime(2023, 3, 15),
        datetime(2023, 3, 15, 12),
        Shown(45000.5, "2023-03-15", day),
        time(12),
        timedelta(hours=30),
        Shown(1.25, "06:00", "h:mm"),
        Shown(45000.75, "18:00", "h:mm AM/PM"),
        date(9999, 12, 31),
        -1,
    ]
    assert type(cells[0]) is date
    assert type(cells[1]) is datetime
    assert show(cells[1]) == "2023-03-15 00:00"


def test_a_day_with_a_hidden_time_is_a_date(tmp_path: Path, inspect: Inspect) -> None:
    """A column of days, one of them with a time, would be announced as mixed."""
    found = inspect(column(tmp_path, ["45000", "45000.5"], [14, 14])).columns[1]
    assert (found.type, found.format) == ("date", "mm-dd-yy")


def test_days_before_march_1900(tmp_path: Path, rows: Rows) -> None:
    """Excel counts a 29 February 1900 and a day 0; they would be another day or a time."""
    path = column(tmp_path, ["0", "1", "59", "60", "61", "0"], [14, 14, 14, 14, 14, 22])
    assert [show(found.cells[1]) for found in rows(path)] == [
        "1900-01-00",
        "1900-01-01",
        "1900-02-28",
        "1900-02-29",
        "1900-03-01",
        "1900-01-00 00:00",
    ]


def test_a_workbook_that_counts_from_1904(tmp_path: Path, rows: Rows) -> None:
    """Every date of an old Mac's workbook would be four years early; its first day would be a time."""
    path = column(
        tmp_path,
        ["0", "1", "40908", "40908.5", "2957003", "0.5", "0.25"],
        [14, 14, 14, 22, 14, 20, 22],
        properties='date1904="1"',
    )
    assert [found.cells[1] for found in rows(path)] == [
        date(1904, 1, 1),
        date(1904, 1, 2),
        date(2016, 1, 1),
        datetime(2016, 1, 1, 12),
        date(9999, 12, 31),
        time(12),
        datetime(1904, 1, 1, 6),
    ]


def test_texts_are_kept_to_the_letter(tmp_path: Path, rows: Rows) -> None:
    """Escapes, rich text, white space, and words that other programs take for missing would be changed."""
    shared = [
        '<t xml:space="preserve"> both ends </t>',
        '<t xml:space="preserve">\n</t>',
        "<t>a_x000D_b_x0041_c_x005F_x000D_</t>",
        '<r><t>rich</t></r><r><rPr><b/></rPr><t xml:space="preserve"> run</t></r><rPh sb="0" eb="1"><t>PHON</t></rPh>',
        '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
        "<t>NA</t>",
        "<t>None</t>",
        "<t>null</t>",
        "<t>00123</t>",
        "<t>1e5</t>",
        "<t>=1+1</t>",
        "<t>nul_x0000_</t>",
    ]
    lines = [row(1, text("A1", "T"), text("B1", "U"))]
    lines += [
        row(at, f'<c r="A{at}" t="s"><v>{at - 2}</v></c>', f'<c r="B{at}"><v>1</v></c>')
        for at in range(2, len(shared) + 2)
    ]
    lines.append(row(14, text("A14", "in_x000D_line"), '<c r="B14" t="b"><v>1</v></c>'))
    lines.append(row(15, '<c r="A15" t="str"><f>"x"</f><v>for_x000D_mula</v></c>', '<c r="B15"><v>1</v></c>'))
    path = raw_workbook(tmp_path / "texts.xlsx", "".join(lines), shared=shared)
    assert [found.cells[0] for found in rows(path)] == [
        " both ends ",
        "\n",
        "a\rbAc_x000D_",
        "rich run",
        "東京",
        "NA",
        "None",
        "null",
        "00123",
        "1e5",
        "=1+1",
        "nul\ufffd",
        "in\rline",
        "for\rmula",
    ]
    assert rows(path)[12].cells[1] is True


def test_large_whole_numbers(tmp_path: Path, rows: Rows) -> None:
    """Digits would be made up beyond what a spreadsheet's numbers hold; what they hold is kept."""
    path = column(tmp_path, ["9007199254740991", "12345678901234567890"], [0, 0])
    assert [show(found.cells[1]) for found in rows(path)] == ["9007199254740991", "1.23456789012346e+19"]


def test_formulas_without_a_result_are_told(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Cells that only Excel can calculate would be empty without a word; an empty text as a result is one."""
    forms = [
        "<f>1+1</f>",
        "<f>1+1</f><v/>",
        "<f>1+1</f><v></v>",
        '<f t="shared" si="0"/>',
        "<f>1+1</f><v>2</v>",
    ]
    lines = [row(1, text("A1", "Item"), text("B1", "Total"), text("C1", "Word"))]
    lines += [
        row(at, text(f"A{at}", "x"), f'<c r="B{at}">{form}</c>', f'<c r="C{at}" t="str"><f>""</f><v></v></c>')
        for at, form in enumerate(forms, start=2)
    ]
    path = raw_workbook(tmp_path / "formulas.xlsx", "".join(lines))
    assert inspect(path).warnings == (
        "4 formulas in column Total have no stored result: open the file in Excel, save it, and load it again.",
    )
    assert [found.cells[1] for found in rows(path)] == [None, None, None, None, 2]


def test_formulas_of_a_total_that_is_not_read_are_no_trouble(tmp_path: Path, inspect: Inspect) -> None:
    """A person would be sent to Excel for a cell that nobody reads."""
    lines = [row(1, text("A1", "Item"), text("B1", "Qty"))]
    lines += [row(at, text(f"A{at}", "x"), f'<c r="B{at}"><v>{at}</v></c>') for at in range(2, 9)]
    lines += [row(10, text("A10", "Total"), '<c r="B10"><f>SUM(B2:B8)</f></c>')]
    path = raw_workbook(tmp_path / "total.xlsx", "".join(lines))
    assert inspect(path).rows == 7
    assert not any("formula" in said for said in inspect(path).warnings)
    assert any("no stored result" in said for said in inspect(path, keep_notes=True).warnings)


def test_results_that_nobody_calculated_are_told(tmp_path: Path, inspect: Inspect) -> None:
    """A report written by a program has 0 for each formula until Excel has calculated it."""
    lines = row(1, text("A1", "Item"), text("B1", "Sum")) + row(
        2, text("A2", "x"), '<c r="B2"><f>1+1</f><v>0</v></c>'
    )
    path = raw_workbook(tmp_path / "f.xlsx", lines, calculation='fullCalcOnLoad="1"')
    assert "not calculated by a spreadsheet program" in inspect(path).warnings[0]
    assert inspect(raw_workbook(tmp_path / "g.xlsx", lines)).warnings == ()


def test_errors_and_formats_of_cells_without_names(tmp_path: Path, rows: Rows) -> None:
    """Some programs leave out where a cell stands; its error or format would be lost or land elsewhere."""
    lines = (
        "<row><c t='inlineStr'><is><t>a</t></is></c><c t='inlineStr'><is><t>b</t></is></c></row>"
        "<row><c/><c t='e'><v>#N/A</v></c></row><row><c s='1'><v>0.5</v></c><c><v>1</v></c></row><row r='6'><c s='1'><v>1</v></c><c><v>2</v></c></row>"
    )
    path = raw_workbook(tmp_path / "nameless.xlsx", lines, [0, "0%"])
    assert [tuple(map(show, found.cells)) for found in rows(path)] == [
        ("", "#N/A"),
        ("50%", "1"),
        ("", ""),
        ("", ""),
        ("100%", "2"),
    ]


def test_a_prefixed_sheet(tmp_path: Path, rows: Rows) -> None:
    """Some programs write <x:c> for <c>; formats and errors would be lost."""
    path = raw_workbook(tmp_path / "plain.xlsx", "", [0, "0%"])
    target = tmp_path / "prefixed.xlsx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as made:
        for name in source.namelist():
            data = source.read(name)
            if "sheet1" in name:
                data = (
                    b'<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>'
                    b'<x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row>'
                    b'<x:row r="2" hidden="1"><x:c r="A2" s="1"><x:v>0.5</x:v></x:c></x:row>'
                    b'<x:row r="3"><x:c r="A3" t="e"><x:v>#REF!</x:v></x:c></x:row>'
                    b"</x:sheetData></x:worksheet>"
                )
            made.writestr(name, data)
    assert [show(found.cells[0]) for found in rows(target)] == ["50%", "#REF!"]
    assert [found.place for found in rows(target, visible_only=True)] == [3]


def test_hidden_rows_are_told_and_left_out_on_request(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Rows that a filter hides would be paid for unseen, or answers would land beside the wrong row."""
    lines = [row(1, text("A1", "Id"), text("B1", "Text"))]
    for at in range(2, 1202):
        hidden = 'hidden="1"' if at in (3, 4) or 600 <= at < 1100 else ""
        lines.append(row(at, f'<c r="A{at}"><v>{at}</v></c>', text(f"B{at}", "t"), attributes=hidden))
    head = '<cols><col min="2" max="3" width="9" hidden="1"/></cols>'
    path = raw_workbook(tmp_path / "hidden.xlsx", "".join(lines), head=head)
    found, visible = inspect(path), inspect(path, visible_only=True)
    assert (found.rows, found.hidden_rows, found.sheets[0].hidden_rows) == (1200, 502, 502)
    assert (visible.rows, visible.hidden_rows) == (698, 502)
    assert found.warnings == (
        "502 rows are hidden in the workbook and read as well.",
        "Hidden in the workbook, but read: column Text.",
    )
    assert "left out" in visible.warnings[0]
    kept = rows(path, visible_only=True)
    assert [item.place for item in kept] == [item.cells[0] for item in kept]
    assert [item.number for item in kept] == list(range(1, 699))
    assert [item.place for item in rows(path)] == list(range(2, 1202))


def test_very_hidden_sheets_are_told(tmp_path: Path, inspect: Inspect) -> None:
    """A sheet that Excel's menu does not show would be read as if it were seen."""
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = "Data"
    book.active.append(["a"])
    book.active.append([1])
    for name, state in (("Gone", "veryHidden"), ("Away", "hidden")):
        book.create_sheet(name).sheet_state = state
    book.save(tmp_path / "b.xlsx")
    assert [(s.name, s.visible) for s in inspect(tmp_path / "b.xlsx").sheets] == [
        ("Data", True),
        ("Gone", False),
        ("Away", False),
    ]


def test_merged_cells_hold_for_all_their_rows(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Only the first row of a group would have its region, and values that nobody sees would be sent."""
    lines = [row(1, text("A1", "Region"), text("B1", "City"), text("C1", "Sales"), text("D1", "Note"))]
    for at in range(2, 8):
        cells = [text(f"B{at}", f"city {at}"), f'<c r="C{at}"><v>{at}</v></c>']
        if at in (2, 5):
            cells.insert(0, text(f"A{at}", f"region {at}"))
        if at == 3:
            cells.insert(0, text("A3", "hidden under the merge"))
        lines.append(row(at, *cells))
    lines.append(row(9, text("A9", "wide"), text("B9", "unseen"), '<c r="C9"><v>1</v></c>'))
    merges = '<mergeCells count="3"><mergeCell ref="A2:A4"/><mergeCell ref="A5:A8"/><mergeCell ref="A9:B9"/></mergeCells>'
    path = raw_workbook(tmp_path / "merged.xlsx", "".join(lines), tail=merges)
    cells = [found.cells for found in rows(path)]
    assert [line[0] for line in cells] == ["region 2"] * 3 + ["region 5"] * 3 + [None, "wide"]
    assert cells[-1] == ("wide", None, 1, None)
    assert cells[-2] == (None, None, None, None)
    assert (
        "Merged cells in column Region were filled: each of their rows has the value."
        in inspect(path).warnings
    )


def test_a_sheet_that_claims_a_million_rows(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """A border down to the last row would make a million rows to pay for."""
    lines = [
        row(1, text("A1", "a"), text("B1", "b")),
        row(2, '<c r="A2"><v>1</v></c>', '<c r="B2"><v>2</v></c>'),
    ]
    lines.append(row(1_048_576, '<c r="XFD1048576" s="0"/>'))
    path = raw_workbook(tmp_path / "claims.xlsx", "".join(lines), head='<dimension ref="A1:XFD1048576"/>')
    assert inspect(path).rows == 1
    assert [found.cells for found in rows(path)] == [(1, 2)]


def test_a_hundred_thousand_shared_strings(tmp_path: Path, rows: Rows) -> None:
    """Long lists of texts are kept apart from the cells; each must find its own."""
    count = 100_000
    shared = [f"<t>text {index}</t>" for index in range(count)]
    lines = [row(1, text("A1", "a"))]
    lines += [
        f'<row r="{at}"><c r="A{at}" t="s"><v>{count + 1 - at}</v></c></row>' for at in range(2, count + 2)
    ]
    found = rows(raw_workbook(tmp_path / "shared.xlsx", "".join(lines), shared=shared))
    assert (len(found), found[0].cells, found[-1].cells) == (count, (f"text {count - 1}",), ("text 0",))


class PanicException(BaseException):
    """What a panic of Rust code looks like; the real class can not be imported or raised at will."""


@pytest.mark.parametrize("step", ["__init__", "_book_sheet"])
def test_openpyxl_steps_in_where_calamine_panics(
    step: str, workbook: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A panic is no Exception: it would take the application with it, though another reader can read the file."""

    def panic(*_: object) -> None:
        raise PanicException

    path = workbook(Data=[["a", "b"], [1, "x_x000D_y"], [datetime(2024, 1, 1, 5), "=1"]])
    monkeypatch.setattr(workbooks._Calamine, step, panic)
    with closing(workbooks.open_workbook(path)) as book:
        assert [sheet.name for sheet in book.sheets] == ["Data"]
        assert [tuple(line) for line in book.lines("Data")] == [
            ("a", "b"),
            (1, "x\ry"),
            (datetime(2024, 1, 1, 5), None),
        ]
        assert book.facts("Data").unstored == {1: 1}


def test_the_person_s_stop_is_no_panic(workbook: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while a file opens would start another reader instead."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    path = workbook(Data=[["a"], [1]])
    monkeypatch.setattr(workbooks._Calamine, "__init__", stop)
    with pytest.raises(KeyboardInterrupt):
        workbooks.open_workbook(path)


def test_a_sheet_that_no_reader_can_read_is_one_sentence(tmp_path: Path, inspect: Inspect) -> None:
    """A hopeless file would end in a traceback."""
    path = raw_workbook(tmp_path / "bad.xlsx", "<row><c r='A1'><v>")
    with pytest.raises(Problem) as caught:
        inspect(path)
    assert caught.value.trouble in (Trouble.FILE_DAMAGED, Trouble.SHEET_EMPTY)


TYPE_ME: dict[str, list[object]] = {
    "logical_coercion": [None, 0, 1, date(2016, 1, 1), True, False, "cabbage", "true", "F", "False"],
    "numeric_coercion": [None, True, False, date(2014, 12, 23), "123456", 123456, "cabbage"],
    "date_coercion": [None, date(2016, 5, 23), datetime(2016, 4, 28, 11, 30), True, "cabbage", 4.3, 39448],
    "text_coercion": [None, "cabbage", True, 1.3, date(2016, 9, 24), 36436153],
}


@pytest.mark.parametrize("sheet", TYPE_ME)
def test_real_cells_of_every_kind(
    sheet: str, shared: Path, workbook: Make, rows: Rows, inspect: Inspect
) -> None:
    """Cells that do not agree with their column would take its kind; each is as Excel shows it."""
    path = shared / "tables" / "type-me.xlsx"
    if not path.exists():
        path = workbook(
            **{name: [["x", "y"], *([cell, "z"] for cell in cells)] for name, cells in TYPE_ME.items()}
        )
    found = [row.cells[0] for row in rows(path, sheet=sheet)]
    assert found == TYPE_ME[sheet]
    assert list(map(type, found)) == list(map(type, TYPE_ME[sheet]))
    assert (inspect(path, sheet=sheet).header_row, inspect(path, sheet=sheet).left_out) == (1, ())
