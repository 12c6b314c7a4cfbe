"""How a workbook looks: its colours and its styles, each made once."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from batchdesk.core.cells import Shown
from batchdesk.core.rows import RowStatus
from batchdesk.files.workbook_cells import Storable
from batchdesk.files.writable_formats import for_moments, for_numbers, shows_moment

Workbook = Any
"""XlsxWriter has no types."""

INK = "#1F1D1A"
QUIET = "#655F57"
LINE = "#C9C5BE"
ACCENT = "#0E5C63"
PERSON = "#F1EFEB"
ANSWER = "#DCEBE9"
AMBER = "#FAEFDA"
RED = "#FBE9E6"
GREY = "#ECEAE6"

STATUS_FILLS = {
    RowStatus.CUT_OFF: AMBER,
    RowStatus.REFUSED: AMBER,
    RowStatus.INVALID: AMBER,
    RowStatus.ERRORED: RED,
    RowStatus.EXPIRED: RED,
    RowStatus.CANCELED: GREY,
    RowStatus.SKIPPED: GREY,
    RowStatus.WAITING: GREY,
}

CHOICE_FILLS = (
    "#D8ECF8",
    "#FCE8C5",
    "#CFEBE1",
    "#F3DEEA",
    "#FAF6CF",
    "#F7DCCB",
    "#CADDEB",
    "#E6E4E0",
)
"""Tints of the eight colours that colour-blind people can tell apart (Okabe and Ito, 2008); dark text stays readable
on each, and in grey. The word in the cell is what tells; the tint only helps the eye."""

CHOICE_INKS = ("#3A9BD0", "#D98E04", "#0C8F6A", "#B8639A", "#C9BC1F", "#C8602A", "#1F6FA3", "#8A857C")
"""The same eight, strong enough for the bars of a chart."""

_MINUTES: dict[type, str] = {
    date: "yyyy-mm-dd",
    datetime: "yyyy-mm-dd hh:mm",
    time: "hh:mm",
    timedelta: "[h]:mm:ss",
}
_SECONDS: dict[type, str] = {datetime: "yyyy-mm-dd hh:mm:ss", time: "hh:mm:ss"}
_TRUTH = '"TRUE";"TRUE";"FALSE"'
"""LibreOffice forgets that a cell is a yes or no where its neighbour looks the same, and shows 0 for FALSE."""

_MOST_CODES = 150
"""Formats of the person's own that are kept; a workbook holds 200 to 250 (Excel specifications and limits)."""


class Styles:
    """The styles of one workbook, by what they look like; each is the index that cells name it by."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[Any, ...], int] = {}
        self._numbers: dict[tuple[type, str, bool], int] = {}
        self._codes: set[str] = set()
        self.truth = self.of(num_format=_TRUTH, align="center")

    def of(self, **properties: Any) -> int:
        """A style with XlsxWriter's format properties; text stands at the top of its cell unless told otherwise."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            made = self._book.add_format({"valign": "top"} | properties)
            self._made[key] = int(made._get_xf_index())
        return self._made[key]

    def text(self, *, wrapped: bool, fill: str = "") -> int:
        """The style of a text, on a tint where one is given."""
        properties: dict[str, Any] = {"text_wrap": True} if wrapped else {}
        if fill:  # a tint hides the grid; the white line keeps equal neighbours apart
            properties |= {"bg_color": fill, "bottom": 1, "bottom_color": "#FFFFFF"}
        return self.of(**properties)

    def header(self, *, answer: bool) -> int:
        """The style of a column's name; an answer's is tinted apart from the person's own."""
        return self.of(
            bold=True,
            bottom=1,
            bottom_color=LINE,
            font_color=ACCENT if answer else INK,
            bg_color=ANSWER if answer else PERSON,
            valign="vcenter",
            text_wrap=True,
        )

    def number(self, value: Storable, code: str = "") -> int:
        """The style of what is not text: the person's own code where it suits, else dates as ISO 8601 shows them.

        Seconds are shown only where there are some.
        """
        kind = type(value)
        key = (kind, code, kind in _SECONDS and bool(value.second or value.microsecond))  # type: ignore[union-attr]
        if key not in self._numbers:
            self._numbers[key] = self._number(*key)
        return self._numbers[key]

    def seen(self, cell: Shown) -> int:
        """The style of a number as the person's own format shows it, also where it shows the day without its time."""
        key = (Shown, cell.format, False)
        if key not in self._numbers:
            own = self._known(for_moments(cell.format)) or _MINUTES[datetime]
            moment = shows_moment(cell.format)
            self._numbers[key] = (
                self.of(num_format=own, align="left") if moment else self.number(cell.value, cell.format)
            )
        return self._numbers[key]

    def _number(self, kind: type, code: str, has_seconds: bool) -> int:
        if kind is bool:
            return self.truth
        if kind in _MINUTES:
            own = _SECONDS[kind] if has_seconds else _MINUTES[kind]
            return self.of(num_format=self._known(for_moments(code)) or own, align="left")
        known = self._known(for_numbers(code))
        return self.of(num_format=known) if known else self.of()

    def _known(self, code: str) -> str:
        if code and code not in self._codes:
            if len(self._codes) >= _MOST_CODES:
                return ""
            self._codes.add(code)
        return code
