"""Believable jobs, rows and recipes for the window's tests and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from batchdesk.core.cells import Cell
from batchdesk.core.estimates import Estimate, ModelOffer
from batchdesk.core.inspection import DOCUMENT_COLUMNS, Column, Document, Inspection, Sheet
from batchdesk.core.jobs import Job, JobState, Part, PartState, SourceChoice
from batchdesk.core.recipe import Answer, AnswerKind, Effort, Recipe, Thinking
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus, Usage

NOW = datetime(2026, 11, 21, 9, 40, tzinfo=UTC)
D = Decimal

TICKETS = Recipe(
    name="Support tickets",
    model="claude-haiku-5-5",
    description="Sorts customer messages: what each is about, how urgent it is, and one sentence to read instead.",
    instructions="You sort messages that customers wrote to a shop for kitchen machines.\n\nKeep to the definitions: "
    "a delivery is late only when the promised day has passed. Danger is always critical.",
    prompt="Product: {{Product}}\n\n<message>\n{{Message}}\n</message>",
    answers=(
        Answer(
            "Category",
            AnswerKind.CHOICE,
            "What must be solved.",
            ("delivery", "damaged", "billing", "praise"),
        ),
        Answer("Urgency", AnswerKind.CHOICE, "How soon somebody must act.", ("low", "normal", "high")),
        Answer("Refund asked", AnswerKind.YES_NO, "Money back is asked for."),
        Answer("Amount", AnswerKind.NUMBER, "In dispute, 0 if none."),
        Answer("Deadline", AnswerKind.DATE, "By when a solution is needed."),
        Answer("Summary", AnswerKind.TEXT, "One sentence of at most 25 words."),
    ),
    thinking=Thinking.OFF,
    effort=Effort.LOW,
    max_tokens=2048,
)
CONTRACTS = Recipe(
    name="Contract terms",
    model="claude-sonnet-5-5",
    description="Reads contracts and lists the parties, dates, money, notice and law, one row for each contract.",
    instructions="You read contracts for a buyer.",
    prompt="{{document}}",
    answers=(
        Answer("Title", AnswerKind.TEXT),
        Answer("Parties", AnswerKind.LIST),
        Answer("Ends on", AnswerKind.DATE),
        Answer("Notice days", AnswerKind.INTEGER),
    ),
)
SURVEY = Recipe(
    name="Survey answers",
    model="claude-haiku-5-5",
    description="Codes open answers of a survey: topics, feeling, keywords and one suggestion.",
    instructions="You code open answers of a survey.",
    prompt="{{What should we change?}}",
    answers=(
        Answer("Sentiment", AnswerKind.CHOICE, "", ("positive", "neutral", "negative")),
        Answer("Topics", AnswerKind.LIST),
    ),
)

TICKET_COLUMNS = ("Ticket", "Opened", "Product", "Message", "Order value", "Notes")
_MESSAGES = (
    ("delivery", "The parcel was promised for Tuesday and is still not here. Tracking says “in the depot” since then.",
     "The parcel promised for Tuesday has not come; the customer wants to know when it does."),
    ("damaged", "Der Wasserkocher tropft seit dem ersten Tag unten heraus.\nBitte um Ersatz oder Geld zurück.",
     "The kettle has leaked from the first day; the customer wants a new one or the money back."),
    ("billing", "I was charged twice for the same order, see the two lines on my statement.",
     "The customer was charged twice for one order and asks for one sum back."),
    ("praise", "Just wanted to say thank you, the grinder is wonderful and came a day early!",
     "The customer is happy with the grinder and the early delivery."),
    ("delivery", "Wrong address on the label, my street is Rue de l’Église 14, not 41.",
     "The label has a wrong house number; the customer gives the right one."),
)  # fmt: skip
_PRODUCTS = ("Kettle K2", "Grinder Pro", "Toaster Duo", "Espresso One")


def ticket(number: int) -> tuple[Cell, ...]:
    """The cells of one ticket, the same every time."""
    _, message, _ = _MESSAGES[number % 5]
    opened = date(2026, 10, 1) + timedelta(days=number % 31)
    value: Cell = round(19.9 + (number * 37 % 400), 2)
    note: Cell = "called twice" if number % 7 == 0 else None
    return (f"{number:05}", opened, _PRODUCTS[number % 4], message, value, note)


def ticket_row(number: int, status: RowStatus) -> AnswerRow:
    """One ticket beside its outcome."""
    return AnswerRow(
        number, ticket(number), outcome(number, status), shared_with=12 if number == 40 else None
    )


def outcome(number: int, status: RowStatus) -> Outcome:
    """What came back for a ticket."""
    category, _, summary = _MESSAGES[number % 5]
    usage = Usage(input=412 + number % 90, output=96 + number % 40, cache_read=1024)
    sent = status in {RowStatus.OK, RowStatus.CUT_OFF, RowStatus.REFUSED, RowStatus.INVALID}
    match status:
        case RowStatus.OK:
            asked = category in ("damaged", "billing")
            urgency = ("low", "normal", "high")[number % 3]
            amount: Cell = 49.9 if asked else 0
            due: Cell = date(2026, 11, 28) if number % 6 == 0 else None
            answers: tuple[Cell, ...] = (category, urgency, asked, amount, due, summary)
            note, raw = "", f'{{"Category": "{category}", "Urgency": "{urgency}", "Summary": "{summary}"}}'
        case RowStatus.CUT_OFF:
            answers, note = (), "The answer was cut off at 2,048 tokens; run it again with more room."
            raw = f'{{"Category": "{category}", "Urgency": "norm'
        case RowStatus.REFUSED:
            answers, note, raw = (), "Claude declined to answer.", ""
        case RowStatus.EXPIRED:
            answers, note, raw = (), "The service did not get to this row within 24 hours; not charged.", ""
        case RowStatus.SKIPPED:
            answers, note, raw = (), "Every column that the prompt uses is empty.", ""
        case _:
            answers, note, raw = (), "", ""
    return Outcome(
        status, answers, note, raw, usage if sent else Usage(),
        "claude-haiku-5-5" if sent else "", f"msg_01{number:08}" if sent else "",
        cost=D("0.000194") if sent else None,
    )  # fmt: skip


def status_of(job: Job, number: int) -> RowStatus:
    """Spread a job's counts over its rows: the odd ones first, evenly."""
    waiting = job.counts.get(RowStatus.WAITING, 0)
    if number > job.rows - waiting:
        return RowStatus.WAITING
    return _spread(job, number, job.rows - waiting)


def _spread(job: Job, number: int, rows: int) -> RowStatus:
    settled = (RowStatus.OK, RowStatus.WAITING)
    odd = [status for status, count in job.counts.items() if status not in settled for _ in range(count)]
    if len(odd) >= rows:
        return odd[number - 1]
    step = rows // (len(odd) + 1)
    place = number // step - 1 if step and number % step == 0 else -1
    return odd[place] if 0 <= place < len(odd) else RowStatus.OK


def part(number: int, state: PartState, requests: int, *, ago: timedelta = timedelta(minutes=28)) -> Part:
    """One part, sent a while ago."""
    sent = state not in (PartState.PLANNED, PartState.SENDING, PartState.UNKNOWN)
    done = state in (PartState.ENDED, PartState.COLLECTED)
    began = NOW - ago
    return Part(
        id=number, job_id="", state=state, requests=requests, bytes=requests * 2400, sha256="0" * 64, tag="k3",
        started_at=None if state is PartState.PLANNED else began,
        batch_id=f"msgbatch_01Hk3Jq9w2TzVtYb4c{number}RmXe" if sent else None,
        created_at=began if sent else None,
        expires_at=began + timedelta(hours=24) if sent else None,
        ended_at=began + timedelta(minutes=41) if done else None,
        service_status="ended" if done else "in_progress" if sent else "",
        counts={"succeeded": requests - 3, "errored": 3} if done else {"processing": requests} if sent else {},
    )  # fmt: skip


def job(ident: str, name: str, state: JobState, counts: Mapping[RowStatus, int], **more: object) -> Job:
    """A job whose rows and requests follow from its counts."""
    rows = sum(counts.values())
    empty = counts.get(RowStatus.SKIPPED, 0)
    fields: dict[str, object] = {
        "practice": False,
        "source": Path("/home/ada/Work/tickets-october.xlsx"),
        "choice": SourceChoice("Tickets", 3),
        "kind": "table",
        "columns": TICKET_COLUMNS,
        "recipe": TICKETS,
        "base_url": "https://api.anthropic.com",
        "created_at": NOW - timedelta(hours=2),
        "rows": rows,
        "requests": rows - empty,
        "empty": empty,
    }
    return Job(id=ident, name=name, state=state, counts=dict(counts), **(fields | more))  # type: ignore[arg-type]


def many_jobs() -> tuple[Job, ...]:
    """A job in every state, newest first."""
    hours = timedelta(hours=1)
    return (
        job("a1", "Complaints week 47", JobState.DRAFT, {RowStatus.WAITING: 318},
            source=Path("/home/ada/Work/complaints-w47.csv"), created_at=NOW - timedelta(minutes=4)),
        job("b2", "Contracts 2026", JobState.RUNNING, {RowStatus.WAITING: 412},
            source=Path("/home/ada/Work/Contracts 2026"), kind="documents", columns=DOCUMENT_COLUMNS,
            recipe=CONTRACTS, submitted_at=NOW - timedelta(minutes=28), estimated=D("6.84"), ceiling=D("11.02"),
            parts=(part(1, PartState.SUBMITTED, 206), part(2, PartState.SUBMITTED, 206)),
            created_at=NOW - timedelta(minutes=35)),
        job("c3", "Survey wave 3", JobState.NEEDS_PERSON, {RowStatus.OK: 600, RowStatus.WAITING: 618},
            source=Path("/home/ada/Work/survey-wave-3.xlsx"),
            submitted_at=NOW - 1.2 * hours, estimated=D("0.36"), actual=D("0.17"), created_at=NOW - 2 * hours,
            parts=(part(3, PartState.COLLECTED, 600, ago=hours), part(4, PartState.UNKNOWN, 618, ago=hours)),
            note="The connection broke while 618 rows were being sent, and the service does not show them."),
        job("d4", "Invoices Q3", JobState.PAUSED, {RowStatus.OK: 240, RowStatus.WAITING: 480},
            source=Path("/home/ada/Work/Invoices Q3"), submitted_at=NOW - 5 * hours, estimated=D("4.10"),
            actual=D("1.37"), created_at=NOW - 5.2 * hours,
            parts=(part(5, PartState.COLLECTED, 240, ago=5 * hours), part(6, PartState.PLANNED, 480)),
            note="The account has no credit left or a payment failed."),
        job("e5", "Tickets September", JobState.SENDING, {RowStatus.WAITING: 20_412},
            source=Path("/home/ada/Work/tickets-september.xlsx"), submitted_at=NOW - timedelta(seconds=40),
            estimated=D("3.95"), ceiling=D("6.40"), created_at=NOW - 0.2 * hours,
            parts=(part(7, PartState.SUBMITTED, 10_206, ago=timedelta(seconds=30)),
                   part(8, PartState.SENDING, 10_206, ago=timedelta(seconds=5)))),
        job("f6", "Tickets October", JobState.FINISHED,
            {RowStatus.OK: 9580, RowStatus.CUT_OFF: 31, RowStatus.REFUSED: 4, RowStatus.EXPIRED: 2,
             RowStatus.SKIPPED: 263},
            submitted_at=NOW - 26 * hours, finished_at=NOW - 25 * hours, estimated=D("1.90"),
            ceiling=D("3.10"), actual=D("1.92"), created_at=NOW - 26.1 * hours, duplicates=412,
            usage=Usage(2_210_400, 1_004_210, cache_read=8_100_000, cache_write_5m=41_000),
            models_answered=("claude-haiku-5-5",), parts=(part(9, PartState.COLLECTED, 9205, ago=26 * hours),)),
        job("g7", "Reviews spring", JobState.FINISHED, {RowStatus.OK: 1204},
            source=Path("/home/ada/Work/reviews-spring.csv"), submitted_at=NOW - 76 * hours,
            finished_at=NOW - 75 * hours, estimated=D("0.42"), actual=D("0.40"), created_at=NOW - 77 * hours,
            usage=Usage(402_000, 120_000), models_answered=("claude-haiku-5-5",),
            parts=(part(10, PartState.COLLECTED, 1204, ago=76 * hours),)),
        job("h8", "Call notes Hamburg and the surroundings, second delivery, corrected", JobState.CANCELING,
            {RowStatus.WAITING: 88}, source=Path("/home/ada/Work/anrufnotizen-norddeutschland-korrigiert.xlsx"),
            submitted_at=NOW - 3 * hours, estimated=D("0.031"), created_at=NOW - 3.1 * hours,
            parts=(part(11, PartState.SUBMITTED, 88, ago=3 * hours),)),
    )  # fmt: skip


def inspection() -> Inspection:
    """What the ticket workbook holds."""
    types = ("text", "date", "text", "text", "number", "text")
    first = ticket(1)
    columns = tuple(
        Column(name, kind, 500 if name != "Notes" else 71, str(cell or "called twice"))
        for name, kind, cell in zip(TICKET_COLUMNS, types, first, strict=True)
    )
    return Inspection(
        name="support-tickets.xlsx", kind="table",
        sheets=(Sheet("Tickets", 500, True, TICKET_COLUMNS), Sheet("Codes", 14, True, ("Code", "Meaning"))),
        sheet="Tickets", header_row=3, columns=columns, rows=500, documents=(),
        warnings=("Two notes under the table are left out.",),
        preview=tuple(ticket(number) for number in range(1, 41)),
    )  # fmt: skip


def folder_inspection() -> Inspection:
    """What a folder of documents holds."""
    documents = (
        Document("Lease 81 Quarry Road.pdf", "", "pdf", 84_112, 9, 21_400, "text", ""),
        Document("NDA Brightwater.docx", "", "docx", 31_000, None, 9_120, "text", ""),
        Document("Scan 0441.pdf", "scans", "pdf", 1_240_000, 4, 0, "pdf", ""),
        Document(
            "Budget.pages",
            "",
            "pages",
            80_000,
            None,
            None,
            "not",
            "BatchDesk does not read this kind of file.",
        ),
    )
    preview = tuple((d.name, d.folder, d.kind, d.bytes, d.pages, d.characters) for d in documents)
    columns = tuple(
        Column(name, "text", len(documents), str(preview[0][i])) for i, name in enumerate(DOCUMENT_COLUMNS)
    )
    return Inspection("Contracts 2026", "documents", (), None, None, columns, 4, documents, (), preview)


def estimate(target: Job) -> Estimate:
    """A price that grows with the rows."""
    rows = target.rows
    expected = (D("0.0002") * rows).quantize(D("0.0001"))
    return Estimate(
        rows=rows, requests=target.requests, duplicates=target.duplicates, empty=target.empty, unreadable=0,
        model=target.recipe.model, model_name="Claude Haiku 5.5", input_tokens=rows * 430, output_tokens=rows * 110,
        low=expected * D("0.8"), expected=expected, high=expected * D("1.25"), ceiling=expected * D("1.6"),
        standard_price=expected * 2, saved=expected, batches=1,
        basis=("Tokens were counted for 40 rows and carried over to the rest.", "Prices of 2026-11-21."),
    )  # fmt: skip


MODELS = (
    ModelOffer(
        "claude-haiku-5-5",
        "Claude Haiku 5.5",
        "Quick and cheap; right for most tables.",
        D("0.50"),
        D("2.50"),
    ),
    ModelOffer(
        "claude-sonnet-5-5", "Claude Sonnet 5.5", "Reads closely; for documents.", D("1.50"), D("7.50")
    ),
    ModelOffer(
        "claude-opus-5-5", "Claude Opus 5.5", "For what needs judgement.", D("2.50"), D("12.50"), "costly"
    ),
)
