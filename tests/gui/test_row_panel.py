"""A person goes through the answers in the side panel, by mouse and by keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.quoting import PageBox
from batchdesk.core.rows import RowStatus
from batchdesk.desk.results_api import DocumentText
from batchdesk.gui.announcer import LAST_SAID
from batchdesk.gui.job.row.editors import Editor
from batchdesk.gui.job.row.marks import NumberBadge
from batchdesk.gui.job.row.page_picture import PagePicture
from batchdesk.gui.job.row.panel import RowPanel
from batchdesk.gui.settings import Settings
from tests.gui.contract_pdf import contract_pdf
from tests.gui.fake_desk import FakeDesk
from tests.gui.pictures import review
from tests.gui.pictures.listening import controls
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

Stages = Callable[..., Stage]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _open(stages: Stages, desk: FakeDesk, job_id: str = "q1", position: int = 1) -> tuple[Stage, RowPanel]:
    stage = stages(desk=desk)
    stage.window.activateWindow()
    wait_until(stage.window.isActiveWindow)
    return stage, review.opened(stage, job_id, position)


def _editor(panel: RowPanel, at: int) -> Editor:
    editor = panel.fields[at].editor
    assert editor is not None
    return editor


def _words(panel: RowPanel, at: int) -> list[str]:
    field = panel.fields[at]
    labels = field._holder.findChildren(type(field.own))
    return [label.text() for label in labels if label.isVisibleTo(field)]


def test_an_answer_is_corrected_in_place_and_claudes_own_stands_beside_it(stages: Stages) -> None:
    """Lost: what Claude had answered, once somebody changed it; or the way back to it."""
    stage, panel = _open(stages, review.desk())
    panel.fields[2].pencil.click()
    field = _editor(panel, 2).field
    assert isinstance(field, QLineEdit) and field.hasFocus() and field.text() == "49.9"
    field.setText("1.234,50")
    QTest.keyClick(field, Qt.Key.Key_Return)
    stage.settle()
    assert panel.fields[2].value.text() == "1,234.5"
    assert panel.fields[2].own.text() == "49.9" and panel.fields[2].changed.isVisibleTo(panel)
    assert stage.desk.results.rows("q1", [2])[0].answers[2] == 1234.5
    assert stage.pages.job.answers.model.row_at(1).answers[2] == 1234.5  # the table shows it, too
    panel.fields[2].reset.click()
    stage.settle()
    assert panel.fields[2].value.text() == "49.9" and not panel.fields[2].changed.isVisibleTo(panel)


def test_a_comment_that_is_kept_by_the_click_on_approve_stays_in_sight(stages: Stages) -> None:
    """Lost: what was just written about a row, as it seems: it was kept, and gone from the panel and the table."""
    stage, panel = _open(stages, review.desk())
    panel.comment.setFocus()
    QTest.keyClicks(panel.comment, "Ask Ines")
    QTest.mouseClick(panel.approve_button, Qt.MouseButton.LeftButton)
    stage.settle()
    shown = stage.pages.job.answers.model.row_at(1).review
    assert panel.comment.text() == shown.comment == "Ask Ines" and shown.approved


def test_a_choice_is_picked_and_never_typed(stages: Stages) -> None:
    """Lost: a fifth category that nobody agreed on."""
    stage, panel = _open(stages, review.desk())
    panel.fields[0].edit()
    combo = _editor(panel, 0).field
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(at) for at in range(combo.count())] == [
        "delivery", "damaged", "billing", "praise", "(empty)",
    ]  # fmt: skip
    combo.setCurrentIndex(1)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == "billing" and panel.fields[0].editor is not None, (
        "an arrow only looks around"
    )
    QTest.keyClick(combo, Qt.Key.Key_Return)
    stage.settle()
    assert panel.fields[0].value.text() == "billing"


def test_a_choice_taken_from_the_open_list_is_kept_at_once(stages: Stages) -> None:
    """Lost: who works with the mouse has to find a key that keeps what was clicked."""
    stage, panel = _open(stages, review.desk())
    panel.fields[0].edit()
    combo = _editor(panel, 0).field
    assert isinstance(combo, QComboBox)
    combo.showPopup()
    combo.view().setCurrentIndex(combo.model().index(2, 0))
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)
    stage.settle()
    assert panel.fields[0].value.text() == "billing"


def test_what_can_not_be_kept_says_why_where_it_was_typed(stages: Stages) -> None:
    """Lost: what was typed, or why it did not fit, in a message at the other end of the window."""
    stage, panel = _open(stages, review.desk())
    panel.fields[3].edit()
    editor = _editor(panel, 3)
    editor.field.setText("9/3/2026")  # type: ignore[union-attr]
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    stage.settle()
    assert editor.trouble.isVisibleTo(panel) and "could change places" in editor.trouble.text()
    assert editor.text == "9/3/2026" and not stage.pages.job.banner.isVisible()
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    wait_until(lambda: panel.fields[3].editor is None)
    assert panel.isVisible() and not stage.desk.results.rows("q1", [2])[0].review


def test_the_whole_review_works_by_keyboard(stages: Stages) -> None:
    """Lost: everyone who works without a mouse, and the pace of everyone else."""
    stage, panel = _open(stages, review.desk(review._failed, status=RowStatus.CUT_OFF), position=0)
    table = stage.pages.job.answers.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F8)
    wait_until(lambda: panel.row is not None and panel.row.number == 2, "the next problem")
    QTest.keyClick(table, Qt.Key.Key_F2)
    combo = _editor(panel, 0).field
    combo.setCurrentIndex(1)  # type: ignore[union-attr]
    QTest.keyClick(combo, Qt.Key.Key_Return, CTRL)
    wait_until(lambda: panel.row is not None and panel.row.number == 3, "the next row, once it is kept")
    stage.settle()
    done = stage.desk.results.rows("q1", [2])[0]
    assert done.answers[0] == "damaged" and done.review.approved
    QTest.keyClick(table, Qt.Key.Key_F8)
    wait_until(lambda: panel.row is not None and panel.row.number == 4, "the problem after it")
    QTest.keyClick(table, Qt.Key.Key_F8, SHIFT)
    stage.settle()
    assert panel.row is not None and panel.row.number == 4  # what is approved is no problem any more
    assert panel.foot.said.text() == "No row above needs a look."


def test_undo_says_what_it_took_back_and_redo_brings_it_again(stages: Stages) -> None:
    """Lost: trust in undo; nobody sees, or hears, what it did."""
    stage, panel = _open(stages, review.desk())
    panel._keep(0, "billing")
    stage.settle()
    assert panel.foot.said.text() == "Category is corrected." and panel.foot.undo.isVisibleTo(panel)
    QTest.keyClick(panel, Qt.Key.Key_Z, CTRL)
    stage.settle()
    assert panel.fields[0].value.text() == "damaged"
    assert panel.foot.said.text() == "Taken back: Category of row 2."
    assert stage.window.property(LAST_SAID) == "Taken back: Category of row 2."
    QTest.keyClick(panel, Qt.Key.Key_Z, CTRL | SHIFT)
    wait_until(lambda: panel.fields[0].value.text() == "billing")
    panel.undo()
    panel.undo()
    stage.settle()
    assert panel.foot.said.text() == "There is nothing to take back."


def test_undo_goes_to_the_row_it_is_about(stages: Stages) -> None:
    """Lost: what was undone, since it happened out of sight."""
    stage, panel = _open(stages, review.desk())
    panel._keep(0, "billing")
    stage.settle()
    stage.pages.job.answers.choose_row(7)
    wait_until(lambda: panel.row is not None and panel.row.number == 8)
    panel.undo()
    wait_until(lambda: panel.row is not None and panel.row.number == 2, "the row that was corrected")
    wait_until(lambda: panel.fields[0].value.text() == "damaged")


def test_quotes_are_marked_in_the_source_and_gone_to(stages: Stages) -> None:
    """Lost: the proof: a person reads the whole text to see whether it says so."""
    _, panel = _open(stages, review.desk())
    box = panel.source.texts[3].box
    marked = {words.replace("\u2029", " ") for words in box.marked}
    assert marked == {"leaks at the base since the very first day", "I want my money back – 49.90"}
    assert all(mark.format.fontUnderline() for mark in box.extraSelections())  # not by colour alone
    quote = panel.evidence[1]
    panel._go_to(quote)
    assert box.hasFocus() and box.textCursor().position() == quote.spans[0][0]


def test_an_invented_quote_says_so_in_words(stages: Stages) -> None:
    """Lost: made-up evidence that looks like any other."""
    _, panel = _open(stages, review.desk(review._missing))
    said = _words(panel, 4)
    assert any("“the handle is broken as well”" in words and "ot" in words for words in said), said
    assert not any(
        "source" in words for words in _words(panel, 5)
    )  # a summary is no quote and never called wrong


def test_the_place_of_a_quote_turns_to_its_page(stages: Stages) -> None:
    """Lost: the page: a person searches a contract of eighty pages for it."""
    stage, panel = _open(stages, review.documents(), "q2")
    (found,) = [quote for quote in panel.evidence if quote.found]
    panel._go_to(found)
    assert panel.document.page.page == 2
    panel.document.tabs._group.button(1).click()
    stage.settle()
    wait_until(lambda: not panel.document.page.picture.pixmap().isNull(), "the page")
    assert stage.desk.documents.drawn[-1][0] == 2
    panel.document.page.before.click()
    stage.settle()
    assert stage.desk.documents.drawn[-1][0] == 1 and not panel.document.page.before.isEnabled()


def test_a_page_that_can_not_be_drawn_says_why_in_its_place(stages: Stages) -> None:
    """Lost: the window, or all trust in it, by one damaged file."""
    desk = review.documents()
    desk.documents.fault = Problem(Trouble.NO_PAGE, reason="it is damaged")
    stage, panel = _open(stages, desk, "q2")
    panel.document.tabs._group.button(1).click()
    stage.settle()
    assert panel.document.page.picture.text() == "This document can not be shown as a page: it is damaged."


def test_one_row_is_sent_again_for_the_price_on_its_button(stages: Stages) -> None:
    """Lost: money nobody agreed to, or the only way to mend one row."""
    stage, panel = _open(stages, review.desk(review._failed, status=RowStatus.CUT_OFF))
    button = panel.trouble.again
    assert button.text().replace("&", "") == "Send this row again for about $0.00041"
    button.click()
    stage.settle()
    assert stage.desk.reviews.sent == [2]
    assert panel.foot.said.text() == "Row 2 is on its way again."


def test_a_comment_is_kept_when_the_field_is_left(stages: Stages) -> None:
    """Lost: remarks that are typed and gone."""
    stage, panel = _open(stages, review.desk())
    panel.comment.setFocus()
    QTest.keyClicks(panel.comment, "Ask Ines")
    QTest.keyClick(panel.comment, Qt.Key.Key_Return)
    stage.settle()
    assert stage.desk.results.rows("q1", [2])[0].review.comment == "Ask Ines"
    assert panel.comment.text() == "Ask Ines"


def test_undo_reaches_the_last_step_from_an_empty_comment(stages: Stages) -> None:
    """Lost: Ctrl+Return goes on to the next row's comment, and Ctrl+Z there did nothing at all."""
    stage, panel = _open(stages, review.desk())
    panel.comment.setFocus()
    QTest.keyClicks(panel.comment, "Ask Ines")
    QTest.keyClick(panel.comment, Qt.Key.Key_Return)
    stage.settle()
    panel.comment.setFocus()
    QTest.keyClick(panel.comment, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.desk.results.rows("q1", [2])[0].review.comment == ""
    QTest.keyClicks(panel.comment, "Typo")
    QTest.keyClick(panel.comment, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.comment.text() == "" and stage.desk.results.rows("q1", [2])[0].review.comment == ""


def test_the_panel_is_made_wider_by_the_arrows_and_leaves_room_for_the_table(
    stages: Stages, tmp_path: Path
) -> None:
    """Lost: a page of a contract in a strip of 360 points, or a panel that pushes the table out."""
    stage = stages(desk=review.desk(), settings=tmp_path / "window.ini")
    panel = review.opened(stage)
    before = panel.width()
    panel.grip.setFocus()
    QTest.keyClick(panel.grip, Qt.Key.Key_Left)
    assert panel.width() == before + 40
    assert Settings(tmp_path / "window.ini").panel_width in (
        0,
        before + 40,
    )  # written at the latest at the end
    assert stage.pages.job.context.settings.panel_width == before + 40
    panel.grip.widen(5000)
    stage.settle()
    assert stage.pages.job.answers.table.width() >= 250


def test_everything_in_the_panel_has_a_name_and_is_reached_by_tab(stages: Stages) -> None:
    """Lost: buttons that are only pictures to a screen reader."""
    _, panel = _open(stages, review.desk(review._edited))
    reachable = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisibleTo(panel) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [
        widget
        for widget in reachable
        if not widget.accessibleName() and not getattr(widget, "text", lambda: "")()
    ]
    assert not nameless
    assert len({widget.accessibleName() for widget in reachable if widget.accessibleName()}) >= 8


@pytest.mark.parametrize("letters", ["𝒳 leaks at the base", "plain"])
def test_marks_stand_where_they_should_behind_rare_letters(stages: Stages, letters: str) -> None:
    """Lost: marks that slip by a letter behind an emoji or a mathematical sign."""
    from batchdesk.gui.job.row.marked_text import MarkedText

    stage = stages(desk=review.desk())
    box = MarkedText(stage.theme, "text", 5)
    from batchdesk.gui.job.row.marked_text import in_units

    text = f"{letters}: the end"
    place = text.index("the end")
    box.show_text(text, in_units(text, [(place, place + 7)]))
    assert box.marked == ("the end",)
    box.deleteLater()
    QApplication.processEvents()


def test_tab_goes_through_the_answers_and_then_to_the_comment(stages: Stages) -> None:
    """Lost: who tabs, or listens, is led past the answers into the source and out of the panel."""
    _, panel = _open(stages, review.desk())
    place: QWidget | None = panel.fields[0].pencil
    stops: list[QWidget] = []
    while place is not None and place is not panel.comment and len(stops) < 200:
        stops.append(place)
        place = place.nextInFocusChain()
    assert [stop for stop in stops if stop in [field.pencil for field in panel.fields]] == [
        field.pencil for field in panel.fields
    ]
    assert panel.source not in stops and len(stops) < 200
    body = panel.comment.parentWidget()
    assert body is not None
    children = body.children()
    assert [children.index(field) for field in panel.fields] == sorted(
        children.index(field) for field in panel.fields
    )
    assert children.index(panel.fields[-1]) < children.index(panel.comment) < children.index(panel.source)


def test_the_page_opens_at_the_first_quote_and_marks_it(stages: Stages) -> None:
    """Lost: the place on the page; who checks a quote reads the whole document again."""
    stage, panel = _open(stages, review.marked(), "q2")
    page = panel.document.page
    assert not stage.desk.documents.looked_for, "nobody looks at pages yet"
    review.page_seen(stage)
    assert page.page == 2 and page.next_mark.isVisibleTo(panel)
    ((number, boxes),) = page.picture.boxes
    assert number == 1 and [box.page for box in boxes] == [2, 2]
    shown = page.picture.grab().toImage()
    place = page.picture.place_of(0)
    ground = shown.pixelColor(round(place.right()) - 2, round(place.top()) - 8)
    marked = shown.pixelColor(round(place.right()) - 2, round(place.top()) + 1)
    assert marked.blue() < 200 < ground.blue(), "the pen is not seen on the paper"
    assert page.area.accessibleDescription() == "1 quote is marked on this page"
    page.next_mark.click()
    stage.settle()
    assert page.page == 1 and [number for number, _ in page.picture.boxes] == [2, 3]
    page.next_mark.click()
    page.next_mark.click()
    assert page.page == 2, "from the last one to the first"


def test_a_page_that_was_turned_stays_when_the_places_come(stages: Stages) -> None:
    """Lost: the page that a person turned to, pulled away under their eyes."""
    _stage, panel = _open(stages, review.marked(), "q2")
    page = panel.document.page
    page.show_places(())
    page.before.click()
    page.show_places([(1, (PageBox(2, 0.1, 0.1, 0.5, 0.02),))])
    assert page.page == 1 and not page.picture.boxes


def test_a_scan_behind_a_scan_is_drawn_too(stages: Stages) -> None:
    """Lost: the page of every row but the first, where the pages are all there is to see."""
    desk = review.documents()
    for key in desk.documents.texts:
        desk.documents.texts[key] = DocumentText(
            f"{key[1]}.pdf", "", (0,), pages=1, as_pages=True, whole=False
        )
    _stage, panel = _open(stages, desk, "q2")
    before = len(desk.documents.drawn)  # more than one where the panel took its time to open
    panel.next_wanted.emit()
    wait_until(lambda: panel.document.title.text() == "3.pdf", "the next document")
    wait_until(lambda: len(desk.documents.drawn) > before, "its page")


def test_quotes_have_the_same_numbers_beside_the_answer_in_the_text_and_on_the_page(stages: Stages) -> None:
    """Lost: which of several marks proves which answer."""
    stage, panel = _open(stages, review.marked(), "q2")
    beside = [badge.text() for field in panel.fields for badge in field.findChildren(NumberBadge)]
    assert beside == ["1", "2", "3"]
    box = panel.document.text.box
    starts = {number: box.toPlainText()[start : start + 12] for start, number in box._numbers.items()}
    assert starts == {1: "The Supplier", 2: "Either party", 3: "It is\nprolon"}
    review.page_seen(stage)
    panel._go_to(next(quote for quote in panel.evidence if quote.quote.startswith("Either")))
    stage.settle()
    assert panel.document.page.isVisibleTo(panel) and panel.document.page.page == 1
    assert panel.document.page.picture.boxes[0][0] == 2


def test_late_places_of_other_quotes_are_not_marked(stages: Stages) -> None:
    """Lost: trust; a corrected answer is proved by the mark of the one before."""
    _stage, panel = _open(stages, review.marked(), "q2")
    panel.document.show_places(("other words",), ((PageBox(1, 0.1, 0.1, 0.5, 0.02),),))
    assert not panel.document.page.places


def test_a_scan_says_that_it_has_no_text_to_search(stages: Stages) -> None:
    """Lost: why nothing is marked; the quote seems to be made up."""
    desk = review.documents()
    for key in desk.documents.texts:
        desk.documents.texts[key] = DocumentText("scan.pdf", "", (0,), pages=1, as_pages=True, whole=False)
    desk.documents.pdf = contract_pdf([["", ""]])
    _stage, panel = _open(stages, desk, "q2")
    assert panel.document.note.isVisibleTo(panel) and "no text" in panel.document.note.text()
    assert panel.document.page.isVisibleTo(panel) and not panel.document.page.picture.boxes
    assert not panel.document.page.next_mark.isVisibleTo(panel)


def test_tab_goes_through_the_panel_as_it_stands(stages: Stages) -> None:
    """Lost: who works by keyboard or listens jumps from the foot of the panel up to its middle and down again."""
    stage, panel = _open(stages, review.marked(), "q2")
    review.page_seen(stage)
    seen = set(controls(panel))
    stops: list[QWidget] = []
    at = panel.nextInFocusChain()
    while at is not panel:
        stops += [at] if at in seen else []
        at = at.nextInFocusChain()
    inside = [stop for stop in stops if panel._scroll.widget().isAncestorOf(stop)]
    heights = [stop.mapTo(panel, stop.rect().bottomLeft()).y() for stop in inside]
    tops = [stop.mapTo(panel, stop.rect().topLeft()).y() for stop in inside]
    assert len(inside) > 10
    assert all(bottom > top for top, bottom in zip(tops, heights[1:], strict=False)), "it goes up again"
    assert stops.index(panel.foot.keyboard) > stops.index(inside[-1]), "the foot comes last"


def test_what_was_done_last_in_another_job_is_not_offered_to_be_taken_back(stages: Stages) -> None:
    """Lost: the trust in Undo: it stood under a job in which nothing had been done."""
    desk = review.desk()
    desk.put(replace(desk.job("q1"), id="later"))
    stage, panel = _open(stages, desk)
    panel.approve_button.click()
    stage.settle()
    assert panel.foot.undo.isVisibleTo(panel) and panel.document_name.isHidden()
    row = stage.desk.results.rows("later", [1])[0]
    panel.show_row(stage.desk.job("later"), panel.answers.headers, row)
    assert not panel.foot.undo.isVisibleTo(panel) and not panel.foot.said.text()


def test_the_panel_names_the_document_that_its_answers_are_of(stages: Stages) -> None:
    """Lost: which of 40 contracts this is, until the person has gone past all its answers."""
    _stage, panel = _open(stages, review.documents(), "q2")
    assert panel.document_name.isVisibleTo(panel) and panel.document_name.text()


def test_a_page_full_of_marks_holds_the_window_for_no_second_and_none_is_darker(stages: Stages) -> None:
    """Lost: the window, for seconds at each turn of the wheel, where a short quote stands all over a page."""
    _, panel = _open(stages, review.desk())
    page, picture = QPixmap(600, 800), PagePicture(panel.theme)
    page.fill()
    picture.setPixmap(page)
    picture.resize(600, 800)
    everywhere = tuple(PageBox(1, at % 40 / 40, at // 40 / 60, 0.02, 0.012) for at in range(1000))
    picture.show_boxes([(1, everywhere)])
    began = time.process_time()
    picture.grab()
    assert time.process_time() - began < 1
    picture.show_boxes([(0, (PageBox(1, 0.1, 0.1, 0.3, 0.05), PageBox(1, 0.2, 0.12, 0.3, 0.05)))])
    drawn = picture.grab().toImage()
    seen = {drawn.pixelColor(round(600 * x), round(800 * y)).name() for x, y in ((0.15, 0.11), (0.3, 0.135))}
    assert len(seen) == 1


def test_approving_an_approved_row_offers_no_undo(stages: Stages) -> None:
    """Lost: an earlier correction, taken back by the undo of something that had not been done."""
    stage, panel = _open(stages, review.desk())
    panel.approve_button.click()
    stage.settle()
    panel.foot.say("")
    panel.approve_and_go_on()
    stage.settle()
    assert not panel.foot.undo.isVisibleTo(panel) and panel.row is not None and panel.row.number == 3
