"""The button that sends the selected rows again, with what it costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QTimer, Signal

from batchdesk.core.jobs import Job, JobState
from batchdesk.gui.job_words import send_again_words
from batchdesk.gui.page import Page
from batchdesk.gui.tasks import Task
from batchdesk.gui.widgets.buttons import QuietButton

MOST = 10_000
"""More rows than that are sent again by their status, which is one click and needs no list of numbers."""
_SETTLE_MS = 250

Price = tuple[int, Decimal | None]


class RetrySelection(QuietButton):
    """`chosen()` tells the numbers of the selected rows; `pressed_for(numbers, price)` when they are to be sent.

    `looked(numbers)` once a selection rests, whether its rows can be sent or not, and `priced` when it says what that costs.
    """

    pressed_for = Signal(object, object)
    looked = Signal(object)
    priced = Signal()

    def __init__(self, page: Page, chosen: Callable[[], Sequence[int]]) -> None:
        super().__init__("", page.context.theme, "retry")
        self._page, self.chosen = page, chosen
        self._job: Job | None = None
        self._numbers: tuple[int, ...] = ()
        self._price: Decimal | None = None
        self._task: Task[Price] | None = None
        self._timer = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.clicked.connect(self._press)
        self.hide()

    def show_job(self, job: Job) -> None:
        """Which job it is about; rows are sent again only where nothing is under way."""
        if self._job is None or self._job.id != job.id or job.state is not JobState.FINISHED:
            self.hide()
        self._job = job

    def selection_changed(self) -> None:
        """Other rows are selected: the price follows once the selection rests."""
        self._timer.start()

    def _press(self) -> None:
        """For what is selected now: a moment ago it may have been as many rows, and other ones."""
        if self._numbers == tuple(self.chosen()):
            self.pressed_for.emit(self._numbers, self._price)
        else:
            self._look()

    def _look(self) -> None:
        numbers = tuple(self.chosen())
        job = self._job
        self.looked.emit(numbers)
        if job is None or job.state is not JobState.FINISHED or not 0 < len(numbers) <= MOST:
            self.hide()
            return
        if self._task:
            self._task.cancel()
        desk, job_id = self._page.context.desk, job.id
        task = self._page.task(lambda _: desk.reviews.retry_price(job_id, numbers))
        self._task = task.then(lambda price: self._priced(numbers, price)).otherwise(lambda _: self.hide())
        task.start()

    def _priced(self, numbers: tuple[int, ...], price: Price) -> None:
        if self._job is None or numbers != tuple(self.chosen()):
            return
        requests, dollars = price
        self._numbers, self._price = numbers, dollars
        self.setText(send_again_words(self._job, len(numbers), dollars))
        self.setVisible(requests > 0)
        self.priced.emit()
