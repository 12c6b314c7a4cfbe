"""Records of a text table, with quotes that are only part of a text told from those that hold a cell together."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator

_MOST_LINES = 100_000
"""Lines of one record; a quote that is still open after so many is no quote of a cell."""

_MAX_FIELD = 2**31 - 1


def records(lines: Iterator[str], delimiter: str) -> Iterator[list[str]]:
    """Every record of the lines, quoted as RFC 4180 has it and spreadsheet programs write it.

    A cell may begin with a quote that nobody closes ("12 inch), or go on after it was closed ("Yes" he said), as
    programs write that do not quote at all. Such a line is taken as it stands: the quote would swallow all rows below,
    or be lost.
    """
    # The limit is the csv module's own and not to be had per reader; its default refuses cells over 128 KiB.
    csv.field_size_limit(_MAX_FIELD)
    waiting: deque[str] = deque()
    taken: list[str] = []

    def feed() -> Iterator[str]:
        while len(taken) < _MOST_LINES:
            line = waiting.popleft() if waiting else next(lines, None)
            if line is None:
                return
            taken.append(line)
            yield line

    while True:
        try:
            for record in csv.reader(feed(), delimiter=delimiter, strict=True):
                taken.clear()
                yield record
            return
        except csv.Error:
            record, used = _literal(taken, delimiter)
            waiting.extendleft(reversed(taken[used:]))
            taken.clear()
            yield record


def _literal(taken: list[str], delimiter: str) -> tuple[list[str], int]:
    """The record at the start of lines that break the rules, and how many of them it is."""
    closed = re.search(rf'"[ \t]+(?:{re.escape(delimiter)}|[\r\n]*$)', taken[-1])
    if (closed and delimiter != "\t") or (len(taken) == 1 and delimiter != "\t" and _is_closed(taken[0])):
        # A space after the quote, or a comma within quotes that something follows: parted as Excel does.
        return next(csv.reader(iter(taken), delimiter=delimiter)), len(taken)
    return next(csv.reader(taken[:1], delimiter=delimiter, quoting=csv.QUOTE_NONE)), 1


def _is_closed(line: str) -> bool:
    return line.count('"') % 2 == 0
