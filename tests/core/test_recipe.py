"""A recipe that is wrong must be refused with the place and the mend; a right one must come back unchanged."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind, Effort, Recipe, Thinking, read_recipe, write_recipe

GOOD: dict[str, Any] = {
    "format": "batchdesk-recipe/1",
    "name": "Reviews",
    "model": "claude-haiku-5-5",
    "prompt": "Review: {{Text}}",
    "answers": [{"name": "Sentiment", "kind": "choice", "choices": ["good", "bad"]}],
}


def refused(**changes: Any) -> Problem:
    with pytest.raises(Problem) as caught:
        read_recipe(json.dumps(GOOD | changes))
    return caught.value


@pytest.mark.parametrize(
    ("changes", "place", "mend"),
    [
        ({"promt": "x"}, "promt", "prompt"),
        ({"format": "other/1"}, "format", "batchdesk-recipe/1"),
        ({"model": ""}, "model", "model"),
        ({"prompt": 7}, "prompt", "quotation"),
        ({"thinking": "maybe"}, "thinking", "off, on"),
        ({"effort": "hihg"}, "effort", "high"),
        ({"max_tokens": 0}, "max_tokens", "300000"),
        ({"max_tokens": True}, "max_tokens", "300000"),
        ({"answers": "Sentiment"}, "answers", "["),
        ({"answers": [{"name": "A", "kind": "coice"}]}, "answers[0].kind", "choice"),
        ({"answers": [{"name": "A", "kind": "choice"}]}, "answers[0].choices", "choices"),
        ({"answers": [{"name": "A", "kind": "text", "choices": ["x"]}]}, "answers[0].choices", "choice"),
        ({"answers": [{"name": "A"}, {"name": "a"}]}, "answers[1].name", "own name"),
        ({"answers": [{"name": " "}]}, "answers[0].name", "name"),
        ({"answers": [{"name": "A", "colour": "red"}]}, "colour", "Use one of"),
        ({"answers": [{"name": "A", "kind": "choice", "choices": ["Yes", "yes"]}]}, "choices", "own word"),
    ],
)
def test_a_wrong_recipe_names_the_place_and_the_mend(changes: dict[str, Any], place: str, mend: str) -> None:
    problem = refused(**changes)
    assert problem.trouble is Trouble.RECIPE_INVALID
    assert place in problem.title
    assert mend in problem.advice


@pytest.mark.parametrize("text", ["", "{", "[1,2]", '"x"', "nul"])
def test_what_is_no_recipe_at_all_is_refused_without_a_traceback(text: str) -> None:
    with pytest.raises(Problem):
        read_recipe(text)


def test_a_byte_order_mark_does_not_make_a_recipe_unreadable() -> None:
    assert read_recipe("\ufeff" + json.dumps(GOOD)).name == "Reviews"


names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20).filter(
    lambda name: name == name.strip() and name.strip() != ""
)


@given(
    name=names,
    answers=st.lists(names, unique_by=str.casefold, max_size=5),
    kind=st.sampled_from([kind for kind in AnswerKind if kind is not AnswerKind.CHOICE]),
    thinking=st.sampled_from([None, *Thinking]),
    effort=st.sampled_from([None, *Effort]),
)
def test_a_recipe_mailed_to_a_colleague_is_the_same_recipe(
    name: str, answers: list[str], kind: AnswerKind, thinking: Thinking | None, effort: Effort | None
) -> None:
    recipe = Recipe(
        name=name,
        model="m",
        prompt="{{x}}",
        instructions=name,
        answers=tuple(Answer(answer, kind, description=name) for answer in answers),
        thinking=thinking,
        effort=effort,
    )
    assert read_recipe(write_recipe(recipe)) == recipe
