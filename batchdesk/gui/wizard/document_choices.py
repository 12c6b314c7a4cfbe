"""Which documents are to be read, and how their PDF files are sent, each way with its price."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.gui.format import money
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.flow_layout import FlowLayout
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.segments import Segments
from batchdesk.gui.widgets.words import QuietText
from batchdesk.gui.wizard.document_words import MAIL_KINDS, PDF_WAYS

SPLIT_PAGES = 50
"""Offered to split at: a part of so many pages is well below every model's limit of pages (API notes, section 6)."""
MOST_PAGES = 600
"""The service's limit of pages in a request (API notes, section 6)."""


class DocumentChoices(QWidget):
    """`chosen(SourceChoice)` when the person wants other documents, or sends them otherwise."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = SourceChoice()
        self._filling = False
        self._build(theme)
        self._connect()

    def stand_on(self, choice: SourceChoice) -> None:
        """The choice that the next change builds on."""
        self._choice = choice

    def show_found(self, choice: SourceChoice, found: Inspection, *, folder: bool) -> None:
        """Show what was chosen; `folder` is False where the source is one file."""
        self._choice, self._filling = choice, True
        documents = found.documents
        self._pdf.setVisible(any(file.kind == "pdf" for file in documents))
        self.pdf.choose(PDF_WAYS.index(choice.pdf_as))
        self.show_prices((), "")
        self.subfolders.setChecked(choice.subfolders)
        self.patterns.setText("; ".join(choice.patterns))
        self.split.setChecked(bool(choice.split_pages))
        self.pages.setValue(choice.split_pages or self.pages.value())
        self.attachments.setChecked(choice.attachments)
        many = folder and found.kind == "documents"
        self.subfolders.setVisible(many)
        self._patterns.setVisible(many)
        mail = choice.attachments or any(file.kind in MAIL_KINDS for file in documents)
        self.attachments.setVisible(mail)
        if (choice.patterns, choice.subfolders) != ((), True) or choice.split_pages or choice.attachments:
            self.more.open()
        self._filling = False

    def show_prices(self, sums: Sequence[Decimal | None], model: str) -> None:
        """What all PDF files come to by each way with this model; () while that is not known."""
        words = (tr("Text, else pages"), tr("Text"), tr("Pages"))
        priced = [
            word if sum_ is None else f"{word}  {money(sum_)}"
            for word, sum_ in zip(words, [*sums, None, None, None], strict=False)
        ]
        self.pdf.set_words(priced)
        self.priced.setText(tr("with {model}", model=model) if any(sums) else "")
        why = tr("Pages cost more, but Claude sees scans, tables and pictures.")
        about = tr("The prices are about what the PDF files add to a batch with {model}.", model=model)
        self.pdf.setToolTip(f"{why} {about}" if any(sums) else why)
        self.priced.setToolTip(about)
        self._show_model()

    # -- build --------------------------------------------------------------------------------------------
    def _build(self, theme: Theme) -> None:
        label = QuietText(tr("PDF files"), wrap=False)
        self.pdf = Segments(["-", "-", "-"])
        self.pdf.setAccessibleName(label.text())
        self.priced = QuietText(wrap=False)
        pdf = QWidget()
        flow = FlowLayout(pdf, SPACE.SMALL)
        label.setMinimumHeight(SIZE.ROW)
        self.priced.setMinimumHeight(SIZE.ROW)
        self._parts = (label, self.pdf, self.priced)
        for widget in self._parts:
            flow.addWidget(widget)
        self._pdf = pdf
        self.more = Disclosure(tr("Choose files, split long ones"), self._build_more(), theme)
        self.setLayout(column(self._pdf, self.more, gap=SPACE.HAIR))

    def _build_more(self) -> QWidget:
        self.subfolders = QCheckBox(tr("Subfolders, too"))
        self.patterns = QLineEdit()
        self.patterns.setPlaceholderText("*.pdf; *.docx")
        self.patterns.setAccessibleName(tr("Only files named"))
        self.patterns.setClearButtonEnabled(True)
        self.patterns.setFixedWidth(SIZE.SIDE_BAR)
        label = QuietText(self.patterns.accessibleName(), wrap=False)
        label.setBuddy(self.patterns)
        self._patterns = holding(row(label, self.patterns))
        self.split, self.pages = QCheckBox(tr("Split documents longer than")), QSpinBox()
        self.pages.setRange(1, MOST_PAGES)
        self.pages.setValue(SPLIT_PAGES)
        self.pages.setKeyboardTracking(False)
        self.pages.setFixedWidth(5 * SPACE.LARGE)
        self.pages.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pages.setAccessibleName(tr("Pages of a part"))
        split = holding(row(self.split, self.pages, QuietText(tr("pages"), wrap=False)))
        self.attachments = QCheckBox(tr("Attachments of mails as documents of their own"))
        for box in (self.subfolders, self.attachments):
            box.setMinimumHeight(SIZE.CONTROL)
        body = QWidget()
        flow = FlowLayout(body, SPACE.MEDIUM)
        for widget in (self.subfolders, self._patterns, split, self.attachments):
            flow.addWidget(widget)
        return body

    def _connect(self) -> None:
        self.pdf.chosen.connect(lambda at: self._want(pdf_as=PDF_WAYS[at]))
        self.subfolders.toggled.connect(lambda on: self._want(subfolders=on))
        self.patterns.editingFinished.connect(lambda: self._want(patterns=patterns_in(self.patterns.text())))
        self.split.toggled.connect(lambda on: self._want(split_pages=self.pages.value() if on else 0))
        self.pages.valueChanged.connect(self._other_pages)
        self.attachments.toggled.connect(lambda on: self._want(attachments=on))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_model()

    def _show_model(self) -> None:
        """Where it would take a line of its own, the model stands in the tool tip alone."""
        used = sum(widget.sizeHint().width() + SPACE.SMALL for widget in self._parts)
        self.priced.setVisible(bool(self.priced.text()) and used <= self.width())

    # -- slots --------------------------------------------------------------------------------------------
    def _other_pages(self, pages: int) -> None:
        if self.split.isChecked():
            self._want(split_pages=pages)

    def _want(self, **changes: object) -> None:
        if self._filling:
            return
        wanted = replace(self._choice, **changes)  # type: ignore[arg-type]
        if wanted != self._choice:
            self.chosen.emit(wanted)


def patterns_in(text: str) -> tuple[str, ...]:
    """The patterns that were typed, separated by semicolons or commas."""
    return tuple(part.strip() for part in re.split(r"[;,]", text) if part.strip())
