"""The Summary tab: what is counted is seen, heard, walked over by keys, and leads to its rows."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from batchdesk.core.jobs import JobState
from batchdesk.core.progress import Progress
from batchdesk.core.rows import RowStatus
from batchdesk.core.views import Between, ColumnFilter, ColumnKind, ColumnRef, FoundRows, OneOf, RowQuery
from batchdesk.gui.summary.guessing import guess_expected
from batchdesk.gui.summary.summary_view import SummaryView
from batchdesk.gui.summary.words import percent
from batchdesk.gui.theme import DARK, LIGHT, Colours
from batchdesk.gui.theme.tokens import contrast, mix
from tests.gui import fake_reviews as reviews
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.fake_desk import FakeDesk
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui

SENTIMENT = ColumnRef(ColumnKind.ANSWER, 0)
FEW = {RowStatus.OK: 200, RowStatus.SKIPPED: 3}


def _press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


class Heard:
    """What the Answers tab was asked to show."""

    def __init__(self, stage: Stage) -> None:
        self.queries: list[RowQuery] = []
        self.found: list[tuple[FoundRows, str]] = []
        answers: Any = stage.pages.job.answers
        answers.show_query = self.queries.append
        answers.show_found = lambda found, title: self.found.append((found, title))


def opened(
    stages: Stages, desk: FakeDesk | None = None, job: str = "rv", part: int = 0
) -> tuple[Stage, SummaryView]:
    """The tab of a job, counted."""
    stage = stages(desk=desk or reviews.desk(counts=FEW))
    stage.window.activateWindow()
    wait_until(stage.window.isActiveWindow, "the window to become active")
    stage.open_job(job)
    page = stage.pages.job
    page.tabs.setCurrentWidget(page.sums)
    stage.settle()
    wait_until(lambda: not page.sums.charts.building, "all charts")
    if part:
        page.sums.parts._group.button(part).click()
        stage.settle()
    return stage, page.sums


def test_nothing_is_counted_before_the_tab_is_seen(stages: Stages) -> None:
    """Lost: opening a job of a million rows reads them all for nobody."""
    stage = stages(desk=reviews.desk(counts=FEW))
    stage.open_job("rv")
    assert "overview" not in stage.desk.calls


def test_bars_say_what_they_show(stages: Stages) -> None:
    """Lost: a chart is nothing to someone who does not see it."""
    _, sums = opened(stages)
    bars = sums.charts.charts[0].bars.bars
    assert [bar.accessibleName().split(":")[0] for bar in bars] == [
        "positive",
        "neutral",
        "negative",
        "mixed",
    ]
    rows = bars[0].entry.rows
    assert bars[0].accessibleName() == f"positive: {rows} rows, {round(100 * rows / 200)}%"


def test_a_click_on_a_bar_leads_to_its_rows(stages: Stages) -> None:
    """Lost: a surprising bar, and no way to see what is behind it."""
    stage, sums = opened(stages)
    heard = Heard(stage)
    sums.charts.charts[0].bars.bars[2].click()
    assert heard.queries == [RowQuery(filters=(ColumnFilter(SENTIMENT, OneOf(("negative",))),))]
    page = stage.pages.job
    assert page.tabs.currentWidget() is page.first


def test_what_is_empty_is_a_bar_of_its_own(stages: Stages) -> None:
    """Lost: empty answers are hidden, or found together with rows that were never answered."""
    desk = reviews.desk(counts=FEW)
    desk.summaries.rows = lambda job: [
        replace(row, outcome=replace(row.outcome, answers=(None, *row.outcome.answers[1:])))
        if row.number % 4 == 0 and row.outcome.answers
        else row
        for row in reviews.rows(job)
    ]
    stage, sums = opened(stages, desk)
    heard = Heard(stage)
    last = sums.charts.charts[0].bars.bars[-1]
    assert last.pale and last.accessibleName().startswith("empty: ")
    last.click()
    empty = ColumnFilter(SENTIMENT, OneOf((None,)))
    assert heard.queries == [RowQuery(statuses=frozenset({RowStatus.OK}), filters=(empty,))]


def test_arrows_walk_over_bars_and_enter_opens(stages: Stages) -> None:
    """Lost: someone with only a keyboard presses Tab forty times, or can not open a bar at all."""
    stage, sums = opened(stages)
    heard = Heard(stage)
    bars = sums.charts.charts[0].bars.bars
    assert [bar.focusPolicy() & Qt.FocusPolicy.TabFocus for bar in bars].count(Qt.FocusPolicy.TabFocus) == 1
    bars[0].setFocus()
    QTest.keyClick(bars[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is bars[1]
    QTest.keyClick(bars[1], Qt.Key.Key_End)
    assert QApplication.focusWidget() is bars[-1]
    QTest.keyClick(bars[-1], Qt.Key.Key_Return)
    (query,) = heard.queries
    assert query.filters[0].test == OneOf(("mixed",))


def test_tab_goes_from_chart_to_chart(stages: Stages) -> None:
    """Lost: the keyboard jumps about the page."""
    _, sums = opened(stages)
    first, second = sums.charts.charts[:2]
    first.bars.bars[0].setFocus()
    for _ in range(2):
        _press(Qt.Key.Key_Tab)
    assert second.isAncestorOf(QApplication.focusWidget() or first)


def test_a_histogram_opens_the_rows_between_its_edges(stages: Stages) -> None:
    """Lost: a bar of prices from 50 to 75 opens those of 75 as well."""
    stage, sums = opened(stages)
    heard = Heard(stage)
    prices = sums.charts.charts[3].histogram.bars
    prices[1].click()
    test = heard.queries[0].filters[0].test
    assert isinstance(test, Between) and (test.low, test.closed) == (prices[1].column.bin.low, False)
    assert prices[1].accessibleName().startswith(f"{test.low} to below {test.high}: ")
    sums.charts.charts[5].histogram.bars[0].click()
    test = heard.queries[1].filters[0].test
    assert isinstance(test, Between) and isinstance(test.low, date)


def test_figures_stand_under_numbers(stages: Stages) -> None:
    """Lost: a mean has to be worked out elsewhere."""
    _, sums = opened(stages)
    words = {word.text(): number.text() for word, number, _ in sums.charts.charts[1].figures._cells}
    assert words["lowest"] == "1" and words["highest"] == "5"
    assert 1 < float(words["mean"]) < 5


def test_a_job_that_runs_is_summed_up_so_far_and_again(stages: Stages) -> None:
    """Lost: a chart of half the rows that looks like all; or one that never grows; or the place is lost as it grows."""
    part = {RowStatus.OK: 120, RowStatus.WAITING: 83}
    stage, sums = opened(stages, reviews.desk(JobState.RUNNING, part))
    assert sums.about.text() == "120 of 203 rows answered so far"
    bar = sums.charts.charts[0].bars.bars[1]
    bar.setFocus()
    job = stage.pages.job.job
    assert job is not None
    stage.desk.put(replace(job, counts={RowStatus.OK: 160, RowStatus.WAITING: 43}))
    wait_until(lambda: sums.about.text() == "160 of 203 rows answered so far", "the second count")
    assert QApplication.focusWidget() is bar and sums.busy.isHidden()


def test_a_tab_that_is_left_stops_counting(stages: Stages) -> None:
    """Lost: the machine works for what nobody looks at; coming back finds an empty page."""
    stage = stages(desk=reviews.desk(counts=FEW))
    stage.open_job("rv")
    gate = stage.desk.hold("overview")
    page = stage.pages.job
    page.tabs.setCurrentWidget(page.sums)
    wait_until(lambda: "overview" in stage.desk.calls, "the count to begin")
    assert not page.sums.busy.isHidden()
    page.tabs.setCurrentIndex(0)
    stage.settle()
    gate.set()
    page.tabs.setCurrentWidget(page.sums)
    stage.settle()
    wait_until(lambda: len(page.sums.charts.charts) == 7, "all charts")


def test_two_columns_are_crossed(stages: Stages) -> None:
    """Lost: no answer to “is it the French who complain?”; a cell that can not be opened."""
    stage, sums = opened(stages, part=1)
    heard = Heard(stage)
    cross = sums.cross
    names = [cross.down.box.itemText(at) for at in range(cross.down.box.count())]
    assert {"Sentiment", "Recommends", "Country"} <= set(names) and "Id" not in names
    model = cross.table.counts
    assert model.rows(len(model.table.down), len(model.table.across)) == 200
    cross.shown._group.button(1).click()
    shares = [
        model.rows(0, to) / model.rows(0, len(model.table.across)) for to in range(len(model.table.across))
    ]
    assert model.index(0, 0).data() == percent(model.rows(0, 0), model.rows(0, len(model.table.across)))
    assert abs(sum(shares) - 1) < 1e-9
    cross.table.setCurrentIndex(model.index(1, 0))
    QTest.keyClick(cross.table, Qt.Key.Key_Return)
    first, second = heard.queries[0].filters
    assert first.test == OneOf(("neutral",)) and second.column == cross.across.column
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("neutral and ")


@pytest.mark.parametrize("part", ["cross", "compare"])
def test_a_slow_count_of_other_columns_is_not_shown_under_the_new_ones(
    stages: Stages, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a table whose title says one column and whose figures are of another."""
    stage, sums = opened(stages, part=1 if part == "cross" else 2)
    view = sums.cross if part == "cross" else sums.compare
    chooser = sums.cross.across if part == "cross" else sums.compare.expected
    summaries, method = stage.desk.summaries, "cross" if part == "cross" else "agreement"
    real, slow, first = getattr(summaries, method), threading.Event(), chooser.column
    begun: list[ColumnRef] = []

    def count(job: str, one: ColumnRef, other: ColumnRef, progress: Progress, **how: Any) -> Any:
        begun.append(other)
        if (
            other != first
        ):  # the count that was asked for before, and does not hear that it is not wanted any more
            assert slow.wait(10)
            return real(job, one, other, **how)
        return real(job, one, other, progress, **how)

    monkeypatch.setattr(summaries, method, count)
    others = (chooser.box.itemData(at) for at in range(chooser.box.count()))
    known = (first, sums.cross.down.column)
    other = next(ref for ref in others if isinstance(ref, ColumnRef) and ref not in known)
    chooser.choose(other)
    view.count()
    wait_until(lambda: begun == [other], "the slow count to begin")
    chooser.choose(first)
    view.count()
    wait_until(lambda: begun == [other, first], "the new count")
    slow.set()
    stage.settle()
    shown = sums.cross.table.counts.table.across if part == "cross" else sums.compare.agreement
    view.count()
    stage.settle()
    right = sums.cross.table.counts.table.across if part == "cross" else sums.compare.agreement
    assert shown == right


def test_the_same_column_twice_is_no_table(stages: Stages) -> None:
    """Lost: a diagonal that says nothing."""
    stage, sums = opened(stages, part=1)
    sums.cross.across.choose(sums.cross.down.column)
    sums.cross.across.chosen.emit()
    stage.settle()
    assert sums.cross.table.isHidden() or not sums.cross.table.isVisible()
    assert sums.cross.none.isVisible()


def test_answers_stand_against_expected_values(stages: Stages) -> None:
    """Lost: nobody knows how good the answers are, nor where they are not."""
    stage, sums = opened(stages, reviews.desk(counts={RowStatus.OK: 900}), part=2)
    heard = Heard(stage)
    compare = sums.compare
    assert compare.expected.box.currentText() == "Expected sentiment"
    found = compare.agreement
    assert found is not None and found.rows == 100
    assert compare.sentence.text().startswith(f"{found.equal} of 100 rows agree (")
    assert f"kappa {found.kappa:.2f}." in compare.sentence.text()
    assert compare.differ.text() == f"Show the {100 - found.equal} that &differ"
    compare.differ.click()
    assert heard.found[0][0] == found.disagreements
    at = found.table.down.index("positive")
    compare.confusion.chosen.emit(at, at)
    assert heard.found[1] == (found.cells[at][at], "Sentiment: expected positive, answered positive")
    assert compare.values.model().index(0, 4).data().endswith("%")


def test_no_column_is_taken_for_the_right_one_by_chance(stages: Stages) -> None:
    """Lost: an accuracy of 3 % against a column that has nothing to do with it."""
    desk = reviews.desk(
        counts=FEW, change=lambda job: replace(job, columns=(*job.columns[:-1], "Second look"))
    )
    _, sums = opened(stages, desk, part=2)
    assert sums.compare.expected.column is None and sums.compare.empty.isVisible()
    assert guess_expected(["Stars"], ["Id", "Gold label"]) == (0, 1)
    assert guess_expected(["Stars", "Mood"], ["Mood ", "Expected"]) == (1, 0)
    assert guess_expected(["Stars"], ["Id"]) is None


def test_free_text_says_that_there_is_nothing_to_count(stages: Stages) -> None:
    """Lost: an empty page that looks broken."""
    desk = reviews.desk(counts=FEW, change=reviews.free_text)
    desk.summaries.rows = reviews.texts
    _, sums = opened(stages, desk)
    assert sums.empty.isVisible() and "Free text" in sums.empty.headline.text()
    assert sums.parts._group.button(1).isHidden()


@pytest.mark.parametrize(("job", "said"), [("a1", "Nothing is asked yet"), ("e5", "No answers yet")])
def test_without_answers_the_page_says_what_will_come(stages: Stages, job: str, said: str) -> None:
    """Lost: an empty page."""
    _, sums = opened(stages, FakeDesk(world.many_jobs()), job)
    assert sums.empty.headline.text() == said and sums.empty.isVisible()


def test_a_chart_can_be_copied_and_saved(stages: Stages, tmp_path: Path) -> None:
    """Lost: a report is made of screenshots of the screen."""
    stage, sums = opened(stages)
    chart = sums.charts.charts[0]
    chart.menu.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Sentiment\tRows\tShare" and lines[1].startswith("positive\t")
    stage.answers.path = tmp_path / "sentiment"
    chart.menu.save()
    stage.settle()
    picture = QImage(str(tmp_path / "sentiment.png"))
    assert picture.width() > 2 * chart.bars.width()
    assert chart.menu.isVisible()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_charts_can_be_seen_and_shaded_numbers_read(colours: Colours) -> None:
    """Lost: pale bars on a bad screen; numbers that drown in their shade (WCAG 2.2, 1.4.3 and 1.4.11)."""
    from batchdesk.gui.summary.counts_table import DEEPEST

    assert contrast(colours.bar, colours.paper) >= 3
    assert contrast(colours.bar, colours.hover) >= 3
    assert contrast(colours.ink, mix(colours.raised, colours.bar, DEEPEST)) >= 4.5


@pytest.mark.parametrize(
    ("part", "said"),
    [(0, "0%"), (1, "< 0.1%"), (999_999, "99.9%"), (1_000_000, "100%"), (74_000, "7.4%")],
)
def test_shares_never_say_none_or_all_where_it_is_not(stages: Stages, part: int, said: str) -> None:
    """Lost: “100 %” of rows that are not all."""
    assert percent(part, 1_000_000) == said


def test_the_answers_that_a_bar_opens_are_as_many_as_it_says(stages: Stages) -> None:
    """Lost: the two tabs do not agree, or a click does nothing."""
    stage, sums = opened(stages, FakeDesk(world.many_jobs()), "g7")
    bar = sums.charts.charts[0].bars.bars[0]
    bar.click()
    stage.settle()
    answers = stage.pages.job.answers
    wait_until(lambda: answers.model.rowCount() == bar.entry.rows, "the rows of the bar")
    assert answers.isVisible()
