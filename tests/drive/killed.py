"""The power goes, first in the wizard and then while a job runs: nothing begun is lost, and no row is paid for twice."""

from __future__ import annotations

import json
from pathlib import Path

from running import Running, left_behind
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

RECIPE = "Tickets of the drive"
TRYING = '"step": 2'
"""As the file of what was begun says that the third step is in front."""
SLOW = {"faults": [{"on": "batch", "do": "slow_end", "seconds": 8, "match": {"batch": 2}}]}
"""A batch that outlives its desk: the second, as one row goes ahead for the cache."""


def drive(world: World) -> None:
    """Killed twice without a warning: in the middle of the wizard, and after the batch was sent."""
    faults = world.folder / "faults.json"
    faults.write_text(json.dumps(SLOW), encoding="utf-8")
    options = ("--practice", "--sample", "--faults", str(faults))
    with world.start(*options) as app:
        begin(app)
        wait_for("the draft on the disk", lambda: stands_in(world.profile, RECIPE, TRYING))
        app.kill()
    wait_for("the end of all processes of this profile", lambda: not left_behind(world.profile))
    with world.start(*options) as app:
        go_on_with_draft(app)
        send(app, "446 rows")
        app.wait("filler", "Claude is working", seconds=SECONDS_FOR_A_JOB)
        app.picture("job-before")
        app.kill()
    wait_for("the end of all processes of this profile", lambda: not left_behind(world.profile))
    with world.start(*options) as app:
        app.wait("page tab", "Answers")
        app.wait("label", f"support-tickets, {RECIPE}")
        app.picture("job-after")
        wait_answered(app)
        app.picture("job-finished")
        export(app, world.folder / "answers.xlsx")
        app.click("page tab", "Batches")
        batches = app.wait("table")
        check(batches.rows == 2, f"two batches were paid for, there are {batches.rows}")
        app.close()
    check_tickets(world.folder / "answers.xlsx")


def begin(app: Running) -> None:
    """As far as the trial, with a recipe that is not as it came any more."""
    begin_sample(app)
    go_on(app, "What to ask of it")
    app.fill("text", "Recipe", RECIPE)
    go_on(app, "See a few answers")
    app.picture("draft-before")


def go_on_with_draft(app: Running) -> None:
    """The desk offers what was begun, as far as it was; then on to the last step."""
    app.wait_said("Unfinished: ")
    app.picture("draft-after")
    app.click("push button", "Continue")
    app.wait("label", "See a few answers")
    app.click("push button", "Back")
    name = app.wait("text", "Recipe")
    check(name.text == RECIPE, f"the recipe is called {name.text!r}, it was {RECIPE!r}")
    app.picture("draft-continued")
    for question in ("See a few answers", "What it will cost"):
        go_on(app, question)
    price(app)
    go_on(app, "Give it to Claude")


def stands_in(folder: Path, *words: str) -> bool:
    """Whether any file below a folder has all these words in it."""
    texts = (path.read_bytes() for path in folder.rglob("*.json") if path.is_file())
    return any(all(one.encode() in text for one in words) for text in texts)
