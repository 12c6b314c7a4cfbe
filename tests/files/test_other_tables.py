"""Tables that are neither workbooks nor csv: JSON, Parquet, databases, statistics, web pages named .xls."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.files.reading import Reading

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]


def write(folder: Path, text: str | bytes, name: str) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def refused(inspect: Inspect, path: Path, **choice: object) -> Problem:
    with pytest.raises(Problem) as caught:
        inspect(path, **choice)
    assert "{" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("text", "names", "cells"),
    [
        ('[{"a":1},{"b":"x"},{"a":null,"c":true}]', ("a", "b", "c"), [(1, None, None), (None, "x", None), (None, None, True)]),
        ('{"count":1,"data":[{"a":1}],"next":null}', ("a",), [(1,)]),
        ('{"response":{"n":1,"docs":[{"a":1}]}}', ("a",), [(1,)]),
        ('{"a":[1,2],"b":["x",null]}', ("a", "b"), [(1, "x"), (2, None)]),
        ('{"a":{"0":1,"1":2},"b":{"0":"x","1":"y"}}', ("a", "b"), [(1, "x"), (2, "y")]),
        ('{"k1":{"n":1},"k2":{"n":2}}', ("key", "n"), [("k1", 1), ("k2", 2)]),
        ('[["Name","Pop"],["Ann",5]]', ("Name", "Pop"), [("Ann", 5)]),
        ('["good",3]', ("value",), [("good",), (3,)]),
        ('{"name":"Ann","n":1}', ("name", "n"), [("Ann", 1)]),
        ('[{"p":{"city":"X","geo":{"lat":1}},"t":["a",2],"o":[{"q":1}],"e":{},"l":[]}]',
         ("p.city", "p.geo", "t", "o", "e", "l"), [("X", '{"lat": 1}', "a; 2", '[{"q": 1}]', None, None)]),
        ('[{"a.b":1,"a":{"b":2}}]', ("a.b", "a.b (2)"), [(1, 2)]),
        ('[{"id":12345678901234567890123,"x":0.12345678901234567890,"y":1e400,"z":0.1}]', ("id", "x", "y", "z"),
         [(12345678901234567890123, "0.12345678901234567890", "1e400", 0.1)]),
        ('[{"a":NaN,"b":"\\ud800","c":"x\\u0000","d":"00123"}]', ("a", "b", "c", "d"), [(None, "�", "x�", "00123")]),
    ],
)  # fmt: skip
def test_json_shapes(
    text: str,
    names: tuple[str, ...],
    cells: list[tuple[object, ...]],
    tmp_path: Path,
    inspect: Inspect,
    rows: Rows,
) -> None:
    """An export of a web service would be refused, lose a late field, or have its numbers changed."""
    path = write(tmp_path, text, "export.json")
    found = inspect(path, header_row=3)
    assert found.header_row is None
    assert found.column_names == names
    assert [row.cells for row in rows(path)] == cells == list(found.preview)
    assert found.rows == len(cells)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.txt"])
def test_json_in_other_encodings(encoding: str, name: str, tmp_path: Path, rows: Rows) -> None:
    """A file saved on Windows would not open, or its accents would be paid for as nonsense."""
    text = '[{"t":"Zoë’s"}]' if name != "a.jsonl" else '{"t":"Zoë’s"}\r\n\r\n{"t":"x"}\r\n'
    assert rows(write(tmp_path, text.encode(encoding), name))[0].cells == ("Zoë’s",)


def test_what_stands_beside_the_records_is_said(tmp_path: Path, inspect: Inspect) -> None:
    """A person would not know that part of the file is left out."""
    found = inspect(write(tmp_path, '{"total":9,"data":[{"a":1}]}', "a.json"))
    assert "“total”" in found.warnings[0]


def test_several_lists_are_sheets(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Only one of two tables could be reached."""
    path = write(tmp_path, '{"few":[{"a":1}],"many":[{"b":1},{"b":2}]}', "a.json")
    found = inspect(path)
    assert (found.sheet, [(sheet.name, sheet.rows) for sheet in found.sheets]) == (
        "many",
        [("few", 1), ("many", 2)],
    )
    assert [row.cells for row in rows(path, sheet="Few")] == [(1,)]
    assert refused(inspect, path, sheet="none").trouble is Trouble.SHEET_MISSING


def test_a_broken_line_is_named(tmp_path: Path, inspect: Inspect) -> None:
    """A person could not find the one bad line among a hundred thousand."""
    path = write(tmp_path, '{"a":1}\n' * 1_203 + '{"a":\n', "log.ndjson")
    assert "line 1,204 is not valid JSON" in refused(inspect, path).title
    path = write(tmp_path, '[{"a":1},\n{"a":}]', "doc.json")
    assert "line 2" in refused(inspect, path).title


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "[" * 900 + "]" * 900,
        '{"a":' * 990 + "1" + "}" * 990,
        "[" + "9" * 9_000 + "]",
        "{",
        '{"data":[]}',
        "[]",
    ],
)
def test_hostile_and_empty_json_gets_a_sentence_or_is_read(
    text: str, tmp_path: Path, inspect: Inspect
) -> None:
    """A file made to break readers would end in a traceback."""
    path = write(tmp_path, text, "a.json")
    try:
        assert inspect(path).rows == 1
    except Problem as problem:
        assert problem.trouble in (Trouble.FILE_DAMAGED, Trouble.FILE_EMPTY)


def test_a_page_of_text_that_begins_with_a_bracket_is_no_json(tmp_path: Path, inspect: Inspect) -> None:
    """A letter or a log would be refused as broken JSON."""
    assert (
        inspect(write(tmp_path, "[2024-01-01] Started.\n\nAll was fine after that.\n", "a.txt")).kind
        == "documents"
    )
    assert inspect(write(tmp_path, "{ this is } prose\nof some sort\n", "b.txt")).kind == "documents"
    assert inspect(write(tmp_path, '{"a": 1}', "readme.md")).kind == "documents"


_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    records=st.lists(st.dictionaries(st.text(max_size=4), _SCALARS, max_size=4), min_size=1, max_size=6),
    lines=st.booleans(),
)
def test_every_value_of_every_record_arrives(
    records: list[dict[str, Any]], lines: bool, tmp_path: Path
) -> None:
    """A value would be lost or stand in another row."""
    text = "\n".join(map(json.dumps, records)) if lines else json.dumps(records)
    path = write(tmp_path, text, "any.jsonl" if lines else "any.json")
    if not any(records):
        return
    reading = Reading()
    found = list(reading.rows(path, SourceChoice(), quiet))
    keys = list(dict.fromkeys(key for record in records for key in record))
    expected = [tuple(_seen(record.get(key)) for key in keys) for record in records]
    assert [row.cells for row in found] == expected
    assert reading.inspect(path, SourceChoice(), quiet).preview == tuple(expected)


def _seen(value: Any) -> Any:
    if isinstance(value, str):
        return "".join(
            "\ufffd" if not char.isprintable() and (char == "\0" or "\ud800" <= char <= "\udfff") else char
            for char in value
        )
    return value


@pytest.mark.parametrize("name", ["data.parquet", "data.csv"])
def test_parquet_types(name: str, tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Prices would lose digits, times be shifted to another zone, and lists be shown as Python."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.table(
        {
            "day": pa.array([date(2024, 1, 2), None]),
            "at": pa.array([datetime(2024, 1, 2, 3, 4, 5), None], pa.timestamp("ns")),
            "exact": pa.array([1_700_000_000_123_456_789, None], pa.timestamp("ns")),
            "zone": pa.array([1_700_000_000, None], pa.timestamp("s", tz="Europe/Berlin")),
            "price": pa.array([Decimal("12.50"), Decimal("99999999999999999999.99")]),
            "single": pa.array([0.1, float("nan")], pa.float32()),
            "blob": pa.array([b"text", b"\xff\0"]),
            "list": pa.array([["a", "b"], []]),
            "deep": pa.array([[{"q": 1}], None]),
            "address": pa.array([{"city": "X", "geo": {"lat": 1.5}}, None]),
            "kind": pa.array(["x", None]).dictionary_encode(),
            "id": pa.array(["00123", "NA"]),
            "big": pa.array([2**63, 1], pa.uint64()),
            "ok": pa.array([True, None]),
        }
    )
    pq.write_table(table, tmp_path / name)
    found = inspect(tmp_path / name)
    assert (found.header_row, found.rows) == (None, 2)
    assert [(column.name, cell) for column, cell in zip(found.columns, found.preview[0], strict=True)] == [
        ("day", date(2024, 1, 2)),
        ("at", datetime(2024, 1, 2, 3, 4, 5)),
        ("exact", "2023-11-14 22:13:20.123456789"),
        ("zone", "2023-11-14 23:13:20+01:00"),
        ("price", 12.5),
        ("single", 0.1),
        ("blob", "text"),
        ("list", "a; b"),
        ("deep", '[{"q": 1}]'),
        ("address.city", "X"),
        ("address.geo", '{"lat": 1.5}'),
        ("kind", "x"),
        ("id", "00123"),
        ("big", 2**63),
        ("ok", True),
    ]
    second = (None, None, None, None, "99999999999999999999.99", None, "(binary, 2 bytes)", None)
    assert rows(tmp_path / name)[1].cells == (*second, None, None, None, None, "NA", 1, None)


def test_arrow_files_and_many_batches(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """A data frame kept by pandas or R as Feather would be refused, or only its first batch be read."""
    import pyarrow as pa
    import pyarrow.parquet as pq
    from pyarrow import feather

    table = pa.table({"n": list(range(5_001)), "t": [f"t{n}" for n in range(5_001)]})
    feather.write_feather(table, tmp_path / "a.feather", chunksize=700)
    pq.write_table(table, tmp_path / "a.parquet", row_group_size=900)
    for name in ("a.feather", "a.parquet"):
        assert inspect(tmp_path / name).rows == 5_001
        read = rows(tmp_path / name)
        assert [row.cells for row in read] == [(n, f"t{n}") for n in range(5_001)]
        assert read[-1].number == 5_001


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as base:
        base.executescript(
            """CREATE TABLE version(v); INSERT INTO version VALUES (1);
            CREATE TABLE "odd ""name?#"(id INTEGER, code TEXT, photo BLOB);
            INSERT INTO "odd ""name?#" VALUES (1, '00123', x'ff00'), (4611686018427387904, NULL, x'4142'), (3, 'x', 2.5);
            CREATE VIEW codes AS SELECT code, code FROM "odd ""name?#";
            CREATE VIEW broken AS SELECT * FROM nowhere;
            CREATE VIRTUAL TABLE search USING fts5(body);"""
        )
    return path


def test_a_database_has_its_tables_as_sheets(database: Path, inspect: Inspect, rows: Rows) -> None:
    """A person could not choose the table, and a view that is broken would bar all the others."""
    found = inspect(database)
    assert [(sheet.name, sheet.rows) for sheet in found.sheets] == [
        ("version", 1),
        ('odd "name?#', 3),
        ("search", 0),
        ("codes", 3),
    ]
    assert (found.sheet, found.header_row, found.column_names) == (
        'odd "name?#',
        None,
        ("id", "code", "photo"),
    )
    assert [row.cells for row in rows(database)] == [
        (1, "00123", "(binary, 2 bytes)"),
        (4611686018427387904, None, "AB"),
        (3, "x", 2.5),
    ]
    assert inspect(database, sheet="CODES").rows == 3
    assert refused(inspect, database, sheet="search").trouble is Trouble.SHEET_EMPTY
    assert refused(inspect, database, sheet="none").trouble is Trouble.SHEET_MISSING


def test_a_database_is_never_written_to(database: Path, inspect: Inspect, rows: Rows) -> None:
    """The person's own data would be touched, or a file left beside it."""
    before = database.read_bytes(), database.stat().st_mtime_ns
    inspect(database)
    rows(database)
    assert (database.read_bytes(), database.stat().st_mtime_ns) == before
    assert [path.name for path in database.parent.iterdir()] == ["shop.db"]


def test_a_database_that_another_program_writes(database: Path, inspect: Inspect) -> None:
    """Half of a change would be read, or the person told that the file is damaged."""
    with closing(sqlite3.connect(database)) as other:
        other.execute("BEGIN EXCLUSIVE")
        problem = refused(inspect, database)
    assert problem.trouble is Trouble.FILE_UNREADABLE
    assert "another program" in problem.title


def test_rows_in_a_write_ahead_log_are_read(database: Path, inspect: Inspect) -> None:
    """The newest rows of a program that is running would be missing."""
    with closing(sqlite3.connect(database)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("INSERT INTO version VALUES (2)")
        other.commit()
        assert inspect(database, sheet="version").rows == 2
    assert inspect(database, sheet="version").rows == 2


def test_stata_labels_dates_and_missing_values(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """A survey would arrive as codes, with missing answers as numbers."""
    import pandas as pd

    frame = pd.DataFrame(
        {
            "id": ["001", "", "003"],
            "sex": pd.Categorical(["male", None, "female"]),
            "score": [1.0, None, 3.5],
            "single": pd.array([0.1, 0.2, 0.3], dtype="Float32").to_numpy("float32"),
            "day": pd.to_datetime(["2024-01-02", None, "2024-05-06"]),
            "at": pd.to_datetime(["2024-01-02 10:30", None, "2024-05-06 00:00"]),
            "partly": [1, 5, 9],
        }
    )
    frame.to_stata(
        tmp_path / "a.dta",
        write_index=False,
        convert_dates={"day": "td", "at": "tc"},
        value_labels={"partly": {1: "one", 5: "five"}},
        version=118,
    )
    assert inspect(tmp_path / "a.dta").header_row is None
    assert [row.cells for row in rows(tmp_path / "a.dta")] == [
        ("001", "male", 1, 0.1, date(2024, 1, 2), datetime(2024, 1, 2, 10, 30), "one"),
        (None, None, None, 0.2, None, None, "five"),
        ("003", "female", 3.5, 0.3, date(2024, 5, 6), datetime(2024, 5, 6), 9),
    ]


def test_stata_labels_that_say_the_same(tmp_path: Path, inspect: Inspect) -> None:
    """Two codes with one label would make the whole file unreadable."""
    import pandas as pd

    frame = pd.DataFrame({"q": [1, 2]})
    frame.to_stata(
        tmp_path / "a.dta", write_index=False, version=114, value_labels={"q": {1: "yes", 2: "yess"}}
    )
    data = (tmp_path / "a.dta").read_bytes().replace(b"yess", b"yes\0")
    found = inspect(write(tmp_path, data, "b.dta"))
    assert found.preview == ((1,), (2,))
    assert "codes" in found.warnings[0]


def transport(*values: tuple[bytes, bytes]) -> bytes:
    """A SAS transport file (TS-140) with the text column NAME and the number N, given as its eight bytes."""

    def record(text: str) -> bytes:
        return text.encode().ljust(80)

    def name(kind: int, length: int, number: int, title: bytes, at: int) -> bytes:
        head = struct.pack(
            ">hhhh8s40s8s", kind, 0, length, number, title.ljust(8), b"".ljust(40), b"".ljust(8)
        )
        return (head + struct.pack(">hhh2s8shhl", 0, 0, 0, b"", b"".ljust(8), 0, 0, at)).ljust(140, b"\0")

    mark = "HEADER RECORD*******{:8}HEADER RECORD!!!!!!!{}"
    stamp = "01JAN24:00:00:00"
    head = [
        record(mark.format("LIBRARY", "0" * 30)),
        record("SAS     SAS     SASLIB  9.4     X64".ljust(64) + stamp),
        record(stamp),
        record(mark.format("MEMBER", "000000000000000001600000000140")),
        record(mark.format("DSCRPTR", "0" * 30)),
        record("SAS     DATA    SASDATA 9.4     X64".ljust(64) + stamp),
        record(stamp),
        record(mark.format("NAMESTR", "000000" + "0002" + "0" * 20)),
        (name(2, 8, 1, b"NAME", 0) + name(1, 8, 2, b"N", 8)).ljust(320),
        record(mark.format("OBS", "0" * 30)),
    ]
    body = b"".join(text.ljust(8) + number for text, number in values)
    return b"".join(head) + body.ljust(-(-len(body) // 80) * 80)


def test_sas_transport(tmp_path: Path, rows: Rows) -> None:
    """The files that health agencies publish would be refused."""
    one_and_a_half = bytes.fromhex("4118000000000000")
    data = transport((b"Ann", one_and_a_half), ("Zoë".encode(), b"." + bytes(7)), (b"Z\xf6", bytes(8)))
    assert [row.cells for row in rows(write(tmp_path, data, "a.xpt"))] == [
        ("Ann", 1.5),
        ("Zoë", None),
        ("Zö", 0),
    ]


def test_spss_is_told_what_to_do(tmp_path: Path, inspect: Inspect) -> None:
    """A person with SPSS would not know how to go on."""
    problem = refused(inspect, write(tmp_path, b"$FL2@(#) SPSS DATA FILE" + bytes(200), "a.sav"))
    assert "SPSS" in problem.title and "CSV" in problem.advice


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b"PAR1" + bytes(500)),
        lambda path: path.write_bytes(b"ARROW1\0\0" + bytes(500)),
        lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(500)),
        lambda path: path.write_bytes(b"<stata_dta><header><release>118</release>"),
        lambda path: path.write_bytes(b"r\x02\x01\0\x05\0" + bytes(50)),
        lambda path: path.write_bytes(transport()[:700]),
        lambda path: path.write_bytes(
            bytes(12) + b"\xc2\xea\x81\x60\xb3\x14\x11\xcf\xbd\x92\x08\0\x09\xc7\x31\x8c" + bytes(900)
        ),
        lambda path: path.write_bytes(b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook><Wo'),
        lambda path: path.write_bytes(b"<html><body>Please log in</body></html>"),
    ],
)  # fmt: skip
def test_broken_files_get_a_sentence(
    make: Callable[[Path], object], tmp_path: Path, inspect: Inspect
) -> None:
    """A download that broke off would end in a traceback."""
    path = tmp_path / "broken.xls"
    make(path)
    problem = refused(inspect, path)
    assert problem.trouble in (Trouble.FILE_DAMAGED, Trouble.FILE_EMPTY)


@pytest.mark.parametrize("name", ["export.xls", "export.csv"])
def test_a_web_page_named_as_a_workbook(name: str, tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """The exports of many web systems would be refused, or their merged cells shift the columns."""
    page = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body>
    <table><tr><td>Logo</td></tr></table>
    <table><thead><tr><th rowspan=2>Name</th><th colspan=2>Sales</th><th rowspan="2">Note</th></tr>
    <tr><th>Id</th><th>2024</th></tr></thead>
    <tr><td rowspan=2>Café &amp; Co</td><td>00123<td>1<td>one<br>two<table><tr><td>in<td>ner</table></tr>
    <tr><td>00124</td><td>2&nbsp;</td><td>x<span style="display:none">hidden</span></td></tr>
    <tr style="display: none"><td>hidden</td></tr>
    <tr><td>Z</td><td>00125</td><td>3</td><td>  two   words </td></tr></table></body></html>"""
    path = write(tmp_path, page.encode("cp1252"), name)
    found = inspect(path)
    assert (found.kind, found.column_names) == ("table", ("Name", "Id", "2024", "Note"))
    assert [row.cells for row in rows(path)] == [
        ("Café & Co", "00123", 1, "one\ntwo\n\nin ner"),
        ("Café & Co", "00124", 2, "x"),
        ("Z", "00125", 3, "two words"),
    ]


def test_a_web_page_stays_a_document(tmp_path: Path, inspect: Inspect) -> None:
    """A saved article would be torn into the cells of its largest table."""
    page = "<html><body><p>Text</p><table><tr><td>1</td></tr><tr><td>2</td></tr></table></body></html>"
    assert inspect(write(tmp_path, page, "article.html")).kind == "documents"


def test_spans_that_claim_the_world(tmp_path: Path, inspect: Inspect) -> None:
    """One hostile cell would fill the memory."""
    page = (
        "<table><tr><th>A<th>B</tr>" + "<tr><td rowspan=99999999 colspan=65000>x<td>y</tr>" * 20 + "</table>"
    )
    found = inspect(write(tmp_path, page, "a.xls"))
    assert found.rows == 20 and len(found.columns) <= 16_384


def test_an_excel_web_archive(tmp_path: Path, rows: Rows) -> None:
    """Reports of older servers, named .xls, would be shown as mail."""
    text = """MIME-Version: 1.0\nContent-Type: multipart/related; boundary="-b"\n\n---b
Content-Transfer-Encoding: quoted-printable\nContent-Type: text/html; charset="utf-8"\n
<html><table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>z=C3=A9</td></tr></table></html>\n---b--\n"""
    assert [row.cells for row in rows(write(tmp_path, text, "report.xls"))] == [(1, "zé")]


XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="One"><Table><Row><Cell><Data ss:Type="String">Name</Data>
<Comment><ss:Data ss:Type="String">remark</ss:Data></Comment></Cell><Cell><Data ss:Type="String">n</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="String">day</Data></Cell></Row>
<Row ss:Index="3"><Cell ss:MergeDown="1"><ss:Data ss:Type="String"><B xmlns="h">An</B>n</ss:Data></Cell>
<Cell><Data ss:Type="Number">1.5</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="DateTime">2024-01-02T00:00:00.000</Data></Cell></Row>
<Row><Cell ss:Index="2"><Data ss:Type="Number">2</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell>
<Cell><Data ss:Type="DateTime">2024-01-02T10:30:00.000</Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="Two"><Table><Row><Cell><Data ss:Type="String">ok</Data></Cell></Row>
<Row><Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table>
<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet></Workbook>"""


def test_xml_spreadsheets(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """The .xls of many programs, which is XML, would be refused, and its left-out cells shift the rest."""
    path = write(tmp_path, XML, "export.xls")
    found = inspect(path)
    assert [(sheet.name, sheet.visible, sheet.rows) for sheet in found.sheets] == [
        ("One", True, 3),
        ("Two", False, 1),
    ]
    assert [row.cells for row in rows(path)] == [
        (None, None, None, None),
        ("Ann", 1.5, None, date(2024, 1, 2)),
        ("Ann", 2, "#N/A", datetime(2024, 1, 2, 10, 30)),
    ]
    assert [row.cells for row in rows(path, sheet="Two")] == [(True,)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<?mso", '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]><?mso'),
        ('ss:Index="3"', 'ss:Index="99999999999"'),
        ('ss:Index="3"', 'ss:Index="1048577"'),
        ('ss:Index="4"', 'ss:Index="16385"'),
    ],
)
def test_xml_that_explodes(old: str, new: str, tmp_path: Path, inspect: Inspect) -> None:
    """A few lines of XML would fill the memory."""
    assert refused(inspect, write(tmp_path, XML.replace(old, new), "a.xls")).trouble is Trouble.FILE_DAMAGED


def test_canceling_is_heard(tmp_path: Path) -> None:
    """A person could not stop the reading of a large file chosen by mistake."""
    path = write(tmp_path, '{"a":1}\n' * 3_000, "a.jsonl")
    calls: list[int] = []

    def stop(done: int, total: int | None, what: str) -> None:
        calls.append(done)
        if done > 500:
            raise Canceled

    with pytest.raises(Canceled):
        Reading().inspect(path, SourceChoice(), stop)
    with pytest.raises(Canceled):
        list(Reading().rows(path, SourceChoice(), stop))
    assert calls.count(0) > 2
