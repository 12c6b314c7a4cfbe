"""The command that tells what was spent: ledger."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from batchdesk.cli import codes
from batchdesk.cli.session import Session
from batchdesk.cli.shapes import ledger_shape
from batchdesk.cli.targets import WORKBOOKS, check_target
from batchdesk.cli.watching import working
from batchdesk.cli.words import count, local, money

if TYPE_CHECKING:
    from batchdesk.core.ledger import Accuracy, LedgerEntry, MonthSoFar

_Entries = tuple["LedgerEntry", ...]


def ledger(
    session: Session,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Write it as a workbook, too (.xlsx).")
    ] = None,
) -> int:
    """What was spent: jobs, rows tried and compared, by month."""
    if out is not None:
        check_target(out, WORKBOOKS)
    with session.desk() as desk:
        entries, month, accurate = desk.ledger(), desk.month_so_far(), desk.accuracy()
        cap, practice = desk.spending().monthly_cap, desk.practice
        if out is not None:
            with working(session.screen) as (watch, _):
                out = desk.export_ledger(out, watch)
    session.screen.result(ledger_shape(entries, month, cap, accurate, out))
    if not session.screen.as_json:
        _show(session, entries, practice=practice)
        _tell(session, month, accurate)
        if out is not None:
            session.screen.say(f"The ledger is in {out}")
    return codes.DONE


def _show(session: Session, entries: _Entries, *, practice: bool) -> None:
    from batchdesk.cli.tables import table
    from batchdesk.core.ledger import add_up, month_of
    from batchdesk.core.sentences import LEDGER_KINDS

    if not entries:
        session.screen.say("Nothing was sent from this desk yet.")
        return
    rows = [
        (
            local(entry.at),
            LEDGER_KINDS[entry.kind] + (" (practice)" if entry.practice else ""),
            entry.name,
            entry.model,
            f"…{entry.key}" if entry.key else "",
            entry.requests,
            money(entry.cost),
        )
        for entry in entries
    ]
    session.screen.draw(table(("When", "What", "Name", "Model", "Key", ">Requests", ">Cost"), rows))
    lines = add_up((entry for entry in entries if entry.practice == practice), month_of)
    sums = [(line.title, line.requests, money(line.cost), money(line.saved)) for line in lines]
    session.screen.draw(table(("Month", ">Requests", ">Cost", ">Saved"), sums))


def _tell(session: Session, month: MonthSoFar, accurate: Accuracy | None) -> None:
    under_way = f", and up to {money(month.committed, up=True)} under way" if month.committed else ""
    unknown = "; some prices are unknown, so it may be more" if month.unknown else ""
    session.screen.say(f"This month so far: {money(month.spent)} spent{under_way}{unknown}.")
    if accurate is not None:
        jobs = count(accurate.jobs, "job")
        session.screen.say(f"Estimates of the last {jobs} were within {accurate.median:.0%} (median).")
