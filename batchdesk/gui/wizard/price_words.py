"""What the Cost and Send pages say about a price."""

from __future__ import annotations

from decimal import ROUND_UP, Decimal

from batchdesk.core.estimates import Estimate
from batchdesk.core.releasing import MOST_ROUNDS, rounds
from batchdesk.gui.format import count, listed, money
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.wizard.price_scale import Span, Words

CENT = Decimal("0.01")


def things(n: int, *, documents: bool) -> str:
    """So many rows or documents."""
    return trn("{n} document", "{n} documents", n) if documents else trn("{n} row", "{n} rows", n)


def price_sentence(price: Estimate, *, documents: bool) -> str:
    """What the price is for."""
    if not price.requests and price.carried:
        return tr("every row has its answer from “{job}” already", job=price.carried_from)
    facts = {"things": things(price.requests, documents=documents), "model": price.model_name}
    if price.low is None or price.high is None or price.ceiling is None:
        return tr(
            "{things} with {model}. BatchDesk knows no price for this model, so it can not say what the job will "
            "cost; you pay what the service charges.",
            **facts,
        )
    return tr("for {things} with {model}", **facts)


def spoken_sentence(price: Estimate, *, documents: bool) -> str:
    """What the picture of the price shows, for those who hear it."""
    return tr(
        "About {sum} for {things} with {model}. Most likely between {low} and {high}; never more than {most}.",
        sum=money(price.expected),
        things=things(price.requests, documents=documents),
        model=price.model_name,
        low=money(price.low),
        high=money(price.high),
        most=most_money(price.ceiling),
    )


def saving_sentence(price: Estimate) -> str:
    """What it would be without batch and cache, and what these save; "" where it is unknown."""
    if price.standard_price is None or price.saved is None:
        return ""
    return tr(
        "{full} at the standard price; you save {saved}.",
        full=money(price.standard_price),
        saved=money(price.saved),
    )


def sureness(price: Estimate) -> tuple[str, str]:
    """On what the figures rest, in a few words, and the tone of it: counted, or guessed."""
    if not price.sampled:
        said = tr("A guess from the length of the texts: the service could not be asked to count them.")
        return (said, "needs") if price.expected is not None else ("", "")
    if not price.tried:
        return tr("How long answers get is a guess until a few rows were tried."), ""
    return "", ""


def rows_sentence(price: Estimate, *, documents: bool) -> str:
    """What becomes of the rows: how many are sent, and why the others are not."""
    if documents:
        said = trn("{n} document", "{n} documents", price.rows)
    else:
        said = trn("{n} row", "{n} rows", price.rows)
    said = tr("{things}, {n} to send", things=said, n=count(price.requests))
    parts = []
    if price.carried:
        parts.append(
            trn(
                "{n} has its answer from “{job}”",
                "{n} have their answer from “{job}”",
                price.carried,
                job=price.carried_from,
            )
        )
    if price.duplicates:
        parts.append(
            trn(
                "{n} shares the answer of an equal row",
                "{n} share the answer of an equal row",
                price.duplicates,
            )
        )
    if price.empty:
        parts.append(trn("{n} is empty", "{n} are empty", price.empty))
    if price.unreadable:
        parts.append(trn("{n} can not be read", "{n} can not be read", price.unreadable))
    if not parts:
        return tr("{things}.", things=said)
    return tr("{things}: {fate}.", things=said, fate=listed(parts))


def rounds_of(price: Estimate | None, cap: Decimal | None) -> int:
    """In how many rounds a job goes under a limit; 1 where all goes at once, 0 where it will not get through."""
    if price is None or cap is None or price.ceiling is None or price.expected is None:
        return 1
    return rounds(cap, price.ceiling, price.expected, price.requests)


def least_cap(price: Estimate) -> Decimal | None:
    """The limit below which not even one row can be sent, in US dollars; None where that is unknown."""
    if price.ceiling is None or not price.requests:
        return None
    return price.ceiling / price.requests


def limit_words(price: Estimate | None, cap: Decimal | None) -> tuple[str, str]:
    """What a limit means for a job of this price, and the tone of it."""
    if price is None or price.ceiling is None:
        return tr("While the price is unknown a limit can not be kept."), "needs" if cap else ""
    if cap is None:
        return tr("Not needed: the job can not come to more than {most}.", most=most_money(price.ceiling)), ""
    least, count_ = least_cap(price), rounds_of(price, cap)
    if least is not None and cap < least:
        return too_low_sentence(price), "needs"
    if count_ == 1:
        return tr("The job can not come to more than this."), ""
    if not count_ or (price.expected is not None and cap < price.expected):
        return (
            tr(
                "This will not be enough for all: about {sum} is expected. A first part goes, then the job stops "
                "before the limit and asks you.",
                sum=money(price.expected),
            ),
            "needs",
        )
    if count_ > MOST_ROUNDS:
        return (
            tr(
                "Close: it would take about {n} rounds, so the job stops after a first part and asks you, with what "
                "it cost by then.",
                n=count(count_),
            ),
            "needs",
        )
    return (
        tr(
            "Goes in about {n} rounds, one after the other, so that the limit can not be passed. That is slower: "
            "most rounds are back within an hour.",
            n=count(count_),
        ),
        "",
    )


def limited_sentence(price: Estimate, cap: Decimal, facts: dict[str, str]) -> str:
    """What goes where under a limit below the worst case; `facts` are the things, their name, the model and the host."""
    spends = {"sum": money(min(price.expected or cap, cap)), "most": money(cap)}
    count_ = rounds_of(price, cap)
    if 1 < count_ <= MOST_ROUNDS:
        return tr(
            "{things} of “{name}” go to {model} at {host} in about {n} rounds, for about {sum} and never more than your "
            "limit of {most}; you can close the lid: answers are fetched, and the next round goes, when you are back.",
            n=count(count_),
            **spends,
            **facts,
        )
    return tr(
        "{things} of “{name}” go to {model} at {host}, for about {sum} and never more than your limit of {most}; you can "
        "close the lid, and the answers are fetched when you are back.",
        **spends,
        **facts,
    )


def too_low_sentence(price: Estimate) -> str:
    """What would happen with a limit that bears no row at all."""
    return tr(
        "With this limit nothing would be sent: a single row can come to {least}, all of them to {most}.",
        least=most_money(least_cap(price)),
        most=most_money(price.ceiling),
    )


def most_money(dollars: Decimal | None) -> str:
    """A sum that is not exceeded: rounded up, never down."""
    return money(dollars, up=True)


def whole_cents(sum_: Decimal) -> Decimal:
    """The sum rounded up to a cent, as a limit that surely holds it."""
    return sum_.quantize(CENT, ROUND_UP)


def span_of(price: Estimate | None, cap: Decimal | None) -> Span | None:
    """The prices as a picture needs them; None where one is unknown."""
    if price is None or price.low is None or price.expected is None:
        return None
    if price.high is None or price.ceiling is None:
        return None
    return Span(price.low, price.expected, price.high, price.ceiling, price.standard_price, cap)


def scale_words(span: Span, spoken: str) -> Words:
    """The labels of the picture."""
    return Words(
        range=tr("likely {low} to {high}", low=money(span.low), high=money(span.high)),
        ceiling=tr("at most {sum}", sum=most_money(span.ceiling)),
        standard=tr("standard price {sum}", sum=money(span.standard)),
        limit=tr("limit {sum}", sum=money(span.limit)),
        spoken=spoken,
    )


def send_text(price: Estimate, *, documents: bool, cap: Decimal | None = None) -> str:
    """What the Send button says: how many, for how much, and the most it can be."""
    facts = {"things": things(price.requests, documents=documents)}
    if price.expected is None or price.ceiling is None:
        return tr("Send {things}, price unknown", **facts)
    most = price.ceiling if cap is None else min(cap, price.ceiling)
    return tr(
        "Send {things} for about {sum} (at most {most})",
        sum=money(min(price.expected, most)),
        most=most_money(most),
        **facts,
    )
