"""The main job by keyboard alone, dark, and started as the README says."""

from __future__ import annotations

from running import Running
from screen import Control, Lost, wait_for
from steps import SECONDS_FOR_A_JOB, check_tickets
from world import World

MOST_TABS = 60
MOMENT = 2.0
"""Seconds after which the focus has come to rest."""


def drive(world: World) -> None:
    """Nothing is pressed but keys, from the empty desk to the workbook."""
    with world.start_through_dev() as app:
        app.screen.press("ctrl+4")
        tab_to(app, "radio button", "As the system is")
        app.screen.press("Down", "Down")
        dark = app.wait("radio button", "Dark")
        wait_for("Dark to be chosen", lambda: dark.chosen)
        app.picture("dark-settings")
        app.screen.press("ctrl+1")
        tab_to(app, "push button", "sample")
        app.picture("dark-desk")
        app.screen.press("Return")
        app.wait_said("500 rows")
        for place, question in enumerate(("What to ask of it", "See a few answers")):
            press_next(app)
            app.wait("label", question)
            app.picture(f"dark-step-{place + 2}")
        tab_to(app, "push button", "Try these")
        app.screen.press("Return")
        app.wait_said("cost nothing.")
        app.picture("dark-tried")
        app.screen.press("ctrl+Return")
        app.wait("label", starts="about $")
        app.picture("dark-cost")
        press_next(app)
        app.wait("label", "Give it to Claude")
        app.picture("dark-send")
        press_next(app, "Send 446 rows")
        app.wait("page tab", "Answers")
        # Rows that were tried are answered from the start, so that the button alone does not say that all are.
        app.wait_said("finished today", seconds=SECONDS_FOR_A_JOB)
        app.wait("push button", starts="Save as Excel")
        app.picture("dark-answered")
        app.screen.press("ctrl+e")
        app.answer_file_dialog("Save the answers", world.folder / "answers.xlsx")
        app.wait_said("in answers.xlsx.")
        tab_to(app, "table", "Answers")
        app.screen.press("Down", "Down", "Return")
        app.wait("label", "Row 3")
        app.picture("dark-row")
        app.screen.press("Escape")
        wait_for("the focus back on the table", lambda: focus_is(app, "table", "Answers"))
        app.screen.press("Escape")
        app.wait("list item", has="support-tickets.xlsx")
        app.picture("dark-desk-one-job")
        app.close()
    check_tickets(world.folder / "answers.xlsx")


def press_next(app: Running, words: str = "Next") -> None:
    """The wizard puts the focus on its forward button as soon as that opens; Enter presses it."""

    wait_for(f"the focus on “{words}…”", lambda: focus_is(app, "push button", words))
    app.screen.press("Return")


def focus_is(app: Running, role: str, words: str) -> bool:
    """Whether this has the keyboard."""
    focus = app.focus()
    return focus is not None and focus.role == role and focus.name.startswith(words) and focus.usable


def tab_to(app: Running, role: str, words: str) -> None:
    """Press Tab until this has the focus; a stop on the way without a name is told."""
    stops: list[str] = []
    for _ in range(MOST_TABS):
        focus = soon(app)
        if focus and focus.role == role and words in focus.name:
            return
        if focus is None or not focus.name:
            print(
                f"FOUND: the focus has no name on the way to “{words}”, after {', '.join(stops) or 'nothing'}"
            )
        stops.append(f"{focus.role} “{focus.name}”" if focus else "something without a name")
        app.screen.press("Tab")
    raise Lost(f"“{words}” by Tab; the stops were {', '.join(stops)}")


def soon(app: Running) -> Control | None:
    """What has the focus, given a moment; None where it is nothing that a screen reader could name."""
    try:
        return wait_for("something with the focus", app.focus, MOMENT)
    except Lost:
        return None
