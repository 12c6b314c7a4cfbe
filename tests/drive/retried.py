"""Rows that were cut off or failed: they are shown, sent again for a price that was said, and then all are answered."""

from __future__ import annotations

import json
import re

from running import Running
from screen import wait_for
from steps import (
    SECONDS_FOR_A_JOB,
    begin_sample,
    check,
    check_tickets,
    export,
    go_on,
    price,
    send,
    wait_answered,
)
from world import World

TROUBLE = {
    "faults": [
        {"on": "request", "do": "truncate", "keep": 0.5, "match": {"batch": 2, "every": 40}},
        {
            "on": "request",
            "do": "errored",
            "error_type": "invalid_request_error",
            "message": "Something was wrong with this row.",
            "match": {"batch": 2, "every": 100},
        },
    ]
}
"""Only in the batch behind the row that goes ahead for the cache: whatever is sent later is answered."""


def drive(world: World) -> None:
    """The job ends with rows that need a look; one button sends just these."""
    faults = world.folder / "faults.json"
    faults.write_text(json.dumps(TROUBLE), encoding="utf-8")
    with world.start("--practice", "--sample", "--faults", str(faults)) as app:
        begin_sample(app)
        for question in ("What to ask of it", "See a few answers", "What it will cost"):
            go_on(app, question)
        price(app)
        go_on(app, "Give it to Claude")
        send(app, "446 rows")
        wait_answered(app, "Needs a look")
        app.picture("some-failed")
        failed = int(app.wait("radio button", starts="Needs a look").name.split()[-1])
        check(0 < failed < 50, f"some rows were to fail, {failed} did")
        app.click("radio button", starts="Needs a look")
        table = app.wait("table", "Answers")
        wait_for("only the rows that need a look", lambda: table.rows == failed)
        app.picture("needs-a-look")
        ask_again(app, failed)
        app.wait_said("486 of 500 rows answered", seconds=SECONDS_FOR_A_JOB)
        # Nothing needs a look any more: the page says so, and leads back to all rows.
        app.click("push button", "Show all rows")
        wait_answered(app)
        app.picture("all-answered")
        export(app, world.folder / "answers.xlsx")
        app.close()
    check_tickets(world.folder / "answers.xlsx")


def ask_again(app: Running, failed: int) -> None:
    """Both kinds of trouble are named with their rows, and the button says how many go out and what that costs."""
    app.click("push button", starts=f"Send {failed} rows again")
    dialog = app.dialog("Send rows again")
    kinds = dict(re.findall(r"^(\d+) rows? (cut off|errored)$", dialog.said(), re.MULTILINE))
    rows = {kind: int(number) for number, kind in kinds.items()}
    check(
        set(rows) == {"cut off", "errored"} and sum(rows.values()) == failed, f"{failed} rows failed: {rows}"
    )
    app.picture("question")
    check("nothing" in dialog.said().splitlines(), f"practice has a price: {dialog.said()}")
    app.click_in(dialog, "push button", f"Send {failed} rows again to practice")
