"""Draws every step and state of the wizard, light and dark: `python -m tests.gui.wizard.screenshots OUTDIR`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from shiboken6 import isValid

from batchdesk.core.caching import CacheKind, CachePlan
from batchdesk.core.estimates import CostShare, Estimate, Suggestion
from batchdesk.core.examples import Example, answer_text, join
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind, Thinking
from batchdesk.core.rows import RowStatus
from batchdesk.gui.theme import Scheme, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.wizard.flow import Place
from batchdesk.gui.wizard.row_picker import RowPicker
from tests.gui import fake_world as world
from tests.gui.pictures.frames import frame, framed
from tests.gui.wizard.stage import Desk, Stage, dressed, wait_until

SIZES = ((1280, 800), (1024, 700))
Draw = Callable[[Stage], None]


def empty(stage: Stage) -> None:
    stage.wizard.start()
    stage.settle()


def _held(stage: Stage, method: str, act: Callable[[], object], *said: int | str) -> None:
    """Do what asks the desk for something, and wait until the desk is at it and the page says how far it is."""
    done, total, words = said or (0, 0, "")
    stage.desk.hold(method, (int(done), int(total), str(words)) if said else None)
    before = stage.desk.calls.count(method)
    act()
    wait_until(lambda: stage.desk.calls.count(method) > before)
    if said:
        busy = next(one for one in stage.wizard.findChildren(BusyRow) if not one.isHidden())
        wait_until(lambda: busy.bar.value() > 0)
    stage.run(10)


def loading(stage: Stage) -> None:
    _held(
        stage,
        "inspect",
        lambda: stage.wizard.start(Path("support-tickets.xlsx")),
        310,
        500,
        "Reading support-tickets.xlsx",
    )


def filled(stage: Stage) -> None:
    stage.begin()


def documents(stage: Stage) -> None:
    stage.begin("Contracts 2026")


def unreadable(stage: Stage) -> None:
    stage.desk.faults["inspect"] = Problem(Trouble.FILE_PROTECTED, name="support-tickets.xlsx")
    stage.begin()


def wrong_header(stage: Stage) -> None:
    stage.begin()
    stage.desk.faults["inspect"] = Problem(Trouble.HEADER_MISSING, row=7, sheet="Tickets")
    stage.wizard.data_page.header.setValue(7)
    stage.settle()


def many_notes(stage: Stage) -> None:
    notes = (
        "Two notes under the table are left out.",
        "The column “Order value” holds 3 cells with text among its numbers.",
        "Row 17 has more cells than the header; the rest is left out.",
        "Two columns are both named “Notes”; the second is read as “Notes (2)”.",
    )
    stage.desk.found = replace(world.inspection(), warnings=notes)
    stage.begin()


def data_full(stage: Stage) -> None:
    stage.begin("full.xlsx")
    stage.wizard.data_page.found.left_out.show_them.click()


def data_sheets(stage: Stage) -> None:
    stage.begin("full.xlsx")
    box = stage.wizard.data_page.sheet
    box.showPopup()
    popup = box.view().window()
    popup.setParent(stage.wizard, Qt.WindowType.Widget)
    popup.move(box.mapTo(stage.wizard, box.rect().bottomLeft()))
    popup.show()


def data_columns(stage: Stage) -> None:
    stage.begin("full.xlsx")
    stage.wizard.data_page.found.views._group.button(1).click()


def data_kept(stage: Stage) -> None:
    stage.begin("full.xlsx")
    stage.wizard.data_page.found.left_out.change.click()
    stage.settle()


def data_database(stage: Stage) -> None:
    stage.begin("shop.sqlite")


def data_paths(stage: Stage) -> None:
    stage.begin("contracts.xlsx")


def data_paths_chosen(stage: Stage) -> None:
    stage.begin("contracts.xlsx")
    box = stage.wizard.data_page.found.table_choices.paths
    box.setCurrentIndex(box.findData("File"))
    box.activated.emit(box.currentIndex())
    stage.settle()
    stage.wizard.data_page.found.views._group.button(2).click()
    stage.settle()


def docs_full(stage: Stage) -> None:
    stage.begin("All of 2026")


def docs_trouble(stage: Stage) -> None:
    stage.begin("All of 2026")
    stage.wizard.data_page.found.documents.filter._group.button(1).click()


def docs_options(stage: Stage) -> None:
    stage.begin("All of 2026")
    stage.wizard.data_page.found.document_choices.more.open()


def _inside(row: int) -> Draw:
    def draw(stage: Stage) -> None:
        stage.begin("All of 2026")
        stage.wizard.data_page.found.documents.table.selectRow(row)
        stage.settle()

    return draw


def docs_inside_text(stage: Stage) -> None:
    _inside(2)(stage)


def docs_inside_picture(stage: Stage) -> None:
    _inside(25)(stage)


def docs_inside_pages(stage: Stage) -> None:
    _inside(18)(stage)


def docs_inside_garbled(stage: Stage) -> None:
    _inside(19)(stage)


def docs_inside_locked(stage: Stage) -> None:
    _inside(20)(stage)


def docs_menu(stage: Stage) -> None:
    stage.begin("All of 2026")
    table = stage.wizard.data_page.found.documents.table
    menu = table.menu_for(20)
    assert menu is not None
    menu.setParent(stage.wizard, Qt.WindowType.Widget)
    menu.setGeometry(QRect(QPoint(420, 420), menu.sizeHint()))
    menu.show()


def citations(stage: Stage) -> None:
    stage.begin("Contracts 2026", replace(world.CONTRACTS, answers=()))
    stage.next()
    stage.wizard.ask_page.form.citations.box.click()
    stage.settle()
    bar = stage.wizard.ask_page.area.verticalScrollBar()
    bar.setValue(bar.maximum())


def citations_excluded(stage: Stage) -> None:
    stage.begin("Contracts 2026", world.CONTRACTS)
    stage.next()
    bar = stage.wizard.ask_page.area.verticalScrollBar()
    bar.setValue(bar.maximum())


def gallery(stage: Stage) -> None:
    stage.begin()
    stage.next()


def searched(stage: Stage) -> None:
    gallery(stage)
    stage.wizard.ask_page.gallery.search.setText("zebra")


def editor(stage: Stage) -> None:
    stage.begin(recipe=world.TICKETS)
    stage.next()


def own_recipe(stage: Stage) -> None:
    gallery(stage)
    stage.wizard.ask_page.gallery.write.click()
    stage.settle()


def answers_and_model(stage: Stage) -> None:
    editor(stage)
    form = stage.wizard.ask_page.form
    form.model.more.open()
    stage.settle()
    bar = stage.wizard.ask_page.area.verticalScrollBar()
    bar.setValue(bar.maximum())


def completing(stage: Stage) -> None:
    own_recipe(stage)
    prompt = stage.wizard.ask_page.form.prompt
    prompt.insertPlainText("Product: {{Product}} and {{Colour}}\nMessage: ")
    stage.settle()


def offering(stage: Stage) -> None:
    """The list of columns that opens after two braces."""
    own_recipe(stage)
    prompt = stage.wizard.ask_page.form.prompt
    prompt.insertPlainText("Sort this message: ")
    prompt.setFocus()
    QTest.keyClicks(prompt, "{{")
    popup = prompt.completer.popup()
    place = prompt.cursorRect().bottomLeft()
    at = prompt.viewport().mapTo(stage.wizard, place)
    popup.setParent(stage.wizard, Qt.WindowType.Widget)
    popup.setGeometry(at.x(), at.y(), 240, 6 * SIZE.ROW + 2)
    popup.setProperty("floats", True)
    popup.show()


def misspelt(stage: Stage) -> None:
    stage.begin(recipe=replace(world.TICKETS, prompt="Product: {{Product}}\n\n{{Mesage}}"))
    stage.next()


def examples(stage: Stage) -> None:
    """Two examples in the recipe, and what they cost."""
    rows = (world.ticket_row(n, RowStatus.OK) for n in (2, 3))
    shown = [
        Example(
            f"Product: {row.cells[2]}\n\n{row.cells[3]}",
            answer_text(world.TICKETS.answers, row.outcome.answers),
        )
        for row in rows
    ]
    instructions = join(world.TICKETS.instructions, shown)
    stage.begin(recipe=replace(world.TICKETS, instructions=instructions))
    stage.next()
    bar = stage.wizard.ask_page.area.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)


def removed_answer(stage: Stage) -> None:
    """A column was removed, and can come back."""
    editor(stage)
    answers = stage.wizard.ask_page.form.answers
    answers.table.setCurrentIndex(answers.rows.index(2, 0))
    answers.remove.click()
    stage.settle()
    bar = stage.wizard.ask_page.area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


def mapping(stage: Stage) -> None:
    asks = replace(
        world.TICKETS, name="Review sentiment", prompt="Product: {{Article}}\nReview: {{Review text}}"
    )
    stage.begin(recipe=asks)
    stage.next()


def refused_recipe(stage: Stage) -> None:
    stage.desk.faults["check_recipe"] = Problem(
        Trouble.MODEL_UNKNOWN, model="claude-haiku-9", known="Claude Haiku 5.5, Claude Sonnet 5.5"
    )
    stage.begin(recipe=replace(world.TICKETS, model="claude-haiku-9"))
    stage.next()


def warned_recipe(stage: Stage) -> None:
    stage.desk.notes = ("Claude Haiku 5.5 has no effort “max”; its own default is used.",)
    editor(stage)


def bad_answers(stage: Stage) -> None:
    stage.begin(recipe=replace(world.TICKETS, answers=(Answer("Mood", AnswerKind.CHOICE),)))
    stage.next()


def document_recipe(stage: Stage) -> None:
    stage.begin("Contracts 2026", world.CONTRACTS)
    stage.next()


def trial_before(stage: Stage) -> None:
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.TRY)


def trial_running(stage: Stage) -> None:
    trial_before(stage)
    _held(stage, "try_rows", stage.wizard.try_page.go.click, 1, 3, "Asking Claude")


def trial_done(stage: Stage) -> None:
    trial_before(stage)
    stage.wizard.try_page.go.click()
    stage.settle()


def trial_arriving(stage: Stage) -> None:
    """The first of three rows is answered, the others are under way."""
    trial_before(stage)
    page, trials = stage.wizard.try_page, stage.desk.trials((19, 33, 40))
    _held(stage, "try_rows", page.go.click, 1, 3, "Asking Claude")
    page._arrivals.came.emit(page._arrived, trials[0])
    stage.run(10)


def trial_compared(stage: Stage) -> None:
    """The question was changed, and the same rows were asked again."""
    trial_done(stage)
    recipe = stage.wizard.draft.recipe
    assert recipe is not None
    stage.wizard.foot.back.click()
    stage.settle()
    stage.desk.changes = {19: ("damaged", "high"), 40: ("delivery", "normal")}
    stage.wizard.ask_page.form.instructions.appendPlainText("A wrong address counts as damaged.")
    stage.settle()
    stage.next()
    stage.wizard.try_page.go.click()
    stage.settle()


def trial_stale(stage: Stage) -> None:
    """The question was changed, and the answers are from before."""
    trial_done(stage)
    stage.wizard.try_page.detail.good.click()
    stage.settle()


def trial_correcting(stage: Stage) -> None:
    trial_done(stage)
    stage.wizard.try_page.detail.correct.click()
    stage.settle()


def trial_one_failed(stage: Stage) -> None:
    """One row of three could not be answered, and says why."""
    stage.desk.fails = {33: "The service is overloaded. Try again in a moment."}
    trial_done(stage)
    stage.wizard.try_page.table.selectRow(1)


def trial_ticking(stage: Stage) -> None:
    trial_before(stage)
    page = stage.wizard.try_page
    assert page.draft.inspection is not None
    picker = RowPicker(stage.wizard, stage.context.theme, page.draft.inspection, (19, 33))
    picker.setWindowFlags(Qt.WindowType.Widget)
    picker.move(60, 40)
    picker.resize(min(picker.width(), stage.wizard.width() - 120), stage.wizard.height() - 80)
    picker.setAutoFillBackground(True)
    picker.show()


def trial_failed(stage: Stage) -> None:
    trial_before(stage)
    stage.desk.faults["try_rows"] = Problem(Trouble.KEY_MISSING)
    stage.wizard.try_page.go.click()
    stage.settle()


def cost_running(stage: Stage) -> None:
    trial_before(stage)
    _held(stage, "draft", stage.wizard.foot.next.click, 310, 500, "Reading rows")


def cost(stage: Stage) -> None:
    stage.desk.price, stage.desk.found = _october, _NINE_THOUSAND
    trial_done(stage)
    stage.go(Place.COST)


def cost_open(stage: Stage) -> None:
    cost(stage)
    page = stage.wizard.cost_page
    page.view.basis.open()
    stage.settle()
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum())


def cost_advised(stage: Stage) -> None:
    stage.desk.price, stage.desk.found = _advised, _NINE_THOUSAND
    stage.begin(recipe=replace(world.TICKETS, model="claude-sonnet-5-5"))
    stage.go(Place.COST)


def cost_advised_below(stage: Stage) -> None:
    cost_advised(stage)
    bar = stage.wizard.cost_page.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


def cost_taken(stage: Stage) -> None:
    cost_advised(stage)
    stage.desk.price, stage.desk.found = _october, _NINE_THOUSAND
    stage.wizard.cost_page.view.suggestions.boxes[1].click()
    stage.settle()


def cost_counting(stage: Stage) -> None:
    cost(stage)
    _held(stage, "revise", stage.wizard.cost_page.view.models.lines["claude-opus-5-5"].button.click)


def cost_part(stage: Stage) -> None:
    """Only the first rows are asked."""
    trial_before(stage)
    stage.go(Place.COST)
    page = stage.wizard.cost_page
    page.view.part.part.click()
    page.view.part.first.setValue(50)
    stage.settle()
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum())


def cost_guess(stage: Stage) -> None:
    stage.desk.price, stage.desk.found = _guess, _NINE_THOUSAND
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)


def _limited(text: str) -> Draw:
    def draw(stage: Stage) -> None:
        cost(stage)
        page = stage.wizard.cost_page
        page.view.limit.limit.setText(text)
        page.view.limit.limit.textEdited.emit(text)
        stage.settle()
        bar = page.view.verticalScrollBar()
        bar.setValue(bar.maximum())

    return draw


def cost_rounds(stage: Stage) -> None:
    _limited("2.50")(stage)


def cost_short(stage: Stage) -> None:
    _limited("1.00")(stage)


def cost_too_low(stage: Stage) -> None:
    _limited("0.0001")(stage)


def compare_choosing(stage: Stage) -> None:
    cost(stage)
    stage.wizard.cost_page.view.compare.click()
    stage.settle()


def compare_running(stage: Stage) -> None:
    compare_choosing(stage)
    dialog = stage.wizard.cost_page.comparing
    assert dialog is not None
    dialog.choosing.boxes["claude-opus-5-5"].click()
    stage.settle()
    _held(stage, "compare", dialog.go.click)


def compare_full(stage: Stage) -> None:
    compare_choosing(stage)
    dialog = stage.wizard.cost_page.comparing
    assert dialog is not None
    for model in ("claude-opus-5-5", "claude-sonnet-5-5"):
        dialog.choosing.boxes[model].setChecked(True)
    dialog.choosing.expected.setCurrentIndex(3)
    stage.settle()
    dialog.go.click()
    stage.settle()


def cost_unknown(stage: Stage) -> None:
    stage.desk.price = _unknown
    stage.begin(recipe=replace(world.TICKETS, model="claude-next-1"))
    stage.go(Place.COST)


def cost_failed(stage: Stage) -> None:
    stage.desk.faults["draft"] = Problem(Trouble.NOTHING_TO_SEND)
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.COST)


def send(stage: Stage) -> None:
    cost(stage)
    stage.go(Place.SEND)


def send_refused(stage: Stage) -> None:
    send(stage)
    stage.desk.faults["send"] = Problem(Trouble.CAP_TOO_LOW, ceiling="$3.10", cap="$2.00")
    stage.next()


def sending(stage: Stage) -> None:
    send(stage)
    _held(stage, "send", stage.wizard.foot.next.click)


LIVE: tuple[Draw, ...] = (
    empty,
    loading,
    filled,
    documents,
    unreadable,
    wrong_header,
    many_notes,
    data_full,
    data_sheets,
    data_columns,
    data_kept,
    data_database,
    data_paths,
    data_paths_chosen,
    docs_full,
    docs_trouble,
    docs_options,
    docs_inside_text,
    docs_inside_picture,
    docs_inside_pages,
    docs_inside_garbled,
    docs_inside_locked,
    docs_menu,
    citations,
    citations_excluded,
    gallery,
    searched,
    editor,
    own_recipe,
    completing,
    answers_and_model,
    offering,
    misspelt,
    examples,
    removed_answer,
    mapping,
    refused_recipe,
    warned_recipe,
    bad_answers,
    document_recipe,
    trial_before,
    trial_running,
    trial_done,
    trial_arriving,
    trial_stale,
    trial_compared,
    trial_correcting,
    trial_one_failed,
    trial_ticking,
    trial_failed,
    cost_running,
    cost,
    cost_open,
    cost_advised,
    cost_advised_below,
    cost_taken,
    cost_counting,
    cost_part,
    cost_guess,
    cost_rounds,
    cost_short,
    cost_too_low,
    compare_choosing,
    compare_running,
    compare_full,
    cost_unknown,
    cost_failed,
    send,
    send_refused,
    sending,
)
PRACTICE: tuple[Draw, ...] = (trial_done, cost, send)


_NINE_THOUSAND = replace(world.inspection(), rows=9880)


def _october(price: Estimate) -> Estimate:
    """The price of a month of tickets, by model."""
    times = (price.expected or Decimal(0)) / Decimal("0.1")

    def dollars(text: str) -> Decimal:
        return Decimal(text) * times

    shared = CostShare("What all rows share, read from the cache", 13_622_000, dollars("0.31"))
    rows = CostShare("The rows themselves", 1_822_000, dollars("0.58"))
    answers = CostShare("Answers", 1_012_440, dollars("1.01"))
    return replace(
        price,
        rows=9880,
        requests=9204,
        duplicates=412,
        empty=264,
        low=dollars("1.72"),
        expected=dollars("1.90"),
        high=dollars("2.15"),
        ceiling=dollars("5.40"),
        standard_price=dollars("5.02"),
        saved=dollars("3.12"),
        input_tokens=15_444_000,
        output_tokens=1_012_440,
        basis=(
            "Input tokens were counted by the service on 40 rows, from the shortest to the longest, and spread over the "
            "rest by length: within 1.2% in 95 of 100 cases. What all rows share (1,480 tokens) was counted by itself.",
            "Output tokens rest on 3 rows you tried, weighted by length, thinking included.",
            "Prices of Claude Haiku 5.5 in a batch: $0.50 per million input tokens and $2.50 per million output tokens "
            "(price list of 2026-11-21).",
        ),
        shares=(shared, rows, answers),
        cache=CachePlan(CacheKind.FIVE_MINUTES, 1480, dollars("0.61"), Decimal("0.2"), ""),
        suggestions=(
            Suggestion(
                "cache",
                "The shared part (1,480 tokens) is sent ahead once; the other rows then read it at 10% of its price.",
                dollars("0.61"),
                taken=True,
            ),
        ),
    )


def _advised(price: Estimate) -> Estimate:
    """A dear model that thinks about simple answers."""
    usual = _october(price)
    simple = replace(world.TICKETS, model=price.model)
    thinking = CostShare("Thinking before the answers", 3_204_000, (usual.expected or Decimal(0)) / 3)
    return replace(
        usual,
        shares=(*usual.shares, thinking),
        suggestions=(
            *usual.suggestions,
            Suggestion(
                "thinking",
                "The answers are simple: answer without thinking first.",
                (usual.expected or Decimal(0)) / 3,
                replace(simple, thinking=Thinking.OFF, max_tokens=simple.max_tokens + 1),
            ),
            Suggestion(
                "model",
                "Claude Haiku 5.5 does the same for less; compare a few rows before you choose.",
                (usual.expected or Decimal(0)) / 2,
                replace(simple, model="claude-haiku-5-5"),
            ),
        ),
        warnings=(
            "Answers may have up to 300,000 tokens, more than Claude Sonnet 5.5 gives by itself; the most it can cost"
            " allows for that.",
        ),
    )


def _guess(price: Estimate) -> Estimate:
    """Nobody could be asked, and nothing was tried."""
    usual = _october(price)
    words = (
        "Input tokens are a guess from the length of the texts and their script: the service could not be asked to"
        " count them."
    )
    return replace(
        usual,
        sampled=0,
        input_error=None,
        tried=0,
        low=(usual.low or Decimal(0)) / 2,
        basis=(words,),
        suggestions=(),
    )


def _unknown(price: Estimate) -> Estimate:
    return replace(
        price,
        model="claude-next-1",
        model_name="claude-next-1",
        low=None,
        expected=None,
        high=None,
        ceiling=None,
        standard_price=None,
        saved=None,
        basis=(*price.basis[:1], "The price of claude-next-1 is unknown; you can enter it in the settings."),
    )


def picture(stage: Stage, theme: Theme, width: int, height: int) -> QPixmap:
    """The wizard where the window has it: beside the side bar, which is left blank."""
    shown = framed(stage.wizard, theme)
    whole = QPixmap(QSize(width, height) * shown.devicePixelRatio())
    whole.setDevicePixelRatio(shown.devicePixelRatio())
    whole.fill(theme.colours.sunken)
    painter = QPainter(whole)
    mirrored = stage.wizard.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(0 if mirrored else SIZE.SIDE_BAR, 0, shown)
    dialog = stage.wizard.cost_page.comparing
    if dialog is not None and isValid(dialog) and dialog.isVisible():
        over = dialog.grab()
        place = QPoint((width - dialog.width()) // 2, (height - dialog.height()) // 2)
        painter.drawPixmap(place, over)
        frame(painter, QRect(place, dialog.size()), theme)
    painter.end()
    return whole


def draw_all(folder: Path, only: str = "") -> int:
    """Write every picture into a folder; returns how many."""
    folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    theme, done = dressed(), 0
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        for width, height in SIZES:
            for practice, draws in ((False, LIVE), (True, PRACTICE)):
                for draw in (draw for draw in draws if only in draw.__name__):
                    name = f"{draw.__name__}{'_practice' if practice else ''}"
                    done += _draw(
                        folder / f"{name}-{scheme.value}-{width}.png", theme, draw, width, height, practice
                    )
    return done


def _draw(path: Path, theme: Theme, draw: Draw, width: int, height: int, practice: bool) -> int:
    desk = Desk(practice=practice)
    desk.secret, desk.sent = "sk-ant-api03-x", []
    stage = Stage(theme, desk)
    if not practice:
        stage.keep_key()
    stage.wizard.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    stage.show(width - SIZE.SIDE_BAR, height)
    draw(stage)
    stage.run(3)
    picture(stage, theme, width, height).save(str(path))
    stage.close()
    return 1


if __name__ == "__main__":
    count = draw_all(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
    print(f"{count} pictures in {sys.argv[1]}")
