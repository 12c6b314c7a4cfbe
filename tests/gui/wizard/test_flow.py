"""The wizard's flow without a display: what stops a step, and what a change makes stale."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from batchdesk.core.estimates import Estimate
from batchdesk.core.inspection import Column, Document, Inspection
from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.desk.questions_api import Trial
from batchdesk.gui.wizard.flow import READY, Draft, Need, Place, blocked, meaning, step_at

TABLE = Inspection(
    name="tickets.xlsx",
    kind="table",
    sheets=(),
    sheet="Tickets",
    header_row=3,
    columns=(Column("Id", "text", 2, "00123"), Column("Message", "text", 2, "The parcel is late")),
    rows=2,
    documents=(),
    warnings=(),
    preview=(("00123", "The parcel is late"), ("00124", "Thanks")),
)
RECIPE = Recipe("Tickets", "claude-haiku-5-5", "Message: {{Message}}")


def test_nothing_settled_names_the_first_need() -> None:
    """A newcomer would see Next greyed out and not know why."""
    assert blocked(Draft(), Place.ASK).need is Need.DATA
    assert blocked(Draft(), Place.SEND).need is Need.DATA
    assert blocked(Draft(), Place.DATA) == READY


def test_data_without_rows_can_not_be_asked_about() -> None:
    """Somebody would plan a job of nothing."""
    assert blocked(_draft().read(replace(TABLE, rows=0, preview=())), Place.ASK).need is Need.ROWS


@pytest.mark.parametrize(
    ("recipe", "need", "fact"),
    [
        (None, Need.PROMPT, ""),
        (replace(RECIPE, prompt="  "), Need.PROMPT, ""),
        (replace(RECIPE, prompt="{{Text}}"), Need.COLUMN, "Text"),
        (replace(RECIPE, answers=(Answer("", AnswerKind.TEXT),)), Need.ANSWERS, "it is empty"),
        (replace(RECIPE, model=""), Need.MODEL, ""),
    ],
)
def test_a_recipe_that_can_not_be_sent_stops_at_ask(recipe: Recipe | None, need: Need, fact: str) -> None:
    """The trouble would only show after the rows were read and priced."""
    reason = blocked(_draft().asking(recipe), Place.TRY)
    assert (reason.need, reason.fact) == (need, fact)


def test_trying_is_a_choice() -> None:
    """Somebody in a hurry could not go on without paying for a trial."""
    assert blocked(_draft(), Place.COST) == READY


def test_sending_needs_a_price() -> None:
    """A job could be sent that nobody has seen the price of."""
    assert blocked(_draft(), Place.SEND).need is Need.PRICE
    assert blocked(_priced(), Place.SEND) == READY


def test_a_limit_that_bears_no_row_stops_before_sending() -> None:
    """The desk would refuse the job only after the person pressed Send; one that goes in rounds would not be sent."""
    draft = _priced()
    assert draft.estimate is not None and draft.estimate.ceiling is not None
    one = draft.estimate.ceiling / draft.estimate.requests
    assert blocked(draft.limited(one / 2), Place.SEND).need is Need.CAP_TOO_LOW
    assert blocked(draft.limited(Decimal(1)), Place.SEND) == READY
    assert blocked(draft.limited(Decimal("3.10")), Place.SEND) == READY


def test_a_limit_can_not_be_kept_where_the_price_is_unknown() -> None:
    """A limit would be shown that nothing can hold."""
    unknown = replace(_estimate(), ceiling=None, expected=None)
    assert blocked(_priced().priced(unknown).limited(Decimal(5)), Place.SEND).need is Need.CAP_WITHOUT_PRICE


def test_other_data_drops_trials_price_and_job_but_keeps_the_recipe() -> None:
    """The price of one file would be shown for another, or the recipe would have to be written again."""
    other = _priced().pointed_at(Path("october.xlsx"))
    assert (other.trials, other.job_id, other.planned, other.estimate) == ((), "", None, None)
    assert other.recipe == RECIPE and other.inspection is None


def test_another_sheet_is_other_data() -> None:
    """Answers tried on one sheet would stand beside another."""
    assert _priced().pointed_at(Path("tickets.xlsx"), SourceChoice(sheet="Old", header_row=1)).job_id == ""


def test_the_same_data_again_costs_nothing() -> None:
    """Going back to look at the data would throw away the price."""
    same = _priced().pointed_at(Path("tickets.xlsx"), SourceChoice(sheet="Tickets", header_row=3)).read(TABLE)
    assert same == _priced()


def test_a_file_that_changed_under_the_wizard_drops_what_was_made_from_it() -> None:
    """The job would hold rows that the file no longer has."""
    assert _priced().read(replace(TABLE, rows=3)).job_id == ""


def test_what_was_found_counts_as_chosen() -> None:
    """The job could guess another header row than the one that was shown."""
    assert _draft().choice == SourceChoice(sheet="Tickets", header_row=3)


def test_another_recipe_keeps_the_row_snapshot() -> None:
    """A million rows would be read again for each word changed in the prompt."""
    changed = _priced().asking(replace(RECIPE, prompt="Say: {{Message}}"))
    assert (changed.trials, changed.estimate, changed.job_id) == ((), None, "job-1")
    assert changed.needs_plan


def test_a_new_label_keeps_what_was_tried_and_priced() -> None:
    """Naming the recipe would throw away a paid trial."""
    named = _priced().asking(replace(RECIPE, name="Better name"))
    assert named.trials and named.estimate and named.recipe and named.recipe.name == "Better name"


def test_money_that_is_unknown_stays_unknown() -> None:
    """A trial of unknown price would be shown as free."""
    draft = _draft().tried((_trial(Decimal("0.001")), _trial(None)))
    assert meaning(draft).spent is None
    assert meaning(_draft()).spent == 0


def test_what_trials_cost_adds_up_over_changed_recipes() -> None:
    """Ten trials would be shown at the price of the last."""
    first = _draft().tried((_trial(Decimal("0.001")), _trial(Decimal("0.001"))))
    second = first.asking(replace(RECIPE, prompt="Say: {{Message}}")).tried((_trial(Decimal("0.002")),))
    assert (meaning(second).spent, meaning(second).tried) == (Decimal("0.004"), 3)
    assert second.spent == Decimal("0.002")


def test_meaning_grows_with_what_is_known() -> None:
    """The column at the right would show guesses as facts."""
    early, late = meaning(_draft()), meaning(_priced())
    assert (early.rows, early.to_send, early.expected, early.priced) == (2, None, None, False)
    assert (late.to_send, late.same, late.empty, late.expected) == (9204, 412, 264, Decimal("1.90"))


def test_unreadable_documents_are_counted_before_the_price() -> None:
    """Scans that can not be sent would only be missed in the workbook."""
    files = (_document("a.pdf", "text"), _document("b.xyz", "not"))
    found = replace(TABLE, kind="documents", sheet=None, header_row=None, documents=files)
    assert meaning(Draft().pointed_at(Path("folder")).read(found)).unreadable == 1


def test_the_job_is_named_after_data_and_recipe_unless_the_person_names_it() -> None:
    """The desk would list jobs without a name."""
    assert replace(_draft(), source=Path("october.csv")).title == "october, Tickets"
    assert replace(_draft(), source=Path("tickets.csv")).title == "tickets"
    assert _draft().named("  October  ").title == "October"


def test_ticks_follow_what_is_done() -> None:
    """A skipped trial would be ticked as done."""
    draft = _draft()
    assert step_at(Place.DATA).done(draft) and not step_at(Place.TRY).done(draft)
    assert step_at(Place.TRY).done(draft.tried((_trial(None),)))


def _draft() -> Draft:
    return Draft().pointed_at(Path("tickets.xlsx")).read(TABLE).asking(RECIPE)


def _priced() -> Draft:
    return _draft().tried((_trial(Decimal("0.0002")),)).drafted(_job()).priced(_estimate())


def _estimate() -> Estimate:
    return Estimate(
        rows=9880,
        requests=9204,
        duplicates=412,
        empty=264,
        unreadable=0,
        model="claude-haiku-5-5",
        model_name="Claude Haiku 5.5",
        input_tokens=1,
        output_tokens=1,
        low=Decimal("1.70"),
        expected=Decimal("1.90"),
        high=Decimal("2.20"),
        ceiling=Decimal("3.10"),
        standard_price=Decimal("3.80"),
        saved=Decimal("1.90"),
        batches=1,
        basis=(),
    )


def _job() -> Job:
    return Job(
        id="job-1",
        name="",
        state=JobState.DRAFT,
        practice=True,
        source=Path("tickets.xlsx"),
        choice=SourceChoice(),
        kind="table",
        columns=("Id", "Message"),
        recipe=RECIPE,
        base_url="",
        created_at=datetime(2026, 11, 21, tzinfo=UTC),
    )


def _trial(cost: Decimal | None) -> Trial:
    return Trial(AnswerRow(1, ("00123", "x"), Outcome(RowStatus.OK)), "x", cost, 1.0)


def _document(name: str, sent_as: str) -> Document:
    return Document(name, "", "pdf", 10, 1, 10, sent_as, "")


def test_a_wish_for_quotes_rests_while_there_are_answer_columns() -> None:
    """The desk refuses both together, and the tick that would help can not be taken away then."""
    contract = Document("a.pdf", "", "PDF", 1, 1, 1, "pdf", "", None)
    found = replace(TABLE, kind="documents", documents=(contract,))
    cited = _draft().read(found).citing(True).asking(RECIPE)
    cited = replace(cited, job_id="job1", planned=RECIPE)
    assert cited.asked_choice.citations
    columns = cited.asking(replace(RECIPE, answers=(Answer("End", AnswerKind.DATE),)))
    assert not columns.asked_choice.citations and columns.choice.citations and columns.job_id == ""
    assert columns.asking(RECIPE).asked_choice.citations
    assert cited.asking(replace(RECIPE, prompt="{{Id}}")).job_id == "job1"
