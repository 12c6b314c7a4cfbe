"""The main job by keyboard alone, dark, and started as the README says: the focus is never lost."""

from __future__ import annotations

from contextlib import suppress

from running import Running
from screen import Lost, wait_for
from steps import SECONDS_FOR_A_JOB, check, check_tickets
from world import World

MOST_TABS = 60


def drive(world: World) -> None:
    """Nothing is pressed but keys, from the empty desk to the workbook."""
    with world.start_through_dev() as app:
        app.screen.press("ctrl+3")
        app.wait("radio button", "Dark")
        app.screen.press("alt+k")
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
        app.wait("push button", starts="Export to Excel", seconds=SECONDS_FOR_A_JOB)
        app.picture("dark-answered")
        app.screen.press("ctrl+e")
        app.answer_file_dialog("Export the answers", world.folder / "answers.xlsx")
        app.wait_said("in answers.xlsx.")
        tab_to(app, "table", "Answers")
        app.screen.press("Down", "Down", "Return")
        app.wait_said("What it took")
        app.picture("dark-row")
        app.screen.press("Escape")
        wait_for("the focus back on the table", lambda: focus_is(app, "table", "Answers"))
        app.screen.press("Escape")
        app.wait("list item", starts="support-tickets")
        app.picture("dark-desk-one-job")
        app.close()
    check_tickets(world.folder / "answers.xlsx")


def press_next(app: Running, words: str = "Next") -> None:
    """The wizard puts the focus on its forward button as soon as that opens; Enter presses it."""

    wait_for(f"the focus on “{words} …”", lambda: focus_is(app, "push button", words))
    app.screen.press("Return")


def focus_is(app: Running, role: str, words: str) -> bool:
    """Whether this has the keyboard."""
    focus = app.focus()
    return focus is not None and focus.role == role and focus.name.startswith(words) and focus.usable


def tab_to(app: Running, role: str, words: str) -> None:
    """Press Tab until this has the focus; every stop on the way must be something with a name."""
    stops = []
    with suppress(Lost):
        wait_for("something with the focus", app.focus, 1)
    if app.focus() is None:
        print(f"FOUND: nothing has the focus before “{words}” is looked for by Tab")
        app.screen.press("Tab")
    for _ in range(MOST_TABS):
        focus = wait_for("something with the focus", app.focus)
        if focus.role == role and words in focus.name:
            return
        stops.append(f"{focus.role} {focus.name!r}")
        check(focus.name, f"the focus is on a {focus.role} without a name, after {', '.join(stops)}")
        app.screen.press("Tab")
    raise Lost(f"“{words}” by Tab; the stops were {', '.join(stops)}")
