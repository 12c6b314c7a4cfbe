"""What may be asked of the answers of a job: finding, looking, summing up, and what a person makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.rows import AnswerRow
from batchdesk.core.views import Agreement, ColumnRef, ColumnSummary, CrossTable, FoundRows, RowQuery


class ResultsApi(Protocol):
    """`DeskApi.results`: rows as a person asks for them; a million of them must stay quick and small."""

    def find(self, job_id: str, query: RowQuery, progress: Progress = quiet) -> FoundRows:
        """The numbers of the rows that a query finds, in its order; can be canceled by its progress."""
        ...

    def rows(self, job_id: str, numbers: Sequence[int]) -> tuple[AnswerRow, ...]:
        """These rows, in the order asked; with what a person made of them."""
        ...

    def values(self, job_id: str, column: ColumnRef, limit: int = 200) -> tuple[tuple[Cell, int], ...]:
        """The values of a column and how many rows have each, most frequent first: what a filter offers."""
        ...

    def document_page(self, job_id: str, number: int, page: int, width: int) -> bytes:
        """A page (from 1) of the row's document as a PNG so many pixels wide; Problem where it has no pages."""
        ...

    def document_text(self, job_id: str, number: int) -> str:
        """The text of the row's document as it was sent, "" where it went as pages or there is none."""
        ...

    def pages(self, job_id: str, number: int) -> int:
        """How many pages `document_page` can show of the row's document; 0 where there are none."""
        ...


class SummariesApi(Protocol):
    """`DeskApi.summaries`: what the answers come to; computed in one streamed pass, off the window's thread."""

    def columns(self, job_id: str, progress: Progress = quiet) -> tuple[ColumnSummary, ...]:
        """One summary for each answer column, in recipe order."""
        ...

    def cross(
        self, job_id: str, down: ColumnRef, across: ColumnRef, progress: Progress = quiet
    ) -> CrossTable:
        """Two columns (answers or the person's own) against each other."""
        ...

    def agreement(
        self, job_id: str, answer: ColumnRef, expected: ColumnRef, progress: Progress = quiet
    ) -> Agreement:
        """An answer column against a column with the expected values."""
        ...


class ReviewsApi(Protocol):
    """`DeskApi.reviews`: a person's corrections, ticks and comments. Every method announces the job and can be undone.

    Rows are named by their numbers. A correction changes one row only, also where others share its request.
    """

    def edit(self, job_id: str, number: int, answer: int, value: Cell) -> AnswerRow:
        """Correct the answer of an index; Problem ANSWER_UNFIT where the value is not of the column's kind."""
        ...

    def parse(self, job_id: str, answer: int, text: str) -> Cell:
        """What a person typed as a value of the answer's kind, in their locale's free forms; Problem ANSWER_UNFIT."""
        ...

    def reset(self, job_id: str, number: int, answer: int | None = None) -> AnswerRow:
        """Take one correction back, or all of a row: the model's own answers stand again."""
        ...

    def approve(self, job_id: str, numbers: Sequence[int], approved: bool = True) -> None:
        """Tick rows as seen and right, or take that back."""
        ...

    def comment(self, job_id: str, number: int, text: str) -> AnswerRow:
        """Keep a remark about a row, "" removes it."""
        ...

    def undo(self, job_id: str) -> int | None:
        """Take back the last step of this session; the number of the (first) row it was about, None where there is none."""
        ...

    def redo(self, job_id: str) -> int | None:
        """Do again what was taken back last."""
        ...

    def retry_rows(self, job_id: str, numbers: Sequence[int], cap: Decimal | None = None) -> Job:
        """Send these rows again, whatever their status; a usable answer stays until a better one is there."""
        ...

    def retry_price(self, job_id: str, numbers: Sequence[int]) -> tuple[int, Decimal | None]:
        """(requests, about what they cost in US dollars) of `retry_rows`; None where it is unknown."""
        ...
