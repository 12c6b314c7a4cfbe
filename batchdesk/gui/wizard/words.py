"""The wizard's words for steps, needs, kinds and types, so that the flow itself stays free of language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from batchdesk.core.recipe import Answer, AnswerKind, Effort
from batchdesk.gui.wizard.flow import Need, Place, Reason

translate = QCoreApplication.translate


def step_title(place: Place) -> str:
    """The step's name at the left."""
    match place:
        case Place.DATA:
            return translate("Wizard", "Data")
        case Place.ASK:
            return translate("Wizard", "Ask")
        case Place.TRY:
            return translate("Wizard", "Try")
        case Place.COST:
            return translate("Wizard", "Cost")
        case Place.SEND:
            return translate("Wizard", "Send")


def step_question(place: Place) -> str:
    """What the step settles, under its name."""
    match place:
        case Place.DATA:
            return translate("Wizard", "What is to be read")
        case Place.ASK:
            return translate("Wizard", "What to ask of it")
        case Place.TRY:
            return translate("Wizard", "See a few answers")
        case Place.COST:
            return translate("Wizard", "What it will cost")
        case Place.SEND:
            return translate("Wizard", "Give it to Claude")


def next_text(place: Place) -> str:
    """What the forward button of a step says it does."""
    match place:
        case Place.DATA:
            return translate("Wizard", "Next: what to ask")
        case Place.ASK:
            return translate("Wizard", "Next: try it on three rows")
        case Place.TRY:
            return translate("Wizard", "Next: what it costs")
        case _:
            return translate("Wizard", "Next: send")


def privacy_text(place: Place, *, practice: bool) -> str:
    """What leaves this computer at a step, in one sentence."""
    if practice:
        return translate("Wizard", "This is practice: nothing leaves this computer and nothing is charged.")
    match place:
        case Place.DATA | Place.ASK:
            return translate("Wizard", "Nothing leaves this computer in this step.")
        case Place.TRY:
            return translate("Wizard", "Only the rows you try are sent to Claude.")
        case Place.COST:
            return translate("Wizard", "A few rows go to Claude to be counted, which is free.")
        case Place.SEND:
            return translate("Wizard", "Nothing is sent until you press Send.")


def need_text(reason: Reason) -> str:
    """Why a step can not be left, in one sentence; "" when it can."""
    match reason.need:
        case Need.NOTHING:
            return ""
        case Need.DATA:
            return translate("Wizard", "Choose a file or a folder first.")
        case Need.ROWS:
            return translate("Wizard", "This data has no rows; choose another sheet, header row or file.")
        case Need.PROMPT:
            return translate("Wizard", "Choose a recipe, or write what to ask.")
        case Need.COLUMN:
            return translate("Wizard", "Choose which column stands for “{column}”.").format(column=reason.fact)
        case Need.ANSWERS:
            return translate("Wizard", "Mend the answer columns: {reason}.").format(reason=reason.fact)
        case Need.MODEL:
            return translate("Wizard", "Choose a model.")
        case Need.PRICE:
            return translate("Wizard", "The price is not worked out yet.")
        case Need.CAP_BELOW_CEILING:
            return translate("Wizard", "The limit is below what this job could cost at most.")
        case Need.CAP_WITHOUT_PRICE:
            return translate("Wizard", "A limit can not be kept while the price is unknown.")


def kind_text(kind: AnswerKind) -> str:
    """An answer's kind in a person's word."""
    match kind:
        case AnswerKind.CHOICE:
            return translate("Wizard", "One of")
        case AnswerKind.LIST:
            return translate("Wizard", "List")
        case AnswerKind.INTEGER:
            return translate("Wizard", "Whole number")
        case AnswerKind.NUMBER:
            return translate("Wizard", "Number")
        case AnswerKind.YES_NO:
            return translate("Wizard", "Yes or no")
        case AnswerKind.DATE:
            return translate("Wizard", "Date")
        case AnswerKind.TEXT:
            return translate("Wizard", "Text")


def type_text(type_: str) -> str:
    """A column's type in a person's word."""
    words = {
        "text": translate("Wizard", "text"),
        "integer": translate("Wizard", "whole number"),
        "number": translate("Wizard", "number"),
        "date": translate("Wizard", "date"),
        "yes/no": translate("Wizard", "yes/no"),
        "empty": translate("Wizard", "empty"),
        "mixed": translate("Wizard", "mixed"),
    }
    return words.get(type_, type_)


def effort_text(effort: Effort | None) -> str:
    """How much work the model puts in, in plain words."""
    match effort:
        case None:
            return translate("Wizard", "Leave it to the model")
        case Effort.LOW:
            return translate("Wizard", "Low: quick and cheap, for plain labels")
        case Effort.MEDIUM:
            return translate("Wizard", "Medium")
        case Effort.HIGH:
            return translate("Wizard", "High: careful, costs more")
        case Effort.XHIGH:
            return translate("Wizard", "Very high")
        case Effort.MAX:
            return translate("Wizard", "As much as it can: slow and dear")


def ready_answers() -> tuple[Answer, ...]:
    """Answer columns that many people want, ready to add; their descriptions go to the model."""
    return (
        Answer(
            translate("Wizard", "Sentiment"),
            AnswerKind.CHOICE,
            translate("Wizard", "How the writer feels about the matter, judged by this text alone."),
            tuple(translate("Wizard", "positive, neutral, negative, mixed").split(", ")),
        ),
        Answer(
            translate("Wizard", "Topic"),
            AnswerKind.TEXT,
            translate("Wizard", "What the text is mainly about, in two to four words."),
        ),
        Answer(
            translate("Wizard", "Language"),
            AnswerKind.TEXT,
            translate("Wizard", "The English name of the language most of the text is written in."),
        ),
        Answer(
            translate("Wizard", "Summary"),
            AnswerKind.TEXT,
            translate("Wizard", "The text in one sentence of at most 25 words."),
        ),
        Answer(
            translate("Wizard", "Entities"),
            AnswerKind.LIST,
            translate("Wizard", "People, organisations and places that are named, each once, as written."),
        ),
        Answer(
            translate("Wizard", "Score"),
            AnswerKind.INTEGER,
            translate("Wizard", "From 1 (not at all) to 5 (fully): how well the text fits what is asked."),
        ),
        Answer(
            translate("Wizard", "Evidence quote"),
            AnswerKind.TEXT,
            translate("Wizard", "The words of the text that the answers rest on, copied exactly."),
        ),
    )
