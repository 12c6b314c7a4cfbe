"""What a person makes of answers, and documents to look at, in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from threading import Lock

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from batchdesk.core.answer_text import fitting, parse_answer
from batchdesk.core.cells import Cell, show
from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.quoting import Evidence, PageBox, evidence
from batchdesk.core.rows import UNREVIEWED, UNUSABLE, AnswerRow, Review
from batchdesk.desk.results_api import DocumentText, Step, StepKind
from batchdesk.files import page_drawing

_Made = dict[int, Review]
_PAPER, _INK = QColor("#FFFFFF"), QColor("#222222")
_ONE_AT_A_TIME = Lock()
"""pdfium is for one thread; the application asks it in a process that answers one call after another."""


@dataclass
class FakeDocuments:
    """`texts[(job, number)]` are the documents; a page is drawn from its part of the text."""

    texts: dict[tuple[str, int], DocumentText] = field(default_factory=dict)
    drawn: list[tuple[int, int]] = field(default_factory=list)
    fault: Problem | None = None
    pdf: bytes = b""
    """Where there is one, its real pages are drawn and looked through, whatever the text."""
    looked_for: list[tuple[str, ...]] = field(default_factory=list)

    def document_places(
        self, job_id: str, number: int, quotes: Sequence[str]
    ) -> tuple[tuple[PageBox, ...], ...]:
        self.looked_for.append(tuple(quotes))
        if not self.pdf:
            return tuple(() for _ in quotes)
        with _ONE_AT_A_TIME:
            return page_drawing.places(self.pdf, page_drawing.PDF, quotes)

    def document(self, job_id: str, number: int) -> DocumentText | None:
        return self.texts.get((job_id, number))

    def document_page(self, job_id: str, number: int, page: int, width: int) -> bytes:
        self.drawn.append((page, width))
        if self.fault:
            raise self.fault
        if self.pdf:
            with _ONE_AT_A_TIME:
                return page_drawing.draw_page(self.pdf, page_drawing.PDF, page, width)
        found = self.texts[(job_id, number)]
        if not 1 <= page <= found.pages:
            raise Problem(Trouble.NO_PAGE, reason="there is no such page")
        starts = (*(found.starts or (0,)), len(found.text))
        return _page(found.text[starts[page - 1] : starts[page]], width)


class FakeReviews:
    """`ReviewsApi` over the rows that `row_of` makes; `sent` has the rows that were sent again."""

    def __init__(
        self,
        job_of: Callable[[str], Job],
        row_of: Callable[[Job, int], AnswerRow],
        documents: FakeDocuments,
        enter: Callable[[str], None],
    ) -> None:
        self._job, self._make, self._documents, self._enter = job_of, row_of, documents, enter
        self.made: dict[tuple[str, int], Review] = {}
        self.sent: list[int] = []
        self.price: Decimal | None = Decimal("0.00041")
        self._done: list[tuple[Step, str, _Made, _Made]] = []
        self._undone: list[tuple[Step, str, _Made, _Made]] = []

    def over(self, job_id: str, row: AnswerRow) -> AnswerRow:
        """The row with what was made of it."""
        return replace(row, review=self.made.get((job_id, row.number), row.review))

    def edit(self, job_id: str, number: int, answer: int, value: Cell) -> AnswerRow:
        self._enter("edit")
        row = self._row(job_id, number)
        kept = {at: cell for at, cell in row.review.edits if at != answer}
        kept[answer] = fitting(value, self._job(job_id).answers[answer])
        review = replace(row.review, edits=tuple(sorted(kept.items())))
        return self._put(job_id, row, review, StepKind.EDITED, answer)

    def parse(self, job_id: str, answer: int, text: str) -> Cell:
        return parse_answer(text, self._job(job_id).answers[answer])

    def reset(self, job_id: str, number: int, answer: int | None = None) -> AnswerRow:
        row = self._row(job_id, number)
        kept = tuple(edit for edit in row.review.edits if answer is not None and edit[0] != answer)
        return self._put(job_id, row, replace(row.review, edits=kept), StepKind.RESET, answer)

    def approve(self, job_id: str, numbers: Sequence[int], approved: bool = True) -> Step | None:
        self._enter("approve")
        kind = StepKind.APPROVED if approved else StepKind.NOT_APPROVED
        before = {number: self._row(job_id, number).review for number in numbers}
        after = {number: replace(review, approved=approved) for number, review in before.items()}
        if before == after:
            return None
        self.made |= {(job_id, number): review for number, review in after.items()}
        self._done.append((Step(kind, numbers[0], len(numbers)), job_id, before, after))
        self._undone.clear()
        return self._done[-1][0]

    def comment(self, job_id: str, number: int, text: str) -> AnswerRow:
        row = self._row(job_id, number)
        return self._put(job_id, row, replace(row.review, comment=text.strip()), StepKind.COMMENTED)

    def undo(self, job_id: str, step: Step | None = None) -> Step | None:
        found = [one for one in self._done if step is None or one[0] is step]
        if not found:
            return None
        self._undone.append(found[-1])
        self._done = [one for one in self._done if one is not found[-1]]
        step, job, before, _ = self._undone[-1]
        self.made |= {(job, number): review for number, review in before.items()}
        return step

    def redo(self, job_id: str) -> Step | None:
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        step, job, _, after = self._done[-1]
        self.made |= {(job, number): review for number, review in after.items()}
        return step

    def evidence(self, job_id: str, number: int) -> tuple[Evidence, ...]:
        job, row, document = (
            self._job(job_id),
            self._row(job_id, number),
            self._documents.document(job_id, number),
        )
        found = evidence(job.answers, row.answers, [document.text if document else "", *map(show, row.cells)])
        unsure = document is not None and not document.whole
        return tuple(replace(one, sure=one.found or not unsure) for one in found)

    def next_problem(self, job_id: str, numbers: Sequence[int], progress: Progress = quiet) -> int | None:
        for number in numbers:
            row = self._row(job_id, number)
            missing = any(one.missing for one in self.evidence(job_id, number))
            if not row.review.approved and (row.outcome.status in UNUSABLE or missing):
                return number
        return None

    def retry_rows(self, job_id: str, numbers: Sequence[int], cap: Decimal | None = None) -> Job:
        self.sent += numbers
        return self._job(job_id)

    def retry_price(self, job_id: str, numbers: Sequence[int]) -> tuple[int, Decimal | None]:
        return len(numbers), None if self.price is None else self.price * len(numbers)

    def _row(self, job_id: str, number: int) -> AnswerRow:
        return self.over(job_id, self._make(self._job(job_id), number))

    def _put(
        self, job_id: str, row: AnswerRow, review: Review, kind: StepKind, answer: int | None = None
    ) -> AnswerRow:
        before = self.made.get((job_id, row.number), UNREVIEWED)
        self.made[job_id, row.number] = review
        step = Step(kind, row.number, 1, answer)
        self._done.append((step, job_id, {row.number: before}, {row.number: review}))
        self._undone.clear()
        return replace(row, review=review)


def _page(text: str, width: int) -> bytes:
    image = QImage(width, round(width * 1.414), QImage.Format.Format_RGB32)
    image.fill(_PAPER)
    painter = QPainter(image)
    painter.setPen(_INK)
    face = painter.font()
    face.setPixelSize(max(6, width // 34))
    painter.setFont(face)
    edge = width // 10
    room = QRect(edge, edge, width - 2 * edge, image.height() - 2 * edge)
    painter.drawText(room, Qt.TextFlag.TextWordWrap.value, text)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())
