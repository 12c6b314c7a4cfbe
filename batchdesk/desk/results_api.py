"""What may be asked of the answers of a job: finding, looking, summing up, and what a person makes of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Protocol

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.quoting import Evidence, PageBox
from batchdesk.core.rows import AnswerRow
from batchdesk.core.views import Agreement, ColumnRef, CrossTable, FoundRows, Overview, RowQuery


class ResultsApi(Protocol):
    """`DeskApi.results`: rows as a person asks for them; a million of them must stay quick and small."""

    def find(
        self,
        job_id: str,
        query: RowQuery,
        progress: Progress = quiet,
        so_far: Callable[[FoundRows], object] | None = None,
    ) -> FoundRows:
        """The numbers of the rows that a query finds, in its order; can be canceled by its progress.

        `so_far` is called meanwhile, on the same thread, with what was found first; the rest comes behind it. A sort
        has nothing to tell before its end.
        """
        ...

    def rows(self, job_id: str, numbers: Sequence[int]) -> tuple[AnswerRow, ...]:
        """These rows, in the order asked; with what a person made of them."""
        ...

    def values(
        self, job_id: str, column: ColumnRef, limit: int = 200, progress: Progress = quiet
    ) -> tuple[tuple[Cell, int], ...]:
        """The values of a column and how many rows have each, most frequent first: what a filter offers."""
        ...

    def document(self, job_id: str, number: int) -> DocumentText | None:
        """The text of the row's document and how many pages can be shown; None where the row has none."""
        ...

    def document_page(self, job_id: str, number: int, page: int, width: int) -> bytes:
        """A page (from 1) of the row's document as a PNG about so many pixels wide; Problem NO_PAGE, READING_STOPPED."""
        ...

    def document_places(
        self, job_id: str, number: int, quotes: Sequence[str]
    ) -> tuple[tuple[PageBox, ...], ...]:
        """Where each quote stands on the pages that `document_page` draws; none where it is not found there."""
        ...


@dataclass(frozen=True, slots=True)
class DocumentText:
    """What a person can see of a row's document.

    `text` is what was sent, or the text layer of pages that were sent as such (`as_pages`); `starts` has the character
    at which each page begins, where pages are known. `pages` can be drawn, 0 where none can. `whole` is False where a
    page has no text, as scanned ones.
    """

    title: str
    text: str
    starts: tuple[int, ...] = ()
    pages: int = 0
    as_pages: bool = False
    whole: bool = True

    def page_at(self, place: int) -> int:
        """The page (from 1) on which a character of the text stands, 0 where pages are not known."""
        return bisect_right(self.starts, place)


class SummariesApi(Protocol):
    """`DeskApi.summaries`: what the answers come to; computed in one streamed pass, off the window's thread."""

    def overview(self, job_id: str, progress: Progress = quiet) -> Overview:
        """A summary of each answer column, in recipe order, over the answers as they stand; can be canceled."""
        ...

    def cross(
        self, job_id: str, down: ColumnRef, across: ColumnRef, progress: Progress = quiet
    ) -> CrossTable:
        """Two columns (answers or the person's own) against each other."""
        ...

    def agreement(
        self,
        job_id: str,
        answer: ColumnRef,
        expected: ColumnRef,
        progress: Progress = quiet,
        *,
        digits: int | None = None,
    ) -> Agreement:
        """An answer column against a column with the expected values.

        Capitals and spaces do not count, lists are compared as sets, yes and no by their words in several languages.
        Numbers are equal where they are so after rounding to `digits` decimals; None compares them as they are.
        """
        ...


class StepKind(Enum):
    """What a person did that can be taken back."""

    EDITED = "edited"
    RESET = "reset"
    COMMENTED = "commented"
    APPROVED = "approved"
    NOT_APPROVED = "not approved"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the (first) row it was about, how many rows, and the index of the answer where it was about one."""

    kind: StepKind
    number: int
    rows: int
    answer: int | None = None


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

    def approve(self, job_id: str, numbers: Sequence[int], approved: bool = True) -> Step | None:
        """Tick rows as seen and right, or take that back; the step that `undo` knows, None where all were so already."""
        ...

    def comment(self, job_id: str, number: int, text: str) -> AnswerRow:
        """Keep a remark about a row, "" removes it."""
        ...

    def undo(self, job_id: str, step: Step | None = None) -> Step | None:
        """Take back this step, else the last one of this session, and say which it was; None where there is none.

        What was made of the same cell, tick or comment since, in another window or by a later step, stays.
        """
        ...

    def redo(self, job_id: str) -> Step | None:
        """Do again what was taken back last."""
        ...

    def evidence(self, job_id: str, number: int) -> tuple[Evidence, ...]:
        """The quotes in a row's answers as they stand, and where its texts have them.

        `Evidence.source` is 0 for the text of the row's document and n for its n-th column.
        """
        ...

    def next_problem(self, job_id: str, numbers: Sequence[int], progress: Progress = quiet) -> int | None:
        """The first of these rows, in this order, that needs a look and is not approved; None where there is none.

        That is one without a usable answer, or with a quote that is not found in its source.
        """
        ...

    def retry_rows(self, job_id: str, numbers: Sequence[int], cap: Decimal | None = None) -> Job:
        """Send these rows again, whatever their status; a usable answer stays until a better one is there."""
        ...

    def retry_price(self, job_id: str, numbers: Sequence[int]) -> tuple[int, Decimal | None]:
        """(requests, about what they cost in US dollars) of `retry_rows`; None where it is unknown."""
        ...
