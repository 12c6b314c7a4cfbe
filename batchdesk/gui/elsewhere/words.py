"""What is said of times to come: when a draft goes, how often a question is asked again, and what was missed."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QLocale, QTime

from batchdesk.core.schedules import Every, Schedule
from batchdesk.desk.again_api import Due
from batchdesk.gui.format import money, when
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr

_NEAR_DAYS = 6
"""Days within which a weekday's name says which day is meant."""


def weekday_name(weekday: int) -> str:
    """0 is Monday, as in the locale's calendar."""
    return QLocale().standaloneDayName(weekday + 1)


def clock(minute: int) -> str:
    """A minute of the day as a clock shows it."""
    return QLocale().toString(QTime(*divmod(minute, 60)), QLocale.FormatType.ShortFormat)


def moment(at: datetime, now: datetime) -> str:
    """A time near now by its weekday: "today 14:05", "Monday 09:00", else with its day."""
    here, today = at.astimezone(), now.astimezone()
    days = (here.date() - today.date()).days
    if 1 < abs(days) <= _NEAR_DAYS:
        name = weekday_name(here.weekday())
        return tr("{weekday} {clock}", weekday=name, clock=clock(here.hour * 60 + here.minute))
    return when(at, now)


def rhythm(every: Every, weekday: int | None, minute: int) -> str:
    """How often, as the first line of a schedule says it."""
    match every:
        case Every.DAY:
            return tr("Every day at {clock}", clock=clock(minute))
        case Every.WEEK:
            return tr("Every {weekday} at {clock}", weekday=weekday_name(weekday or 0), clock=clock(minute))
        case Every.MONTH:
            return tr("On the first of each month at {clock}", clock=clock(minute))
        case Every.CHANGE:
            return tr("Whenever it changes")


def source_said(source: Path, pattern: str, *, folder: bool, documents: bool) -> str:
    """What is read each time."""
    if folder and documents:
        return tr("the documents in “{name}”", name=source.name)
    if folder:
        return tr("the newest file like {pattern} in “{name}”", pattern=pattern, name=source.name)
    return tr("“{name}”", name=source.name)


def summed_up(
    every: Every,
    weekday: int | None,
    minute: int,
    source: str,
    cap: Decimal | None,
    *,
    documents: bool,
    practice: bool,
) -> str:
    """All of a schedule in words: when, what, which rows, and how much at the most."""
    facts = {
        "source": source,
        "cap": money(cap) if cap is not None else "…",
        "things": tr("documents") if documents else tr("rows"),
        "clock": clock(minute),
        "weekday": weekday_name(weekday or 0),
        "service": tr("the practice service") if practice else tr("Claude"),
    }
    match every:
        case Every.DAY:
            return tr(
                "Every day at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or "
                "changed, never for more than {cap} each time.",
                **facts,
            )
        case Every.WEEK:
            return tr(
                "Every {weekday} at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new "
                "or changed, never for more than {cap} each time.",
                **facts,
            )
        case Every.MONTH:
            return tr(
                "On the first of each month at {clock} BatchDesk reads {source} and asks {service} about the {things} "
                "that are new or changed, never for more than {cap} each time.",
                **facts,
            )
        case Every.CHANGE:
            return tr(
                "Whenever it changes, BatchDesk reads {source} and asks {service} about the {things} that are new or "
                "changed, never for more than {cap} each time.",
                **facts,
            )


def needs_said(*, tray: bool) -> str:
    """What must be so for something to happen by itself."""
    if tray:
        return tr(
            "The computer must be on and BatchDesk open or in the tray then. Where it is not, you are asked at the next "
            "start."
        )
    return tr(
        "The computer must be on and BatchDesk open then. Where it is not, you are asked at the next start."
    )


def next_said(schedule: Schedule, now: datetime) -> str:
    """When it runs next."""
    if schedule.paused:
        return tr("Paused")
    if schedule.every is Every.CHANGE:
        return tr("Looks every few minutes")
    return tr("Next: {when}", when=moment(schedule.next_at, now)) if schedule.next_at else ""


def last_said(schedule: Schedule, now: datetime) -> str:
    """What came of it the last time."""
    if schedule.note:
        return say(schedule.note)
    if schedule.last_at is None:
        return tr("Not run yet.")
    return tr("Last sent {when}.", when=moment(schedule.last_at, now))


def later_said(at: datetime, cap: Decimal | None, now: datetime) -> str:
    """That a draft goes by itself."""
    if cap is None:
        return tr("Will be sent {when}", when=moment(at, now))
    return tr("Will be sent {when}, for at most {cap}", when=moment(at, now), cap=money(cap))


def missed_said(due: Due, now: datetime) -> str:
    """What was to happen and did not."""
    facts = {"name": due.name, "when": moment(due.at, now)}
    if due.interrupted:
        return tr("“{name}” of {when} was interrupted before anything was sent.", **facts)
    if due.job_id is not None:
        return tr("“{name}” was to be sent {when}, while BatchDesk was not running.", **facts)
    return tr("“{name}” was due {when}, while BatchDesk was not running.", **facts)
