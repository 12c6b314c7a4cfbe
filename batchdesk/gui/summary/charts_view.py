"""All charts of a job side by side, in as many columns as there is room for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.views import Overview
from batchdesk.gui.page import Page
from batchdesk.gui.summary.chart import ColumnChart
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets.layouts import column, row

_NARROWEST, _MOST = 360, 3


class ChartsView(QScrollArea):
    """`wanted(RowQuery)` when the rows behind a bar are to be seen."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job_id = ""
        self.charts: list[ColumnChart] = []
        self._columns: list[QVBoxLayout] = []
        self._shown = 0
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

    def show_overview(self, job: Job, headers: tuple[str, ...], overview: Overview) -> None:
        """Show the charts of a job; the same job again is brought up to date in place."""
        wanted = len(overview.columns)
        same = job.id == self._job_id and len(self.charts) == wanted
        if not same:
            self._renew(job, wanted)
        for chart, summary in zip(self.charts, overview.columns, strict=True):
            name = headers[summary.column.index] if summary.column.index < len(headers) else summary.name
            chart.show_summary(summary, name, job.kind, overview.rows)
        if not same:
            self._arrange(self._fitting())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != len(self._columns):
            self._arrange(self._fitting())

    def _renew(self, job: Job, wanted: int) -> None:
        self._job_id = job.id
        for chart in self.charts:
            chart.setParent(None)
            chart.deleteLater()
        self.charts = [ColumnChart(self._page) for _ in range(wanted)]
        for chart in self.charts:
            chart.wanted.connect(self.wanted)
        self.verticalScrollBar().setValue(0)

    def _fitting(self) -> int:
        room = self.viewport().width() // (_NARROWEST + SPACE.VAST)
        return max(1, min(_MOST, room, len(self.charts) or 1))

    def _arrange(self, columns: int) -> None:
        """Each chart goes where the page is shortest so far; reading goes along the tops."""
        for side in self._columns:
            while side.count():
                side.takeAt(0)
            self._sides.removeItem(side)
            side.deleteLater()
        self._columns = [column(gap=SPACE.WIDE) for _ in range(columns)]
        heights = [0] * columns
        for side in self._columns:
            self._sides.addLayout(side, 1)
        before: QWidget | None = None
        for chart in self.charts:
            at = heights.index(min(heights))
            self._columns[at].addWidget(chart)
            heights[at] += chart.height_guess + SPACE.WIDE
            if before:
                QWidget.setTabOrder(before, chart)
            before = chart
        for side in self._columns:
            side.addStretch(1)
