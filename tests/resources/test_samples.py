"""The samples hold what the guide, the first run and other tests promise of them."""

from __future__ import annotations

import re
import zipfile
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import docx
import pypdfium2 as pdfium
import pytest
from python_calamine import CalamineWorkbook

Row = list[object]


def rows(workbook: Path) -> list[Row]:
    """The data rows, header left out, as calamine types them."""
    return [list(row) for row in CalamineWorkbook.from_path(workbook).get_sheet_by_index(0).to_python()[1:]]


@pytest.fixture
def tickets(resources: Path) -> list[Row]:
    return rows(resources / "samples" / "support-tickets.xlsx")


def pdf_text(path: Path) -> str:
    paper = pdfium.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in paper)
    finally:
        paper.close()


def pages(path: Path) -> int:
    paper = pdfium.PdfDocument(path)
    try:
        return len(paper)
    finally:
        paper.close()


def text_of(path: Path) -> str:
    """The words of a sample document, whatever its type."""
    if path.suffix == ".pdf":
        return pdf_text(path)
    if path.suffix == ".docx":
        paper = docx.Document(str(path))
        cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
        return "\n".join([paragraph.text for paragraph in paper.paragraphs] + cells)
    return re.sub("<[^>]+>", " ", path.read_text("utf-8"))


def test_there_are_500_tickets_with_leading_zeros(tickets: list[Row]) -> None:
    """Ticket 00123 would turn into 123 and be found nowhere."""
    assert len(tickets) == 500
    numbers = [row[0] for row in tickets]
    assert all(isinstance(number, str) and re.fullmatch(r"00\d{3}|0\d{4}", number) for number in numbers)
    assert numbers == sorted(set(map(str, numbers)))
    assert all(row[7] == "" or re.fullmatch(r"0\d{6}", str(row[7])) for row in tickets)


def test_messages_have_the_promised_dirt(tickets: list[Row]) -> None:
    """The sample would no longer show duplicates, blanks and the rest being handled."""
    messages = [str(row[6]) for row in tickets]
    filled = [message for message in messages if message.strip()]
    assert len(messages) - len(filled) == 14
    assert any(message and not message.strip() for message in messages)
    assert len(filled) - len(set(filled)) == 40
    assert len({(row[4], row[6]) for row in tickets if str(row[6]).strip()}) == len(set(filled))
    for start in ("=", "+", "-", "<p>"):
        assert any(message.startswith(start) for message in filled), start
    assert {"N/A", "None"} <= set(filled)
    assert sum(message != message.rstrip() for message in filled) >= 15
    assert any(re.search("[\U0001f300-\U0001faff]", message) for message in filled)
    assert any(re.search("[\u3040-\u30ff]", message) for message in filled)
    assert 5_900 <= max(map(len, filled)) <= 6_100
    assert sum(message.count("\n") >= 8 for message in filled) >= 10


def test_messages_are_no_word_salad(tickets: list[Row]) -> None:
    """A reader would see the mould: a blank left open, or the same few sentences everywhere."""
    text = "\n".join(str(row[6]) for row in tickets)
    assert not re.search(r"[{}|]|\[[a-z]", text)
    openings = {re.sub(r"\W+", " ", str(row[6]))[:24] for row in tickets}
    assert len(openings) >= 150


def test_types_of_ticket_cells(tickets: list[Row]) -> None:
    """Dates and amounts would be shown and exported as text."""
    opened = [row[1] for row in tickets]
    assert sum(isinstance(day, datetime) for day in opened) == 493
    assert sum(isinstance(day, str) for day in opened) == 7
    assert all(row[8] == "" or isinstance(row[8], float) for row in tickets)
    assert 20 <= sum(row[9] != "" for row in tickets) <= 30


@pytest.mark.parametrize("name", ["support-tickets.xlsx", "survey.xlsx"])
def test_sample_workbooks_hold_no_formula(name: str, resources: Path) -> None:
    """A text that begins with an equals sign would be computed instead of read."""
    with zipfile.ZipFile(resources / "samples" / name) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


def test_survey_has_blanks_and_ratings(resources: Path) -> None:
    """The survey recipe would have nothing to show for people who answered half."""
    answers = rows(resources / "samples" / "survey.xlsx")
    assert len(answers) == 300
    assert len({row[0] for row in answers}) == 300
    assert {row[4] for row in answers} - {""} <= {float(n) for n in range(1, 11)}
    likes, changes = (sum(not str(row[column]).strip() for row in answers) for column in (5, 6))
    assert 20 <= likes <= 70 and 20 <= changes <= 80
    assert any(not row[5] and not row[6] for row in answers)


def test_twelve_documents_open_and_have_text(resources: Path) -> None:
    """A first run on the sample folder would report unreadable documents."""
    files = sorted((resources / "samples" / "documents").iterdir())
    kinds = [file.suffix for file in files]
    assert {kind: kinds.count(kind) for kind in kinds} == {".pdf": 5, ".docx": 3, ".html": 2, ".txt": 2}
    assert all(len(text_of(file)) > 1_000 for file in files)
    assert max(pages(file) for file in files if file.suffix == ".pdf") >= 4


def test_figures_agree_between_documents(resources: Path) -> None:
    """A person checking an answer against the order and its invoice would find that they contradict each other."""
    folder = resources / "samples" / "documents"
    invoice, order = text_of(folder / "Invoice 0004471.pdf"), text_of(folder / "PO-2026-0317.docx")
    positions = [
        Decimal("4416.00"),
        Decimal("4395.00"),
        Decimal("714.00"),
        Decimal("1075.00"),
        Decimal("180.00"),
    ]
    net = sum(positions, Decimal(0))
    tax, deposit = net * Decimal("0.19"), net * Decimal("1.19") * Decimal("0.3")
    for amount in (*positions, net, tax, deposit):
        assert f"{amount:,.2f}" in invoice and f"{amount:,.2f}" in order
    assert f"{net + tax:,.2f}" in invoice and f"{net + tax - deposit:,.2f}" in invoice
    second, third = text_of(folder / "Larkhall Q2 2026.txt"), text_of(folder / "Larkhall Q3 2026.pdf")
    for shared in ("46,850", "44,180", "5,420", "4,690", "21,030"):
        assert shared in second and shared in third


def test_samples_stay_small(resources: Path) -> None:
    """The download would grow for everyone."""
    files = (path for path in (resources / "samples").rglob("*") if path.is_file())
    assert sum(path.stat().st_size for path in files) < 2_000_000
