"""Free text with proof: the quotes an answer rests on and where they stand, and the columns that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from batchdesk.core.cells import Cell
from batchdesk.core.recipe import FREE_TEXT, Answer, AnswerKind, Recipe

QUOTES, PLACES = "Quotes", "Places"

_FREE = Answer(FREE_TEXT, AnswerKind.TEXT)
_PROOF = (
    Answer(QUOTES, AnswerKind.TEXT, description="What the answer cites, word for word."),
    Answer(PLACES, AnswerKind.TEXT, description="Where in the document it stands."),
)


def answer_columns(recipe: Recipe, *, citations: bool) -> tuple[Answer, ...]:
    """The columns an answer fills: the recipe's own, else free text, with its quotes and places where it cites."""
    return recipe.answers or ((_FREE, *_PROOF) if citations else (_FREE,))


def proof(message: Mapping[str, Any]) -> tuple[Cell, Cell]:
    """(quotes, places) of a message: each once, in the order of the answer; quotes a line each, places with `; `.

    Shapes: API notes, section 6, and the SDK's types citation_page_location and citation_char_location.
    """
    quotes: dict[str, None] = {}
    places: dict[str, None] = {}
    for citation in _citations(message):
        quote = " ".join(str(citation.get("cited_text") or "").split())
        if quote:
            quotes[quote] = None
        place = _place(citation)
        if place:
            places[place] = None
    return "\n".join(quotes), "; ".join(places)


def _citations(message: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    blocks = message.get("content")
    for block in blocks if isinstance(blocks, list) else ():
        found = block.get("citations") if isinstance(block, dict) and block.get("type") == "text" else None
        for citation in found if isinstance(found, list) else ():
            if isinstance(citation, dict):
                yield citation


def _place(citation: Mapping[str, Any]) -> str:
    """Where a quote stands, as a person counts: pages and characters from 1, the last one included.

    The service counts pages from 1 and characters from 0, and both its ends are exclusive (docs, citations).
    """
    match citation.get("type"):
        case "page_location":
            first, end = _number(citation.get("start_page_number")), _number(citation.get("end_page_number"))
            return _span("p.", "pp.", first, end - 1) if first > 0 else ""
        case "char_location":
            start, end = _number(citation.get("start_char_index")), _number(citation.get("end_char_index"))
            return _span("character", "characters", start + 1, end) if end > start >= 0 else ""
        case _:
            return ""


def _span(one: str, several: str, first: int, last: int) -> str:
    return f"{one} {first}" if last <= first else f"{several} {first}-{last}"


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else -1
