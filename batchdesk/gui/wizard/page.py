"""What every step's page has in common: it shows a draft, gives it back changed, and says what holds it up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.problems import Problem, Trouble
from batchdesk.gui.context import Context
from batchdesk.gui.practice_note import practise_text
from batchdesk.gui.strings import tr
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.wizard.flow import Draft

KEY_TROUBLES = frozenset(
    {
        Trouble.KEY_MISSING,
        Trouble.KEY_GONE,
        Trouble.KEY_REJECTED,
        Trouble.KEY_NO_ACCESS,
        Trouble.KEYCHAIN_LOCKED,
    }
)
MONTH_TROUBLES = frozenset({Trouble.MONTH_CAP, Trouble.MONTH_CAP_UNREADABLE})


class StepPage(QWidget):
    """A step's page. It never touches Next: the wizard reads `busy`, `error` and the draft whenever it `changed`.

    `busy` and `error` are sentences, "" when nothing is waited for or wrong; either keeps the step from being left
    forward, never backward.
    """

    changed = Signal()
    settings_wanted = Signal()
    settled = Signal()
    """What the person began here is done, and Next is the next thing to do."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.draft = Draft()
        self.busy = ""
        self.error = ""

    def fill(self, draft: Draft) -> None:
        """Show a draft; called whenever the page is entered."""
        self.draft = draft
        self.show_draft()

    def apply(self) -> Draft:
        """The draft with what the person did here."""
        return self.draft

    def begin_at(self) -> QWidget | None:
        """Where the person begins on this page as it stands; None where all is done and Next is the next thing."""
        return None

    def show_draft(self) -> None:
        """Bring everything visible in line with the draft."""

    def forward_text(self) -> str:
        """What the forward button says where the page knows better than the step; else ""."""
        return ""

    def forward(self) -> bool:
        """The person pressed forward; False where the page takes it from here (it sends the job)."""
        return True

    def leave(self) -> None:
        """The page is left, or the wizard closed: stop work that only this page wanted."""

    def say(self, banner: Banner, problem: Problem) -> None:
        """Say a problem; where a key is missing or the month is spent, lead to where it is mended."""
        if problem.trouble in KEY_TROUBLES or problem.trouble in MONTH_TROUBLES:
            banner.show_problem(problem, tr("Open Settings"), self.settings_wanted.emit)
            practise = self.context.practise
            if problem.trouble is Trouble.KEY_MISSING and practise and not self.context.desk.practice:
                banner.offer_second(practise_text(), lambda: practise(True))
        else:
            banner.show_problem(problem)

    def take(self, draft: Draft) -> None:
        """Keep a changed draft and say so."""
        if draft != self.draft:
            self.draft = draft
        self.changed.emit()

    def wait_for(self, what: str) -> None:
        """Say that the page is busy with this; "" when it is no longer."""
        self.busy = what
        self.changed.emit()
