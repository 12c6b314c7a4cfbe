"""Data: a file or a folder is dropped or chosen, and what stands in it is shown before anything is asked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QMenu, QSpinBox, QStackedWidget, QWidget

from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem
from batchdesk.gui.context import Context
from batchdesk.gui.format import count
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.widgets.buttons import LinkButton, QuietButton
from batchdesk.gui.widgets.drop_target import DropTarget, dropped_path
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.words import Elided, QuietText
from batchdesk.gui.wizard.data_preview import DataPreview
from batchdesk.gui.wizard.flow import Draft
from batchdesk.gui.wizard.flow_layout import FlowLayout
from batchdesk.gui.wizard.notes_list import NotesList
from batchdesk.gui.wizard.page import StepPage

PDF_WAYS = ("auto", "text", "pdf")
"""The values of `SourceChoice.pdf_as`, as the box lists them."""


class FileName(Elided):
    """The name of what was loaded."""

    kind = "strong"


class DataPage(StepPage):
    """`read` loads a source; choosing another sheet or header row looks again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._task: Task[Inspection] | None = None
        self._shown: Inspection | None = None
        self._filling = False
        self.setAcceptDrops(True)
        self._build()
        self._connect()

    def read(self, source: Path, choice: SourceChoice | None = None) -> None:
        """Look into a file or folder; the draft has it once it was read."""
        if source != self.draft.source:
            self._shown = None
        self.take(self.draft.pointed_at(source, choice))
        self._inspect()

    def tell(self, problem: Problem) -> None:
        """Say a problem of somebody else's (a recipe that can not be read)."""
        self.banner.show_problem(problem)

    def leave(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None
            self.busy = ""

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self.context.theme
        self.banner, self.working = Banner(theme), BusyRow(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_empty())
        self.stack.addWidget(self._build_found())
        layout = column(self.banner, self.working, self.stack, gap=SPACE.MEDIUM)
        layout.setContentsMargins(SPACE.WIDE, 0, SPACE.WIDE, SPACE.LARGE)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _build_empty(self) -> QWidget:
        self.drop = DropTarget(
            self.context.theme,
            tr("Drop a spreadsheet or a folder of documents here"),
            tr("Excel or CSV; or a folder of PDF, Word, web and text files."),
        )
        self.drop.headline.setMinimumWidth(SIZE.SIDE_BAR)  # long words must not widen the window
        self.drop.text.setFixedWidth(SIZE.SIDE_PANEL)
        self.drop.text.setMinimumHeight(2 * self.drop.text.fontMetrics().lineSpacing())
        self.drop.setMaximumHeight(SIZE.SIDE_PANEL)
        self.sample = LinkButton(tr("Use the sample tickets"))
        sample = row(QuietText(tr("No data at hand?"), wrap=False), self.sample, None)
        body = column(self.drop, sample, None, gap=SPACE.MEDIUM)
        body.setStretch(0, 100)
        return holding(body)

    def _build_found(self) -> QWidget:
        self.name = FileName()
        self.other = QuietButton(tr("Other data"), self.context.theme, "folder")
        self.other.setMenu(self._build_menu())
        self.table = DataPreview(self.context.theme)
        self.counted = QuietText(wrap=False)
        self.notes = NotesList(self.context.theme)
        head = row(self.name, None, self.other, gap=SPACE.MEDIUM)
        body = column(head, self._build_choices(), self.table, self.counted, self.notes)
        body.setStretch(2, 1)
        return holding(body)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Choose a file…"), self._choose_file)
        menu.addAction(tr("Choose a folder…"), self._choose_folder)
        menu.addSeparator()
        menu.addAction(tr("Use the sample tickets"), self._use_sample)
        return menu

    def _build_choices(self) -> QWidget:
        self.sheet, self.header, self.pdf = QComboBox(), QSpinBox(), QComboBox()
        self.sheet.setAccessibleName(tr("Sheet"))
        self.sheet.setMinimumContentsLength(SPACE.MEDIUM)
        self.sheet.setMaximumWidth(2 * SIZE.SIDE_BAR)
        self.header.setAccessibleName(tr("Header row"))
        self.header.setRange(1, 10_000)
        self.header.setKeyboardTracking(False)
        self.header.setToolTip(tr("The row in which the column names stand, as the spreadsheet counts it."))
        self.pdf.setAccessibleName(tr("PDF files"))
        self.pdf.addItems([tr("Text, else pages"), tr("Text only"), tr("Pages only")])
        self.pdf.setToolTip(tr("Pages cost more, but Claude sees scans, tables and pictures."))
        self.header.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        choices = QWidget()
        flow = FlowLayout(choices, SPACE.MEDIUM)
        self._choices = [
            holding(row(_label(box.accessibleName(), box), box))
            for box in (self.sheet, self.header, self.pdf)
        ]
        for choice in self._choices:
            flow.addWidget(choice)
        return choices

    def _connect(self) -> None:
        self.drop.dropped.connect(self.read)
        self.drop.file_wanted.connect(self._choose_file)
        self.drop.folder_wanted.connect(self._choose_folder)
        self.sample.clicked.connect(self._use_sample)
        self.sheet.activated.connect(lambda _index: self._look_again(header_row=None))
        self.header.valueChanged.connect(lambda value: self._look_again(header_row=value))
        self.pdf.activated.connect(lambda _index: self._look_again(header_row=None))

    # -- fill ---------------------------------------------------------------------------------------------
    def fill(self, draft: Draft) -> None:
        if draft.source is None:
            self._shown = None
            self.banner.clear()
            self.error = ""
        super().fill(draft)

    def begin_at(self) -> QWidget | None:
        return None if self.stack.currentIndex() else self.drop.choose_file

    def show_draft(self) -> None:
        found = self.draft.inspection or self._shown
        self.stack.setCurrentIndex(1 if found else 0)
        if found and found is not self._shown:
            self._shown = found
            self._show_found(found)

    def _show_found(self, found: Inspection) -> None:
        self._filling = True
        self.name.setText(found.name)
        self._show_choices(found)
        self.table.show_found(found)
        self.counted.setText(_counted(found))
        self.notes.show_notes(found.warnings)
        self._filling = False

    def _show_choices(self, found: Inspection) -> None:
        table = found.kind == "table"
        sheets = [sheet.name for sheet in found.sheets]
        self.sheet.clear()
        self.sheet.addItems(sheets)
        self.sheet.setCurrentIndex(sheets.index(found.sheet) if found.sheet in sheets else -1)
        self.header.setValue(found.header_row or 1)
        pdfs = any(file.kind == "pdf" for file in found.documents)
        self.pdf.setCurrentIndex(PDF_WAYS.index(self.draft.choice.pdf_as))
        for choice, shown in zip(self._choices, (table and bool(found.sheet), table, pdfs), strict=True):
            choice.setVisible(shown)

    # -- slots --------------------------------------------------------------------------------------------
    def _choose_file(self) -> None:
        kinds = tr("Tables (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt);;All files (*)")
        path = self.context.dialogs.open_path(self, tr("Choose a file"), kinds)
        if path:
            self.read(path)

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Choose a folder"))
        if path:
            self.read(Path(path))

    def _use_sample(self) -> None:
        self.read(self.context.desk.sample().source)

    def _look_again(self, header_row: int | None) -> None:
        if self._filling or self.draft.source is None:
            return
        choice = SourceChoice(
            sheet=self.sheet.currentText() or None,
            header_row=header_row,
            pdf_as=PDF_WAYS[self.pdf.currentIndex()],
        )
        if choice != self.draft.choice:
            self.read(self.draft.source, choice)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_path(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_path(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.read(path)

    # -- work ---------------------------------------------------------------------------------------------
    def _inspect(self) -> None:
        source, choice = self.draft.source, self.draft.choice
        assert source is not None
        if self._task:
            self._task.cancel()
        desk, what = self.context.desk, tr("Reading {name}", name=source.name)
        task = self.context.tasks.task(self, lambda progress: desk.inspect(source, choice, progress))
        self._task = task
        self.banner.clear()
        self.error = ""
        self.working.follow(task, what)
        task.then(lambda found: self._came(task, found))
        task.otherwise(lambda problem: self._failed(task, problem))
        task.stopped(lambda: self._stopped(task))
        self.wait_for(f"{what}…")
        task.start()

    def _came(self, task: Task[Inspection], found: Inspection) -> None:
        if task is not self._task:
            return
        self._end()
        if self.stack.currentIndex() == 0:
            self.settled.emit()
        self.draft = self.draft.read(found)
        self._shown = None
        self.show_draft()
        self.changed.emit()

    def _failed(self, task: Task[Inspection], problem: Problem) -> None:
        if task is not self._task:
            return
        self._end()
        self.error = tr("This data can not be read as it is.")
        self.banner.show_problem(problem)
        self.show_draft()
        self.changed.emit()

    def _stopped(self, task: Task[Inspection]) -> None:
        if task is self._task:
            self._end()
            self.show_draft()
            self.changed.emit()

    def _end(self) -> None:
        self._task = None
        self.busy = ""


def _counted(found: Inspection) -> str:
    if found.kind == "documents":
        return trn("{n} document", "{n} documents", found.rows)
    rows = trn("{n} row", "{n} rows", found.rows)
    columns = trn("{n} column", "{n} columns", len(found.columns))
    shown = len(found.preview)
    first = tr("the first {n} are shown", n=count(shown)) if shown < found.rows else ""
    return ", ".join(part for part in (rows, columns, first) if part)


def _label(words: str, buddy: QWidget) -> QLabel:
    label = QuietText(words, wrap=False)
    label.setBuddy(buddy)
    return label
