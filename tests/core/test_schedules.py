"""A time that comes twice would be paid for twice, and one that never comes would be a report nobody gets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.schedules import LATE, LOOK_EVERY, Every, is_late, next_time

BERLIN = "Europe/Berlin"


def at(text: str, zone: str = BERLIN) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def following(every: Every, after: datetime, minute: int = 9 * 60, weekday: int | None = None) -> datetime:
    return next_time(every, weekday=weekday, minute=minute, zone=BERLIN, after=after)


@pytest.mark.parametrize(
    ("every", "weekday", "after", "due"),
    [
        (Every.DAY, None, "2026-11-21 08:59", "2026-11-21 09:00"),
        (Every.DAY, None, "2026-11-21 09:00", "2026-11-22 09:00"),
        (Every.WEEK, 0, "2026-11-21 08:59", "2026-11-23 09:00"),
        (Every.WEEK, 5, "2026-11-21 10:00", "2026-11-28 09:00"),
        (Every.MONTH, None, "2026-01-31 10:00", "2026-02-01 09:00"),
        (Every.MONTH, None, "2028-02-01 09:00", "2028-03-01 09:00"),
        (Every.MONTH, None, "2026-12-01 09:00", "2027-01-01 09:00"),
    ],
)
def test_the_next_time_is_the_one_on_the_calendar(
    every: Every, weekday: int | None, after: str, due: str
) -> None:
    assert following(every, at(after), weekday=weekday) == at(due)


def test_a_minute_that_summer_time_leaves_out_falls_an_hour_later_and_once() -> None:
    """02:30 does not exist on 29 March 2026 in Berlin: the run of that day would be lost, or raise."""
    first = following(Every.DAY, at("2026-03-28 12:00"), minute=2 * 60 + 30)
    assert first == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert first.astimezone(ZoneInfo(BERLIN)).hour == 3
    assert following(Every.DAY, first, minute=2 * 60 + 30) == at("2026-03-30 02:30")


def test_a_minute_that_the_clock_shows_twice_counts_once() -> None:
    """02:30 comes twice on 25 October 2026 in Berlin: the question would be paid for twice."""
    first = following(Every.DAY, at("2026-10-24 12:00"), minute=2 * 60 + 30)
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert following(Every.DAY, first, minute=2 * 60 + 30) == at("2026-10-26 02:30")


def test_the_clock_time_stays_when_summer_time_begins() -> None:
    """ "Monday 09:00" is what the person's clock shows, in March as in April."""
    before = following(Every.WEEK, at("2026-03-20 12:00"), weekday=0)
    after = following(Every.WEEK, before, weekday=0)
    assert after - before == timedelta(days=7, hours=-1)


def test_a_day_that_a_zone_left_out_is_not_run_twice() -> None:
    """Samoa had no 30 December 2011."""
    day = datetime(2011, 12, 29, 12, tzinfo=ZoneInfo("Pacific/Apia"))
    runs = []
    for _ in range(3):
        day = next_time(Every.DAY, weekday=None, minute=540, zone="Pacific/Apia", after=day)
        runs.append(day.astimezone(ZoneInfo("Pacific/Apia")).day)
    assert runs == [31, 1, 2]


def test_a_weekday_that_a_zone_left_out_is_run_on_the_day_after() -> None:
    """The Friday that Samoa had not: asked on that Saturday's morning, it is still to come."""
    clock = ZoneInfo("Pacific/Apia")
    saturday = datetime(2011, 12, 31, 0, 30, tzinfo=clock)
    due = next_time(Every.WEEK, weekday=4, minute=540, zone="Pacific/Apia", after=saturday)
    assert due.astimezone(clock) == datetime(2011, 12, 31, 9, 0, tzinfo=clock)


def test_changes_are_looked_for_every_few_minutes() -> None:
    now = at("2026-11-21 12:00")
    assert following(Every.CHANGE, now) - now == LOOK_EVERY


def test_only_what_is_well_past_was_missed() -> None:
    """A poll that comes half a minute late must not ask a person who sits in front of it."""
    now = at("2026-11-21 12:00")
    assert not is_late(now - LATE, now)
    assert is_late(now - LATE - timedelta(seconds=1), now)


zones = st.sampled_from(
    [
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Africa/Casablanca",
    ]
)
moments = st.datetimes(datetime(2009, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))
rhythms = st.sampled_from([Every.DAY, Every.WEEK, Every.MONTH])


@given(rhythms, st.integers(0, 6), st.integers(0, 1439), zones, moments)
def test_every_time_is_later_soon_and_on_its_day(
    every: Every, weekday: int, minute: int, zone: str, after: datetime
) -> None:
    """Whatever the zone, a schedule neither stands still nor skips a turn, and keeps its weekday."""
    due = next_time(every, weekday=weekday, minute=minute, zone=zone, after=after)
    longest = {Every.DAY: 2, Every.WEEK: 8, Every.MONTH: 32}[every]
    assert timedelta(0) < due - after <= timedelta(days=longest, hours=25)
    local = due.astimezone(ZoneInfo(zone))
    off = (local.hour * 60 + local.minute - minute) % 1440
    assert off in (0, 30, 60)
    if off == 0 and every is Every.WEEK and zone != "Pacific/Apia":
        assert local.weekday() == weekday
    if off == 0 and every is Every.MONTH:
        assert local.day == 1


@given(rhythms, st.integers(0, 1439), zones, moments, st.floats(0.01, 0.99))
def test_no_time_lies_between_two_that_follow_each_other(
    every: Every, minute: int, zone: str, after: datetime, share: float
) -> None:
    """Asked at any moment before a time, it is that time that is named: waking up late changes nothing."""
    due = next_time(every, weekday=2, minute=minute, zone=zone, after=after)
    between = after + (due - after) * share
    assert next_time(every, weekday=2, minute=minute, zone=zone, after=between) == due
