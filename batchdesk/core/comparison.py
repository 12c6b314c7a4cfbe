"""The same rows asked of several models: answers side by side, how far they agree, and what each would cost."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from batchdesk.core.cells import Cell
from batchdesk.core.rows import Outcome

MOST_ROWS = 50
"""Rows that are compared at the most: enough to choose by, and a cost that is small."""
MOST_MODELS = 3


@dataclass(frozen=True, slots=True)
class ComparePrice:
    """What asking these rows live of one model costs at the standard price, in US dollars; None: price unknown.

    `ceiling` can not be exceeded: every byte a token, every answer as long as it may be, the dearest region.
    """

    model: str
    expected: Decimal | None
    ceiling: Decimal | None


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One input row and what each model said, in the order of `Comparison.models`.

    An outcome is None where that model could not be asked (`Comparison.troubles` says why). `expected` is the cell of the
    column that holds the right answers, None where no such column was named.
    """

    number: int
    cells: tuple[Cell, ...]
    outcomes: tuple[Outcome | None, ...]
    expected: Cell = None


@dataclass(frozen=True, slots=True)
class ModelSummary:
    """One model's side: what its rows cost so far (standard price) and what the whole job would cost in a batch.

    Dollars are None where the price is unknown. `right` is the share of rows that gave the expected answer, None where
    nothing was expected. `usable` counts rows with a usable answer, `seconds` is the mean wait for one.
    """

    model: str
    usable: int
    cost: Decimal | None
    whole_job: Decimal | None
    right: float | None
    seconds: float
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far the models agree in one answer column: shares of the rows in which both (all) have a usable answer.

    `pairs` is ((model, model), share) for each two; None where no row could be counted. Free text is not compared.
    """

    column: str
    all: float | None
    pairs: tuple[tuple[tuple[str, str], float | None], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of it. `columns` are the names of the answers, in order; `job_rows` the rows `whole_job` is meant for."""

    models: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[ComparedRow, ...]
    summaries: tuple[ModelSummary, ...]
    agreement: tuple[Agreement, ...]
    job_rows: int
    troubles: tuple[str, ...] = ()
    """What kept rows from being asked, in sentences; empty where all went well."""
