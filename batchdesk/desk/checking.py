"""Whether what a row's answers quote stands in its source, and which row a person should look at next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from batchdesk.core.cells import show
from batchdesk.core.jobs import Job
from batchdesk.core.progress import Progress
from batchdesk.core.quoting import Evidence, evidence, is_quote
from batchdesk.core.rows import UNUSABLE, AnswerRow
from batchdesk.core.views import RowQuery
from batchdesk.desk.documents_shown import DocumentsShown
from batchdesk.desk.tools import Tools

_TOGETHER = 200
"""Rows looked at between two words of progress."""


def evidence_of(shown: DocumentsShown, job: Job, row: AnswerRow) -> tuple[Evidence, ...]:
    """The quotes of a row's answers as they stand; source 0 is its document's text, n its n-th column."""
    if not row.answers:
        return ()
    document = shown.document(job, row.number) if job.has_documents else None
    texts = [document.text if document else "", *map(show, row.cells)]
    found = evidence(job.answers, row.answers, texts)
    if document is None or document.whole:
        return found
    return tuple(quote if quote.found else replace(quote, sure=False) for quote in found)


def next_problem(
    tools: Tools, shown: DocumentsShown, job: Job, numbers: Sequence[int], progress: Progress
) -> int | None:
    """The first of these rows that needs a look and has no tick; Canceled by its progress.

    Where no answer is a quote, only the rows without a usable answer are looked at: a million take a moment.
    """
    quotes = any(map(is_quote, job.answers))
    if not quotes:
        failed = frozenset(tools.store.finding.find(job, RowQuery(statuses=UNUSABLE), progress).numbers)
        numbers = [number for number in numbers if number in failed]
    for at in range(0, len(numbers), _TOGETHER):
        progress(at, len(numbers), "looking")
        for row in tools.store.rows.some(job.id, list(numbers[at : at + _TOGETHER])):
            if not row.review.approved and _needs_look(shown, job, row, quotes=quotes):
                return row.number
    return None


def _needs_look(shown: DocumentsShown, job: Job, row: AnswerRow, *, quotes: bool) -> bool:
    if row.outcome.status in UNUSABLE:
        return True
    return quotes and any(quote.missing for quote in evidence_of(shown, job, row))
