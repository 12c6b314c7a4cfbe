"""The power goes while a job runs: started again, the job goes on by itself and loses and doubles nothing."""

from __future__ import annotations

import json

from running import left_behind
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

SLOW = {"faults": [{"on": "batch", "do": "slow_end", "seconds": 8, "match": {"batch": 2}}]}
"""A batch that outlives its desk: the second, as one row goes ahead for the cache."""


def drive(world: World) -> None:
    """Killed without a warning after the batch was sent; nobody presses anything at the second start."""
    faults = world.folder / "faults.json"
    faults.write_text(json.dumps(SLOW), encoding="utf-8")
    options = ("--practice", "--sample", "--faults", str(faults))
    with world.start(*options) as app:
        begin_sample(app)
        for question in ("What to ask of it", "See a few answers", "What it will cost"):
            go_on(app, question)
        price(app)
        go_on(app, "Give it to Claude")
        send(app, "446 rows")
        app.wait("filler", "Claude is working", seconds=SECONDS_FOR_A_JOB)
        app.picture("killed-before")
        app.kill()
    wait_for("the end of all processes of this profile", lambda: not left_behind(world.profile))
    with world.start(*options) as app:
        app.wait("list item", has="support-tickets.xlsx, Claude is working")
        app.picture("killed-after")
        finished = app.wait("list item", has="support-tickets.xlsx, Finished", seconds=SECONDS_FOR_A_JOB)
        app.picture("killed-finished")
        app.screen.click(finished)
        wait_answered(app)
        export(app, world.folder / "answers.xlsx")
        app.click("page tab", "Batches")
        batches = app.wait("table")
        check(batches.rows == 2, f"two batches were paid for, there are {batches.rows}")
        app.close()
    check_tickets(world.folder / "answers.xlsx")
