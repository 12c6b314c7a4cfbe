"""A wizard in progress outlives a closed page, a closed window and a kill; the desk offers it again."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from batchdesk.core.estimates import ModelOffer
from batchdesk.core.problems import Problem, Trouble
from batchdesk.desk.begun import BegunJobs
from batchdesk.gui.wizard.flow import Draft, Origin, Place, RecipeOrigin
from batchdesk.gui.wizard.keeping import begun_of, draft_of
from batchdesk.gui.wizard.unfinished import Unfinished
from tests.gui import fake_world as world
from tests.gui.stage import Stage as WindowStage
from tests.gui.wizard.conftest import Stages
from tests.gui.wizard.stage import Desk, Stage, wait_until

pytestmark = pytest.mark.gui

REPO = Path(__file__).parents[3]


def test_a_killed_wizard_comes_back_as_it_was(stages: Stages, tmp_path: Path) -> None:
    """A power cut would cost the question that somebody thought about for an hour."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.gui.wizard.dying", str(tmp_path)],
        cwd=REPO,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None and process.stdout.readline() == "kept\n"
        process.kill()
    desk = Desk()
    desk.begun = BegunJobs(tmp_path)  # type: ignore[assignment]
    stage = stages(desk)
    (begun,) = desk.begun.all()
    stage.wizard.start(begun=begun)
    stage.settle()
    assert stage.wizard.place is Place.ASK
    assert "What is the mood of" in stage.wizard.ask_page.form.prompt.toPlainText()
    assert stage.wizard.draft.inspection is not None


def test_each_change_is_kept_in_one_place(stage: Stage) -> None:
    """The desk would fill with a line for each letter typed."""
    stage.begin(recipe=world.TICKETS)
    stage.next()
    stage.wizard.ask_page.form.prompt.insertPlainText("Also: ")
    stage.settle()
    (kept,) = stage.desk.begun.kept.values()
    assert kept.recipe == stage.wizard.draft.recipe and kept.step == Place.ASK.value
    stage.go(Place.COST)
    (kept,) = stage.desk.begun.kept.values()
    assert (kept.step, kept.job_id) == (Place.COST.value, stage.wizard.draft.job_id)


def test_another_job_begun_leaves_the_first_one_on_the_desk(stage: Stage) -> None:
    """Beginning a second job would throw the first away."""
    stage.begin(recipe=world.TICKETS)
    stage.begin("Contracts 2026", world.CONTRACTS)
    kept = stage.desk.begun.all()
    assert {one.source for one in kept} == {Path("support-tickets.xlsx"), Path("Contracts 2026")}


def test_a_sent_job_is_not_unfinished_any_more(stages: Stages) -> None:
    """The desk would offer to send the same again."""
    stage = stages(practice=True)
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    assert stage.desk.begun.kept
    stage.next()
    stage.wizard.leave()
    stage.settle()
    assert not stage.desk.begun.kept


def test_an_empty_wizard_is_not_kept(stage: Stage) -> None:
    """Looking at the wizard would leave a line behind."""
    stage.begin("")
    stage.wizard.leave()
    stage.settle()
    assert stage.desk.begun.writes == 0


def test_closing_the_window_keeps_what_was_typed_last(stage: Stage) -> None:
    """The last words before closing would be lost, since no worker comes to write them."""
    stage.begin(recipe=world.TICKETS)
    stage.next()
    stage.wizard.ask_page.form.prompt.insertPlainText("The last words ")
    stage.wizard.shut()
    (kept,) = stage.desk.begun.kept.values()
    assert kept.recipe is not None and kept.recipe.prompt.startswith("The last words")


def test_what_can_not_be_kept_is_said_and_nothing_stops(stage: Stage) -> None:
    """On a full disk the person would trust a draft that is not there."""

    def refuse(_begun: object) -> None:
        raise Problem(Trouble.PROFILE_UNUSABLE, reason="no space left on device")

    stage.desk.begun.keep = refuse  # type: ignore[method-assign]
    said: list[Problem] = []
    stage.wizard.keeping.failed.connect(said.append)
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.ASK)
    assert [problem.trouble for problem in said] == [Trouble.PROFILE_UNUSABLE]


def test_everything_a_draft_settles_is_taken_up_again(stage: Stage) -> None:
    """A limit or the name of the job would have to be typed a second time."""
    draft = Draft(
        source=Path("a.xlsx"),
        recipe=world.TICKETS,
        origin=RecipeOrigin(Origin.FILE, "a.recipe.json"),
        came_as=world.SURVEY,
        rows=(3, 5),
        limit=20,
        cap=Decimal("1.50"),
        name="October",
        goes_on="job0",
        key_column="Ticket",
    )
    assert draft_of(begun_of("x", draft, Place.TRY, world.NOW)) == draft


def test_a_draft_on_the_desk_goes_on_with_what_was_begun_beside_it(stage: Stage) -> None:
    """The limit and the step would be lost between the list and the wizard."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    job_id, kept_id = stage.wizard.draft.job_id, stage.wizard.keeping.id
    stage.wizard.start(draft=job_id)
    stage.settle()
    assert stage.wizard.place is Place.COST and stage.wizard.keeping.id == kept_id
    assert stage.wizard.draft.job_id == job_id


def test_a_job_deleted_meanwhile_is_made_anew(stage: Stage) -> None:
    """The wizard would price a job that is not there any more."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    (begun,) = stage.desk.begun.all()
    stage.desk.delete(begun.job_id)
    stage.wizard.start(begun=begun)
    stage.settle()
    assert stage.wizard.draft.job_id not in ("", begun.job_id)


def test_a_source_that_is_gone_keeps_the_question(stage: Stage) -> None:
    """A moved file would take the prompt with it."""
    stage.begin(recipe=world.TICKETS)
    (begun,) = stage.desk.begun.all()
    stage.desk.faults["inspect"] = Problem(Trouble.FILE_MISSING, name="support-tickets.xlsx")
    stage.wizard.start(begun=begun)
    stage.settle()
    assert stage.wizard.place is Place.DATA and stage.wizard.draft.recipe == world.TICKETS
    del stage.desk.faults["inspect"]
    stage.wizard.data_page.read(Path("other.xlsx"))
    stage.settle()
    assert stage.wizard.draft.recipe == world.TICKETS and stage.wizard.foot.next.isEnabled()


# -- on the desk ------------------------------------------------------------------------------------------
@pytest.fixture
def line(stage: Stage) -> Unfinished:
    """Two things begun, one of them with a priced job that is listed among the drafts."""
    desk = stage.desk
    draft = Draft(source=Path("Tickets October.xlsx"), recipe=world.TICKETS)
    desk.begun.keep(begun_of("one", draft, Place.ASK, world.NOW))
    job = desk.draft(Path("b.xlsx"), draft.choice, world.TICKETS)
    desk.begun.keep(begun_of("two", replace(draft, job_id=job.id), Place.COST, world.NOW))
    shown = Unfinished(stage.context, stage.wizard)
    shown.refresh()
    stage.settle()
    return shown


def test_the_desk_says_what_is_unfinished_and_how_far_it_came(line: Unfinished) -> None:
    """A person would not know that their work is still there; drafts with a price would stand there twice."""
    assert [one.words.text() for one in line.lines] == ["Unfinished: Tickets October · Ask"]
    assert not line.isHidden()


def test_discarding_is_undone_with_one_press(stage: Stage, line: Unfinished) -> None:
    """A slip would cost the prompt."""
    line.lines[0].discard.click()
    stage.settle()
    assert line.lines == [] and line.gone.text() == "“Tickets October” is discarded." and not line.isHidden()
    line.undone.click()
    stage.settle()
    assert len(line.lines) == 1 and "one" in stage.desk.begun.kept


def test_many_do_not_push_the_jobs_away(stage: Stage, line: Unfinished) -> None:
    """Twenty drafts would fill the page above the jobs."""
    begun = stage.desk.begun.kept["one"]
    line.show_begun([replace(begun, id=str(n)) for n in range(5)])
    assert (len(line.lines), line.more.text()) == (3, "Show 2 more")
    line.more.click()
    assert len(line.lines) == 5 and line.more.isHidden()


def test_continue_opens_the_wizard_where_it_was_left(window_theme: object) -> None:
    """The line on the desk would lead nowhere."""
    stage = WindowStage(window_theme)  # type: ignore[arg-type]
    try:
        draft = Draft(source=Path("support-tickets.xlsx"), recipe=world.TICKETS)
        stage.desk.begun.keep(begun_of("one", draft, Place.TRY, world.NOW))
        stage.pages.desk.entered()
        stage.settle()
        stage.pages.desk.unfinished.lines[0].go_on.click()
        wait_until(lambda: stage.pages.wizard.place is Place.TRY)
    finally:
        stage.settle()
        stage.strike()


def test_the_model_has_its_name_or_none_while_names_are_on_their_way(stage: Stage) -> None:
    """The panel would speak of an id that nobody knows, as if it were a name."""
    gate, models = threading.Event(), stage.desk.questions.models

    def slow() -> tuple[ModelOffer, ...]:
        gate.wait(5)
        return models()

    stage.desk.questions.models = slow  # type: ignore[method-assign]
    stage.context.models.offers = ()
    stage.context.models._names = {}
    stage.wizard.start(recipe=world.TICKETS)
    panel = stage.wizard._meaning
    before = panel._model.text()
    gate.set()
    stage.settle()
    assert (before, panel._model.text()) == ("", stage.context.models.name(world.TICKETS.model))
    assert panel._model.text() != world.TICKETS.model


def test_a_job_priced_for_claude_is_not_sent_from_practice(stages: Stages) -> None:
    """“Practice costs nothing” would stand above the very job that costs."""
    (real,) = (job for job in world.many_jobs() if job.id == "a1")
    stage = stages(desk=Desk([real], practice=True))
    assert not real.practice
    stage.wizard.start(draft=real.id)
    stage.settle()
    assert (stage.wizard.draft.job_id, stage.wizard.draft.recipe) == ("", real.recipe)
    draft = Draft(source=real.source, recipe=real.recipe)
    stage.wizard.start(begun=replace(begun_of("b1", draft, Place.DATA, world.NOW), job_id=real.id))
    stage.settle()
    assert (stage.wizard.draft.job_id, stage.wizard.draft.recipe) == ("", real.recipe)
