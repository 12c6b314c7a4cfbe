"""Trying rows on a real desk: each is told as it comes, and one that fails does not take the others with it."""

from __future__ import annotations

import pytest

from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk.questions_api import Trial
from tests.flows.conftest import Bench

ASK = Recipe("Mood", "claude-haiku-5-5", "Ticket: {{Text}}")


def test_a_row_that_can_not_be_asked_leaves_the_others_their_answers(bench: Bench) -> None:
    """Two answers that were paid for would be thrown away because the third row is empty."""
    came: list[Trial] = []
    source = bench.table(["The kettle is late.", None, "Thank you!"])
    trials = bench.desk().questions.try_rows(source, SourceChoice(), ASK, [3, 2, 1], came=came.append)
    assert [trial.row.number for trial in trials] == [3, 2, 1]
    assert sorted(trial.row.number for trial in came) == [1, 2, 3]
    empty = trials[1]
    assert empty.row.outcome.status is RowStatus.ERRORED and "can not be tried" in empty.row.outcome.note
    assert empty.cost == 0
    assert {trials[0].row.outcome.status, trials[2].row.outcome.status} == {RowStatus.OK}


def test_where_no_row_can_be_asked_it_is_said_as_trouble(bench: Bench) -> None:
    """A page full of failed rows would say less than one sentence."""
    source = bench.table([None, None, "Thank you!"])
    with pytest.raises(Problem) as said:
        bench.desk().questions.try_rows(source, SourceChoice(), ASK, [1, 2])
    assert said.value.trouble is Trouble.USAGE
