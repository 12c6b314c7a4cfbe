"""The wizard's pages on a fake desk: what a person does with keys and mouse, and what they see of it."""

from __future__ import annotations

import threading
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox

from batchdesk.core.caching import CacheKind, CachePlan
from batchdesk.core.estimates import CostShare, Estimate, ModelOffer, Suggestion
from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Answer, AnswerKind, Recipe, Thinking
from batchdesk.gui.format import money
from batchdesk.gui.theme import Theme
from batchdesk.gui.wizard.first_model import first_model
from batchdesk.gui.wizard.flow import Place
from batchdesk.gui.wizard.model_box import _line
from tests.gui import fake_world as world
from tests.gui.wizard.conftest import Stages
from tests.gui.wizard.stage import Desk, Doubled, Stage, application, wait_until

pytestmark = pytest.mark.gui

LAPTOP = 1366 - 176
"""Room for the wizard beside the side bar on a common laptop."""


# -- data -------------------------------------------------------------------------------------------------
def test_next_is_closed_with_its_reason_until_there_is_data(stage: Stage) -> None:
    """A newcomer would not know what the wizard waits for."""
    stage.begin("")
    assert not stage.wizard.foot.next.isEnabled()
    assert stage.reason == "Choose a file or a folder first."
    assert stage.wizard.foot.next.accessibleDescription() == stage.reason
    stage.wizard.data_page.sample.click()
    stage.settle()
    assert stage.wizard.foot.next.isEnabled() and stage.reason == ""


def test_sample_with_recipe_needs_nothing_but_next(stages: Stages) -> None:
    """The first minute would be spent choosing things."""
    stage = stages(practice=True)
    sample = stage.desk.sample()
    stage.wizard.start(sample.source, sample.recipe)
    stage.settle()
    sent: list[str] = []
    stage.wizard.finished.connect(sent.append)
    for _ in Place:
        stage.next()
    assert len(sent) == 1 and stage.desk.job(sent[0]).recipe.name == "Support tickets"


def test_unreadable_data_says_why_and_keeps_next_closed(stage: Stage) -> None:
    """The person would see an empty page, or a traceback."""
    stage.desk.faults["inspect"] = Problem(Trouble.FILE_PROTECTED, name="a.xlsx")
    stage.begin("a.xlsx")
    banner = stage.wizard.data_page.banner
    assert banner.isVisible() and "password" in banner.title.text() and banner.advice.text()
    assert not stage.wizard.foot.next.isEnabled()


def test_another_header_row_looks_again(stage: Stage) -> None:
    """The preview would go on showing the wrong column names."""
    stage.begin()
    stage.desk.calls.clear()
    stage.wizard.data_page.header.setValue(5)
    stage.settle()
    assert stage.desk.calls.count("inspect") == 1
    assert stage.wizard.draft.choice.header_row == 5


def test_reading_can_be_stopped(stage: Stage) -> None:
    """A huge file chosen by mistake would hold the window until it was read."""
    stage.desk.hold("inspect")
    stage.wizard.start(Path("huge.xlsx"))
    wait_until(stage.wizard.data_page.working.isVisible)
    assert stage.wizard.page.busy
    stage.wizard.data_page.working.stop.click()
    wait_until(lambda: not stage.wizard.page.busy)
    assert not stage.wizard.data_page.working.isVisible() and stage.wizard.draft.inspection is None


class Stubborn(Desk):
    """Reads the first file to its end, however often it is asked to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.reading, self.may_end = threading.Event(), threading.Event()

    def inspect(
        self, source: Path, choice: SourceChoice = SourceChoice(), progress: Progress = quiet
    ) -> Inspection:
        if source.name == "first.xlsx":
            self.reading.set()
            assert self.may_end.wait(10)
        return super().inspect(source, choice)


def test_a_late_first_file_does_not_replace_the_second(stages: Stages) -> None:
    """The rows of one file would be shown under the name of another."""
    desk = Stubborn()
    stage = stages(desk)
    stage.wizard.start(Path("first.xlsx"))
    wait_until(desk.reading.is_set)
    stage.wizard.data_page.read(Path("second.xlsx"))
    wait_until(lambda: stage.wizard.draft.inspection is not None)
    desk.may_end.set()
    stage.settle()
    found = stage.wizard.draft.inspection
    assert found is not None and found.name == "second.xlsx"


# -- ask --------------------------------------------------------------------------------------------------
def test_a_column_is_put_into_the_prompt_by_a_click(stage: Stage) -> None:
    """Placeholders would have to be typed, brace by brace."""
    _write_own(stage, "About: ")
    chips = {chip.text(): chip for chip in stage.wizard.ask_page.form.chips.chips}
    QTest.mouseClick(chips["Message"], Qt.MouseButton.LeftButton)
    stage.settle()
    recipe = stage.wizard.draft.recipe
    assert recipe is not None and recipe.prompt == "About: {{Message}}"
    assert "Wasserkocher" in stage.wizard.ask_page.preview.text.toPlainText()


def test_two_braces_offer_the_columns(stage: Stage) -> None:
    """A column's name would have to be remembered letter by letter."""
    _write_own(stage, "")
    prompt = stage.wizard.ask_page.form.prompt
    prompt.setFocus()
    QTest.keyClicks(prompt, "Say {{mes")
    popup = prompt.completer.popup()
    assert popup is not None and popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    stage.settle()
    assert prompt.toPlainText() == "Say {{Message}}"


def test_a_missing_column_is_offered_for_mapping_and_mends_the_prompt(stage: Stage) -> None:
    """A recipe from a colleague would be a dead end."""
    asks = replace(world.TICKETS, prompt="Article: {{Product name}}\n{{Text}}")
    stage.begin(recipe=asks)
    stage.next()
    mapping = stage.wizard.ask_page.form.mapping
    assert mapping.isVisible() and set(mapping.boxes) == {"Product name", "Text"}
    assert mapping.boxes["Product name"].currentText() == "Product"
    assert not stage.wizard.foot.next.isEnabled() and "Product name" in stage.reason
    mapping.boxes["Text"].setCurrentText("Message")
    mapping.use.click()
    stage.settle()
    recipe = stage.wizard.draft.recipe
    assert recipe is not None and recipe.prompt == "Article: {{Product}}\n{{Message}}"
    assert not mapping.isVisible() and stage.wizard.foot.next.isEnabled()


def test_a_problem_with_the_recipe_is_shown_and_stops(stage: Stage) -> None:
    """The person would pay for a trial to learn that the model is gone."""
    stage.desk.faults["check_recipe"] = Problem(Trouble.MODEL_RETIRED, model="claude-old")
    stage.begin(recipe=world.TICKETS)
    stage.next()
    banner = stage.wizard.ask_page.banner
    assert banner.isVisible() and "claude-old" in banner.title.text()
    assert not stage.wizard.foot.next.isEnabled()


def test_warnings_of_the_recipe_are_said(stage: Stage) -> None:
    """A wish that the model does not grant would be dropped in silence."""
    stage.desk.notes = ("The effort is not granted.",)
    stage.begin(recipe=world.TICKETS)
    stage.next()
    assert stage.wizard.ask_page.notes.isVisible()


def test_answer_columns_are_added_edited_moved_and_removed(stage: Stage) -> None:
    """What is done in the table would not reach the recipe."""
    _write_own(stage, "{{Message}}")
    answers = stage.wizard.ask_page.form.answers
    sentiment = next(action for action in answers.ready.menu().actions() if action.text() == "Sentiment")
    sentiment.trigger()
    sentiment.trigger()
    rows = answers.rows
    rows.setData(rows.index(1, 0), "Mood")
    rows.setData(rows.index(1, 2), "good; bad, or so; good")
    answers.table.setCurrentIndex(rows.index(1, 0))
    answers.up.click()
    recipe = stage.wizard.draft.recipe
    assert recipe is not None
    assert recipe.answers[0].name == "Mood" and recipe.answers[0].choices == ("good", "bad, or so")
    assert recipe.answers[1].name == "Sentiment"
    answers.remove.click()
    assert stage.wizard.draft.recipe is not None
    assert [answer.name for answer in stage.wizard.draft.recipe.answers] == ["Sentiment"]


def test_choices_come_back_when_another_kind_was_only_tried(stage: Stage) -> None:
    """Ten choices would be lost by a slip in the list of kinds."""
    stage.begin(recipe=world.TICKETS)
    stage.next()
    rows = stage.wizard.ask_page.form.answers.rows
    before = rows.answers()
    rows.setData(rows.index(0, 1), "text")
    assert rows.answers()[0].choices == ()
    rows.setData(rows.index(0, 1), "choice")
    assert rows.answers() == before


def test_a_choice_without_choices_is_said_under_the_table(stage: Stage) -> None:
    """The person would see Next closed and not find the column that is wrong."""
    stage.begin(recipe=replace(world.TICKETS, answers=(Answer("Mood", AnswerKind.CHOICE),)))
    stage.next()
    assert "no choices" in stage.wizard.ask_page.form.answers.trouble.text()
    assert not stage.wizard.foot.next.isEnabled()


def test_the_search_finds_recipes_and_says_when_there_is_none(stage: Stage) -> None:
    """Among thirty recipes the right one would not be found."""
    stage.begin()
    stage.next()
    gallery = stage.wizard.ask_page.gallery
    gallery.search.setText("contracts")
    assert gallery.list.model().rowCount() == 1
    gallery.search.setText("zebra")
    assert gallery.nothing.isVisible()
    gallery.search.clear()
    gallery.pick("Support tickets")
    assert stage.wizard.draft.recipe == world.TICKETS


def test_recipes_that_fit_the_data_come_first(stage: Stage) -> None:
    """A newcomer would pick the first and get holes that name nothing."""
    stage.begin()
    stage.next()
    model = stage.wizard.ask_page.gallery.list.model()
    assert model.index(0, 0).data() == "Support tickets"


def test_a_recipe_is_saved_as_my_own(stage: Stage) -> None:
    """Work on a prompt would be lost with the job."""
    _write_own(stage, "{{Message}}")
    stage.wizard.ask_page.name.setText("Mine")
    stage.wizard.ask_page.name.textEdited.emit("Mine")
    stage.wizard.ask_page.save.trigger()
    stage.settle()
    assert "Mine" in [entry.recipe.name for entry in stage.desk.questions.recipes()]
    assert "Mine" in stage.wizard.ask_page.banner.title.text()


def test_what_the_form_does_not_show_survives_it(stage: Stage) -> None:
    """Opening a recipe would change it, and throw trials and price away."""
    stage.begin(recipe=world.TICKETS)
    stage.next()
    assert stage.wizard.ask_page.form.recipe() == world.TICKETS


# -- try --------------------------------------------------------------------------------------------------
def test_three_rows_are_tried_and_their_price_is_said(stage: Stage) -> None:
    """The person would not know what a trial costs, or see its answers."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    page = stage.wizard.try_page
    assert len(page.rows.text().split(", ")) == 3 and not page.cost.isVisible()
    page.go.click()
    stage.settle()
    assert (
        page.cost.text() == "These 3 cost $0.0012, $0.00039 each; in the job a row costs about half as much."
    )
    model = page.table.model()
    titles = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    assert titles[:5] == ["Row", "Status", "Product", "Message", "Category"]
    assert model.index(0, 1).data() == "answered" and model.index(0, 4).data()
    assert page.detail.asked.toPlainText() and page.detail.came.toPlainText()


def test_practice_says_that_it_costs_nothing(stages: Stages) -> None:
    """Somebody would think that the sample was charged."""
    stage = stages(practice=True)
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    stage.wizard.try_page.go.click()
    stage.settle()
    assert stage.wizard.try_page.cost.text() == "Practice: these 3 cost nothing."
    stage.go(Place.COST)
    assert stage.wizard.cost_page.practice.isVisible()


def test_a_failed_trial_does_not_lock_the_person_in(stage: Stage) -> None:
    """Without a key nobody could go on to see the price."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    stage.desk.faults["try_rows"] = Problem(Trouble.KEY_MISSING)
    stage.wizard.try_page.go.click()
    stage.settle()
    wanted: list[bool] = []
    stage.wizard.settings_wanted.connect(lambda: wanted.append(True))
    stage.wizard.try_page.banner.action.click()
    assert stage.wizard.foot.next.isEnabled() and wanted == [True]


def test_rows_that_can_not_be_are_not_tried(stage: Stage) -> None:
    """A typing error would be paid for."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    page = stage.wizard.try_page
    page.rows.setText("9999")
    page.rows.textEdited.emit("9999")
    assert not page.go.isEnabled()
    QTest.keyClick(page.rows, Qt.Key.Key_Return)
    stage.settle()
    assert "try_rows" not in stage.desk.calls


# -- cost -------------------------------------------------------------------------------------------------
def test_a_changed_recipe_keeps_the_rows_that_were_read(stage: Stage) -> None:
    """Every word changed in the prompt would read the whole file again."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    job = stage.wizard.draft.job_id
    stage.wizard.steps.button(Place.ASK).click()
    stage.wizard.ask_page.form.prompt.insertPlainText("Please. ")
    stage.settle()
    stage.go(Place.COST)
    assert stage.wizard.draft.job_id == job
    assert (stage.desk.calls.count("draft"), stage.desk.calls.count("revise")) == (1, 1)
    assert stage.desk.calls.count("estimate") == 2


def test_going_back_and_on_again_prices_nothing_twice(stage: Stage) -> None:
    """Looking back would cost minutes on a large table."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    stage.wizard.steps.button(Place.DATA).click()
    stage.go(Place.COST)
    assert (stage.desk.calls.count("draft"), stage.desk.calls.count("estimate")) == (1, 1)


def test_other_data_takes_the_old_draft_off_the_desk(stage: Stage) -> None:
    """The desk would fill with drafts that nobody made."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    stage.wizard.steps.button(Place.DATA).click()
    stage.wizard.data_page.read(Path("november.xlsx"))
    stage.settle()
    assert stage.desk.jobs() == ()


def test_a_draft_made_while_the_person_left_is_taken_away(stage: Stage) -> None:
    """Going back during the reading would leave a job that nobody knows of."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    gate = stage.desk.hold("estimate")
    stage.wizard.foot.next.click()
    wait_until(lambda: "estimate" in stage.desk.calls)
    stage.wizard.foot.back.click()
    gate.set()
    stage.settle()
    assert stage.desk.jobs() == ()


def test_an_unknown_price_is_never_nothing(stage: Stage) -> None:
    """A job of unknown price would look free."""
    stage.desk.price = _without_price
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    assert page.view.price.text() == "Price unknown" and not page.view.scale.isVisible()
    stage.go(Place.SEND)
    assert stage.wizard.foot.next.text() == "Send 500 rows, price unknown"


def test_a_limit_says_how_the_job_goes_under_it(stage: Stage) -> None:
    """The person would believe in a limit under which nothing is ever sent, or wonder why it takes so long."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    box, words = page.view.limit.limit, page.view.limit.words
    assert box.placeholderText() == "0.16" and "can not come to more than $0.16" in words.text()
    _type(box, "0.12")
    assert words.text().startswith("Goes in about ") and stage.wizard.foot.next.isEnabled()
    _type(box, "0.08")
    assert "asks you" in words.text() and stage.wizard.foot.next.isEnabled()
    _type(box, "0.0001")
    assert "nothing would be sent" in words.text() and not stage.wizard.foot.next.isEnabled()
    page.view.limit.lift.click()
    assert stage.wizard.draft.cap == Decimal("0.16") and stage.wizard.foot.next.isEnabled()
    _type(box, "much")
    assert "no sum" in words.text() and stage.wizard.draft.cap is None


def test_a_limit_that_can_not_be_read_is_not_taken_for_none(stage: Stage) -> None:
    """The person typed “5,00” and would spend whatever it comes to."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    _type(page.view.limit.limit, "5,00")
    assert not stage.wizard.foot.next.isEnabled() and "no sum" in stage.wizard.foot.reason.text()
    page.view.models.lines["claude-sonnet-5-5"].button.click()
    stage.settle()
    assert not stage.wizard.foot.next.isEnabled(), "another price does not make a limit of it"
    _type(page.view.limit.limit, "5.00")
    assert stage.wizard.foot.next.isEnabled() and stage.wizard.draft.cap == 5


def test_another_model_is_priced_at_once_and_then_exactly(stage: Stage) -> None:
    """The person would wait for a count of all rows to see that a model is too dear."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    prices = {model: line.price.text() for model, line in page.view.models.lines.items()}
    assert prices == {"claude-haiku-5-5": "$0.10", "claude-sonnet-5-5": "$0.30", "claude-opus-5-5": "$0.50"}
    gate = stage.desk.hold("revise")
    page.view.models.lines["claude-sonnet-5-5"].button.click()
    wait_until(lambda: page.view.price.text() == "about $0.30")
    assert not stage.wizard.foot.next.isEnabled() and page.view.counting.text() == "Counting exactly…"
    gate.set()
    stage.settle()
    assert stage.wizard.foot.next.isEnabled() and page.view.counting.text() == ""
    assert stage.desk.job(stage.wizard.draft.job_id).recipe.model == "claude-sonnet-5-5"
    assert "Claude Sonnet 5.5, $0.30" in {
        line.button.accessibleName() for line in page.view.models.lines.values()
    }


def test_only_the_models_that_are_shown_are_priced(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large job would be priced on fifteen models that nobody looks at, before the few that matter are told."""
    old = replace(world.MODELS[0], id="claude-haiku-4-5", name="Claude Haiku 4.5")
    monkeypatch.setattr(world, "MODELS", (*world.MODELS, old))
    stage.context.models.load()
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    models = stage.wizard.cost_page.view.models
    asked = stage.desk.calls.count("quote")
    assert asked == 2 and old.id not in models.lines and models.every.text() == "1 more model"
    models.every.click()
    stage.settle()
    assert stage.desk.calls.count("quote") == asked + 1
    assert models.lines[old.id].price.text() == "$0.10" and not models.every.isVisible()


class SlowSonnet(Desk):
    """Its price of one model comes late."""

    def __init__(self) -> None:
        super().__init__()
        self.slow, self.reading, self.may_end = False, threading.Event(), threading.Event()

    def quote(self, job_id: str, recipe: Recipe, *, requests: int | None = None) -> Estimate:
        if self.slow and recipe.model == "claude-sonnet-5-5":
            self.reading.set()
            assert self.may_end.wait(10)
        return super().quote(job_id, recipe, requests=requests)


def test_the_last_of_several_models_is_the_one_that_is_sent(stages: Stages) -> None:
    """Two quick clicks would send the job to the second model at the price of the first."""
    desk = SlowSonnet()
    stage = stages(desk)
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    desk.slow = True
    lines = stage.wizard.cost_page.view.models.lines
    lines["claude-sonnet-5-5"].button.click()
    wait_until(desk.reading.is_set)
    lines["claude-opus-5-5"].button.click()
    wait_until(lambda: stage.wizard.foot.next.isEnabled())
    page, seen = stage.wizard.cost_page, []
    page.changed.connect(lambda: seen.append(page.view.price.text()))
    desk.may_end.set()
    stage.settle()
    assert seen == []  # nothing is shown of the model that was left, and nothing counted anew
    draft = stage.wizard.draft
    assert draft.estimate and draft.estimate.model == "claude-opus-5-5" and not draft.needs_plan
    assert stage.desk.job(draft.job_id).recipe.model == "claude-opus-5-5"
    assert stage.wizard.cost_page.view.price.text() == "about $0.50"


def test_a_model_without_a_quote_is_said_and_can_be_left(stage: Stage) -> None:
    """A model that is gone would leave the page without a price and without a word."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    stage.desk.faults["quote"] = Problem(Trouble.MODEL_UNKNOWN, model="claude-opus-5-5", known="x")
    page.view.models.lines["claude-opus-5-5"].button.click()
    stage.settle()
    assert page.banner.isVisible() and not stage.wizard.foot.next.isEnabled()
    del stage.desk.faults["quote"]
    stage.wizard.steps.button(Place.ASK).click()
    stage.settle()
    assert stage.wizard.place is Place.ASK


def test_a_suggestion_is_taken_and_refused_again(stage: Stage) -> None:
    """A saving would be a promise that can not be tried out without losing the way back."""
    less = replace(world.TICKETS, thinking=None, effort=None)
    words = "The answers are simple: answer without thinking first."
    offered = Suggestion("thinking", words, Decimal("0.05"), replace(less, thinking=Thinking.OFF))
    stage.desk.price = lambda price: replace(price, suggestions=(offered,))
    stage.begin(recipe=less)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    assert page.view.suggestions.boxes[0].accessibleName() == f"{words} would save about $0.05"
    stage.desk.price = None
    page.view.suggestions.boxes[0].click()
    stage.settle()
    assert stage.wizard.draft.recipe and stage.wizard.draft.recipe.thinking is Thinking.OFF
    assert page.view.suggestions.boxes[0].isChecked()
    assert page.view.suggestions.boxes[0].accessibleName() == f"{words} saves about $0.05"
    page.view.suggestions.boxes[0].click()
    stage.settle()
    assert stage.wizard.draft.recipe.thinking is None and not stage.wizard.draft.needs_plan


def test_caching_can_be_refused_and_taken_again(stage: Stage) -> None:
    """Somebody in a hurry would have to wait for the first row."""
    plan = CachePlan(CacheKind.FIVE_MINUTES, 1480, Decimal("0.05"), Decimal("0.2"), "")
    cached = Suggestion("cache", "The shared part is sent ahead once.", Decimal("0.05"), taken=True)

    def priced(price: Estimate) -> Estimate:
        on = stage.desk.caching.get(stage.wizard.draft.job_id, True)
        return replace(price, cache=plan if on else None, suggestions=(cached,) if on else ())

    stage.desk.price = priced
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    assert page.view.suggestions.boxes[0].isChecked()
    for on in (False, True):
        page.view.suggestions.boxes[0].click()
        stage.settle()
        assert stage.desk.caching[stage.wizard.draft.job_id] is on
        assert page.view.suggestions.boxes[0].isChecked() is on


def test_a_switch_of_caching_that_fails_leaves_the_page_usable(stage: Stage) -> None:
    """Next would stay closed for ever, waiting for a price that nobody works out."""
    cached = Suggestion("cache", "The shared part is sent ahead once.", Decimal("0.05"), taken=True)
    stage.desk.price = lambda price: replace(price, suggestions=(cached,))
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    stage.desk.faults["set_caching"] = Problem(Trouble.JOB_BUSY, job="a")
    page.view.suggestions.boxes[0].click()
    stage.settle()
    assert page.banner.isVisible() and not page.busy and stage.wizard.foot.next.isEnabled()
    assert page.view.suggestions.boxes[0].isChecked()


def test_a_guess_is_said_to_be_one(stage: Stage) -> None:
    """Without a connection a guess would look like a count."""
    stage.desk.price = lambda price: replace(price, sampled=0, input_error=None)
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    assert page.view.sure.isVisible() and page.view.sure.text().startswith("A guess from the length")


def test_the_pieces_of_the_price_are_said(stage: Stage) -> None:
    """Nobody could tell whether long instructions or long answers make a job dear."""
    shares = (
        CostShare("The rows themselves", 9000, Decimal("0.02")),
        CostShare("Answers", 500, Decimal("0.08")),
    )
    stage.desk.price = lambda price: replace(price, shares=shares, duplicates=37, empty=12, requests=451)
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    assert page.view.shares.words == (("The rows themselves", "$0.02"), ("Answers", "$0.08"))
    assert page.view.shares.bar.accessibleName() == "Made of: The rows themselves $0.02, Answers $0.08"
    said = "500 rows, 451 to send: 37 share the answer of an equal row, 12 are empty."
    assert (
        page.view.rows.text() == said
        and page.view.saving.text() == "$0.20 at the standard price; you save $0.10."
    )


def test_what_is_never_passed_is_rounded_up() -> None:
    """“Never more than $0.16” would be untrue by half a cent."""
    assert money(Decimal("0.1601"), up=True) == "$0.17" and money(Decimal("0.1601")) == "$0.16"


# -- send -------------------------------------------------------------------------------------------------
def test_a_job_that_is_sent_late_leaves_the_next_one_alone(stage: Stage) -> None:
    """Lost: the job begun meanwhile, thrown away because another one was sent."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    gate = stage.desk.gates["send"] = threading.Event()
    done: list[str] = []
    stage.wizard.finished.connect(done.append)
    stage.wizard.foot.next.click()
    wait_until(lambda: "send" in stage.desk.calls)
    stage.wizard.start(Path("other.xlsx"), world.TICKETS)
    gate.set()
    stage.settle()
    assert not done and stage.wizard.begun and stage.wizard.keeping.begun is not None


def test_sending_happens_once_however_often_the_button_is_pressed(stage: Stage) -> None:
    """A double click would pay for the job twice."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    assert stage.wizard.foot.next.text() == "Send 500 rows for about $0.10 (at most $0.16)"
    sent: list[str] = []
    stage.wizard.finished.connect(sent.append)
    gate = stage.desk.hold("send")
    QTest.mouseDClick(stage.wizard.foot.next, Qt.MouseButton.LeftButton)
    stage.wizard.foot.next.click()
    stage.wizard.send_page.forward()
    gate.set()
    stage.settle()
    stage.wizard.send_page.forward()
    stage.settle()
    assert stage.desk.calls.count("send") == 1 and sent == [stage.wizard.draft.job_id]


def test_a_refusal_is_said_and_the_person_may_try_again(stage: Stage) -> None:
    """A limit that is too low would look as if the job was on its way."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    stage.desk.faults["send"] = Problem(Trouble.CAP_TOO_LOW, ceiling="$3.10", cap="$2.00")
    sent: list[str] = []
    stage.wizard.finished.connect(sent.append)
    stage.next()
    banner = stage.wizard.send_page.banner
    assert sent == [] and banner.isVisible() and "$2.00" in banner.title.text()
    del stage.desk.faults["send"]
    stage.next()
    assert len(sent) == 1


def test_a_missing_key_is_said_before_sending(stages: Stages) -> None:
    """The person would learn of it only after pressing Send."""
    stage = stages()
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    assert "API key" in stage.wizard.send_page.banner.title.text()


def test_the_name_that_was_typed_is_the_jobs_name(stage: Stage) -> None:
    """Jobs could not be told apart on the desk."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    _type(stage.wizard.send_page.name, "October, first look")
    stage.next()
    assert stage.desk.job(stage.wizard.draft.job_id).name == "October, first look"


def test_a_draft_on_the_desk_is_taken_up_again(stage: Stage) -> None:
    """A priced job that was left could only be made anew."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    job = stage.wizard.draft.job_id
    stage.wizard.start(draft=job)
    stage.settle()
    assert stage.wizard.draft.recipe == world.TICKETS and stage.wizard.foot.next.isEnabled()
    stage.go(Place.COST)
    assert stage.wizard.draft.job_id == job and stage.desk.calls.count("draft") == 1


def test_adding_a_key_in_between_loses_nothing(stages: Stages) -> None:
    """Somebody sent to the settings for a key would have to begin again."""
    stage = stages()
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    before = stage.wizard.draft
    stage.wizard.leave()
    stage.keep_key()
    assert stage.wizard.begun
    stage.wizard.come_back()
    stage.settle()
    assert stage.wizard.draft == before and stage.wizard.place is Place.SEND
    assert not stage.wizard.send_page.banner.isVisible()
    stage.next()
    assert not stage.wizard.begun


# -- everywhere -------------------------------------------------------------------------------------------
@pytest.mark.parametrize("place", list(Place))
def test_every_control_that_is_seen_has_a_name(stage: Stage, place: Place) -> None:
    """A screen reader would say "button" and nothing else."""
    stage.begin(recipe=world.TICKETS)
    stage.go(place)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)
    seen = [widget for kind in kinds for widget in stage.wizard.findChildren(kind) if widget.isVisible()]
    assert len(seen) > 5
    assert [widget for widget in seen if not _named(widget)] == []


def test_the_wizard_is_done_by_keyboard(stage: Stage) -> None:
    """Somebody without a mouse could not go on or back."""
    stage.begin(recipe=world.TICKETS)
    assert stage.wizard.foot.next.hasFocus()
    QTest.keyClick(stage.wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.wizard.place is Place.ASK
    QTest.keyClick(stage.wizard, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert stage.wizard.place is Place.DATA


@pytest.mark.parametrize("place", list(Place))
def test_it_fits_a_small_screen(stage: Stage, place: Place) -> None:
    """At 1024 x 700 a part of the page would stand outside the window."""
    stage.begin(recipe=world.TICKETS)
    stage.go(place)
    stage.wizard.resize(848, 660)
    stage.settle()
    assert stage.wizard.width() == 848 and stage.wizard.height() == 660


@pytest.mark.parametrize("place", list(Place))
def test_it_fits_a_laptop_in_a_language_of_long_words(stages: Stages, theme: Theme, place: Place) -> None:
    """In German the send button would stand outside the window."""
    doubled = Doubled()
    application().installTranslator(doubled)
    stage = stages()
    stage.begin(recipe=world.TICKETS)
    stage.go(place)
    application().removeTranslator(doubled)
    assert stage.wizard.minimumSizeHint().width() <= LAPTOP


def test_the_preview_begins_where_there_is_something_to_see(stage: Stage) -> None:
    """With an empty first row the finished prompt would look broken."""
    empty = tuple(None for _ in world.TICKET_COLUMNS)
    stage.desk.found = replace(world.inspection(), preview=(empty, world.ticket(1)))
    stage.begin(recipe=world.TICKETS)
    stage.next()
    preview = stage.wizard.ask_page.preview
    assert preview.number.text() == "2" and "Grinder Pro" in preview.text.toPlainText()


def _write_own(stage: Stage, prompt: str) -> None:
    stage.begin()
    stage.next()
    stage.wizard.ask_page.gallery.write.click()
    stage.wizard.ask_page.form.prompt.insertPlainText(prompt)
    stage.settle()


def _type(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def _named(widget: object) -> bool:
    name = widget.accessibleName() if hasattr(widget, "accessibleName") else ""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    inner = isinstance(widget, QLineEdit | QAbstractButton) and widget.objectName().startswith("qt_")
    return bool(name or text or inner)


def _without_price(price: Estimate) -> Estimate:
    return replace(price, low=None, expected=None, high=None, ceiling=None, standard_price=None, saved=None)


def test_the_recipe_that_is_sent_is_the_one_that_was_shown(stage: Stage) -> None:
    """An edit just before Next would be left out of the job."""
    stage.begin(recipe=world.TICKETS)
    stage.next()
    stage.wizard.ask_page.form.instructions.setPlainText("Be kind.")
    stage.go(Place.COST)
    job = stage.desk.job(stage.wizard.draft.job_id)
    recipe: Recipe = job.recipe
    assert recipe.instructions == "Be kind."


def test_desk_is_a_whole_desk() -> None:
    """The pictures would be of a desk that does not exist."""
    assert isinstance(Desk().sample().source, Path)


def test_the_models_name_is_shown_when_it_comes_and_no_id_before(stages: Stages) -> None:
    """The person would read ids that only programs should see, or wait for names to go on."""
    desk = Desk()
    gate = desk.hold("models")
    stage = stages(desk)
    stage.wizard.start(Path("support-tickets.xlsx"), world.TICKETS)
    meaning = stage.wizard._meaning._model
    wait_until(lambda: stage.wizard.draft.inspection is not None)
    assert "claude-haiku" not in meaning.text()
    gate.set()
    wait_until(lambda: meaning.text() == "Claude Haiku 5.5")
    stage.settle()


def test_a_new_question_does_not_ask_the_dearest_model_unasked() -> None:
    """The person would pay eighty times as much because a list begins with the newest model."""
    dear, cheap = (
        ModelOffer("dear", "Dear", "", Decimal(4), Decimal(20)),
        ModelOffer("cheap", "Cheap", "", Decimal(1), Decimal(2)),
    )
    own = ModelOffer("claude-haiku-5-5", "Claude Haiku 5.5", "", Decimal(2), Decimal(4))
    assert first_model((dear, cheap, own)) == "claude-haiku-5-5"
    assert first_model((dear, cheap)) == "cheap"
    assert first_model(()) == "claude-haiku-5-5"


def test_of_a_model_nothing_is_said_that_its_name_says() -> None:
    """A bare “haiku” under “Claude Haiku 5.5” reads like a fault."""
    offer = replace(world.MODELS[0], line="haiku")
    assert _line(offer) == ""
    assert _line(world.MODELS[0]) == "Quick and cheap; right for most tables."
