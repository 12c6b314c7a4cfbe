"""All charts of a job side by side, in as many columns as there is room for."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.views import Overview
from batchdesk.gui.page import Page
from batchdesk.gui.summary.chart import ColumnChart
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets.layouts import column, drop, row

_NARROWEST, _MOST = 360, 3
_MOMENT = 0.015
"""Seconds of one turn: a frame's worth."""


class ChartsView(QScrollArea):
    """`wanted(RowQuery)` when the rows behind a bar are to be seen."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job_id = ""
        self.charts: list[ColumnChart] = []
        self._columns: list[QVBoxLayout] = []
        self._heights: list[int] = []
        self._wanted = 0
        self._held: tuple[Job, tuple[str, ...], Overview] | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._build_some)
        body = QWidget()
        body.setObjectName("scrolled")
        self._sides = row(gap=SPACE.VAST)
        self._sides.setContentsMargins(0, 0, SPACE.LARGE, SPACE.LARGE)
        body.setLayout(self._sides)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def building(self) -> bool:
        """True while some charts are still to be made."""
        return len(self.charts) < self._wanted

    def show_overview(self, job: Job, headers: tuple[str, ...], overview: Overview) -> None:
        """Show the charts of a job; the same job again is brought up to date in place."""
        if job.id != self._job_id or len(overview.columns) != self._wanted:
            self._clear(job, len(overview.columns))
        self._held = (job, headers, overview)
        for chart in self.charts:
            self._fill(chart)
        self._build_some()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.charts and self._fitting() != len(self._columns):
            self._arrange(self._fitting())

    def _clear(self, job: Job, wanted: int) -> None:
        self._job_id, self._wanted = job.id, wanted
        for chart in self.charts:
            drop(chart)
        self.charts = []
        self._arrange(self._fitting())
        self.verticalScrollBar().setValue(0)

    def _build_some(self) -> None:
        """As many charts as a moment allows; the others at the window's next turn, so that it never stands still."""
        began = monotonic()
        while self.building and monotonic() - began < _MOMENT:
            chart = ColumnChart(self._page)
            chart.wanted.connect(self.wanted)
            self.charts.append(chart)
            self._fill(chart)
            self._place(chart)
        if self.building:
            self._next.start()

    def _fill(self, chart: ColumnChart) -> None:
        if self._held:
            job, headers, overview = self._held
            summary = overview.columns[self.charts.index(chart)]
            at = summary.column.index
            name = headers[at] if at < len(headers) else summary.name
            chart.show_summary(summary, name, job.kind, overview.rows)

    def _fitting(self) -> int:
        room = self.viewport().width() // (_NARROWEST + SPACE.VAST)
        return max(1, min(_MOST, room, self._wanted or 1))

    def _arrange(self, columns: int) -> None:
        """Put all charts into so many columns."""
        for side in self._columns:
            while side.count():
                side.takeAt(0)
            self._sides.removeItem(side)
            side.deleteLater()
        self._columns = [column(None, gap=SPACE.WIDE) for _ in range(columns)]
        self._heights = [0] * columns
        for side in self._columns:
            self._sides.addLayout(side, 1)
        for chart in self.charts:
            self._place(chart)

    def _place(self, chart: ColumnChart) -> None:
        """Where the page is shortest so far; reading, and the keyboard, go along the tops."""
        at = self._heights.index(min(self._heights))
        side = self._columns[at]
        side.insertWidget(side.count() - 1, chart)
        self._heights[at] += chart.height_guess + SPACE.WIDE
        place = self.charts.index(chart)
        if place:
            QWidget.setTabOrder(self.charts[place - 1], chart)
