"""What the wizard goes on with: a draft of the desk, something begun, or a recipe's file, fetched in tasks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from batchdesk.core.jobs import Job, JobState
from batchdesk.desk.begun_api import Begun
from batchdesk.gui.context import Context
from batchdesk.gui.wizard.flow import Draft, Origin, Place, RecipeOrigin
from batchdesk.gui.wizard.keeping import Keeping, draft_of, place_of


class Resuming(QObject):
    """`ready(Draft)` when it is known what was settled, and its data is to be read again; `failed(Problem)`."""

    ready = Signal(object)
    recipe_came = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._keeping = context, keeping
        self.wanted: Place | None = None
        """The step that was left, until the wizard is there again."""

    def load_recipe(self, path: Path) -> None:
        """The recipe in a file."""
        work = self._context.tasks.task(self, lambda progress: self._context.desk.questions.read_recipe(path))
        work.then(self.recipe_came.emit).otherwise(self.failed.emit).start()

    def load_draft(self, job_id: str) -> None:
        """A draft on the desk; where it was begun here, with all that was settled beside it."""
        desk = self._context.desk

        def work() -> Job | Begun:
            kept = (begun for begun in desk.begun.all() if begun.job_id == job_id)
            return next(kept, None) or desk.job(job_id)

        task = self._context.tasks.task(self, lambda progress: work())
        task.then(self._draft_came).otherwise(self.failed.emit).start()

    def go_on_with(self, begun: Begun) -> None:
        """Take up what was kept; its priced job only where it still stands as a draft."""
        self.wanted = place_of(begun)
        desk, job_id = self._context.desk, begun.job_id
        draft = draft_of(begun)
        if not job_id:
            self.ready.emit(draft)
            return
        work = self._context.tasks.task(self, lambda progress: desk.job(job_id))
        work.then(lambda job: self._take_up(draft, job))
        work.otherwise(lambda _gone: self.ready.emit(draft)).start()

    def forget(self, job_id: str) -> None:
        """A draft whose rows are of other data by now is of no use to anybody."""
        work = self._context.tasks.task(self, lambda progress: self._context.desk.delete(job_id), writes=True)
        work.otherwise(lambda problem: None).start()

    def _draft_came(self, found: Job | Begun) -> None:
        if isinstance(found, Begun):
            self._keeping.begin(found)
            self.go_on_with(found)
            return
        origin = RecipeOrigin(Origin.OWN, found.recipe.name)
        draft = Draft(
            source=found.source,
            choice=found.choice,
            recipe=found.recipe,
            origin=origin,
            name=found.name,
            came_as=found.recipe,
        )
        # What goes on from another job was settled with its file: the next thing to see is the price.
        self.wanted = Place.COST if found.earlier else None
        same = found.practice == self._context.desk.practice
        self.ready.emit(draft.drafted(found) if same else draft)

    def _take_up(self, draft: Draft, job: Job) -> None:
        """Its priced job is used where it can be sent from here: not where only one of them is practice."""
        if job.state is JobState.DRAFT and job.practice == self._context.desk.practice:
            draft = draft.drafted(job)
        elif job.state is JobState.DRAFT:
            self.forget(job.id)
        self.ready.emit(draft)
