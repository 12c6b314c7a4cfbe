"""What of a document is sent, by whose wish, at about what price, and how long ones are parted."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pptx
import pypdfium2  # type: ignore[import-untyped]
import pytest

from batchdesk.core.inspection import DOCUMENT_COLUMNS, Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Canceled, Problem
from batchdesk.core.progress import quiet
from batchdesk.files.document_tokens import tokens_of_text
from batchdesk.files.extracts import Unreadable
from batchdesk.files.garbled_text import looks_garbled
from batchdesk.files.reading import Reading
from batchdesk.files.splitting import page_spans, text_parts
from batchdesk.files.weighing import Hazards

_made = importlib.util.spec_from_file_location("made_pdf", Path(__file__).parent / "test_documents.py")
assert _made is not None and _made.loader is not None
_module = importlib.util.module_from_spec(_made)
_made.loader.exec_module(_module)
pdf: Callable[..., bytes] = _module.pdf

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]

PAGE = "Page {} of a report that has enough words on it.\nAnd a second line, so that it is no scan."


CHAT = (
    "we thank you for the parcel that came on monday it has most of the things that we asked for yet the lamp is missing"
    " and one cup is cut in two please send us both as soon as you can and tell us what is to be done with the old cup"
    " we wish to thank the man who took the time to show us on the phone how the machine is put together it is fine now"
)
UNMAPPED = "".join(letter if letter == " " else chr(ord(letter) - 29) for letter in CHAT)
"""How a text comes out of a PDF whose font has no character map: each letter some places off."""


def report(pages: int) -> bytes:
    return pdf(*(PAGE.format(number) for number in range(1, pages + 1)))


def pages_of(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range()[:7].strip() for page in document]
    document.close()
    return texts


def test_the_person_chooses_for_each_file(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """A choice made for one file would be lost, or hold for its namesake in another folder."""
    (tmp_path / "a").mkdir()
    for name in ("x.pdf", "a/x.pdf", "y.pdf"):
        (tmp_path / name).write_bytes(report(2))
    choice = {"each": (("a/x.pdf", "pdf"), ("y.pdf", "not")), "pdf_as": "text"}
    found = inspect(tmp_path, **choice)
    assert {one.path: one.sent_as for one in found.documents} == {
        "x.pdf": "text",
        "a/x.pdf": "pdf",
        "y.pdf": "not",
    }
    left_out = next(one for one in found.documents if one.name == "y.pdf")
    assert left_out.problem == "You chose not to send it." and left_out.text_tokens
    assert not any("can not be read" in warning for warning in found.warnings)
    assert [bool(row.content and row.content.problem) for row in rows(tmp_path, **choice)] == [
        one.sent_as == "not" for one in found.documents
    ]


def test_both_prices_are_told_before_paying(tmp_path: Path, inspect: Inspect) -> None:
    """Pages cost several times as much as text; the person could not choose."""
    (tmp_path / "a.pdf").write_bytes(report(3))
    (tmp_path / "b.pdf").write_bytes(pdf("", ""))
    (tmp_path / "c.txt").write_text("x" * 250)
    text, scan, letter = inspect(tmp_path).documents
    assert text.text_tokens and text.page_tokens == text.text_tokens + 3 * 1_600
    assert (scan.text_tokens, scan.page_tokens) == (None, 2 * 1_600)
    assert (letter.text_tokens, letter.page_tokens) == (100, None)
    assert tokens_of_text("é" * 5) == 4


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        ("Dear Sir, the parcel of 3 May did not arrive. " * 20, False),
        ("감염병예방법 제2조제2호 개정전·후 비교 " * 20, False),
        ("Strč prst skrz krk, vlk zmrzl, hrst zrn. Příliš žluťoučký kůň úpěl ďábelské ódy. " * 10, False),
        ("SKU-9201 780 778 OK\nSKU-8847 A-12 450\n" * 40, False),
        ("\uf0b7 A point of a list that is long enough\n" * 20, False),
        ("", False),
        ("(cid:12)(cid:44)(cid:7) (cid:3)" * 10, True),
        ("\ufffd\ufffda\ufffd b\ufffd" * 30, True),
        ("\x03\x04\x11\x12 abc " * 30, True),
        ("\ue001\ue002\ue003 \ue004" * 30, True),
        (CHAT, False),
        (UNMAPPED, True),
    ],
)
def test_text_that_only_looks_like_text(text: str, garbled: bool) -> None:
    """A job would be paid for over letters that mean nothing, or a good text be sent as dear pages."""
    assert looks_garbled(text) is garbled


def test_garbled_text_is_sent_as_pages_and_told(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """The same, end to end: a PDF whose fonts have no character map."""
    (tmp_path / "a.pdf").write_bytes(pdf(UNMAPPED))
    (shown,) = inspect(tmp_path).documents
    assert shown.sent_as == "pdf" and "looks garbled" in shown.note
    assert "look inside" in inspect(tmp_path, pdf_as="text").documents[0].note


def test_a_long_pdf_is_parted_by_pages(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """A book could not be sent at all, or parts would overlap or lose a page."""
    (tmp_path / "book.pdf").write_bytes(report(5))
    (tmp_path / "short.txt").write_text("short")
    found = inspect(tmp_path, split_pages=2)
    assert found.column_names == (*DOCUMENT_COLUMNS, "part")
    assert [(one.name, one.part, one.pages) for one in found.documents] == [
        ("book.pdf", "pages 1-2", 2),
        ("book.pdf", "pages 3-4", 2),
        ("book.pdf", "page 5", 1),
        ("short.txt", "", None),
    ]
    texts = rows(tmp_path, split_pages=2)
    assert [row.cells for row in texts] == list(found.preview)
    assert texts[0].content is not None and texts[0].content.title == "book.pdf, pages 1-2"
    assert "\n\n".join(row.content.text for row in texts[:3] if row.content) == "\n\n".join(
        PAGE.format(number) for number in range(1, 6)
    )
    cut = rows(tmp_path, split_pages=2, pdf_as="pdf")[:3]
    assert [pages_of(row.content.data) for row in cut if row.content] == [
        ["Page 1", "Page 2"],
        ["Page 3", "Page 4"],
        ["Page 5"],
    ]


def test_a_long_pdf_can_be_stopped(tmp_path: Path) -> None:
    """Cancel would wait for the last of a thousand pages, and a long book be taken for a reader that hangs."""
    (tmp_path / "a.pdf").write_bytes(report(100))
    heard = 0

    def stop(done: int, total: int | None, what: str) -> None:
        nonlocal heard
        heard += 1
        if heard == 3:
            raise Canceled

    with pytest.raises(Canceled):
        Reading().inspect(tmp_path, SourceChoice(), stop)


def test_splitting_lets_a_long_scan_through(tmp_path: Path, inspect: Inspect) -> None:
    """601 scanned pages could not be asked about, though the service takes 600 at once."""
    (tmp_path / "long.pdf").write_bytes(pdf(*[""] * 601))
    assert [one.sent_as for one in inspect(tmp_path, split_pages=400).documents] == ["pdf", "pdf"]


def test_slides_are_parted_by_slides(tmp_path: Path, rows: Rows) -> None:
    """A part would end in the middle of a slide."""
    talk = pptx.Presentation()
    for number in range(3):
        talk.slides.add_slide(talk.slide_layouts[5]).shapes.title.text = f"Slide {number + 1}"
    talk.save(str(tmp_path / "talk.pptx"))
    parts = rows(tmp_path / "talk.pptx", split_pages=2)
    assert [row.content.text for row in parts if row.content] == ["Slide 1\n\nSlide 2", "Slide 3"]
    assert [row.cells[-1] for row in parts] == ["slides 1-2", "slide 3"]


def test_a_long_text_is_parted_between_paragraphs(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """A sentence would be cut in two, or text between two parts be lost."""
    text = "\n\n".join(f"Paragraph {number}: {'word ' * 60}".strip() for number in range(40))
    (tmp_path / "long.txt").write_text(text)
    read = rows(tmp_path / "long.txt", split_pages=1)
    assert [row.cells[-1] for row in read] == [
        f"part {number} of {len(read)}" for number in range(1, len(read) + 1)
    ]
    assert len(read) == inspect(tmp_path / "long.txt", split_pages=1).rows > 3
    assert "\n\n".join(row.content.text for row in read if row.content) == text


@pytest.mark.parametrize("text", ["x" * 10_000, "x " * 5_000, "\n" * 10_000, "a\n" * 4_000, ""])
def test_odd_texts_are_parted_without_loss(text: str) -> None:
    """A text without a paragraph would never end, or lose its end."""
    parts = text_parts(text, 1)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(len(part) <= 3_000 for part in parts if text.strip())


def test_spans_of_pages() -> None:
    """A page would be sent twice or never."""
    assert page_spans(5, 2) == ((1, 2), (3, 4), (5, 5))
    assert page_spans(4, 2) == ((1, 2), (3, 4))
    assert page_spans(2, 2) == page_spans(2, 0) == ((1, 2),)


def test_folders_below_and_patterns(tmp_path: Path, inspect: Inspect) -> None:
    """Files that nobody wanted would be paid for."""
    (tmp_path / "2024").mkdir()
    for name in ("a.TXT", "b.md", "2024/c.txt", "2024/d.md"):
        (tmp_path / name).write_text("text")

    def names(**choice: object) -> list[str]:
        return [one.path for one in inspect(tmp_path, **choice).documents]

    assert names() == ["2024/c.txt", "2024/d.md", "a.TXT", "b.md"]
    assert names(subfolders=False) == ["a.TXT", "b.md"]
    assert names(patterns=("*.txt",)) == ["2024/c.txt", "a.TXT"]
    assert names(patterns=("2024/*.MD", " a* ")) == ["2024/d.md", "a.TXT"]
    with pytest.raises(Problem, match=r"No file of the folder “.*” fits “\*.pdf”"):
        names(patterns=("*.pdf",))
    for name in ("a.TXT", "b.md"):
        (tmp_path / name).unlink()
    with pytest.raises(Problem, match="outside its subfolders is there"):
        names(subfolders=False)


class _Watching(Hazards):
    def __init__(self, bad: dict[str, str]) -> None:
        super().__init__(bad)
        self.opened: list[str] = []

    def begin(self, name: str, path: Path) -> None:
        self.opened.append(name)
        super().begin(name, path)


def test_a_document_that_killed_the_reader_is_a_row_that_says_so(tmp_path: Path) -> None:
    """One hostile file would make a whole folder unreadable, again and again."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "bomb.pdf").write_bytes(report(1))
    (tmp_path / "ok.txt").write_text("text")
    reading = Reading()
    reading.hazards = _Watching({"in/bomb.pdf": "it took too long to read"})
    found = reading.inspect(tmp_path, SourceChoice(), quiet)
    assert [one.problem for one in found.documents] == ["It took too long to read.", ""]
    assert [row.number for row in reading.rows(tmp_path, SourceChoice(), quiet)] == [1, 2]


def test_one_document_is_read_without_the_others(tmp_path: Path) -> None:
    """Looking inside the last of ten thousand files would read them all."""
    for name in ("a.txt", "b.pdf", "c.txt"):
        (tmp_path / name).write_bytes(report(3) if name == "b.pdf" else name.encode())
    reading = Reading()
    watching = _Watching({})
    reading.hazards = watching
    assert reading.one(tmp_path, SourceChoice(), 3).cells[0] == "c.txt"
    assert watching.opened == ["c.txt"]
    split = reading.one(tmp_path, SourceChoice(split_pages=2), 3)
    assert split.cells[0] == "b.pdf" and split.cells[-1] == "page 3"
    assert [reading.one(tmp_path, SourceChoice(), number).number for number in (1, 2, 3)] == [1, 2, 3]
    for number in (0, 4):
        with pytest.raises(Problem, match="There is no row"):
            reading.one(tmp_path, SourceChoice(), number)


def test_a_pipe_in_the_folder_does_not_stop_everything(tmp_path: Path) -> None:
    """Reading would wait for ever."""
    import os

    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "a.txt").write_text("text")
    found = Reading().inspect(tmp_path, SourceChoice(), quiet)
    assert [one.problem for one in found.documents] == ["", "It is not a file."]


def test_many_notes_are_not_a_wall(tmp_path: Path, inspect: Inspect) -> None:
    """A thousand warnings would hide the one that matters."""
    for number in range(8):
        (tmp_path / f"{number}.pdf").write_bytes(pdf(PAGE * 3, ""))
    found = inspect(tmp_path)
    assert len(found.warnings) == 6 and found.warnings[-1].startswith("3 more files")
    assert all(one.note for one in found.documents)


def test_an_unreadable_split_part_still_is_a_problem(tmp_path: Path) -> None:
    """A damaged page would end the whole job."""
    from batchdesk.files.pdf_text import PdfReader

    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4\nnothing")
    with pytest.raises(Unreadable):
        PdfReader().cut(tmp_path / "a.pdf", 1, 2)
