"""How often a question is asked again, on what, for how much at the most; summed up in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLayout, QLineEdit, QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.schedules import DAY_MINUTES, Every, Schedule
from batchdesk.gui.dialogs import Dialogs
from batchdesk.gui.elsewhere.limit_field import LimitField, proposed
from batchdesk.gui.elsewhere.source_choice import SourceChoice
from batchdesk.gui.elsewhere.words import clock, needs_said, summed_up, weekday_name
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import PrimaryButton, QuietButton, QuietText, Text, column, line, row
from batchdesk.gui.widgets.entering import EnterLeads
from batchdesk.gui.widgets.layouts import holding
from batchdesk.gui.widgets.words import Heading

_WIDTH = 560
_MORNING = 9 * 60
_STEP = 30


class Rhythm(NamedTuple):
    """How often."""

    every: Every
    weekday: int | None
    minute: int


class RepeatQuestion(QDialog):
    """About a job that is to be repeated, or a schedule that is to be changed."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        dialogs: Dialogs,
        job: Job,
        schedule: Schedule | None = None,
        *,
        keys: Sequence[str] = (),
        tray: bool = False,
    ) -> None:
        super().__init__(parent)
        self._job, self._schedule = job, schedule
        self.setWindowTitle(tr("Repeat a question"))
        self.setMinimumWidth(_WIDTH)
        self.name = QLineEdit(schedule.name if schedule else job.name)
        self.every, self.weekday, self.time = QComboBox(), QComboBox(), QComboBox()
        self.key = QComboBox()
        source = schedule.source if schedule else job.source
        self.source = SourceChoice(theme, dialogs, job, source, schedule.pattern if schedule else "")
        cap = schedule.cap if schedule else proposed(job)
        self.limit = LimitField(tr("Each time at most $"), cap)
        self.sentence, self.needs = Text(), QuietText(needs_said(tray=tray))
        self.wrong = Text()
        self.wrong.set_tone("needs")
        self.leave, self.keep = QuietButton(tr("Cancel")), PrimaryButton("")
        EnterLeads(self, self.keep)
        self._offer(keys)
        self._build()
        self._connect()
        self._say()

    # -- what was chosen ----------------------------------------------------------------------------------
    @property
    def rhythm(self) -> Rhythm:
        """How often, on which weekday (0 is Monday), at which minute of the day."""
        every = self.every.currentData()
        weekday = self.weekday.currentData() if every is Every.WEEK else None
        return Rhythm(every, weekday, int(self.time.currentData()))

    @property
    def key_column(self) -> str:
        """The column that names rows, "" for their content."""
        return str(self.key.currentData() or "")

    @property
    def path(self) -> Path:
        """The file or folder that is read."""
        return self.source.source

    def changed(self) -> Schedule:
        """The schedule that was asked about, with what was chosen."""
        assert self._schedule is not None and self.limit.cap is not None
        every, weekday, minute = self.rhythm
        return replace(
            self._schedule,
            name=self.name.text().strip() or self._schedule.name,
            every=every,
            weekday=weekday,
            minute=minute,
            source=self.path,
            pattern=self.source.pattern,
            cap=self.limit.cap,
            key_column=self.key_column,
        )

    # -- build --------------------------------------------------------------------------------------------
    def _offer(self, keys: Sequence[str]) -> None:
        schedule = self._schedule
        for every, words in (
            (Every.DAY, tr("Every day")),
            (Every.WEEK, tr("Every week")),
            (Every.MONTH, tr("On the first of each month")),
            (Every.CHANGE, tr("Whenever it changes")),
        ):
            self.every.addItem(words, every)
        self.every.setCurrentIndex(self.every.findData(schedule.every if schedule else Every.WEEK))
        first = QLocale().firstDayOfWeek().value - 1
        for day in range(7):
            self.weekday.addItem(weekday_name((first + day) % 7), (first + day) % 7)
        weekday = schedule.weekday if schedule and schedule.weekday is not None else 0
        self.weekday.setCurrentIndex(self.weekday.findData(weekday))
        minute = schedule.minute if schedule else _MORNING
        for at in sorted({*range(0, DAY_MINUTES, _STEP), minute}):
            self.time.addItem(clock(at), at)
        self.time.setCurrentIndex(self.time.findData(minute))
        self.key.addItem(tr("What the row says (no column)"), "")
        chosen = schedule.key_column if schedule else self._job.key_column
        for name in dict.fromkeys([*keys, *([chosen] if chosen else [])]):
            self.key.addItem(name, name)
        self.key.setCurrentIndex(max(self.key.findData(chosen), 0))

    def _build(self) -> None:
        self._days, self._times = _field(tr("On"), self.weekday), _field(tr("At"), self.time)
        rhythm = QHBoxLayout()
        rhythm.setSpacing(SPACE.MEDIUM)
        for part in (_field(tr("How often"), self.every), self._days, self._times):
            rhythm.addWidget(part)
        rhythm.addStretch(1)
        self._keys = _field(tr("A row is the same by"), self.key)
        self._keys.setVisible(self._job.kind != "documents")
        self.name.setMaximumWidth(SIZE.READING)
        self.setLayout(
            column(
                _field(tr("Name"), self.name),
                rhythm,
                column(Heading(tr("Reads")), self.source, gap=SPACE.HAIR),
                self._keys,
                self.limit,
                line(),
                self.sentence,
                self.needs,
                self.wrong,
                row(None, self.leave, self.keep),
                gap=SPACE.MEDIUM,
                margin=SPACE.WIDE,
            )
        )

    def _connect(self) -> None:
        self.every.currentIndexChanged.connect(lambda _index: self._say())
        self.weekday.currentIndexChanged.connect(lambda _index: self._say())
        self.time.currentIndexChanged.connect(lambda _index: self._say())
        self.source.changed.connect(self._say)
        self.limit.changed.connect(self._say)
        self.leave.clicked.connect(self.reject)
        self.keep.clicked.connect(self.accept)

    def _say(self) -> None:
        every, weekday, minute = self.rhythm
        self._days.setVisible(every is Every.WEEK)
        self._times.setVisible(every is not Every.CHANGE)
        self.sentence.setText(
            summed_up(
                every,
                weekday,
                minute,
                self.source.said,
                self.limit.cap,
                documents=self.source.documents,
                practice=self._job.practice,
            )
        )
        wrong = (
            ""
            if self.limit.cap is not None
            else tr("What is sent by itself needs a limit. Write it like 3 or 3.50.")
        )
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        self.keep.setEnabled(not wrong)
        self.keep.setText(tr("&Keep the changes") if self._schedule else tr("&Repeat it"))
        self._grow()

    def _grow(self) -> None:
        """Make room for what is said now; a dialog does not do so by itself, and what stands above would be cut."""
        layout = self.layout()
        if layout is None:
            return
        for one in self.findChildren(QLayout):  # what is within another widget is not asked anew by itself
            one.invalidate()
            if (within := one.parentWidget()) is not None:
                within.updateGeometry()
        wide = self.width() if self.isVisible() else max(self.sizeHint().width(), _WIDTH)
        needed = layout.totalHeightForWidth(wide)
        self.resize(wide, max(self.height(), needed) if self.isVisible() else needed)


def _field(words: str, field: QWidget) -> QWidget:
    label = Heading(words)
    label.setBuddy(field)
    field.setAccessibleName(words)
    return holding(column(label, field, gap=SPACE.HAIR))
