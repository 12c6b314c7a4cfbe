"""The Data page on a fake desk: what is shown of tables and documents, and what the person chooses of them."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox

from batchdesk.core.inspection import Column, Document, Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.gui.theme import Theme
from batchdesk.gui.wizard.document_choices import patterns_in
from batchdesk.gui.wizard.document_words import summary
from batchdesk.gui.wizard.documents_table import DocumentsTable
from batchdesk.gui.wizard.flow import Draft, meaning
from batchdesk.gui.wizard.found_view import COLUMNS, DOCUMENTS, FoundView
from batchdesk.gui.wizard.inside_pane import MOST_CHARACTERS
from batchdesk.gui.wizard.path_columns import likely_path_column, names_file
from batchdesk.gui.wizard.picking import first_filled
from tests.gui import fake_world as world
from tests.gui.wizard.conftest import Stages
from tests.gui.wizard.stage import Desk, Doubled, Stage, application, wait_until

pytestmark = pytest.mark.gui


def _found(stage: Stage) -> FoundView:
    return stage.wizard.data_page.found


def _pick(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def _press(stage: Stage, at: int) -> None:
    _found(stage).views._group.button(at).click()
    stage.settle()


# -- tables -----------------------------------------------------------------------------------------------
def test_a_hidden_sheet_is_named_as_hidden_and_can_be_read(stage: Stage) -> None:
    """Somebody would not know why a sheet is listed that the spreadsheet does not show."""
    stage.begin("full.xlsx")
    box = stage.wizard.data_page.sheet
    assert [box.itemText(at) for at in range(box.count())] == ["Tickets", "Codes", "Archive (hidden)"]
    _pick(box, "Archive")
    stage.settle()
    assert stage.desk.read_with[-1].sheet == "Archive"


def test_another_sheet_forgets_header_row_and_path_column_and_nothing_else(stage: Stage) -> None:
    """The header row of one sheet would cut another's rows, or the choice to leave hidden rows out would be lost."""
    stage.begin("full.xlsx")
    stage.wizard.data_page.read(
        Path("full.xlsx"), SourceChoice("Tickets", 3, visible_only=True, keep_notes=True, path_column="Notes")
    )
    stage.settle()
    _pick(stage.wizard.data_page.sheet, "Codes")
    stage.settle()
    assert stage.desk.read_with[-1] == SourceChoice("Codes", None, visible_only=True, keep_notes=True)


def test_hidden_rows_are_told_and_left_out_at_a_tick(stage: Stage) -> None:
    """Rows that nobody sees in the spreadsheet would be paid for."""
    stage.begin("full.xlsx")
    box = _found(stage).table_choices.visible_only
    assert box.isVisible() and box.text() == "Only visible rows (37 hidden)"
    box.click()
    stage.settle()
    assert stage.wizard.draft.choice.visible_only and stage.wizard.draft.inspection.rows == 463  # type: ignore[union-attr]
    stage.begin()
    assert not box.isVisible() and not box.isChecked()


def test_notes_and_totals_under_the_table_can_be_seen_kept_and_left_out_again(stage: Stage) -> None:
    """A last row that only looks like a total would be missing from the job, and nobody could help it."""
    stage.begin("full.xlsx")
    line = _found(stage).left_out
    assert line.said.text() == "2 notes and 1 total under the table are left out."
    notes = [label.text() for label in _found(stage).notes.findChildren(QLabel)]
    assert any("Order value" in note for note in notes)
    assert not any("left out" in note for note in notes), "the same is told twice, in other words"
    line.show_them.click()
    shown = [line._column.itemAt(at).widget().text() for at in range(3)]  # type: ignore[union-attr]
    assert shown[0] == "Row 504: Total 107,412.50"
    line.change.click()
    stage.settle()
    assert stage.wizard.draft.choice.keep_notes and "kept as rows" in line.said.text()
    line.change.click()
    stage.settle()
    assert not stage.wizard.draft.choice.keep_notes


def test_two_changes_at_once_are_both_kept(stage: Stage) -> None:
    """A tick made while the file is still being read would be undone by the next one."""
    stage.begin("full.xlsx")
    gate = stage.desk.hold("inspect")
    _found(stage).table_choices.visible_only.click()
    _found(stage).left_out.change.click()
    gate.set()
    stage.settle()
    choice = stage.wizard.draft.choice
    assert choice.visible_only and choice.keep_notes and choice.sheet == "Tickets"


def test_columns_are_listed_with_type_filled_cells_and_an_example(stage: Stage) -> None:
    """A half empty column would only be noticed in the answers."""
    stage.begin("full.xlsx")
    _press(stage, COLUMNS)
    table = _found(stage).columns
    assert table.isVisible()
    model = table.model()
    lines = [[model.index(row, at).data() for at in range(4)] for row in range(model.rowCount())]
    assert lines[1][:3] == ["Opened", "date", "all"] and lines[5] == [
        "Notes",
        "text",
        "71 of 500",
        "called twice",
    ]


def test_a_database_has_tables_and_no_header_row(stage: Stage) -> None:
    """Somebody would look for the sheet of a database, and move a header row that it does not have."""
    stage.begin("shop.sqlite")
    choices = _found(stage).table_choices
    assert choices.sheet.accessibleName() == choices.sheet_label.text() == "Table"
    assert choices.sheet.isVisible() and not choices.header.isVisible()


def test_column_names_in_two_rows_are_told(stage: Stage) -> None:
    """Names like “2025 - Sales” would look invented."""
    stage.begin("full.xlsx")
    more = _found(stage).table_choices.header_more
    assert more.isVisible() and more.text() == "in 2 rows" and "joined" in more.toolTip()


# -- a column that names files ----------------------------------------------------------------------------
def test_a_column_of_file_names_is_offered_as_documents(stage: Stage) -> None:
    """A list of contracts would be asked about their names instead of their texts."""
    stage.begin("contracts.xlsx")
    choices = _found(stage).table_choices
    assert choices.paths.isVisible() and choices.paths.currentData() == ""
    _pick(choices.paths, "File")
    stage.settle()
    assert stage.wizard.draft.choice.path_column == "File"
    _press(stage, DOCUMENTS)
    assert _found(stage).documents.table.cells.rowCount() == 5
    said = meaning(stage.wizard.draft)
    assert (said.rows, said.documents, said.unreadable) == (5, False, 1)
    found = stage.wizard.draft.inspection
    assert found and first_filled(found, "{{Contract}} {{document}}", 9) == (1, 2, 3, 4)


def test_any_column_can_be_told_to_name_files(stage: Stage) -> None:
    """File names without an ending would never be offered."""
    stage.begin()
    choices = _found(stage).table_choices
    assert not choices.paths.isVisible() and _found(stage).more.isVisible()
    _found(stage).names_files.trigger()
    assert choices.paths.isVisible() and choices.paths.findData("Ticket") > 0


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("signed/C-1.pdf", True),
        (r"C:\\Users\\ada\\Lease 4.DOCX", True),
        ("https://example.com/a.pdf", False),
        ("see the file lease.pdf, page 4", False),
        ("12.5", False),
        ("", False),
    ],
)
def test_what_looks_like_a_file(text: str, yes: bool) -> None:
    """Addresses on the web would be offered as files, or paths of Windows would not."""
    assert names_file(text) is yes


def test_numbers_never_name_files() -> None:
    """A price of 4.md would be a document."""
    found = replace(
        world.inspection(), columns=(Column("A", "number", 1, "4.md"), Column("B", "text", 1, "b.md"))
    )
    assert likely_path_column(found) == "B"


# -- the clipboard ----------------------------------------------------------------------------------------
def test_a_copied_table_is_pasted_by_ctrl_v(stage: Stage) -> None:
    """Ten rows in the clipboard would have to be saved as a file first."""
    stage.begin("")
    QGuiApplication.clipboard().setText("Name\tText\nAda\tGood")
    stage.wizard.activateWindow()
    wait_until(stage.wizard.isActiveWindow)
    QTest.keyClick(stage.wizard, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.desk.pasted.startswith("Name\tText")
    assert stage.wizard.draft.source and stage.wizard.draft.source.name.startswith("Pasted table")


def test_a_clipboard_without_a_table_says_so(stage: Stage) -> None:
    """Nothing would happen, and nobody would know why."""
    stage.begin("")
    QGuiApplication.clipboard().setText("word")
    stage.wizard.data_page.paste.click()
    stage.settle()
    assert "no table" in stage.wizard.data_page.banner.title.text()
    assert stage.wizard.draft.source is None


def test_a_file_copied_in_the_file_manager_is_read(stage: Stage) -> None:
    """Its name alone would be pasted as a table."""
    stage.begin("")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/data/november.xlsx")])
    QGuiApplication.clipboard().setMimeData(data)
    stage.wizard.data_page.take_pasted()
    stage.settle()
    assert stage.wizard.draft.source == Path("/data/november.xlsx")


def test_pasting_into_a_field_stays_in_the_field(stage: Stage) -> None:
    """A pattern from the clipboard would replace the data."""
    stage.begin("All of 2026")
    choices = _found(stage).document_choices
    choices.more.open()
    QGuiApplication.clipboard().setText("*.pdf")
    stage.wizard.activateWindow()
    wait_until(stage.wizard.isActiveWindow)
    choices.patterns.setFocus()
    QTest.keyClick(choices.patterns, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert choices.patterns.text() == "*.pdf" and not stage.desk.pasted


# -- documents --------------------------------------------------------------------------------------------
def test_the_report_says_what_becomes_of_all_documents(stage: Stage) -> None:
    """Three files of forty would be missing in the workbook, and only there."""
    stage.begin("All of 2026")
    view = _found(stage).documents
    assert view.said.text() == "40 documents, 25.3 MB, 327 pages; 37 to send, 3 can not be read"
    model = view.table.cells
    sent = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert sent[0] == "as text" and sent[18] == "as pages" and sent[25] == "as picture"
    assert sent[20] == "not sent: It is protected with a password."
    assert "garbled" in sent[19]


def test_only_trouble_keeps_the_rows_own_numbers(stage: Stage) -> None:
    """The person would try row 1 and mean the first with trouble."""
    stage.begin("All of 2026")
    view = _found(stage).documents
    assert [button.text() for button in view.filter._group.buttons()] == ["All 40", "With trouble 4"]
    view.filter._group.button(1).click()
    numbers = [view.table.cells.number_at(row) for row in range(view.table.cells.rowCount())]
    assert numbers == [20, 21, 22, 23]
    assert view.table.cells.headerData(0, Qt.Orientation.Vertical) == "20"


def test_pdf_files_have_a_price_for_each_way(stage: Stage) -> None:
    """Sending pages instead of text would cost five times as much, and the person would learn it from the bill."""
    stage.begin("All of 2026")
    choices = _found(stage).document_choices
    words = [button.text() for button in choices.pdf._group.buttons()]
    assert words == ["Text, else pages  $0.085", "Text  $0.076", "Pages  $0.35"]
    assert choices.priced.text() == "with Claude Haiku 5.5"
    choices.pdf._group.button(2).click()
    stage.settle()
    assert stage.wizard.draft.choice.pdf_as == "pdf"
    assert _found(stage).documents.table.cells.index(0, 1).data() == "as pages"


def test_another_model_prices_the_documents_anew(stage: Stage) -> None:
    """The price of the cheap model would be shown for the dear one."""
    stage.begin("All of 2026", replace(world.CONTRACTS, model="claude-opus-5-5"))
    assert _found(stage).document_choices.priced.text() == "with Claude Opus 5.5"
    assert _found(stage).document_choices.pdf._group.button(1).text() == "Text  $0.38"


def test_every_option_of_a_folder_looks_again_and_forgets_none(stage: Stage) -> None:
    """Choosing one thing would undo another in silence."""
    stage.begin("All of 2026")
    choices = _found(stage).document_choices
    choices.more.open()
    choices.subfolders.click()
    stage.settle()
    choices.patterns.setText("*.pdf; *.eml")
    choices.patterns.editingFinished.emit()
    stage.settle()
    choices.split.click()
    choices.pages.setValue(30)
    stage.settle()
    choice = stage.wizard.draft.choice
    assert (choice.subfolders, choice.patterns, choice.split_pages) == (False, ("*.pdf", "*.eml"), 30)
    assert patterns_in(" a.pdf , ;") == ("a.pdf",)


def test_attachments_are_offered_only_where_there_is_mail(stage: Stage) -> None:
    """A folder of scans would be asked about mails."""
    stage.begin("Contracts 2026")
    _found(stage).document_choices.more.open()
    assert not _found(stage).document_choices.attachments.isVisible()
    stage.begin("All of 2026")
    assert _found(stage).document_choices.attachments.isVisible()


def test_one_document_is_sent_otherwise_and_stays_chosen(stage: Stage) -> None:
    """One scan among forty texts would force everything to be sent as pages."""
    stage.begin("All of 2026")
    view = _found(stage).documents
    view.table.selectRow(19)
    stage.settle()
    assert [way.words for way in view.pane._ways] == ["Text, $0.000045", "Pages, $0.0036", "Leave out"]
    view.pane.ways._group.button(0).click()
    stage.settle()
    assert stage.wizard.draft.choice.each == (("scans/Scan 0442.pdf", "text"),)
    assert view.table.current_number() == 20 and view.pane.isVisible()
    view.pane.ways._group.button(2).click()
    stage.settle()
    assert stage.wizard.draft.choice.each == (("scans/Scan 0442.pdf", "not"),)
    assert "1 left out" in view.said.text() and "Left out" in view.pane.state.text()


def test_the_menu_of_a_document_offers_its_ways(stage: Stage) -> None:
    """Without the look inside nobody could leave a file out."""
    stage.begin("All of 2026")
    view = _found(stage).documents
    menu = view.table.menu_for(13)
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Look inside",
        "Send, $0.0012",
        "Leave out",
    ]
    menu.actions()[-1].trigger()
    stage.settle()
    assert stage.wizard.draft.choice.each == (("NDA Brightwater.docx", "not"),)
    assert view.table.menu_for(99) is None


@pytest.mark.parametrize(
    ("row", "page", "words"),
    [
        (2, 1, ""),
        (19, 1, "3 pages as PDF, 8.0 kB. Claude sees the pages with their text"),
        (25, 2, "A PNG picture of"),
        (18, 0, "4 pages as PDF, 8.0 kB. Claude sees them as pictures"),
    ],
)
def test_a_look_inside_shows_what_is_sent(stage: Stage, row: int, page: int, words: str) -> None:
    """Garbled text would be paid for unseen."""
    stage.begin("All of 2026")
    pane = _found(stage).documents.pane
    assert not pane.isVisible()
    _found(stage).documents.table.selectRow(row)
    stage.settle()
    assert pane.isVisible() and pane.stack.currentIndex() == page
    assert words in (pane.words.text() if page == 0 else pane.more.text())
    if page == 1:
        assert pane.text.toPlainText().startswith("LEASE") and pane.text.isReadOnly()


def test_a_very_long_text_is_cut_for_the_eye_only(stage: Stage) -> None:
    """The window would stand still over a book, or the person would believe that only its beginning is sent."""
    stage.begin("All of 2026")
    _found(stage).documents.table.selectRow(17)
    stage.settle()
    pane = _found(stage).documents.pane
    assert len(pane.text.toPlainText()) == MOST_CHARACTERS
    assert "The first 200,000 of" in pane.more.text() and "all of them are sent" in pane.more.text()


def test_trouble_with_looking_inside_is_said_in_the_pane(stage: Stage) -> None:
    """The text of the document before would stand under the name of this one."""
    stage.begin("All of 2026")
    stage.desk.faults["look_inside"] = Problem(Trouble.FILE_PROTECTED, name="a.pdf")
    _found(stage).documents.table.selectRow(2)
    stage.settle()
    pane = _found(stage).documents.pane
    assert pane.stack.currentIndex() == 0 and "password" in pane.words.text()


class SlowFirst(Desk):
    """Looks into the third document until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.may_end = threading.Event()

    def look_inside(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        assert number != 3 or self.may_end.wait(10)
        return super().look_inside(source, choice, number)


def test_the_last_document_asked_for_is_the_one_shown(stages: Stages) -> None:
    """Walking down the list by the arrow key would show the text of another file."""
    desk = SlowFirst()
    stage = stages(desk)
    stage.begin("All of 2026")
    view = _found(stage).documents
    view.table.selectRow(2)
    view.table.selectRow(25)
    wait_until(lambda: view.pane.stack.currentIndex() == 2)
    desk.may_end.set()
    stage.settle()
    assert view.pane.title.text() == "Damage 03.jpg" and view.pane.stack.currentIndex() == 2


def test_escape_closes_the_look_inside_and_keeps_the_keyboard_in_the_list(stage: Stage) -> None:
    """The keyboard would be lost in something that is gone."""
    stage.begin("All of 2026")
    stage.wizard.activateWindow()
    wait_until(stage.wizard.isActiveWindow)
    view = _found(stage).documents
    view.table.setFocus()
    view.table.selectRow(2)
    stage.settle()
    view.pane.text.setFocus()
    QTest.keyClick(view.pane.text, Qt.Key.Key_Escape)
    assert not view.pane.isVisible() and QApplication.focusWidget() is view.table


def test_ten_thousand_documents_are_shown_at_once(theme: Theme) -> None:
    """The window would stand still for a large folder."""
    table = DocumentsTable(theme)
    table.resize(900, 600)
    files = tuple(
        Document(f"File {at}.pdf", "a/b", "pdf", 1000, 3, 900, "text", "", note="odd" if at % 9 == 0 else "")
        for at in range(10_000)
    )
    begin = time.thread_time()  # a clock would count what else this machine does
    table.show_documents(files, SourceChoice())
    table.show_only_trouble(True)
    took = time.thread_time() - begin
    assert table.cells.rowCount() == 1112
    assert took < 0.5, f"{took:.3f} s"  # a frame on a quiet machine, with room for a slow one
    table.deleteLater()


# -- citations --------------------------------------------------------------------------------------------
def test_citations_are_offered_for_free_text_over_documents_and_read_nothing_again(stage: Stage) -> None:
    """Forty documents would be read again for a tick, or answers would come without their proof."""
    stage.begin("All of 2026", replace(world.CONTRACTS, answers=()))
    stage.next()
    box = stage.wizard.ask_page.form.citations
    assert box.isVisible() and box.box.isEnabled()
    before = stage.desk.calls.count("inspect")
    box.box.click()
    stage.settle()
    draft = stage.wizard.draft
    assert draft.choice.citations and draft.cites and draft.inspection is not None
    assert stage.desk.calls.count("inspect") == before
    stage.wizard.foot.back.click()
    stage.settle()
    assert stage.desk.calls.count("inspect") == before


def test_answer_columns_and_citations_exclude_each_other_in_words(stage: Stage) -> None:
    """The service would refuse the job for a reason that nobody saw coming."""
    stage.begin("All of 2026", world.CONTRACTS)
    stage.next()
    box = stage.wizard.ask_page.form.citations
    assert box.isVisible() and not box.box.isEnabled() and "exclude each other" in box.said.text()
    stage.begin(recipe=world.TICKETS)
    stage.next()
    assert not box.isVisible()


def test_citing_makes_another_job_of_the_same_rows() -> None:
    """The old price would be shown for a job that sends something else."""
    found: Inspection = world.many_documents()
    draft = Draft().pointed_at(Path("f")).read(found).drafted(world.many_jobs()[0])
    citing = draft.citing(True)
    assert citing.inspection is found and not citing.job_id and draft.citing(False) is draft


# -- the keyboard -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("source", ["full.xlsx", "All of 2026", "contracts.xlsx"])
def test_every_control_of_the_page_has_a_name(stage: Stage, source: str) -> None:
    """A screen reader would stop at something that it can not name."""
    stage.begin(source)
    page = stage.wizard.data_page
    if page.found.document_choices.isVisible():
        page.found.document_choices.more.open()
    kinds = (QComboBox, QSpinBox, QLineEdit, QCheckBox)
    for control in (one for kind in kinds for one in page.findChildren(kind)):
        if control.isVisible() and not isinstance(control.parent(), QSpinBox | QComboBox):
            assert control.accessibleName() or (isinstance(control, QCheckBox) and control.text()), control


def test_a_yes_or_no_is_shown_as_the_spreadsheet_and_the_prompt_have_it(stage: Stage) -> None:
    """The person would write {{Paid}} = yes into the prompt, and Claude would read TRUE."""
    columns = (Column("Paid", "yes/no", 2, "TRUE"),)
    stage.desk.found = replace(world.inspection(), columns=columns, preview=((True,), (False,)), rows=2)
    stage.begin()
    model = _found(stage).table.model()
    assert [model.index(row, 0).data() for row in (0, 1)] == ["TRUE", "FALSE"]


@pytest.mark.parametrize("source", ["full.xlsx", "All of 2026"])
def test_the_page_fits_a_laptop_in_a_language_of_long_words(stages: Stages, source: str) -> None:
    """In German the last choices would stand outside the window."""
    doubled = Doubled()
    application().installTranslator(doubled)
    stage = stages()
    stage.begin(source)
    if source == "All of 2026":
        _found(stage).document_choices.more.open()
        _found(stage).documents.table.selectRow(19)
        stage.settle()
    application().removeTranslator(doubled)
    assert stage.wizard.minimumSizeHint().width() <= 1366 - 176
    assert not _found(stage).documents.table.horizontalScrollBar().isVisible()


def test_tab_meets_the_look_inside_from_its_head_to_its_text(stage: Stage) -> None:
    """The keyboard would jump from the list into the text and back up to the choice how it is sent."""
    stage.begin("All of 2026")
    stage.wizard.activateWindow()
    wait_until(stage.wizard.isActiveWindow)
    view = _found(stage).documents
    view.table.selectRow(19)
    stage.settle()
    view.table.setFocus()
    met = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met[0] in view.pane.ways._group.buttons() and met[1:] == [view.pane.close_button, view.pane.text]


def test_the_parts_of_one_file_count_its_size_once() -> None:
    """A folder of 8 MB would be said to hold 40."""
    part = Document("Handbook.pdf", "", "pdf", 8_000_000, 50, 9, "text", "", part="pages 1-50")
    said = summary((part, replace(part, part="pages 51-80", pages=30)), SourceChoice())
    assert said == "2 documents, 8.0 MB, 80 pages; 2 to send"
