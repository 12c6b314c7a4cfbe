"""What a person wants to see of a job's rows: which ones, and in which order."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from batchdesk.core.cells import Cell
from batchdesk.core.rows import RowStatus


class ColumnKind(Enum):
    """Where a column of the results comes from."""

    ANSWER = "answer"
    OWN = "own"
    STATUS = "status"
    NOTE = "note"
    NUMBER = "number"
    """The row's own number."""


@dataclass(frozen=True, slots=True)
class ColumnRef:
    """A column of the results: the `index`-th answer, or the `index`-th column of the person."""

    kind: ColumnKind
    index: int = 0


@dataclass(frozen=True, slots=True)
class OneOf:
    """Cells that are one of these values; None stands for an empty cell. A list matches where it holds one of them."""

    values: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """Numbers or dates from `low` on and below `high` (`closed`: up to and with it); None leaves a side open."""

    low: Cell
    high: Cell
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Contains:
    """Text that has this in it, whatever its case."""

    text: str


Test = OneOf | Between | Contains


@dataclass(frozen=True, slots=True)
class ColumnFilter:
    """One column's cells must pass this test; answers count as they stand, with the person's corrections."""

    column: ColumnRef
    test: Test


class Reviewed(Enum):
    """What a person has or has not done with a row, or that an earlier job has answered it."""

    APPROVED = "approved"
    NOT_APPROVED = "not approved"
    EDITED = "edited"
    COMMENTED = "commented"
    CARRIED = "carried over"


@dataclass(frozen=True, slots=True)
class RowQuery:
    """Rows that pass all of it, in an order; the plain one is every row as it stands in the data.

    `search` is looked for in the person's cells, the answers, the raw text, comments and document text; several words must
    all be found, a part "in quotes" as it stands. `sort` None is the order of the data; empty cells come last either way.
    """

    statuses: frozenset[RowStatus] | None = None
    search: str = ""
    filters: tuple[ColumnFilter, ...] = ()
    reviewed: Reviewed | None = None
    sort: ColumnRef | None = None
    descending: bool = False

    @property
    def plain(self) -> bool:
        """True where it is every row in its own order."""
        return self == PLAIN


PLAIN = RowQuery()


@dataclass(frozen=True, slots=True)
class FoundRows:
    """The numbers of the rows that a query found, in its order: four bytes a row, the only thing that is held of them."""

    numbers: array[int]

    def __len__(self) -> int:
        return len(self.numbers)


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a column holds, and how many rows have it; `value` None is the empty cell."""

    value: Cell
    rows: int


@dataclass(frozen=True, slots=True)
class Bin:
    """So many rows between two numbers, or two days: from `low` on and below `high`; `closed` has its upper end within."""

    low: Decimal | date
    high: Decimal | date
    rows: int
    closed: bool = False


@dataclass(frozen=True, slots=True)
class ColumnSummary:
    """What one answer column holds over all rows with an answer.

    `choices` for choice, yes/no and list columns and for text of few values, at most 50: those of the recipe first, all of
    them and in its order, then the others, most frequent first. `bins` and the figures for numbers and dates (which have no
    mean). `more` counts further values that are not listed, and `untold` the rows whose values came after so many others
    that they were not told apart; where there are any, `more` is a lower bound.
    """

    column: ColumnRef
    name: str
    kind: str
    filled: int
    empty: int
    choices: tuple[Choice, ...] = ()
    more: int = 0
    untold: int = 0
    bins: tuple[Bin, ...] = ()
    least: Decimal | date | None = None
    most: Decimal | date | None = None
    mean: Decimal | None = None
    median: Decimal | date | None = None
    edited: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """The answers of a job: how many rows have any, a summary for each answer column, and what can be crossed.

    `crossable` are answers and the person's own columns with 2 to 30 different values.
    """

    rows: int
    columns: tuple[ColumnSummary, ...]
    crossable: tuple[ColumnRef, ...]


@dataclass(frozen=True, slots=True)
class CrossTable:
    """Rows by two columns; `cells[i][j]` counts rows with `across[j]` in the one and `down[i]` in the other.

    None stands for the empty cell. A row whose list has several items counts once for each of them.
    """

    down: tuple[Cell, ...]
    across: tuple[Cell, ...]
    cells: tuple[tuple[int, ...], ...]
    more: int = 0
    """Rows with values beyond the 30 most frequent of either column."""


@dataclass(frozen=True, slots=True)
class ValueAgreement:
    """One value on either side: in how many rows it was expected, in how many answered, in how many both.

    Of a list's items each counts for itself.
    """

    value: Cell
    expected: int
    answered: int
    both: int

    @property
    def precision(self) -> float | None:
        """The share of its answers that were expected, None where it was never answered."""
        return self.both / self.answered if self.answered else None

    @property
    def recall(self) -> float | None:
        """The share of rows that expected it which have it, None where it was never expected."""
        return self.both / self.expected if self.expected else None


@dataclass(frozen=True, slots=True)
class Agreement:
    """How an answer column stands against the values that a person expected, over rows that have both.

    `table` has the expected value down and the answer across, `cells` the rows of each of its cells; both are empty for
    lists. `kappa` is Cohen's, None where it is not defined and for lists and free text.
    """

    rows: int
    equal: int
    missing: int
    """Rows that lack the answer or the expected value."""
    unanswered: int
    """Those of the missing that have an expected value, but no answer."""
    table: CrossTable
    cells: tuple[tuple[FoundRows, ...], ...]
    kappa: float | None
    by_value: tuple[ValueAgreement, ...]
    disagreements: FoundRows

    @property
    def accuracy(self) -> float | None:
        """The share of equal rows, None without any."""
        return self.equal / self.rows if self.rows else None
