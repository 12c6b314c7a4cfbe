"""A folder of documents through the window: chosen in the dialog, its recipe picked from the gallery."""

from __future__ import annotations

from steps import DOCUMENTS, check, export, go_on, price, read_back, send, try_rows, wait_answered
from world import World

RECIPE = "Document summary"


def drive(world: World) -> None:
    """Twelve documents of four kinds become twelve rows, each once and in order."""
    names = sorted((path.name for path in DOCUMENTS.iterdir()), key=str.casefold)
    with world.start("--practice") as app:
        app.click("push button", "Load a file or folder")
        app.wait("label", "Drop a spreadsheet or a folder of documents here")
        app.picture("data-empty")
        app.click("push button", starts="Choose a folder")
        app.answer_file_dialog("Choose a folder", DOCUMENTS)
        app.wait_said(f"{len(names)} documents")
        app.picture("documents-data")
        go_on(app, "What to ask of it")
        app.wait("list", "Recipes")
        app.picture("documents-gallery")
        app.click("list item", RECIPE)
        app.wait("text", "Prompt")
        app.picture("documents-ask")
        go_on(app, "See a few answers")
        try_rows(app)
        app.picture("documents-try")
        go_on(app, "What it will cost")
        price(app)
        app.picture("documents-cost")
        go_on(app, "Give it to Claude")
        send(app, f"{len(names)} documents")
        wait_answered(app)
        app.picture("documents-answered")
        table = app.wait("table", "Answers")
        check(table.rows == len(names), f"{len(names)} rows were wanted, there are {table.rows}")
        export(app, world.folder / "documents.xlsx")
        app.close()
    found = read_back(world.folder / "documents.xlsx")
    check(sorted(found["first"], key=str.casefold) == names, f"the documents are {found['first']}")
    check(found["statuses"] == {"ok": len(names)}, f"the rows' statuses are {found['statuses']}")
