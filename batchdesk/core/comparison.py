"""The same rows asked of several models: answers side by side, how far they agree, and what each would cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from itertools import combinations
from typing import TypeGuard

from batchdesk.core.cells import Cell, Shown, show
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import Outcome, RowStatus

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

    `pairs` is ((model, model), share) for each two; None where no row could be counted or all are empty. Free text is not compared.
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


def agreement(
    models: Sequence[str], answers: Sequence[Answer], rows: Sequence[ComparedRow]
) -> tuple[Agreement, ...]:
    """For each answer the share of rows in which all models, and each two of them, say the same."""
    return tuple(
        Agreement(
            answer.name,
            _share(answer, place, range(len(models)), rows),
            tuple(
                ((models[one], models[other]), _share(answer, place, (one, other), rows))
                for one, other in combinations(range(len(models)), 2)
            ),
        )
        for place, answer in enumerate(answers)
    )


def right(answer: Answer | None, model: int, rows: Sequence[ComparedRow]) -> float | None:
    """The share of rows in which a model's first answer is the expected one.

    A row without a usable answer is wrong; one whose expected cell is empty does not count. None where none counts, or
    where the answer is free text.
    """
    if answer is None or answer.kind is AnswerKind.TEXT:
        return None
    hits = [
        _is_usable(outcome) and same(answer.kind, outcome.answers[0], row.expected)
        for row in rows
        if show(row.expected).strip()
        for outcome in [row.outcomes[model]]
    ]
    return sum(hits) / len(hits) if hits else None


def same(kind: AnswerKind, one: Cell, other: Cell) -> bool:
    """Whether two cells say the same: texts without regard to case, numbers by value, lists as sets."""
    if kind in (AnswerKind.INTEGER, AnswerKind.NUMBER):
        return _number(one) == _number(other)
    if kind is AnswerKind.YES_NO:
        return _yes_no(one) == _yes_no(other)
    if kind is AnswerKind.DATE:
        return _day(one) == _day(other)
    if kind is AnswerKind.LIST:
        return _items(one) == _items(other)
    return _plain(one) == _plain(other)


def _share(answer: Answer, place: int, models: Sequence[int], rows: Sequence[ComparedRow]) -> float | None:
    if answer.kind is AnswerKind.TEXT:
        return None
    counted = [outcomes for row in rows if (outcomes := _usable(row, models))]
    if not any(show(one.answers[place]).strip() for outcomes in counted for one in outcomes):
        return None  # nobody found anything, which is no agreement to boast of
    agreeing = [
        all(same(answer.kind, outcomes[0].answers[place], other.answers[place]) for other in outcomes[1:])
        for outcomes in counted
    ]
    return sum(agreeing) / len(agreeing) if agreeing else None


def _usable(row: ComparedRow, models: Sequence[int]) -> list[Outcome]:
    """The outcomes of these models, none of them where one has no usable answer."""
    found = [outcome for model in models if _is_usable(outcome := row.outcomes[model])]
    return found if len(found) == len(models) else []


def _is_usable(outcome: Outcome | None) -> TypeGuard[Outcome]:
    return outcome is not None and outcome.status is RowStatus.OK


def _plain(cell: Cell) -> str:
    return " ".join(show(cell).split()).casefold()


def _items(cell: Cell) -> frozenset[str]:
    return frozenset(" ".join(item.split()).casefold() for item in show(cell).split(";") if item.strip())


def _number(cell: Cell) -> Decimal | str:
    """The value; a cell that is no number stands for its text."""
    if isinstance(cell, Shown):
        cell = cell.value
    text = _plain(cell) if isinstance(cell, str) else str(cell)
    try:
        return Decimal(text)
    except InvalidOperation:
        return _plain(cell)


def _yes_no(cell: Cell) -> bool | str:
    if isinstance(cell, Shown):
        cell = cell.value
    words = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
    return words.get(_plain(cell), _plain(cell))


def _day(cell: Cell) -> str:
    return cell.date().isoformat() if isinstance(cell, datetime) else _plain(cell)
