"""A folder's documents with their summary, the filter for trouble, and the look inside one of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from batchdesk.core.inspection import Content, Document, Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem
from batchdesk.core.progress import Progress
from batchdesk.desk.api import DeskApi, DocumentPrice
from batchdesk.gui.context import Context
from batchdesk.gui.format import count
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.segments import Segments
from batchdesk.gui.widgets.words import QuietText
from batchdesk.gui.wizard.document_words import (
    PAGES,
    TEXT,
    choosing,
    pressed_way,
    sent_look,
    summary,
    ways_of,
)
from batchdesk.gui.wizard.documents_table import DocumentsTable
from batchdesk.gui.wizard.inside_pane import Inside, InsidePane, made_ready

BESIDE = 2 * SIZE.READING - 2 * SIZE.SIDE_BAR
"""Width from which the look inside stands beside the documents instead of below them."""


class DocumentsView(QWidget):
    """`way_chosen(SourceChoice)` when the person sends one document in another way."""

    way_chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._source: Path | None = None
        self._choice = SourceChoice()
        self._found: Inspection | None = None
        self._looking: Task[Inside] | None = None
        self._build()
        self._connect()

    def show_found(self, source: Path, choice: SourceChoice, found: Inspection) -> None:
        """Show the documents of an inspection made with this choice."""
        if source != self._source:
            self.filter.choose(0)
            self.table.clearSelection()
            self.table.show_only_trouble(False)
            self._close_up()
        self._source, self._choice, self._found = source, choice, found
        self.table.show_documents(found.documents, choice)
        self.said.setText(summary(found.documents, choice))
        self.said.setToolTip(self.said.text())
        self._show_filter()
        if not self.table.current_number():
            self._close_up()

    def stand_on(self, choice: SourceChoice) -> None:
        """The choice that the next change of the person's builds on."""
        self._choice = choice

    def show_prices(self, prices: tuple[DocumentPrice, ...]) -> None:
        """About what each document costs by either way."""
        self.table.show_prices(prices)
        number = self.table.current_number()
        if number and self.pane.isVisible():
            self._begin(number)

    def leave(self) -> None:
        """Stop what only this view wanted."""
        if self._looking:
            self._looking.cancel()
            self._looking = None

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self._context.theme
        self.table, self.pane = DocumentsTable(theme), InsidePane(theme)
        self.filter = Segments([tr("All"), tr("With trouble")])
        self.said = QuietText()
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.table)
        self.split.addWidget(self.pane)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE.SMALL)
        self.split.setProperty("kind", "quiet")
        self.table.setMinimumHeight(4 * SIZE.ROW)
        self.pane.setMinimumSize(SIZE.SIDE_PANEL, 4 * SIZE.CONTROL)  # long words must not widen the window
        self.filter.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = row(self.filter, self.said, None, gap=SPACE.MEDIUM)
        head.setStretch(1, 100)
        layout = column(head, self.split)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.filter.chosen.connect(lambda at: self.table.show_only_trouble(at == 1))
        self.table.looked_at.connect(self._look)
        self.table.escaped.connect(self._escape)
        self.table.way_chosen.connect(self._choose_way)
        self.pane.closed.connect(self._escape)
        self.pane.way_chosen.connect(lambda way: self._choose_way(self.table.current_number(), way))

    # -- fill ---------------------------------------------------------------------------------------------
    def _show_filter(self) -> None:
        cells = self.table.cells
        troubled = len(cells.troubled)
        whole = len(self._found.documents) if self._found else 0
        self.filter.setVisible(bool(troubled))
        self.filter.set_words([tr("All {n}", n=count(whole)), tr("With trouble {n}", n=count(troubled))])
        if not troubled and self.filter.index == 1:
            self.filter.choose(0)
            self.table.show_only_trouble(False)

    def _begin(self, number: int) -> None:
        file = self.table.cells.document(number)
        if file is None:
            return
        if self.pane.isHidden():
            self._share_room()
        price = self.table.price_of(number)
        ways = ways_of(file, price)
        self.pane.begin(file, sent_look(file, self._choice), price)
        self.pane.offer_ways(ways, pressed_way(file, self._choice, ways))

    # -- slots --------------------------------------------------------------------------------------------
    def _look(self, number: int) -> None:
        file, source = self.table.cells.document(number), self._source
        if file is None or source is None:
            return
        self._begin(number)
        self.leave()
        desk, choice = self._context.desk, self._choice
        task = self._context.tasks.task(
            self, lambda progress: looked_inside(desk, source, choice, file, number, progress)
        )
        self._looking = task
        task.then(lambda inside: self._came(task, inside))
        task.otherwise(lambda problem: self._failed(task, problem))
        self.pane.wait()
        task.start()

    def _came(self, task: Task[Inside], inside: Inside) -> None:
        if task is self._looking:
            self._looking = None
            self.pane.show_inside(inside)

    def _failed(self, task: Task[Inside], problem: Problem) -> None:
        if task is self._looking:
            self._looking = None
            self.pane.show_problem(problem)

    def _choose_way(self, number: int, way: str) -> None:
        file = self.table.cells.document(number)
        if file is not None:
            self.way_chosen.emit(replace(self._choice, each=choosing(self._choice, file, way)))

    def _escape(self) -> None:
        """Back to the list, where the keyboard was."""
        # Before it is hidden, or Qt would send the focus to any neighbour.
        if self.pane.isAncestorOf(self.window().focusWidget() or self.window()):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._close_up()
        self.table.clearSelection()

    def _close_up(self) -> None:
        self.leave()
        self.pane.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = Qt.Orientation
        way = ways.Horizontal if self.width() >= BESIDE else ways.Vertical
        if way is not self.split.orientation():
            self.split.setOrientation(way)
            self._share_room()

    def _share_room(self) -> None:
        """Three parts for the list and two for the look inside where it stands beside, else half and half."""
        beside = self.split.orientation() is Qt.Orientation.Horizontal
        whole = self.split.width() if beside else self.split.height()
        self.split.setSizes([whole * 3 // 5, whole * 2 // 5] if beside else [whole // 2, whole // 2])


def looked_inside(
    desk: DeskApi, source: Path, choice: SourceChoice, file: Document, number: int, progress: Progress
) -> Inside:
    """Work for a task: the document as it would be sent; of a PDF whose pages are sent its text, too."""
    progress(0, None, "")
    content = desk.look_inside(source, choice, number).content or Content()
    progress(1, None, "")
    beside: Content | None = None
    if file.sent_as == PAGES and file.text_tokens is not None and not content.problem:
        as_text = replace(choice, each=choosing(choice, file, TEXT))
        beside = desk.look_inside(source, as_text, number).content
    return made_ready(content, beside)
