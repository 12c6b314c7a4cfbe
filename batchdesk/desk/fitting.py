"""What a recipe and a choice ask of the data that it can not give, before anything is kept or sent."""

from __future__ import annotations

from batchdesk.core.inspection import DOCUMENT, Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.prompt import holes
from batchdesk.core.recipe import Recipe

HOLE = "{{" + DOCUMENT + "}}"
NO_TEXTS = f"The prompt does not name {HOLE}, so the documents themselves are not sent."
SOME_TEXTS = (
    f"The prompt does not name {HOLE}, so documents that go as text are not sent; files that go whole are."
)


def refuse_unfit(recipe: Recipe, inspection: Inspection, choice: SourceChoice) -> None:
    """Problem USAGE for quotes without documents, RECIPE_INVALID where every document would ask the same."""
    if choice.citations and not inspection.has_documents:
        raise Problem(
            Trouble.USAGE,
            reason=f"“{inspection.name}” has no documents, so there is nothing to quote",
            mend="Leave out the citations, or load documents.",
        )
    if inspection.kind == "documents" and not holes(recipe.prompt) and unsent(recipe, inspection, choice):
        raise Problem(
            Trouble.RECIPE_INVALID,
            place="“prompt”",
            reason="it names nothing of the documents, so they would not be sent",
            mend=f"Put {HOLE} into the prompt.",
        )


def unsent(recipe: Recipe, inspection: Inspection, choice: SourceChoice) -> str:
    """What to say of documents that the prompt leaves out; "" where it leaves out none."""
    ways = {one.sent_as for one in inspection.documents}
    return unsent_texts(
        recipe, texts="text" in ways, files=bool(ways & {"pdf", "image"}), cites=choice.citations
    )


def unsent_texts(recipe: Recipe, *, texts: bool, files: bool, cites: bool) -> str:
    """The same, told from whether any document goes as text and any as the file it is.

    A file that goes whole, and a text that is to be quoted, is a block of its own before the prompt and needs no hole.
    """
    if not texts or cites or any(name.casefold() == DOCUMENT for name in holes(recipe.prompt)):
        return ""
    return SOME_TEXTS if files else NO_TEXTS
