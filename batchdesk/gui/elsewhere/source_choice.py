"""What a repeated question reads: a file, or a folder whose newest file (or whose documents) it is about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from batchdesk.core.jobs import Job
from batchdesk.gui.dialogs import Dialogs
from batchdesk.gui.elsewhere.words import source_said
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import QuietButton, column, row
from batchdesk.gui.widgets.layouts import holding
from batchdesk.gui.widgets.words import Elided, Heading

_KINDS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt *.json *.jsonl *.parquet *"


class SourceChoice(QWidget):
    """`source` and `pattern` are what was chosen; a folder of documents has no pattern."""

    changed = Signal()

    def __init__(self, theme: Theme, dialogs: Dialogs, job: Job, source: Path, pattern: str) -> None:
        super().__init__()
        self._dialogs, self.documents = dialogs, job.kind == "documents"
        self.source = source
        self.folder = source.is_dir() or bool(pattern) or self.documents
        self.path = Elided()
        self.file = QuietButton(tr("Choose a &file…"), theme, "spreadsheet")
        self.file.setVisible(not self.documents)
        self.choose = QuietButton(tr("Choose a f&older…"), theme, "folder")
        label = Heading(tr("The newest file like"))
        self.like = QLineEdit(pattern or f"*{job.source.suffix}")
        self.like.setAccessibleName(label.text())
        self.like.setToolTip(tr("A star stands for any letters: tickets-*.xlsx"))
        label.setBuddy(self.like)
        self.patterns = holding(column(label, self.like, gap=SPACE.HAIR))
        self.patterns.layout().setContentsMargins(0, SPACE.SMALL, 0, 0)  # type: ignore[union-attr]
        self.setLayout(column(self.path, row(self.file, self.choose, None), self.patterns, gap=SPACE.HAIR))
        self.file.clicked.connect(self._choose_file)
        self.choose.clicked.connect(self._choose_folder)
        self.like.textChanged.connect(lambda _text: self.changed.emit())
        self._show()

    @property
    def pattern(self) -> str:
        """Which files of the folder count; "" for a file or for documents."""
        return self.like.text().strip() if self.folder and not self.documents else ""

    @property
    def said(self) -> str:
        """What is read, as part of a sentence."""
        return source_said(self.source, self.pattern or "*", folder=self.folder, documents=self.documents)

    def _choose_file(self) -> None:
        kinds = tr("Tables ({kinds})", kinds=_KINDS)
        self._take(self._dialogs.open_path(self, tr("Which file is read each time?"), kinds), folder=False)

    def _choose_folder(self) -> None:
        self._take(self._dialogs.folder_path(self, tr("Which folder is read each time?")), folder=True)

    def _take(self, chosen: Path | None, *, folder: bool) -> None:
        if chosen is not None:
            self.source, self.folder = chosen, folder
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self.path.setText(str(self.source))
        self.patterns.setVisible(self.folder and not self.documents)
