"""All that was found in a file or folder, with what the person may choose of it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.desk.api import DocumentPrice
from batchdesk.gui.context import Context
from batchdesk.gui.format import count, listed
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE
from batchdesk.gui.turns import Turns
from batchdesk.gui.widgets.buttons import IconButton, QuietButton
from batchdesk.gui.widgets.later import LaterStack
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.segments import Segments
from batchdesk.gui.widgets.words import Elided
from batchdesk.gui.wizard.data_preview import ColumnsTable, DataPreview
from batchdesk.gui.wizard.document_choices import DocumentChoices
from batchdesk.gui.wizard.document_words import pdf_prices
from batchdesk.gui.wizard.documents_view import DocumentsView
from batchdesk.gui.wizard.left_out_line import LeftOutLine
from batchdesk.gui.wizard.notes_list import NotesList
from batchdesk.gui.wizard.path_columns import path_columns
from batchdesk.gui.wizard.table_choices import TableChoices

ROWS, COLUMNS, DOCUMENTS = range(3)
_BELOW = re.compile(r"(A note|A total|Notes|Totals) below the table \(")
"""How the reader of a sheet says what stands in a line of its own here, with what can be done about it."""


class FileName(Elided):
    """The name of what was loaded."""

    kind = "strong"


class FoundView(QWidget):
    """`chosen(SourceChoice)` when the person wants the same source read in another way. Made of parts that are there."""

    chosen = Signal(object)

    def __init__(
        self,
        context: Context,
        menu: QMenu,
        choices: TableChoices,
        table: DataPreview,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.table_choices, self.table = choices, table
        self._turns = Turns(context.tasks, self)
        self._source: Path | None = None
        self._choice = SourceChoice()
        self._found: Inspection | None = None
        self._build(menu)
        self._connect()

    def show_found(self, source: Path, choice: SourceChoice, found: Inspection, *, folder: bool) -> None:
        """Show what was found with this choice; `folder` is False where the source is one file."""
        if source != self._source:
            self.table_choices.forget_paths()
            self.views.choose(ROWS)
        self._source, self._choice, self._found = source, choice, found
        self.name.setText(found.name)
        table = found.kind == "table"
        self._show_choices(found, folder=folder)
        self.left_out.show_left_out(found.left_out, keep=choice.keep_notes)
        self.notes.show_notes([one for one in found.warnings if not (found.left_out and _BELOW.match(one))])
        self.counted.setText(_counted(found))
        self._views.setVisible(table)
        self.views.set_words(
            [tr("Rows"), tr("Columns"), tr("Documents") if table and found.documents else ""]
        )
        if table:
            self._turns.add(lambda: self._fill(found))
            if "columns" in self.__dict__:
                self.columns.show_found(found)
        if found.has_documents:
            self.documents.show_found(source, choice, found)
        elif self.views.index == DOCUMENTS:
            self.views.choose(ROWS)
        self._turn()

    def _fill(self, found: Inspection) -> None:
        if found is self._found:
            self.table.show_found(found)

    def stand_on(self, choice: SourceChoice) -> None:
        """The choice in force, on which the next change builds, also while the source is read again."""
        self._choice = choice
        self.table_choices.stand_on(choice)
        if self._has_documents:
            self.document_choices.stand_on(choice)
            self.documents.stand_on(choice)

    def show_prices(self, prices: tuple[DocumentPrice, ...], model: str) -> None:
        """About what the documents cost with this model (its name)."""
        if self._found is None or len(prices) != len(self._found.documents):
            return
        sums = pdf_prices(self._found.documents, prices, self._choice)
        self.document_choices.show_prices(sums, model)
        self.documents.show_prices(prices)

    def leave(self) -> None:
        """Stop what only this view wanted."""
        if self._has_documents:
            self.documents.leave()

    # Made when they are needed: together with the rows they would hold the window for a tenth of a second.
    @cached_property
    def columns(self) -> ColumnsTable:
        """A line for each column."""
        view = ColumnsTable(self._context.theme)
        if self._found is not None and self._found.kind == "table":
            view.show_found(self._found)
        self.stack.put(COLUMNS, view)
        return view

    @cached_property
    def documents(self) -> DocumentsView:
        """The documents and what is in them."""
        view = DocumentsView(self._context)
        view.way_chosen.connect(self.chosen)
        view.stand_on(self._choice)
        self.stack.put(DOCUMENTS, view)
        return view

    @cached_property
    def document_choices(self) -> DocumentChoices:
        """How documents are sent."""
        choices = DocumentChoices(self._context.theme)
        choices.chosen.connect(self.chosen)
        choices.stand_on(self._choice)
        self._document_choices.addWidget(choices)
        return choices

    @property
    def _has_documents(self) -> bool:
        """Whether a source with documents was ever shown."""
        return "documents" in self.__dict__

    # -- build --------------------------------------------------------------------------------------------
    def _build(self, menu: QMenu) -> None:
        theme = self._context.theme
        self.name = FileName()
        self.other = QuietButton(tr("Other data"), theme, "folder")
        self.other.setMenu(menu)
        self.more = IconButton(tr("More choices"), theme, "more")
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        choices = QMenu(self)
        self.names_files = choices.addAction(tr("A column names files…"))
        self.more.setMenu(choices)
        self._document_choices = column(gap=0)
        self.views = Segments([tr("Rows"), tr("Columns"), tr("Documents")])
        self.counted = Elided()
        self._views = holding(row(self.views, self.counted, None, gap=SPACE.MEDIUM))
        self.stack = LaterStack()
        self.stack.addWidget(self.table)
        self.stack.add_later(lambda: self.columns)
        self.stack.add_later(lambda: self.documents)
        self.left_out, self.notes = LeftOutLine(theme), NotesList(theme)
        head = row(self.name, None, self.more, self.other, gap=SPACE.SMALL)
        head.setStretch(0, 100)
        body = column(
            head,
            self.table_choices,
            self._document_choices,
            self._views,
            self.stack,
            self.left_out,
            self.notes,
        )
        body.setStretch(4, 1)
        self.setLayout(body)

    def _connect(self) -> None:
        self.table_choices.chosen.connect(self.chosen)
        self.left_out.kept.connect(lambda keep: self.chosen.emit(replace(self._choice, keep_notes=keep)))
        self.views.chosen.connect(lambda _at: self._turn())
        self.names_files.triggered.connect(self.table_choices.offer_paths)

    # -- fill ---------------------------------------------------------------------------------------------
    def _show_choices(self, found: Inspection, *, folder: bool) -> None:
        table = found.kind == "table"
        self.table_choices.setVisible(table)
        self.more.setVisible(table and bool(path_columns(found)))
        if table:
            self.table_choices.show_found(self._choice, found)
        if found.has_documents:
            self.document_choices.show_found(self._choice, found, folder=folder)

    def _turn(self) -> None:
        documents = self._found is not None and self._found.kind == "documents"
        at = DOCUMENTS if documents else self.views.index
        self.stack.setCurrentIndex(at)
        if at == DOCUMENTS or "document_choices" in self.__dict__:
            self.document_choices.setVisible(at == DOCUMENTS)


def _counted(found: Inspection) -> str:
    rows = trn("{n} row", "{n} rows", found.rows)
    columns = trn("{n} column", "{n} columns", len(found.columns))
    shown = len(found.preview)
    first = tr("the first {n} are shown", n=count(shown)) if shown < found.rows else ""
    return listed((rows, columns, first))
