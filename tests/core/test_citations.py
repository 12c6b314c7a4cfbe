"""Quotes and places: an analyst looks them up in the document, so each must be there, once, and counted as people count."""

from __future__ import annotations

from typing import Any

from batchdesk.core.citations import answer_columns, proof
from batchdesk.core.outcome import judge
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.rows import RowStatus

RECIPE = Recipe("r", "m", "p")


def pages(first: int, end: int, text: str) -> dict[str, Any]:
    return {
        "type": "page_location",
        "cited_text": text,
        "start_page_number": first,
        "end_page_number": end,
        "document_index": 0,
    }


def letters(start: int, end: int, text: str) -> dict[str, Any]:
    return {"type": "char_location", "cited_text": text, "start_char_index": start, "end_char_index": end}


def message(*blocks: dict[str, Any], stop: str = "end_turn") -> dict[str, Any]:
    return {"id": "msg_1", "model": "m", "content": list(blocks), "stop_reason": stop, "usage": {}}


def text(words: str, *citations: dict[str, Any]) -> dict[str, Any]:
    return {"type": "text", "text": words, "citations": list(citations) or None}


def test_pages_are_told_as_people_count_them() -> None:
    """The service's last page is the one after; "pp. 5-7" for two pages would send the reader to the wrong one."""
    found = proof(message(text("A", pages(3, 4, "one")), text("B", pages(5, 7, "two")), text("C")))
    assert found == ("one\ntwo", "p. 3; pp. 5-6")


def test_characters_are_counted_from_one() -> None:
    assert proof(message(text("A", letters(119, 188, "x"), letters(0, 1, "y"))))[1] == (
        "characters 120-188; character 1"
    )


def test_each_quote_and_place_is_told_once_and_on_one_line() -> None:
    """A quote that spans lines of the document must stay one line, or nobody can count them."""
    same = pages(1, 2, "The rent\n is due. ")
    assert proof(message(text("A", same), text("B", same))) == ("The rent is due.", "p. 1")


def test_odd_citations_never_lose_the_answer() -> None:
    """The service may add kinds of citations at any time."""
    odd = message(
        text("A", {"type": "new", "cited_text": "kept"}, {"type": "page_location"}, letters(5, 2, "")),
        {"type": "text", "text": "B", "citations": "no list"},
        {"type": "text", "text": "C", "citations": [None]},
        {"type": "thinking", "citations": [pages(1, 2, "no")]},
    )
    outcome = judge({"type": "succeeded", "message": odd}, (), cites=True)
    assert (outcome.status, outcome.answers) == (RowStatus.OK, ("ABC", "kept", ""))


def test_a_cut_off_answer_has_no_proof_either() -> None:
    cut = message(text("A", pages(1, 2, "one")), stop="max_tokens")
    assert judge({"type": "succeeded", "message": cut}, (), cites=True).answers == ()


def test_half_characters_in_a_quote_can_be_stored() -> None:
    outcome = judge(
        {"type": "succeeded", "message": message(text("A", pages(1, 2, "x\ud83d")))}, (), cites=True
    )
    assert outcome.answers[1] == "x\ufffd"


def test_the_columns_of_an_answer() -> None:
    """An export without the Quotes column would throw away what the person paid for."""
    assert [one.name for one in answer_columns(RECIPE, citations=True)] == ["Answer", "Quotes", "Places"]
    assert [one.name for one in answer_columns(RECIPE, citations=False)] == ["Answer"]
    own = (Answer("End", AnswerKind.DATE),)
    assert answer_columns(Recipe("r", "m", "p", answers=own), citations=True) == own
