"""The query behind a bar or a cell of the summary."""

from __future__ import annotations

from batchdesk.core.rows import RowStatus
from batchdesk.core.views import ColumnFilter, ColumnKind, OneOf, RowQuery


def rows_with(*filters: ColumnFilter) -> RowQuery:
    """The rows that pass these; rows without an answer, which are counted nowhere, are kept out."""
    answered = any(
        one.column.kind is ColumnKind.ANSWER and not (isinstance(one.test, OneOf) and None in one.test.values)
        for one in filters
    )
    return RowQuery(statuses=None if answered else frozenset({RowStatus.OK}), filters=filters)
