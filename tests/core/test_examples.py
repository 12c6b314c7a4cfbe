"""Examples in a recipe's instructions: written so that they are read back, and never twice the same."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from batchdesk.core.examples import Example, added, answer_text, join, shown_answers, split, typed
from batchdesk.core.outcome import NotAsked, read_answers
from batchdesk.core.recipe import Answer, AnswerKind

ANSWERS = (
    Answer("Mood", AnswerKind.CHOICE, "", ("good", "bad")),
    Answer("Topics", AnswerKind.LIST),
    Answer("Due", AnswerKind.DATE),
    Answer("Refund", AnswerKind.YES_NO),
    Answer("Amount", AnswerKind.NUMBER),
)
_TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=60),
    st.lists(
        st.sampled_from(
            [
                "<",
                "&",
                "lt;",
                "amp;",
                "&lt;",
                "&amp;",
                "/",
                "input>",
                "example>",
                "answer>",
                "\n",
                "examples>",
            ]
        ),
        max_size=12,
    ).map("".join),
)


@settings(max_examples=150, deadline=None)
@given(_TEXTS, st.lists(st.builds(Example, _TEXTS, _TEXTS), min_size=1, max_size=3))
def test_what_is_written_is_read_back(text: str, examples: list[Example]) -> None:
    """An example would come back mangled, or could no longer be taken out."""
    assert split(join(text, examples)) == (text, tuple(examples))


def test_a_block_that_somebody_edited_stays_text() -> None:
    """What a person wrote by hand would vanish from the instructions."""
    whole = join("Sort them.", [Example("a", "b")])
    edited = whole.replace("<answer>", "<answer kind='mine'>")
    assert split(edited) == (edited, ())
    assert split("Sort them.") == ("Sort them.", ())


def test_the_same_input_corrected_replaces_the_earlier_example() -> None:
    """Two examples would teach the model opposite things about one text."""
    first = (Example("The parcel is late.", '{"mood": "good"}'), Example("Thanks!", '{"mood": "good"}'))
    now = added(first, Example("The  parcel is LATE.", '{"mood": "bad"}'))
    assert [one.answer for one in now] == ['{"mood": "bad"}', '{"mood": "good"}']


def test_a_double_is_not_added_but_a_like_text_with_another_answer_is() -> None:
    """Each double would be paid with every row; a near miss that is answered otherwise teaches most."""
    long = "The parcel was promised for Tuesday and has not come yet, please help."
    first = (Example(long, "late"),)
    assert added(first, Example(long.replace("Tuesday", "Monday"), "late")) == first
    assert len(added(first, Example(long.replace("not come", "now come"), "in time"))) == 2


def test_answers_are_written_as_the_model_is_asked_to_and_read_back() -> None:
    """An example in another form would make the answers invalid."""
    cells = ("good", "price; size", date(2026, 11, 28), True, 12.5)
    written = answer_text(ANSWERS, cells)
    assert read_answers(written, ANSWERS) == cells
    assert shown_answers(ANSWERS, Example("x", written)) == "good · price, size · 2026-11-28 · yes · 12.5"
    assert answer_text((), ("In my own words.",)) == "In my own words."


def test_a_correction_is_checked_like_an_answer() -> None:
    """A wrong choice in an example would be learnt."""
    words = {"Mood": "BAD", "Topics": "price; ", "Due": "", "Refund": "no", "Amount": "12"}
    assert typed(ANSWERS, words) == ("bad", "price", None, False, 12)
    with pytest.raises(NotAsked, match="none of the choices"):
        typed(ANSWERS, words | {"Mood": "so-so"})
    assert typed((), {"Answer": " Fine. "}) == ("Fine.",)


def test_tokens_grow_with_the_example() -> None:
    """The person would not be told what an example costs."""
    assert 0 < Example("a", "b").tokens < Example("a" * 400, "b").tokens
