"""The few questions that stop the person: confirm with rows and money, a name, a place for a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from batchdesk.gui.settings import Settings
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets.buttons import PrimaryButton, QuietButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import QuietText, Strong

_WIDTH = 440


class Dialogs:
    """Real dialogs; tests hand in another that answers by itself.

    A dialog for a file opens where it is told to; where it is told no folder, in the one that was used last, at first in
    the person's documents. Where the person chose another folder than the one they were shown, that one is shown the
    next time.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings(None)
        self._instead: dict[Path, Path] = {}

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
        place = self.place_for(suggested)
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(place), kinds)
        if not chosen:
            return None
        if Path(suggested).is_absolute():
            self._instead[Path(suggested).parent] = Path(chosen).parent
        return self.remember(Path(chosen))

    def open_path(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Which file to read."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(self.last_folder), kinds)
        return self.remember(Path(chosen)) if chosen else None

    def folder_path(self, parent: QWidget, title: str) -> Path | None:
        """Which folder to read."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(self.last_folder))
        return self.remember(Path(chosen)) if chosen else None

    @property
    def last_folder(self) -> Path:
        """The folder that was used last, the person's documents at first and where it is gone."""
        kept = self._settings.last_folder
        return Path(kept) if kept and Path(kept).is_dir() else documents()

    def place_for(self, suggested: str) -> Path:
        """Where a dialog begins for a suggested file, of which a mere name stands in no folder yet."""
        path = Path(suggested)
        if not path.is_absolute():
            return self.last_folder / path
        folder = self._instead.get(path.parent, path.parent)
        return (folder if folder.is_dir() else documents()) / path.name

    def remember(self, chosen: Path) -> Path:
        """Begin here the next time: the folder around what was chosen."""
        self._settings.last_folder = str(chosen.parent)
        return chosen

    def show_outside(self, path: Path) -> bool:
        """Open a file or folder with the program the person has for it; False where there is none."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def documents() -> Path:
    """Where the person keeps their documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


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
