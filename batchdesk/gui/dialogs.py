"""The few questions that stop the person: confirm with rows and money, a name, a place for a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets.buttons import PrimaryButton, QuietButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import QuietText, Strong

_WIDTH = 440


class Dialogs:
    """Real dialogs; tests hand in another that answers by itself."""

    def confirm(self, parent: QWidget, title: str, text: str, yes: str, no: str) -> bool:
        """Ask whether to go on; the buttons say what happens. Escape means no, and so does Enter."""
        dialog = Question(parent, title, text, yes, no)
        dialog.no.setFocus()
        return dialog.exec() == QDialog.DialogCode.Accepted

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog that has more to it than a sentence; True where the person accepted it."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def ask_text(self, parent: QWidget, title: str, text: str, yes: str) -> str | None:
        """Ask for a line of text that begins as `text`; None when the person left it."""
        dialog = Question(parent, title, "", yes, tr("Cancel"))
        field = QLineEdit(text)
        field.setAccessibleName(title)
        field.selectAll()
        dialog.add(field)
        dialog.yes.setDefault(True)
        field.setFocus()
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return field.text().strip() or None if accepted else None

    def save_path(self, parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
        """Where to write; the system asks before it replaces a file."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
        return Path(chosen) if chosen else None

    def open_path(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Which file to read."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(chosen) if chosen else None

    def folder_path(self, parent: QWidget, title: str) -> Path | None:
        """Which folder to read."""
        chosen = QFileDialog.getExistingDirectory(parent, title)
        return Path(chosen) if chosen else None

    def show_outside(self, path: Path) -> bool:
        """Open a file or folder with the program the person has for it; False where there is none."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Question(QDialog):
    """A title, a sentence or two, and two buttons in words."""

    def __init__(self, parent: QWidget, title: str, text: str, yes: str, no: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        headline, self.text = Strong(title), QuietText(text)
        headline.setWordWrap(True)
        self.yes, self.no = PrimaryButton(yes), QuietButton(no)
        self.no.setDefault(True)
        self._body = column(headline, gap=SPACE.SMALL)
        if text:
            self._body.addWidget(self.text)
        self.setLayout(column(self._body, row(None, self.no, self.yes), gap=SPACE.WIDE, margin=SPACE.WIDE))
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)

    def add(self, widget: QWidget) -> None:
        """Put something under the text."""
        self._body.addWidget(widget)
