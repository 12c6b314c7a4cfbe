"""Quotes are found in texts that were set otherwise, and never where they do not stand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.quoting import Span, evidence, find_quote, is_quote
from batchdesk.core.recipe import Answer, AnswerKind

SOURCE = (
    "The Supplier’s liabi-\nlity is limited to the “fees paid” — in the\nprevious   twelve months. "
    "The oﬃce was ﬁne; a well-\nknown Cafe\u0301 stood there. 日本語の\n文章です。 Soft\u00adhyphens vanish."
)


def _found(quote: str, source: str = SOURCE) -> list[str] | None:
    spans = find_quote(quote, source)
    return None if spans is None else [source[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("quote", "first"),
    [
        ("The Supplier's liability is limited", "The Supplier’s liabi-\nlity is limited"),
        (
            'limited to the "fees paid" - in the previous twelve months.',
            "limited to the “fees paid” — in the\nprevious",
        ),
        ("“The office was fine”", "The oﬃce was ﬁne"),
        ("a well-known Café stood", "a well-\nknown Cafe\u0301 stood"),
        ("日本語の文章です", "日本語の\n文章です"),
        ("Softhyphens vanish", "Soft\u00adhyphens vanish"),
        ("THE OFFICE WAS FINE", "The oﬃce was ﬁne"),
        ("«The office was fine»", "The oﬃce was ﬁne"),
    ],
)
def test_a_quote_is_found_however_the_source_is_set(quote: str, first: str) -> None:
    """Lost: a true quote called invented, because a line breaks in it."""
    found = _found(quote)
    assert found is not None and found[0].startswith(first)


def test_parts_between_ellipses_are_found_in_their_order() -> None:
    """Lost: shortened quotes, or quotes put together from anywhere in the text."""
    assert _found("Supplier’s liability … twelve months [...] well-known") == [
        "Supplier’s liabi-\nlity", "twelve months", "well-\nknown",
    ]  # fmt: skip
    assert _found("twelve months … liability") is None


@pytest.mark.parametrize("quote", ["fees were paid", "the supplier is liable", "", "…", "“”", "limited too"])
def test_what_is_not_there_is_not_found(quote: str) -> None:
    """Lost: the whole point: an invented quote passes."""
    assert _found(quote) is None


def test_a_quote_that_has_an_ellipsis_itself_is_found_as_it_stands() -> None:
    """Lost: a true quote of a text that trails off."""
    assert _found("and then … nothing", "She said: and then... nothing more.") == ["and then... nothing"]


@given(st.text("ab -\n'.", min_size=8, max_size=60), st.integers(0, 20), st.integers(5, 30))
def test_any_part_of_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    """Lost: a quote that was copied letter by letter is called invented."""
    part = text[start : start + length]
    if any(letter.isalnum() for letter in part):
        assert find_quote(part, text) is not None


def test_a_large_text_takes_no_second() -> None:
    """Lost: minutes for a job whose documents are books."""
    source = (
        "the supplier shall deliver the goods within days of the notice of the party " * 28_000
        + "The Very-\nEnd."
    )
    began = time.thread_time()
    assert find_quote("the veryend", source) is not None
    assert find_quote("the supplier shall deliver nothing", source) is None
    assert find_quote(" ".join(["the supplier shall deliver"] * 300), source) is None
    assert time.thread_time() - began < 3  # 0.3 s here; a hundred times that where a pattern goes wrong


@pytest.mark.parametrize(
    ("name", "description", "wanted"),
    [
        ("Quote", "", True), ("evidence_quote", "", True), ("Zitat", "", True), ("Cita", "", True), ("Extrait", "", True),
        ("引用", "", True), ("Reason", "Copied from the text word for word.", True), ("Beleg", "Wörtliches Zitat", True),
        ("Quotes", "", True), ("Summary", "", False), ("Quote number", "", False), ("Summary", "Do not quote verbatim.", False),
        ("Topic", "The topic in your own words.", False),
    ],
)  # fmt: skip
def test_columns_that_hold_quotes_are_known_by_what_they_say(
    name: str, description: str, wanted: bool
) -> None:
    """Lost: invented quotes unseen, or a summary called wrong for not being in the source."""
    assert is_quote(Answer(name, AnswerKind.TEXT, description)) is wanted
    assert not is_quote(Answer(name, AnswerKind.CHOICE, description, ("a",)))


def test_only_what_claims_to_be_a_quote_can_be_missing() -> None:
    """Lost: trust, by red words beside a fine summary."""
    answers = (
        Answer("Summary", AnswerKind.TEXT),
        Answer("Evidence", AnswerKind.LIST),
        Answer("Reason", AnswerKind.TEXT),
    )
    texts = ["", "We are very glad about the kettle that came today; thanks a lot."]
    cells = (
        "A happy customer writes in about it",
        "glad about the kettle; it is blue",
        "the kettle that came today",
    )
    found = evidence(answers, cells, texts)
    assert [(one.answer, one.quote, one.source, one.missing) for one in found] == [
        (1, "glad about the kettle", 1, False),
        (1, "it is blue", -1, True),
        (2, "the kettle that came today", 1, False),
    ]


def test_lines_of_quotes_are_each_looked_for() -> None:
    """Lost: the quotes of citations, which stand a line each."""
    answer = Answer("Quotes", AnswerKind.TEXT)
    spans: list[tuple[Span, ...]] = [
        one.spans
        for one in evidence([answer], ["- second one\n- first one"], ["the first one, the second one"])
    ]
    assert spans == [((19, 29),), ((4, 13),)]
