"""The ledger: what was spent, by month, recipe, model or key, and each job beside its estimate."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QStackedWidget

from batchdesk.core.ledger import Accuracy, LedgerEntry, MonthSoFar
from batchdesk.core.settings import SpendingSettings
from batchdesk.gui.context import Beginning, Context
from batchdesk.gui.format import money
from batchdesk.gui.ledger.month_bars import MonthBars
from batchdesk.gui.ledger.sums import (
    By,
    accuracy_words,
    entry_cells,
    entry_columns,
    line_cells,
    line_columns,
    lines,
    months,
    shown_entries,
    total_spent,
    total_words,
)
from batchdesk.gui.page import Page
from batchdesk.gui.shortcuts import shortcut
from batchdesk.gui.spending_words import month_words
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import (
    BusyRow,
    DataTable,
    EmptyState,
    PageTitle,
    QuietButton,
    QuietText,
    Segments,
    StaticTableModel,
    Text,
    column,
    row,
)
from batchdesk.gui.widgets.layouts import holding

_REFRESH_MS = 500
_NAME = 3 * SPACE.VAST
"""Room that a name needs at the least; where there is less the table scrolls."""
_LOUD = TYPE.TITLE + SPACE.HAIR
"""Letter height of the one number of the page."""


@dataclass(frozen=True, slots=True)
class Books:
    """All that the page asks the desk for, in one go."""

    entries: tuple[LedgerEntry, ...]
    accuracy: Accuracy | None
    month: MonthSoFar
    spending: SpendingSettings


class LedgerPage(Page):
    """Enter on a job's line leads to the job."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._books: Books | None = None
        self._jobs: tuple[LedgerEntry, ...] = ()
        self._refresh = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self.context.theme
        self.title = PageTitle(tr("Ledger"))
        self.title.setMinimumHeight(SIZE.CONTROL)
        self.export = QuietButton(tr("&Export to Excel…"), theme, "export")
        self.busy = BusyRow(theme)
        self.empty = self._build_empty()
        self.bars = MonthBars(theme)
        self.sum = Text(wrap=False)
        self.sum.setProperty("kind", "number")
        self.sum.setFont(font(_LOUD, QFont.Weight.DemiBold, tabular=True))
        self.total, self.month, self.accuracy = QuietText(), QuietText(), QuietText()
        self.by = Segments([tr("By month"), tr("By recipe"), tr("By model"), tr("By key"), tr("Each job")])
        self.model = StaticTableModel(theme, parent=self)
        self.table = DataTable(theme, tr("Ledger"), self.context.settings)
        self.table.select_rows()
        self.table.setModel(self.model)
        self.table.hug_rows()
        said = column(self.sum, self.total, self.month, self.accuracy, gap=SPACE.HAIR)
        full = column(said, self.bars, row(self.by, None), self.table, None, gap=SPACE.LARGE)
        full.setStretch(3, 1000)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(holding(full))
        self.layout_.insertLayout(0, row(self.title, None, self.export))
        self.layout_.addWidget(self.busy)
        self.layout_.addWidget(self.stack, 1)
        self.stack.hide()
        self.export.setEnabled(False)

    def _build_empty(self) -> EmptyState:
        words = tr(
            "Every job you send is written down here: what it was expected to cost and what it did cost, by month, "
            "recipe, model and key. So is what trying rows costs."
        )
        return EmptyState(self.context.theme, "ledger", tr("Nothing was spent yet"), words, tr("New job"))

    def _connect(self) -> None:
        self.empty.acted.connect(lambda: self.new_job(Beginning()))
        self.export.clicked.connect(self._export)
        self.by.chosen.connect(lambda _index: self._show_table())
        self.table.opened.connect(self._open)
        self.context.models.changed.connect(self._show_table)
        self.context.bridge.changed.connect(self._changed)  # a method: it goes when the page goes
        self._refresh.timeout.connect(self.entered)
        shortcut("F5", self, self.entered, tr("Look again"), Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # -- fill ---------------------------------------------------------------------------------------------
    def _changed(self, _job_id: str) -> None:
        if self.isVisible():
            self._refresh.start()

    def entered(self) -> None:
        desk = self.context.desk
        work = self.task(
            lambda _: Books(
                desk.money.ledger(), desk.money.accuracy(), desk.money.month_so_far(), desk.money.spending()
            )
        )
        work.then(self.show_books).start()

    def show_books(self, books: Books) -> None:
        """Show what was spent."""
        practice = self.context.desk.practice
        if self._books == books:
            return
        self._books = books
        entries = shown_entries(books.entries, practice=practice)
        self.stack.show()
        self.stack.setCurrentIndex(1 if entries else 0)
        self.export.setEnabled(bool(entries))
        spent = total_spent(entries)
        self.sum.setText(tr("{sum} in all", sum=money(spent)) if spent is not None else tr("Price unknown"))
        self.total.setText(total_words(entries, practice=practice))
        self.total.setVisible(bool(self.total.text()))
        month = "" if practice else month_words(books.month, books.spending.monthly_cap)
        self.month.setText(month)
        self.month.setVisible(bool(month))
        self.accuracy.setText(accuracy_words(books.accuracy))
        self.accuracy.setVisible(bool(self.accuracy.text()))
        self.bars.show_months(months(entries, self.context.desk.now()))
        self._show_table()

    def _show_table(self) -> None:
        if self._books is None:
            return
        entries = shown_entries(self._books.entries, practice=self.context.desk.practice)
        by, name = By(self.by.index), self.context.models.name
        self._jobs = entries if by is By.JOB else ()
        if by is By.JOB:
            self.model.show_rows(entry_columns(), [entry_cells(entry, name) for entry in entries])
        else:
            self.model.show_rows(line_columns(by), [line_cells(one) for one in lines(entries, by, name)])
        self._widen(1 if by is By.JOB else 0)

    def _widen(self, section: int) -> None:
        """The name takes the room that is left, so that the sums stand together at the right."""
        bar = self.table.horizontalHeader()
        bar.setStretchLastSection(False)
        for at in range(self.model.columnCount()):
            bar.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
        self.table.restore_widths()  # one that was stretched before is of no width of its own
        others = sum(bar.sectionSize(at) for at in range(self.model.columnCount()) if at != section)
        if self.table.viewport().width() - others >= _NAME:
            bar.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)

    # -- slots --------------------------------------------------------------------------------------------
    def _open(self, at: int) -> None:
        entry = self._jobs[at] if 0 <= at < len(self._jobs) else None
        if entry and entry.job_id and not entry.deleted:
            self.job_wanted.emit(entry.job_id)

    def _export(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        now = self.context.desk.now().astimezone()
        suggested = Path(folder) / tr("BatchDesk ledger {day}.xlsx", day=now.strftime("%Y-%m-%d"))
        target = self.context.dialogs.save_path(
            self, tr("Export the ledger"), str(suggested), "Excel (*.xlsx)"
        )
        if target is None:
            return
        desk = self.context.desk
        task = self.task(lambda progress: desk.money.export_ledger(target, progress))
        self.busy.follow(task, tr("Writing {name}", name=target.name))
        task.then(self._exported).start()

    def _exported(self, path: Path) -> None:
        dialogs = self.context.dialogs
        self.banner.say(
            tr("The ledger is in {name}.", name=path.name),
            str(path.parent),
            Tone.OK,
            tr("Open the file"),
            lambda: dialogs.show_outside(path),
        )
        self.banner.offer_second(tr("Show in folder"), lambda: dialogs.show_outside(path.parent))
        self.banner.take_focus()
