"""Totals and notes under a table: told apart from its rows, and only where that is plain."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from batchdesk.core.cells import Cell, is_blank, plain, show

WINDOW = 40
"""Rows at the end that are looked at."""
_MOST_NOTES = 15
_TOTAL = re.compile(
    r"(grand |sub|overall |net )?totals?( (général|general|geral|generale|amount|sum))?|sub-total|(gesamt|zwischen)?summen?"
    r"|gesamt(betrag)?|insgesamt|sum|totale|totaal|somme|suma( total)?|total général|итого|всего|razem|celkem"
    r"|合計|総計|小計|总计|合计|總計|average|mean|durchschnitt|mittelwert|moyenne|media|promedio",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(notes?|sources?|quellen?|anmerkung(en)?|hinweise?|fußnoten?|remarques?|nota|fuente|fonte|stand|as of|legend|legende)\b"
    r"[^\w]|©|\*|generated |exported |printed |created on |erstellt am |注|出典|资料来源|來源",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Below:
    """One row under the table: its index among the lines that were looked at, what it is, its text."""

    index: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Body:
    """What is known of the rows above: how many cells each has (count by fill), and per column kinds and sums."""

    width: int
    fills: dict[int, int]
    words: Sequence[bool]
    """Whether a column holds texts."""
    sums: Sequence[float | None]
    """The sum of each column of numbers above the lines that are looked at."""


def find_tail(lines: Sequence[Sequence[Cell]], body: Body, sums: Collection[int]) -> tuple[int, list[Below]]:
    """How many of the last lines are rows, and what stands below them; `sums` are lines with a formula that sums up.

    A note is a line of few words under lines that are well filled: after a blank line, or begun like a note, or one
    of several of which at least one could be no row. A total is a line that calls itself so, or sums up by formula,
    and has numbers and no other words. What could be an ordinary row is one.
    """
    end = len(lines)
    below: list[Below] = []
    start = _notes(lines, body)
    below += [Below(i, "note", _text(lines[i])) for i in range(start, end) if not _blank(lines[i])]
    end = _end(lines, start)
    while end > 2 and len(below) < _MOST_NOTES and _is_total(lines, end - 1, body, sums):
        below.insert(0, Below(end - 1, "total", _text(lines[end - 1])))
        end = _end(lines, end - 1)
    return (end, below) if end and (len(body.fills) or end > 1) else (len(lines), [])


def _end(lines: Sequence[Sequence[Cell]], end: int) -> int:
    while end and _blank(lines[end - 1]):
        end -= 1
    return end


def _notes(lines: Sequence[Sequence[Cell]], body: Body) -> int:
    few = max(1, body.width // 3)
    start = len(lines)
    while (
        start
        and len(lines) - start < _MOST_NOTES
        and (_blank(lines[start - 1]) or _sparse(lines, start - 1, few))
    ):
        start -= 1
    while start < len(lines) and _blank(lines[start]):
        start += 1
    gaps = [index for index in range(max(1, start), len(lines)) if _blank(lines[index - 1])]
    above = _end(lines, start)
    if start == len(lines) or not above:
        return len(lines)
    rows = [_fill(line) for line in lines[:above]]
    sparse_rows = sum(count for fill, count in body.fills.items() if 0 < fill <= few)
    sparse_rows += sum(0 < fill <= few for fill in rows)
    blanks = body.fills.get(0, 0) + rows.count(0)
    after_gap = bool(sparse_rows == 0 or blanks == 0)
    for index in sorted({start, *gaps}):
        block = [line for line in lines[index:] if not _blank(line)]
        if not block or index < start:
            continue
        gap = index > 0 and _blank(lines[index - 1])
        if _is_note_block(block, body, gap and after_gap, sparse_rows, _left(lines[:above])):
            return index
    return len(lines)


def _is_note_block(
    block: list[Sequence[Cell]], body: Body, after_gap: bool, sparse_rows: int, left: int
) -> bool:
    first = next(show(cell).strip() for cell in block[0] if not is_blank(cell))
    says_so = _NOTE.match(first) is not None and _fill(block[0]) == 1
    if body.width < 2:
        return after_gap and says_so
    if after_gap or (says_so and not sparse_rows):
        return True
    return (
        len(block) > 1
        and not sparse_rows
        and body.width > 2
        and any(_is_no_row(line, body, left) for line in block)
        and not _are_in_words(block, body, left)
    )


def _left(lines: Sequence[Sequence[Cell]]) -> int:
    """The first column that the rows use: a table may stand to the right of an empty margin."""
    return min(
        next(i for i, cell in enumerate(line) if not is_blank(cell)) for line in lines if not _blank(line)
    )


def _are_in_words(block: list[Sequence[Cell]], body: Body, left: int) -> bool:
    """True where all stand in one column of texts that is not the first: comments without a name are rows."""
    columns = {i for line in block for i, cell in enumerate(line) if not is_blank(cell)}
    column = columns.pop()
    return not columns and column > left and column < len(body.words) and body.words[column]


def _is_no_row(line: Sequence[Cell], body: Body, left: int) -> bool:
    """Words where the column has none, or nothing in the first column."""
    strange = any(not body.words[i] for i, cell in enumerate(line[: len(body.words)]) if not is_blank(cell))
    return strange or left >= len(line) or is_blank(line[left])


def _sparse(lines: Sequence[Sequence[Cell]], index: int, few: int) -> bool:
    line = lines[index]
    cells = [cell for cell in line if not is_blank(cell)]
    if not 0 < len(cells) <= few or not all(isinstance(cell, str) for cell in cells):
        return False
    above = next((lines[at] for at in range(index - 1, -1, -1) if _fill(lines[at]) > few), None)
    return above is None or not any(
        _alike(line, above, column) for column in range(min(len(line), len(above)))
    )


def _alike(line: Sequence[Cell], above: Sequence[Cell], column: int) -> bool:
    """True for R-0300 under R-0299: a row's own number, whatever else the row lacks."""
    mine, other = line[column], above[column]
    if not (isinstance(mine, str) and isinstance(other, str)):
        return False
    shape = re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "9", mine))
    return "9" in shape and shape == re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "9", other))


def _is_total(lines: Sequence[Sequence[Cell]], index: int, body: Body, sums: Collection[int]) -> bool:
    line = lines[index]
    words = [(i, cell) for i, cell in enumerate(line) if isinstance(cell, str) and not is_blank(cell)]
    numbers = {i: plain(cell) for i, cell in enumerate(line) if _is_number(cell)}
    if not numbers or len(words) > 1 or len(words) + len(numbers) < _fill(line):
        return False
    by_formula = index in sums and index - 1 not in sums
    if not words:
        return by_formula
    label = show(words[0][1]).strip().rstrip(":").strip()
    if by_formula and words[0][0] <= min(numbers):
        return True
    if not _TOTAL.fullmatch(label):
        return False
    texts = [i for i, wordy in enumerate(body.words) if wordy and i != words[0][0]]
    gap = index > 0 and _blank(lines[index - 1]) and 0 not in body.fills
    return gap or bool(texts) or _adds_up(lines[:index], numbers, body)


def _adds_up(lines: Sequence[Sequence[Cell]], numbers: dict[int, Cell], body: Body) -> bool:
    for column, value in numbers.items():
        base = body.sums[column] if column < len(body.sums) else None
        if base is not None:
            total = base + sum(_number(line[column]) for line in lines if column < len(line))
            if abs(total - _number(value)) <= 1e-6 * max(1.0, abs(total)):
                return True
    return False


def _number(cell: Cell) -> float:
    bare = plain(cell)
    return float(bare) if isinstance(bare, int | float) else 0.0


def _is_number(cell: Cell) -> bool:
    return isinstance(plain(cell), int | float) and not isinstance(cell, bool)


def _blank(line: Sequence[Cell]) -> bool:
    return all(map(is_blank, line))


def _fill(line: Sequence[Cell]) -> int:
    return sum(not is_blank(cell) for cell in line)


def _text(line: Sequence[Cell]) -> str:
    return " ".join(show(cell).strip() for cell in line if not is_blank(cell))
