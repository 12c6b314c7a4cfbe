"""What a workbook is written from: the person's columns, the answers, and how the run went."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from batchdesk.core.cells import Cell
from batchdesk.core.recipe import Answer
from batchdesk.core.rows import AnswerRow

STATUS_COLUMN = "Status"
NOTE_COLUMN = "Note"


@dataclass(frozen=True, slots=True)
class Export:
    """Everything a writer needs; rows are drawn lazily and may be drawn again, never held whole.

    `columns` are the person's own names as they were; `answer_headers`, `status_header` and `note_header` are
    unique beside them. `info` is (what, value) for the sheet Run info; a None value makes a heading.
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
