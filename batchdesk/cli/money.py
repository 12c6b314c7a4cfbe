"""The commands about money: ledger, with the monthly limit, and price."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from batchdesk.cli import codes
from batchdesk.cli.session import Session
from batchdesk.cli.shapes import dollars, ledger_shape
from batchdesk.cli.targets import WORKBOOKS, check_target
from batchdesk.cli.watching import working
from batchdesk.cli.words import local, money
from batchdesk.core.prices import OwnPrice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import SpendingSettings

if TYPE_CHECKING:
    from batchdesk.core.ledger import Accuracy, LedgerEntry, MonthSoFar

_Entries = tuple["LedgerEntry", ...]


def ledger(
    session: Session,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Write it as a workbook, too (.xlsx).")
    ] = None,
    month_limit: Annotated[
        str, typer.Option("--month-limit", metavar="USD|none", help="Set or lift the limit of a month.")
    ] = "",
) -> int:
    """What was spent: jobs, rows tried and compared, by month."""
    if out is not None:
        check_target(out, WORKBOOKS)
    with session.desk() as desk:
        if month_limit:
            desk.money.change_spending(SpendingSettings(_limit(month_limit)))
        entries, month, accurate = desk.money.ledger(), desk.money.month_so_far(), desk.money.accuracy()
        cap, practice = desk.money.spending().monthly_cap, desk.practice
        if out is not None:
            with working(session.screen) as (watch, _):
                out = desk.money.export_ledger(out, watch)
    session.screen.result(ledger_shape(entries, month, cap, accurate, out))
    if not session.screen.as_json:
        _show(session, entries, practice=practice)
        _tell(session, month, cap, accurate, practice=practice)
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


def price(
    session: Session,
    model: Annotated[
        str, typer.Argument(metavar="[MODEL]", help="A model that the price list does not know.")
    ] = "",
    input_: Annotated[
        str, typer.Option("--input", metavar="USD", help="Per million input tokens, at the standard price.")
    ] = "",
    output: Annotated[
        str, typer.Option("--output", metavar="USD", help="Per million output tokens, at the standard price.")
    ] = "",
    forget: Annotated[bool, typer.Option("--forget", help="Take back what was entered.")] = False,
) -> int:
    """Enter the price of a model that the price list does not know, or show what was entered."""
    if bool(model) != bool(forget or (input_ and output)):
        raise Problem(
            Trouble.USAGE,
            reason="A price needs a model and both --input and --output",
            mend="Add them, or --forget to take a price back.",
        )
    with session.desk() as desk:
        if forget:
            prices = desk.money.forget_own_price(model)
        elif model:
            rates = _dollars(input_), _dollars(output)
            prices = desk.money.set_own_price(OwnPrice(model, *rates, None, None, None, desk.now().date()))
        else:
            prices = desk.money.own_prices()
    session.screen.result(
        {
            "prices": [
                {
                    "model": one.model,
                    "input_usd": dollars(one.input),
                    "output_usd": dollars(one.output),
                    "entered": one.entered.isoformat(),
                }
                for one in prices
            ]
        }
    )
    if not session.screen.as_json:
        _show_prices(session, prices)
    return codes.DONE


def _show_prices(session: Session, prices: tuple[OwnPrice, ...]) -> None:
    from batchdesk.cli.tables import table

    if not prices:
        session.screen.say("No prices were entered; those of the price list are used.")
        return
    rows = [(one.model, money(one.input), money(one.output), one.entered.isoformat()) for one in prices]
    session.screen.draw(table(("Model", ">Input per million", ">Output per million", "Entered"), rows))


def _limit(text: str) -> Decimal | None:
    return None if text.strip().casefold() == "none" else _dollars(text)


def _dollars(text: str) -> Decimal:
    """An amount with or without its sign; Problem USAGE for anything else."""
    try:
        amount = Decimal(text.strip().removeprefix("$"))
    except InvalidOperation:
        amount = Decimal(-1)
    if not (amount.is_finite() and amount >= 0):
        raise Problem(
            Trouble.USAGE, reason=f"“{text}” is not an amount of dollars", mend="Write it as 12 or 0.25."
        )
    return amount


def _tell(
    session: Session, month: MonthSoFar, cap: Decimal | None, accurate: Accuracy | None, *, practice: bool
) -> None:
    under_way = f", and up to {money(month.committed, up=True)} under way" if month.committed else ""
    unknown = "; some prices are unknown, so it may be more" if month.unknown else ""
    limit = "" if cap is None else f" of a limit of {money(cap)}"
    uncounted = " Practice is not counted: nothing is paid for it." if practice else ""
    session.screen.say(
        f"This month so far: {money(month.spent)} spent{limit}{under_way}{unknown}.{uncounted}"
    )
    if accurate is not None:
        session.screen.say(_accuracy_words(accurate))


def _accuracy_words(accurate: Accuracy) -> str:
    if accurate.jobs == 1:
        return f"Last job: the estimate was off by {accurate.median:.0%} of the bill."
    return (
        f"Last {accurate.jobs:,} jobs: the estimate was off by {accurate.median:.0%} of the bill in the median,"
        f" by {accurate.worst:.0%} at worst."
    )
