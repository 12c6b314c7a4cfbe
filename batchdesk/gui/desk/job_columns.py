"""How wide the columns of the list of jobs are: as wide as what stands in them, in the letters that the person chose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from PySide6.QtGui import QFontMetrics

from batchdesk.core.jobs import Job
from batchdesk.gui.job_words import answered, cost, moment
from batchdesk.gui.states import job_look
from batchdesk.gui.theme import SPACE, TYPE
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.widgets.state_pill import pill_width

_NAME = 14
"""Letters that a name must have room for beside the columns, or the parts of a job stand below one another."""
_MEASURED = 200
"""Jobs that are measured; what is longer further down is cut in its middle."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in pixels of what stands right of a job's name; `stacked` where there is no room for that."""

    state: int = 160
    rows: int = 120
    money: int = 120
    when: int = 164
    stacked: bool = False

    @property
    def all(self) -> int:
        """The width of all of them."""
        return self.state + self.rows + self.money + self.when


USUAL = Columns()


def needed(jobs: Iterable[Job], now: datetime) -> Columns:
    """What these jobs need, whatever room there is."""
    first, second = QFontMetrics(font(tabular=True)), QFontMetrics(font(TYPE.SMALL, tabular=True))

    def wide(pair: tuple[str, str]) -> int:
        return max(first.horizontalAdvance(pair[0]), second.horizontalAdvance(pair[1])) + SPACE.LARGE

    state = rows = money = when = 0
    for job in islice(jobs, _MEASURED):
        state = max(state, pill_width(job_look(job).word) + SPACE.HAIR)
        rows, money = max(rows, wide(answered(job))), max(money, wide(cost(job)))
        when = max(when, wide(moment(job, now)))
    return Columns(state, rows, money, when)


def columns(room: int, wanted: Columns) -> Columns:
    """The widths in so much room: the usual ones, narrower ones that still hold what they must, or none at all."""
    roomy = Columns(
        max(wanted.state, USUAL.state),
        max(wanted.rows, USUAL.rows),
        max(wanted.money, USUAL.money),
        max(wanted.when, USUAL.when),
    )
    name = _NAME * TYPE.BODY
    for one in (roomy, wanted):
        if room - one.all >= name:
            return one
    return Columns(wanted.state, wanted.rows, wanted.money, wanted.when, stacked=True)
