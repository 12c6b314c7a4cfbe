"""A workbook of the person's own, from the file dialog to the answers: three sheets, the header in row 3, notes below."""

from __future__ import annotations

from pathlib import Path

from running import Running
from screen import wait_for
from steps import check, export, go_on, make_workbook, price, read_back, send, try_rows, wait_answered
from world import World

RECIPE = "Support tickets"
ROWS = 24


def drive(world: World) -> None:
    """The right sheet and header are found, a recipe that was made for other columns is brought to fit, nothing is lost."""
    source, target = make_workbook(world, "october"), world.folder / "answered.xlsx"
    with world.start("--practice") as app:
        app.click("push button", "Load a file or folder")
        app.click("push button", starts="Choose a file")
        app.answer_file_dialog("Choose a file", source)
        look_at_data(app)
        go_on(app, "What to ask of it")
        app.wait("list", "Recipes")
        app.picture("gallery")
        app.click("list item", RECIPE)
        fit_recipe(app)
        go_on(app, "See a few answers")
        try_rows(app)
        app.picture("tried")
        go_on(app, "What it will cost")
        price(app)
        go_on(app, "Give it to Claude")
        app.picture("send")
        send(app, f"{ROWS} rows")
        wait_answered(app)
        app.picture("answered")
        export(app, target)
        app.close()
    check_answers(source, target)


def look_at_data(app: Running) -> None:
    """What was found in the file, without anybody saying where to look."""
    app.wait_said(f"{ROWS} rows")
    table = app.wait("table", "Preview")
    headings = [words.split("\n")[0] for words in table.headings()]
    check(headings[0].startswith("Case"), f"the columns are {headings}")
    check(table.cell(0, 0) == "00001", f"the first case is {table.cell(0, 0)!r}, its zeros belong to it")
    app.wait_said("2 notes")
    app.picture("data")


def fit_recipe(app: Running) -> None:
    """The recipe asks for columns of other names; the window offers those that are there."""
    app.wait_said("which your data does not have")
    app.picture("recipe-asks-for-others")
    for wanted, column in (("Product", "Article"), ("Message", "Complaint")):
        app.pick(f"For “{wanted}” use", column)
    app.click("push button", starts="Use these columns")
    prompt = app.wait("text", "Prompt")
    wait_for(
        "the columns in the prompt", lambda: "{{Article}}" in prompt.text and "{{Complaint}}" in prompt.text
    )
    app.picture("recipe-fits")


def check_answers(source: Path, target: Path) -> None:
    """Every row once, in order, its own cells as they were, with an answer; no note became a row."""
    found = read_back(target, source, "Complaints", header_row=3)
    check(found["rows"] == ROWS, f"{ROWS} rows were wanted, there are {found['rows']}")
    check(
        found["own_header"] and found["own_rows"],
        f"the person's own columns are not as they were: {found['header']}",
    )
    check(found["statuses"] == {"ok": ROWS}, f"the rows' statuses are {found['statuses']}")
    check(found["empty_answers"] == 0, f"{found['empty_answers']} answered rows have no answer")
