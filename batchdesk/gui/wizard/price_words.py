"""What the Cost and Send pages say about a price."""

from __future__ import annotations

from decimal import ROUND_UP, Decimal

from batchdesk.core.estimates import Estimate
from batchdesk.gui.format import count, money
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.wizard.price_scale import Span, Words

CENT = Decimal("0.01")


def things(n: int, *, documents: bool) -> str:
    """So many rows or documents."""
    return trn("{n} document", "{n} documents", n) if documents else trn("{n} row", "{n} rows", n)


def price_sentence(price: Estimate, *, documents: bool) -> str:
    """What the price is for, and how sure it is."""
    facts = {"things": things(price.requests, documents=documents), "model": price.model_name}
    if price.low is None or price.high is None or price.ceiling is None:
        return tr(
            "{things} with {model}. BatchDesk knows no price for this model, so it can not say what the job will "
            "cost; you pay what the service charges.",
            **facts,
        )
    return tr(
        "for {things} with {model}. Most likely between {low} and {high}; never more than {most}.",
        low=money(price.low),
        high=money(price.high),
        most=money(price.ceiling),
        **facts,
    )


def saving_sentence(price: Estimate) -> str:
    """What the batch saves against asking at once; "" where it is unknown."""
    if price.standard_price is None or price.saved is None:
        return ""
    return tr(
        "At full price it would be {full}; as a batch you save {saved}.",
        full=money(price.standard_price),
        saved=money(price.saved),
    )


def too_low_sentence(price: Estimate) -> str:
    """What would happen with a limit below the ceiling."""
    return tr(
        "The job could come to {most}, so with this limit nothing would be sent. Raise the limit, or choose a "
        "smaller model or a shorter longest answer.",
        most=money(price.ceiling),
    )


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
        ceiling=tr("at most {sum}", sum=money(span.ceiling)),
        standard=tr("full price {sum}", sum=money(span.standard)),
        limit=tr("limit {sum}", sum=money(span.limit)),
        spoken=spoken,
    )


def send_text(price: Estimate, *, documents: bool) -> str:
    """What the Send button says."""
    facts = {"things": things(price.requests, documents=documents)}
    if price.expected is None or price.ceiling is None:
        return tr("Send {things}, price unknown", **facts)
    return tr(
        "Send {things} for about {sum} (at most {most})",
        sum=money(price.expected),
        most=money(price.ceiling),
        **facts,
    )


def counted_pairs(price: Estimate, *, documents: bool) -> list[tuple[str, str]]:
    """Figures of the rows with what becomes of them; what there is none of is left out."""
    found = tr("documents found") if documents else tr("rows in the data")
    lines = [(price.rows, found, True), (price.requests, tr("to send"), True)]
    lines.append((price.duplicates, tr("the same as another: asked once, answered for all"), False))
    lines.append((price.empty, tr("empty in the columns that the prompt uses: not sent"), False))
    lines.append((price.unreadable, tr("unreadable or left out: not sent"), False))
    return [(count(n), words) for n, words, always in lines if n or always]
