"""Answer columns that many people want, ready to add; their descriptions go to the model in the window's language."""

from __future__ import annotations

from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.gui.strings import tr


def ready_answers() -> tuple[tuple[Answer, ...], ...]:
    """The columns in groups: judging, naming, taking out, checking."""
    return _judging(), _naming(), _taking_out(), _checking()


def _judging() -> tuple[Answer, ...]:
    return (
        Answer(
            tr("Sentiment"),
            AnswerKind.CHOICE,
            tr("How the writer feels about the matter, judged by this text alone. Mixed where it is both."),
            _words(tr("positive, neutral, negative, mixed")),
        ),
        Answer(
            tr("Score"),
            AnswerKind.INTEGER,
            tr("From 1 (not at all) to 5 (fully): how well the text fits what is asked. 3 where it is even."),
        ),
        Answer(
            tr("Yes or no"),
            AnswerKind.YES_NO,
            tr("Write the question here. Yes only where the text says so, no where it does not."),
        ),
    )


def _naming() -> tuple[Answer, ...]:
    return (
        Answer(
            tr("Topic"),
            AnswerKind.TEXT,
            tr("What the text is mainly about, in two to four words, the same words for the same thing."),
        ),
        Answer(
            tr("Language"),
            AnswerKind.TEXT,
            tr("The English name of the language most of the text is written in."),
        ),
        Answer(
            tr("Summary"),
            AnswerKind.TEXT,
            tr("The text in one sentence of at most 25 words, without judging it."),
        ),
    )


def _taking_out() -> tuple[Answer, ...]:
    return (
        Answer(
            tr("People"),
            AnswerKind.LIST,
            tr("Names of persons, each once, as written and without titles. Empty where none is named."),
        ),
        Answer(
            tr("Organisations"),
            AnswerKind.LIST,
            tr("Companies, authorities, clubs and brands that are named, each once, as written."),
        ),
        Answer(
            tr("Places"),
            AnswerKind.LIST,
            tr("Countries, towns, streets and other places that are named, each once, as written."),
        ),
        Answer(
            tr("Date"),
            AnswerKind.DATE,
            tr("The date that matters most in the text. Empty where the text gives no full date."),
        ),
        Answer(
            tr("Amount"),
            AnswerKind.NUMBER,
            tr("The sum of money that the text is about, without its currency. Empty where there is none."),
        ),
    )


def _checking() -> tuple[Answer, ...]:
    return (
        Answer(
            tr("Evidence quote"),
            AnswerKind.TEXT,
            tr("The words of the text that the answers rest on most, copied exactly, at most 30 words."),
        ),
        Answer(
            tr("Confidence"),
            AnswerKind.CHOICE,
            tr(
                "High where the text says it outright, medium where it can be inferred, low where it is a guess."
            ),
            _words(tr("high, medium, low")),
        ),
        Answer(
            tr("Needs a human"),
            AnswerKind.YES_NO,
            tr("Yes where the text is unclear, contradicts itself, or may do harm if the answer is wrong."),
        ),
    )


def _words(listed: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in listed.split(","))
