"""The side panel of a row in each of its states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import DOCUMENT_COLUMNS
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.rows import AnswerRow, Outcome, Review, RowStatus, Usage
from batchdesk.desk.results_api import DocumentText
from batchdesk.files.page_drawing import PDF, page_texts
from batchdesk.gui.job.row.panel import RowPanel
from tests.gui import fake_world as world
from tests.gui.contract_pdf import contract_pdf
from tests.gui.fake_desk import FakeDesk
from tests.gui.pictures.shot import Shot
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

CLAIMS = Recipe(
    name="Complaints with proof",
    model="claude-haiku-5-5",
    prompt="Product: {{Product}}\n{{Message}}",
    answers=(
        Answer("Category", AnswerKind.CHOICE, "", ("delivery", "damaged", "billing", "praise")),
        Answer("Refund asked", AnswerKind.YES_NO),
        Answer("Amount", AnswerKind.NUMBER),
        Answer("Deadline", AnswerKind.DATE),
        Answer("Evidence", AnswerKind.LIST, "Word for word from the message."),
        Answer("Summary", AnswerKind.TEXT),
    ),
)
_MESSAGE = (
    "Hello,\n\nthe kettle I ordered on 3 October leaks at the base since the very first day. I have sent you two "
    "photos already and nobody answers. I want my money back – 49.90 – by the end of the month, or I will return it "
    "to your shop in person.\n\nKind regards, H. Brandt"
)
_OK: tuple[Cell, ...] = (
    "damaged",
    True,
    49.9,
    None,
    "leaks at the base since the very first day; I want my money back - 49.90",
    "The kettle leaks at its base; the customer wants 49.90 back by the end of the month.",
)
_USAGE = Usage(input=412, output=131, cache_read=1024, thinking=40)

TEXT = (
    "MASTER SERVICES AGREEMENT\n\nbetween Nordlicht Logistik GmbH (the Supplier) and Alder & Finch Ltd (the Customer).\n\n"
    "1. Term. This agreement begins on 1 March 2026 and ends on 28 February 2029.\n\n2. Notice. Either party may end it "
    "with ninety (90) days’ written notice to the end of a quarter.\n\n",
    "3. Liability. The Supplier’s liabi-\nlity is limited to the fees paid in the previous twelve months, except for "
    "gross negligence.\n\n4. Law. The laws of England apply.\n",
)
STARTS = (0, len(TEXT[0]))


def claims(number: int, change: Callable[[AnswerRow], AnswerRow] = lambda row: row) -> AnswerRow:
    """A complaint with all it needs."""
    cells: tuple[Cell, ...] = (f"{number:05}", None, "Kettle K2", _MESSAGE, 49.9, "called twice")
    kept = Outcome(
        RowStatus.OK,
        _OK,
        "",
        '{"Category": "damaged"}',
        _USAGE,
        "claude-haiku-5-5",
        "msg_01",
        "",
        Decimal("0.000412"),
    )
    return change(AnswerRow(number, cells, kept))


def contract(number: int) -> AnswerRow:
    """A contract with two clauses quoted, one of which nobody wrote."""
    cells: tuple[Cell, ...] = ("nordlicht-2026.pdf", "2026", "pdf", 48_211, 2, 0, None)
    answers: tuple[Cell, ...] = (
        90,
        "liability is limited to the fees paid in the previous twelve months",
        "Either party may assign this agreement without consent",
    )
    return AnswerRow(
        number,
        cells,
        Outcome(
            RowStatus.OK, answers, "", "{}", _USAGE, "claude-sonnet-5-5", "msg_02", "", Decimal("0.0113")
        ),
    )


TERMS = Recipe(
    name="Contract terms",
    model="claude-sonnet-5-5",
    prompt="{{document}}",
    answers=(
        Answer("Notice days", AnswerKind.INTEGER),
        Answer("Liability clause", AnswerKind.TEXT, "Copied from the contract word for word."),
        Answer("Assignment clause", AnswerKind.TEXT, "Copied from the contract word for word."),
    ),
)


def desk(
    change: Callable[[AnswerRow], AnswerRow] = lambda row: row, *, status: RowStatus = RowStatus.OK
) -> FakeDesk:
    """A finished job of complaints, "q1"."""
    counts = {RowStatus.OK: 420 - 20 * (status is not RowStatus.OK)}
    if status is not RowStatus.OK:
        counts[status] = 20
    made = FakeDesk((_job("q1", "Complaints October", CLAIMS, counts),))
    made.make_row = lambda job, number: claims(number, change)
    return made


def documents() -> FakeDesk:
    """A finished job of contracts, "q2", the pages of which were sent."""
    job = replace(
        _job("q2", "Contracts 2026", TERMS, {RowStatus.OK: 38}),
        kind="documents", columns=DOCUMENT_COLUMNS, choice=SourceChoice(pdf_as="pdf"),
        source=Path("/home/ada/Work/Contracts 2026"),
    )  # fmt: skip
    made = FakeDesk((job,))
    made.make_row = lambda job, number: contract(number)
    for number in range(1, 39):
        made.documents.texts["q2", number] = DocumentText(
            "nordlicht-2026.pdf", "".join(TEXT), STARTS, pages=2, as_pages=True
        )
    return made


def marked() -> FakeDesk:
    """The same job over a real PDF, of which three clauses are quoted, on both of its pages."""
    made = documents()
    made.documents.pdf = contract_pdf()
    texts = page_texts(made.documents.pdf, PDF)
    whole = DocumentText(
        "nordlicht-2026.pdf", "\n\n".join(texts), (0, len(texts[0]) + 2), pages=2, as_pages=True
    )
    made.documents.texts = dict.fromkeys(made.documents.texts, whole)
    made.make_row = lambda job, number: _with_clauses(contract(number))
    return made


def _with_clauses(row: AnswerRow) -> AnswerRow:
    answers: tuple[Cell, ...] = (
        90,
        "“The Supplier’s liability is limited to the fees paid in the previous twelve months”",
        "Either party may end it with ninety (90) days’ written notice to the end of a quarter\n"
        "It is prolonged by a year each time",
    )
    return replace(row, outcome=replace(row.outcome, answers=answers))


def _job(ident: str, name: str, recipe: Recipe, counts: dict[RowStatus, int]) -> Job:
    sent = world.NOW - timedelta(hours=3)
    return world.job(
        ident, name, JobState.FINISHED, counts, recipe=recipe, submitted_at=sent, estimated=Decimal("0.18"),
        finished_at=sent + timedelta(minutes=40), actual=Decimal("0.17"),
        parts=(world.part(1, PartState.COLLECTED, sum(counts.values()), ago=timedelta(hours=3)),),
    )  # fmt: skip


def opened(stage: Stage, job_id: str = "q1", position: int = 1) -> RowPanel:
    """The panel with a row, once all of it is there."""
    stage.open_job(job_id)
    answers = stage.pages.job.answers
    answers.choose_row(position)
    panel: RowPanel = answers.panel
    wait_until(lambda: panel.row is not None and panel.row.number == position + 1, "the row")
    wait_until(lambda: not panel._looking.is_resting, "the row to be looked at")
    stage.settle()
    wait_until(lambda: panel.width() >= panel.open_width, "the panel to be open")
    stage.settle()
    return panel


def _failed(row: AnswerRow) -> AnswerRow:
    if row.number % 2:
        return row
    kept = Outcome(
        RowStatus.CUT_OFF, (), "The answer did not fit; run it again with more room (max_tokens).",
        '{"Category": "damaged", "Refund asked": tr', _USAGE, "claude-haiku-5-5", "msg_09", "", Decimal("0.00041"),
    )  # fmt: skip
    return replace(row, outcome=kept)


def _edited(row: AnswerRow) -> AnswerRow:
    edits = ((0, "billing"), (3, __import__("datetime").date(2026, 10, 31)))
    return replace(row, review=Review(edits, approved=True, comment="Ask Ines whether the photos came."))


def _missing(row: AnswerRow) -> AnswerRow:
    answers = list(_OK)
    answers[4] = "leaks at the base since the very first day; the handle is broken as well"
    return replace(row, outcome=replace(row.outcome, answers=tuple(answers)))


def _long(row: AnswerRow) -> AnswerRow:
    cells = list(row.cells)
    cells[3] = (_MESSAGE + "\n\n") * 30
    answers = list(_OK)
    answers[5] = "The customer writes at length. " * 30
    return replace(row, cells=tuple(cells), outcome=replace(row.outcome, answers=tuple(answers)))


def _typing(stage: Stage) -> None:
    panel = opened(stage)
    panel.fields[2].edit()
    editor = panel.fields[2].editor
    assert editor is not None
    editor.field.setText("1.234")  # type: ignore[union-attr]
    editor.keep()
    stage.settle()


def _picking(stage: Stage) -> None:
    panel = opened(stage)
    panel.fields[0].edit()


def _undone(stage: Stage) -> None:
    panel = opened(stage)
    panel._keep(0, "billing")
    stage.settle()
    panel.undo()
    stage.settle()


def _keys(stage: Stage) -> None:
    panel = opened(stage)
    panel.foot._open()
    popover = panel.foot.popover
    popover.hide()
    popover.setParent(stage.window, Qt.WindowType.Widget)
    popover.setProperty("floats", True)
    popover.adjustSize()
    corner = panel.foot.keyboard.mapTo(stage.window, panel.foot.keyboard.rect().topRight())
    popover.move(corner.x() - popover.width(), corner.y() - popover.height())
    popover.show()


def _page(stage: Stage) -> None:
    panel = opened(stage, "q2")
    panel.document.tabs.choose(1)
    panel.document._turn()
    panel.document.page.go_to(2)
    stage.settle()
    panel._scroll.ensureWidgetVisible(panel.document.page.area)


def page_seen(stage: Stage, position: int = 1) -> RowPanel:
    """The panel with a row's page, its quotes marked."""
    panel = opened(stage, "q2", position)
    panel.document.tabs.choose(1)
    panel.document._turn()
    stage.settle()
    stage.settle()
    panel._scroll.ensureWidgetVisible(panel.document.page.area)
    stage.settle()
    return panel


def _second_quote(stage: Stage) -> None:
    panel = page_seen(stage)
    panel.grip.widen(620)
    stage.settle()
    panel.document.page.closer.click()
    stage.settle()
    panel._scroll.ensureWidgetVisible(panel.document.page.area)


def _details(stage: Stage) -> None:
    panel = opened(stage)
    for part in (panel.details.cost, panel.details.came):
        part.open()
    stage.settle()
    bar = panel._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())


def _wide(stage: Stage) -> None:
    opened(stage, "q2").grip.widen(620)
    stage.settle()


PICTURES = (
    Shot(
        "review-ok",
        desk,
        opened,
        "A row as it came back; its quotes are found and marked.",
        small=True,
        scale=True,
    ),
    Shot("review-edited", lambda: desk(_edited), opened, "Corrected by hand, approved, with a comment."),
    Shot("review-missing", lambda: desk(_missing), opened, "A quote that the source does not have."),
    Shot("review-failed", lambda: desk(_failed, status=RowStatus.CUT_OFF), opened, "A row to be sent again."),
    Shot("review-long", lambda: desk(_long), opened, "Long texts.", small=True),
    Shot("review-unfit", desk, _typing, "What was typed could mean two numbers."),
    Shot("review-picking", desk, _picking, "A choice is corrected."),
    Shot("review-undone", desk, _undone, "A step was taken back."),
    Shot("review-keys", desk, _keys, "The keys."),
    Shot("review-details", desk, _details, "What it took, and what came back."),
    Shot(
        "review-document", documents, lambda stage: opened(stage, "q2"), "The text of a document.", small=True
    ),
    Shot("review-page", documents, _page, "A page of it."),
    Shot("review-marked", marked, page_seen, "Quotes marked on the page.", small=True, scale=True),
    Shot("review-marked-text", marked, lambda stage: opened(stage, "q2"), "The same in the text."),
    Shot("review-marked-larger", marked, _second_quote, "A closer look at the first quote."),
    Shot("review-wide", documents, _wide, "A wider panel."),
)
