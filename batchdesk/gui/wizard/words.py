"""The wizard's words for steps, needs, kinds and types, so that the flow itself stays free of language."""

from __future__ import annotations

from batchdesk.core.recipe import AnswerKind, Effort
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.wizard.flow import Need, Place, Reason


def step_title(place: Place) -> str:
    """The step's name at the left."""
    match place:
        case Place.DATA:
            return tr("Data")
        case Place.ASK:
            return tr("Ask")
        case Place.TRY:
            return tr("Try")
        case Place.COST:
            return tr("Cost")
        case Place.SEND:
            return tr("Send")


def step_question(place: Place) -> str:
    """What the step settles, under its name."""
    match place:
        case Place.DATA:
            return tr("What is to be read")
        case Place.ASK:
            return tr("What to ask of it")
        case Place.TRY:
            return tr("See a few answers")
        case Place.COST:
            return tr("What it will cost")
        case Place.SEND:
            return tr("Give it to Claude")


def next_text(place: Place, *, documents: bool = False) -> str:
    """What the forward button of a step says it does."""
    match place:
        case Place.DATA:
            return tr("Next: what to ask")
        case Place.ASK:
            return tr("Next: try it on a few documents") if documents else tr("Next: try it on three rows")
        case Place.TRY:
            return tr("Next: what it costs")
        case _:
            return tr("Next: send")


def try_text(n: int, *, documents: bool) -> str:
    """What the button says that tries so many; 0 where none are chosen."""
    if documents:
        return trn("Try this document", "Try these {n} documents", n) if n else tr("Try these documents")
    return trn("Try this row", "Try these {n} rows", n) if n else tr("Try these rows")


def trying_text(n: int, *, documents: bool) -> str:
    """What is being done while so many are tried."""
    if documents:
        return trn("Asking Claude about {n} document", "Asking Claude about {n} documents", n)
    return trn("Asking Claude about {n} row", "Asking Claude about {n} rows", n)


def privacy_text(place: Place, *, practice: bool) -> str:
    """What leaves this computer at a step, in one sentence."""
    if practice:
        return tr("This is practice: nothing leaves this computer and nothing is charged.")
    match place:
        case Place.DATA | Place.ASK:
            return tr("Nothing leaves this computer in this step.")
        case Place.TRY:
            return tr("Only the rows you try are sent to Claude.")
        case Place.COST:
            return tr("A few rows go to Claude to be counted, which is free.")
        case Place.SEND:
            return tr("Nothing is sent until you press Send.")


def need_text(reason: Reason) -> str:
    """Why a step can not be left, in one sentence; "" when it can."""
    match reason.need:
        case Need.NOTHING:
            return ""
        case Need.DATA:
            return tr("Choose a file or a folder first.")
        case Need.ROWS:
            return tr("This data has no rows; choose another sheet, header row or file.")
        case Need.PROMPT:
            return tr("Choose a recipe, or write what to ask.")
        case Need.COLUMN:
            return tr("Choose which column stands for “{column}”.", column=reason.fact)
        case Need.ANSWERS:
            return tr("Mend the answer columns: {reason}.", reason=say(reason.fact))
        case Need.MODEL:
            return tr("Choose a model.")
        case Need.PRICE:
            return tr("The price is not worked out yet.")
        case Need.CAP_TOO_LOW:
            return tr("The limit is below what a single row could cost.")
        case Need.CAP_WITHOUT_PRICE:
            return tr("A limit can not be kept while the price is unknown.")


def kind_text(kind: AnswerKind) -> str:
    """An answer's kind in a person's word."""
    match kind:
        case AnswerKind.CHOICE:
            return tr("One of")
        case AnswerKind.LIST:
            return tr("List")
        case AnswerKind.INTEGER:
            return tr("Whole number")
        case AnswerKind.NUMBER:
            return tr("Number")
        case AnswerKind.YES_NO:
            return tr("Yes or no")
        case AnswerKind.DATE:
            return tr("Date")
        case AnswerKind.TEXT:
            return tr("Text")


def type_text(type_: str) -> str:
    """A column's type in a person's word."""
    words = {
        "text": tr("text"),
        "integer": tr("whole number"),
        "number": tr("number"),
        "date": tr("date"),
        "yes/no": tr("yes/no"),
        "empty": tr("empty"),
        "mixed": tr("mixed"),
        "document": tr("the document itself"),
    }
    return words.get(type_, type_)


def effort_text(effort: Effort | None) -> str:
    """How much work the model puts in, in plain words."""
    match effort:
        case None:
            return tr("Leave it to the model")
        case Effort.LOW:
            return tr("Low: quick and cheap, for plain labels")
        case Effort.MEDIUM:
            return tr("Medium: for judgement, costs more")
        case Effort.HIGH:
            return tr("High: careful, costs much more")
        case Effort.XHIGH:
            return tr("Very high: for hard cases only")
        case Effort.MAX:
            return tr("As much as it can: slow, and by far the dearest")
