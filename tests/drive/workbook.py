"""Reads an exported workbook with the application's own Python and prints what stands in it, as JSON."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from openpyxl import load_workbook

Rows = list[tuple[object, ...]]


def sheet_rows(path: Path, name: str = "") -> Rows:
    """All rows of a sheet, the first one without a name; none where there is no such sheet."""
    book = load_workbook(path, read_only=True, data_only=True)
    there = not name or name in book.sheetnames
    rows = list((book[name] if name else book.worksheets[0]).iter_rows(values_only=True)) if there else []
    book.close()
    return rows


def sheet_names(path: Path) -> list[str]:
    """The sheets, in order."""
    book = load_workbook(path, read_only=True)
    names: list[str] = book.sheetnames
    book.close()
    return names


def beside_source(
    header: tuple[object, ...], rows: Rows, own: tuple[object, ...], given: Rows
) -> dict[str, object]:
    """Whether the person's own columns are as they were, and how many answered rows have no answer."""
    width, status = len(own), header.index("Status")
    answers = slice(width, status)
    return {
        "own_header": list(header[:width]) == list(own),
        "own_rows": [row[:width] for row in rows] == [row[:width] for row in given[: len(rows)]],
        "empty_answers": sum(
            row[status] == "ok" and all(cell is None for cell in row[answers]) for row in rows
        ),
    }


def main(target: Path, source: Path | None, sheet: str, header_row: int) -> None:
    """Print sheets, header, rows by status, cells, the run's facts, the review, and how all stands to the source."""
    header, *rows = sheet_rows(target, "Results")
    status = header.index("Status")
    found: dict[str, object] = {
        "sheets": sheet_names(target),
        "header": header,
        "rows": len(rows),
        "statuses": Counter(str(row[status]) for row in rows),
        "first": [row[0] for row in rows],
        "cells": rows,
        "run_info": {str(row[0]): row[1] for row in sheet_rows(target, "Run info") if row[0] is not None},
        "review": sheet_rows(target, "Review"),
    }
    if source:
        own, *given = sheet_rows(source, sheet)[header_row - 1 :]
        found |= beside_source(header, rows, own, given)
    print(json.dumps(found, default=str))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=Path)
    parser.add_argument("--source", type=Path)
    parser.add_argument("--sheet", default="")
    parser.add_argument("--header-row", type=int, default=1)
    asked = parser.parse_args()
    main(asked.target, asked.source, asked.sheet, asked.header_row)
