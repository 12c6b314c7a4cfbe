"""From row to row by keyboard: the next problem, the next row, and the keys of the panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.progress import Progress
from batchdesk.gui.format import count
from batchdesk.gui.job.row.panel import RowPanel
from batchdesk.gui.page import Page
from batchdesk.gui.shortcuts import shortcut
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task


class Stepping(QObject):
    """`row_wanted(position)`: the view is to choose the row at this place of what it shows.

    `panel` is made when it is first asked for, and leads from then on (`follow`);
    `numbers` tells the rows that the view shows in their order, `place` where the person is among them (-1: nowhere).
    """

    row_wanted = Signal(int)

    def __init__(
        self,
        view: QWidget,
        page: Page,
        panel: Callable[[], RowPanel],
        numbers: Callable[[], Sequence[int]],
        place: Callable[[], int],
    ) -> None:
        super().__init__(view)
        self._page, self._panel, self._numbers, self._place = page, panel, numbers, place
        self._looking: Task[tuple[int, int] | None] | None = None
        self.job_id = ""
        self._approve_selected: Callable[[], bool] = lambda: False
        self._take_back_selected: Callable[[], bool] = lambda: False
        for keys, act, words in (
            ("F8", lambda: self.next_problem(back=False), tr("Next row that needs a look")),
            ("Shift+F8", lambda: self.next_problem(back=True), tr("Row before that needs a look")),
            ("Ctrl+Return", self._approve, tr("Approve the selected rows, or the row and on to the next")),
            ("Ctrl+Enter", self._approve, ""),  # of the number pad; told once
            ("Ctrl+Z", self._take_back, tr("Take back the last step")),
            ("Ctrl+Shift+Z", lambda: panel().redo(), tr("Do it again")),
            ("Ctrl+Y", lambda: panel().redo(), ""),
        ):
            shortcut(keys, view, act, words, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def on_selection(self, approve: Callable[[], bool], take_back: Callable[[], bool]) -> None:
        """Where several rows are selected the keys are for these; each tells whether it did something."""
        self._approve_selected, self._take_back_selected = approve, take_back

    def follow(self, panel: RowPanel) -> None:
        """The panel is made: go where it leads."""
        panel.next_wanted.connect(self.next_row)
        panel.number_wanted.connect(self.go_to)

    def go_to(self, number: int) -> None:
        """To the row of a number, if it is among those that are shown."""
        with suppress(ValueError):
            self.row_wanted.emit(self._numbers().index(number))

    def next_row(self) -> None:
        """One further down; at the end it is said."""
        if self._place() + 1 < len(self._numbers()):
            self.row_wanted.emit(self._place() + 1)
        else:
            self._panel().foot.say(tr("This is the last row."))

    def next_problem(self, back: bool) -> None:
        """Look for the next row that needs a look, from where the person is, and go there."""
        if self._looking is not None:
            self._looking.cancel()
        desk, job_id, every, place = self._page.context.desk, self.job_id, self._numbers(), self._place()

        def work(progress: Progress) -> tuple[int, int] | None:
            ahead = range(place - 1, -1, -1) if back else range(place + 1, len(every))
            found = desk.reviews.next_problem(job_id, [every[at] for at in ahead], progress)
            return None if found is None else (every.index(found), found)

        self._looking = self._page.task(work).then(lambda found: self._show(job_id, found, back)).start()

    def _show(self, job_id: str, found: tuple[int, int] | None, back: bool) -> None:
        if job_id != self.job_id:  # another job was opened meanwhile
            return
        self._looking = None
        if found is not None:
            self.row_wanted.emit(found[0])
            self._panel().foot.say(tr("Row {number} needs a look.", number=count(found[1])))
        elif back:
            self._panel().foot.say(tr("No row above needs a look."))
        else:
            self._panel().foot.say(tr("No row below needs a look."))

    def _approve(self) -> None:
        if not self._approve_selected() and not self._panel().isHidden():
            self._panel().approve_and_go_on()

    def _take_back(self) -> None:
        if not self._take_back_selected():
            self._panel().undo()
