"""Every kind of document an analyst has, read in full: tables, headers, notes, signs of all scripts."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.files import doc_text
from batchdesk.files.extracts import Unreadable

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]

DATA = Path(__file__).parent / "data"
LETTER = [
    "Contract 17",
    "Dear Jürgen, the price is €5 – “agreed”. Спасибо, 谢谢 🙂",
    "Item | Sum",
    "Tea | 3.50",
]


def text_of(rows: list[SourceRow]) -> str:
    (row,) = rows
    assert row.content is not None
    assert not row.content.problem
    return row.content.text


def lines_of(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


@pytest.mark.parametrize("kind", ["odt", "rtf"])
def test_letters_of_other_programs(kind: str, rows: Rows) -> None:
    """A LibreOffice or WordPad letter would lose its header, its table or its umlauts."""
    lines = lines_of(text_of(rows(DATA / f"letter.{kind}")))
    assert lines[:4] == LETTER
    assert lines[4].lstrip("-• \t") == "first point" and lines[4] != "first point"
    assert lines[5:] == ["After the table.", "Confidential"]
    assert rows(DATA / f"letter.{kind}")[0].cells[2] == kind


def test_old_word_through_libreoffice(rows: Rows, inspect: Inspect) -> None:
    """A .doc would be sent as nothing, or skipped without saying what it needs."""
    if doc_text.libreoffice():
        lines = lines_of(text_of(rows(DATA / "letter.doc")))
        assert lines[:4] == LETTER and lines[-1] == "Confidential"
        return
    with pytest.raises(Exception, match="LibreOffice"):
        inspect(DATA / "letter.doc")


def test_old_word_without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody would learn why an old letter can not be read, or what to do."""
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(doc_text, "_PLACES", {})
    with pytest.raises(Unreadable, match="need LibreOffice, which is not on this computer"):
        doc_text.read_doc(DATA / "letter.doc")


def test_a_stuck_libreoffice_ends_with_the_wish_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel would leave a program behind that nobody sees and that never ends."""
    stuck, mark = tmp_path / "soffice", tmp_path / "pid"
    stuck.write_text(f"#!/bin/sh\necho $$ > {mark}\nexec sleep 60\n")
    stuck.chmod(0o755)
    monkeypatch.setattr(doc_text, "libreoffice", lambda: str(stuck))

    def stop() -> None:
        if mark.exists():
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        doc_text.read_doc(DATA / "letter.doc", stop)
    assert not Path(f"/proc/{mark.read_text().strip()}").exists()


def test_an_encrypted_old_word_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """LibreOffice would be started in vain, and "damaged" be said of a file that needs its password."""
    data = bytearray((DATA / "letter.doc").read_bytes())
    data[data.index(b"\xec\xa5") + 11] |= 1  # fEncrypted ([MS-DOC] 2.5.2)
    (tmp_path / "locked.doc").write_bytes(data)
    with pytest.raises(Unreadable, match="password"):
        doc_text.read_doc(tmp_path / "locked.doc")


def test_all_that_a_writer_document_shows(tmp_path: Path, rows: Rows) -> None:
    """Notes, comments, boxes and nested lists would be lost, deleted text and hidden sections be sent."""
    names = {"office": "office", "text": "text", "table": "table", "draw": "drawing", "dc": ""}
    spaces = " ".join(
        f'xmlns:{short}="{f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" if name else "http://purl.org/dc/elements/1.1/"}"'
        for short, name in names.items()
    )
    body = """
      <text:tracked-changes><text:deletion><text:p>deleted</text:p></text:deletion></text:tracked-changes>
      <text:h>Head</text:h>
      <text:p>A<text:s text:c="2"/>claim<text:note><text:note-citation>1</text:note-citation><text:note-body>
        <text:p>Its source</text:p></text:note-body></text:note> holds<text:line-break/>here<text:tab/>too</text:p>
      <text:p>Said<office:annotation><dc:creator>Ann</dc:creator><text:p>Check</text:p></office:annotation></text:p>
      <text:p><draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>
      <text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inner</text:p>
        </text:list-item></text:list></text:list-item></text:list>
      <text:section text:display="none"><text:p>hidden</text:p></text:section>
      <text:section><text:p>shown</text:p></text:section>
      <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Item</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row>
        </table:table-header-rows><table:table-row><table:table-cell><text:p>Tea</text:p><text:p>green</text:p>
        </table:table-cell></table:table-row></table:table>"""
    with zipfile.ZipFile(tmp_path / "all.odt", "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
    assert lines_of(text_of(rows(tmp_path / "all.odt"))) == [
        *("Head", "A  claim [Note: Its source] holds", "here\ttoo", "Said [Comment, Ann: Check]", "In a box"),
        *("- one", "  - inner", "shown", "Item | x | x", "Tea green"),
    ]


def test_rich_text_of_many_writers(tmp_path: Path, rows: Rows) -> None:
    """Cyrillic by font, Unicode pairs, notes, text boxes and tables within would come out as question marks or not at all."""
    parts = (
        rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}}",
        rb"{\colortbl;\red0\green0\blue0;}{\info{\author Nobody}}{\header Page head\par}{\footer \chpgn 7\par}",
        rb"\pard Sch\'f6n \f1\'c4\'e0\f0  and \u26085?\u26412? \u-10179?\u-8638? {\v hidden}end\par",
        rb"A claim{\footnote\chftn  Its source} holds.\par",
        rb'{\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt a link}}\par',
        rb"{\shp{\*\shpinst{\sp{\sn name}{\sv secret}}{\shptxt In a box\par}}}",
        rb"{\pict\pngblip 89504e47}{\*\unknown lost}\par",
        rb"\trowd\cellx1\cellx2\pard\intbl One\cell Two\par lines\cell\row",
        rb"\trowd\cellx1\cellx2\pard\intbl 3\cell\cell\row\pard Last}",
    )
    (tmp_path / "many.rtf").write_bytes(b"\n".join(parts))
    assert lines_of(text_of(rows(tmp_path / "many.rtf"))) == [
        "Page head",
        "Schön Да and 日本 🙂 end",
        "A claim [Note:  Its source] holds.",
        "a link",
        "In a box",
        "One | Two lines",
        "3 |",
        "Last",
    ]


@pytest.mark.parametrize(
    "tail", [b"", b"{{{{", b"}}}}}} more", b"\\", b"\\bin99999999 x", b"\\'zz \\u99999999999 x"]
)
def test_broken_rich_text_is_read_as_far_as_it_goes(tail: bytes, tmp_path: Path, rows: Rows) -> None:
    """A cut-off file would crash the reader."""
    (tmp_path / "cut.rtf").write_bytes(rb"{\rtf1\ansi Hello" + b"\n" + tail)
    assert text_of(rows(tmp_path / "cut.rtf")).startswith("Hello")


def test_clauses_keep_their_numbers(tmp_path: Path, rows: Rows) -> None:
    """A question about clause 1.2 of a contract could not be answered: Word counts clauses without writing numbers."""
    document = docx.Document()
    w = nsdecls("w")
    levels = [("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"), ("bullet", "o")]
    shapes = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{how}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (how, text) in enumerate(levels)
    )
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(f'<w:abstractNum {w} w:abstractNumId="77">{shapes}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {w} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for depth, text in (
        (0, "Terms"),
        (1, "Price"),
        (1, "Duration"),
        (2, "yearly"),
        (0, "End"),
        (1, "Notice"),
        (3, "dot"),
    ):
        properties = document.add_paragraph(text)._p.get_or_add_pPr()
        properties.append(parse_xml(f'<w:numPr {w}><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>'))
    document.save(str(tmp_path / "contract.docx"))
    assert lines_of(text_of(rows(tmp_path / "contract.docx"))) == [
        *("1. Terms", "1.1 Price", "1.2 Duration", "(a) yearly", "2. End", "2.1 Notice", "- dot"),
    ]


def test_comments_of_reviewers(tmp_path: Path, rows: Rows) -> None:
    """What reviewers wrote at the margin of a draft would be lost."""
    document = docx.Document()
    document.add_comment(document.add_paragraph("The date is open.").runs, "Check this", author="Ann")
    document.save(str(tmp_path / "draft.docx"))
    text = text_of(rows(tmp_path / "draft.docx"))
    assert lines_of(text) == ["The date is open. [Comment 0]", "[Comment 0, Ann] Check this"]


def test_a_workbook_among_documents(
    tmp_path: Path, workbook: Callable[..., Path], inspect: Inspect, rows: Rows
) -> None:
    """A folder's one spreadsheet would be skipped, its hidden sheet sent, or its sheets run into one another."""
    folder = tmp_path / "papers"
    folder.mkdir()
    book = workbook(
        hidden=["Secret"],
        Prices=[["Item", "Sum", None], ["Tea", 3.5, None], [None, None, None], ["Line\nbreak", 4, None]],
        Secret=[["x"]],
        Notes=[["see above"]],
    )
    shutil.move(book, folder / "book.xlsx")
    (folder / "data.csv").write_text("a,b\n1,2\n")
    texts = [row.content.text for row in rows(folder) if row.content]
    assert texts[0] == "Sheet: Prices\nItem | Sum\nTea | 3.5\nLine break | 4\n\nSheet: Notes\nsee above"
    assert texts[1] == "a,b\n1,2\n"
    assert [one.kind for one in inspect(folder).documents] == ["xlsx", "csv"]


def test_protected_office_files(tmp_path: Path, inspect: Inspect) -> None:
    """ "Damaged" would be said of a file that only needs its password."""
    with zipfile.ZipFile(tmp_path / "locked.odt", "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("META-INF/manifest.xml", "<m><encryption-data/></m>")
        package.writestr("content.xml", b"\x93\x12")
    (tmp_path / "locked.docx").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    )
    (tmp_path / "z.txt").write_text("readable")
    said = {one.name: one.problem for one in inspect(tmp_path).documents}
    assert said["locked.odt"] == said["locked.docx"] == "It is protected with a password."
