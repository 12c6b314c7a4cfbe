"""What the window says of a job in sentences: its rows, money, times and what each action means."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from batchdesk.core.jobs import BATCH_KIND, SETTLED, Job, JobState, PartState
from batchdesk.core.problems import Trouble
from batchdesk.core.sentences import PROBLEMS
from batchdesk.gui.format import age, by_when, count, day, duration, money, size, when
from batchdesk.gui.strings import tr, trn

GOING = frozenset({JobState.SENDING, JobState.RUNNING, JobState.CANCELING})
"""States in which something happens without the person."""
_KEY_TROUBLES = (
    Trouble.KEY_MISSING,
    Trouble.KEY_GONE,
    Trouble.KEY_REJECTED,
    Trouble.KEY_NO_ACCESS,
    Trouble.KEYCHAIN_LOCKED,
)
# Up to the first fact: a job keeps the sentence of its trouble, with the facts filled in.
_KEY_TITLES = tuple(PROBLEMS[trouble].title.partition("{")[0] for trouble in _KEY_TROUBLES)
_MOMENT = timedelta(seconds=3)
UNSENT = frozenset({PartState.PLANNED, PartState.SENDING})


def units(kind: str, number: int) -> str:
    """A number of rows or documents in words."""
    if kind == "documents":
        return trn("{n} document", "{n} documents", number)
    return trn("{n} row", "{n} rows", number)


def send_again_words(job: Job, rows: int, price: Decimal | None) -> str:
    """What a button says that sends some rows again; practice costs nothing, so it names no money."""
    if job.practice:
        return tr("Send {rows} again to practice", rows=units(job.kind, rows))
    if price is None:
        return tr("Send {rows} again, price unknown", rows=units(job.kind, rows))
    return tr("Send {rows} again for about {sum}", rows=units(job.kind, rows), sum=money(price))


def answered(job: Job) -> tuple[str, str]:
    """Rows answered as a number and what it is of; before there is an answer, how many there are."""
    if job.answered or job.state is JobState.FINISHED:
        # A sentence of its own: "of" takes another form of the word in some languages.
        if job.kind == "documents":
            return count(job.answered), trn("of {n} document", "of {n} documents", job.rows)
        return count(job.answered), trn("of {n} row", "of {n} rows", job.rows)
    if job.kind == "documents":
        return count(job.rows), trn("document", "documents", job.rows)
    return count(job.rows), trn("row", "rows", job.rows)


def cost(job: Job) -> tuple[str, str]:
    """Money so far and of what."""
    estimated = tr("of about {cost}", cost=money(job.estimated)) if job.estimated is not None else ""
    if job.practice and job.state is not JobState.DRAFT:
        known = job.actual if job.actual is not None else job.estimated
        return "—" if known is None else money(known), tr("practice, not paid")
    limit = tr("of at most {cap}", cap=money(job.cap)) if job.cap is not None else ""
    if job.actual is not None:
        return money(job.actual), limit or estimated
    if job.estimated is not None:
        return tr("about {cost}", cost=money(job.estimated)), limit or tr("expected")
    return ("—", "") if job.state is JobState.DRAFT else (tr("price unknown"), "")


def moment(job: Job, now: datetime) -> tuple[str, str]:
    """When: how long ago, and by when a running job must be done."""
    if job.state is JobState.DRAFT and job.send_at:
        return when(job.send_at, now), tr("sent by itself")
    if job.state is JobState.DRAFT:
        return age(job.created_at, now), tr("begun")
    if job.finished_at:
        return age(job.finished_at, now), tr("finished")
    at_risk = job.results_at_risk(now)
    if at_risk:
        return tr("fetch the answers"), tr("kept until {day}", day=day(at_risk))
    began = job.submitted_at or job.created_at
    if job.state in GOING and job.latest_end:
        return elapsed(job, now), tr("done {by}", by=by_when(job.latest_end, now))
    return age(began, now), tr("sent")


def moment_said(job: Job, now: datetime) -> str:
    """When, as it is spoken: "finished 1 minute ago"."""
    first, second = moment(job, now)
    ahead = job.results_at_risk(now) or (job.state in GOING and job.latest_end)
    return f"{first}, {second}" if ahead and not job.finished_at else f"{second} {first}"


def summary(job: Job, now: datetime) -> str:
    """The second line of a job's page."""
    said = [_rows_said(job), _carried_said(job), _money_said(job), _time_said(job, now)]
    return " · ".join(part for part in said if part)


def practice_said(job: Job) -> str:
    """That nothing of a practice job is real, in as few words as always fit; "" for a job with Claude."""
    return tr("practice: nothing is paid") if job.practice else ""


def _rows_said(job: Job) -> str:
    if job.answered or job.state is JobState.FINISHED:
        return tr(
            "{answered} of {rows} answered", answered=count(job.answered), rows=units(job.kind, job.rows)
        )
    return units(job.kind, job.rows)


def _carried_said(job: Job) -> str:
    """How many of the answers came from an earlier job."""
    return trn("{n} carried over", "{n} carried over", job.carried) if job.carried else ""


def _money_said(job: Job) -> str:
    if job.actual is not None and job.estimated is not None and not job.practice:
        return tr("{actual} of about {estimated}", actual=money(job.actual), estimated=money(job.estimated))
    if job.actual is not None:
        return money(job.actual)
    return tr("about {cost}", cost=money(job.estimated)) if job.estimated is not None else ""


def _time_said(job: Job, now: datetime) -> str:
    if job.finished_at:
        return tr("finished {when}", when=when(job.finished_at, now))
    if job.submitted_at:
        return tr("sent {when}", when=when(job.submitted_at, now))
    return tr("begun {when}", when=when(job.created_at, now))


def waiting_said(job: Job, now: datetime) -> str:
    """What is happening now and by when it ends; never a share that nobody knows."""
    if job.state is JobState.CANCELING:
        return tr("The service finishes what it had begun; that is charged and kept. The rest costs nothing.")
    if any(part.state is PartState.ENDED for part in job.parts):
        return tr("The service is done; the answers are being fetched.")
    if job.practice:
        return tr("The practice service answers within seconds.")
    if job.latest_end:
        return tr(
            "Most jobs finish within an hour; this one must be done {by}.", by=by_when(job.latest_end, now)
        )
    return tr("The rows are on their way to the service.")


def leave_said(job: Job) -> str:
    """What becomes of a running job while BatchDesk is closed."""
    if job.practice:
        return tr(
            "If you close BatchDesk the job waits, because the practice service is a part of it, and goes on when you open "
            "it again."
        )
    return tr(
        "You can close BatchDesk: the work goes on at the service, and the answers are fetched at the next start."
    )


def requests_said(number: int) -> str:
    """Requests, of which there are fewer than rows where rows are the same or empty."""
    return trn("{n} request", "{n} requests", number)


def work_said(job: Job) -> str:
    """What is being worked on: the rows, and where fewer requests go out for them, how many."""
    asked = sum(part.requests for part in job.parts)
    to_send = job.rows - job.empty - job.carried
    rows = units(job.kind, to_send)
    if not asked or asked == job.rows:
        return units(job.kind, job.rows)
    if asked == to_send:
        return rows
    return tr("{requests} for {rows}", requests=requests_said(asked), rows=rows)


def elapsed(job: Job, now: datetime) -> str:
    """How long it has been going on."""
    span = now - (job.submitted_at or job.created_at)
    return tr("{span} so far", span=duration(span)) if span >= _MOMENT else tr("just sent")


def deleted_said(job: Job, answers: int, bytes_: int) -> str:
    """What deleting took away, and whether answers that were paid for go with it that no file has."""
    rows = units(job.kind, job.rows)
    if answers and not job.practice and is_unsaved(job):
        return tr(
            "“{name}” is deleted: {rows}, and {answers} that were never saved to a file.",
            name=job.name,
            rows=rows,
            answers=trn("{n} answer", "{n} answers", answers),
        )
    if answers:
        return tr(
            "“{name}” is deleted: {rows}, {answers}, {size}.",
            name=job.name,
            rows=rows,
            answers=trn("{n} answer", "{n} answers", answers),
            size=size(bytes_),
        )
    return tr("“{name}” is deleted: {rows}, {size}.", name=job.name, rows=rows, size=size(bytes_))


def is_unsaved(job: Job) -> bool:
    """True where it has answers that came after it was last written to a file."""
    if not job.answered:
        return False
    return job.exported_at is None or (job.finished_at is not None and job.exported_at < job.finished_at)


def cancel_said(job: Job) -> str:
    """What canceling means for the bill."""
    most = job.ceiling if job.ceiling is not None else job.estimated
    if most is None:
        return tr("What Claude has already processed is charged and kept; the rest is not charged.")
    return tr(
        "What Claude has already processed is charged (at most {cost}) and its answers are kept; the rest is not "
        "charged.",
        cost=money(most),
    )


def unknown_requests(job: Job) -> int:
    """Requests of parts whose fate is unknown."""
    return sum(part.requests for part in job.parts if part.state is PartState.UNKNOWN)


def about_key(job: Job) -> bool:
    """True where a job stands still because of the key, which is mended in the settings."""
    return job.note.startswith(_KEY_TITLES)


def can_pause(job: Job) -> bool:
    """Only what is not yet sent can be held back."""
    return job.state is JobState.SENDING and any(part.state in UNSENT for part in job.parts)


def is_settled(job: Job) -> bool:
    """True where the job can be deleted: a draft, or nothing more happens."""
    if job.state is JobState.DRAFT or job.state is JobState.FINISHED:
        return True
    return bool(job.parts) and all(part.state in SETTLED for part in job.parts)


def can_run_again(job: Job) -> bool:
    """Not while rows are under way, which would be asked a second time; and there must be rows to compare with."""
    if job.kind == BATCH_KIND:
        return False
    under_way = any(part.state not in SETTLED and part.state is not PartState.PLANNED for part in job.parts)
    return job.state in (JobState.FINISHED, JobState.PAUSED) and not under_way


def can_duplicate(job: Job) -> bool:
    """A job that was made of a batch has no rows to copy."""
    return job.kind != BATCH_KIND
