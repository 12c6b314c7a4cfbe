"""Reads an exported workbook with the application's own Python and prints what stands in it, as JSON."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from openpyxl import load_workbook


def sheet_rows(path: Path, name: str | None) -> list[tuple[object, ...]]:
    """All rows of a sheet, the first one without a name."""
    book = load_workbook(path, read_only=True, data_only=True)
    rows = list((book[name] if name else book.worksheets[0]).iter_rows(values_only=True))
    book.close()
    return rows


def main(target: Path, source: Path | None) -> None:
    """Print header, rows by status, whether the person's own columns are as they were, and rows without answers."""
    book = load_workbook(target, read_only=True)
    sheets = book.sheetnames
    book.close()
    header, *rows = sheet_rows(target, "Results")
    found: dict[str, object] = {"sheets": sheets, "header": header, "rows": len(rows)}
    status = header.index("Status")
    found["statuses"] = Counter(str(row[status]) for row in rows)
    found["first"] = [row[0] for row in rows]
    if source:
        own, *given = sheet_rows(source, None)
        width = len(own)
        found["own_header"] = list(header[:width]) == list(own)
        found["own_rows"] = [row[:width] for row in rows] == [row[:width] for row in given]
        answers = slice(width, status)
        found["empty_answers"] = sum(
            row[status] == "ok" and all(cell is None for cell in row[answers]) for row in rows
        )
    print(json.dumps(found, default=str))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
