"""Results as csv for spreadsheets and as jsonl for programs."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterator
from pathlib import Path

from batchdesk.core.cells import Cell, Shown, show
from batchdesk.core.export import Export
from batchdesk.core.progress import Progress
from batchdesk.core.rows import AnswerRow
from batchdesk.files.encodings import clean
from batchdesk.files.writable_formats import bare

_EVERY = 500
_EXECUTABLE = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_csv(draft: Path, target: Path, export: Export, progress: Progress) -> None:
    """The Results columns as UTF-8 with BOM and CRLF: what Excel opens by a double click.

    The delimiter is the export's form's, else a comma, or a tab where the target is a .tsv. Numbers have a point and
    no separators, dates are ISO 8601, whatever the person's system writes; a number that is shown with leading zeros
    keeps them.

    CSV has no types, so a spreadsheet would take text that begins with = + - @ (or a tab or line end, which
    some strip first) for a formula. Such *text* gets an apostrophe in front, the mark by which spreadsheets know
    text, as OWASP advises on CSV injection; a reader takes it off again by dropping a leading ' before one of
    these characters. Numbers are never marked: -5 stays -5. The workbook (.xlsx) needs none of this and is exact.
    """
    with draft.open("w", encoding="utf-8-sig", newline="", errors="replace") as file:
        writer = csv.writer(file, delimiter=_delimiter(target, export))
        writer.writerow([as_csv(name) for name in export.headers])
        for row in watched(export, progress):
            writer.writerow([as_csv(cell) for cell in row_cells(export, row)])


def write_jsonl(draft: Path, target: Path, export: Export, progress: Progress) -> None:
    """One object per row, in UTF-8: numbers, booleans and null as such, dates as ISO 8601 text."""
    headers = distinct(export.headers)
    with draft.open("w", encoding="utf-8", newline="\n") as file:
        for row in watched(export, progress):
            values = map(_as_json, row_cells(export, row))
            file.write(json.dumps(dict(zip(headers, values, strict=True)), ensure_ascii=False) + "\n")


def _delimiter(target: Path, export: Export) -> str:
    return export.form.delimiter or ("\t" if target.suffix.lower() == ".tsv" else ",")


def watched(export: Export, progress: Progress, doing: str = "writing") -> Iterator[AnswerRow]:
    """All rows, telling progress every few hundred."""
    for index, row in enumerate(export.rows()):
        if index % _EVERY == 0:
            progress(index, export.count, doing)
        yield row
    progress(export.count, export.count, doing)


def distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names, " (2)" and so on appended to the later of equal ones, for files that know columns by name."""
    seen: set[str] = set(names)
    if len(seen) == len(names):
        return names
    result: list[str] = []
    for name in names:
        candidate, turn = name, 2
        while candidate in result or (candidate != name and candidate in seen):
            candidate, turn = f"{name} ({turn})", turn + 1
        result.append(candidate)
    return tuple(result)


def row_cells(export: Export, row: AnswerRow) -> list[Cell]:
    """One row under `Export.headers`: the person's cells, the answers as they stand, status and note."""
    outcome = row.outcome
    cells = _fit(row.cells, len(export.columns)) + _fit(row.answers, len(export.answer_headers))
    return [*cells, outcome.status.value, outcome.note or None]


def as_csv(cell: Cell) -> str:
    """A cell as csv text, safe to be opened in a spreadsheet."""
    if isinstance(cell, str):
        text = clean(cell)
        return f"'{text}" if text.startswith(_EXECUTABLE) else text
    if isinstance(cell, Shown):
        return cell.text if cell.text.isascii() and cell.text.isdigit() else as_csv(bare(cell))
    return repr(cell) if isinstance(cell, float) else show(cell)


def _as_json(cell: Cell) -> Cell:
    if isinstance(cell, Shown):
        return _as_json(bare(cell))
    if isinstance(cell, str):
        return clean(cell)
    if isinstance(cell, float):
        return cell if math.isfinite(cell) else repr(cell)
    return cell if cell is None or isinstance(cell, int) else show(cell)


def _fit(cells: tuple[Cell, ...], width: int) -> list[Cell]:
    return [*cells[:width], *[None] * (width - len(cells))]
