"""What is copied pastes as the same cells."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from html.parser import HTMLParser

import pytest

from batchdesk.core.cells import Cell, Shown
from batchdesk.core.clipboard import as_html, as_tsv


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("plain", "plain"),
        ("two\r\nlines", '"two\nlines"'),
        ("a\tb", '"a\tb"'),
        ('say "hi"', '"say ""hi"""'),
        (5, "5"),
        (2.0, "2"),
        (0.1, "0.1"),
        (True, "TRUE"),
        (date(2024, 5, 1), "2024-05-01"),
        (Shown(0.25, "25%", "0%"), "25%"),
    ],
)
def test_text_is_quoted_as_excel_does(cell: Cell, text: str) -> None:
    """Lost: a line break or tab in a cell would shift all cells after it."""
    assert as_tsv([(cell, "x"), ("y", None)]) == f"{text}\tx\r\ny\t\r\n"


class _Cells(HTMLParser):
    """Cells of a pasted table: their attributes and their text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[tuple[dict[str, str | None], str]]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.found.append([])
        elif tag == "td":
            self._inside = True
            self.found[-1].append((dict(attrs), ""))
        elif tag == "br" and self._inside:
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "td":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            attributes, text = self.found[-1][-1]
            self.found[-1][-1] = (attributes, text + data)


def pasted(*cells: Cell) -> list[tuple[dict[str, str | None], str]]:
    parser = _Cells()
    parser.feed(as_html([cells]))
    return parser.found[0]


@pytest.mark.parametrize("text", ["00123", "=1+1", "1/2", "<b>&</b>", "two\nlines", "1e5", " x "])
def test_text_is_marked_as_text(text: str) -> None:
    """Lost: leading zeros; 1/2 would become a date and =1+1 a formula."""
    ((attributes, found),) = pasted(text)
    assert found == text and attributes["style"] == "mso-number-format:'@'"


def test_numbers_and_days_stay_what_they_are() -> None:
    """Lost: a number that does not add up, a date in the wrong month."""
    found = pasted(5, 0.1, date(2024, 3, 4), datetime(2024, 3, 4, 9), time(8, 15), timedelta(hours=30), None)
    assert [text for _, text in found] == [
        "5",
        "0.1",
        "2024-03-04",
        "2024-03-04 09:00",
        "08:15",
        "30:00:00",
        "",
    ]
    assert found[1][0]["sdval"] == "0.1" and found[2][0]["style"] == "mso-number-format:'yyyy-mm-dd'"


def test_a_number_takes_its_format_along() -> None:
    """Lost: 25 % pasted as 0.25; a quote in a format would end its attribute."""
    ((attributes, text),) = pasted(Shown(5, '5 "pcs"', '0 "pcs"'))
    assert (attributes["sdval"], text) == ("5", '5 "pcs"')
    assert attributes["style"] == "mso-number-format:'0 \"pcs\"'"


def test_every_row_stands_in_its_own() -> None:
    """Lost: rows run together."""
    parser = _Cells()
    parser.feed(as_html([("a", "b"), ("c", None)]))
    assert [[text for _, text in row] for row in parser.found] == [["a", "b"], ["c", ""]]
