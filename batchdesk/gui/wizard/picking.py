"""Which rows are tried: the first that hold something, others at random, or numbers that the person types."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from batchdesk.core.inspection import Inspection
from batchdesk.core.problems import Problem
from batchdesk.core.prompt import compile_prompt

AT_ONCE = 3
"""Rows tried when the person says nothing."""
AT_MOST = 10
"""Trials are at the full price and one after another; more belongs into a job."""

_PART = re.compile(r"\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?")


def first_filled(inspection: Inspection, prompt: str, count: int = AT_ONCE) -> tuple[int, ...]:
    """Numbers (from 1) of the first preview rows that the prompt has something to ask about."""
    return _filled(inspection, prompt)[:count]


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


def _has_document(inspection: Inspection, number: int) -> bool:
    """False where the row's document can not be sent; a table may not tell of each."""
    documents = inspection.documents
    return number > len(documents) or documents[number - 1].sent_as != "not"
