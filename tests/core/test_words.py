"""Every problem, status and state has its words, and no fact is missing from them."""

from __future__ import annotations

from string import Formatter

import pytest

from batchdesk.core.export import unique_headers
from batchdesk.core.jobs import JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.core.sentences import JOB_STATES, PROBLEMS, STATUSES


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_says_what_happened_and_what_to_do(trouble: Trouble) -> None:
    sentence = PROBLEMS[trouble]
    names = {
        name
        for text in (sentence.title, sentence.advice)
        for _, name, _, _ in Formatter().parse(text)
        if name
    }
    problem = Problem(trouble, **dict.fromkeys(names, "something"))
    for words in (problem.title, problem.advice):
        assert words
        assert "{" not in words
        assert words.endswith((".", "something", "?"))


def test_a_missing_fact_does_not_hide_the_problem_behind_another() -> None:
    assert Problem(Trouble.FILE_MISSING).title


def test_a_desk_that_is_held_by_another_window_is_not_left_for_an_empty_one() -> None:
    """Whoever is told only to choose another profile does not find their jobs there."""
    advice = Problem(Trouble.PROFILE_UNUSABLE, reason="database is locked").advice
    assert advice.startswith("Close other BatchDesk windows")


def test_every_status_and_state_has_its_words() -> None:
    assert set(STATUSES) == set(RowStatus)
    assert set(JOB_STATES) == set(JobState)


def test_an_answer_column_never_overwrites_one_of_the_persons() -> None:
    assert unique_headers(("Status", "Topic"), ("topic", "Status", "Status")) == (
        "topic (2)",
        "Status (2)",
        "Status (3)",
    )
