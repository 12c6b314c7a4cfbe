"""Models side by side: what it costs is said before, disagreements are told in words, one is taken back to the price."""

from __future__ import annotations

from decimal import Decimal

import pytest

from batchdesk.core.comparison import ComparePrice, Comparison
from batchdesk.core.problems import Problem, Trouble
from batchdesk.gui.compare.dialog import CompareDialog
from batchdesk.gui.compare.sides import (
    Verdict,
    column_words,
    pair_words,
    price_words,
    side_cells,
    sides,
    verdict_look,
)
from batchdesk.gui.wizard.flow import Place
from tests.gui import fake_world as world
from tests.gui.wizard.conftest import Stages
from tests.gui.wizard.stage import Desk, Stage, wait_until

pytestmark = pytest.mark.gui
MODELS = ("claude-haiku-5-5", "claude-sonnet-5-5", "claude-opus-5-5")


def _open(stage: Stage) -> CompareDialog:
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    stage.wizard.cost_page.view.compare.click()
    stage.settle()
    dialog = stage.wizard.cost_page.comparing
    assert dialog is not None
    return dialog


def _compared(numbers: int = 40) -> Comparison:
    return world.comparison(world.TICKETS, MODELS, range(1, numbers + 1), 500)


def test_the_price_is_said_before_anything_is_asked(stage: Stage) -> None:
    """Somebody would pay for a comparison without having seen its price."""
    dialog = _open(stage)
    assert dialog.choosing.models == MOST_TWO
    assert dialog.go.text() == "Ask 2 models about 20 rows, for about $0.024"
    assert "never more than $0.072" in dialog.choosing.price.text()
    assert "compare" not in stage.desk.calls
    dialog.choosing.boxes[MODELS[1]].click()
    stage.settle()
    assert dialog.go.text() == "Choose two or three models" and not dialog.go.isEnabled()
    dialog.reject()


MOST_TWO = MODELS[:2]


def test_answers_stand_side_by_side_and_a_model_is_taken(stage: Stage) -> None:
    """The dearest model would be taken for safety, as nobody sees that the small one says the same."""
    dialog = _open(stage)
    dialog.choosing.boxes[MODELS[2]].click()
    stage.settle()
    dialog.go.click()
    stage.settle()
    results = dialog.results
    assert results.models.model().rowCount() == 3 and results.answers.model().rowCount() == 20
    assert results.column.currentText().startswith("Category: ")
    results.only.click()
    assert 0 < results.answers.model().rowCount() < 20
    results.models.selectRow(1)
    assert dialog.use.text() == "Use Claude Sonnet 5.5"
    dialog.use.click()
    stage.settle()
    recipe = stage.wizard.draft.recipe
    assert recipe and recipe.model == "claude-sonnet-5-5" and not stage.wizard.draft.needs_plan


def test_a_comparison_can_be_stopped(stage: Stage) -> None:
    """A wrong click would have to be paid to its end."""
    dialog = _open(stage)
    stage.desk.hold("compare")
    dialog.go.click()
    wait_until(dialog.busy.isVisible)
    dialog.busy.stop.click()
    wait_until(lambda: not dialog.busy.isVisible())
    stage.desk.gates["compare"].set()
    stage.settle()
    assert dialog.banner.isVisible() and dialog.choosing.isEnabled() and dialog.go.isEnabled()
    dialog.reject()


def test_closing_stops_what_is_asked(stage: Stage) -> None:
    """Rows would be paid for that nobody looks at any more."""
    dialog = _open(stage)
    stage.desk.hold("compare")
    dialog.go.click()
    wait_until(lambda: "compare" in stage.desk.calls)
    dialog.leave.click()
    wait_until(lambda: stage.tasks.idle)


def test_trouble_is_said_and_another_try_is_open(stage: Stage) -> None:
    """The monthly limit would look as if the button was broken."""
    stage.desk.faults["compare"] = Problem(Trouble.MONTH_CAP, worst="$2.00", cap="$50.00", left="$1.00")
    dialog = _open(stage)
    dialog.go.click()
    stage.settle()
    assert "$50.00" in dialog.banner.title.text() and dialog.go.isEnabled()
    dialog.reject()


def test_three_are_the_most_and_practice_costs_nothing(stages: Stages) -> None:
    """A fourth model would be refused only after the click."""
    stage = stages(Desk(practice=True))
    dialog = _open(stage)
    assert dialog.choosing.price.text() == "Practice costs nothing." and dialog.go.isEnabled()
    dialog.choosing.boxes[MODELS[2]].click()
    assert len(dialog.choosing.models) == 3
    dialog.reject()
    stage.settle()


def test_disagreement_has_a_word_and_an_icon() -> None:
    """A person who can not tell red from green would see no difference."""
    found = _compared()
    verdicts = {side.verdict for side in sides(found, world.TICKETS, 0)}
    assert verdicts == {Verdict.SAME, Verdict.DIFFER, Verdict.MISSING}
    looks = [verdict_look(verdict) for verdict in Verdict]
    assert len({look.word for look in looks}) == len({look.icon for look in looks}) == 4
    missing = next(side for side in sides(found, world.TICKETS, 0) if side.verdict is Verdict.MISSING)
    assert side_cells(missing, 0, (3,))[-1].word == "cut off"  # type: ignore[union-attr]


def test_agreement_is_told_for_each_column_and_each_two() -> None:
    """Nobody could tell which two of three models go together."""
    found = _compared()
    assert column_words(found, 0, world.TICKETS).endswith("% the same")
    assert column_words(found, 5, world.TICKETS) == "Summary: free text"
    assert pair_words(found, 0, str).count("%") == 3
    two = world.comparison(world.TICKETS, MODELS[:2], range(1, 9), 500)
    assert pair_words(two, 0, str) == ""


def test_an_unknown_price_is_not_compared_blindly() -> None:
    """A comparison of unknown price would look free."""
    known, unknown = ComparePrice("a", Decimal("0.01"), Decimal("0.02")), ComparePrice("b", None, None)
    assert "unknown" in price_words((known, unknown), 20, practice=False)
