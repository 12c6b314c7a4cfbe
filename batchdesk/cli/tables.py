"""What `inspect`, `estimate`, `jobs` and `show` put on the screen for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

from batchdesk.cli.words import count, local, money, plain
from batchdesk.core.sentences import JOB_STATES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from batchdesk.cli.screen import Screen
    from batchdesk.core.estimates import Estimate
    from batchdesk.core.inspection import Document, Inspection, Sheet
    from batchdesk.core.jobs import Job, SourceChoice

RIGHT = ">"
"""Begins the header of a column of numbers."""

_FOLDING = frozenset({"Name", "Column", "Example", "Document", "Problem", "Sheet", "Batch"})
"""Columns that give way in a narrow terminal; their text goes on in the next line."""


def table(headers: Sequence[str], rows: Iterable[Sequence[object]]) -> Table:
    """A calm table: a line under the header, numbers to the right, long text folded and never lost."""
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold", show_edge=False)
    for header in headers:
        right = header.startswith(RIGHT)
        folds = header in _FOLDING
        drawn.add_column(
            header.removeprefix(RIGHT),
            justify="right" if right else "left",
            no_wrap=not folds,
            overflow="fold" if folds else "ellipsis",
        )
    for row in rows:
        drawn.add_row(*(Text(_cell(value)) for value in row))
    return drawn


def show_inspection(screen: Screen, found: Inspection, choice: SourceChoice) -> None:
    """The columns or documents, the sheets where there are several, what is left out, and the warnings."""
    screen.say(_headline(found))
    if len(found.sheets) > 1:
        rows = [(one.name, one.rows, one.hidden_rows or "", _mark(one, found)) for one in found.sheets]
        screen.draw(table(("Sheet", ">Rows", ">Hidden rows", ""), rows))
    if found.kind == "table":
        screen.draw(
            table(
                ("Column", "Type", ">Filled", "Example"),
                [
                    (column.name, column.type, column.filled, _short(column.example))
                    for column in found.columns
                ],
            )
        )
    if found.has_documents:
        screen.draw(_documents(found.documents))
        screen.say(_summary(found.documents))
    for warning in found.warnings:
        screen.say(f"Note: {warning}")
    for sentence in _sides(found, choice):
        screen.say(f"Note: {sentence}")
    for row in found.left_out:
        screen.say(f"  row {row.place:,}: {_short(row.text)}")


def _mark(sheet: Sheet, found: Inspection) -> str:
    marks = ["this one"] if sheet.name == found.sheet else []
    return ", ".join([*marks, *([] if sheet.visible else ["hidden"])])


def _documents(documents: Sequence[Document]) -> Table:
    """Each document with how it is sent; trouble and doubt in its own words."""
    columns = ("Document", "Kind", ">Bytes", ">Pages", ">Characters", "Sent as", "Problem")
    return table(
        columns,
        [
            (
                f"{one.path} ({one.part})" if one.part else one.path,
                one.kind,
                one.bytes,
                one.pages,
                one.characters,
                one.sent_as,
                one.problem or one.note,
            )
            for one in documents
        ],
    )


def _summary(documents: Sequence[Document]) -> str:
    """How many, how much, and what becomes of them."""
    size = sum({one.path: one.bytes for one in documents}.values())  # parts share one file
    pages = sum(one.pages or 0 for one in documents)
    unsent = sum(1 for one in documents if one.sent_as == "not")
    amount = f"{size / 1_000_000:,.1f} MB" if size >= 100_000 else f"{size / 1_000:,.1f} kB"
    parts = [count(len(documents), "document"), amount]
    parts += [count(pages, "page")] if pages else []
    fate = f"{len(documents) - unsent:,} to send" + (f", {unsent:,} not sent" if unsent else "")
    return f"{', '.join(parts)}; {fate}."


def _sides(found: Inspection, choice: SourceChoice) -> Iterator[str]:
    """What of a sheet is not among its rows, or is though nobody sees it there, and the option that changes it."""
    if found.header_rows > 1:
        yield f"the column names take {found.header_rows} rows, joined as “Group - name”."
    if found.hidden_rows:
        hidden = f"{count(found.hidden_rows, 'row')} that the spreadsheet hides"
        yield f"{hidden}, left out." if choice.visible_only else f"{hidden}; --visible-only leaves them out."
    if found.left_out:
        below = f"{count(len(found.left_out), 'total or note', 'totals and notes')} under the table"
        yield (
            f"{below}, kept as rows:" if choice.keep_notes else f"{below}, left out; --keep-notes keeps them:"
        )


def show_estimate(screen: Screen, price: Estimate) -> None:
    """What is sent, what is left out, and the price block."""
    screen.say(f"{count(price.rows, 'row')}, {count(price.requests, 'request')} to send{_left_out(price)}.")
    screen.say(
        f"{price.model_name or price.model}: about {price.input_tokens:,} tokens in,"
        f" {price.output_tokens:,} tokens out, {count(price.batches, 'batch', 'batches')}."
    )
    rows = [
        ("Expected", money(price.expected)),
        ("Likely range", f"{money(price.low)} to {money(price.high)}"),
        ("At most", money(price.ceiling, up=True)),
        ("Without batches", money(price.standard_price)),
        ("Saved", money(price.saved)),
    ]
    if price.expected is None:
        screen.say("The price of this model is unknown.")
    else:
        screen.draw(table(("Price", ">US dollars"), rows))
    for sentence in price.basis:
        screen.say(sentence)
    for warning in price.warnings:
        screen.say(f"Note: {warning}")


def show_jobs(screen: Screen, jobs: Sequence[Job]) -> None:
    """All jobs, newest first."""
    if not jobs:
        screen.say("There are no jobs on this desk yet; “batchdesk run” makes one.")
        return
    rows = [
        (
            job.id,
            job.name + (" (practice)" if job.practice else ""),
            JOB_STATES[job.state],
            f"{job.answered:,} of {job.rows:,}",
            money(job.actual) if job.actual is not None else f"about {money(job.estimated)}",
        )
        for job in jobs
    ]
    screen.draw(table(("Job", "Name", "State", ">Answered", ">Cost"), rows))


def show_job(screen: Screen, job: Job) -> None:
    """One job: where it stands, its counts, its batches and its cost."""
    practice = ", practice" if job.practice else ""
    screen.say(f"{job.name} ({job.id}{practice}): {JOB_STATES[job.state]}")
    if job.note:
        screen.say(job.note)
    screen.say(f"{count(job.rows, 'row')} from {job.source}, made {local(job.created_at)}")
    if job.counts:
        counted = [(status.value, number) for status, number in job.counts.items() if number]
        screen.draw(table(("Status", ">Rows"), counted))
    if job.parts:
        parts = [(part.batch_id or "not sent", part.state.value, part.requests) for part in job.parts]
        screen.draw(table(("Batch", "State", ">Requests"), parts))
    screen.say(cost_sentence(job))
    if job.latest_end:
        screen.say(f"It must be done by {local(job.latest_end)}.")


def cost_sentence(job: Job) -> str:
    """What was expected and what it came to."""
    practice = " On the practice service nothing is paid." if job.practice else ""
    if job.actual is None:
        return f"Estimated at {money(job.estimated)}.{practice}"
    return f"Cost {money(job.actual)}, estimated at {money(job.estimated)}.{practice}"


def _headline(found: Inspection) -> str:
    if found.kind == "documents":
        return f"{found.name}: {count(found.rows, 'document')}"
    where = f", sheet “{found.sheet}”" if found.sheet else ""
    header = f", column names in row {found.header_row}" if found.header_row else ""
    header = ", no column names" if found.header_row == 0 else header
    return f"{found.name}{where}: {count(found.rows, 'row')}, {count(len(found.columns), 'column')}{header}"


def _left_out(price: Estimate) -> str:
    parts = [
        f"{number:,} {word}"
        for number, word in (
            (price.duplicates, "the same as another"),
            (price.empty, "empty"),
            (price.unreadable, "not readable"),
        )
        if number
    ]
    return f" ({', '.join(parts)})" if parts else ""


def _short(text: str) -> str:
    one_line = plain(text)
    return one_line if len(one_line) <= 60 else f"{one_line[:59]}…"


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else plain(str(value))
