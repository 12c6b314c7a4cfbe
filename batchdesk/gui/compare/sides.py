"""A comparison as tables: one line for each model, and for one answer column one line for each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from PySide6.QtCore import QLocale

from batchdesk.core.cells import Cell, show
from batchdesk.core.comparison import ComparedRow, ComparePrice, Comparison, ModelSummary, same
from batchdesk.core.prices import total
from batchdesk.core.recipe import AnswerKind, Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.gui.format import count, in_percent, listed, money
from batchdesk.gui.states import Look, row_look
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import Tone
from batchdesk.gui.widgets.static_table import Column


class Verdict(Enum):
    """How the models stand to each other in one cell."""

    SAME = "same"
    DIFFER = "differ"
    MISSING = "missing"
    """At least one has no usable answer."""
    TEXT = "text"
    """Free text is not compared."""


@dataclass(frozen=True, slots=True)
class Side:
    """One row of an answer column: what each model said, and how they stand."""

    row: ComparedRow
    verdict: Verdict


def kind_of(recipe: Recipe, column: int) -> AnswerKind:
    """The kind of an answer column; free text where the recipe has no columns."""
    return recipe.answers[column].kind if column < len(recipe.answers) else AnswerKind.TEXT


def sides(found: Comparison, recipe: Recipe, column: int) -> tuple[Side, ...]:
    """Every row with its verdict in one answer column."""
    kind = kind_of(recipe, column)
    return tuple(Side(row, _verdict(row, kind, column)) for row in found.rows)


def side_columns(
    found: Comparison, source: Sequence[str], name: Callable[[str], str], *, expected: str = ""
) -> tuple[Column, ...]:
    """Row number, verdict, what was asked about, perhaps the right answer, and each model."""
    right = (Column(tr("{column} (right)", column=expected)),) if expected else ()
    return (
        Column(tr("Row"), number=True),
        Column(tr("Models")),
        *(Column(title) for title in source),
        *right,
        *(Column(name(model), answer=True) for model in found.models),
    )


def side_cells(
    side: Side, column: int, used: Sequence[int], *, expected: bool = False
) -> tuple[Cell | Look, ...]:
    """One row as the table shows it."""
    cells = side.row.cells
    source = [cells[index] if index < len(cells) else None for index in used]
    right = [side.row.expected] if expected else []
    answers: list[Cell | Look] = []
    for outcome in side.row.outcomes:
        if outcome is None:
            answers.append(Look(tr("not asked"), "info", Tone.QUIET))
        elif outcome.status is not RowStatus.OK or column >= len(outcome.answers):
            answers.append(row_look(outcome.status))
        else:
            answers.append(outcome.answers[column])
    return (side.row.number, verdict_look(side.verdict), *source, *right, *answers)


def verdict_look(verdict: Verdict) -> Look:
    """A verdict in a word, an icon and a tone."""
    match verdict:
        case Verdict.SAME:
            return Look(tr("same"), "check", Tone.OK)
        case Verdict.DIFFER:
            return Look(tr("differ"), "warning", Tone.NEEDS)
        case Verdict.MISSING:
            return Look(tr("no answer"), "error", Tone.FAILED)
        case Verdict.TEXT:
            return Look(tr("free text"), "info", Tone.QUIET)


def model_columns(found: Comparison) -> tuple[Column, ...]:
    """The columns of the models' table; rightness only where a column holds the right answers."""
    right = (
        (Column(tr("Right"), number=True),) if any(one.right is not None for one in found.summaries) else ()
    )
    jobs = trn("Whole job, {n} row", "Whole job, {n} rows", found.job_rows)
    titles = (tr("Usable answers"), tr("Wait"), tr("This trial"), jobs)
    return (Column(tr("Model")), *right, *(Column(title, number=True) for title in titles))


def model_cells(one: ModelSummary, found: Comparison, name: Callable[[str], str]) -> tuple[Cell, ...]:
    """One model's line."""
    right = () if all(other.right is None for other in found.summaries) else (share_text(one.right),)
    usable = tr("{n} of {rows}", n=count(one.usable), rows=count(len(found.rows)))
    wait = tr("{n} s", n=QLocale().toString(one.seconds, "f", 1))
    return (name(one.model), *right, usable, wait, _sum(one.cost), _sum(one.whole_job))


def column_words(found: Comparison, column: int, recipe: Recipe) -> str:
    """An answer column and how far the models agree in it."""
    name = found.columns[column]
    agreed = next((one.all for one in found.agreement if one.column == name), None)
    if kind_of(recipe, column) is AnswerKind.TEXT:
        return tr("{column}: free text", column=name)
    if agreed is None:
        return tr("{column}: nothing to compare", column=name)
    return tr("{column}: {share} the same", column=name, share=share_text(agreed))


def pair_words(found: Comparison, column: int, name: Callable[[str], str]) -> str:
    """How far each two of three models agree in a column; "" where there are only two."""
    agreed = next((one for one in found.agreement if one.column == found.columns[column]), None)
    if agreed is None or len(agreed.pairs) < 2:
        return ""
    said = (
        tr("{one} and {other} {share}", one=name(one), other=name(other), share=share_text(share))
        for (one, other), share in agreed.pairs
        if share is not None
    )
    return listed(said)


def price_words(prices: Sequence[ComparePrice], rows: int, *, practice: bool) -> str:
    """What a comparison costs, before it is begun."""
    facts = {
        "rows": trn("{n} row", "{n} rows", rows),
        "models": trn("{n} model", "{n} models", len(prices)),
    }
    if practice:
        return tr("Practice costs nothing.")
    expected, most = total(one.expected for one in prices), total(one.ceiling for one in prices)
    if expected is None or most is None:
        return tr(
            "The price of one of these models is unknown, so it can not be compared. Enter its price in Settings."
        )
    return tr(
        "{rows}, asked of {models} at once and therefore at the standard price: about {sum}, never more than {most}.",
        sum=money(expected),
        most=money(most, up=True),
        **facts,
    )


def share_text(share: float | None) -> str:
    """A share as whole percents; "–" for None."""
    return "–" if share is None else in_percent(round(share * 100))


def _verdict(row: ComparedRow, kind: AnswerKind, column: int) -> Verdict:
    said = [
        outcome.answers[column]
        for outcome in row.outcomes
        if outcome is not None and outcome.status is RowStatus.OK and column < len(outcome.answers)
    ]
    if len(said) < len(row.outcomes):
        return Verdict.MISSING
    if kind is AnswerKind.TEXT:
        return Verdict.SAME if len({show(one) for one in said}) == 1 else Verdict.TEXT
    return Verdict.SAME if all(same(kind, said[0], one) for one in said[1:]) else Verdict.DIFFER


def _sum(dollars: Decimal | None) -> str:
    return tr("unknown") if dollars is None else money(dollars)
