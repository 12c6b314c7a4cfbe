"""Asks what stands between the cells of a text file, and shows how its first line will look."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from batchdesk.core.jobs import Job
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import PrimaryButton, QuietButton, QuietText, Strong, column, row
from batchdesk.gui.widgets.words import ElidedSmall

_WIDTH = 440
_SHOWN = 4
"""Column names in the line that is shown."""


class CsvQuestion(QDialog):
    """`delimiter` and `ending` are what the person wants; accepted means: choose a place."""

    def __init__(self, parent: QWidget, job: Job) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save as CSV"))
        self.setMinimumWidth(_WIDTH)
        self._names = (*job.columns, *(answer.name for answer in job.answers))[:_SHOWN]
        self._group = QButtonGroup(self)
        self._choices: dict[str, QRadioButton] = {}
        self.comma = self._choice(tr("&Comma"), ",")
        self.semicolon = self._choice(tr("&Semicolon"), ";")
        self.tab = self._choice(tr("&Tab"), "\t")
        self.hint = QuietText(
            tr(
                "Where decimals are written with a comma (3,14), Excel opens a file with semicolons by a double click; "
                "elsewhere one with commas."
            )
        )
        self.line = ElidedSmall()
        self.go, self.leave = PrimaryButton(tr("Choose a &place…")), QuietButton(tr("Cancel"))
        self._build()
        self._connect()
        (self.semicolon if QLocale().decimalPoint() == "," else self.comma).setChecked(True)
        self._show()

    @property
    def delimiter(self) -> str:
        """What stands between cells."""
        return next((of for of, button in self._choices.items() if button.isChecked()), ",")

    @property
    def ending(self) -> str:
        """The ending that fits it."""
        return ".tsv" if self.delimiter == "\t" else ".csv"

    def _build(self) -> None:
        choices = column(self.comma, self.semicolon, self.tab, gap=SPACE.HAIR)
        title = Strong(tr("What should stand between the cells?"))
        title.setWordWrap(True)
        self.setLayout(
            column(
                column(title, self.hint, gap=SPACE.SMALL),
                choices,
                self.line,
                row(None, self.leave, self.go),
                gap=SPACE.LARGE,
                margin=SPACE.WIDE,
            )
        )

    def _connect(self) -> None:
        self._group.buttonToggled.connect(lambda _button, _on: self._show())
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)

    def _choice(self, words: str, delimiter: str) -> QRadioButton:
        button = QRadioButton(words)
        self._choices[delimiter] = button
        self._group.addButton(button)
        return button

    def _show(self) -> None:
        """The names as the file will have them; a tab is seen as the room that it takes."""
        between = " → " if self.delimiter == "\t" else self.delimiter
        self.line.setText(tr("It begins: {line}", line=between.join(self._names)))
