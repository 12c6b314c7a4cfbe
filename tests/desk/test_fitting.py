"""A recipe that the data can not serve is refused, or spoken of, before anything is paid for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from batchdesk.core.inspection import Document, Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem
from batchdesk.core.recipe import Recipe
from batchdesk.desk.fitting import NO_TEXTS, SOME_TEXTS, refuse_unfit, unsent

TEXT = Document("a.txt", "", "txt", 10, None, 10, "text", "")
PDF = replace(TEXT, name="b.pdf", kind="pdf", sent_as="pdf")
CHOICE = SourceChoice()
CITING = SourceChoice(citations=True)


def data(*documents: Document, kind: str = "documents") -> Inspection:
    return Inspection("in", kind, (), None, None, (), len(documents), documents, (), ())


def asking(prompt: str) -> Recipe:
    return Recipe("r", "claude-haiku-5-5", prompt)


@pytest.mark.parametrize(
    ("prompt", "documents", "choice", "said"),
    [
        ("Name {{file name}}", (TEXT,), CHOICE, NO_TEXTS),
        ("Name {{file name}}", (TEXT, PDF), CHOICE, SOME_TEXTS),
        ("Sum up.", (PDF,), CHOICE, ""),
        ("Name {{file name}}", (TEXT,), CITING, ""),
        ("Sum up {{Document}}", (TEXT,), CHOICE, ""),
    ],
)
def test_documents_that_stay_behind_are_spoken_of(
    prompt: str, documents: tuple[Document, ...], choice: SourceChoice, said: str
) -> None:
    """A person would pay for answers to documents that Claude never saw."""
    assert unsent(asking(prompt), data(*documents), choice) == said


def test_a_prompt_that_asks_nothing_of_a_folder_is_refused() -> None:
    """All documents would share one answer."""
    with pytest.raises(Problem, match="names nothing"):
        refuse_unfit(asking("Sum up."), data(TEXT), CHOICE)
    refuse_unfit(asking("Sum up."), data(PDF), CHOICE)
    refuse_unfit(asking("Sum up."), data(TEXT), CITING)


def test_quotes_from_a_table_are_refused() -> None:
    """A person would wait for quotes that can not come."""
    with pytest.raises(Problem, match="nothing to quote"):
        refuse_unfit(asking("{{a}}"), data(kind="table"), CITING)
