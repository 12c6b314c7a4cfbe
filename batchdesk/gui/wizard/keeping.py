"""Keeps what is settled in the wizard at every change, so that neither a crash nor a closed page loses it."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from batchdesk.core.problems import Problem
from batchdesk.desk.begun_api import Begun
from batchdesk.gui.context import Context
from batchdesk.gui.wizard.flow import Draft, Origin, Place, RecipeOrigin

REST = 300
"""Milliseconds after the first change until it is kept, with all that changed meanwhile."""


class Keeping(QObject):
    """One thing begun: `note` it at each change, `finish` it where it is sent; writing is done by a worker."""

    failed = Signal(object)
    """It could not be kept: a Problem, said once."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.id = ""
        self._wanted: Begun | None = None
        self._kept: Begun | None = None
        self._said = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._write)

    def begin(self, begun: Begun | None = None) -> None:
        """Something else is begun, or what was kept goes on; what went before is written out."""
        self._timer.stop()
        self._write()
        self.id = begun.id if begun else secrets.token_hex(8)
        self._wanted = self._kept = begun

    def note(self, draft: Draft, place: Place) -> None:
        """Keep this soon; an empty wizard is not worth keeping."""
        if not self.id or (draft.source is None and draft.recipe is None):
            return
        begun = begun_of(self.id, draft, place, self._context.desk.now())
        before = self._wanted
        if before is None or replace(begun, changed_at=before.changed_at) != before:
            self._wanted = begun
            if not self._timer.isActive():
                self._timer.start()

    def flush(self) -> None:
        """Keep at once what waits, by a worker."""
        self._timer.stop()
        self._write()

    def shut(self) -> None:
        """The window closes: nobody else will write it, so it is written here (a few kilobytes)."""
        self._timer.stop()
        if self._wanted is not None and self._wanted != self._kept:
            try:
                self._context.desk.begun.keep(self._wanted)
                self._kept = self._wanted
            except Problem as problem:
                self.failed.emit(problem)

    @property
    def begun(self) -> Begun | None:
        """What is under way as it is kept; None where it was sent or nothing is settled yet."""
        return self._wanted

    def finish(self) -> None:
        """It was sent: nothing of it is unfinished any more."""
        self._timer.stop()
        id_, self.id, self._wanted, self._kept = self.id, "", None, None
        if id_:
            desk = self._context.desk
            work = self._context.tasks.task(self, lambda _: desk.begun.forget(id_), writes=True)
            work.otherwise(lambda _problem: None).start()

    def _write(self) -> None:
        begun, desk = self._wanted, self._context.desk
        if begun is None or begun == self._kept or self._context.tasks.closed:
            return
        work = self._context.tasks.task(self, lambda _: desk.begun.keep(begun), writes=True)
        work.then(lambda _: self._written(begun)).otherwise(self._not_written).start()

    def _written(self, begun: Begun) -> None:
        if begun.id == self.id:
            self._kept, self._said = begun, False

    def _not_written(self, problem: Problem) -> None:
        if not self._said:
            self._said = True
            self.failed.emit(problem)


def begun_of(id_: str, draft: Draft, place: Place, now: datetime) -> Begun:
    """A draft as it is kept; what was found out (rows, prices, answers) is found out again."""
    origin = draft.origin
    return Begun(
        id=id_,
        changed_at=now,
        source=draft.source,
        choice=draft.choice,
        recipe=draft.recipe,
        origin=origin.origin.name if origin else "",
        origin_name=origin.name if origin else "",
        came_as=draft.came_as,
        step=place.value,
        rows=draft.rows,
        limit=draft.limit,
        cap=draft.cap,
        name=draft.name,
        job_id=draft.job_id,
        goes_on=draft.goes_on,
        key_column=draft.key_column,
    )


def draft_of(begun: Begun) -> Draft:
    """What was kept as a draft whose data is still to be read again; its job is taken up apart from it."""
    known = begun.origin in Origin.__members__
    return Draft(
        source=begun.source,
        choice=begun.choice,
        recipe=begun.recipe,
        origin=RecipeOrigin(Origin[begun.origin], begun.origin_name) if known else None,
        came_as=begun.came_as,
        rows=begun.rows,
        limit=begun.limit,
        cap=begun.cap,
        name=begun.name,
        goes_on=begun.goes_on,
        key_column=begun.key_column,
    )


def place_of(begun: Begun) -> Place:
    """The step that was shown."""
    return Place(begun.step) if begun.step in {place.value for place in Place} else Place.DATA
