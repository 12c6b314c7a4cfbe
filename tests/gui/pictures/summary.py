"""The Summary tab: charts, cross table and comparison of one job, and what it says where there is nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.rows import RowStatus
from tests.gui import fake_reviews as reviews
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk
from tests.gui.pictures.shot import Shot
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

_SO_FAR = {RowStatus.OK: 1604, RowStatus.WAITING: 2516}


def summary(part: int = 0, job: str = "rv", act: Callable[[Stage], object] = lambda stage: None):  # type: ignore[no-untyped-def]
    """Opens the tab and one of its parts."""

    def go(stage: Stage) -> None:
        stage.open_job(job)
        page = stage.pages.job
        page.tabs.tabBar().setFocus()  # as a click on the tab does
        page.tabs.setCurrentWidget(page.sums)
        stage.settle()
        wait_until(lambda: not page.sums.charts.building, "all charts")
        page.sums.parts.choose(part)
        page.sums._turn_to(part)
        stage.settle()
        act(stage)
        stage.settle()

    return go


def _focus(stage: Stage) -> None:
    stage.window.activateWindow()
    stage.pages.job.sums.charts.charts[0].bars.bars[2].setFocus()


def _scrolled(stage: Stage) -> None:
    bar = stage.pages.job.sums.charts.verticalScrollBar()
    bar.setValue(bar.maximum())


def _stars(stage: Stage) -> None:
    sums = stage.pages.job.sums
    refs = [sums.cross.down.box.itemData(at) for at in range(sums.cross.down.box.count())]
    sums.cross.across.choose(next(ref for ref in refs if ref and ref.index == 1))
    sums.cross.count()
    stage.settle()
    sums.cross.shown._group.button(1).click()
    sums.cross.table.setCurrentIndex(sums.cross.table.counts.index(1, 2))
    sums.cross.table.setFocus()


def _german(stage: Stage) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        summary()(stage)
    finally:
        QLocale.setDefault(before)


def _free() -> FakeDesk:
    desk = reviews.desk(change=reviews.free_text)
    desk.summaries.rows = reviews.texts
    return desk


def _no_labels() -> FakeDesk:
    """No column looks like the right answers."""

    def rename(job: Job) -> Job:
        return replace(job, columns=(*job.columns[:-1], "Second look"))

    return reviews.desk(change=rename)


def _waiting() -> FakeDesk:
    return FakeDesk(world.many_jobs())


PICTURES = (
    Shot("summary-charts", reviews.desk, summary(act=_focus), small=True, scale=True),
    Shot("summary-charts-below", reviews.desk, summary(act=_scrolled), small=True),
    Shot("summary-so-far", lambda: reviews.desk(JobState.RUNNING, _SO_FAR), summary()),
    Shot("summary-tickets", _waiting, summary(job="f6"), "The charts of tickets: many are alike."),
    Shot("summary-cross", reviews.desk, summary(1), small=True),
    Shot("summary-cross-shares", reviews.desk, summary(1, act=_stars)),
    Shot("summary-compare", reviews.desk, summary(2), small=True),
    Shot("summary-compare-choose", _no_labels, summary(2)),
    Shot("summary-free-text", _free, summary()),
    Shot("summary-nothing", _waiting, summary(job="a1")),
    Shot("summary-german", reviews.desk, _german),
)
