"""Months, money under way, deleted jobs, own prices and limits, on a real store with a clock of our own."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from batchdesk.core.jobs import Job, JobState, Part, PartState, SourceChoice
from batchdesk.core.ledger import AGAIN, COMPARED, JOB, TRIED, MonthSoFar
from batchdesk.core.prices import OwnPrice
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import Outcome, RowStatus, Usage
from batchdesk.core.service import Reply
from batchdesk.core.settings import ServiceSettings, SpendingSettings
from batchdesk.desk import ledger
from batchdesk.desk.desk import Desk
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.tools import Tools
from batchdesk.store.trials import Tried

from .fake_service import FakeService
from .test_life import make_desk

RECIPE = Recipe("Mood", "claude-haiku-5-5", "{{Text}}")
EACH = Decimal("0.00000175")
"""10 tokens in at $0.05 a million and 5 out at $0.25, as the service in memory answers."""


@dataclass
class World:
    """A desk whose clock moves when told; `real` turns the practice jobs of the fake service into paid ones."""

    folder: Path
    now: datetime = datetime(2026, 10, 31, 23, 50, tzinfo=UTC)
    service: FakeService = field(init=False)
    desk: Desk = field(init=False)

    def __post_init__(self) -> None:
        self.service = FakeService(self.now)
        self.desk = make_desk(self.folder, self.service, lambda: self.now)

    @property
    def tools(self) -> Tools:
        return self.desk._tools

    def at(self, *when: int) -> None:
        self.now = self.service.now = datetime(*when, tzinfo=UTC)  # type: ignore[misc,arg-type]

    def draft(self, rows: int = 3, recipe: Recipe = RECIPE, *, real: bool = True) -> Job:
        table = self.folder / "t.csv"
        with table.open("w", newline="") as out:
            csv.writer(out).writerows([["Text"], *([f"text {n}"] for n in range(1, rows + 1))])
        job = self.desk.draft(table, SourceChoice(), recipe)
        self.tools.store.jobs.change(job.id, practice=int(not real))
        return self.desk.job(job.id)

    def send(self, job: Job, *, collect: bool = True) -> Job:
        if self.desk.job(job.id).state is JobState.DRAFT:
            self.desk.send(job.id)
        for _ in range(30):
            if self.desk.advance(job.id).settled:
                break
            if collect:
                self.service.end_one()
                self.now += timedelta(milliseconds=1500)
        return self.desk.job(job.id)

    def part(self, job: Job, number: int = 0) -> Part:
        return self.desk.job(job.id).parts[number]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.desk.close()


def test_a_job_belongs_to_the_month_it_was_sent_in(world: World) -> None:
    """At the turn of a month the old limit would otherwise be broken and the new one half used up at once."""
    job = world.draft()
    world.send(job, collect=False)
    world.at(2026, 11, 1, 0, 5)
    world.send(job)
    assert world.desk.job(job.id).actual == 3 * EACH
    assert ledger.month_so_far(world.tools) == MonthSoFar(Decimal(0), Decimal(0), unknown=False)
    (entry,) = world.desk.money.ledger()
    assert (entry.kind, entry.cost, entry.at.month, entry.finished) == (JOB, 3 * EACH, 10, True)


def test_rows_that_are_sent_again_later_count_in_the_later_month(world: World) -> None:
    """Otherwise a retry in November is free for November's limit."""
    world.service.fates = {"text 2": "expired", "text 5": "cut off"}
    job = world.send(world.draft(7))
    assert job.actual == 6 * EACH
    world.at(2026, 11, 3, 12, 0)
    world.desk.retry(job.id)
    world.send(job)
    again, first = world.desk.money.ledger()
    assert (first.kind, first.requests, first.cost, first.usage.input) == (JOB, 7, 6 * EACH, 60)
    assert (again.kind, again.requests, again.cost, again.at.month) == (AGAIN, 2, 2 * EACH, 11)
    assert again.estimated is None and again.standard == 4 * EACH
    assert world.desk.money.month_so_far().spent == 2 * EACH
    world.desk.delete(job.id)
    assert world.desk.money.month_so_far().spent == 2 * EACH
    assert [replace(entry, deleted=False, most=None) for entry in world.desk.money.ledger()] == [again, first]


def test_what_is_under_way_counts_with_its_worst_case(world: World) -> None:
    """Two jobs sent within a minute would otherwise both find the month's money still there."""
    first, second = world.draft(), world.draft()
    world.send(first, collect=False)
    world.send(second, collect=False)
    for job, worst in ((first, Decimal("1.25")), (second, Decimal("0.5"))):
        world.tools.store.parts.change(world.part(job).id, worst=worst)
    assert world.desk.money.month_so_far() == MonthSoFar(Decimal(0), Decimal("1.75"), unknown=False)
    without = ledger.month_so_far(world.tools, without_job=first.id)
    assert without == MonthSoFar(Decimal(0), Decimal("0.5"), unknown=False)
    world.send(second)
    assert world.desk.money.month_so_far() == MonthSoFar(3 * EACH, Decimal("1.25"), unknown=False)
    assert MonthSoFar(Decimal(3), Decimal(4), unknown=False).left(Decimal(5)) == 0


def test_a_part_without_a_worst_case_counts_with_its_whole_jobs(world: World) -> None:
    """A job sent by an earlier version must not be taken for free; with nothing known, that is said."""
    job = world.draft()
    world.send(job, collect=False)
    world.tools.store.parts.change(world.part(job).id, worst=None)
    world.tools.store.jobs.change(job.id, ceiling=Decimal(2))
    assert world.desk.money.month_so_far().committed == 2
    world.tools.store.jobs.change(job.id, ceiling=None)
    assert world.desk.money.month_so_far() == MonthSoFar(Decimal(0), Decimal(0), unknown=True)


def test_practice_is_no_money(world: World) -> None:
    """Whoever practises would otherwise use up the limit of the month."""
    world.send(world.draft(real=False))
    assert world.desk.money.month_so_far() == MonthSoFar(Decimal(0), Decimal(0), unknown=False)
    (entry,) = world.desk.money.ledger()
    assert entry.practice and entry.cost == 3 * EACH


def test_a_draft_is_not_in_the_ledger(world: World) -> None:
    """Nothing was sent, so nothing was spent."""
    world.desk.delete(world.draft().id)
    world.draft()
    assert world.desk.money.ledger() == ()


def test_a_job_with_canceled_rows_says_nothing_of_estimates(world: World) -> None:
    """A canceled job is cheaper than estimated; that is no error of the estimate."""
    job = world.draft(7)
    world.desk.estimate(job.id)
    world.desk.send(job.id)
    world.desk.advance(job.id)
    world.desk.cancel(job.id)
    job = world.send(world.desk.job(job.id))
    assert job.counts.get(RowStatus.CANCELED) and job.state is JobState.FINISHED
    assert not any(entry.finished for entry in world.desk.money.ledger())
    assert world.desk.money.accuracy() is None


def test_tries_are_told_by_recipe_model_key_and_day(world: World) -> None:
    """Money that is spent before a job is sent is money too, and one unknown price hides in no sum."""
    day = datetime(2026, 11, 2, 23, 59, tzinfo=UTC)
    one = Tried(
        "digest", "Mood", "claude-haiku-5-5", day, 40, Usage(input=10, output=5), Decimal("0.01"), "wxyz"
    )
    for tried in (
        one,
        replace(one, at=day - timedelta(hours=3)),
        replace(one, at=day + timedelta(minutes=2), cost=None),
        replace(one, kind=COMPARED),
        replace(one, key="abcd"),
    ):
        world.tools.store.trials.add(tried)
    found = {
        (entry.kind, entry.key, entry.at.day): (entry.requests, entry.cost)
        for entry in world.desk.money.ledger()
    }
    assert found == {
        (TRIED, "wxyz", 2): (2, Decimal("0.02")),
        (TRIED, "wxyz", 3): (1, None),
        (COMPARED, "wxyz", 2): (1, Decimal("0.01")),
        (TRIED, "abcd", 2): (1, Decimal("0.01")),
    }
    world.at(2026, 11, 5)
    assert world.desk.money.month_so_far() == MonthSoFar(Decimal("0.04"), Decimal(0), unknown=True)


def test_an_unknown_price_stays_unknown_until_the_person_enters_it(world: World) -> None:
    """A cost of nothing would be a lie; a price that is entered must be used at once, and after a restart."""
    recipe = replace(RECIPE, model="claude-unheard-9")
    job = world.draft(recipe=recipe)
    assert world.desk.estimate(job.id).expected is None
    own = OwnPrice("claude-unheard-9", Decimal(4), Decimal(20), None, None, None, date(2026, 10, 31))
    assert world.desk.money.set_own_price(own) == (own,)
    estimate = world.desk.estimate(job.id)
    assert estimate.expected and estimate.ceiling
    assert "entered by you on 2026-10-31" in " ".join(estimate.basis)
    sheet = openpyxl.load_workbook(world.desk.export(job.id, world.folder / "out.xlsx"))["Run info"]
    assert ["Price", "entered by you on 2026-10-31"] in [
        [cell.value for cell in row[:2]] for row in sheet.rows
    ]
    again = make_desk(world.folder, world.service, lambda: world.now)
    assert again.money.own_prices() == (own,) and again.estimate(job.id).expected
    again.close()
    assert world.desk.money.set_own_price(replace(own, input=Decimal(5)))[0].input == 5
    assert world.desk.money.forget_own_price("claude-unheard-9") == ()
    assert world.desk.estimate(job.id).expected is None


@pytest.mark.parametrize(
    "price",
    [
        OwnPrice("claude-haiku-5-5", Decimal(1), Decimal(1), None, None, None, date(2026, 11, 1)),
        OwnPrice("new", Decimal(-1), Decimal(1), None, None, None, date(2026, 11, 1)),
        OwnPrice("new", Decimal("NaN"), Decimal(1), None, None, None, date(2026, 11, 1)),
        OwnPrice("new", Decimal(1), Decimal(1), Decimal(10_001), None, None, date(2026, 11, 1)),
        OwnPrice(" ", Decimal(1), Decimal(1), None, None, None, date(2026, 11, 1)),
    ],
)
def test_what_can_be_no_price_is_refused(world: World, price: OwnPrice) -> None:
    """A slip would make every figure wrong; a model on the list keeps the list's price."""
    with pytest.raises(Problem) as refused:
        world.desk.money.set_own_price(price)
    assert refused.value.trouble is Trouble.USAGE
    assert world.desk.money.own_prices() == ()


def test_settings_do_not_push_one_another_out(tmp_path: Path) -> None:
    """Setting another host must not lift the monthly limit."""
    settings = SettingsFile(tmp_path / "settings.json")
    own = OwnPrice("new", Decimal("0.25"), Decimal(1), None, None, Decimal("0.01"), date(2026, 11, 1))
    settings.keep_spending(SpendingSettings(Decimal("12.50")))
    settings.keep_own_prices([own])
    settings.write(ServiceSettings("https://relay.example.com", relay_header=True))
    assert settings.spending() == SpendingSettings(Decimal("12.50"))
    assert settings.own_prices() == (own,)
    assert settings.read() == ServiceSettings("https://relay.example.com", relay_header=True)
    settings.keep_spending(SpendingSettings())
    assert settings.spending().monthly_cap is None and settings.own_prices() == (own,)


@pytest.mark.parametrize("raw", ["-1", "NaN", "much", 12.5, [1]])
def test_amounts_that_are_not_understood_are_left_out(
    tmp_path: Path, raw: object, expect_message: Callable[[str], None]
) -> None:
    """A settings file that was edited by hand must not stop the desk."""
    expect_message("an amount in the settings is not understood")
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"monthly_cap": raw, "own_prices": [{"model": "x", "input": raw}, 7]}))
    settings = SettingsFile(path)
    assert settings.spending().monthly_cap is None and settings.own_prices() == ()


@pytest.mark.parametrize(
    "text", ['{"monthly_cap": "5,00"}', '{"monthly_cap": 5}', '{"monthly_cap": "5"', "[]"]
)
def test_a_limit_that_can_not_be_read_is_not_taken_for_none(
    tmp_path: Path, text: str, expect_message: Callable[[str], None]
) -> None:
    """Lost: the monthly limit, silently, by a slip in the file or a change of another setting after it."""
    expect_message("an amount in the settings is not understood")
    path = tmp_path / "settings.json"
    path.write_text(text)
    settings = SettingsFile(path)
    for _ in range(2):
        with pytest.raises(Problem) as unread:
            settings.limit()
        assert unread.value.trouble is Trouble.MONTH_CAP_UNREADABLE
        settings.keep_own_prices([])
    settings.keep_spending(SettingsFile(tmp_path / "none").spending())
    assert settings.limit() is None


def test_settings_that_can_not_be_opened_are_not_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_message: Callable[[str], None]
) -> None:
    """Lost: the limit and the names of all keys, since another program held the file for a moment."""
    expect_message("an amount in the settings is not understood")
    settings = SettingsFile(tmp_path / "settings.json")
    settings.keep_spending(SpendingSettings(Decimal(5)))

    def held(*_: object, **__: object) -> str:
        raise PermissionError(13, "held")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_text", held)
        with pytest.raises(Problem):
            settings.keep_own_prices([])
        with pytest.raises(Problem):
            settings.limit()
    assert settings.limit() == Decimal(5)


@pytest.mark.parametrize("cap", [Decimal(-1), Decimal("NaN"), Decimal("Infinity")])
def test_a_limit_below_nothing_is_refused(world: World, cap: Decimal) -> None:
    """A limit that can not be kept must not look as if it were set."""
    with pytest.raises(Problem):
        world.desk.money.change_spending(SpendingSettings(cap))
    assert world.desk.money.spending() == SpendingSettings()


def test_a_part_that_waits_is_planned(world: World) -> None:
    """The worst case of what is not sent yet is not committed: it can still be stopped."""
    job = world.draft(7)
    world.desk.send(job.id)
    assert world.part(job).state is PartState.PLANNED
    assert world.desk.money.month_so_far() == MonthSoFar(Decimal(0), Decimal(0), unknown=False)


def test_lines_that_are_not_readable_count_with_their_worst_case(world: World) -> None:
    """They may have been charged: a limit that takes them for free is not kept."""
    job = world.send(world.draft())
    unread = Outcome(RowStatus.INVALID, usage=Usage())
    part = world.part(job)
    world.tools.store.parts.change(part.id, worst=Decimal(2))
    keys = world.tools.store.parts.keys(part.id)
    world.tools.store.outcomes.keep(
        job.id, part.id, [(key, unread) for key in keys], into=PartState.COLLECTED
    )
    assert world.desk.job(job.id).actual is None
    (entry,) = world.desk.money.ledger()
    assert entry.cost is None
    assert world.desk.money.month_so_far() == MonthSoFar(Decimal(2), Decimal(0), unknown=False)
    world.tools.store.parts.change(part.id, worst=None)
    assert world.desk.money.month_so_far() == MonthSoFar(Decimal(0), Decimal(0), unknown=True)


def test_a_submission_of_unknown_fate_stays_in_the_months_account(world: World) -> None:
    """It may have been taken and billed; a person who gives it up does not undo that."""
    job = world.draft()
    world.desk.send(job.id)
    world.service.next_create = "lost after"
    for _ in range(3):
        world.desk.advance(job.id)
    worst = world.part(job).worst
    assert worst and world.desk.money.month_so_far().committed == worst
    assert ledger.month_so_far(world.tools, without_job=job.id).committed == 0


def test_a_submission_that_was_given_up_is_in_the_ledger_with_an_unknown_cost(world: World) -> None:
    """The person may find it on the provider's bill; our own must not say that nothing was sent."""
    world.service.next_create = "lost before"
    job = world.send(world.draft(), collect=False)
    for _ in range(40):
        if world.desk.job(job.id).state is JobState.NEEDS_PERSON:
            break
        world.now += timedelta(seconds=20)
        world.desk.advance(job.id)
    worst = world.part(job).worst
    world.desk.decide(job.id, resend=False)
    job = world.send(job)
    assert job.state is JobState.FINISHED
    (entry,) = world.desk.money.ledger()
    assert (entry.cost, entry.requests, entry.kind) == (None, 3, JOB)
    world.at(2026, 10, 31, 23, 59)
    assert world.desk.money.month_so_far() == MonthSoFar(Decimal(0), worst or Decimal(-1), unknown=False)


def test_a_model_that_is_listed_meanwhile_gets_the_lists_price(world: World) -> None:
    """What was entered for a new model must not outlive the price list that knows it."""
    own = OwnPrice("claude-haiku-5-5", Decimal(400), Decimal(2000), None, None, None, date(2026, 10, 1))
    SettingsFile(world.folder / "settings.json").keep_own_prices([own])
    again = make_desk(world.folder, world.service, lambda: world.now)
    (offer,) = [offer for offer in again.questions.models() if offer.id == "claude-haiku-5-5"]
    again.close()
    assert offer.input_price == Decimal("0.05")


def test_money_for_rows_that_are_being_asked_is_set_aside(world: World) -> None:
    """Two tries at once, or a try beside a job, would otherwise both spend the last dollar of the month."""
    cap = SpendingSettings(Decimal(5))
    world.desk.money.change_spending(cap)
    tools = replace(world.tools, practice=False, monthly_cap=lambda: world.desk.money.spending().monthly_cap)
    with ledger.held(tools, Decimal(3), "m"):
        world.now += timedelta(minutes=1)
        assert world.desk.money.month_so_far().committed == 3
        with pytest.raises(Problem) as refused, ledger.held(tools, Decimal("2.01"), "m"):
            raise AssertionError("it was asked all the same")
        assert refused.value.trouble is Trouble.MONTH_CAP
        with ledger.held(tools, Decimal(2), "m"):
            assert world.desk.money.month_so_far().committed == 5
    assert world.desk.money.month_so_far().committed == 0
    world.tools.store.spent.hold(world.now, Decimal(4))
    world.now += ledger.HELD - timedelta(minutes=1)
    assert world.desk.money.month_so_far().committed == 4, "many rows asked live one after another take hours"
    world.now += timedelta(minutes=2)
    assert world.desk.money.month_so_far().committed == 0, "whoever held it has crashed"


@pytest.mark.parametrize(("status", "counts"), [(None, True), (529, False)])
def test_a_row_that_was_asked_and_brought_no_answer_may_be_charged(
    world: World, status: int | None, counts: bool
) -> None:
    """Lost: each try that breaks off is charged by the service, and the month's limit knows of none."""

    def breaks(params: Mapping[str, Any]) -> Reply:
        raise ServiceProblem(Trouble.OFFLINE, uncertain=True, status=status, host="h", reason="it broke off")

    world.service.ask = breaks  # type: ignore[method-assign]
    world.desk._tools = replace(world.tools, practice=False)
    job = world.draft()
    with pytest.raises(ServiceProblem):
        world.desk.questions.try_rows(job.source, SourceChoice(), RECIPE, [1])
    world.now += timedelta(minutes=5)
    assert (world.desk.money.month_so_far().committed > 0) is counts
    world.at(2026, 11, 2, 9, 0)
    assert world.desk.money.month_so_far().committed == 0
