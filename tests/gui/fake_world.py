"""Believable jobs, rows and recipes for the window's tests and pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from batchdesk.core.cells import Cell
from batchdesk.core.comparison import ComparedRow, Comparison, ModelSummary, agreement, right
from batchdesk.core.estimates import Estimate, ModelOffer
from batchdesk.core.inspection import DOCUMENT_COLUMNS, Column, Content, Document, Inspection, LeftOut, Sheet
from batchdesk.core.jobs import Job, JobState, Part, PartState, SourceChoice
from batchdesk.core.ledger import COMPARED, JOB, TRIED, Accuracy, LedgerEntry, MonthSoFar
from batchdesk.core.problems import Problem, Trouble
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


@lru_cache(30_000)  # every test of a large job asks for the same ones
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
        case RowStatus.ERRORED:
            answers, note, raw = (), "The service failed on this row; not charged.", ""
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


@lru_cache
def _odd(counts: tuple[tuple[RowStatus, int], ...]) -> list[RowStatus]:
    settled = (RowStatus.OK, RowStatus.WAITING)
    return [status for status, count in counts if status not in settled for _ in range(count)]


def _spread(job: Job, number: int, rows: int) -> RowStatus:
    odd = _odd(tuple(job.counts.items()))
    if len(odd) >= rows:
        return odd[number - 1]
    step = rows // (len(odd) + 1)
    place = number // step - 1 if step and number % step == 0 else -1
    return odd[place] if 0 <= place < len(odd) else RowStatus.OK


def part(
    number: int, state: PartState, requests: int, *, ago: timedelta = timedelta(minutes=28), expired: int = 0
) -> Part:
    """One part, sent a while ago; all its requests succeeded but those that expired."""
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
        counts={"succeeded": requests - expired, "expired": expired} if done
        else {"processing": requests} if sent else {},
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
            note="It is not known whether the service took a part of this job (618 requests)."),
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
            models_answered=("claude-haiku-5-5",), parts=(part(9, PartState.COLLECTED, 9205, ago=26 * hours, expired=2),)),
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


MONTH = 9880
"""Rows of a workbook with the tickets of a month."""


def inspection(rows: int = 500) -> Inspection:
    """What the ticket workbook holds."""
    types = ("text", "date", "text", "text", "number", "text")
    first = ticket(1)
    columns = tuple(
        Column(name, kind, rows if name != "Notes" else rows // 7, str(cell or "called twice"))
        for name, kind, cell in zip(TICKET_COLUMNS, types, first, strict=True)
    )
    return Inspection(
        name="support-tickets.xlsx", kind="table",
        sheets=(Sheet("Tickets", rows, True, TICKET_COLUMNS), Sheet("Codes", 14, True, ("Code", "Meaning"))),
        sheet="Tickets", header_row=3, columns=columns, rows=rows, documents=(),
        warnings=("Notes below the table (rows 504 to 505: “Source: support desk”) were left out.",),
        preview=tuple(ticket(number) for number in range(1, 41)),
    )  # fmt: skip


def nameless_inspection(choice: SourceChoice) -> Inspection:
    """A workbook whose columns have no names, once the person says so."""
    found = replace(inspection(), name="complaints.xlsx", header_row=1, warnings=())
    if choice.header_row != 0:
        return replace(found, header_row=choice.header_row or 1)
    lettered = tuple(
        replace(one, name=f"Column {letter}") for one, letter in zip(found.columns, "ABCDEF", strict=True)
    )
    return replace(found, header_row=0, columns=lettered, rows=found.rows + 1)


def own_inspection() -> Inspection:
    """A workbook that BatchDesk wrote: the person's columns, the answers, and the sheet with the recipe."""
    found = inspection()
    kinds = ("text", "text", "yes/no", "number", "date", "text", "text")
    names = (*TICKETS.answer_names, "Status")
    columns = (*found.columns, *map(Column, names, kinds, (500,) * 7, ("",) * 7))
    preview = []
    for number in range(1, 41):
        status = RowStatus.OK
        preview.append((*ticket(number), *outcome(number, status).answers, status.value))
    shown = tuple(column.name for column in columns)
    facts = ("Fact", "Value")
    sheets = (
        Sheet("Results", 500, True, shown),
        Sheet("Summary", 9, True, facts),
        Sheet("Run info", 40, True, facts),
    )
    return replace(
        found, name="tickets-answers.xlsx", sheets=sheets, sheet="Results", header_row=1, columns=columns,
        warnings=(), preview=tuple(preview),
    )  # fmt: skip


def full_inspection() -> Inspection:
    """A workbook with everything a sheet may hide: notes and a total below, filtered rows, another sheet hidden."""
    found = inspection()
    sheets = (
        Sheet("Tickets", 463, True, TICKET_COLUMNS, 37),
        Sheet("Codes", 14, True, ("Code", "Meaning")),
        Sheet("Archive", 2110, False, TICKET_COLUMNS),
    )
    left_out = (
        LeftOut(504, "total", "Total 107,412.50"),
        LeftOut(506, "note", "Source: service desk export of 1 November 2026, all regions."),
        LeftOut(507, "note", "Order values in euros; returns are not taken off."),
    )
    warnings = (
        "The column “Order value” holds 3 cells with text among its numbers.",
        "A total below the table (row 504: “Total 107,412.50”) was left out.",
        "Notes below the table (rows 506 to 507: “Source: service desk export of 1 Novemb…”) were left out.",
    )
    return replace(found, sheets=sheets, left_out=left_out, hidden_rows=37, header_rows=2, warnings=warnings)


def database_inspection() -> Inspection:
    """A database with two tables."""
    sheets = (Sheet("orders", 1204, True, ("id",)), Sheet("customers", 88, True, ("id",)))
    columns = (Column("id", "integer", 40, "1"), Column("comment", "text", 31, "Late again"))
    preview = tuple((number, "Late again" if number % 4 else None) for number in range(1, 41))
    return Inspection("shop.sqlite", "table", sheets, "orders", None, columns, 1204, (), (), preview)


def paths_inspection(path_column: str = "") -> Inspection:
    """A list of contracts of which one column names the files."""
    columns = (
        Column("Contract", "text", 5, "C-2026-001"),
        Column("Partner", "text", 5, "Brightwater"),
        Column("File", "text", 5, "signed/C-2026-001.pdf"),
    )
    files = tuple(f"signed/C-2026-00{number}.pdf" for number in range(1, 6))
    preview = tuple((f"C-2026-00{at}", "Brightwater", file) for at, file in enumerate(files, 1))
    documents = tuple(
        Document(f"C-2026-00{at}.pdf", "signed", "pdf", 82_000 * at, 3 * at, 8_000 * at, "text", "", NOW,
                 text_tokens=2_100 * at, page_tokens=9_400 * at)
        for at in range(1, 5)
    )  # fmt: skip
    missing = Document("C-2026-005.pdf", "signed", "pdf", 0, None, None, "not", "There is no such file.")
    found = Inspection(
        "contracts.xlsx", "table", (Sheet("List", 5, True, ("Contract", "Partner", "File")),), "List", 1, columns,
        5, (), (), preview,
    )  # fmt: skip
    return replace(found, documents=(*documents, missing)) if path_column else found


def many_documents(choice: SourceChoice = SourceChoice()) -> Inspection:
    """Forty files of every sort, some with trouble, sent as the choice says."""
    files = tuple(
        file for file in (_sent(choice, one) for one in _files())
        if (choice.subfolders or not file.folder)
    )  # fmt: skip
    preview = tuple((d.name, d.folder, d.kind, d.bytes, d.pages, d.characters, d.modified) for d in files)
    columns = tuple(
        Column(name, "text", len(files), str(preview[0][i] or "")) for i, name in enumerate(DOCUMENT_COLUMNS)
    )
    return Inspection("Contracts 2026", "documents", (), None, None, columns, len(files), files, (), preview)


def _files() -> Iterator[Document]:
    day = timedelta(days=1)

    def file(
        name: str,
        kind: str,
        kb: int,
        pages: int | None,
        characters: int | None,
        sent: str = "text",
        **more: object,
    ) -> Document:
        made = Document(
            name, "", kind, kb * 1000, pages, characters, sent, "", modified=NOW - day * (kb % 300)
        )
        return replace(made, **more)  # type: ignore[arg-type]

    for at in range(1, 13):
        yield file(
            f"Lease {at} Quarry Road.pdf", "pdf", 84 + at, 3 + at, 2_300 * (3 + at),
            text_tokens=620 * (3 + at), page_tokens=2_400 * (3 + at),
        )  # fmt: skip
    yield file("NDA Brightwater.docx", "docx", 31, None, 9_120, text_tokens=2_300)
    yield file("NDA Müller & Söhne.odt", "odt", 27, None, 8_400, text_tokens=2_200)
    yield file("Board meeting June.pptx", "pptx", 2_400, 22, 6_100, text_tokens=1_600)
    yield file("Re Rent for October.eml", "eml", 12, None, 1_900, text_tokens=500, folder="mail")
    yield file("Complaint of a tenant.msg", "msg", 44, None, 2_800, text_tokens=700, folder="mail")
    yield file(
        "Handbook for caretakers.pdf", "pdf", 8_900, 184, 310_000, text_tokens=82_000, page_tokens=410_000
    )
    yield file("Scan 0441.pdf", "pdf", 1_240, 4, 0, "pdf", folder="scans", page_tokens=9_600)
    yield file(
        "Scan 0442.pdf", "pdf", 960, 3, 310, "pdf", folder="scans", text_tokens=90, page_tokens=7_200,
        note="Its text looks garbled; so its pages are sent.",
    )  # fmt: skip
    yield file(
        "Old lease (locked).pdf", "pdf", 140, None, None, "not", problem="It is protected with a password.",
    )  # fmt: skip
    yield file(
        "Budget 2024.doc", "doc", 90, None, None, "not",
        problem="Word 97 files need LibreOffice, which is not on this computer; save it as .docx.",
    )  # fmt: skip
    yield file("Empty note.txt", "txt", 0, None, 0, "not", problem="It is empty.")
    for at in range(1, 14):
        yield file(f"Damage {at:02}.jpg", "jpg", 700 + 11 * at, None, None, "image", folder="pictures/2026 autumn",
                   page_tokens=1_500)  # fmt: skip
    yield file("Minutes.md", "md", 3, None, 2_950, text_tokens=760)
    yield file("Rates.xlsx", "xlsx", 18, None, 4_100, text_tokens=1_400)
    yield file("Tenancy law.html", "html", 210, None, 61_000, text_tokens=15_400)
    yield file("Letter to the bank.rtf", "rtf", 22, None, 2_100, text_tokens=540)


def _sent(choice: SourceChoice, file: Document) -> Document:
    """How a file would be sent with this choice."""
    wanted = dict(choice.each).get(file.path, "")
    if not wanted and file.kind == "pdf" and choice.pdf_as != "auto" and not file.problem:
        wanted = choice.pdf_as
    if wanted == "text" and file.text_tokens is None:
        return replace(
            file,
            sent_as="not",
            problem="Its pages are pictures without a text layer; send it as PDF pages instead.",
        )
    return replace(file, sent_as=wanted) if wanted and not file.problem else file


SOURCES: Mapping[str, Callable[[SourceChoice], Inspection]] = {
    "full.xlsx": lambda choice: replace(
        full_inspection(), name="full.xlsx", rows=463 if choice.visible_only else 500
    ),
    "shop.sqlite": lambda choice: replace(database_inspection(), sheet=choice.sheet or "orders"),
    "complaints.xlsx": nameless_inspection,
    "tickets-answers.xlsx": lambda choice: own_inspection(),
    "contracts.xlsx": lambda choice: paths_inspection(choice.path_column),
    "All of 2026": lambda choice: replace(many_documents(choice), name="All of 2026"),
}
"""Sources of the fake desk that answer to the choice; any other is the ticket workbook or the small folder."""


def content(file: Document) -> Content:
    """What a document holds."""
    if file.sent_as == "not":
        return Content(problem=file.problem or "You chose not to send it.", title=file.name)
    if file.sent_as == "image":
        return Content(data=picture(), media_type="image/png", title=file.name)
    if file.sent_as == "pdf":
        return Content(data=b"%PDF-1.7" * 1000, media_type="application/pdf", title=file.name)
    return Content(text=_LEASE * max(1, (file.characters or 1) // len(_LEASE)), title=file.name)


_LEASE = (
    "LEASE\n\nbetween Ms Ada Quarry, 81 Quarry Road, and Brightwater Ltd.\n\n"
    "1. The rooms. The landlord lets the ground floor, 84 square metres, with cellar and yard.\n"
    "2. The rent is 1,240.00 a month, due on the third working day.\n"
    "3. The lease begins on 1 March 2026 and can be ended with three months' notice.\n\n"
)


def picture() -> bytes:
    """A small photograph, more or less."""
    image = QImage(480, 320, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 320)
    sky.setColorAt(0, QColor("#8fb3c9"))
    sky.setColorAt(1, QColor("#e8e2d4"))
    painter.fillRect(image.rect(), sky)
    painter.fillRect(0, 220, 480, 100, QColor("#6f7a5b"))
    painter.fillRect(150, 120, 180, 130, QColor("#a5593f"))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


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
    preview = tuple((d.name, d.folder, d.kind, d.bytes, d.pages, d.characters, d.modified) for d in documents)
    columns = tuple(
        Column(name, "text", len(documents), str(preview[0][i] or ""))
        for i, name in enumerate(DOCUMENT_COLUMNS)
    )
    return Inspection("Contracts 2026", "documents", (), None, None, columns, 4, documents, (), preview)


_DEARER = {"claude-haiku-5-5": 1, "claude-sonnet-5-5": 3, "claude-opus-5-5": 5}


def estimate(target: Job) -> Estimate:
    """A price that grows with the rows, and with the model."""
    rows, recipe = target.rows, target.recipe
    name = next((offer.name for offer in MODELS if offer.id == recipe.model), recipe.model)
    expected = (D("0.0002") * rows * _DEARER.get(recipe.model, 1)).quantize(D("0.0001"))
    return Estimate(
        rows=rows, requests=target.requests, duplicates=target.duplicates, empty=target.empty, unreadable=0,
        model=recipe.model, model_name=name, input_tokens=rows * 430, output_tokens=rows * 110,
        low=expected * D("0.8"), expected=expected, high=expected * D("1.25"), ceiling=expected * D("1.6"),
        standard_price=expected * 2, saved=expected, batches=1,
        basis=(
            "Input tokens were counted by the service on 40 rows, from the shortest to the longest, and spread over the"
            " rest by length: within 1.2% in 95 of 100 cases. What all rows share (1,480 tokens) was counted by itself.",
            "Output tokens rest on 3 rows you tried, weighted by length, thinking included.",
        ),
        sampled=40, input_error=0.012, tried=3, shared_tokens=1480,
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


def entry(ident: str, days: int, cost: str | None, **more: object) -> LedgerEntry:
    """One entry of the ledger, so many days ago, that was expected to cost about what it did."""
    dollars = None if cost is None else D(cost)
    fields: dict[str, object] = {
        "kind": JOB,
        "at": NOW - timedelta(days=days),
        "job_id": ident,
        "name": f"Tickets {ident}",
        "recipe": "Support tickets",
        "model": "claude-haiku-5-5",
        "key": "A4QX",
        "practice": False,
        "requests": 1204,
        "usage": Usage(402_000, 120_000, cache_read=1_200_000),
        "estimated": None if dollars is None else (dollars * D("1.02")).quantize(D("0.0001")),
        "cost": dollars,
        "standard": None if dollars is None else dollars * 2,
        "cache_saved": None if dollars is None else dollars / 4,
        "finished": True,
    }
    return LedgerEntry(**(fields | more))  # type: ignore[arg-type]


def many_entries(*, practice: bool = False) -> tuple[LedgerEntry, ...]:
    """Seven months of jobs and tries, newest first, all of known price."""
    contracts = {
        "recipe": "Contract terms",
        "model": "claude-sonnet-5-5",
        "name": "Contracts 2026",
        "requests": 412,
    }
    return (
        entry("f6", 1, "1.92", name="Tickets October", requests=9205, estimated=D("1.90"), practice=practice),
        entry("", 2, "0.0031", kind=TRIED, name="Support tickets", requests=8, estimated=None,
              standard=D("0.0031"), practice=practice),
        entry("g7", 4, "0.40", name="Reviews spring", estimated=D("0.42"), practice=practice),
        entry("", 4, "0.21", kind=COMPARED, name="Contract terms", recipe="Contract terms", requests=20,
              model="claude-sonnet-5-5", estimated=None, standard=D("0.21"), practice=practice),
        entry("k1", 30, "6.71", **contracts, estimated=D("6.84"), practice=practice),
        entry("k2", 44, "3.02", name="Invoices Q3", recipe="Invoices", key="9ZpT", deleted=True, practice=practice),
        entry("k3", 61, "12.40", **{**contracts, "name": "Leases"}, practice=practice),
        entry("k4", 96, "0.88", name="Survey wave 2", recipe="Survey answers", practice=practice),
        entry("k5", 133, "4.15", name="Complaints", practice=practice),
        entry("k6", 190, "2.20", name="Reviews winter", key="9ZpT", practice=practice),
    )  # fmt: skip


UNKNOWN_ENTRY = entry(
    "n1", 3, None, name="Tickets by a new model", model="claude-next-1", recipe="Support tickets"
)
ACCURACY = Accuracy(20, 0.04, 0.13)
SO_FAR = MonthSoFar(D("2.53"), D("11.02"), unknown=False)


def comparison(
    recipe: Recipe, models: Sequence[str], numbers: Sequence[int], job_rows: int, *, expected: bool = False
) -> Comparison:
    """The same tickets asked of several models, of which the later ones now and then say something else."""
    rows = []
    for number in numbers:
        first = outcome(number, RowStatus.OK)
        said = [replace(first, answers=first.answers[: len(recipe.answer_names)])]
        for place in range(1, len(models)):
            other = outcome(number + (number % (7 - place) == 0), RowStatus.OK)
            said.append(replace(other, answers=other.answers[: len(recipe.answer_names)]))
        if number % 11 == 0:
            said[-1] = outcome(number, RowStatus.CUT_OFF)
        right_one = first.answers[0] if expected else None
        rows.append(ComparedRow(number, ticket(number), tuple(said), right_one))
    answers = recipe.answers or (Answer("Answer", AnswerKind.TEXT),)
    summaries = tuple(
        ModelSummary(
            model=model,
            usable=sum(row.outcomes[place].status is RowStatus.OK for row in rows),  # type: ignore[union-attr]
            cost=D("0.0004") * len(numbers) * (1 + 2 * place),
            whole_job=D("0.0002") * job_rows * (1 + 2 * place),
            right=right(answers[0], place, rows) if expected else None,
            seconds=1.4 + place,
        )
        for place, model in enumerate(models)
    )
    columns = tuple(answer.name for answer in answers)
    agreed = agreement(tuple(models), answers, rows)
    return Comparison(tuple(models), columns, tuple(rows), summaries, agreed, job_rows)


def at_limit(*, limit: str = "limit of $2.50", way: str = ", or go on in 4 rounds") -> Job:
    """A job that stopped at its limit and asks."""
    note = Problem(
        Trouble.CAP_REACHED, limit=limit, spent="$1.21", done="400", rows="1,204", expected="$1.05", worst="$1.81",
        all="$3.02", way=way,
    )  # fmt: skip
    return job(
        "cap", "Reviews of November", JobState.PAUSED, {RowStatus.OK: 400, RowStatus.WAITING: 804},
        submitted_at=NOW - timedelta(hours=1), estimated=D("2.26"), ceiling=D("5.40"), actual=D("1.21"),
        cap=D("2.50"), note=str(note), cache_saved=D("0.31"),
        parts=(part(30, PartState.COLLECTED, 400), part(31, PartState.PLANNED, 804)),
    )  # fmt: skip
