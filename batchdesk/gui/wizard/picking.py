"""Which rows are tried: a short, a middling and a long one, others at random, or numbers that the person types."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

from batchdesk.core.cells import show
from batchdesk.core.inspection import Inspection
from batchdesk.core.problems import Problem
from batchdesk.core.prompt import compile_prompt

AT_ONCE = 3
"""Rows tried when the person says nothing."""
AT_MOST = 10
"""Trials are at the full price and one after another; more belongs into a job."""

_LETTERS = 4
"""Characters that a token stands for, roughly; only lengths of documents and cells are weighed by it."""

_PART = re.compile(r"\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?")


def first_filled(inspection: Inspection, prompt: str, count: int = AT_ONCE) -> tuple[int, ...]:
    """Numbers (from 1) of the first preview rows that the prompt has something to ask about."""
    return _filled(inspection, prompt)[:count]


def of_each_length(inspection: Inspection, prompt: str, count: int = AT_ONCE) -> tuple[int, ...]:
    """Numbers (from 1, sorted) of preview rows that stand for the short, the middling and the long ones.

    The rows that the prompt has something to ask about are sorted by the length of what it asks about and cut into
    `count` equal groups; the middle row of each is taken. Answers grow with their rows, and the price of the whole job
    is carried over from these: three rows of one length would say nothing about the others.
    """
    lengths = _lengths(inspection, prompt)
    filled = sorted(_filled(inspection, prompt), key=lambda number: (lengths(number), number))
    if len(filled) <= count:
        return tuple(sorted(filled))
    return tuple(sorted(filled[(2 * at + 1) * len(filled) // (2 * count)] for at in range(count)))


def others(
    inspection: Inspection, prompt: str, not_these: Sequence[int], chance: Random, count: int = AT_ONCE
) -> tuple[int, ...]:
    """Row numbers drawn from all rows, sorted; rows known to be empty and the given ones are left out if possible."""
    empty = set(range(1, len(inspection.preview) + 1)) - set(_filled(inspection, prompt))
    every = [number for number in range(1, inspection.rows + 1) if number not in empty]
    fresh = [number for number in every if number not in set(not_these)] or every
    return tuple(sorted(chance.sample(fresh, min(count, len(fresh)))))


def read_numbers(text: str, rows: int) -> tuple[int, ...]:
    """Row numbers typed as "1, 4-6"; () when they can not be read, lie outside the data or are too many."""
    found: list[int] = []
    for part in re.split(r"[,;\s]+(?![-–])", text.strip().replace(" -", "-").replace("- ", "-")):
        match = _PART.fullmatch(part)
        if not match:
            return ()
        first, last = int(match[1]), int(match[2] or match[1])
        if not 1 <= first <= last <= rows or last - first >= AT_MOST:
            return ()
        found += range(first, last + 1)
    numbers = tuple(dict.fromkeys(found))
    return numbers if len(numbers) <= AT_MOST else ()


def write_numbers(numbers: Sequence[int]) -> str:
    """Row numbers as `read_numbers` reads them."""
    return ", ".join(str(number) for number in numbers)


def _filled(inspection: Inspection, prompt: str) -> tuple[int, ...]:
    numbers = tuple(range(1, min(len(inspection.preview), inspection.rows) + 1))
    try:
        template = compile_prompt(prompt, inspection.column_names, documents=inspection.has_documents)
    except Problem:
        return numbers
    if inspection.kind == "documents" or (inspection.has_documents and template.uses_document):
        return tuple(number for number in numbers if _has_document(inspection, number))
    return tuple(number for number in numbers if not template.is_empty(inspection.preview[number - 1]))


def _lengths(inspection: Inspection, prompt: str) -> Callable[[int], int]:
    """How long what is asked about is, by row number: characters of cells, and of the document where there is one."""
    try:
        template = compile_prompt(prompt, inspection.column_names, documents=inspection.has_documents)
    except Problem:
        return lambda number: 0

    def length(number: int) -> int:
        cells = inspection.preview[number - 1]
        written = sum(len(show(cells[index])) for index in template.columns if index < len(cells))
        documents = inspection.documents
        if not template.uses_document or number > len(documents):
            return written
        document = documents[number - 1]
        tokens = document.text_tokens if document.sent_as == "text" else document.page_tokens
        return written + (tokens * _LETTERS if tokens is not None else document.bytes)

    return length


def _has_document(inspection: Inspection, number: int) -> bool:
    """False where the row's document can not be sent; a table may not tell of each."""
    documents = inspection.documents
    return number > len(documents) or documents[number - 1].sent_as != "not"
