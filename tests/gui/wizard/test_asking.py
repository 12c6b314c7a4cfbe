"""Asking, trying and limiting: what a person writes, learns from a few rows, and gives as examples."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QComboBox, QLabel, QWidget

from batchdesk.core.examples import split
from batchdesk.core.recipe import Answer, AnswerKind, check_answers, read_recipe, write_recipe
from batchdesk.gui.theme.places import resources
from batchdesk.gui.wizard.answer_rows import Field
from batchdesk.gui.wizard.answer_table import AnswerTable
from batchdesk.gui.wizard.ask_page import AskPage
from batchdesk.gui.wizard.flow import Place
from batchdesk.gui.wizard.kinds_of_work import Work, work_of
from batchdesk.gui.wizard.meaning_panel import MeaningPanel
from batchdesk.gui.wizard.ready_answers import ready_answers
from batchdesk.gui.wizard.row_choice import How
from batchdesk.gui.wizard.row_picker import RowPicker
from batchdesk.gui.wizard.try_page import TryPage
from tests.gui import fake_world as world
from tests.gui.wizard.conftest import Stages
from tests.gui.wizard.stage import Stage, wait_until

pytestmark = pytest.mark.gui


@pytest.fixture
def ask(stage: Stage) -> AskPage:
    """The editor with the tickets' recipe."""
    stage.begin(recipe=world.TICKETS)
    stage.next()
    return stage.wizard.ask_page


@pytest.fixture
def tried(stage: Stage) -> TryPage:
    """Three rows are tried."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    stage.wizard.try_page.go.click()
    stage.settle()
    return stage.wizard.try_page


# -- the prompt -------------------------------------------------------------------------------------------
def test_tab_takes_the_column_that_two_braces_offer(stage: Stage, ask: AskPage) -> None:
    """A column would have to be typed to the letter."""
    prompt = ask.form.prompt
    prompt.setPlainText("")
    prompt.setFocus()
    QTest.keyClicks(prompt, "{{mes")
    popup = prompt.completer.popup()
    assert popup.isVisible() and popup.model().rowCount() == 1
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert prompt.toPlainText() == "{{Message}}"


def test_escape_leaves_the_list_and_keeps_what_was_typed(ask: AskPage) -> None:
    """Two braces could not be written at all."""
    prompt = ask.form.prompt
    prompt.setPlainText("")
    QTest.keyClicks(prompt, "{{")
    popup = prompt.completer.popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible() and prompt.toPlainText() == "{{"


def test_an_input_method_opens_the_list_too_with_its_own_braces(ask: AskPage) -> None:
    """In Japanese, columns would have to be typed without help."""
    prompt = ask.form.prompt
    prompt.setPlainText("")
    composing = QInputMethodEvent("｛｛", [])
    QApplication.sendEvent(prompt, composing)
    popup = prompt.completer.popup()
    assert not popup.isVisible()
    written = QInputMethodEvent()
    written.setCommitString("｛｛")
    QApplication.sendEvent(prompt, written)
    assert popup.isVisible()
    prompt.completer.activated.emit("Message")
    assert prompt.toPlainText() == "{{Message}}"
    prompt.undo()
    assert prompt.toPlainText() == "｛｛"


def test_a_misspelt_column_is_asked_about_and_mended_with_one_press(stage: Stage, ask: AskPage) -> None:
    """The person would hunt for a missing letter."""
    ask.form.prompt.setPlainText("{{Mesage}}")
    stage.settle()
    mapping = ask.form.mapping
    assert mapping.said.text() == "No column is called “Mesage”. Did you mean {{Message}}?"
    assert mapping.use.text() == "Use {{Message}}"
    mapping.use.click()
    assert ask.form.prompt.toPlainText() == "{{Message}}" and mapping.isHidden()
    ask.form.prompt.undo()
    assert ask.form.prompt.toPlainText() == "{{Mesage}}"


def test_unused_columns_are_said_without_warning(ask: AskPage) -> None:
    """Somebody would leave out the column that matters and not see it."""
    assert ask.form.use.text() == "4 are not in the prompt and stay here"
    used = [chip.text() for chip in ask.form.chips.chips if chip.accessibleDescription() == "In the prompt"]
    assert used == ["Product", "Message"]


def test_any_row_can_be_seen_as_it_is_sent(stage: Stage, ask: AskPage) -> None:
    """Only the first rows would be looked at; the odd ones stand further down."""
    preview = ask.preview
    preview.number.setText("499")
    preview.number.editingFinished.emit()
    stage.settle()
    assert str(world.ticket(499)[3]) in preview.text.toPlainText()
    preview.number.setText("nonsense")
    preview.number.editingFinished.emit()
    assert preview.number.text() == "499"
    preview.any.click()
    assert preview.number.text() != "499"


def test_the_recipe_goes_back_to_how_it_came_and_forth_again(stage: Stage, ask: AskPage) -> None:
    """After a bad change everything would have to be found again."""
    assert not ask.reset.isEnabled()
    ask.form.prompt.setPlainText("{{Message}} only")
    stage.settle()
    ask.reset.trigger()
    stage.settle()
    assert stage.wizard.draft.recipe == world.TICKETS
    ask.banner.action.click()
    stage.settle()
    assert ask.form.prompt.toPlainText() == "{{Message}} only"


def test_each_bundled_recipe_stands_on_a_shelf_a_person_would_look_on() -> None:
    """The gallery would hide what is looked for."""
    kinds = {}
    for path in sorted((resources() / "recipes").glob("*.recipe.json")):
        recipe = read_recipe(path.read_text(encoding="utf-8"))
        kinds[path.name.removesuffix(".recipe.json")] = work_of(recipe)
    assert kinds["content-moderation"] is kinds["support-tickets"] is kinds["survey-coding"] is Work.SORT
    assert kinds["invoice-fields"] is kinds["contract-terms"] is kinds["named-entities"] is Work.FACTS
    assert kinds["document-summary"] is Work.WRITE


def test_a_changed_question_has_a_price_at_once_where_the_rows_are_known(stage: Stage, ask: AskPage) -> None:
    """What more thinking or another model costs would be seen two pages later only."""
    assert stage.wizard.draft.guess is None
    stage.go(Place.COST)
    QTest.keyClick(stage.wizard, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    ask.form.model.model.setCurrentIndex(ask.form.model.model.findData("claude-opus-5-5"))
    stage.settle()
    draft = stage.wizard.draft
    assert draft.estimate is None and draft.guess is not None and draft.guess > 0
    words = [label.text() for label in stage.wizard._meaning.findChildren(QLabel) if label.isVisible()]
    assert "at a guess" in words


# -- answer columns ---------------------------------------------------------------------------------------
def test_ready_made_columns_are_whole(ask: AskPage) -> None:
    """A column from the menu would need mending before it can be used."""
    answers = tuple(answer for group in ready_answers() for answer in group)
    check_answers(answers)
    assert len(answers) >= 14 and all(answer.description for answer in answers)


def test_a_removed_column_comes_back_with_one_press(ask: AskPage) -> None:
    """A long description would be gone with a slip."""
    answers = ask.form.answers
    answers.table.setCurrentIndex(answers.rows.index(1, 0))
    answers.remove.click()
    assert "Urgency" not in [one.name for one in answers.answers()]
    assert answers.gone.text() == "“Urgency” is removed."
    answers.undo.click()
    assert answers.answers() == world.TICKETS.answers and answers.undo.isHidden()


def test_a_column_is_duplicated_beside_itself(ask: AskPage) -> None:
    """A second score would have to be written from nothing."""
    answers = ask.form.answers
    answers.table.setCurrentIndex(answers.rows.index(0, 0))
    answers.table.setFocus()
    QTest.keyClick(answers.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [one.name for one in answers.answers()][:3] == ["Category", "Category 2", "Urgency"]
    assert answers.answers()[1].choices == answers.answers()[0].choices


@pytest.mark.parametrize(("at", "to"), [(0, 3), (3, 1), (1, 6)])
def test_columns_are_dragged_into_order(ask: AskPage, at: int, to: int) -> None:
    """Answers would stand in the workbook in the order they came to mind."""
    rows = ask.form.answers.rows
    data = rows.mimeData([rows.index(at, 0)])
    before = [one.name for one in rows.answers()]
    assert not rows.dropMimeData(data, Qt.DropAction.MoveAction, to, 0, rows.index(-1, -1))
    after = [one.name for one in rows.answers()]
    wanted = [name for place, name in enumerate(before) if place != at]
    wanted.insert(to - (1 if to > at else 0), before[at])
    assert after == wanted
    rows.undo()
    assert [one.name for one in rows.answers()] == before


def test_tab_passes_the_choices_of_a_kind_that_has_none(stage: Stage, ask: AskPage) -> None:
    """Who fills a column in by keyboard would land outside the table after choosing Number, and seek the way back."""
    answers = ask.form.answers
    stage.wizard.activateWindow()
    answers.add.click()
    line = answers.rows.rowCount() - 1
    QTest.keyClick(_editor(answers), Qt.Key.Key_Tab)
    box = _editor(answers)
    assert isinstance(box, QComboBox)
    box.showPopup()
    box.view().setCurrentIndex(box.model().index(list(AnswerKind).index(AnswerKind.NUMBER), 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert answers.answers()[line].kind is AnswerKind.NUMBER
    QTest.keyClick(_editor(answers), Qt.Key.Key_Tab)
    at = answers.table.currentIndex()
    assert (at.row(), at.column()) == (line, Field.DESCRIPTION)
    assert _editor(answers).accessibleName() == "What it means"
    QTest.keyClick(_editor(answers), Qt.Key.Key_Backtab)
    assert answers.table.currentIndex().column() == Field.KIND


def _editor(answers: AnswerTable) -> QWidget:
    """The editor that is open in the table."""
    editor = answers.table.indexWidget(answers.table.currentIndex())
    assert editor is not None, "no editor is open"
    return editor


def test_a_pasted_list_becomes_choices(ask: AskPage) -> None:
    """Forty categories from a sheet would have to be typed."""
    QGuiApplication.clipboard().setText("red\nlight, blue\ngreen\n")
    answers = ask.form.answers
    answers.table.setCurrentIndex(answers.rows.index(5, Field.NAME))
    answers.table.setFocus()
    QTest.keyClick(answers.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    summary = answers.answers()[5]
    assert summary.kind is AnswerKind.CHOICE and summary.choices == ("red", "light, blue", "green")


def test_what_is_wrong_with_a_column_stands_in_its_cell(ask: AskPage) -> None:
    """The person would search forty columns for the one without choices."""
    rows = ask.form.answers.rows
    rows.show((Answer("A", AnswerKind.CHOICE), Answer("a", AnswerKind.TEXT), Answer("", AnswerKind.TEXT)))
    said = [rows.trouble(row) for row in range(3)]
    assert said == [
        (Field.CHOICES, "list the choices"),
        (Field.NAME, "a: there twice"),
        (Field.NAME, "needs a name"),
    ]


# -- trying -----------------------------------------------------------------------------------------------
def test_rows_come_one_by_one_and_stopping_keeps_what_is_paid(stage: Stage) -> None:
    """Answers that were paid for would be thrown away by Stop."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    page = stage.wizard.try_page
    first = stage.desk.trials(page.choice.numbers[:1])[0]
    stage.desk.hold("try_rows")
    page.go.click()
    wait_until(lambda: "try_rows" in stage.desk.calls)
    page._arrivals.came.emit(page._arrived, first)
    wait_until(lambda: page._cells.rowCount() == 3 and page._cells.index(0, 1).data() == "answered")
    assert page._cells.index(1, 1).data() == "asking…"
    page.working.stop.click()
    stage.settle()
    assert stage.wizard.draft.trials == (first,) and stage.wizard.draft.tries == 1


def test_a_row_that_fails_says_why_and_the_others_stay(stage: Stage) -> None:
    """One overloaded moment would hide two good answers."""
    stage.desk.fails = {33: "The service is overloaded."}
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    page = stage.wizard.try_page
    page.choice.show_numbers((19, 33, 40), by_hand=True)
    page.go.click()
    stage.settle()
    states = [page._cells.index(row, 1).data() for row in range(3)]
    assert states == ["answered", "errored", "answered"]
    assert "The service is overloaded." in str(page._cells.index(1, 4).data())


def test_a_good_answer_becomes_an_example_that_can_be_taken_out(stage: Stage, tried: TryPage) -> None:
    """The best way to teach would be to copy answers by hand."""
    tried.detail.good.click()
    stage.settle()
    recipe = stage.wizard.draft.recipe
    assert recipe is not None
    text, examples = split(recipe.instructions)
    assert text == world.TICKETS.instructions and len(examples) == 1
    assert "tokens to each" in tried.banner.advice.text()
    assert not tried.detail.good.isEnabled()
    stage.wizard.foot.back.click()
    stage.settle()
    form = stage.wizard.ask_page.form
    assert form.instructions.toPlainText() == world.TICKETS.instructions and len(form.examples.lines) == 1
    assert "to every row" in form.examples.cost.text()
    form.examples.lines[0].remove.click()
    stage.settle()
    assert stage.wizard.draft.recipe == world.TICKETS
    form.examples.undo.click()
    stage.settle()
    assert stage.wizard.draft.recipe == recipe


def test_a_corrected_answer_becomes_the_example(stage: Stage, tried: TryPage) -> None:
    """A wrong answer could not be put right for the rest."""
    tried.detail.correct.click()
    form = tried.detail.form
    summary = form.fields["Amount"]
    summary.setText("much")  # type: ignore[union-attr]
    form.use.click()
    assert "not a number" in form.trouble.text() and summary.hasFocus()
    summary.setText("12")  # type: ignore[union-attr]
    form.use.click()
    stage.settle()
    recipe = stage.wizard.draft.recipe
    assert recipe is not None and '"amount": 12' in split(recipe.instructions)[1][0].answer
    tried.banner.action.click()
    stage.settle()
    assert stage.wizard.draft.recipe == world.TICKETS


def test_an_example_can_be_corrected_afterwards(stage: Stage, tried: TryPage) -> None:
    """Who pressed Good too soon was told that a correction replaces the example, and could not correct it."""
    tried.detail.good.click()
    stage.settle()
    assert "a correction replaces it" in tried.detail.why_not.text() and not tried.detail.good.isEnabled()
    assert tried.detail.correct.isEnabled()
    tried.detail.correct.click()
    tried.detail.form.fields["Amount"].setText("12")  # type: ignore[union-attr]
    tried.detail.form.use.click()
    stage.settle()
    recipe = stage.wizard.draft.recipe
    assert recipe is not None
    examples = split(recipe.instructions)[1]
    assert len(examples) == 1 and '"amount": 12' in examples[0].answer


def test_a_correction_that_was_begun_stays_while_the_rows_are_asked_again(
    stage: Stage, tried: TryPage
) -> None:
    """What was typed was gone without a word after “Try the same rows again”."""
    detail = tried.detail
    detail.correct.click()
    detail.form.fields["Amount"].setText("12")  # type: ignore[union-attr]
    tried.go.click()
    stage.settle()
    assert detail.right.currentWidget() is detail.form
    assert detail.form.fields["Amount"].text() == "12"  # type: ignore[union-attr]
    tried.table.selectRow(1)
    assert detail.right.currentWidget() is detail.came, "it is about one row alone"


def test_practice_says_that_it_learns_nothing_from_an_example(stages: Stages) -> None:
    """Who practises would try again and again, and think that examples do nothing."""
    stage = stages(practice=True)
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    page = stage.wizard.try_page
    page.go.click()
    stage.settle()
    page.detail.good.click()
    stage.settle()
    assert "does not learn from examples" in page.banner.advice.text()


def test_the_same_rows_are_asked_again_and_what_changed_is_marked(stage: Stage, tried: TryPage) -> None:
    """Nobody could see whether a change of the question made the answers better."""
    numbers = tried.choice.numbers
    stage.desk.changes = {numbers[0]: ("damaged",)}
    stage.wizard.foot.back.click()
    stage.settle()
    stage.wizard.ask_page.form.instructions.appendPlainText("A wrong address counts as damaged.")
    stage.settle()
    stage.next()
    assert tried.go.text() == "Try the same 3 rows again" and tried.choice.numbers == numbers
    assert "before you changed the question" in tried.compared.text()
    tried.go.click()
    stage.settle()
    titles = [column.title for column in tried._cells.columns]
    assert titles[4:6] == ["Category, before", "Category"]
    assert (tried._cells.index(0, 4).data(), tried._cells.index(0, 5).data()) == ("delivery", "damaged")
    assert "1 of 18 answers changed" in tried.compared.text()
    tried.beside.click()
    assert "Category, before" not in [column.title for column in tried._cells.columns]


def test_rows_are_chosen_first_random_and_by_ticking(stage: Stage) -> None:
    """Only three rows of the program's liking could be tried."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)
    choice = stage.wizard.try_page.choice
    choice.how.setCurrentIndex(choice.how.findData(How.FIRST))
    choice.how.activated.emit(choice.how.currentIndex())
    assert choice.numbers == (1, 2, 3)
    choice.many.setValue(5)
    assert choice.numbers == (1, 2, 3, 4, 5) and stage.wizard.draft.rows == (1, 2, 3, 4, 5)
    choice.how.setCurrentIndex(choice.how.findData(How.RANDOM))
    choice.how.activated.emit(choice.how.currentIndex())
    assert len(choice.numbers) == 5


def test_ticking_rows_by_keyboard_stops_at_ten(stage: Stage) -> None:
    """Somebody without a mouse could not pick rows, or would pay for a hundred."""
    picker = RowPicker(stage.wizard, stage.context.theme, world.inspection(), (2,))
    picker.table.selectRow(0)
    QTest.keyClick(picker.table, Qt.Key.Key_Space)
    assert picker.numbers == (1, 2) and picker.use.text() == "Take these 2 rows"
    for row in range(2, 15):
        picker.model.toggle(row)
    assert len(picker.numbers) == 10
    picker.deleteLater()


# -- cost -------------------------------------------------------------------------------------------------
def test_only_the_first_rows_cost_less_and_only_they_are_sent(stage: Stage) -> None:
    """A person with little money could not ask a part."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    whole, first_job = stage.wizard.draft.estimate, stage.wizard.draft.job_id
    page.view.part.part.click()
    page.view.part.first.setValue(50)
    stage.settle()
    draft = stage.wizard.draft
    assert whole and draft.estimate and draft.estimate.rows == 50 and draft.limit == 50
    assert stage.desk.job(draft.job_id).rows == 50
    assert first_job not in [job.id for job in stage.desk.jobs()]
    page.view.part.all.click()
    stage.settle()
    draft = stage.wizard.draft
    assert draft.estimate and draft.estimate.rows == whole.rows and draft.limit is None


# -- sending ----------------------------------------------------------------------------------------------
def test_the_key_that_pays_is_named_and_another_can_be_taken(stage: Stage) -> None:
    """A job would be paid by the wrong department."""
    stage.desk.secret = "sk-ant-api03-1a2b"
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    line = stage.wizard.send_page.key
    assert line.words.text() == "Paid with your key that ends in 1a2b." and line.box.isHidden()
    stage.desk.keyring.add("Research", "sk-ant-api03-9z8y")
    stage.wizard.come_back()
    stage.settle()
    assert [line.box.itemText(at) for at in range(2)] == ["First key, ends in 1a2b", "Research, ends in 9z8y"]
    line.box.setCurrentIndex(1)
    job_id = stage.wizard.draft.job_id
    stage.next()
    assert stage.desk.keyring.assigned == {job_id: "Research"}


def test_a_job_that_goes_on_is_paid_with_its_own_key_unless_another_is_taken(stage: Stage) -> None:
    """Next month's rows would be paid by the wrong department."""
    stage.desk.secret = "sk-ant-api03-1a2b"
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    stage.desk.keyring.add("Research", "sk-ant-api03-9z8y")
    page, draft = stage.wizard.send_page, replace(stage.wizard.draft, goes_on="october")
    stage.desk.put(replace(stage.desk.job(draft.job_id), key_name="Research"))
    page.fill(draft)
    stage.settle()
    assert page.key.name == "Research"
    page.key.box.setCurrentIndex(0)
    page.key.box.activated.emit(0)
    page.fill(draft)
    stage.settle()
    assert page.key.name == ""


def test_the_key_that_was_taken_for_one_job_does_not_pay_for_the_next(stage: Stage) -> None:
    """Next month's rows would be paid by the department that was chosen for something else, begun and left before."""
    stage.desk.secret = "sk-ant-api03-1a2b"
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    stage.desk.keyring.add("Research", "sk-ant-api03-9z8y")
    page, draft = stage.wizard.send_page, stage.wizard.draft
    page.fill(draft)
    stage.settle()
    page.key.box.setCurrentIndex(0)
    page.key.box.activated.emit(0)
    stage.desk.put(replace(stage.desk.job(draft.job_id), id="november", key_name="Research"))
    page.fill(replace(draft, goes_on="october", job_id="november"))
    assert page.key.name is None, "a quick word before the keys are known takes the job's own key"
    stage.settle()
    assert page.key.name == "Research"


def test_one_sentence_says_what_goes_where_for_how_much_and_what_of_the_lid(stage: Stage) -> None:
    """Somebody would keep the laptop open all night, or be surprised by the bill."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    said = stage.wizard.send_page.sentence.text()
    for part in (
        "500 rows",
        "support-tickets.xlsx",
        "Claude Haiku 5.5",
        "api.anthropic.com",
        "never more than",
        "lid",
    ):
        assert part in said
    assert "by 9:40" in stage.wizard.send_page.facts[1].text()


def test_a_limit_below_the_worst_case_is_named_where_the_job_is_sent(stage: Stage) -> None:
    """Somebody who set $0.12 would read "at most $0.16" beside the button and take the limit for forgotten."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    QTest.keyClicks(stage.wizard.cost_page.view.limit.limit, "0.12")
    stage.go(Place.SEND)
    said = stage.wizard.send_page.sentence.text()
    assert "never more than your limit of $0.12" in said and re.search(r"in about \d+ rounds", said)
    panel = stage.wizard.findChild(MeaningPanel)
    assert panel is not None
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    assert "at most: your limit" in shown and "$0.12" in shown
    assert "at most" not in shown and "$0.16" not in shown


def test_a_limit_above_the_worst_case_leaves_the_lower_sum(stage: Stage) -> None:
    """The send page would frighten with $5 where the job can not come to more than sixteen cents."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    QTest.keyClicks(stage.wizard.cost_page.view.limit.limit, "5.00")
    stage.go(Place.SEND)
    assert "never more than $0.16;" in stage.wizard.send_page.sentence.text()


# -- the frame --------------------------------------------------------------------------------------------
def test_steps_are_reached_by_keys(stages: Stages) -> None:
    """Going back three steps would take three presses or a mouse."""
    stage = stages()
    stage.keep_key()
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    for keys, place in ((Qt.Key.Key_1, Place.DATA), (Qt.Key.Key_3, Place.TRY), (Qt.Key.Key_2, Place.ASK)):
        QTest.keyClick(stage.wizard, keys, Qt.KeyboardModifier.AltModifier)
        stage.settle()
        assert stage.wizard.place is place
    assert "Alt+2" in stage.wizard.steps.button(Place.ASK).toolTip()


def test_a_recipe_file_is_dropped_on_the_page(stage: Stage, tmp_path: Path) -> None:
    """A recipe that came by mail would have to be searched for in a dialog."""
    path = tmp_path / "mailed.recipe.json"
    path.write_text(write_recipe(replace(world.SURVEY, name="Mailed")), encoding="utf-8")
    stage.begin()
    stage.next()
    stage.wizard.ask_page.import_from(path)
    stage.settle()
    assert stage.wizard.draft.recipe is not None and stage.wizard.draft.recipe.name == "Mailed"


def test_fields_that_change_unseen_make_no_recipe(stage: Stage) -> None:
    """Larger letters or another language, while recipes are looked through, left a recipe without prompt and model that
    nobody wrote: to go on with it ended at "no model"."""
    stage.begin()
    stage.next()
    page = stage.wizard.ask_page
    for step in page.prepare():
        step()
    page.form.edited.emit()
    stage.settle()
    assert page.draft.recipe is None and page.stack.currentIndex() == 0
    assert page.banner.isHidden()


def test_a_search_for_recipes_ends_with_its_job(stage: Stage) -> None:
    """The next job would show no recipe at all, or only those for the data before it."""
    stage.begin()
    stage.next()
    gallery = stage.wizard.ask_page.gallery
    gallery.search.setText("nothing is called so")
    assert gallery.list.isHidden()
    stage.begin("another.xlsx")
    stage.next()
    assert gallery.search.text() == "" and not gallery.list.isHidden()


def test_the_price_of_the_next_job_is_seen_from_its_top(stage: Stage) -> None:
    """The one number of the page stood above its edge, where the page of the job before had been read to."""
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)
    bar = stage.wizard.cost_page.view.verticalScrollBar()
    bar.setRange(0, 400)
    bar.setValue(300)
    stage.begin("another.xlsx", recipe=world.TICKETS)
    stage.go(Place.COST)
    assert bar.value() == 0


def test_the_column_that_begins_as_typed_is_offered_first(ask: AskPage) -> None:
    """Enter would take a column that only has the letters somewhere inside."""
    prompt = ask.form.prompt
    prompt.know(["Activity", "City", "Title"])
    prompt.setPlainText("")
    QTest.keyClicks(prompt, "{{ti")
    assert prompt.completer.popup().currentIndex().data() == "Title"


def test_what_next_waits_for_stands_above_the_buttons_where_there_is_no_room_beside_them(
    stage: Stage,
) -> None:
    """With large letters eight short lines took a quarter of the page."""
    stage.begin()
    stage.next()
    foot = stage.wizard.foot
    foot.resize(1200, foot.height())
    assert foot.layout().direction() == QBoxLayout.Direction.LeftToRight  # type: ignore[union-attr]
    foot.resize(420, foot.height())
    assert foot.layout().direction() == QBoxLayout.Direction.TopToBottom  # type: ignore[union-attr]
