"""Asks for the person's workbook and the name of the copy that gets the answers; the workbook itself is never changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QSizePolicy, QWidget

from batchdesk.core.jobs import Job
from batchdesk.gui.dialogs import Dialogs
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import PrimaryButton, QuietButton, QuietText, Strong, column, row
from batchdesk.gui.widgets.words import Elided, ElidedSmall, Heading

WORKBOOKS = (".xlsx", ".xlsm")
"""Endings of workbooks that a copy can be made of; macros make another of it."""
_WIDTH = 520


class WorkbookQuestion(QDialog):
    """`workbook` is where the rows came from, `target` the copy; accepted means: write it."""

    def __init__(self, parent: QWidget, job: Job, dialogs: Dialogs, place: Path) -> None:
        super().__init__(parent)
        self._job, self._dialogs, self._place = job, dialogs, place
        self.workbook = job.source
        self.setWindowTitle(tr("Add to my workbook"))
        self.setMinimumWidth(_WIDTH)
        self._build()
        self._connect()
        self._take(job.source)

    @property
    def target(self) -> Path:
        """Where the copy is written; its ending is the workbook's own."""
        name = self.name.text().strip()
        for ending in WORKBOOKS:
            if name.lower().endswith(ending):
                name = name[: -len(ending)]
        return self._place / (name + self._ending)

    @property
    def _ending(self) -> str:
        return self.workbook.suffix.lower()

    def _build(self) -> None:
        sheet = self._job.choice.sheet or ""
        meaning = tr(
            "The answers stand beside their rows on the sheet “{sheet}”. All else is as in your workbook, which itself "
            "is not changed.",
            sheet=sheet,
        )
        self.source, self.folder = Elided(), ElidedSmall()
        self.other = QuietButton(tr("&Another…"))
        self.other.setToolTip(tr("Choose the workbook where it is now, or a newer copy of it"))
        self.name, self.place = QLineEdit(), ElidedSmall()
        for words in (self.source, self.folder, self.place):
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.elsewhere = QuietButton(tr("&Elsewhere…"))
        self.elsewhere.setToolTip(tr("Choose another folder"))
        from_heading, to_heading = Heading(tr("Your workbook")), Heading(tr("&Name of the copy"))
        to_heading.setBuddy(self.name)
        self.name.setAccessibleName(tr("Name of the copy"))
        self.note = QuietText()
        keeps = self.note.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # the dialog must not jump with each letter
        self.note.setSizePolicy(keeps)
        self.go, self.leave = PrimaryButton(""), QuietButton(tr("Cancel"))
        self.go.setDefault(True)
        first = row(column(self.source, self.folder, gap=SPACE.THIN), self.other)
        second = row(self.name, self.elsewhere)
        for line in (first, second):
            line.setStretch(0, 1)
        title = Strong(tr("Add the answers to a copy of your workbook"))
        title.setWordWrap(True)
        head = column(title, QuietText(meaning))
        self.setLayout(
            column(
                head,
                column(from_heading, first, gap=SPACE.HAIR),
                column(to_heading, second, self.place, self.note, gap=SPACE.HAIR),
                None,
                row(None, self.leave, self.go),
                gap=SPACE.LARGE,
                margin=SPACE.WIDE,
            )
        )

    def _connect(self) -> None:
        self.other.clicked.connect(self._choose_workbook)
        self.elsewhere.clicked.connect(self._choose_place)
        self.name.textChanged.connect(lambda _text: self._judge())
        self.go.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)

    def _take(self, workbook: Path) -> None:
        self.workbook = workbook
        self.source.setText(workbook.name)
        self.folder.setText(str(workbook.parent))
        self.name.setText(tr("{name} with answers", name=workbook.stem) + self._ending)
        self._judge()

    def _judge(self) -> None:
        """Say what stands in the way, or what is replaced."""
        self.place.setText(tr("In {folder}", folder=self._place))
        refusal = self._refusal()
        replaces = not refusal and self.target.exists()
        said = refusal or (tr("A file of this name is there and will be replaced.") if replaces else "")
        self.note.setText(said)
        self.note.set_tone("needs" if said else "")
        self.note.setVisible(bool(said))
        self.go.setText(tr("&Replace the copy") if replaces else tr("&Write the copy"))
        self.go.setEnabled(not refusal)

    def _refusal(self) -> str:
        if not self.workbook.is_file():
            return tr("“{name}” is not there any more. Choose where it is now.", name=self.workbook.name)
        if self.target.name == self._ending:
            return tr("The copy needs a name.")
        if self.target in (self.workbook, self._job.source):
            return tr("The copy needs a name of its own, for your workbook is not changed.")
        return ""

    def _choose_workbook(self) -> None:
        kinds = tr("Excel workbooks (*.xlsx *.xlsm)")
        chosen = self._dialogs.open_path(self, tr("Your workbook"), kinds)
        if chosen:
            self._take(chosen)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_place(self) -> None:
        kinds = tr("Excel workbooks (*{ending})", ending=self._ending)
        chosen = self._dialogs.save_path(self, tr("Name of the copy"), str(self.target), kinds)
        if chosen:
            self._place = chosen.parent
            self.name.setText(chosen.name)
            self._judge()
