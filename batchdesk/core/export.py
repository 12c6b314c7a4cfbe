"""What a workbook is written from: the person's columns, the answers, and how the run went."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from batchdesk.core.cells import Cell
from batchdesk.core.recipe import Answer
from batchdesk.core.rows import AnswerRow

STATUS_COLUMN = "Status"
NOTE_COLUMN = "Note"


RESULTS = "Results"
SUMMARY = "Summary"
PROBLEMS = "Problems"
REVIEW = "Review"
RUN_INFO = "Run info"
LONG_TEXT = "Long text"
MORE_COLUMNS = "More columns"
"""Names of the sheets (contract, section 3); the last is for the person's columns that Results has no room for."""

RECIPE_ROW = "Recipe"
"""The fact of the sheet Run info that holds the complete recipe, by which a workbook can be run again."""

EMPTIED = "(emptied)"
"""What the sheet Review shows for an answer that a person took out."""

DELIMITERS = (",", ";", "\t", "|")
"""What may stand between the cells of a csv file."""


@dataclass(frozen=True, slots=True)
class ExportForm:
    """How a file is to be written, where its ending leaves a choice.

    `delimiter` stands between the cells of a text file, one of `DELIMITERS`; "" means comma, and tab in a .tsv. Where
    decimals have commas, Excel opens a csv with semicolons by a double click, and one with commas as a single column.
    """

    delimiter: str = ""


ANY_FORM = ExportForm()
"""As the ending says."""


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One correction of a row (`column`, the model's `own` answer, the person's, and when, in UTC), or what else was made
    of it, with "" for the column. The tick and the comment stand in each line of a row."""

    number: int
    column: str
    own: Cell
    corrected: Cell
    at: datetime | None
    approved: bool
    comment: str


@dataclass(frozen=True, slots=True)
class Export:
    """Everything a writer needs; rows are drawn lazily and may be drawn again, never held whole.

    `columns` are the person's own names as they were; `answer_headers`, `status_header` and `note_header` are
    unique beside them. `info` is (what, value) for the sheet Run info; a None value makes a heading. `formats` are the
    spreadsheet's number formats of the person's columns, "" where General or unknown. `partial` and `practice` are
    sentences to be seen wherever the file is looked at, "" where there is nothing to say. Costs are US dollars.
    """

    name: str
    columns: tuple[str, ...]
    answers: tuple[Answer, ...]
    answer_headers: tuple[str, ...]
    status_header: str
    note_header: str
    count: int
    rows: Callable[[], Iterator[AnswerRow]]
    problems: Callable[[], Iterator[AnswerRow]]
    info: tuple[tuple[str, Cell], ...]
    formats: tuple[str, ...] = ()
    partial: str = ""
    practice: str = ""
    estimated: Decimal | None = None
    actual: Decimal | None = None
    form: ExportForm = ANY_FORM
    reviews: Callable[[], Iterator[ReviewLine]] = lambda: iter(())

    @property
    def headers(self) -> tuple[str, ...]:
        """All headers of the sheet Results, in order."""
        return (*self.columns, *self.answer_headers, self.status_header, self.note_header)


def unique_headers(taken: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[str, ...]:
    """The wanted names, " (2)" and so on appended where one is taken already (contract, section 3)."""
    used = {name.casefold() for name in taken}
    result: list[str] = []
    for name in wanted:
        candidate, turn = name, 2
        while candidate.casefold() in used:
            candidate, turn = f"{name} ({turn})", turn + 1
        used.add(candidate.casefold())
        result.append(candidate)
    return tuple(result)
