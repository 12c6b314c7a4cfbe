"""Said once, when the window is closed while something goes on: what becomes of it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from batchdesk.gui.settings import Closing
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import PrimaryButton, QuietButton, QuietText, Strong, column, row

_WIDTH = 480


class ClosingQuestion(QDialog):
    """`wish` is what the person chose, None where the window is to stay; `always` that they are not asked again."""

    def __init__(self, parent: QWidget, *, going: int, planned: int, practice: bool, tray: bool) -> None:
        super().__init__(parent)
        self.wish: Closing | None = None
        self.setWindowTitle(tr("Close BatchDesk"))
        self.setMinimumWidth(_WIDTH)
        title = Strong(_headline(going, planned))
        title.setWordWrap(True)
        self.said = [QuietText(words) for words in what_goes_on(going, planned, practice=practice, tray=tray)]
        self.never = QCheckBox(tr("Do not say this &again"))
        self.stay = QuietButton(tr("Keep it open"))
        self.quit = QuietButton(tr("&Quit BatchDesk"))
        self.tray = PrimaryButton(tr("Stay in the &tray"))
        self.tray.setVisible(tray)
        self.quit.set_primary(not tray)
        (self.tray if tray else self.quit).setDefault(True)
        buttons = row(self.stay, None, self.quit, self.tray)
        body = column(title, *self.said, gap=SPACE.SMALL)
        self.setLayout(column(body, self.never, buttons, gap=SPACE.LARGE, margin=SPACE.WIDE))
        self.stay.clicked.connect(self.reject)
        self.quit.clicked.connect(lambda: self._choose(Closing.QUIT))
        self.tray.clicked.connect(lambda: self._choose(Closing.TRAY))
        (self.tray if tray else self.quit).setFocus()

    @property
    def always(self) -> bool:
        """Whether to do the same from now on, without a word."""
        return self.never.isChecked()

    def _choose(self, wish: Closing) -> None:
        self.wish = wish
        self.accept()


def _headline(going: int, planned: int) -> str:
    if going:
        return trn("{n} job is under way", "{n} jobs are under way", going)
    return trn("{n} thing is planned for later", "{n} things are planned for later", planned)


def what_goes_on(going: int, planned: int, *, practice: bool, tray: bool) -> list[str]:
    """What becomes of jobs and of what is planned, a sentence or two each."""
    said = []
    if going and practice:
        said.append(
            tr("The practice service is a part of BatchDesk: jobs wait and go on when you open it again.")
        )
    elif going:
        said.append(
            tr(
                "Claude works on what was sent, whether BatchDesk is open or not. The service keeps the answers for 29 "
                "days; they are fetched at the next start."
            )
        )
    if planned:
        said.append(
            tr(
                "What is planned for later needs BatchDesk, open or in the tray. What was missed is asked about at the "
                "next start."
            )
        )
    if tray:
        said.append(tr("In the tray it goes on without a window and tells you when something ends."))
    return said
