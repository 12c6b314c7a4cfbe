"""The steps of the main job as several drives take them, with the mouse."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

from running import PYTHON, ROOT, Running
from screen import Control, Lost, wait_for
from world import World

RECIPES = ROOT / "resources" / "recipes"
TICKETS = ROOT / "resources" / "samples" / "support-tickets.xlsx"
DOCUMENTS = ROOT / "resources" / "samples" / "documents"
SECONDS_FOR_A_JOB = 90.0


def check(fact: object, what: str) -> None:
    """Say what is not as it should be."""
    if not fact:
        raise Lost(what)


def begin_sample(app: Running) -> None:
    """From the empty desk to the sample's data."""
    app.click("push button", has="sample")
    app.wait_said("500 rows")


def go_on(app: Running, question: str) -> None:
    """Press the wizard's Next and see the next step's question."""
    app.click("push button", starts="Next")
    app.wait("label", question)


def try_rows(app: Running) -> Control:
    """Ask of the rows that are suggested; the table of them with their answers."""
    app.click("push button", starts="Try these")
    app.wait_said("cost nothing.")
    table = app.wait("table", "Tried rows")
    check(table.rows == 3, f"three tried rows were wanted, there are {table.rows}")
    return table


def price(app: Running) -> tuple[float, float]:
    """The expected and the highest price as a screen reader says them, in dollars."""
    said = app.wait("label", starts="about $").words
    range_ = app.wait_said("never more than $")
    expected = re.fullmatch(r"about \$([0-9.,]+)", said)
    most = re.search(r"never more than \$([0-9.,]+)\.", range_)
    if not (expected and most):
        raise Lost(f"a price in words, they are “{said}” and “{range_}”")
    low, high = (float(one.group(1).replace(",", "")) for one in (expected, most))
    check(0 < low <= high, f"a price between nothing and the most, it is {low} and {high}")
    return low, high


def send(app: Running, things: str) -> None:
    """Press Send and see the job's page."""
    app.click("push button", starts=f"Send {things}")
    app.wait("page tab", "Answers")


def wait_answered(app: Running, state: str = "Finished") -> None:
    """The job is at its end, and its page shows the answers; the row that goes ahead is there before."""
    app.wait("filler", state, seconds=SECONDS_FOR_A_JOB)
    app.wait("push button", starts="Save as Excel")
    app.wait("table", "Answers")


def export(app: Running, target: Path) -> None:
    """Write the workbook through the file dialog."""
    app.click("push button", starts="Save as Excel")
    app.answer_file_dialog("Save the answers", target)
    app.wait_said(f"in {target.name}.")
    wait_for("the workbook", target.is_file)


def open_job(app: Running, words: str) -> None:
    """From the list of jobs to a job's page."""
    app.click("list item", has=words)
    app.wait("page tab", "Answers")
    app.wait("table", "Answers")


def make_workbook(world: World, month: str) -> Path:
    """A person's own workbook; see own_workbook.py."""
    target = world.folder / f"{month}.xlsx"
    _python(ROOT / "tests" / "drive" / "own_workbook.py", target, month)
    return target


def fitted_recipe(world: World) -> Path:
    """The recipe for tickets, asked of the columns of a person's own workbook."""
    recipe = json.loads((RECIPES / "support-tickets.recipe.json").read_text(encoding="utf-8"))
    recipe["prompt"] = (
        recipe["prompt"].replace("{{Product}}", "{{Article}}").replace("{{Message}}", "{{Complaint}}")
    )
    target = world.folder / "fitted.recipe.json"
    target.write_text(json.dumps(recipe), encoding="utf-8")
    return target


def run_without_window(world: World, source: Path, recipe: Path, target: Path, *more: str) -> None:
    """A whole job on this drive's desk by the command, which is quicker where the window is not what is looked at."""
    own = ("--practice", "--profile", world.profile, "--poll-seconds", "0.2")
    _python("-m", "batchdesk", "run", source, "--recipe", recipe, "--out", target, "--yes", *own, *more)


def read_back(
    target: Path, source: Path | None = None, sheet: str = "", header_row: int = 1
) -> dict[str, Any]:
    """What stands in a workbook, beside its source where one is given; see workbook.py."""
    words: list[object] = [ROOT / "tests" / "drive" / "workbook.py", target]
    if source:
        words += ["--source", source, "--sheet", sheet, "--header-row", header_row]
    found: dict[str, Any] = json.loads(_python(*words))
    return found


def _python(*words: object) -> str:
    """What the application's own Python prints."""
    command = [str(PYTHON), *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    check(
        done.returncode == 0, f"{' '.join(command[1:3])} ended with {done.returncode}:\n{done.stderr[-2000:]}"
    )
    return done.stdout


def check_tickets(target: Path) -> None:
    """The sample's workbook: every row once, in order, its own columns as they were, answers where there are some."""
    found = read_back(target, TICKETS)
    check(found["rows"] == 500, f"500 rows were wanted, there are {found['rows']}")
    check(found["own_header"] and found["own_rows"], "the person's own columns are not as they were")
    check(found["statuses"] == {"ok": 486, "skipped": 14}, f"the rows' statuses are {found['statuses']}")
    check(found["empty_answers"] == 0, f"{found['empty_answers']} answered rows have no answer")
    recipe = json.loads((ROOT / "resources/recipes/support-tickets.recipe.json").read_text(encoding="utf-8"))
    answers = [answer["name"] for answer in recipe["answers"]]
    wanted = [*answers, "Status", "Note"]
    check(found["header"][-len(wanted) :] == wanted, f"the header is {found['header']}")
    check(found["sheets"][0] == "Results" and "Run info" in found["sheets"], f"sheets: {found['sheets']}")
