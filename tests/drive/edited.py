"""A person's own word: an answer corrected, approved and commented by keyboard, taken back and done again, and exported."""

from __future__ import annotations

from typing import Any

from keyboard import focus_is, tab_to
from running import Running
from screen import wait_for
from steps import RECIPES, TICKETS, check, open_job, read_back, run_without_window
from world import World

ROWS, ROW = 20, 3
COMMENT = "Asked the customer"
ANSWER = "Category"


def drive(world: World) -> None:
    """The workbook has what the person said; what the model had said stands beside it on a sheet of its own."""
    before, after = world.folder / "before.xlsx", world.folder / "after.xlsx"
    run_without_window(world, TICKETS, RECIPES / "support-tickets.recipe.json", before, "--limit", str(ROWS))
    with world.start("--practice") as app:
        open_job(app, "support-tickets")
        table = app.wait("table", "Answers")
        wait_for("the keyboard in the table", lambda: focus_is(app, "table", "Answers"))
        column = table.headings().index(ANSWER)
        models_own = table.cell(ROW - 1, column)
        app.screen.press(*["Down"] * (ROW - 1), "Return")
        app.wait("label", f"Row {ROW}")
        app.picture("row")
        said = edit(app)
        check(said != models_own, f"{ANSWER} is {said} as before")
        wait_for("the correction in the table", lambda: said in table.cell(ROW - 1, column))
        step_back_and_forth(app)
        wait_for("the correction in the table again", lambda: said in table.cell(ROW - 1, column))
        comment(app)
        app.screen.press("ctrl+Return")
        app.wait("label", f"Row {ROW + 1}")
        app.picture("approved-and-on")
        app.screen.press("ctrl+e")
        app.answer_file_dialog("Save the answers", after)
        app.wait_said(f"in {after.name}.")
        app.picture("saved")
        app.close()
    check_workbook(read_back(after), models_own, said)


def edit(app: Running) -> str:
    """Correct the first answer of the row; what it says then."""
    app.screen.press("F2")
    box = app.wait("combo box")
    wait_for("the keyboard in the box", lambda: box.focused)
    app.picture("editor")
    before = box.name
    app.screen.press("Down")
    # An arrow goes to another choice; only Enter keeps it.
    said = wait_for("another choice in the box", lambda: box.name if box.name != before else "")
    app.screen.press("Return")
    app.wait_said(f"{ANSWER} is corrected.")
    app.wait("label", f"{ANSWER}: {said}")
    app.picture("corrected")
    return said


def step_back_and_forth(app: Running) -> None:
    """Undo and redo, by their keys."""
    app.screen.press("ctrl+z")
    app.wait_said(f"Taken back: {ANSWER} of row {ROW}.")
    app.picture("taken-back")
    app.screen.press("ctrl+shift+z")
    app.wait_said(f"Done again: {ANSWER} of row {ROW}.")


def comment(app: Running) -> None:
    """A word for colleagues."""
    tab_to(app, "text", "Comment")
    app.screen.type(COMMENT)
    app.screen.press("Return")
    app.wait_said("The comment is kept.")
    app.picture("commented")


def check_workbook(found: dict[str, Any], models_own: str, said: str) -> None:
    """Results has the person's word, Review both, the comment and the tick; the other rows are the model's."""
    row = dict(zip(found["header"], found["cells"][ROW - 1], strict=True))
    check(row[ANSWER] == said, f"Results says {row[ANSWER]}, {said} was wanted")
    check(row["Status"] == "ok", f"the row's status is {row['Status']}")
    check("Review" in found["sheets"], f"sheets: {found['sheets']}")
    head, *lines = found["review"]
    review = [dict(zip(head, line, strict=True)) for line in lines]
    of_row = [line for line in review if line["Row"] == ROW]
    check(len(of_row) == len(review) == 1, f"one line of review was wanted: {review}")
    wanted = {
        "Column": ANSWER,
        "Claude's answer": models_own,
        "Corrected": said,
        "Approved": "yes",
        "Comment": COMMENT,
    }
    check({name: of_row[0][name] for name in wanted} == wanted, f"the review says {of_row[0]}")
