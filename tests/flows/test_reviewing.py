"""A person goes through the answers: corrects, ticks, comments, takes steps back, sends single rows again, looks at pages."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import RowStatus
from batchdesk.desk.api import DeskApi
from batchdesk.desk.results_api import StepKind
from tests.flows.conftest import RECIPE, Bench, until_settled, with_answers
from tests.flows.documents import write_pdf

MOOD = with_answers(
    RECIPE,
    Answer("Mood", AnswerKind.CHOICE, "", ("glad", "angry")),
    Answer("Stars", AnswerKind.INTEGER),
)


def _sent(bench: Bench, desk: DeskApi, texts: list[str | None]) -> Job:
    job = bench.draft(desk, texts, MOOD)
    desk.send(job.id)
    until_settled(desk, job.id)
    return desk.job(job.id)


def test_an_edit_reaches_every_file_and_the_models_answer_stays_beside_it(
    bench: Bench, tmp_path: Path
) -> None:
    """Lost: corrections that a colleague never sees, or an answer of Claude's that nobody can tell from a person's."""
    desk = bench.desk()
    job = _sent(bench, desk, ["It is broken again", "Thank you so much", "Where is my parcel?"])
    own = desk.rows(job.id)[0].outcome.answers
    wanted = "glad" if own[0] == "angry" else "angry"
    row = desk.reviews.edit(job.id, 1, 0, wanted)
    assert row.answers[0] == wanted and row.outcome.answers == own
    desk.reviews.approve(job.id, [1, 2])
    desk.reviews.comment(job.id, 3, "Ask Ines")
    desk.export(job.id, tmp_path / "out.xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    head = [cell.value for cell in book["Results"][1]]
    first = dict(zip(head, (cell.value for cell in book["Results"][2]), strict=True))
    assert (
        first["Mood"] == wanted
        and first["Status"] == "ok"
        and first["Note"].endswith("Edited by hand: Mood.")
    )
    review = [[cell.value for cell in line] for line in book["Review"].iter_rows(min_row=2)]
    assert [(line[0], line[1], line[2], line[3], line[5], line[6]) for line in review] == [
        (1, "Mood", own[0], wanted, "yes", None),
        (2, None, None, None, "yes", None),
        (3, None, None, None, None, "Ask Ines"),
    ]
    for ending in ("csv", "jsonl", "parquet"):
        desk.export(job.id, tmp_path / f"out.{ending}")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["Mood"] == wanted
    desk.add_to_workbook(job.id, job.source, tmp_path / "into.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "into.xlsx").active
    assert sheet is not None and wanted in [cell.value for cell in sheet[2]]


def test_a_workbook_without_reviews_has_no_sheet_for_them(bench: Bench, tmp_path: Path) -> None:
    """Lost: the workbook as it is promised, with an empty sheet in it that makes people wonder."""
    desk = bench.desk()
    job = _sent(bench, desk, ["It is broken"])
    desk.export(job.id, tmp_path / "out.xlsx")
    assert "Review" not in openpyxl.load_workbook(tmp_path / "out.xlsx").sheetnames


def test_every_step_is_taken_back_and_done_again(bench: Bench) -> None:
    """Lost: undo, the only thing between a slip of the hand and a wrong table."""
    desk = bench.desk()
    job = _sent(bench, desk, ["It is broken", "Thanks"])
    reviews = desk.reviews
    assert reviews.undo(job.id) is None
    reviews.edit(job.id, 1, 1, 9)
    reviews.edit(job.id, 1, 1, 8)
    reviews.approve(job.id, [1, 2])
    reviews.comment(job.id, 2, "odd")
    kinds = [step.kind for _ in range(4) if (step := reviews.undo(job.id))]
    assert kinds == [StepKind.COMMENTED, StepKind.APPROVED, StepKind.EDITED, StepKind.EDITED]
    assert not any(row.review for row in desk.rows(job.id))
    assert reviews.undo(job.id) is None
    reviews.redo(job.id)
    assert desk.rows(job.id)[0].answers[1] == 9
    reviews.reset(job.id, 1)
    assert not desk.rows(job.id)[0].review
    assert reviews.redo(job.id) is None  # a new step ends what could be done again


def test_undo_takes_back_one_correction_and_nothing_that_another_window_made_since(bench: Bench) -> None:
    """Lost: a comment, a tick or another correction of the same row, with an undo that was meant for one cell."""
    desk, other = bench.desk(), bench.desk()
    job = _sent(bench, desk, ["It is broken", "Thanks"])
    desk.reviews.edit(job.id, 1, 1, 9)
    other.reviews.comment(job.id, 1, "Ask Ines")
    other.reviews.edit(job.id, 1, 0, None)
    other.reviews.approve(job.id, [1])
    desk.reviews.undo(job.id)
    (review,) = [row.review for row in desk.rows(job.id) if row.number == 1]
    assert (review.edits, review.approved, review.comment) == (((0, None),), True, "Ask Ines")
    desk.reviews.redo(job.id)
    (review,) = [row.review for row in desk.rows(job.id) if row.number == 1]
    assert (review.edits, review.approved, review.comment) == (((0, None), (1, 9)), True, "Ask Ines")


def test_undo_leaves_what_another_window_made_of_the_very_same_cell_since(bench: Bench) -> None:
    """Lost: a colleague's newer correction or comment, gone with an undo that was never about it."""
    desk, other = bench.desk(), bench.desk()
    job = _sent(bench, desk, ["It is broken", "Thanks"])
    desk.reviews.edit(job.id, 1, 1, 9)
    desk.reviews.comment(job.id, 1, "Ask Ines")
    other.reviews.edit(job.id, 1, 1, 7)
    other.reviews.comment(job.id, 1, "Ines has answered")
    desk.reviews.undo(job.id)
    desk.reviews.undo(job.id)
    (review,) = [row.review for row in desk.rows(job.id) if row.number == 1]
    assert (review.edits, review.comment) == (((1, 7),), "Ines has answered")


def test_approving_what_is_approved_is_no_step_and_a_step_can_be_taken_back_alone(bench: Bench) -> None:
    """Lost: a correction, taken back by the undo of an approval that had nothing to approve, or that came before it."""
    desk = bench.desk()
    job = _sent(bench, desk, ["It is broken", "Thanks"])
    approval = desk.reviews.approve(job.id, [1, 2])
    desk.reviews.edit(job.id, 1, 1, 9)
    assert approval is not None and desk.reviews.approve(job.id, [1, 2]) is None
    assert desk.reviews.undo(job.id, approval) is approval
    assert [row.review.approved for row in desk.rows(job.id)] == [False, False]
    assert desk.rows(job.id)[0].answers[1] == 9 and desk.reviews.undo(job.id, approval) is None


def test_what_does_not_fit_is_refused_and_what_equals_the_answer_is_no_edit(bench: Bench) -> None:
    """Lost: typed columns: a word among numbers; or a row marked as edited that nobody changed."""
    desk = bench.desk()
    job = _sent(bench, desk, ["It is broken"])
    with pytest.raises(Problem) as refused:
        desk.reviews.parse(job.id, 1, "many")
    assert refused.value.trouble is Trouble.ANSWER_UNFIT
    with pytest.raises(Problem):
        desk.reviews.edit(job.id, 1, 0, "furious")
    own = desk.rows(job.id)[0].outcome.answers[0]
    assert not desk.reviews.edit(job.id, 1, 0, own).review
    assert desk.reviews.edit(job.id, 1, 0, None).answers[0] is None  # an emptied cell is a value, too
    assert desk.rows(job.id)[0].answers[0] is None


def test_chosen_rows_go_again_once_for_each_request_and_the_answer_is_the_new_one(bench: Bench) -> None:
    """Lost: money (rows that share a request paid for each), the answer that was there, or a person's correction."""
    desk = bench.desk()
    job = _sent(bench, desk, ["It is broken", "It is broken", "Thanks", "Where is it?"])
    before = bench.accepted()
    desk.reviews.edit(job.id, 2, 1, 1)
    requests, cost = desk.reviews.retry_price(job.id, [1, 2, 3])
    assert requests == 2 and cost is not None and cost > 0
    going = desk.reviews.retry_rows(job.id, [1, 2, 3])
    assert going.waiting == 0 and going.answered == 4  # what is there stays until there is something better
    old = desk.rows(job.id)[2].outcome.message_id
    until_settled(desk, job.id)
    assert bench.accepted() == before + 2
    rows = desk.rows(job.id)
    assert rows[2].outcome.message_id != old and rows[1].answers[1] == 1 and desk.job(job.id).answered == 4
    assert [one.message_id for one in desk.earlier_attempts(job.id, 3)] == [old]


def test_a_worse_answer_never_takes_the_place_of_a_usable_one(bench: Bench) -> None:
    """Lost: an answer that was paid for and usable, for one that was refused."""
    desk = bench.desk()
    job = _sent(bench, desk, ["Thanks", "Where is it?"])
    tools = desk._tools  # type: ignore[attr-defined]
    kept = desk.rows(job.id)[0].outcome
    assert kept.status is RowStatus.OK
    desk.reviews.retry_rows(job.id, [1])
    part = desk.job(job.id).parts[-1]
    from batchdesk.core.jobs import PartState
    from batchdesk.core.rows import Outcome

    refused = Outcome(RowStatus.REFUSED, note="Claude declined.")
    tools.store.outcomes.keep(job.id, part.id, [(1, refused)], into=PartState.COLLECTED)
    assert desk.rows(job.id)[0].outcome == kept
    assert desk.job(job.id).answered == 2


def test_a_limit_holds_for_chosen_rows_too(bench: Bench) -> None:
    """Lost: money beyond what the person said."""
    desk = bench.desk()
    job = _sent(bench, desk, ["It is broken", "Thanks"])
    before = bench.accepted()
    with pytest.raises(Problem) as refused:
        desk.reviews.retry_rows(job.id, [1, 2], Decimal("0.0000001"))
    assert refused.value.trouble in (Trouble.CAP_BELOW_SPENT, Trouble.CAP_TOO_LOW)
    assert bench.accepted() == before and desk.job(job.id).counts == job.counts


def test_the_next_problem_is_a_quote_that_nobody_said(bench: Bench, tmp_path: Path) -> None:
    """Lost: invented evidence that goes by unseen; or a page that a person can not look at."""
    folder = tmp_path / "letters"
    folder.mkdir()
    write_pdf(folder / "a.pdf", ["The fee is due in March", "No refund is given"])
    write_pdf(folder / "b.pdf", ["All is well"])
    desk = bench.desk()
    recipe = with_answers(
        RECIPE.__class__("Q", RECIPE.model, "{{document}}"), Answer("Evidence", AnswerKind.TEXT, "A quote.")
    )
    job = desk.draft(folder, SourceChoice(pdf_as="pdf"), recipe)
    desk.send(job.id)
    until_settled(desk, job.id)
    desk.reviews.edit(job.id, 1, 0, "“no  refund is GIVEN”")
    desk.reviews.edit(job.id, 2, 0, "All is lost")
    (found,) = desk.reviews.evidence(job.id, 1)
    document = desk.results.document(job.id, 1)
    assert document is not None and document.pages == 2 and document.as_pages
    assert found.source == 0 and document.page_at(found.spans[0][0]) == 2
    assert desk.reviews.next_problem(job.id, [1, 2]) == 2
    desk.reviews.approve(job.id, [2])
    assert desk.reviews.next_problem(job.id, [1, 2]) is None
    assert desk.results.document_page(job.id, 1, 2, 300).startswith(b"\x89PNG")
    marked, nowhere = desk.results.document_places(job.id, 1, [found.quote, "All is lost"])
    assert [box.page for box in marked] == [2] and nowhere == ()
    with pytest.raises(Problem) as refused:
        desk.results.document_page(job.id, 1, 3, 300)
    assert refused.value.trouble is Trouble.NO_PAGE


def test_a_correction_goes_with_its_own_row_into_a_workbook_that_was_sorted(
    bench: Bench, tmp_path: Path
) -> None:
    """Lost: the right row: of two that ask the same, the correction would stand beside whichever is there now."""
    desk = bench.desk()
    job = _sent(bench, desk, ["It is broken", "It is broken", "Thanks"])
    desk.reviews.edit(job.id, 1, 1, 77)
    book = openpyxl.load_workbook(job.source)
    sheet = book.active
    assert sheet is not None
    sheet["A2"], sheet["A3"] = "00002", "00001"
    book.save(tmp_path / "sorted.xlsx")
    desk.add_to_workbook(job.id, tmp_path / "sorted.xlsx", tmp_path / "into.xlsx")
    lines = list(openpyxl.load_workbook(tmp_path / "into.xlsx").active.iter_rows(values_only=True))  # type: ignore[union-attr]
    stars = lines[0].index("Stars")
    assert {line[0]: line[stars] == 77 for line in lines[1:]} == {
        "00001": True,
        "00002": False,
        "00003": False,
    }
    sheet["A3"] = "00009"
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(Problem) as differs:
        desk.add_to_workbook(job.id, tmp_path / "other.xlsx", tmp_path / "into2.xlsx")
    assert differs.value.trouble is Trouble.WORKBOOK_DIFFERS
