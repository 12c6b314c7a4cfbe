"""What is being done now, how far it is, and a way to stop it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget

from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.time_left import TimeLeft
from batchdesk.gui.widgets.words import QuietText, Text

_STEPS = 1000


class BusyRow(QFrame):
    """Hidden until `follow` is given a task; shows its progress and offers to stop it."""

    stopped = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock, self._left = clock, TimeLeft()
        self._task: Task[Any] | None = None
        self.what = Text(wrap=False)
        self.count = QuietText(wrap=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.stop = LinkButton(tr("Stop"))
        layout = column(row(self.what, self.count, None, self.stop), self.bar, gap=SPACE.HAIR)
        self.setLayout(layout)
        self.stop.clicked.connect(self._stop)
        self.hide()

    def follow(self, task: Task[Any], what: str, *, can_stop: bool = True) -> None:
        """Show this task until it ends; `what` says it in words ("Reading tickets.xlsx")."""
        self._task, self._left = task, TimeLeft()
        self.show_progress(0, None, what)
        self.stop.setVisible(can_stop)
        self.stop.setEnabled(True)
        self.show()
        task.watch(self.show_progress).finally_(lambda: self._done(task))

    def show_progress(self, done: int, total: int | None, what: str) -> None:
        """Say how far it is and, once the pace is steady, how long it takes; an unknown total promises nothing."""
        if what:
            what = say(what)
            self.what.setText(what)
            self.bar.setAccessibleName(what)
        locale = QLocale()
        if total:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(min(_STEPS, round(_STEPS * done / total)))
            counted = tr("{done} of {total}", done=locale.toString(done), total=locale.toString(total))
            if left := self._left.at(self._clock(), done, total):
                counted = tr("{counted}, {left}", counted=counted, left=left)
        else:
            self.bar.setRange(0, 0)
            counted = tr("{done} so far", done=locale.toString(done)) if done else ""
        self.count.setText(counted)

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()
            self.stop.setEnabled(False)
            self.what.setText(tr("Stopping…"))
            self.stopped.emit()

    def _done(self, task: Task[Any]) -> None:
        if self._task is task:
            self._task = None
            self.hide()
