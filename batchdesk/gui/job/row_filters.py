"""Above a job's rows: which of them are shown, a search, filters on chips, how many were found, and how they look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.rows import RowStatus
from batchdesk.core.views import PLAIN, ColumnFilter, ColumnRef, OneOf, Reviewed, RowQuery
from batchdesk.gui.announcer import announce
from batchdesk.gui.format import count
from batchdesk.gui.job.filter_chips import FilterChips
from batchdesk.gui.job.query_words import filter_said, reviewed_said, statuses_said, title_of
from batchdesk.gui.job_words import units
from batchdesk.gui.states import NEEDS_LOOK
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, dress
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import IconButton, LinkButton
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.rows_table import count_rows
from batchdesk.gui.widgets.search import SearchField
from batchdesk.gui.widgets.segments import Segments
from batchdesk.gui.widgets.words import QuietText

SEGMENTS: tuple[frozenset[RowStatus] | None, ...] = (
    None,
    frozenset({RowStatus.OK}),
    NEEDS_LOOK,
    frozenset({RowStatus.SKIPPED}),
)
_SKIPPED = 3
DEBOUNCE_MS = 300
"""Between the last letter typed and the search."""
_WIDE = 1000
_BEFORE_SEARCH = 2
"""The place in the first line behind the kinds of rows and the stretch."""
_STATUS, _REVIEWED, _FOUND = "status", "reviewed", "found"


class RowFilters(QWidget):
    """`wanted(RowQuery)` when the person asks for other rows; `column_wanted(ColumnRef)` for a column's own menu."""

    wanted = Signal(object)
    column_wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, theme: Theme, bar: QWidget, retry: QWidget) -> None:
        """`bar` takes the place of the first line while rows are selected."""
        super().__init__()
        self._theme = theme
        self.query = PLAIN
        self._job: Job | None = None
        self._headers: tuple[str, ...] = ()
        self._refs: Sequence[ColumnRef] = ()
        self._title = ""
        self._was_looking = False
        self.segments = Segments(segment_words(None))
        self.segments.name_list(tr("Which rows are shown"))
        self.search = SearchField(tr("Search the rows"), theme)
        self.button = IconButton(tr("Filter"), theme, "filter")
        self.look = IconButton(tr("Columns and rows"), theme, "columns")
        self.menu = QMenu(self)
        self.chips = FilterChips(theme)
        self.counted, self.stop = QuietText(wrap=False), LinkButton(tr("S&top"))
        self.clear = LinkButton(tr("Show a&ll rows"))
        self._typing = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._first = row(self.segments, None, self.search, self.button, self.look, gap=SPACE.SMALL)
        second = row(self.chips, self.counted, self.stop, self.clear, None, retry, gap=SPACE.SMALL)
        second.setStretch(0, _WIDE)  # chips take all the room there is; without any the rest stands left
        self._second = holding(second)
        self._below = second
        self._line, self._bar, self._retry = holding(self._first), bar, retry
        self._line.setMinimumHeight(SIZE.CONTROL)
        self._lines = column(self._line, bar, self._second, gap=SPACE.SMALL)
        self.setLayout(self._lines)
        self.clear.hide()
        self.stop.hide()
        self._second.hide()
        self._connect()

    def _connect(self) -> None:
        self.segments.chosen.connect(lambda index: self._ask(replace(self.query, statuses=SEGMENTS[index])))
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._searched)
        self._typing.timeout.connect(self._searched)
        self.button.clicked.connect(self._open_menu)
        self.chips.removed.connect(self._remove)
        self.clear.clicked.connect(self.clear_all)
        self.stop.clicked.connect(self.stop_wanted)

    # -- what is asked for --------------------------------------------------------------------------------
    def show_job(self, job: Job, headers: tuple[str, ...], refs: Sequence[ColumnRef]) -> None:
        """Which rows and columns there are to choose from."""
        self._job, self._headers, self._refs = job, headers, refs
        self.segments.set_words(segment_words(job))
        self._show_chips()

    def show_query(self, query: RowQuery, title: str = "") -> None:
        """Show what is asked for, without asking; `title` names rows that were found elsewhere."""
        self.query, self._title = query, title
        self._typing.stop()
        if self.search.text().strip() != query.search:
            self.search.blockSignals(True)
            self.search.setText(query.search)
            self.search.blockSignals(False)
        if query.statuses in SEGMENTS:
            self.segments.choose(SEGMENTS.index(query.statuses))
        self._show_chips()

    def show_count(self, rows: int, *, looking: bool, failed: bool = False) -> None:
        """How many rows are shown of how many, or so far; `failed`: they are those that were there before."""
        if self._job is None:
            return
        narrowed = self._narrowed
        every = units(self._job.kind, self._job.rows)
        if failed:
            said = tr("These are the rows from before.")
        elif looking:
            said = tr("{found} so far…", found=count(rows)) if narrowed else tr("Sorting…")
        else:
            said = tr("{found} of {every}", found=count(rows), every=every) if narrowed else ""
        self.counted.setText(said)
        self.counted.setVisible(bool(said))
        self.stop.setVisible(looking and narrowed)
        self.clear.setVisible(narrowed and not looking and rows > 0)
        if self._was_looking and not looking and said:
            announce(self, said)
        self._was_looking = looking
        self.fit()

    def fit(self) -> None:
        """The second line is there only where it says something, or where the button has no room in the first.

        Nothing of it depends on what is selected, so that the table stays where it is.
        """
        said = [part for part in (self.chips, self.counted, self.stop, self.clear) if not part.isHidden()]
        says = bool(said)
        around = [part.sizeHint().width() + SPACE.SMALL for part in (self.button, self.look)]
        room = self.width() - sum(around) - SPACE.LARGE
        whole = self.segments.whole + SPACE.SMALL
        self.segments.fold(whole + self.search.minimumSizeHint().width() > room)
        if self.segments.folded:
            whole = self.segments.list.sizeHint().width() + SPACE.SMALL
        wanted = 0 if self._retry.isHidden() else self._retry.sizeHint().width() + SPACE.SMALL
        above = not says and room - whole - self.search.sizeHint().width() >= wanted
        if above and self._below.indexOf(self._retry) >= 0:
            self._first.insertWidget(_BEFORE_SEARCH, self._retry)
        elif not above and self._first.indexOf(self._retry) >= 0:
            self._below.addWidget(self._retry)
        others = sum(part.sizeHint().width() + SPACE.SMALL for part in said if part is not self.chips)
        others += 0 if above else wanted
        chips = [chip.sizeHint().width() for chip in self.chips.buttons]
        self._give_chips_a_line(self.segments.folded or max(chips, default=0) > self.width() - others)
        inside = (
            said if self._below.indexOf(self.chips) >= 0 else [one for one in said if one is not self.chips]
        )
        self._second.setVisible(bool(inside) or bool(wanted and not above))

    def _give_chips_a_line(self, own: bool) -> None:
        """Where there is little room the chips have a line for themselves, so that they can be read."""
        if own is (self._lines.indexOf(self.chips) >= 0):
            return
        if own:
            self._below.removeWidget(self.chips)
            self._lines.insertWidget(self._lines.indexOf(self._second), self.chips)
        else:
            self._lines.removeWidget(self.chips)
            self._below.insertWidget(0, self.chips, _WIDE)

    def show_bar(self, shown: bool) -> None:
        """Show what can be done to a selection in place of the first line, unless the person is in that line."""
        inside = self._line.isAncestorOf(self.window().focusWidget() or self)
        self._bar.setVisible(shown and not inside)
        self._line.setVisible(not shown or inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def clear_all(self) -> None:
        """Every row, in the order they are in."""
        self._ask(replace(PLAIN, sort=self.query.sort, descending=self.query.descending))

    def set_filter(self, ref: ColumnRef, wanted: ColumnFilter | None) -> None:
        """Put a column's filter in the place of the one it had."""
        others = tuple(one for one in self.query.filters if one.column != ref)
        self._ask(replace(self.query, filters=others if wanted is None else (*others, wanted)))

    def sort(self, ref: ColumnRef, descending: bool | None = None) -> None:
        """Sort by a column; without a direction up, then down, then as the data stands."""
        query = self.query
        if descending is not None:
            self._ask(replace(query, sort=ref, descending=descending))
        elif query.sort != ref:
            self._ask(replace(query, sort=ref, descending=False))
        elif not query.descending:
            self._ask(replace(query, descending=True))
        else:
            self._ask(replace(query, sort=None, descending=False))

    def focus_search(self) -> None:
        """The next letters go into the search."""
        self._bar.hide()
        self._line.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def title_of(self, ref: ColumnRef) -> str:
        """The title of a column."""
        return title_of(self._job, self._headers, ref) if self._job else ""

    @property
    def _narrowed(self) -> bool:
        query = self.query
        by_hand = query.statuses is not None and query.statuses not in SEGMENTS
        return bool(query.search or query.filters or query.reviewed or self._title or by_hand)

    def _ask(self, query: RowQuery) -> None:
        self.show_query(query)
        self.wanted.emit(query)

    def _searched(self) -> None:
        self._typing.stop()
        words = self.search.text().strip()
        if words != self.query.search:
            self._ask(replace(self.query, search=words))

    # -- chips and menu -----------------------------------------------------------------------------------
    def _show_chips(self) -> None:
        query = self.query
        chips: list[tuple[str, object]] = [(self._title, _FOUND)] if self._title else []
        if query.statuses is not None and query.statuses not in SEGMENTS:
            chips.append((statuses_said(query.statuses), _STATUS))
        if query.reviewed is not None:
            chips.append((reviewed_said(query.reviewed), _REVIEWED))
        chips += [(filter_said(self.title_of(one.column), one), one) for one in query.filters]
        self.chips.show_chips(chips)
        self.fit()

    def _remove(self, key: object) -> None:
        query = self.query
        if key == _STATUS:
            self._ask(replace(query, statuses=None))
        elif key == _REVIEWED:
            self._ask(replace(query, reviewed=None))
        elif key == _FOUND:
            self._ask(PLAIN)
        else:
            self._ask(replace(query, filters=tuple(one for one in query.filters if one != key)))

    def menu_now(self) -> QMenu:
        """By what rows can be filtered: what the person did with them, and each column."""
        self.menu.clear()
        for reviewed in self._by_review():
            action = self.menu.addAction(reviewed_said(reviewed))
            action.setCheckable(True)
            action.setChecked(self.query.reviewed is reviewed)
            action.triggered.connect(
                lambda on, one=reviewed: self._ask(replace(self.query, reviewed=one if on else None))
            )
        self.menu.addSeparator()
        filtered = {one.column for one in self.query.filters}
        for ref in self._refs:
            action = self.menu.addAction(tr("{column}…", column=self.title_of(ref).replace("&", "&&")))
            action.triggered.connect(lambda _=False, one=ref: self.column_wanted.emit(one))
            if ref in filtered:
                dress(action, self._theme, "filter")
        return self.menu

    def _by_review(self) -> list[Reviewed]:
        """Carried over are only rows of a job that goes on from an earlier one."""
        carried = self._job is not None and self._job.carried
        return [one for one in Reviewed if carried or one is not Reviewed.CARRIED]

    def _open_menu(self) -> None:
        menu = self.menu_now()
        corner = self.button.mapToGlobal(self.button.rect().bottomRight())
        corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)


def only(ref: ColumnRef, value: object) -> ColumnFilter:
    """Rows with this value alone."""
    return ColumnFilter(ref, OneOf((value,)))  # type: ignore[arg-type]


def segment_words(job: Job | None) -> list[str]:
    """What the segments say; most jobs send every row, where some were not sent the numbers must still add up."""
    names = (tr("All"), tr("Answered"), tr("Needs a look"), tr("Skipped"))
    if job is None:
        return [*names[:_SKIPPED], ""]
    numbers = [count_rows(job, chosen) for chosen in SEGMENTS]
    words = [f"{name}  {count(number)}" for name, number in zip(names, numbers, strict=True)]
    return words if numbers[_SKIPPED] else [*words[:_SKIPPED], ""]
