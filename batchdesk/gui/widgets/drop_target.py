"""Where a file or a folder can be dropped, or chosen by a button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import PrimaryButton, QuietButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import QuietText, Strong


def dropped_path(data: QMimeData) -> Path | None:
    """The one file or folder of this machine in what is dragged, None where there is none or several."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None


class DropTarget(QFrame):
    """Big and quiet; `dropped(Path)`, and `file_wanted` / `folder_wanted` when a button was pressed."""

    dropped = Signal(object)
    file_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, headline: str, text: str) -> None:
        super().__init__()
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.headline, self.text = Strong(headline), QuietText(text)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose_file = PrimaryButton(tr("Choose a &file…"), theme, "spreadsheet")
        self.choose_folder = QuietButton(tr("Choose a f&older…"), theme, "folder")
        picture = Picture(theme, "drop", Tone.QUIET, SIZE.BIG_ICON)
        inner = column(None, picture, self.headline, self.text, SPACE.SMALL)
        for widget in (picture, self.headline, self.text):
            inner.setAlignment(widget, Qt.AlignmentFlag.AlignHCenter)
        inner.addLayout(row(None, self.choose_file, self.choose_folder, None))
        inner.addStretch(1)
        inner.setContentsMargins(SPACE.WIDE, SPACE.WIDE, SPACE.WIDE, SPACE.WIDE)
        self.setLayout(inner)
        self.choose_file.clicked.connect(self.file_wanted)
        self.choose_folder.clicked.connect(self.folder_wanted)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_path(event.mimeData()):
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        path = dropped_path(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _light(self, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        self.style().unpolish(self)
        self.style().polish(self)
