"""JSON as a table: a list of records, an object around one, an object of columns, or one record per line."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Sheet
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.files.encodings import clean, encoding_of
from batchdesk.files.json_shapes import Malformed, find_lists, loads, record_of, records
from batchdesk.files.loose_values import Key, as_cell
from batchdesk.files.named_tables import MOST_COLUMNS, NamedTable, find_sheet
from batchdesk.files.surveys import BLOCK

LARGEST = 256_000_000
"""Bytes of a JSON document, which is held whole while it is read; one record per line is streamed without a bound."""

LINE_ENDINGS = frozenset({".jsonl", ".ndjson", ".jsonlines"})
ENDINGS = frozenset({".json", ".geojson", *LINE_ENDINGS})

_FIRST_LINE = 1 << 20
_BEGINS = re.compile(r"\s*(\{\s*[\"}]|\[\s*[\[{\]])")
_MARKS = " \t\r\n\ufeff\x1e"
"""What may stand around a record in its line; RFC 7464 begins each with a record separator."""

Record = Mapping[Key, object]


def looks_like_json(path: Path) -> bool:
    """True where a text file begins as a JSON list or object does, or is named as one."""
    if path.suffix.lower() in ENDINGS:
        return True
    with path.open(encoding=encoding_of(path), errors="replace") as file:
        return _BEGINS.match(file.read(512).lstrip(_MARKS)) is not None


def open_json(path: Path, choice: SourceChoice, progress: Progress) -> NamedTable:
    """The table in a JSON file, its columns in the order in which they are first seen in any row.

    Where an object holds several lists of records, each is a sheet, and the longest is chosen. Problem FILE_DAMAGED
    (not JSON, larger than LARGEST) or SHEET_MISSING.
    """
    if _is_lines(path):
        if choice.sheet is not None:
            find_sheet(path.name, choice.sheet, ())
        return _table(path, lambda: _line_records(path), None, progress)
    if path.stat().st_size > LARGEST:
        raise Problem(
            Trouble.READING_STOPPED,
            name=path.name,
            reason=f"it is one JSON document of more than {LARGEST // 10**6} MB",
            mend="Save it with one record per line (.jsonl), then load that file.",
        )
    try:
        return _whole(path, choice, progress)
    except Malformed as error:
        raise _damaged(path, str(error)) from error


def _whole(path: Path, choice: SourceChoice, progress: Progress) -> NamedTable:
    found = find_lists(_utf8(path))
    names = tuple(found.lists) if len(found.lists) > 1 else ()
    chosen = max(found.lists, key=lambda name: len(found.lists[name]))
    if choice.sheet is not None:
        chosen = find_sheet(path.name, choice.sheet, names)
    items = found.lists[chosen]
    table = _table(path, lambda: records(items), len(items), progress)
    if names:
        sheets = tuple(Sheet(name, len(found.lists[name]), True, ()) for name in names)
        return replace(table, sheet=chosen, sheets=sheets, warnings=_beside("", found.beside))
    return replace(table, warnings=_beside(chosen, found.beside))


def _table(
    path: Path, source: Callable[[], Iterator[Record]], total: int | None, progress: Progress
) -> NamedTable:
    keys = _keys(path, source(), progress)

    def lines() -> Generator[Sequence[Cell], None, None]:
        for record in source():
            yield [as_cell(record.get(key)) for key in keys]

    return NamedTable(path.name, tuple(map(_name, keys)), lines, total)


def _keys(path: Path, found: Iterator[Record], progress: Progress) -> list[Key]:
    """All keys of all rows: a field that only the last row has is a column, too."""
    keys: dict[Key, None] = {}
    for number, record in enumerate(found):
        if number % BLOCK == 0:
            progress(0, None, "reading")
        if not record.keys() <= keys.keys():
            keys.update(dict.fromkeys(record))
        if len(keys) > MOST_COLUMNS:
            raise _damaged(path, f"its rows have more than {MOST_COLUMNS:,} different fields")
    return list(keys)


def _name(key: Key) -> str:
    return clean(key if isinstance(key, str) else ".".join(key))


def _is_lines(path: Path) -> bool:
    """True where the first line is a whole value and another follows, or the name says so and nothing speaks against."""
    with path.open(encoding=encoding_of(path), errors="replace", newline="\n") as file:
        first = ""
        while not first and (line := file.readline(_FIRST_LINE)):
            first = line.strip(_MARKS)
        more = any(file.readline(_FIRST_LINE).strip(_MARKS) for _ in range(3))
    named = path.suffix.lower() in LINE_ENDINGS
    if named and len(first) + 2 >= _FIRST_LINE:
        return True
    try:
        whole = isinstance(loads(first), dict | list)
    except Malformed:
        return named and first != "{" and not first.startswith("[")
    return more or not first.startswith("[") if named else more and whole


def _line_records(path: Path) -> Iterator[Record]:
    with path.open(encoding=encoding_of(path), errors="replace", newline="\n") as file:
        for number, line in enumerate(file, 1):
            text = line.strip(_MARKS)
            if not text:
                continue
            try:
                yield record_of(loads(text))
            except Malformed:
                raise _damaged(path, f"line {number:,} is not valid JSON") from None


def _utf8(path: Path) -> bytes:
    encoding = encoding_of(path)
    if encoding == "utf-8":
        return path.read_bytes()
    return path.read_bytes().decode(encoding, "replace").encode("utf-8", "replace")


def _beside(chosen: str, names: Sequence[str]) -> tuple[str, ...]:
    """A count or a page number beside the list of records is left out, which must be said."""
    if not names:
        return ()
    shown, others = ", ".join(f"“{name}”" for name in names[:5]), len(names) > 5
    return (
        clean(
            f"The rows are those of “{chosen}”; left out is what stands beside them:"
            f" {shown}{' and others' if others else ''}."
            if chosen
            else f"Left out is what stands beside them: {shown}{' and others' if others else ''}."
        ),
    )


def _damaged(path: Path, reason: str) -> Problem:
    return Problem(Trouble.FILE_DAMAGED, name=path.name, reason=reason)
