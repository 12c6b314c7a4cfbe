"""The side panel of one row: what a person looks at, corrects and approves, beside the table and wholly by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.cells import show
from batchdesk.core.inspection import DOCUMENT_COLUMNS
from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem
from batchdesk.core.prompt import compile_prompt
from batchdesk.core.quoting import Evidence
from batchdesk.core.rows import UNUSABLE, AnswerRow, RowStatus
from batchdesk.desk.results_api import DocumentText, Step
from batchdesk.gui.format import count
from batchdesk.gui.job.row.again import TroubleBox
from batchdesk.gui.job.row.answer_field import AnswerField
from batchdesk.gui.job.row.comment import CommentField
from batchdesk.gui.job.row.deeds import Deeds
from batchdesk.gui.job.row.details import Details
from batchdesk.gui.job.row.document_view import DocumentView
from batchdesk.gui.job.row.fields import AnswerFields
from batchdesk.gui.job.row.foot import Foot, step_words
from batchdesk.gui.job.row.grip import Grip
from batchdesk.gui.job.row.looking import Looking
from batchdesk.gui.job.row.source_view import SourceView
from batchdesk.gui.page import Page
from batchdesk.gui.saying import advice_of, title_of
from batchdesk.gui.states import row_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import Heading, QuietButton, SidePanel, StatePill, column, line, row
from batchdesk.gui.widgets.tab_order import tab_as_seen
from batchdesk.gui.widgets.words import ElidedSmall

_WIDEST = 460
"""Pixels, unless the person made it wider."""


class RowPanel(SidePanel):
    """Belongs to a page, whose tasks do the work and whose banner says what is unexpected.

    `row_changed(AnswerRow)` after a correction, a tick or a comment; `rows_changed` where several may have changed;
    `next_wanted` to go on to the next row, `number_wanted` to the row that a step was about.
    """

    row_changed = Signal(object)
    rows_changed = Signal()
    next_wanted = Signal()
    number_wanted = Signal(int)

    def __init__(self, page: Page) -> None:
        theme = page.context.theme
        super().__init__(theme)
        self._page = page
        self._job: Job | None = None
        self.row: AnswerRow | None = None
        self.evidence: tuple[Evidence, ...] = ()
        self._document: DocumentText | None = None
        self.pill, self.edited = StatePill(theme), StatePill(theme)
        self.approve_button = QuietButton(tr("A&pprove"), theme, "check")
        self.approve_button.setCheckable(True)
        self.trouble = TroubleBox(theme)
        self.document_name = ElidedSmall()
        self.answers_heading = Heading(tr("Answers"))
        self.answers = AnswerFields(theme)
        self.comment = CommentField()
        self.source = SourceView(theme)
        self.foot = Foot(theme)
        self._document_place, self._details_place = column(gap=0), column(gap=0)
        self.grip = Grip(self)
        self._deeds, self._looking = Deeds(page, self), Looking(page, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.head.insertWidget(1, self.pill)
        self.head.insertWidget(3, self.approve_button)
        body = QWidget()
        layout = column(
            self.document_name,
            self.trouble,
            row(self.answers_heading, None, self.edited),
            self.answers,
            self.comment, self._document_place, self.source,
            self._details_place, None, gap=SPACE.MEDIUM,
        )  # fmt: skip
        layout.setContentsMargins(SPACE.LARGE, SPACE.MEDIUM, SPACE.LARGE, SPACE.LARGE)
        body.setLayout(layout)
        self.set_body(body)
        self.layout().addWidget(line())  # type: ignore[union-attr]
        self.layout().addWidget(self.foot)  # type: ignore[union-attr]
        self.approve_button.setToolTip(tr("Ctrl+Enter approves and goes on to the next row"))

    def _connect(self) -> None:
        self.approve_button.clicked.connect(self._tick)
        self.comment.editingFinished.connect(self._keep_comment)
        self.comment.entered.connect(lambda: self.approve_button.setFocus(Qt.FocusReason.OtherFocusReason))
        self.answers.kept.connect(self._keep)
        self.answers.reset_wanted.connect(self._reset)
        self.answers.place_wanted.connect(self._go_to)
        self.trouble.again_wanted.connect(self._send_again)
        self.foot.undo_wanted.connect(self.undo)
        self.grip.settled.connect(self._keep_width)
        self._looking.found.connect(self._show_found)
        self._looking.priced.connect(self._show_price)
        self._looking.row.connect(self._show_again)
        self._deeds.changed.connect(self._changed)
        self._deeds.unfit.connect(self._refuse)
        self._deeds.stepped.connect(self._stepped)
        self._deeds.sent.connect(
            lambda number: self.foot.say(tr("Row {number} is on its way again.", number=count(number)))
        )

    @property
    def fields(self) -> list[AnswerField]:
        """A field for each answer."""
        return self.answers.fields

    @cached_property
    def document(self) -> DocumentView:
        """What was read in the row's document."""
        view = DocumentView(self.theme)
        view.page_wanted.connect(self._looking.fetch_page)
        view.places_wanted.connect(self._looking.fetch_places)
        self._looking.places.connect(view.show_places)
        self._looking.page.connect(view.page.show_picture)
        self._looking.page_failed.connect(view.page.say)
        self._document_place.addWidget(view)
        return view

    @cached_property
    def details(self) -> Details:
        """What was asked and what it cost."""
        view = Details(self.theme, self._page.context.models)
        view.again_wanted.connect(self._send_again)
        view.prompt_wanted.connect(self._looking.fetch_prompt)
        self._looking.earlier.connect(view.show_earlier)
        self._looking.prompt.connect(view.show_prompt)
        self._details_place.addWidget(view)
        return view

    def prepare(self, job: Job, answer_headers: tuple[str, ...]) -> Iterator[Callable[[], object]]:
        """What is still to be made before the first row of a job is shown, piece by piece."""
        yield lambda: self.details
        if job.has_documents:
            yield lambda: self.document
        yield lambda: self._make_fields(job, answer_headers)

    # -- showing ------------------------------------------------------------------------------------------
    def slide_in(self) -> None:
        """Show it, as wide as the person made it, else as there is good room for."""
        around = self.parentWidget()
        if self.isHidden() and around is not None:
            usual = max(SIZE.SIDE_PANEL, min(_WIDEST, around.width() * 2 // 5))
            self.grip.widen(self._page.context.settings.panel_width or usual)
        super().slide_in()

    def _keep_width(self, width: int) -> None:
        self._page.context.settings.panel_width = width

    def show_row(self, job: Job, answer_headers: tuple[str, ...], row_: AnswerRow) -> None:
        """Show a row of a job."""
        before = None if self._job is None or self.row is None else (self._job.id, self.row.number)
        same = before == (job.id, row_.number)
        typing = same and self.comment.hasFocus() and self._commented
        if not same:
            self._keep_all()
        self._make_fields(job, answer_headers)
        if self._job is None or self._job.id != job.id:
            self.foot.say("")  # what was done last was done in another job
        self._job, self.row = job, row_
        if not same:
            self.evidence, self._document = (), None
            self._scroll.verticalScrollBar().setValue(0)
        self._show_head(row_)
        self.trouble.show_row(row_)
        self.answers.show_row(row_)
        self.answers.show_quotes(self.evidence)
        if not typing:
            # Even where it is the same: what was typed and kept is the panel's to take back from now on.
            self.comment.setText(row_.review.comment)
        self._show_source()
        self.details.show_row(row_, same=same)
        self._looking.look(job, row_)

    def put_away(self) -> None:
        """Keep what is being typed, and show no row any more."""
        self._keep_all()
        self.row = None
        self.slide_out()

    def _keep_all(self) -> None:
        """What is being typed about a row is kept before another one is shown."""
        self._keep_comment()
        self.answers.keep_all()

    def _make_fields(self, job: Job, headers: tuple[str, ...]) -> None:
        if self.answers.make(job.answers, headers):
            self.answers.bring_in_order(self._scroll, self.comment)

    def _show_head(self, row_: AnswerRow) -> None:
        look = row_look(row_.outcome.status)
        self.title.setText(tr("Row {number}", number=count(row_.number)))
        self._scroll.setAccessibleName(self.title.text())
        named = _document_name(self._job, row_)
        self.document_name.setText(named)
        self.document_name.setVisible(bool(named))
        self.pill.show_state(look.word, look.icon, look.tone)
        self.edited.setVisible(bool(row_.review.edits))
        self.edited.show_state(tr("edited"), "edit", row_look(RowStatus.WAITING).tone)
        ticked = row_.review.approved
        self.approve_button.setChecked(ticked)
        self.approve_button.setText(tr("A&pproved") if ticked else tr("A&pprove"))

    def _show_source(self) -> None:
        job, row_ = self._job, self.row
        if job is None or row_ is None:
            return
        marks = {source - 1: found for source, found in self.answers.marks(self.evidence).items()}
        own = marks.pop(-1, ())
        if self._document or "document" in self.__dict__:
            self.document.show_document(self._document, own)
        asked = _asked(job)
        self.source.setVisible(bool(job.columns))
        self.source.show_cells(job.columns, row_.cells, asked, marks)

    def _show_found(self, document: DocumentText | None, found: tuple[Evidence, ...]) -> None:
        self._document, self.evidence = document, found
        self._show_source()
        self.answers.show_quotes(found)
        tab_as_seen(self)

    def _show_price(self, requests: int, price: Decimal | None) -> None:
        if self.row is None or not requests:
            return
        practice = self._job is not None and self._job.practice
        if self.row.outcome.status in UNUSABLE:
            self.trouble.show_price(price, practice=practice)
        else:
            self.details.again.show_price(self.row, price, practice=practice)
            self.details.again.show()

    # -- doing --------------------------------------------------------------------------------------------
    def edit(self) -> None:
        """Correct the answer that has the focus, else the first one with a missing quote, else the first."""
        field = self.answers.first_to_edit(self.evidence)
        if field is not None:
            self._scroll.ensureWidgetVisible(field)
            field.edit()

    def back(self) -> None:
        """Out of what the person is in: the editor, then the panel."""
        for _at, field, _editor in self.answers.open:
            field.leave()
            return
        self.slide_out()

    def approve_and_go_on(self) -> None:
        """Tick the row, once what is being typed is kept, and go on to the next."""
        at, _field, editor = next(iter(self.answers.open), (0, None, None))
        if editor is not None and editor.changed:
            self._keep(at, editor.take(), self.approve_and_go_on)
        elif self._job is not None and self.row is not None:
            self._deeds.approve(self._job, self.row, True, self.next_wanted.emit)

    def undo(self) -> None:
        """Take back the last step."""
        if self._job is not None:
            self._deeds.step(self._job, back=True)

    def redo(self) -> None:
        """Do it again."""
        if self._job is not None:
            self._deeds.step(self._job, back=False)

    def _tick(self) -> None:
        if self._job is not None and self.row is not None:
            self._deeds.approve(self._job, self.row, self.approve_button.isChecked())

    def _keep(self, at: int, text: str, then: Callable[[], object] = lambda: None) -> None:
        if self._job is not None and self.row is not None:
            self._deeds.keep(self._job, self.row, at, self.fields[at].header, text, then)

    def _reset(self, at: int) -> None:
        if self._job is not None and self.row is not None:
            self._deeds.reset(self._job, self.row, at, self.fields[at].header)

    @property
    def _commented(self) -> bool:
        """Whether the field holds another comment than the row."""
        return self.row is not None and self.comment.text().strip() != self.row.review.comment

    def _keep_comment(self) -> None:
        if self._job is not None and self.row is not None and self._commented:
            self._deeds.comment(self._job, self.row, self.comment.text())

    def _send_again(self) -> None:
        if self._job is not None and self.row is not None:
            self.trouble.again.setEnabled(False)
            self._deeds.send_again(self._job, self.row, lambda: self.trouble.again.setEnabled(True))

    def _changed(self, after: AnswerRow, said: str) -> None:
        """A row is another now: shown if it is still the one, and told to the table."""
        if self._job is not None and self.row is not None and self.row.number == after.number:
            self.answers.leave_kept()
            self.show_row(self._job, self.answers.headers, after)
        self.row_changed.emit(after)
        self.foot.say(said, undo=True)

    def _refuse(self, number: int, at: int, problem: Problem) -> None:
        editor = self.answers.editor_at(at) if self.row is not None and self.row.number == number else None
        if editor is None:
            self._page.show_problem(problem)
        else:
            editor.say(f"{title_of(problem)} {advice_of(problem)}")

    def _stepped(self, step: Step | None, back: bool) -> None:
        if step is None:
            self.foot.say(
                tr("There is nothing to take back.") if back else tr("There is nothing to do again.")
            )
            return
        answer = self.answers.headers[step.answer] if step.answer is not None else tr("the answers")
        self.rows_changed.emit()
        self.foot.say(step_words(step, answer, back=back))
        if self.row is not None and self.row.number != step.number:
            self.number_wanted.emit(step.number)
        self._looking.fetch_row()

    def _show_again(self, row_: AnswerRow) -> None:
        if self._job is not None:
            self.show_row(self._job, self.answers.headers, row_)
            self.row_changed.emit(row_)

    def _go_to(self, quote: Evidence) -> None:
        """To the place of a quote."""
        place = quote.spans[0][0]
        box = self.document.go_to(place) if quote.source == 0 else self.source.go_to(quote.source - 1, place)
        if box is not None:
            self._scroll.ensureWidgetVisible(box)
            box.setFocus(Qt.FocusReason.OtherFocusReason)


def _document_name(job: Job | None, row_: AnswerRow) -> str:
    """The file that a row is, so that the person knows what the answers are of without scrolling; "" for a table's row."""
    if job is None or not job.has_documents or DOCUMENT_COLUMNS[0] not in job.columns:
        return ""
    return show(row_.cells[job.columns.index(DOCUMENT_COLUMNS[0])])


def _asked(job: Job) -> list[int]:
    """The columns that the prompt uses, in their own order."""
    try:
        template = compile_prompt(job.recipe.prompt, job.columns, documents=job.has_documents)
    except Problem:
        return []
    return sorted(template.columns)
