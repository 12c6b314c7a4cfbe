"""Batches on the service that no job here knows: what they are, and taking them back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem
from batchdesk.core.service import Batch
from batchdesk.gui.format import age, count
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.widgets import (
    Banner,
    BusyRow,
    Heading,
    LinkButton,
    QuietButton,
    QuietText,
    StatePill,
    Strong,
    Text,
    column,
    row,
)

_WIDTH, _TALLEST = 760, 420
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OrphansLine(QWidget):
    """One quiet line above the jobs; hidden where every batch is known."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = QuietText(wrap=False)
        self.look = LinkButton("")
        self.setLayout(row(self.words, self.look, None))
        self.look.clicked.connect(self.wanted)
        self.hide()

    def show_count(self, number: int) -> None:
        """Say how many there are."""
        self.words.setText(
            trn(
                "{n} batch on the service belongs to no job here.",
                "{n} batches on the service belong to no job here.",
                number,
            )
        )
        self.look.setText(trn("&Look at it", "&Look at them", number))
        self.setVisible(number > 0)


class OrphansDialog(QDialog):
    """`adopted(Job)` for each one that was taken back; `job_wanted(id)` when the person wants to see it."""

    adopted = Signal(object)
    job_wanted = Signal(str)

    def __init__(self, page: Page, batches: Sequence[Batch]) -> None:
        super().__init__(page)
        self._page = page
        self.setWindowTitle(tr("Batches without a job"))
        self.setMinimumWidth(_WIDTH)
        theme = page.context.theme
        self.said, self.busy = Banner(theme), BusyRow(theme)
        self.takes: dict[str, QuietButton] = {}
        self.close_button = QuietButton(tr("Close"))
        self.close_button.clicked.connect(self.accept)
        meaning = QuietText(
            tr(
                "They were sent with your key by another computer, another program, or a desk that is gone. Taking one "
                "back costs nothing and sends nothing: its answers are fetched, and become part of the job they belong "
                "to or a job of their own."
            )
        )
        self.setLayout(
            column(
                Strong(tr("On the service, but in no job here")),
                meaning,
                self.said,
                self._table(batches),
                self.busy,
                row(None, self.close_button),
                gap=SPACE.MEDIUM,
                margin=SPACE.WIDE,
            )
        )

    def _table(self, batches: Sequence[Batch]) -> QScrollArea:
        body = QWidget()
        body.setObjectName("scrolled")
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, SPACE.SMALL, 0)
        self._grid.setHorizontalSpacing(SPACE.LARGE)
        self._grid.setVerticalSpacing(SPACE.HAIR)
        self._grid.setColumnStretch(0, 1)
        for across, title in enumerate((tr("Batch id"), tr("Requests"), tr("Sent"), tr("State"))):
            self._grid.addWidget(Heading(title), 0, across, _RIGHT if across == 1 else _LEFT)
        for place, batch in enumerate(batches, 1):
            self._add(place, batch)
        self._grid.setRowStretch(len(batches) + 1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        scroll.setMinimumHeight(min(body.sizeHint().height() + SPACE.HAIR, _TALLEST))
        return scroll

    def _add(self, place: int, batch: Batch) -> None:
        now, theme = self._page.context.desk.now(), self._page.context.theme
        look = (tr("ended"), "check", Tone.OK) if batch.ended else (tr("running"), "running", Tone.WAITING)
        take = QuietButton(tr("Take it back"))
        take.setAccessibleName(tr("Take back {id}", id=batch.id))
        take.setEnabled(batch.ended)
        if not batch.ended:
            take.setToolTip(
                tr("It can be taken back when it has ended; until then it does not tell whose it is.")
            )
        take.clicked.connect(lambda: self._take(batch.id))
        cells = (
            Text(batch.id, wrap=False).copyable(),
            Text(count(batch.requests), wrap=False),
            QuietText(age(batch.created_at, now), wrap=False),
            StatePill(theme, *look),
            take,
        )
        for across, cell in enumerate(cells):
            self._grid.addWidget(cell, place, across, _RIGHT if across == 1 else _LEFT)
        self.takes[batch.id] = take

    def _take(self, batch_id: str) -> None:
        desk = self._page.context.desk
        self.said.clear()
        self._open_all(False)
        task = self._page.context.tasks.task(
            self, lambda progress: desk.adopt(batch_id, progress=progress), writes=True
        )
        self.busy.follow(task, tr("Fetching its answers"))
        task.then(lambda job: self._taken(batch_id, job)).otherwise(self._failed)
        task.stopped(lambda: self._open_all(True)).start()

    def _taken(self, batch_id: str, job: Job) -> None:
        take = self.takes.pop(batch_id)
        take.setEnabled(False)
        take.setText(tr("Taken back"))
        self.said.say(
            tr("It is in the job “{name}” now.", name=job.name),
            "",
            Tone.OK,
            tr("Open it"),
            lambda: self._open(job.id),
        )
        self._open_all(True)
        self._grow()
        self.adopted.emit(job)

    def _failed(self, problem: Problem) -> None:
        self._open_all(True)
        self.said.show_problem(problem)
        self._grow()

    def _grow(self) -> None:
        """Make room for what is said now; a dialog does not do so by itself."""
        needed = self.layout().totalHeightForWidth(self.width())  # type: ignore[union-attr]
        self.resize(self.width(), max(self.height(), needed))

    def _open(self, job_id: str) -> None:
        self.accept()
        self.job_wanted.emit(job_id)

    def _open_all(self, opened: bool) -> None:
        for take in self.takes.values():
            take.setEnabled(opened and not take.toolTip())
