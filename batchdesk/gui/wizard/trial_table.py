"""The rows that are tried: the source that is asked about beside its answers."""

from __future__ import annotations

from collections.abc import Sequence

from batchdesk.core.cells import Cell
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


def trial_columns(recipe: Recipe, found: Inspection) -> tuple[Column, ...]:
    """Row number, the columns that the prompt uses, the answers, and how each went."""
    used = [Column(found.column_names[index]) for index in _used(recipe, found)]
    headers = unique_headers(found.column_names, recipe.answer_names)
    answers = [Column(header, answer=True) for header in headers]
    return (
        Column(tr("Row"), number=True),
        *used,
        *answers,
        Column(tr("Status")),
        Column(tr("Price"), number=True),
    )


def trial_rows(
    recipe: Recipe, found: Inspection, numbers: Sequence[int], trials: Sequence[Trial], *, practice: bool
) -> tuple[tuple[Cell | Look, ...], ...]:
    """One row for each number: with its answers where it was tried, else what is known of it."""
    tried = {trial.row.number: trial for trial in trials}
    return tuple(_row(recipe, found, number, tried.get(number), practice=practice) for number in numbers)


def _row(
    recipe: Recipe, found: Inspection, number: int, trial: Trial | None, *, practice: bool
) -> tuple[Cell | Look, ...]:
    used, width = _used(recipe, found), len(recipe.answer_names)
    if trial is None:
        cells = found.preview[number - 1] if number <= len(found.preview) else ()
        source = [cells[index] if index < len(cells) else None for index in used]
        return (
            number,
            *source,
            *(None for _ in range(width)),
            Look(tr("not tried yet"), "info", Tone.QUIET),
            None,
        )
    cells, outcome = trial.row.cells, trial.row.outcome
    source = [cells[index] if index < len(cells) else None for index in used]
    answers = [*outcome.answers, *(None for _ in range(width))][:width]
    price = tr("nothing") if practice else money(trial.cost)
    return (number, *source, *answers, row_look(outcome.status), price)


def _used(recipe: Recipe, found: Inspection) -> tuple[int, ...]:
    """Indices of the columns that say what a row is about; the first where the prompt names none."""
    try:
        template = compile_prompt(recipe.prompt, found.column_names, documents=found.kind == "documents")
    except Problem:
        return (0,) if found.columns else ()
    return tuple(sorted(template.columns)) or ((0,) if found.columns else ())
