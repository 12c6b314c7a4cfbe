"""Folders of documents: every file ends in one honest row, with its text in reading order."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import docx
import pptx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pptx.util import Inches

from batchdesk.core.inspection import DOCUMENT_COLUMNS, Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.files.local import LocalFiles
from batchdesk.files.pdf_text import PdfReader

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]

LETTER = "Dear Sir,\nthe parcel of 3 May did not arrive, and nobody answers the telephone.\nYours, Ann"


def pdf(*pages: str, encrypt: bool = False) -> bytes:
    """A PDF with a line of text on each page, made by hand (PDF 1.4 reference)."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for index, text in enumerate(pages):
        shown = "".join(
            f"BT /F1 12 Tf 50 {700 - 20 * n} Td ({line}) Tj ET " for n, line in enumerate(text.split("\n"))
        )
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * index} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>",
            f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        ]
    trailer = "/Root 1 0 R"
    if encrypt:
        secret = "A" * 64
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /O <{secret}> /U <{secret}> /P -4 >>")
        trailer += f" /Encrypt {len(objects)} 0 R /ID [<00><00>]"
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} {trailer} >>\nstartxref\n{len(body)}\n%%EOF"
    return (body + end).encode("latin-1")


FULL_PAGE = "The first line of a page with enough words on it.\nAnd a second line, so that it is no scan."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "papers"
    (made / "b" / ".git").mkdir(parents=True)
    (made / "10 later.txt").write_text(LETTER)
    (made / "2 first.md").write_text("# Title\n\nText")
    (made / "b" / "page.html").write_text("<html><body><p>Hello</p></body></html>")
    (made / "b" / "scan.pdf").write_bytes(pdf("", ""))
    (made / "b" / "text.pdf").write_bytes(pdf(FULL_PAGE, FULL_PAGE))
    for name in (".hidden.txt", "~$open.docx", "Thumbs.db", ".DS_Store", "b/.git/config"):
        (made / name).write_text("not a document")
    return made


def problem_of(path: Path, inspect: Inspect) -> str:
    """What is said of one file that lies beside a readable one."""
    (path.parent / "zz readable.txt").write_text(LETTER)
    return next(one.problem for one in inspect(path.parent).documents if one.name == path.name)


def test_a_folder_is_read_in_its_natural_order(folder: Path, inspect: Inspect, rows: Rows) -> None:
    """Document 10 would come before document 2, or a lock file be paid for."""
    found = inspect(folder)
    assert found.kind == "documents"
    assert found.column_names == DOCUMENT_COLUMNS
    assert [(one.folder, one.name, one.kind, one.sent_as) for one in found.documents] == [
        ("", "2 first.md", "md", "text"),
        ("", "10 later.txt", "txt", "text"),
        ("b", "page.html", "html", "text"),
        ("b", "scan.pdf", "pdf", "pdf"),
        ("b", "text.pdf", "pdf", "text"),
    ]
    read = rows(folder)
    assert tuple(row.cells for row in read) == found.preview
    assert [row.number for row in read] == [1, 2, 3, 4, 5]
    assert read[1].content is not None and read[1].content.text == LETTER
    assert read[1].cells[:-1] == ("10 later.txt", None, "txt", len(LETTER), None, len(LETTER))


def test_a_pdf_is_sent_as_its_text_or_as_its_pages(folder: Path, rows: Rows) -> None:
    """A scan would be sent as nothing, or a text at ten times the price."""
    scan, text = [row.content for row in rows(folder)][3:]
    assert scan is not None and text is not None
    assert (scan.media_type, scan.data) == ("application/pdf", (folder / "b" / "scan.pdf").read_bytes())
    assert text.text == f"{FULL_PAGE}\n\n{FULL_PAGE}"
    assert {row.content.media_type for row in rows(folder, pdf_as="pdf")[3:] if row.content} == {
        "application/pdf"
    }
    refused = rows(folder, pdf_as="text")[3].content
    assert refused is not None and "without a text layer" in refused.problem


def test_pages_without_text_are_told(tmp_path: Path, inspect: Inspect) -> None:
    """A scanned appendix would be left out without a word."""
    (tmp_path / "mixed.pdf").write_bytes(pdf(FULL_PAGE * 3, ""))
    found = inspect(tmp_path / "mixed.pdf")
    assert "1 of 2 pages has no text" in found.warnings[0]
    assert "1 of 2 pages has no text and is left out" in found.documents[0].note


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.pdf", b"", "It is empty."),
        ("blank.txt", b" \n ", "It has no text in it."),
        ("locked.pdf", pdf("x", encrypt=True), "It is protected with a password."),
        ("broken.pdf", b"%PDF-1.4\nnothing more", "It is damaged."),
        ("broken.docx", b"PK\x03\x04 cut", "It is damaged."),
        ("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), "It is damaged."),
        ("cut.xlsx", b"\0\1\2\3" * 99, "It is damaged, or not what its name says."),
        ("cut.jpg", b"no picture", "It is damaged, or not what its name says."),
        ("style.css", b"p { color: red }\n", "A .css file is not a kind BatchDesk reads."),
        ("nothing", bytes(range(256)) * 4, "A file like this is not a kind BatchDesk reads."),
        ("long.pdf", pdf(*[""] * 601), "It has 601 pages, and one request takes 600; split it by pages."),
    ],
)
def test_each_unreadable_file_says_why(
    name: str, data: bytes, said: str, tmp_path: Path, inspect: Inspect
) -> None:
    """A file would silently be missing from the results, or stop all the others."""
    (tmp_path / name).write_bytes(data)
    assert problem_of(tmp_path / name, inspect) == said
    assert "1 of 2 files can not be read" in inspect(tmp_path).warnings[0]


def test_unreadable_files_are_rows_with_a_problem(tmp_path: Path, rows: Rows) -> None:
    """Rows of the export would not match the files of the folder."""
    (tmp_path / "a.png").write_bytes(b"\x89PNG\0\0\0\0\0\0")
    (tmp_path / "b.txt").write_text("text")
    first, second = rows(tmp_path)
    assert first.content is not None and first.content.problem and not first.content.text
    assert second.content is not None and second.content.text == "text"


@pytest.mark.parametrize(
    ("name", "trouble"), [(None, Trouble.FOLDER_EMPTY), ("a.png", Trouble.FOLDER_UNREADABLE)]
)
def test_a_folder_with_nothing_to_read(
    name: str | None, trouble: Trouble, tmp_path: Path, inspect: Inspect
) -> None:
    """A job over nothing could be sent."""
    if name:
        (tmp_path / name).write_bytes(b"\x89PNG\0\0\0\0\0\0")
    with pytest.raises(Problem) as caught:
        inspect(tmp_path)
    assert caught.value.trouble is trouble
    assert "{" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "data", "trouble"),
    [
        ("locked.pdf", pdf("x", encrypt=True), Trouble.FILE_PROTECTED),
        ("broken.pdf", b"%PDF-1.4\nnothing more", Trouble.FILE_DAMAGED),
        ("empty.txt", b"", Trouble.FILE_EMPTY),
    ],
)
def test_a_single_unreadable_document(
    name: str, data: bytes, trouble: Trouble, tmp_path: Path, inspect: Inspect
) -> None:
    """Exit 2 and one sentence, not a job of one skipped row."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Problem) as caught:
        inspect(tmp_path / name)
    assert caught.value.trouble is trouble


def test_word_keeps_all_that_a_reader_sees(tmp_path: Path, rows: Rows) -> None:
    """Tables, headers, inserted text, links and text boxes would be lost, as a plain reading of paragraphs does."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Contract 17"
    document.sections[0].footer.paragraphs[0].text = "Confidential"
    document.add_paragraph("Before the table")
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Term", "Two\nyears"
    table.cell(1, 0).merge(table.cell(1, 1)).text = "Merged"
    after = document.add_paragraph("After")
    w = nsdecls("w")
    after._p.append(parse_xml(f"<w:ins {w}><w:r><w:t>, inserted</w:t></w:r></w:ins>"))
    after._p.append(parse_xml(f"<w:del {w}><w:r><w:delText>deleted</w:delText></w:r></w:del>"))
    control = (
        f"<w:sdt {w}><w:sdtContent><w:p><w:r><w:t>In a form field</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    after._p.addnext(parse_xml(control))
    box = f"<w:r {w}><w:pict><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    after._p.append(parse_xml(box))
    document.save(str(tmp_path / "contract.docx"))
    (row,) = rows(tmp_path / "contract.docx")
    assert row.content is not None
    assert row.content.text.replace("\n\n", "\n").split("\n") == [
        "Contract 17",
        "Before the table",
        "Term | Two years",
        "Merged",
        "After, inserted",
        "In a box",
        "In a form field",
        "Confidential",
    ]
    assert row.cells[2] == "docx"


def test_slides_keep_titles_tables_and_notes(tmp_path: Path, rows: Rows) -> None:
    """A talk would be reduced to its pictures' absence."""
    talk = pptx.Presentation()
    slide = talk.slides.add_slide(talk.slide_layouts[5])
    low = slide.shapes.add_textbox(Inches(1), Inches(5), Inches(2), Inches(1))
    low.text_frame.text = "Below"
    table = slide.shapes.add_table(2, 2, Inches(1), Inches(2), Inches(4), Inches(1)).table
    table.cell(0, 0).text, table.cell(0, 1).text, table.cell(1, 0).text = "Year", "Sum", "2024"
    slide.shapes.title.text = "Results"
    slide.notes_slide.notes_text_frame.text = "Say thanks"
    talk.save(str(tmp_path / "talk.pptx"))
    (row,) = rows(tmp_path / "talk.pptx")
    assert row.content is not None
    assert row.content.text == "Results\nYear | Sum\n2024 | \nBelow\nNotes: Say thanks".replace("| \n", "|\n")
    assert row.cells[4] == 1


def test_a_web_page_as_it_is_seen(tmp_path: Path, rows: Rows) -> None:
    """Scripts would be paid for, words of two blocks grow together, tables fall apart."""
    page = """<!DOCTYPE html><html><head><title>Offer &amp; terms</title><style>p {}</style></head><body>
      <script>alert(1)</script><h1>Offer</h1><p>Price:&nbsp;<b>5</b> €,<br>plus <i>tax</i>.</p>
      <div>One</div><div>Two</div><ul><li>first</li><li>second</li></ul>
      <table><thead><tr><th>Item</th><th> Sum </th></tr></thead>
      <tbody><tr><td><p>Tea</p></td><td>3<br>4</td></tr></tbody></table>
      <p hidden>secret</p><p style="display: none">secret</p><pre>a  b
  c</pre></body></html>"""
    (tmp_path / "offer.html").write_text(page, encoding="utf-8")
    (row,) = rows(tmp_path / "offer.html")
    assert row.content is not None
    assert [line for line in row.content.text.split("\n") if line] == [
        "Offer & terms",
        "Offer",
        "Price:\u00a05 €,",
        "plus tax.",
        "One",
        "Two",
        "- first",
        "- second",
        "Item | Sum",
        "Tea | 3 4",
        "a  b",
        "c",
    ]


def test_a_declared_charset_is_believed(tmp_path: Path, rows: Rows) -> None:
    """An old Russian page would be read as accents."""
    page = '<html><head><meta charset="windows-1251"></head><body><p>Да</p></body></html>'
    (tmp_path / "old.htm").write_bytes(page.encode("cp1251"))
    (row,) = rows(tmp_path / "old.htm")
    assert row.content is not None and row.content.text == "Да"


def test_deeply_nested_pages_do_not_overflow(tmp_path: Path, rows: Rows) -> None:
    """One odd page would end the application."""
    (tmp_path / "deep.html").write_text("<html><body>" + "<div>" * 5_000 + "here" + "</div>" * 5_000)
    (row,) = rows(tmp_path / "deep.html")
    assert row.content is not None and "here" in row.content.text


def test_text_in_other_encodings(tmp_path: Path, rows: Rows) -> None:
    """A letter from an old computer would lose its umlauts."""
    (tmp_path / "letter.txt").write_bytes("Schöne Grüße aus Köln,\r\nJürgen".encode("cp1252"))
    (row,) = rows(tmp_path / "letter.txt")
    assert row.content is not None and row.content.text == "Schöne Grüße aus Köln,\nJürgen"


def test_two_threads_may_read_pdfs_at_once(folder: Path, files: LocalFiles) -> None:
    """The window inspecting while a job is being drafted would crash: pdfium is not thread-safe."""
    found: list[int] = []

    def read() -> None:
        for _ in range(5):
            found.append(len(list(files.rows(folder, SourceChoice(), quiet))))

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert found == [5] * 20


def test_a_second_pdf_waits_for_the_first(folder: Path) -> None:
    """The same, and sure: while one PDF is being read no other one is."""
    reader, done = PdfReader(), threading.Event()
    thread = threading.Thread(target=lambda: (reader.read(folder / "b" / "text.pdf"), done.set()))
    with reader._lock:
        thread.start()
        assert not done.wait(0.3)
    assert done.wait(10)
    thread.join(10)


def test_a_long_folder_can_be_stopped(folder: Path, files: LocalFiles) -> None:
    """Cancel would wait for the last of a thousand files."""

    def stop(done: int, total: int | None, what: str) -> None:
        assert total in (None, 5)
        if done == 2:
            raise Canceled

    with pytest.raises(Canceled):
        files.inspect(folder, SourceChoice(), stop)


REAL = {
    "MEDRPT-2024-PAT-3847_medical_report_scan.pdf": ("pdf", ""),
    "RECEIPT-2024-TXN-98765_retail_purchase.pdf": ("text", "Member Discount (15%)-$84.00"),
    "REPAIR-2022-INV-001_multipage.pdf": ("text", "Sales Tax 10.20% 10264.158"),
    "SPARSE-2024-INV-1234_borderless_table.pdf": ("text", "SKU-9201 780 778 OK"),
    "book-war-and-peace-1p.txt": ("text", "Genoa and Lucca"),
    "handbook-1p.docx": ("text", "US Trustee Handbook\n\nCHAPTER 1"),
    "kvp_data_example.html": ("text", "Nr. | Item Description | Quantity\nI | Coffee | 1"),
    "movie-theater-booking-2024.pdf": ("text", "Customer ID: CUST-98765"),
    "normal_4pages.pdf": ("text", "[표 1] 감염병예방법 제2조제2호 개정전·후 비교"),
    "right_to_left_01.pdf": ("text", "تحسين الإنتاجية وحل المشكلات من خلال البرمجة"),
    "test.docx": ("text", "13 | 14 | 49e168b7-d2ae-407f-a055-2167576f39a1 | 15 | 16 | 17"),
    "test.pptx": ("text", "7 | 8 | 9 | 1b92870d-e3b5-4e65-8153-919f4ff45592 | 11 | 12"),
    "word_sample.docx": ("text", "Berries | Blueberry, Strawberry, Cranberry | 150"),
}


def test_real_documents_come_out_right(shared: Path, tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """Real files hold what made-up ones do not: Arabic ligatures, Korean, borderless tables, form fields."""
    source, expected = shared / "documents", REAL
    if not source.exists():
        source, expected = tmp_path, {"letter.txt": ("text", "3 May")}
        (tmp_path / "letter.txt").write_text(LETTER)
    found = {one.name: one.sent_as for one in inspect(source).documents}
    assert found == {name: sent_as for name, (sent_as, _) in expected.items()}
    for row in rows(source):
        assert row.content is not None
        assert expected[str(row.cells[0])][1] in row.content.text
        assert "\r" not in row.content.text and "\ufffd" not in row.content.text


def test_a_folder_moved_away_in_between(folder: Path, inspect: Inspect) -> None:
    """A drive that was unplugged would end in a traceback."""
    shutil.rmtree(folder)
    with pytest.raises(Problem) as caught:
        inspect(folder)
    assert caught.value.trouble is Trouble.FILE_MISSING
