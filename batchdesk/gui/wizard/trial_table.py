"""The rows that are tried: the source that is asked about beside its answers, and the answers before the last change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale

from batchdesk.core.cells import Cell
from batchdesk.core.citations import answer_columns
from batchdesk.core.export import unique_headers
from batchdesk.core.inspection import Inspection
from batchdesk.core.problems import Problem
from batchdesk.core.prompt import compile_prompt
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk.questions_api import Trial
from batchdesk.gui.format import count, money
from batchdesk.gui.saying import say
from batchdesk.gui.states import Look, row_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Tone
from batchdesk.gui.widgets.static_table import Column, shown

Line = tuple[Cell | Look, ...]


@dataclass(frozen=True, slots=True)
class Tries:
    """What the table shows: rows by number, what came back now and before the question was changed.

    `asking` while rows are under way, `beside` to have the answers before stand left of those now.
    """

    recipe: Recipe
    found: Inspection
    numbers: tuple[int, ...]
    now: Mapping[int, Trial] = field(default_factory=dict)
    before: Mapping[int, Trial] = field(default_factory=dict)
    earlier_recipe: Recipe | None = None
    asking: bool = False
    beside: bool = False
    practice: bool = False
    cites: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The answer columns now."""
        return tuple(answer.name for answer in answer_columns(self.recipe, citations=self.cites))

    @property
    def tried(self) -> bool:
        """True where there is something to say of how rows went."""
        return bool(self.now or self.before or self.asking)

    def trial(self, number: int) -> Trial | None:
        """What came back for a row: now, else before the question was changed."""
        return self.now.get(number) or self.before.get(number)

    def earlier_answers(self, number: int) -> dict[str, Cell]:
        """The answers of a row before the change, by the column's name."""
        trial = self.before.get(number)
        if trial is None or self.earlier_recipe is None:
            return {}
        columns = answer_columns(self.earlier_recipe, citations=self.cites)
        return dict(zip((one.name for one in columns), trial.row.answers, strict=False))


def trial_columns(tries: Tries) -> tuple[Column, ...]:
    """Row number, how it went, the columns that the prompt uses, the answers, and what each row took."""
    found = tries.found
    used = [Column(found.column_names[index]) for index in _used(tries.recipe, found)]
    headers = unique_headers(found.column_names, tries.names)
    answers: list[Column] = []
    for header in headers:
        if tries.beside:
            answers.append(Column(tr("{column}, before", column=header)))
        answers.append(Column(header, answer=True))
    number = Column(tr("Row"), number=True)
    if not tries.tried:
        return (number, *used, *answers)
    took = (tr("Tokens"), tr("Time"), tr("Price"))
    return (number, Column(tr("Status")), *used, *answers, *(Column(name, number=True) for name in took))


def trial_rows(tries: Tries) -> tuple[Line, ...]:
    """One line for each number: with its answers where it was tried, else what is known of it."""
    if not tries.tried:
        return tuple((number, *_source(tries, number)) for number in tries.numbers)
    return tuple(_line(tries, number) for number in tries.numbers)


def changed_answers(tries: Tries) -> tuple[int, int]:
    """(answers that are not as they were before, answers that can be compared at all)."""
    pairs = [pair for number in tries.numbers for pair in _pairs(tries, number)]
    return sum(shown(old) != shown(new) for old, new in pairs), len(pairs)


def _pairs(tries: Tries, number: int) -> list[tuple[Cell, Cell]]:
    old, trial = tries.earlier_answers(number), tries.now.get(number)
    if trial is None or trial.row.outcome.status is not RowStatus.OK:
        return []
    new = dict(zip(tries.names, trial.row.answers, strict=False))
    return [(old[name], new[name]) for name in tries.names if name in old and name in new]


def _line(tries: Tries, number: int) -> Line:
    trial, fresh = tries.trial(number), number in tries.now
    cells: list[Cell | Look] = []
    values = dict(zip(tries.names, trial.row.answers, strict=False)) if trial and fresh else {}
    earlier = tries.earlier_answers(number)
    for name in tries.names:
        if tries.beside:
            cells.append(earlier.get(name))
        cells.append(_answer(values, earlier, name, compared=tries.beside) if fresh else earlier.get(name))
    if trial and fresh and trial.row.outcome.status is not RowStatus.OK and trial.row.outcome.note:
        cells[0] = Look(say(trial.row.outcome.note), "info", Tone.QUIET)  # why, in the row itself
    if trial is None:
        return (number, _waiting(tries), *_source(tries, number), *cells, None, None, None)
    usage = trial.row.outcome.usage
    price = tr("nothing") if tries.practice else money(trial.cost)
    took = (count(usage.prompt + usage.output), span(trial.seconds), price)
    return (number, _status(tries, trial, fresh=fresh), *_source(tries, number), *cells, *took)


def _answer(
    values: Mapping[str, Cell], earlier: Mapping[str, Cell], name: str, *, compared: bool
) -> Cell | Look:
    """An answer; one that is not as before is marked, with a sign and not by colour alone."""
    value = values.get(name)
    if compared and name in earlier and name in values and shown(earlier[name]) != shown(value):
        return Look(shown(value) or tr("empty"), "edit", Tone.NEEDS)
    return value


def _status(tries: Tries, trial: Trial, *, fresh: bool) -> Look:
    if fresh:
        return row_look(trial.row.outcome.status)
    return _waiting(tries) if tries.asking else Look(tr("before the change"), "info", Tone.QUIET)


def _waiting(tries: Tries) -> Look:
    return (
        Look(tr("asking…"), "waiting", Tone.WAITING)
        if tries.asking
        else Look(tr("not tried"), "info", Tone.QUIET)
    )


def span(seconds: float) -> str:
    """How long an answer took."""
    if seconds < 1:
        return tr("under a second")
    return tr("{n} seconds", n=QLocale().toString(seconds, "f", 1))


def _source(tries: Tries, number: int) -> list[Cell]:
    """The cells that the prompt uses: of the trial, else of the preview, else nothing known."""
    cells: Sequence[Cell] = ()
    trial = tries.trial(number)
    if trial is not None:
        cells = trial.row.cells
    elif number <= len(tries.found.preview):
        cells = tries.found.preview[number - 1]
    return [cells[index] if index < len(cells) else None for index in _used(tries.recipe, tries.found)]


def _used(recipe: Recipe, found: Inspection) -> tuple[int, ...]:
    """Indices of the columns that say what a row is about; the first where the prompt names none."""
    try:
        template = compile_prompt(recipe.prompt, found.column_names, documents=found.has_documents)
    except Problem:
        return (0,) if found.columns else ()
    return tuple(sorted(template.columns)) or ((0,) if found.columns else ())
