"""The main job with the mouse: sample data, three tried rows, the price, sending, waiting, the workbook.

In light from a first start without a key, which goes over to practice by a button and back; in dark started for practice.
"""

from __future__ import annotations

from steps import begin_sample, check, check_tickets, export, go_on, price, send, try_rows, wait_answered
from world import World


def drive(world: World) -> None:
    """All pages of the main job are seen and pictured; the workbook is read back."""
    first_start = world.scheme == "light"
    with world.start(*(() if first_start else ("--practice", "--sample"))) as app:
        if first_start:
            app.wait("push button", "No key yet")
            app.wait("push button", "Practise without a key")
            app.picture("no-key")
            app.click("push button", "Practise without a key")
        app.wait("push button", "No key needed")
        app.picture("desk-empty")
        begin_sample(app)
        table = app.wait("table", "Preview")
        check(table.heading(0).startswith("Ticket"), f"the first column is {table.heading(0)!r}")
        check(
            table.cell(0, 0) == "00117", f"the first ticket is {table.cell(0, 0)!r}, its zeros belong to it"
        )
        app.picture("data")
        go_on(app, "What to ask of it")
        app.wait("text", "Prompt")
        app.picture("ask")
        go_on(app, "See a few answers")
        app.picture("try-before")
        tried = try_rows(app)
        check("Category" in " ".join(tried.headings()), f"tried columns: {tried.headings()}")
        app.picture("try-after")
        go_on(app, "What it will cost")
        expected, most = price(app)
        print(f"price read from the window: about ${expected}, never more than ${most}")
        app.picture("cost")
        go_on(app, "Give it to Claude")
        app.picture("send")
        send(app, "446 rows")
        app.picture("job-waiting")
        wait_answered(app)
        app.picture("job-answered")
        export(app, world.folder / "answers.xlsx")
        app.picture("job-exported")
        for tab in ("Batches", "About"):
            app.click("page tab", tab)
            app.picture(f"job-{tab.lower()}")
        if first_start:
            app.click("push button", "End practice")
            app.wait("push button", "No key yet")
            app.wait("page tab", "Answers")
            app.wait_said("practice: nothing is paid")
            app.picture("practice-ended")
        app.close()
    check_tickets(world.folder / "answers.xlsx")
