"""A wizard in a process of its own that is killed in the middle: `python -m tests.gui.wizard.dying FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest

from batchdesk.desk.begun import BegunJobs
from tests.gui import fake_world as world
from tests.gui.wizard.stage import Desk, Stage, dressed, wait_until

TYPED = "What is the mood of {{Message}}?"


def main(folder: Path) -> None:
    """Write a question, wait until it is kept, say so, and go on until killed."""
    desk = Desk()
    desk.begun = BegunJobs(folder)  # type: ignore[assignment]
    stage = Stage(dressed(), desk)
    stage.show()
    stage.begin(recipe=world.TICKETS)
    stage.next()
    prompt = stage.wizard.ask_page.form.prompt
    prompt.selectAll()
    QTest.keyClicks(prompt, TYPED.replace("{{Message}}", ""))
    prompt.insert_hole("Message")
    recipe = stage.wizard.draft.recipe
    assert recipe is not None
    wait_until(lambda: any(one.recipe == recipe for one in desk.begun.all()))
    print("kept", flush=True)
    wait_until(lambda: False)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
