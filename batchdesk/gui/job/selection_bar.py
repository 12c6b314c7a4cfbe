"""What can be done to the rows that are selected, in the place of the filters: the table below stays where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from batchdesk.core.jobs import Job
from batchdesk.desk.results_api import Step
from batchdesk.gui.announcer import announce
from batchdesk.gui.job.retry_selection import MOST, RetrySelection
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import IconButton, LinkButton, QuietButton
from batchdesk.gui.widgets.layouts import row
from batchdesk.gui.widgets.words import QuietText


class SelectionBar(QWidget):
    """`fitting(bool)` when there is something to do to a selection, or not any more; `changed` when rows were approved.

    `cleared` when the person wants nothing of the selection.
    """

    fitting = Signal(bool)
    changed = Signal()
    cleared = Signal()

    def __init__(self, page: Page, again: RetrySelection) -> None:
        super().__init__()
        theme = page.context.theme
        self._page = page
        self._job: Job | None = None
        self._numbers: tuple[int, ...] = ()
        self._ticked = False
        self._step: Step | None = None
        self.said = QuietText(wrap=False)
        self.approve = QuietButton("", theme, "approved")
        self.approve.setToolTip(tr("Approve the selected rows (Ctrl+Enter)"))
        self.undo = LinkButton(tr("Undo"))
        self.again = again
        self.close_ = IconButton(tr("Select nothing"), theme, "close")
        layout = row(self.said, self.undo, self.approve, again, None, self.close_, gap=SPACE.MEDIUM)
        layout.setStretch(4, 1)
        self.setLayout(layout)
        for button in (self.approve, again):  # they end in an ellipsis where the line is too short for both
            button.gives_way = True
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(SIZE.CONTROL)
        self.setAccessibleName(tr("What can be done to the selected rows"))
        self.undo.hide()
        self.hide()
        again.looked.connect(self._show)
        again.priced.connect(self.fit)
        self.approve.clicked.connect(self.approve_all)
        self.undo.clicked.connect(self.take_back)
        self.close_.clicked.connect(self.cleared)

    def show_job(self, job: Job) -> None:
        """Which job the rows are of."""
        if self._job is None or self._job.id != job.id:
            self._show(())
        self._job = job

    @property
    def numbers(self) -> tuple[int, ...]:
        """The rows it is about, none while it is not fitting."""
        return self._numbers

    def _show(self, numbers: tuple[int, ...]) -> None:
        few = numbers if self._job is not None and 0 < len(numbers) <= MOST else ()
        if few and few == self._numbers and self._ticked:
            return  # the same rows, looked at once more: what was just said of them still holds
        self._numbers, self._ticked, self._step = few, False, None
        if few:
            self._say_selected()
        self.fitting.emit(bool(few))

    def _say_selected(self) -> None:
        rows = len(self._numbers)
        documents = self._job is not None and self._job.kind == "documents"
        if documents:
            self.said.setText(trn("{n} document selected", "{n} documents selected", rows))
            self.approve.setText(trn("A&pprove {n} document", "A&pprove {n} documents", rows))
        else:
            self.said.setText(trn("{n} row selected", "{n} rows selected", rows))
            self.approve.setText(trn("A&pprove {n} row", "A&pprove {n} rows", rows))
        self.undo.hide()
        self.approve.setVisible(self._job is not None and bool(self._job.answered))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """The buttons say how many rows it is about, too: where they need the room, the words before them go."""
        shown = [part for part in (self.undo, self.approve, self.again) if not part.isHidden()]
        parts = (self.said, *shown, self.close_)
        asked = sum(part.sizeHint().width() + SPACE.MEDIUM for part in parts)
        self.said.setVisible(self._ticked or not shown or asked <= self.width())

    # -- approving ----------------------------------------------------------------------------------------
    def approve_all(self) -> bool:
        """Approve the selected rows, in one step; False where there are none."""
        self._show(tuple(self.again.chosen()))  # what is selected now, and not a moment ago
        job, numbers = self._job, self._numbers
        if job is None or not numbers or self._ticked or not job.answered:
            return False
        desk = self._page.context.desk
        task = self._page.task(lambda _: desk.reviews.approve(job.id, numbers), writes=True)
        task.then(lambda step: self._approved(job.id, numbers, step)).otherwise(
            self._page.show_problem
        ).start()
        return True

    def _approved(self, job_id: str, numbers: tuple[int, ...], step: Step | None) -> None:
        self.changed.emit()
        if numbers != self._numbers or self._job is None or self._job.id != job_id:
            return
        self._ticked, self._step = True, step
        inside = self.approve.hasFocus()
        self._tell(trn("{n} row is approved.", "{n} rows are approved.", len(numbers)))
        self.undo.setVisible(
            step is not None
        )  # where all were approved before, there is nothing of it to take back
        self.approve.hide()
        self.fit()
        if inside and step is not None:
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_back(self) -> bool:
        """Undo what was just approved here, and nothing that was done since; False where nothing was."""
        job, step = self._job, self._step
        if job is None or step is None or tuple(self.again.chosen()) != self._numbers:
            return False
        desk = self._page.context.desk
        task = self._page.task(lambda _: desk.reviews.undo(job.id, step), writes=True)
        task.then(lambda _: self._taken_back()).otherwise(self._page.show_problem).start()
        return True

    def _taken_back(self) -> None:
        self._ticked, self._step = False, None
        inside = self.undo.hasFocus()
        self.changed.emit()
        if self._numbers:
            self._say_selected()
            announce(self, self.said.text())
        if inside:
            self.approve.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, words: str) -> None:
        self.said.setText(words)
        announce(self, words)
