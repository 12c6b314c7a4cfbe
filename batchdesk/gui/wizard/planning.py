"""Planning and pricing a job as one piece of work, which remembers the job it made even when it is stopped."""

from __future__ import annotations

from batchdesk.core.estimates import Estimate
from batchdesk.core.jobs import Job
from batchdesk.core.progress import Progress
from batchdesk.desk.api import DeskApi
from batchdesk.gui.wizard.flow import Draft


class Planning:
    """Runs on a worker's thread; `job` may be read when it has ended, however it ended."""

    def __init__(self, desk: DeskApi, draft: Draft) -> None:
        self._desk, self._draft = desk, draft
        self.job: Job | None = None
        self.new = False
        """True where the job was made here and is nobody else's yet."""

    def run(self, progress: Progress) -> Estimate:
        """Snapshot the rows, or plan them anew with another recipe, then price them; raises Problem or Canceled."""
        job_id = self._draft.job_id
        if self._draft.needs_plan:
            job_id = self._plan(progress).id
        return self._desk.estimate(job_id, progress)

    def _plan(self, progress: Progress) -> Job:
        draft = self._draft
        assert draft.source is not None and draft.recipe is not None
        if draft.job_id:
            self.job = self._desk.revise(draft.job_id, draft.recipe, progress)
        elif draft.goes_on:
            self.job = self._desk.again.go_on(
                draft.goes_on,
                draft.source,
                draft.asked_choice,
                recipe=draft.recipe,
                key_column=draft.key_column,
                name=draft.title,
                limit=draft.limit,
                progress=progress,
            )
            self.new = True
        else:
            self.job = self._desk.draft(
                draft.source,
                draft.asked_choice,
                draft.recipe,
                name=draft.title,
                limit=draft.limit,
                progress=progress,
            )
            self.new = True
        return self.job
