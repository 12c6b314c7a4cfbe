"""How the answers of a job are saved: as a workbook, in other forms, or added to a copy of the person's own workbook."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from batchdesk.core.export import ANY_FORM, ExportForm
from batchdesk.core.jobs import Job, JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.gui.format import count
from batchdesk.gui.job.csv_question import CsvQuestion
from batchdesk.gui.job.workbook_question import WORKBOOKS, WorkbookQuestion
from batchdesk.gui.job_words import units
from batchdesk.gui.page import Page
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import Tone
from batchdesk.gui.theme.places import resources
from batchdesk.gui.widgets.busy import BusyRow

ENDINGS = frozenset({".xlsx", ".csv", ".tsv", ".jsonl", ".parquet"})
"""The forms that the desk writes; another ending is part of the name."""
_NEW_INSTEAD = frozenset({Trouble.WORKBOOK_DIFFERS, Trouble.WORKBOOK_NOT_PATCHABLE})
"""What keeps the answers out of the person's workbook, but not out of a new one."""


class Saving:
    """Acts for one page: questions stand over it, problems go to its banner, progress to its busy row."""

    def __init__(self, page: Page, busy: BusyRow) -> None:
        self._page, self._busy = page, busy
        self._dialogs, self._desk = page.context.dialogs, page.context.desk

    def excel(self, job: Job) -> None:
        """A new workbook."""
        self._ask_place(job, ".xlsx", tr("Excel workbook (*.xlsx)"))

    def csv(self, job: Job) -> None:
        """Text, with what the person wants between the cells."""
        question = CsvQuestion(self._page, job)
        if self._dialogs.ask(question):
            kinds = tr("Tab-separated text (*.tsv)") if question.ending == ".tsv" else tr("CSV (*.csv)")
            self._ask_place(job, question.ending, kinds, ExportForm(question.delimiter))
        question.deleteLater()

    def json_lines(self, job: Job) -> None:
        """One JSON object for each row."""
        self._ask_place(job, ".jsonl", tr("JSON Lines (*.jsonl)"))

    def parquet(self, job: Job) -> None:
        """Typed columns for programs."""
        self._ask_place(job, ".parquet", tr("Parquet (*.parquet)"))

    def add(self, job: Job) -> None:
        """A copy of the person's own workbook, with the answers beside their rows."""
        question = WorkbookQuestion(self._page, job, self._dialogs, own_folder(job.source.parent))
        if self._dialogs.ask(question):
            self._add(job, question.workbook, question.target)
        question.deleteLater()

    def _ask_place(self, job: Job, ending: str, kinds: str, form: ExportForm = ANY_FORM) -> None:
        suggested = str(suggested_export(job, ending))
        chosen = self._dialogs.save_path(self._page, tr("Save the answers"), suggested, kinds)
        target = self._with_ending(chosen, ending) if chosen else None
        if target:
            self._write(job, target, form)

    def _with_ending(self, chosen: Path, ending: str) -> Path | None:
        """The file's name with its ending, which not every system's dialog adds; None where the person keeps a file."""
        known = chosen.suffix.lower() in ENDINGS
        target = chosen if known else chosen.with_name(chosen.name + ending)
        if target == chosen or not target.exists() or self._may_replace(target):
            return target
        return None

    def _may_replace(self, target: Path) -> bool:
        return self._dialogs.confirm(
            self._page,
            tr("Replace “{name}”?", name=target.name),
            tr("A file of this name is in the folder “{folder}” already.", folder=target.parent.name),
            tr("Replace it"),
            tr("Keep it"),
        )

    def _write(self, job: Job, target: Path, form: ExportForm) -> None:
        def work(progress: Progress) -> tuple[Job, Path]:
            # More may be answered than the page has heard of; what is said of the file is to be true of it.
            now = self._desk.job(job.id)
            return now, self._desk.export(job.id, target, progress, form)

        task = self._page.task(work)
        self._busy.follow(task, tr("Writing {name}", name=target.name))
        task.then(lambda done: self.say_saved(done[0], done[1], _partial_said(done[0]))).start()

    def _add(self, job: Job, workbook: Path, target: Path) -> None:
        task = self._page.task(
            lambda progress: self._desk.add_to_workbook(job.id, workbook, target, progress)
        )
        self._busy.follow(task, tr("Writing {name}", name=target.name))
        task.then(lambda said: self.say_saved(job, target, said))
        task.otherwise(lambda problem: self._not_added(job, problem)).start()

    def _not_added(self, job: Job, problem: Problem) -> None:
        if problem.trouble in _NEW_INSTEAD:
            banner = self._page.banner
            banner.show_problem(problem, tr("Save as a new workbook…"), lambda: self.excel(job))
            banner.take_focus()
        else:
            self._page.show_problem(problem)

    def say_saved(self, job: Job, path: Path, said: Sequence[str] = ()) -> None:
        """Say where the answers are, what is to be known of them, and offer to open them."""
        banner = self._page.banner
        banner.say(
            trn("{n} row is in {name}.", "{n} rows are in {name}.", job.rows, name=path.name),
            "\n".join(map(say, said)) or str(path.parent),
            Tone.OK,
            tr("Open the file"),
            lambda: self._dialogs.show_outside(path),
        )
        banner.offer_second(tr("Show in folder"), lambda: self._dialogs.show_outside(path.parent))
        banner.take_focus()


def can_save(job: Job) -> bool:
    """True where there are answers to save, all or some."""
    return job.answered > 0


def can_add(job: Job) -> bool:
    """True where the rows were read from a sheet of an Excel workbook, so that answers can stand beside them."""
    from_sheet = job.choice.sheet is not None and job.choice.header_row is not None
    return job.kind == "table" and from_sheet and job.source.suffix.lower() in WORKBOOKS


def so_far(job: Job) -> str:
    """How far an unfinished job has come, "" for a finished one."""
    if job.state is JobState.FINISHED:
        return ""
    return tr("So far: {done} of {rows}", done=count(job.answered), rows=units(job.kind, job.rows))


def _partial_said(job: Job) -> tuple[str, ...]:
    if job.state is JobState.FINISHED:
        return ()
    done, rows = count(job.answered), units(job.kind, job.rows)
    return (
        tr(
            "{done} of {rows} are answered so far. Save again for the others, at no cost.",
            done=done,
            rows=rows,
        ),
    )


def own_folder(beside: Path) -> Path:
    """A folder itself where the person may write; their documents where that is no place for their own."""
    ours = beside.is_relative_to(resources())  # the sample
    if ours or not (beside.is_absolute() and os.access(beside, os.W_OK)):
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return beside


def suggested_export(job: Job, ending: str = ".xlsx") -> Path:
    """Beside the file that was asked about, where that can be."""
    stem = job.source.stem if job.kind == "table" else job.source.name
    return own_folder(job.source.parent) / (tr("{name}-answers", name=_file_name(stem)) + ending)


def _file_name(name: str) -> str:
    """A job's name without what file systems refuse."""
    kept = "".join("-" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in name)
    return kept.strip(" .")[:80] or tr("job")
