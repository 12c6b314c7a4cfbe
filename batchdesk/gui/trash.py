"""When what was deleted is gone for good: nobody can undo it once the window has closed."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from batchdesk.core.problems import Problem
from batchdesk.gui.tasks import Tasks

if TYPE_CHECKING:
    from batchdesk.desk.api import DeskApi

_KEPT = timedelta(days=1)
"""What was deleted longer ago than this, in a run that broke off, is removed at the next start."""

_QUICKLY_GONE = 20_000
"""Rows of a job that is removed while the window closes, in about a tenth of a second."""


def empty_trash(desk: DeskApi) -> None:
    """The window closes; what can not be removed now, or not quickly, is at a later start."""
    with suppress(Problem):
        desk.again.empty_trash(most_rows=_QUICKLY_GONE)


def forget_old_trash(desk: DeskApi, tasks: Tasks, owner: QObject) -> None:
    """What a run left that broke off."""
    old = desk.now() - _KEPT
    task = tasks.task(owner, lambda _: desk.again.empty_trash(old), writes=True)
    task.otherwise(lambda _problem: None).start()
