"""What a query asks for in words: one short sentence for each filter, that stands on its chip."""

from __future__ import annotations

from collections.abc import Sequence

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job
from batchdesk.core.rows import RowStatus
from batchdesk.core.views import Between, ColumnFilter, ColumnKind, ColumnRef, Contains, OneOf, Reviewed
from batchdesk.gui.format import listed
from batchdesk.gui.states import row_word
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.widgets.static_table import shown

_NAMED = 3
"""So many values are named, more are counted."""
_LETTERS = 40


def title_of(job: Job, headers: Sequence[str], column: ColumnRef) -> str:
    """The title of a column of the results."""
    match column.kind:
        case ColumnKind.ANSWER:
            return headers[column.index] if column.index < len(headers) else ""
        case ColumnKind.OWN:
            return job.columns[column.index]
        case ColumnKind.STATUS:
            return tr("Status")
        case ColumnKind.NOTE:
            return tr("Note")
        case ColumnKind.NUMBER:
            return tr("Row")


def filter_said(title: str, wanted: ColumnFilter) -> str:
    """What a filter asks for."""
    match wanted.test:
        case OneOf(values):
            return _one_of(title, values, wanted.column)
        case Contains(text):
            return tr("{column} contains “{words}”", column=title, words=_short(text))
        case Between(None, high, closed):
            if closed:
                return tr("{column} up to {high}", column=title, high=shown(high))
            return tr("{column} below {high}", column=title, high=shown(high))
        case Between(low, None):
            return tr("{column} from {low} on", column=title, low=shown(low))
        case Between(low, high, closed):
            if closed:
                return tr("{column} from {low} to {high}", column=title, low=shown(low), high=shown(high))
            return tr("{column} from {low} to below {high}", column=title, low=shown(low), high=shown(high))


def value_said(value: Cell, column: ColumnRef) -> str:
    """A value as a list shows it; an empty cell in words."""
    if column.kind is ColumnKind.STATUS and isinstance(value, str):
        return row_word(RowStatus(value))
    return tr("(empty)") if value is None else shown(value)


def reviewed_said(reviewed: Reviewed) -> str:
    """Which rows a filter by review leaves."""
    return {
        Reviewed.APPROVED: tr("Approved"),
        Reviewed.NOT_APPROVED: tr("Not approved"),
        Reviewed.EDITED: tr("Edited"),
        Reviewed.COMMENTED: tr("Commented"),
        Reviewed.CARRIED: tr("Carried over"),
    }[reviewed]


def statuses_said(statuses: frozenset[RowStatus]) -> str:
    """Which statuses a filter leaves."""
    words = [row_word(status) for status in RowStatus if status in statuses]
    if len(words) > _NAMED:
        return trn("{n} status", "{n} statuses", len(words))
    return tr("Status: {words}", words=listed(words))


def _one_of(title: str, values: Sequence[Cell], column: ColumnRef) -> str:
    if tuple(values) == (None,):
        return tr("{column} is empty", column=title)
    if len(values) > _NAMED:
        return trn("{column}: {n} value", "{column}: {n} values", len(values), column=title)
    words = [_short(value_said(value, column)) for value in values]
    if len(words) == 1:
        return tr("{column} is {value}", column=title, value=words[0])
    return tr("{column} is one of {values}", column=title, values=listed(words))


def _short(text: str) -> str:
    return text if len(text) <= _LETTERS else text[: _LETTERS - 1] + "…"
