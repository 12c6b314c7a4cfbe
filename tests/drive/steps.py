"""The steps of the main job as several drives take them, with the mouse."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

from running import PYTHON, ROOT, Running
from screen import Control, Lost, wait_for

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


def wait_answered(app: Running) -> None:
    """The job is at its end, and its page shows the answers; the row that goes ahead is there before."""
    app.wait("filler", "Finished", seconds=SECONDS_FOR_A_JOB)
    app.wait("push button", starts="Save as Excel")
    app.wait("table", "Answers")


def export(app: Running, target: Path) -> None:
    """Write the workbook through the file dialog."""
    app.click("push button", starts="Save as Excel")
    app.answer_file_dialog("Save the answers", target)
    app.wait_said(f"in {target.name}.")
    wait_for("the workbook", target.is_file)


def read_back(target: Path, source: Path | None = None) -> dict[str, Any]:
    """What stands in a workbook; see workbook.py."""
    command = [str(PYTHON), str(ROOT / "tests" / "drive" / "workbook.py"), str(target)]
    command += [str(source)] if source else []
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    check(done.returncode == 0, f"the workbook can not be read:\n{done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


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
