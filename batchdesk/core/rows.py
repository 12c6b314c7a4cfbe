"""A row's way through a job: its cells, its one honest status and its outcome."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from batchdesk.core.cells import Cell


class RowStatus(StrEnum):
    """The one status each row ends in (contract, section 3); the values are what the workbook shows."""

    OK = "ok"
    CUT_OFF = "cut off"
    REFUSED = "refused"
    INVALID = "invalid"
    ERRORED = "errored"
    EXPIRED = "expired"
    CANCELED = "canceled"
    SKIPPED = "skipped"
    WAITING = "waiting"


UNUSABLE = frozenset(
    {
        RowStatus.CUT_OFF,
        RowStatus.REFUSED,
        RowStatus.INVALID,
        RowStatus.ERRORED,
        RowStatus.EXPIRED,
        RowStatus.CANCELED,
    }
)
"""Statuses of rows that were sent and have no usable answer; these and only these are sent by a retry."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one answer by kind, as the service's `usage` names them (API notes, section 2.4)."""

    input: int = 0
    output: int = 0
    cache_write_5m: int = 0
    cache_write_1h: int = 0
    cache_read: int = 0
    thinking: int = 0
    geo: str = ""

    @property
    def prompt(self) -> int:
        """All prompt tokens, cached or not; decides the price step of some models."""
        return self.input + self.cache_write_5m + self.cache_write_1h + self.cache_read

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.input + other.input,
            self.output + other.output,
            self.cache_write_5m + other.cache_write_5m,
            self.cache_write_1h + other.cache_write_1h,
            self.cache_read + other.cache_read,
            self.thinking + other.thinking,
            self.geo or other.geo,
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came back for one request: a status, the typed answers in recipe order, and what it took.

    `answers` is empty unless the status is ok. `raw_text` is the answer's own text as it came. `cost` is in
    US dollars, None where the price is unknown; `cache_saved` what caching saved of it, kept for whole parts only.
    """

    status: RowStatus
    answers: tuple[Cell, ...] = ()
    note: str = ""
    raw_text: str = ""
    usage: Usage = field(default_factory=Usage)
    model: str = ""
    message_id: str = ""
    error_type: str = ""
    cost: Decimal | None = None
    cache_saved: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What a person made of a row: corrected answers, a tick, a comment. The model's own answers stay beside it.

    `edits` has (index of the answer column, the person's value) in column order; None is a value, too: an emptied cell.
    """

    edits: tuple[tuple[int, Cell], ...] = ()
    approved: bool = False
    comment: str = ""

    def __bool__(self) -> bool:
        return bool(self.edits or self.approved or self.comment)


UNREVIEWED = Review()


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One input row beside what came back for it, as tables, side panels and exports show it.

    `number` counts data rows from 1; `shared_with` is the first row that was sent for an identical request; `place` is
    the row's own number in the person's sheet, None where there is no sheet; `carried` where an earlier job answered it.
    """

    number: int
    cells: tuple[Cell, ...]
    outcome: Outcome
    shared_with: int | None = None
    place: int | None = None
    review: Review = UNREVIEWED
    carried: bool = False

    @property
    def answers(self) -> tuple[Cell, ...]:
        """The answers as they stand: the model's, with the person's own laid over; empty where there is neither.

        A row without a usable answer has only what the person filled in.
        """
        if not self.review.edits:
            return self.outcome.answers
        edits = dict(self.review.edits)
        own = self.outcome.answers
        width = max(len(own), max(edits) + 1)
        return tuple(edits[at] if at in edits else own[at] if at < len(own) else None for at in range(width))
