"""Rows gathered into blocks, as they cross from the reading process to the application."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from batchdesk.core.inspection import PackedRows, SourceRow

ROWS = 1_000
"""Rows of a block: some 100 kB of cells, and a few words a second about how far it is."""


def packed(rows: Iterable[SourceRow]) -> Iterator[PackedRows]:
    """Blocks of ROWS; a row with a document, which may have 23 MB, is a block by itself."""
    held: list[SourceRow] = []
    for row in rows:
        if held and row.content is not None:
            yield PackedRows.of(held)
            held = []
        held.append(row)
        if row.content is not None or len(held) == ROWS:
            yield PackedRows.of(held)
            held = []
    if held:
        yield PackedRows.of(held)
