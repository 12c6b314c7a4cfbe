"""What the panel has to fetch about a row, in tasks; what comes when another row is shown already is dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from batchdesk.core.jobs import BATCH_KIND, Job, JobState
from batchdesk.core.problems import Problem
from batchdesk.core.quoting import Evidence
from batchdesk.core.rows import UNUSABLE, AnswerRow
from batchdesk.desk.results_api import DocumentText
from batchdesk.gui.page import Page
from batchdesk.gui.saying import title_of

_REST_MS = 120
"""How long a row is looked at before its document is fetched: the arrows run over many."""

T = TypeVar("T")


class Looking(QObject):
    """`found(DocumentText or None, quotes)`, `earlier(attempts)`, `priced(requests, dollars or None)` come a moment after
    `look`; the others when they are asked for."""

    found = Signal(object, object)
    earlier = Signal(object)
    priced = Signal(int, object)
    prompt = Signal(str)
    page = Signal(int, int, object)
    page_failed = Signal(str)
    places = Signal(object, object)
    row = Signal(object)

    def __init__(self, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._shown: tuple[Job, AnswerRow] | None = None
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._fetch)

    def look(self, job: Job, row_: AnswerRow) -> None:
        """A row is shown; once it stays for a moment, the rest is fetched."""
        self._shown = (job, row_)
        self._rest.start()

    @property
    def is_resting(self) -> bool:
        """Whether nothing was fetched yet."""
        return self._rest.isActive()

    def fetch_prompt(self) -> None:
        """What was asked."""
        desk = self._page.context.desk
        self._for_row(lambda job, row_: desk.request_text(job.id, row_.number), self.prompt.emit)

    def fetch_row(self) -> None:
        """The row as it is now."""
        desk = self._page.context.desk
        self._for_row(
            lambda job, row_: desk.results.rows(job.id, [row_.number]),
            lambda rows: self.row.emit(rows[0]) if rows else None,
        )

    def fetch_page(self, page: int, width: int) -> None:
        """A page of its document."""
        desk = self._page.context.desk
        self._for_row(
            lambda job, row_: desk.results.document_page(job.id, row_.number, page, width),
            lambda png: self.page.emit(page, width, png),
            lambda problem: self.page_failed.emit(title_of(problem)),
        )

    def fetch_places(self, quotes: Sequence[str]) -> None:
        """Where quotes stand on the pages of its document."""
        desk = self._page.context.desk
        asked = tuple(quotes)
        self._for_row(
            lambda job, row_: desk.results.document_places(job.id, row_.number, asked),
            lambda places: self.places.emit(asked, places),
        )

    def _fetch(self) -> None:
        desk = self._page.context.desk

        def proof(job: Job, row_: AnswerRow) -> tuple[DocumentText | None, tuple[Evidence, ...]]:
            document = desk.results.document(job.id, row_.number) if job.has_documents else None
            return document, desk.reviews.evidence(job.id, row_.number)

        self._for_row(proof, lambda told: self.found.emit(*told))
        self._for_row(lambda job, row_: desk.earlier_attempts(job.id, row_.number), self.earlier.emit)
        if self._shown is not None and _can_go_again(*self._shown):
            self._for_row(
                lambda job, row_: desk.reviews.retry_price(job.id, [row_.number]),
                lambda told: self.priced.emit(*told),
            )

    def _for_row(
        self,
        work: Callable[[Job, AnswerRow], T],
        then: Callable[[T], object],
        otherwise: Callable[[Problem], object] | None = None,
    ) -> None:
        if self._shown is None:
            return
        job, row_ = self._shown

        def still() -> bool:
            return self._shown is not None and (self._shown[0].id, self._shown[1].number) == (
                job.id,
                row_.number,
            )

        task = self._page.task(lambda _: work(job, row_)).then(lambda told: still() and then(told))
        if otherwise is not None:
            task.otherwise(lambda problem: still() and otherwise(problem))
        task.start()


def _can_go_again(job: Job, row_: AnswerRow) -> bool:
    """Whether one row of a job can be sent again now: it is at its end, knows its rows, and this one was asked."""
    at_end = job.state is JobState.FINISHED and job.kind != BATCH_KIND
    return at_end and (bool(row_.outcome.model) or row_.outcome.status in UNUSABLE)
