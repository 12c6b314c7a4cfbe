"""A page of the window: its problem banner, its tasks, and what it does when it is entered or left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from batchdesk.core.problems import Problem
from batchdesk.core.progress import Progress
from batchdesk.gui.context import Beginning, Context
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE
from batchdesk.gui.turns import Turns
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.layouts import Item, row

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Drop:
    """What a file dropped at a place does: the place on the screen, words, and the act with the file's path."""

    box: QRect
    words: str
    act: Callable[[Path], object]


class Page(QWidget):
    """Base of all pages. `layout_` begins with the banner; a page adds its own parts below.

    Signals that lead elsewhere are the window's to follow: `job_wanted` opens a job's page, `new_job_wanted` the
    wizard with a Beginning, `settings_wanted` the settings, `desk_wanted` the list of jobs. A list whose rows have a
    ground of their own reaches out by `inset` pixels, so that its words stand in line with the title.
    """

    job_wanted = Signal(str)
    new_job_wanted = Signal(object)
    settings_wanted = Signal()
    desk_wanted = Signal()
    noticed = Signal(object)
    """A `widgets.toast.Notice` of what was just done, which the window says over whatever page is in front."""

    def __init__(self, context: Context, *, inset: int = 0) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.context = context
        self._inset = inset
        self.turns = Turns(context.tasks, self)
        """Builds what the page shows piece by piece."""
        self.banner = Banner(context.theme, self)
        self.layout_ = QVBoxLayout(self)
        margin = SPACE.WIDE - inset
        self.layout_.setContentsMargins(margin, SPACE.LARGE, margin, SPACE.LARGE)
        self.layout_.setSpacing(SPACE.MEDIUM)
        self.layout_.addLayout(self.inset(self.banner))

    def inset(self, *items: Item) -> QHBoxLayout:
        """Items in a row at the page's full margin, on a page whose list reaches out by `inset`."""
        layout = row(*items)
        layout.setContentsMargins(self._inset, 0, self._inset, 0)
        return layout

    def task(self, work: Callable[[Progress], T], *, writes: bool = False) -> Task[T]:
        """A task of this page, whose problem goes to its banner unless told `otherwise`."""
        return self.context.tasks.task(self, work, writes=writes).otherwise(self.show_problem)

    def show_problem(self, problem: Problem) -> None:
        """Say a problem at the top of the page."""
        self.banner.show_problem(problem)

    def new_job(self, beginning: Beginning = Beginning()) -> None:
        """Lead to the wizard."""
        self.new_job_wanted.emit(beginning)

    def entered(self) -> None:
        """Called each time the page comes to the front: fetch what may have changed."""

    def drop_at(self, _point: QPoint) -> Drop | None:
        """What dropping a file at a point of the screen does, where that is not to begin a new job."""
        return None

    def may_leave(self) -> bool:
        """False keeps the person here; a page that would lose work asks first."""
        return True
