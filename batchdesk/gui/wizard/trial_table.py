"""The rows that are tried: the source that is asked about beside its answers."""

from __future__ import annotations

from collections.abc import Sequence

from batchdesk.core.cells import Cell
from batchdesk.core.citations import answer_columns
from batchdesk.core.export import unique_headers
from batchdesk.core.inspection import Inspection
from batchdesk.core.problems import Problem
from batchdesk.core.prompt import compile_prompt
from batchdesk.core.recipe import Recipe
from batchdesk.desk.api import Trial
from batchdesk.gui.format import money
from batchdesk.gui.states import Look, row_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Tone
from batchdesk.gui.widgets.static_table import Column


def trial_columns(
    recipe: Recipe, found: Inspection, *, tried: bool, cites: bool = False
) -> tuple[Column, ...]:
    """Row number, how it went, the columns that the prompt uses, the answers and the price of each row."""
    used = [Column(found.column_names[index]) for index in _used(recipe, found)]
    names = tuple(answer.name for answer in answer_columns(recipe, citations=cites))
    headers = unique_headers(found.column_names, names)
    answers = [Column(header, answer=True) for header in headers]
    number = Column(tr("Row"), number=True)
    if not tried:
        return (number, *used, *answers)
    return (number, Column(tr("Status")), *used, *answers, Column(tr("Price"), number=True))


def trial_rows(
    recipe: Recipe,
    found: Inspection,
    numbers: Sequence[int],
    trials: Sequence[Trial],
    *,
    practice: bool,
    cites: bool = False,
) -> tuple[tuple[Cell | Look, ...], ...]:
    """One row for each number: with its answers where it was tried, else what is known of it."""
    tried = {trial.row.number: trial for trial in trials}
    if not tried:
        return tuple((number, *_source(recipe, found, number, None)) for number in numbers)
    width = len(answer_columns(recipe, citations=cites))
    return tuple(
        _row(recipe, found, number, tried.get(number), practice=practice, width=width) for number in numbers
    )


def _row(
    recipe: Recipe, found: Inspection, number: int, trial: Trial | None, *, practice: bool, width: int
) -> tuple[Cell | Look, ...]:
    source = _source(recipe, found, number, trial)
    none: list[Cell] = [None] * width
    if trial is None:
        return (number, Look(tr("not tried"), "info", Tone.QUIET), *source, *none, None)
    answers = [*trial.row.outcome.answers, *none][:width]
    price = tr("nothing") if practice else money(trial.cost)
    return (number, row_look(trial.row.outcome.status), *source, *answers, price)


def _source(recipe: Recipe, found: Inspection, number: int, trial: Trial | None) -> list[Cell]:
    """The cells that the prompt uses: of the trial, else of the preview, else nothing known."""
    cells: Sequence[Cell] = ()
    if trial is not None:
        cells = trial.row.cells
    elif number <= len(found.preview):
        cells = found.preview[number - 1]
    return [cells[index] if index < len(cells) else None for index in _used(recipe, found)]


def _used(recipe: Recipe, found: Inspection) -> tuple[int, ...]:
    """Indices of the columns that say what a row is about; the first where the prompt names none."""
    try:
        template = compile_prompt(recipe.prompt, found.column_names, documents=found.has_documents)
    except Problem:
        return (0,) if found.columns else ()
    return tuple(sorted(template.columns)) or ((0,) if found.columns else ())
