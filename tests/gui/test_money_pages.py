"""The ledger and the money in the settings: what was spent, how much a month may cost, prices of one's own."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from batchdesk.core.ledger import MonthSoFar
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import SpendingSettings
from batchdesk.gui.dollars import read_amount, read_dollars, write_dollars
from batchdesk.gui.ledger.sums import By, against_text, lines, months, share_text
from batchdesk.gui.side_bar import Place
from batchdesk.gui.spending_words import month_words
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.fake_desk import FakeDesk
from tests.gui.stage import Stage

pytestmark = pytest.mark.gui


def _ledger(stages: Stages, desk: FakeDesk) -> Stage:
    stage: Stage = stages(desk=desk)
    stage.pages.go(Place.LEDGER)
    stage.settle()
    return stage


def _settings(stages: Stages, desk: FakeDesk) -> Stage:
    stage: Stage = stages(desk=desk)
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    return stage


def _cells(stage: Stage) -> list[list[str]]:
    model = stage.pages.ledger.table.model()
    return [
        [str(model.index(row, at).data()) for at in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_what_was_spent_stands_by_month_and_by_model(stages: Stages) -> None:
    """Lost: nobody can tell their head of department what the month cost."""
    desk = FakeDesk()
    desk.entries = world.many_entries()
    stage = _ledger(stages, desk)
    page = stage.pages.ledger
    assert page.sum.text() == "$31.89 in all"
    assert (_cells(stage)[0][0], _cells(stage)[0][-1]) == ("November 2026", "$2.53")
    page.by._group.button(By.MODEL.value).click()
    assert [(row[0], row[-1]) for row in _cells(stage)] == [
        ("Claude Sonnet 5.5", "$19.32"),
        ("Claude Haiku 5.5", "$12.57"),
    ]


def test_an_unknown_cost_is_never_nothing(stages: Stages) -> None:
    """Lost: a month with a model of unknown price looks cheaper than it was."""
    desk = FakeDesk()
    desk.entries = (world.UNKNOWN_ENTRY, *world.many_entries())
    stage = _ledger(stages, desk)
    page = stage.pages.ledger
    assert _cells(stage)[0][-1] == "unknown"
    assert "price of 1 entry is unknown" in page.total.text()
    assert "November 2026 $2.53 + unknown" in page.bars.accessibleName()


def test_each_job_stands_against_its_estimate_and_leads_to_it(stages: Stages) -> None:
    """Lost: whether estimates can be trusted is a matter of belief."""
    desk = FakeDesk(world.many_jobs())
    desk.entries, desk.accurate = world.many_entries(), world.ACCURACY
    stage = _ledger(stages, desk)
    page = stage.pages.ledger
    assert page.accuracy.text() == "Last 20 jobs: estimates within 4% of the bill, 13% at worst."
    page.by._group.button(By.JOB.value).click()
    assert _cells(stage)[0][-3:] == ["$1.90", "$1.92", "1% more"]
    page.table.opened.emit(0)
    stage.settle()
    assert stage.pages.job.job_id == "f6" and stage.pages.job.isVisible()


def test_a_deleted_job_leads_nowhere(stages: Stages) -> None:
    """Lost: a click on an old line says that the job is missing."""
    desk = FakeDesk(world.many_jobs())
    desk.entries = (replace(world.many_entries()[0], deleted=True),)
    stage = _ledger(stages, desk)
    stage.pages.ledger.by._group.button(By.JOB.value).click()
    stage.pages.ledger.table.opened.emit(0)
    stage.settle()
    assert stage.pages.ledger.isVisible()


def test_an_empty_ledger_teaches_and_leads_on(stages: Stages) -> None:
    """Lost: an empty page of which nobody knows what it is for."""
    stage = _ledger(stages, FakeDesk())
    page = stage.pages.ledger
    assert page.empty.isVisible() and not page.export.isEnabled()
    page.empty.action.click()
    stage.settle()
    assert stage.pages.wizard.isVisible()


def test_practice_money_is_not_added_to_real_money(stages: Stages) -> None:
    """Lost: a bill that was never sent."""
    real = _ledger(stages, _both(practice=False))
    assert len(_cells(real)) == 6
    played = _ledger(stages, _both(practice=True))
    assert "nothing was paid" in played.pages.ledger.total.text()
    assert [row[0] for row in _cells(played)] == ["November 2026"]


def _both(*, practice: bool) -> FakeDesk:
    desk = FakeDesk(practice=practice)
    desk.entries = (*world.many_entries(), replace(world.many_entries()[0], practice=True))
    return desk


def test_the_ledger_is_written_as_a_workbook(stages: Stages, tmp_path: Path) -> None:
    """Lost: the figures must be typed into the expense report by hand."""
    desk = FakeDesk()
    desk.entries = world.many_entries()
    stage = _ledger(stages, desk)
    stage.answers.path = tmp_path / "ledger.xlsx"
    stage.pages.ledger.export.click()
    stage.settle()
    assert stage.answers.path.exists() and "ledger.xlsx" in stage.pages.ledger.banner.title.text()


def test_months_without_spending_are_shown_and_more_than_a_year_is_not() -> None:
    """Lost: a picture in which February follows on December."""
    entries = (world.entry("a", 1, "1"), world.entry("b", 100, "2"), world.entry("c", 800, "3"))
    found = months(entries, world.NOW)
    assert len(found) == 12 and found[-1].current and found[-1].dollars == 1
    assert months((), world.NOW)[0].dollars == 0 and len(months((), world.NOW)) == 6


def test_unknown_lines_come_first_and_keys_are_named() -> None:
    """Lost: what needs a price entered stands at the very end of a long list."""
    entries = (world.UNKNOWN_ENTRY, *world.many_entries())
    assert lines(entries, By.MODEL, str)[0].title == "claude-next-1"
    assert {line.title for line in lines(entries, By.KEY, str)} == {
        "key ending in A4QX",
        "key ending in 9ZpT",
    }


def test_a_difference_is_said_in_words() -> None:
    """Lost: a sign that one must know how to read."""
    d = Decimal
    assert share_text(d("1.90"), d("1.90")) == "as expected"
    assert (share_text(d("2"), d("1")), share_text(d("1"), d("2"))) == ("100% more", "50% less")
    assert against_text(replace(world.many_entries()[0], finished=False)) == "not finished"


# -- settings ---------------------------------------------------------------------------------------------
def test_a_monthly_limit_is_kept_and_lifted(stages: Stages) -> None:
    """Lost: a limit that is shown but not in force."""
    desk = FakeDesk()
    desk.so_far = MonthSoFar(Decimal("12.40"), Decimal("3.10"), unknown=False)
    stage = _settings(stages, desk)
    section = stage.pages.settings.spending
    assert section.choices.isHidden()
    section.limit.setText("50")
    assert section.keep.text() == "&Keep $50.00 a month"
    QTest.keyClick(section.limit, Qt.Key.Key_Return)
    stage.settle()
    assert desk.limits == SpendingSettings(Decimal(50)) and section.choices.isHidden()
    assert section.month.text().endswith("$34.50 is left of $50.00.")
    section.limit.clear()
    section.keep.click()
    stage.settle()
    assert desk.limits.monthly_cap is None


def test_a_monthly_limit_that_is_no_sum_changes_nothing(stages: Stages) -> None:
    """Lost: a typing error lifts the limit."""
    desk = FakeDesk()
    desk.limits = SpendingSettings(Decimal(50))
    stage = _settings(stages, desk)
    section = stage.pages.settings.spending
    section.limit.setText("fifty")
    assert section.wrong.isVisible() and not section.keep.isEnabled()
    QTest.keyClick(section.limit, Qt.Key.Key_Return)
    stage.settle()
    assert desk.limits.monthly_cap == 50
    section.undo.click()
    assert section.limit.text() == "50.00"


def test_what_is_unknown_or_under_way_is_said_of_the_month() -> None:
    """Lost: money that is already promised to the service looks free to spend."""
    said = month_words(MonthSoFar(Decimal(1), Decimal(2), unknown=True), Decimal(10))
    assert "can add $2.00 at most" in said and "$7.00 is left" in said and "may be more" in said


def test_a_price_is_entered_changed_and_forgotten(stages: Stages) -> None:
    """Lost: a model that is not on the list stays of unknown price for ever."""
    desk = FakeDesk()
    stage = _settings(stages, desk)
    section = stage.pages.settings.prices
    section.form.open()
    for field, text in ((section.model, "claude-next-1"), (section.input, "2"), (section.output, "$10.50")):
        field.setText(text)
    section.keep.click()
    stage.settle()
    assert [(one.model, one.input, one.output) for one in desk.prices] == [
        ("claude-next-1", Decimal(2), Decimal("10.50"))
    ]
    buttons = {button.accessibleName(): button for button in section.findChildren(QPushButton)}
    buttons["Change the price of claude-next-1"].click()
    assert (section.input.text(), section.output.text()) == ("2.00", "10.50")
    buttons["Forget the price of claude-next-1"].click()
    stage.settle()
    assert desk.prices == () and section.none.isVisible()


def test_the_price_list_says_its_day_and_its_sources(stages: Stages) -> None:
    """Lost: nobody can tell whether prices are of this month or of last year."""
    section = _settings(stages, FakeDesk()).pages.settings.prices
    assert section.dated.text().startswith("Price list of 21 Nov 2026, ")
    model = section.table.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    row = names.index("Claude Haiku 5.5")
    assert model.index(row, 1).data().startswith("$") and "2026" in model.index(row, 4).data()


def test_a_price_that_is_none_is_refused_in_words(stages: Stages) -> None:
    """Lost: jobs are priced with a typing error."""
    desk = FakeDesk()
    stage = _settings(stages, desk)
    section = stage.pages.settings.prices
    section.form.open()
    section.model.setText("claude-next-1")
    section.input.setText("two")
    assert "million tokens" in section.why.text() and not section.keep.isEnabled()
    for field, text in ((section.input, "2"), (section.output, "10"), (section.read, "x")):
        field.setText(text)
    assert "cache price" in section.why.text()
    section.read.clear()
    desk.faults["set_own_price"] = Problem(Trouble.USAGE, reason="It is on the list", mend="Use that.")
    section.keep.click()
    stage.settle()
    assert "It is on the list" in section.said.title.text()


@pytest.mark.parametrize(
    ("text", "dollars"),
    [
        ("1,204", "1204"),
        ("1,204.50", "1204.50"),
        ("$ 3", "3"),
        ("1,5", None),
        ("-1", None),
        ("nan", None),
        ("0", None),
    ],
)
def test_sums_are_read_as_they_are_typed(text: str, dollars: str | None) -> None:
    """Lost: a limit of a thousand dollars is taken for one dollar, or for none."""
    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    assert read_dollars(text, locale) == (Decimal(dollars) if dollars else None)
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    for typed, sum_ in (("1.204,50", "1204.50"), ("1.000", "1000"), ("0.125", "0.125"), ("3.50", "3.50")):
        assert read_dollars(typed, german) == Decimal(sum_), typed
    assert (
        write_dollars(Decimal("0.125"), german) == "0,125"
        and write_dollars(Decimal(1500), german) == "1500,00"
    )
    assert read_amount("0", locale) == 0
