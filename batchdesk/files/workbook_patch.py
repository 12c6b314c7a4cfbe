"""Answers beside the table they came from, in a copy of the person's own workbook; all else stays byte for byte.

Of the zip only the sheet, its table, the styles and (for a filter's hidden name) the list of sheets are changed, as
text: a library that loads and saves would lose what it does not know (sparklines, slicers, threaded comments …).
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO

from batchdesk.core.cells import plain
from batchdesk.core.export import Export
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.rows import AnswerRow
from batchdesk.files import patch_table
from batchdesk.files.headers import letters
from batchdesk.files.kinds import Kind, kind_of
from batchdesk.files.patch_cells import CellPen, Look, has_long_text, shortened
from batchdesk.files.patch_frame import NewColumns, drawings_cover, width, with_filter_name
from batchdesk.files.patch_package import Package, SheetPart, open_package
from batchdesk.files.patch_sheet import Answers, Ground, SheetPatch, Values, look_over
from batchdesk.files.patch_styles import Styles, add_looks
from batchdesk.files.patch_table import TableObject
from batchdesk.files.patch_xml import Area, Unpatchable
from batchdesk.files.patch_zip import Source, rewrite
from batchdesk.files.replacing import replacing, unwritable
from batchdesk.files.workbook_cells import Storable, storable

_SAMPLE = 200
"""Rows by which columns are fitted."""

_LONG = 40
"""Characters from which an answer's text is wrapped, as in a new workbook."""

_BY_KIND = {AnswerKind.DATE: Look.DAY, AnswerKind.YES_NO: Look.TRUTH}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the table stands: the row of its column names, 0 where it has none, and the last row an answer goes to."""

    header_row: int
    bottom: int


def write_into(
    workbook: Path,
    target: Path,
    export: Export,
    *,
    sheet: str,
    header_row: int,
    last_row: int,
    progress: Progress,
) -> tuple[str, ...]:
    """Write a copy of `workbook` to `target` with the answer columns added; what is to be known of it, in sentences.

    `header_row` is the sheet's own row of the column names (0: there is none), `last_row` the last that gets an
    answer. `export` has the names of the new columns, and rows whose `place` is set and rises. Problem
    WORKBOOK_NOT_PATCHABLE where the workbook can not be changed safely, SHEET_MISSING, TARGET_UNWRITABLE, DISK_FULL.
    """
    try:
        _check_kind(workbook)
        with open_package(workbook) as package:
            _check_ending(package, target)
            found = package.sheet(sheet)
            if found is None:
                names = ", ".join(package.sheet_names)
                raise Problem(Trouble.SHEET_MISSING, name=workbook.name, sheet=sheet, sheets=names)
            change = _Change(package, found, export, _Place(header_row, last_row), progress)
            said = change.remarks()
            with replacing(target) as draft:
                rewrite(workbook, draft, change.parts())
            progress(export.count, export.count, "writing")
            return said
    except Unpatchable as reason:
        raise Problem(Trouble.WORKBOOK_NOT_PATCHABLE, name=workbook.name, reason=reason) from reason


def _check_kind(workbook: Path) -> None:
    kind = kind_of(workbook)
    if kind is Kind.PROTECTED:
        raise Problem(Trouble.FILE_PROTECTED, name=workbook.name)
    if kind is not Kind.WORKBOOK or not zipfile.is_zipfile(workbook):
        raise Unpatchable("it is not an Excel workbook of the kind .xlsx or .xlsm")


def _check_ending(package: Package, target: Path) -> None:
    """Excel opens no workbook whose ending says something else than its content."""
    ending = {
        (False, False): ".xlsx",
        (True, False): ".xlsm",
        (False, True): ".xltx",
        (True, True): ".xltm",
    }[package.macros, package.template]
    if target.suffix.lower() != ending:
        what = (
            "holds macros" if package.macros else "is a template" if package.template else "holds no macros"
        )
        reason = f"“{package.path.name}” {what}, so the name of its copy must end in {ending}"
        raise unwritable(target, reason)


class _Change:
    """One workbook's change, worked out before anything is written."""

    def __init__(
        self, package: Package, sheet: SheetPart, export: Export, place: _Place, progress: Progress
    ) -> None:
        self._package, self._sheet, self._export, self._place = package, sheet, export, place
        self._progress = progress
        self._tables = [found for part in sheet.tables if (found := self._table(part))]
        self._table_here = self._table_of(place.header_row)
        self._ground = self._look_over()
        wanted = (*export.answer_headers, export.status_header, export.note_header)
        names = tuple(str(_cell(name)) for name in wanted)  # the table's part must say what the cell says
        grows = self._table_here is not None and self._table_here.growing
        self._names = patch_table.table_names(self._table_here if grows else None, names)
        first = self._ground.free(len(self._names))
        sample = [values for _, values in islice(self._rows(), _SAMPLE)]
        columns = [[values[index] for values in sample] for index in range(len(self._names))]
        widths = tuple(map(width, self._names, columns))
        self._new = NewColumns(first, widths)
        self._looks = tuple(
            Look.WRAPPED if has_long_text(column, _LONG) else Look.PLAIN for column in columns
        )
        self._beside = first == self._ground.edge + 1
        self._widens = self._beside and grows

    def parts(self) -> dict[str, Source]:
        """The new content of each part that changes."""
        styles = self._styles()
        table = styles.table if styles else {}
        pen = CellPen(self._ground.prefix, self._package.from_1904, table, self._new.first, self._looks)
        answers = Answers(self._names, self._rows)
        patch = SheetPatch(self._ground, self._new, answers, pen, self._tell("writing"))
        parts: dict[str, Source] = {self._sheet.part: lambda: self._sheet_pieces(patch)}
        if styles is not None and self._package.styles is not None:
            parts[self._package.styles] = _whole(styles.part)
        if self._widens and self._table_here is not None:
            content = self._package.read(self._table_here.part)
            parts[self._table_here.part] = _whole(patch_table.widened(self._table_here, content, self._names))
        if patch.filter_before is not None:
            book = self._package.book
            named = with_filter_name(
                book, self._package.prefix, self._sheet.index, patch.filter_before, self._new.last
            )
            if named != book:
                parts[self._package.workbook] = _whole(named)
        return parts

    def remarks(self) -> tuple[str, ...]:
        """Where the answers stand, and what a person should look at."""
        first, last = letters(self._new.first - 1), letters(self._new.last - 1)
        said = [f"The answers are in the columns {first} to {last} of the sheet “{self._sheet.name}”."]
        if not self._place.header_row:
            said.append(f"The table has no row of column names; the answers are {', '.join(self._names)}.")
        if not self._beside:
            said.append("The columns right of the table are taken, so the answers stand apart from it.")
        elif self._table_here is not None and not self._table_here.growing:
            said.append("The table is filled by a query, so the answers stand beside it and not in it.")
        where = Area(self._new.first, self._place.header_row, self._new.last, self._ground.bottom)
        if any(drawings_cover(self._package.read(part), where) for part in self._sheet.drawings):
            said.append("A chart or picture lies over some of these cells; move it aside to see them.")
        return tuple(said)

    def _table(self, part: str) -> TableObject | None:
        return patch_table.look_at(part, self._package.read(part))

    def _table_of(self, header_row: int) -> TableObject | None:
        """The leftmost table whose column names stand in this row."""
        here = [table for table in self._tables if table.has_header and table.area.top == header_row]
        return min(here, key=lambda table: table.area.left, default=None)

    def _look_over(self) -> Ground:
        table, bottom = self._table_here, self._place.bottom
        if table is not None:
            bottom = max(bottom, table.area.bottom)
        edge = table.area.right if table is not None else None
        ground = self._look(bottom, edge)
        if table is None and (ground.reach != ground.edge or not self._place.header_row):
            ground = self._look(bottom, ground.reach)
        for other in self._tables:
            if (
                other is not table
                and other.area.top <= bottom
                and other.area.bottom >= self._place.header_row
            ):
                ground.taken.update(range(max(other.area.left, ground.edge + 1), other.area.right + 1))
        return ground

    def _look(self, bottom: int, edge: int | None) -> Ground:
        with self._open() as file:
            return look_over(
                file, self._place.header_row, bottom, edge, self._tell("looking for free columns")
            )

    def _sheet_pieces(self, patch: SheetPatch) -> Iterator[bytes]:
        with self._open() as file:
            yield from patch.pieces(file)

    def _tell(self, what: str) -> Callable[[int], None]:
        count = self._export.count
        return lambda done: self._progress(min(done, count), count, what)

    def _open(self) -> IO[bytes]:
        return self._package.archive.open(self._sheet.part)

    def _styles(self) -> Styles | None:
        """None for a workbook without styles; dates are then written as text."""
        if self._package.styles is None:
            return None
        looks = {
            *self._looks,
            Look.PLAIN,
            *(_BY_KIND[a.kind] for a in self._export.answers if a.kind in _BY_KIND),
        }
        ordered = sorted(looks, key=lambda look: look.value)
        return add_looks(self._package.read(self._package.styles), self._ground.neighbours, ordered)

    def _rows(self) -> Iterator[tuple[int, Values]]:
        for row in self._export.rows():
            if row.place is not None:
                yield row.place, _values(row, len(self._export.answer_headers))


def _values(row: AnswerRow, width: int) -> list[Storable]:
    outcome = row.outcome
    answers = [_cell(cell) for cell in row.answers[:width]]
    answers += [None] * (width - len(answers))
    return [*answers, outcome.status.value, _cell(outcome.note) if outcome.note else None]


def _cell(cell: object) -> Storable:
    value = storable(plain(cell))  # type: ignore[arg-type]
    return shortened(value) or None if isinstance(value, str) else value


def _whole(content: bytes) -> Callable[[], Iterator[bytes]]:
    return lambda: iter([content])
