"""What is repeated: each question with its rhythm, its next time and what came of it the last time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from batchdesk.core.schedules import Schedule
from batchdesk.gui.elsewhere.words import last_said, next_said, rhythm
from batchdesk.gui.format import money
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone, dress
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import IconButton, column, row
from batchdesk.gui.widgets.layouts import drop, holding, line
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import Elided, ElidedSmall, Heading

_MOST = 3
"""Questions that are seen at once; the jobs above are what most people come for."""


class SchedulesList(QWidget):
    """Hidden while nothing is repeated. Each signal carries the Schedule it is about."""

    run_wanted = Signal(object)
    edit_wanted = Signal(object)
    pause_wanted = Signal(object)
    remove_wanted = Signal(object)
    job_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[Schedule, ...], str, datetime | None] = ((), "", None)
        self.heading = Heading(tr("Repeated"))
        self.rows: list[ScheduleRow] = []
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        self._room = QScrollArea()
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = holding(column(self._body, None, gap=0))
        inside.setObjectName("scrolled")
        self._room.setWidget(inside)
        # A line, for the list above ends where its room does, in the middle of a job.
        layout = column(line(), self.heading, self._room, gap=SPACE.HAIR)
        layout.insertSpacing(1, SPACE.HAIR)
        self.setLayout(layout)
        self.hide()

    def show_schedules(self, schedules: Sequence[Schedule], running: str, now: datetime) -> None:
        """Show these; `running` is the name of the one under way. The keyboard stays with the question it is at."""
        minute = now.replace(second=0, microsecond=0)
        shown = (tuple(schedules), running, minute)
        if shown == self._shown or any(row.menu.isVisible() for row in self.rows):
            return  # a menu would vanish under the mouse with its row; half a minute later it is looked at again
        self._shown = shown
        at = next((row.schedule.id for row in self.rows if row.isAncestorOf(self.focusWidget() or self)), 0)
        for old in self.rows:
            drop(old)
        self.rows = [self._row(one, running, now) for one in schedules]
        for new in self.rows:
            self._body.addWidget(new)
            if new.schedule.id == at:
                new.more.setFocus()
        height = max((row.sizeHint().height() for row in self.rows), default=0)
        self._room.setFixedHeight(height * min(len(self.rows), _MOST))
        self.setVisible(bool(self.rows))

    def _row(self, schedule: Schedule, running: str, now: datetime) -> ScheduleRow:
        made = ScheduleRow(self._theme, schedule, now, running=schedule.name == running)
        made.wanted.connect(lambda signal: getattr(self, signal).emit(schedule))
        made.open_wanted.connect(lambda: self.job_wanted.emit(schedule.job_id))
        return made


class ScheduleRow(QFrame):
    """One question; `wanted` names the signal of the list that its menu asks for."""

    wanted = Signal(str)
    open_wanted = Signal()

    def __init__(self, theme: Theme, schedule: Schedule, now: datetime, *, running: bool) -> None:
        super().__init__()
        self.schedule, self._theme = schedule, theme
        troubled = schedule.troubled and not schedule.paused
        tone = Tone.QUIET if schedule.paused else Tone.WAITING
        picture = Picture(theme, "paused" if schedule.paused else "repeat", tone, SPACE.LARGE)
        self.name = Elided(schedule.name)
        self.name.setProperty("kind", "bold")
        how = rhythm(schedule.every, schedule.weekday, schedule.minute)
        limit = tr("at most {cap} each time", cap=money(schedule.cap))
        self.how = ElidedSmall(
            tr("{rhythm} · {source} · {limit}", rhythm=how, source=schedule.source.name, limit=limit)
        )
        self.next = Elided(tr("Running now") if running else next_said(schedule, now))
        self.last = ElidedSmall(last_said(schedule, now))
        self.more = IconButton(tr("What to do with “{name}”", name=schedule.name), theme, "more")
        self.menu = QMenu(self)
        left = holding(column(self.name, self.how, gap=SPACE.THIN))
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        right = holding(column(self.next, self.last, gap=SPACE.THIN))
        right.setFixedWidth(SIZE.SIDE_PANEL)
        mark = Picture(theme, "warning", Tone.NEEDS, SPACE.LARGE)
        keeps = mark.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # so that all lines stand in columns
        mark.setSizePolicy(keeps)
        mark.setVisible(troubled)
        self.last.setProperty("tone", "needs" if troubled else "")
        body = row(picture, left, mark, right, self.more, gap=SPACE.MEDIUM)
        body.setContentsMargins(0, SPACE.HAIR + SPACE.THIN, 0, SPACE.HAIR + SPACE.THIN)
        body.setStretch(1, 1)
        self.setLayout(column(line(), body, gap=0))
        self.more.clicked.connect(self._open)

    def menu_now(self) -> QMenu:
        """What can be done to it."""
        self.menu.clear()
        paused = self.schedule.paused
        choices: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (tr("&Run it now"), "play", lambda: self.wanted.emit("run_wanted")),
            (tr("Open the last &job"), "chevron-right", self.open_wanted.emit),
            (tr("&Change…"), "edit", lambda: self.wanted.emit("edit_wanted")),
            (
                tr("&Go on") if paused else tr("&Pause"),
                "play" if paused else "paused",
                lambda: self.wanted.emit("pause_wanted"),
            ),
            (tr("&Stop repeating"), "trash", lambda: self.wanted.emit("remove_wanted")),
        )
        for words, icon, act in choices:
            action = self.menu.addAction(words)
            action.triggered.connect(act)
            dress(action, self._theme, icon)
        return self.menu

    def _open(self) -> None:
        menu, corner = self.menu_now(), self.more.mapToGlobal(self.more.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
