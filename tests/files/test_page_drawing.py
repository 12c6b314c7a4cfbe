"""Pages of documents as pictures, drawn where a hostile file can do no harm."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from batchdesk.core.inspection import ShownDocument
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.local import LocalFiles
from batchdesk.files.page_drawing import MOST_PIXELS, draw_page
from tests.flows.documents import write_pdf

PDF = "application/pdf"


@pytest.fixture
def letter(tmp_path: Path) -> bytes:
    return write_pdf(tmp_path / "letter.pdf", ["The first page", "The second page"]).read_bytes()


def _size(png: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(png)) as image:
        return image.size


def test_a_page_is_drawn_as_wide_as_it_is_wanted(files: LocalFiles, letter: bytes) -> None:
    """Lost: pages that are a blur on a sharp screen."""
    document = ShownDocument("letter.pdf", PDF, letter)
    assert files.pages(document) == 2
    assert files.page_texts(document) == ("The first page", "The second page")
    width, height = _size(files.draw_page(document, 2, 640))
    assert abs(width - 640) <= 1 and abs(height - 640 * 792 / 612) <= 2
    assert files.draw_page(document, 1, 200) != files.draw_page(document, 2, 200)


def test_a_file_that_was_sent_as_text_is_drawn_from_where_it_lies(
    files: LocalFiles, letter: bytes, tmp_path: Path
) -> None:
    """Lost: the page of most documents, of which only the text was sent."""
    path = tmp_path / "letter.pdf"
    assert files.pages(ShownDocument("letter.pdf", PDF, path=path)) == 2
    path.unlink()
    with pytest.raises(Problem) as gone:
        files.pages(ShownDocument("letter.pdf", PDF, path=path))
    assert gone.value.trouble is Trouble.NO_PAGE


def test_a_picture_is_its_own_page_and_never_blown_up(files: LocalFiles) -> None:
    """Lost: photos among the documents."""
    kept = BytesIO()
    Image.new("RGB", (300, 200), "navy").save(kept, "PNG")
    document = ShownDocument("photo.png", "image/png", kept.getvalue())
    assert files.pages(document) == 1 and files.page_texts(document) == ("",)
    assert _size(files.draw_page(document, 1, 900)) == (300, 200)
    assert _size(files.draw_page(document, 1, 150)) == (150, 100)


@pytest.mark.parametrize("page", [0, 3, -1])
def test_a_page_that_is_not_there_is_a_sentence(files: LocalFiles, letter: bytes, page: int) -> None:
    """Lost: the last page shown in its place, which looks like the right one."""
    with pytest.raises(Problem) as missing:
        files.draw_page(ShownDocument("letter.pdf", PDF, letter), page, 200)
    assert missing.value.trouble is Trouble.NO_PAGE


@pytest.mark.parametrize("media_type", [PDF, "image/png"])
def test_damage_is_a_sentence_and_the_next_document_is_shown(
    files: LocalFiles, letter: bytes, media_type: str
) -> None:
    """Lost: the window, by one broken file."""
    with pytest.raises(Problem) as broken:
        files.draw_page(ShownDocument("broken", media_type, b"%PDF-1.7 nothing"), 1, 200)
    assert broken.value.trouble in (Trouble.NO_PAGE, Trouble.READING_STOPPED)
    assert files.draw_page(ShownDocument("letter.pdf", PDF, letter), 1, 100)


def test_a_page_a_mile_long_is_drawn_small(letter: bytes) -> None:
    """Lost: all memory, by a page whose size somebody made up."""
    long = letter.replace(b"/MediaBox [0 0 612 792]", b"/MediaBox [0 0 12 99999]")
    width, height = _size(draw_page(long, PDF, 1, 3_000))
    assert width * height <= MOST_PIXELS * 1.1
