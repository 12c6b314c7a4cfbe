"""Answers against the values that a person expected: how often they agree, where not, and how much is beyond chance."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Hashable
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, Decimal, InvalidOperation
from typing import cast

from batchdesk.core.cells import Cell, plain, show
from batchdesk.core.crossing import MOST_PAIRS, Side, arranged
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.summing import LISTED, MOST_VALUES, NUMBERS, Block, given_values, items
from batchdesk.core.views import Agreement, ColumnRef, CrossTable, FoundRows, ValueAgreement

_YES = frozenset(
    [
        "yes",
        "y",
        "true",
        "1",
        "x",
        "ja",
        "wahr",
        "oui",
        "vrai",
        "si",
        "sí",
        "verdadero",
        "cierto",
        "はい",
        "真",
        "✓",
        "✔",
    ]
)
_NO = frozenset(["no", "n", "false", "0", "nein", "falsch", "non", "faux", "falso", "いいえ", "偽", "✗", "✘"])
_SIGNS = str.maketrans("", "", "$€£¥ \u00a0\u202f'’")


class Agreeing:
    """Compares while the rows go by; `digits` as for `SummariesApi.agreement`."""

    def __init__(
        self, answer: Answer, column: ColumnRef, expected: ColumnRef, digits: int | None = None
    ) -> None:
        self._answer, self._digits = answer, digits
        self._sides = Side(expected), Side(column)
        self._rows = self._equal = self._missing = self._unanswered = self._untold = 0
        self._cells: dict[tuple[Hashable, Hashable], array[int]] = {}
        self._differ = array("I")
        self._items: tuple[Counter[str], Counter[str], Counter[str]] = (Counter(), Counter(), Counter())
        self._spelled: dict[Hashable, Cell] = {
            key_of(answer.kind, value, digits): value for value in given_values(answer)
        }

    def add(self, block: Block) -> None:
        """Some hundred rows; those without an expected value or an answer are only counted."""
        every = range(len(block.numbers))
        expected, answered = (side.cells(block, every) for side in self._sides)
        for number, wanted, said in zip(block.numbers, expected, answered, strict=True):
            if wanted is None or said is None:
                self._missing += 1
                self._unanswered += wanted is not None
            else:
                self._compare(number, wanted, said)

    def _compare(self, number: int, wanted: Cell, said: Cell) -> None:
        kind = self._answer.kind
        one, other = key_of(kind, wanted, self._digits), key_of(kind, said, self._digits)
        self._rows += 1
        if one == other:
            self._equal += 1
        else:
            self._differ.append(number)
        if kind is AnswerKind.LIST:
            self._count_items(cast("frozenset[str]", one), cast("frozenset[str]", other), wanted, said)
            return
        if (one, other) not in self._cells:
            if len(self._cells) >= MOST_PAIRS:
                self._untold += 1
                return
            self._cells[one, other] = array("I")
            self._spelled.setdefault(other, plain(said))
            self._spelled.setdefault(one, plain(wanted))
        self._cells[one, other].append(number)

    def _count_items(self, one: frozenset[str], other: frozenset[str], wanted: Cell, said: Cell) -> None:
        for counter, keys in zip(self._items, (one, other, one & other), strict=True):
            counter.update(keys if len(counter) < MOST_VALUES else [key for key in keys if key in counter])
        for cell in (said, wanted):
            for item in items(cell):
                if len(self._spelled) < MOST_VALUES:
                    self._spelled.setdefault(_folded(item), item)

    def agreement(self) -> Agreement:
        """What it came to."""
        table, cells = self._table()
        return Agreement(
            rows=self._rows,
            equal=self._equal,
            missing=self._missing,
            unanswered=self._unanswered,
            table=table,
            cells=cells,
            kappa=self._kappa(),
            by_value=self._by_item() if self._answer.kind is AnswerKind.LIST else self._by_value(),
            disagreements=FoundRows(self._differ),
        )

    def _sums(self) -> tuple[Counter[Hashable], Counter[Hashable]]:
        """How often each value was expected, and answered."""
        expected: Counter[Hashable] = Counter()
        answered: Counter[Hashable] = Counter()
        for (one, other), rows in self._cells.items():
            expected[one] += len(rows)
            answered[other] += len(rows)
        return expected, answered

    def _labels(self) -> tuple[list[Hashable], Counter[Cell]]:
        """The values of both sides in one order, as keys."""
        expected, answered = self._sums()
        both = Counter({self._spelled[key]: rows for key, rows in (expected + answered).items()})
        keys = {self._spelled[key]: key for key in expected + answered}
        return [keys[value] for value in arranged(both, given_values(self._answer))], both

    def _table(self) -> tuple[CrossTable, tuple[tuple[FoundRows, ...], ...]]:
        keys, _ = self._labels()
        none: array[int] = array("I")
        cells = tuple(tuple(FoundRows(self._cells.get((one, other), none)) for other in keys) for one in keys)
        counts = tuple(tuple(map(len, line)) for line in cells)
        names = tuple(self._spelled[key] for key in keys)
        listed = sum(map(sum, counts))
        more = 0 if self._answer.kind is AnswerKind.LIST else self._rows - listed
        return CrossTable(names, names, counts, more), cells

    def _kappa(self) -> float | None:
        """Cohen's kappa: (observed - by chance) / (1 - by chance) (Cohen 1960, A coefficient of agreement)."""
        if self._answer.kind in (AnswerKind.LIST, AnswerKind.TEXT) or self._untold or not self._rows:
            return None
        expected, answered = self._sums()
        chance = sum(expected[key] * answered[key] for key in expected)
        squared = self._rows * self._rows
        if chance == squared:
            return None
        return (self._equal * self._rows - chance) / (squared - chance)

    def _by_value(self) -> tuple[ValueAgreement, ...]:
        expected, answered = self._sums()
        keys, _ = self._labels()
        none: array[int] = array("I")
        return tuple(
            ValueAgreement(
                self._spelled[key], expected[key], answered[key], len(self._cells.get((key, key), none))
            )
            for key in keys
        )

    def _by_item(self) -> tuple[ValueAgreement, ...]:
        expected, answered, both = self._items
        named = (expected + answered).most_common(LISTED)
        return tuple(
            ValueAgreement(self._spelled.get(key, key), expected[key], answered[key], both[key])
            for key, _ in named
        )


def key_of(kind: AnswerKind, cell: Cell, digits: int | None = None) -> Hashable:
    """What two cells of a kind must share to say the same."""
    cell = plain(cell)
    if kind in NUMBERS:
        return _number(cell, digits)
    match kind:
        case AnswerKind.YES_NO:
            return _yes_no(cell)
        case AnswerKind.DATE:
            return _day(cell)
        case AnswerKind.LIST:
            return frozenset(map(_folded, items(cell)))
        case _:
            return _folded(show(cell))


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _number(cell: Cell, digits: int | None) -> Hashable:
    """The value, rounded where that was asked; a cell that is no number stands for its text."""
    text = cell if isinstance(cell, str) else show(cell)
    try:
        number = Decimal(_with_point(text.translate(_SIGNS)))
        if not number.is_finite():
            return _folded(text)
        if digits is not None:
            number = number.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_EVEN)
        return number.normalize() + 0
    except InvalidOperation:
        return _folded(text)


def _with_point(text: str) -> str:
    """Digits with a point, however they are separated: 1,234.5, 1.234,5 and 0,5 are read, 1,234 as in English."""
    if "," not in text:
        return text
    before, _, after = text.rpartition(",")
    if "." in after or (len(after) == 3 and "." not in before):
        return text.replace(",", "")
    return before.replace(".", "").replace(",", "") + "." + after


def _yes_no(cell: Cell) -> Hashable:
    word = _folded(show(cell))
    return True if word in _YES else False if word in _NO else word


def _day(cell: Cell) -> Hashable:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = show(cell).strip()
    for pattern in ("%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"):
        try:
            return datetime.strptime(text, pattern).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return _folded(text)
