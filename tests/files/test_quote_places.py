"""Quotes found on the pages themselves: a mark is where the words are drawn, whatever way the page lies."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from batchdesk.core.inspection import ShownDocument
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.quoting import PageBox
from batchdesk.files import page_drawing
from batchdesk.files.local import LocalFiles
from tests.flows.documents import write_pdf

PDF = "application/pdf"
REAL = Path(__file__).parents[3] / "shared" / "data" / "documents"
SPARSE = "SPARSE-2024-INV-1234_borderless_table.pdf"


@pytest.fixture
def letter(tmp_path: Path) -> bytes:
    pages = [
        "Dear Ms Ada, the parcel was found in the office of our carrier",
        "We pay the sum of 49.90 euros",
    ]
    return write_pdf(tmp_path / "letter.pdf", pages).read_bytes()


def _places(data: bytes, *quotes: str) -> tuple[tuple[PageBox, ...], ...]:
    return page_drawing.places(data, PDF, quotes)


def _ink(data: bytes, box: PageBox, width: int = 1200) -> tuple[float, float]:
    """Shares of a page's dark points within a box, and of the box's own points that are dark."""
    with Image.open(BytesIO(page_drawing.draw_page(data, PDF, box.page, width))) as image:
        dark = image.convert("L").point(lambda value: 255 * (value < 128))
    across, down = dark.size
    inside = dark.crop((
        int(box.left * across), int(box.top * down),
        round((box.left + box.width) * across), round((box.top + box.height) * down),
    ))  # fmt: skip
    count = inside.histogram()[255]
    return count / max(1, dark.histogram()[255]), count / (inside.width * inside.height)


def _changed(data: bytes, turn: int, crop: tuple[int, int, int, int] | None = None) -> bytes:
    document, kept = pypdfium2.PdfDocument(data), BytesIO()
    for page in document:
        page.set_rotation(turn)
        if crop:
            page.set_cropbox(*crop)
    document.save(kept)
    document.close()
    return kept.getvalue()


def test_a_quote_is_marked_on_its_page_by_the_process_that_reads(files: LocalFiles, letter: bytes) -> None:
    """Lost: the place on the page, for which a person then reads all of it."""
    document = ShownDocument("letter.pdf", PDF, letter)
    quotes = ["the parcel was  found in the oﬃce", "“49.90 euros.”", "never written"]
    office, euros, nothing = files.places(document, quotes)
    assert [box.page for box in office] == [1] and [box.page for box in euros] == [2] and nothing == ()
    assert 72 / 612 < office[0].left < 0.4 and 0.07 < office[0].top < 0.09  # it begins behind "Dear Ms Ada, "
    assert 0.01 < office[0].height < 0.03


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_mark_lies_on_the_words_on_a_turned_and_cropped_page(letter: bytes, turn: int) -> None:
    """Lost: the mark, beside the words on every page that a scanner or a phone laid on its side."""
    data = _changed(letter, turn, (40, 600, 600, 780))
    (boxes,) = _places(data, "We pay the sum of 49.90 euros")
    (box,) = boxes
    of_page, of_box = _ink(data, box)
    assert of_page > 0.99 and of_box > 0.08
    assert (box.width > box.height) == (turn in (0, 180))


def test_a_scan_and_a_picture_have_no_places(files: LocalFiles) -> None:
    """Lost: the page itself, where a page without letters is taken for trouble."""
    kept = BytesIO()
    Image.new("RGB", (30, 20), "navy").save(kept, "PNG")
    assert files.places(ShownDocument("photo.png", "image/png", kept.getvalue()), ["words"]) == ((),)
    scan = REAL / "MEDRPT-2024-PAT-3847_medical_report_scan.pdf"
    if scan.is_file():
        assert files.places(ShownDocument(scan.name, PDF, path=scan), ["words"]) == ((),)


def test_damage_is_a_sentence(files: LocalFiles, letter: bytes) -> None:
    """Lost: the window, by one broken file."""
    with pytest.raises(Problem) as broken:
        files.places(ShownDocument("broken.pdf", PDF, b"%PDF-1.7 nothing"), ["words"])
    assert broken.value.trouble in (Trouble.NO_PAGE, Trouble.READING_STOPPED)
    assert files.places(ShownDocument("letter.pdf", PDF, letter), ["Dear Ms Ada"])[0]


def test_a_quote_over_two_lines_or_pages_has_a_box_in_each(tmp_path: Path, letter: bytes) -> None:
    """Lost: half of a quote."""
    (boxes,) = _places(letter, "the office of our carrier We pay the sum")
    assert [box.page for box in boxes] == [1, 2]


def _real(name: str) -> bytes:
    """A document from outside; ours where those are not at hand."""
    path = REAL / name
    return path.read_bytes() if path.is_file() else b""


def test_quotes_in_real_documents_lie_on_their_words(letter: bytes) -> None:
    """Lost: marks in columns of Korean, in Arabic from right to left, and across pages, as people send them."""
    for name, quote, lines in (
        (
            "normal_4pages.pdf",
            "성되고 고객에게는 그 약관내용에 관한 교섭이나 검토의 기회가 제대로 주어지지 않는",
            2,
        ),
        ("right_to_left_01.pdf", "من الأدوات القوية التي يمكن أن تعزز الإنتاجية", 1),
        (SPARSE, "Cross-location verification protocols should be reviewed to prevent", 2),
        ("RECEIPT-2024-TXN-98765_retail_purchase.pdf", "San Francisco, CA 94103", 1),
    ):
        data = _real(name) or letter
        (boxes,) = _places(data, quote if _real(name) else "the parcel was found")
        assert len(boxes) == (lines if _real(name) else 1), (name, boxes)
        assert all(_ink(data, box)[1] > 0.06 for box in boxes), name
        assert all(box.height < 0.03 for box in boxes), name
